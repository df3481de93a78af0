import { describe, expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { factsOf } from "../note-facts.ts";
import { drugsInUse } from "./drugs-in-use.ts";

const codesOf = (text: string) => drugsInUse(readNote(text)).map(({ code }) => code);

describe("long-term drugs (I.C.21.c.3)", () => {
  test.each([
    ["HPI: He has been on prednisone for 14 months, now 7.5 mg.", ["Z79.52"]],
    ["ASSESSMENT: Lupus. Long term pred, DXA ordered.", ["Z79.52"]],
    ["ASSESSMENT: Stable graft. Continue pred 5.", ["Z79.52"]],
    ["HPI: She has taken glipizide 10 mg twice daily for many years.", ["Z79.84"]],
    ["HPI: She has taken apixaban for 3 days.", []],
    ["HPI: She has not been able to get under 5 mg of prednisone a day in four years.", ["Z79.52"]],
    ["HPI: Unable to wean off prednisone.", ["Z79.52"]],
    ["HPI: She was able to come off prednisone.", []],
    ["ASSESSMENT: COPD exacerbation. Prednisone 40 mg for 5 days.", []],
    ["ASSESSMENT: Asthma. Prednisone burst 40 mg.", []],
    ["ASSESSMENT: Colitis flare. Start prednisone 40 mg.", []],
    ["ASSESSMENT: Bowel disease, prior auth requested for infliximab.", []],
    ["PLAN: Myasthenia. I will lower prednisone by 2.5 mg every four weeks to 10 mg.", ["Z79.52"]],
    ["PLAN: Lower prednisone by 10 mg a day until off.", []],
    ["ASSESSMENT: COPD exacerbation, WBC 13 (on steroids).", []],
    ["ASSESSMENT: Lupus, on steroids since 2019.", ["Z79.52"]],
    ["ASSESSMENT: Dry eyes, on cyclosporine drops.", []],
    ["ASSESSMENT: Immunosuppressed from her adalimumab.", ["Z79.620"]],
    ["ASSESSMENT: Rash from her adalimumab.", []],
    ["ASSESSMENT: Graft stable on cyclosporine 100 mg.", ["Z79.621"]],
    // It waits for leave, or ends on a day.
    ["PLAN: tocilizumab 162 sq wkly, PA submitted today; start when approved.", []],
    ["PLAN: adalimumab 40 mg every 2 weeks once approved.", []],
    ["PLAN: Continue adalimumab 40 mg every 2 weeks, PA renewed.", ["Z79.620"]],
    ["DISCHARGE MEDS: prednisone 20 thru 3/21, apixaban 5 bid.", ["Z79.01"]],
    ["DISCHARGE MEDS: prednisone 10, 3 more days.", []],
    ["DISCHARGE MEDS: prednisone 10 daily.", ["Z79.52"]],
    ["HOSPITAL COURSE: Glucose to 190 on prednisone, no treatment.", []],
    ["ASSESSMENT: Giant cell arteritis, still on prednisone 15.", ["Z79.52"]],
    ["MEDS: metformin 1000 bid (restart 11/08).", ["Z79.84"]],
    ["MEDS: metformin 1000 bid (do not restart).", ["Z79.84"]],
    ["HPI: NSTEMI, loaded ticagrelor.\nMEDS: ASA 81, ticagrelor 90 bid.", []],
    ["HPI: NSTEMI, takes clopidogrel and aspirin. In the ED loaded ticagrelor.", ["Z79.02", "Z79.82"]],
    ["ASSESSMENT: Diabetes, continue metformin.", ["Z79.84"]],
    ["ASSESSMENT: Psoriasis, methotrexate if it spreads or joints start.", []],
    ["ASSESSMENT: Psoriasis, methotrexate 15 mg weekly, not yet at goal.", ["Z79.631"]],
    ["ASSESSMENT: Psoriasis, methotrexate would be next.", []],
    ["HOSPITAL COURSE: Diabetes, metformin held then resumed at discharge.", ["Z79.84"]],
    ["HOSPITAL COURSE: Diabetes, metformin held. Resume metformin at home.", ["Z79.84"]],
    ["HOSPITAL COURSE: Diabetes, metformin stopped for good.", []],
    ["HOSPITAL COURSE: Diabetes, metformin on hold until discharge.", ["Z79.84"]],
    ["HOSPITAL COURSE: AF, rivaroxaban begun on day 3.", []],
    ["HOSPITAL COURSE: AF, rivaroxaban started in 2021.", ["Z79.01"]],
    ["HOSPITAL COURSE: CAD, clopidogrel stopped, metoprolol continued.", []],
  ])("%s", (text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  test.each([
    ["ASSESSMENT: Diabetes, on insulin glargine 22 units nightly.", true],
    ["ASSESSMENT: Diabetes, insulin glargine once daily.", true],
    ["HOSPITAL COURSE: Diabetes, basal-bolus insulin while here.", false],
    ["HOSPITAL COURSE: Diabetes, basal-bolus insulin in house only, metformin held.", false],
    ["ED COURSE: insulin regular 6 u IV x1.", false],
    ["ASSESSMENT: Diabetes, lantus 10 and SSI here, home pills paused.", false],
    ["ASSESSMENT: Diabetes, home lantus 10 continued here.", true],
    ["ASSESSMENT: Diabetes. Discussed insulin, she is reluctant.", false],
    ["ED COURSE: Glucose 231, he got 4 units of lispro.", false],
    ["ASSESSMENT: Diabetes, given 10 units of glargine nightly.", true],
  ])("insulin: %s", (text, expected) => {
    expect(factsOf(readNote(text)).insulin !== undefined).toBe(expected);
  });
});

describe("a vaccine given at the visit (Z23)", () => {
  test.each([
    ["PLAN: Prevnar 20 given today.", true],
    ["PLAN: Flu shot administered in clinic.", true],
    ["PLAN: Tdap 0.5 mL IM given.", true],
    ["PLAN: Flu shot given last fall.", false],
    ["PLAN: Flu shot given at work.", false],
    ["PLAN: Declines flu shot today.", false],
    ["PLAN: NPO on fluids, given KCl.", false],
    ["PLAN: Pneumococcal vaccine to be given at PCP.", false],
    ["PLAN: Flu HD + RSV already given.", false],
  ])("%s", (text, expected) => {
    expect(factsOf(readNote(text)).besides?.some(({ code }) => code === "Z23")).toBe(expected);
  });
});
