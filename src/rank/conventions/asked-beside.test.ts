import { describe, expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { factsOf } from "../note-facts.ts";

/** The codes that the words of the note ask for beside a condition of this code. */
const beside = (host: string, text: string) =>
  (factsOf(readNote(text)).besides ?? []).flatMap(({ row, code }) => (row.host.test(host) ? [code] : []));

describe("what stands beside a condition (Tabular List: use additional code)", () => {
  test.each([
    ["L57.0", "ASSESSMENT: actinic keratoses from five decades of sun on the boat.", "X32.XXXA"],
    ["A41.51", "DISCHARGE DIAGNOSES:\n1. Sepsis due to E. coli, AKI from sepsis", "R65.20"],
    ["A41.9", "HOSPITAL COURSE: AKI on her CKD 3a, ascribed to the sepsis and not to obstruction.", "R65.20"],
    ["A41.9", "HOSPITAL COURSE: Septic encephalopathy, cleared.", "R65.20"],
    ["J44.1", "HPI: Bad lungs, on 2 L NC around the clock at home for three years.", "Z99.81"],
    ["J84.10", "HPI: Wears 3 liters of oxygen day and night.", "Z99.81"],
    ["E03.9", "HOSPITAL COURSE:\nCode status: DNR, discussed with son (HCPOA) 2/17.", "Z66"],
    ["C34.11", "HOSPITAL COURSE: Palliative medicine consulted 4/22 and followed.", "Z51.5"],
    ["C34.11", "HPI: Retired machinist (40 pack-years, stopped 2021).", "Z87.891"],
    ["E11.649", "ASSESSMENT: Severe hypoglycemia, level 3, in type 2 diabetes.", "E16.A3"],
    ["E11.649", "A/P:\n1. Type 2 diabetes with hypoglycemia, level 2. Reduce glimepiride.", "E16.A2"],
    ["E16.2", "ASSESSMENT: Level 1 hypoglycemia, fasting.", "E16.A1"],
    ["N39.0", "ASSESSMENT: UTI, E. coli resistant to ciprofloxacin and TMP-SMX.", "Z16.29"],
    ["N39.0", "ASSESSMENT: UTI due to CRE klebsiella.", "Z16.13"],
    ["I70.245", "ASSESSMENT: Toe ulcer, chronic total occlusion of the left SFA.", "I70.92"],
    ["T81.41XA", "ASSESSMENT: Wound infection, multidrug-resistant acinetobacter.", "Z16.24"],
    [
      "I63.411",
      "HPI: Community ED: NIHSS 16, CT clean. On our door: NIHSS 14. At discharge NIHSS 7.",
      "R29.714",
    ],
    ["I63.411", "HPI: NIHSS 9 in the ED. At 24 h NIHSS 3.", "R29.709"],
    ["I63.411", "HPI: Outside hospital NIHSS 12, then flown here.", "R29.712"],
    ["I63.411", "HPI: Alteplase given at 09:50 and he was flown here.", "Z92.82"],
    ["I63.411", "HPI: tPA at Kent County ED, then transferred to us.", "Z92.82"],
    ["I63.411", "HPI: Arrived by helicopter from Lowell General after TNK.", "Z92.82"],
    ["Z00.110", "ASSESSMENT: Well newborn.\nPLAN: Nirsevimab 50 mg IM given today.", "Z29.11"],
    ["T83.511A", "DISCHARGE DIAGNOSIS: CAUTI, E. coli.", "N39.0"],
    ["G89.3", "ASSESSMENT: Cancer pain: oxycodone ER 10 mg twice daily, renewed.", "Z79.891"],
    ["I25.10", "SOCIAL: Smoked 2 ppd for 20 y, quit after the bypass.", "Z87.891"],
    ["I25.10", "HPI: He has not smoked since the day of the infarct.", "Z87.891"],
    ["J44.9", "SOCIAL: Hasn't smoked in ten years.", "Z87.891"],
    ["J44.9", "SOCIAL: Last cigarette was in 2011.", "Z87.891"],
    ["I25.10", "SOCIAL: Smokes 1 ppd, wants to quit.", "F17.210"],
    ["I25.10", "SOCIAL: Smoked since 17, quit twice, now 1 ppd.", "F17.210"],
    ["E11.9", "PLAN: Second Engerix dose given today.", "Z23"],
    ["L20.82", "A/P:\n- eczema - cream\n- shots today: DTaP-IPV, MMRV. Flu in the fall.", "Z23"],
    ["Z00.121", "PLAN: Flu offered, mom says no, signed refusal.", "Z28.82"],
    ["Z00.129", "PLAN: MMR offered, mother again declined.", "Z28.82"],
    ["Z00.129", "PLAN: Parents refuse all vaccines.", "Z28.82"],
    ["E10.9", "PLAN: Pump download reviewed, no change.", "Z96.41"],
    ["E10.9", "HPI: On a tubeless pump since March.", "Z96.41"],
    ["N04.21", "ASSESSMENT: Stays on rituximab as long-term immunosuppression.", "Z79.620"],
  ])("%s, %s", (host, text, expected) => {
    expect(beside(host, text)).toContain(expected);
  });

  test.each([
    ["A41.9", "HOSPITAL COURSE: AKI, not from sepsis but from obstruction.", "R65.20"],
    ["A41.9", "HOSPITAL COURSE: AKI from dehydration. Fever from sepsis.", "R65.20"],
    ["N39.0", "HOSPITAL COURSE: AKI from sepsis.", "R65.20"],
    ["A41.9", "HPI: AKI from sepsis in 2019.", "R65.20"],
    ["E11.649", "ASSESSMENT: Hypoglycemia in type 2 diabetes, glucose level 38.", "E16.A3"],
    ["I25.10", "SOCIAL: Smoked 2 ppd for 20 y, quit after the bypass.", "F17.210"],
    ["J21.0", "HOSPITAL COURSE: SOC - smoking counseling given to father, quit line.", "Z87.891"],
    ["E11.9", "PLAN: Heplisav next month.", "Z23"],
    ["I70.245", "ASSESSMENT: Toe ulcer. Chronic total occlusion of the RCA.", "I70.92"],
    ["N39.0", "HOSPITAL COURSE: UTI. The isolate was fluoroquinolone resistant on the panel.", "Z16.23"],
    ["E10.9", "PLAN: Breast pump supplies given.", "Z96.41"],
    ["N39.0", "ASSESSMENT: UTI. History of VRE, not resistant to vancomycin now.", "Z16.21"],
    ["I63.411", "HPI: Alteplase given here in our ED.", "Z92.82"],
    ["I63.411", "HPI: Transferred from Lowell, not a candidate for tPA.", "Z92.82"],
    ["Z00.129", "PLAN: Nirsevimab discussed, declined.", "Z29.11"],
    ["T83.511A", "DISCHARGE DIAGNOSIS: Acute cystitis from the catheter.", "N39.0"],
    ["M54.50", "ASSESSMENT: Acute low back pain. Start hydrocodone for 3 days.", "Z79.891"],
    ["J44.1", "HOSPITAL COURSE: Needed 4 L NC in the ED, weaned by day 3.", "Z99.81"],
    ["C34.11", "HOSPITAL COURSE: Palliative care consulted for goals, declined.", "Z51.5"],
    ["I10", "HOSPITAL COURSE: Palliative medicine consulted 4/22 and followed.", "Z51.5"],
    ["C34.11", "HOSPITAL COURSE: We discussed DNR with his wife.", "Z66"],
    ["C34.11", "HOSPITAL COURSE: DNR discussed with the family, no decision.", "Z66"],
    ["K50.90", "ASSESSMENT: Crohn disease. Consider infliximab as long-term immunosuppression.", "Z79.620"],
  ])("%s, not of %s", (host, text, unexpected) => {
    expect(beside(host, text)).not.toContain(unexpected);
  });
});

test.each([
  ["HOSPITAL COURSE: T2DM. Covered with basal bolus insulin in the hospital.", false],
  ["HOSPITAL COURSE: T2DM. Covered with insulin. She did not go home on insulin.", false],
  ["HOSPITAL COURSE: T2DM. Glargine 10 units started, goes home on insulin.", true],
])("%s: on insulin %s (I.C.4.a.3)", (text, expected) => {
  expect(factsOf(readNote(text)).insulin !== undefined).toBe(expected);
});

test.each([
  "ASSESSMENT: Actinic keratoses. Avoid sun exposure.",
  "ASSESSMENT: Actinic keratoses. Hat and sunscreen after sun exposure.",
])("sun to be avoided is no cause: %s", (text) => expect(beside("L57.0", text)).toEqual([]));
