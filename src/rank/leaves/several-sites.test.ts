import { describe, expect, it } from "vitest";
import {
  lymphomaSites,
  nodesSpreadTo,
  rheumatoidFactor,
  rheumatoidSites,
  severalSites,
} from "./several-sites.ts";

describe("several places of one disease", () => {
  it.each([
    ["J32.2", "Chronic maxillary and ethmoid sinusitis", "J32.8"],
    ["J32.1", "Acute maxillary and frontal sinusitis", "J01.80"],
    ["J32.2", "Chronic maxillary, frontal, ethmoid and sphenoid sinusitis", "J32.4"],
    ["D86.9", "Sarcoidosis, lung + hilar/mediastinal LN", "D86.2"],
    ["C83.30", "DLBCL, stage III, cervical and retroperitoneal nodes", "C83.38"],
    ["C82.14", "Follicular lymphoma, axillary and inguinal nodes", "C82.18"],
  ])("%s, %s", (code, text, expected) => {
    expect(severalSites(code, text)).toBe(expected);
  });

  it.each([
    ["J32.2", "Chronic ethmoid sinusitis, frontal sinuses clear"],
    ["D86.0", "Pulmonary sarcoid, no adenopathy"],
    ["C83.30", "DLBCL, cervical nodes, no mediastinal nodes"],
    ["C83.37", "DLBCL of the spleen, cervical and axillary nodes"],
  ])("not %s, %s", (code, text) => {
    expect(severalSites(code, text)).toBeUndefined();
  });
});

it("the nodes of a lymphoma are told in its story", () => {
  const story = "Diffuse large B-cell lymphoma, cervical, mediastinal and retroperitoneal nodes. Port clean";
  expect(lymphomaSites("C83.30", story)).toBe("C83.38");
  expect(
    lymphomaSites("C83.30", "Cervical and axillary nodes from strep. Lymphoma in remission"),
  ).toBeUndefined();
});

describe("rheumatoid arthritis by factor and joints", () => {
  it.each([
    ["M06.9", "Seropositive erosive RA hands, wrists, feet", "M05.79"],
    ["M06.9", "RF and CCP positive RA", "M05.9"],
    ["M05.9", "Seropositive RA of the wrist", "M05.73"],
    ["M06.00", "Seronegative RA, hands and wrists", "M06.09"],
    ["M06.9", "RA of hands and feet, RF negative, CCP positive", undefined],
    ["M06.9", "RA of hands and feet", undefined],
    ["M17.11", "Seropositive RA; knee OA", undefined],
  ])("%s, %s", (code, text, expected) => {
    expect(rheumatoidSites(code, text, () => rheumatoidFactor(text))).toBe(expected);
  });
});

describe("nodes that a cancer has reached", () => {
  it.each([
    ["3 of 21 regional mesenteric nodes positive. Metastatic spread to the nodes.", "C77.2"],
    ["Axillary nodes involved.", "C77.3"],
    ["Mesenteric nodes negative.", undefined],
    ["Axillary nodes positive; supraclavicular nodes positive.", undefined],
    ["Spread to the nodes.", undefined],
  ])("%s", (text, expected) => {
    expect(nodesSpreadTo("C77.9", text)).toBe(expected);
  });
});
