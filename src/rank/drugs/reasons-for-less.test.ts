import { describe, expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { reasonsForLess } from "./reasons-for-less.ts";

const codesOf = (text: string) => reasonsForLess(readNote(text)).map(({ code }) => code);

describe("why less of a drug is taken (I.C.19.e.5.c)", () => {
  test.each([
    ["HPI: He had taken himself off apixaban in February because of nosebleeds.", ["Z91.128"]],
    ["HPI: She stopped lamotrigine in January because the pharmacy asked for $190.", ["Z91.120"]],
    ["ASSESSMENT: Underdosing of lamotrigine for reasons of cost.", ["Z91.120"]],
    ["ASSESSMENT: Asthma. Stretching Symbicort because of the $60 copay.", ["Z91.120"]],
    ["ASSESSMENT: Seizure, ran out of Keppra, pharmacy closed.", ["Z91.138"]],
    [
      "HPI: He has been out of his amlodipine for three weeks because of the pharmacy.\nASSESSMENT: Hypertension, ran out of amlodipine.",
      ["Z91.138"],
    ],
    ["ASSESSMENT: Seizure, missed Keppra due to a delay at the mail-order pharmacy.", ["Z91.138"]],
    ["ASSESSMENT: Seizure, missed Keppra because of nausea.", ["Z91.128"]],
    ["ASSESSMENT: Epilepsy. Misses levetiracetam for age-related memory frailty.", ["Z91.130"]],
    ["ASSESSMENT: Hypertension, skips lisinopril. It makes him dizzy.", ["Z91.128"]],
    [
      "ASSESSMENT: Hypertension, skips lisinopril on her own. Thyroid: forgets levothyroxine.",
      ["Z91.128", "Z91.138"],
    ],
    [
      "Meds: amlodipine 10 - hasn't had it in about seven weeks. Insurance ended when his hours were cut, so he decided to go without.\n\nASSESSMENT: Hypertension, off meds.",
      ["Z91.120"],
    ],
    [
      "Meds: amlodipine 10 - hasn't had it yet today. Insurance ended last year.\n\nASSESSMENT: Hypertension.",
      [],
    ],
    ["HPI: Pays cash for Prozac and has not had any incidents in a while.\n\nASSESSMENT: Depression.", []],
    ["ASSESSMENT: Hypoglycemia, glipizide taken as directed because of a missed meal.", []],
    ["ASSESSMENT: Cough. Lisinopril stopped because of the cough.", []],
  ])("%s", (text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });
});
