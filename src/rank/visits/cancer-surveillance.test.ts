import { expect, test } from "vitest";
import { isCancerFollowUp, watchedCancer } from "./cancer-surveillance.ts";

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

test.each([
  ["Stage I seminoma, orchiectomy 2023. No evidence of disease.", ["oncology surveillance visit"], true],
  ["BCC excised 2022, clear margins.", ["yearly skin cancer follow up"], true],
  [
    "No evidence of recurrent or metastatic disease, 4 years out.",
    ["here for surveillance of colon cancer"],
    true,
  ],
  ["On tamoxifen. No evidence of recurrence.", ["breast cancer follow up"], false],
  ["PSA rising, active surveillance, no treatment so far.", ["surveillance visit"], false],
  ["Biopsy shows recurrence. Completed chemo 2020.", ["surveillance visit"], false],
  ["No evidence of disease.", ["knee pain"], false],
  ["PSA again under 0.02, no evidence of any return.", ["in for his three year cancer check"], true],
  ["Scope today shows a clean larynx.", ["Four years since radiation for his voice box cancer."], true],
  ["No sign of return.", ["Two year check after his left kidney was removed."], true],
  ["She continues letrozole, no sign of return.", ["Three years since surgery."], false],
])("follow-up of cancer: %s %s", (text, places, expected) => {
  expect(isCancerFollowUp(text, places)).toBe(expected);
});
