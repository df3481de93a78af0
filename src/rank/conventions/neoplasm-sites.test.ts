import { expect, test } from "vitest";
import { neoplasmSite } from "./neoplasm-sites.ts";

test.each([
  ["C71.9", "GBM left frontal", "C71.1"],
  ["C34.90", "LLL squamous cell carcinoma of the lung", "C34.32"],
  ["C16.9", "gastric adenocarcinoma, antrum", "C16.3"],
  ["C32.9", "laryngeal carcinoma, supraglottic", "C32.1"],
  ["C67.9", "upper tract urothelial carcinoma, left ureter", "C66"],
  ["C77.9", "left axillary nodal met", "C77.3"],
  ["C77.9", "retroperitoneal nodal metastases", "C77.2"],
  ["C18.9", "colon cancer, rectosigmoid", "C19"],
])("%s, %s is %s", (code, text, expected) => {
  expect(neoplasmSite(code, text)).toBe(expected);
});

test.each([
  ["C71.9", "glioblastoma, frontal and parietal"],
  ["C18.9", "colon cancer s/p sigmoid colectomy"],
  ["C77.9", "nodal metastases"],
  ["C50.919", "breast cancer, axillary tail"],
])("%s, %s stays", (code, text) => {
  expect(neoplasmSite(code, text)).toBeUndefined();
});
