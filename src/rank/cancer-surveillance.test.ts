import { expect, test } from "vitest";
import { watchedCancer } from "./cancer-surveillance.ts";

test.each([
  ["C73", "Surveillance after PTC - excellent response", false, ["Z85.850", "Z08"]],
  ["C62.91", "seminoma, treated, no evidence of disease at 29 months", false, ["Z85.47", "Z08"]],
  ["C50.911", "breast cancer, no evidence of recurrence, on letrozole", false, undefined],
  ["C61", "prostate cancer on active surveillance", false, undefined],
  ["C18.9", "colon cancer with liver metastases, surveillance CT", false, undefined],
  ["C44.311", "basal cell carcinoma, nose, site clear", true, ["Z85.828"]],
  ["C44.311", "basal cell carcinoma, nose, for Mohs", false, undefined],
  ["I10", "hypertension, surveillance", false, undefined],
])("%s in %j (past: %s): %s", (code, text, isPast, expected) => {
  expect(watchedCancer(code, text, isPast)).toEqual(expected);
});
