import { describe, expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { culpritsIn } from "./culprits.ts";
import { poisoningsIn } from "./poisonings.ts";
import { underdosedIn } from "./underdosed.ts";

const noted = (text: string) => readNote(`ASSESSMENT: ${text}`);

describe("drugs that are blamed (I.C.19.e.5.a)", () => {
  test.each([
    ["Hypokalemia, 2.8 on day 3 from the IV furosemide.", "furosemide before"],
    ["Hyponatremia attributed to hydrochlorothiazide and poor intake.", "hydrochlorothiazide before"],
    ["New diabetes from tacrolimus and prednisone.", "tacrolimus before, prednisone before"],
    ["Kidney injury, this was overdiuresis with torsemide.", "torsemide before"],
    ["Neutropenia from prolonged cefazolin.", "cefazolin before"],
    ["Lisinopril gave her a cough.", "lisinopril after"],
    ["Dr. Osei attributes the ulcer to the naproxen.", "naproxen before"],
    ["I do not attribute the ulcer to the naproxen.", ""],
    ["Loose stools. We put this down to the levofloxacin.", "levofloxacin before"],
    ["Cough. I would chalk it up to her lisinopril.", "lisinopril before"],
    ["Cough. I wouldn't put it down to the lisinopril.", ""],
    ["Cough. We put her on levofloxacin.", ""],
    ["Hyperglycemia from steroids", "steroids before"],
    ["Acute dystonic reaction to haloperidol, benztropine 2 mg IM with relief.", "haloperidol before"],
    ["Kidney injury from lisinopril, ibuprofen 800 mg daily.", "lisinopril before, ibuprofen before"],
    ["Prednisone-induced hyperglycemia.", "prednisone after"],
    ["Thiazide-provoked gout of the left ankle.", "thiazide after"],
    ["HCTZ-precipitated gout.", "hctz after"],
    ["Torsemide taken as prescribed has washed out her potassium.", "torsemide after"],
    ["Her torsemide every day as ordered, and it has washed both out.", "torsemide after"],
    ["Chlorthalidone dropped her sodium to 124.", "chlorthalidone after"],
    ["Amlodipine dropped off at the pharmacy.", ""],
    ["Lisinopril 10, and washed hands.", ""],
    ["Dizziness, gabapentin side effect.", "gabapentin before"],
    ["Furuncle due to MRSA, TMP-SMX.", ""],
    ["Switched from lisinopril to losartan.", ""],
    ["Heart failure, precipitated by taking too little furosemide.", ""],
    ["Vomiting, laid to the cisplatin.", "cisplatin before"],
    ["Lows before lunch. The morning glipizide is at fault.", "glipizide before"],
    ["Cough, lisinopril the likely culprit.", "lisinopril before"],
    ["Cough, lisinopril is not to blame.", ""],
    ["Relief from tramadol.", ""],
    ["Thrombocytosis from the iron deficiency.", ""],
    ["Myalgia, not due to atorvastatin.", ""],
    ["Kidney injury due to dehydration, lisinopril held.", ""],
    ["Seizure from benzodiazepine withdrawal.", ""],
    ["Ankle sore, this is a hydroxyurea ulcer.", "hydroxyurea before"],
    ["Septic shock from pneumonia and got ceftriaxone.", ""],
    ["Sepsis from pyelonephritis, received meropenem.", ""],
    ["Fever from cellulitis and required vancomycin.", ""],
  ])("%s", (text, expected) => {
    const found = culpritsIn(noted(text)).map(({ drug, effect }) => `${drug.name} ${effect}`);
    expect(found.join(", ")).toBe(expected);
  });
});

describe("drugs taken less than prescribed (I.C.19.e.5.c)", () => {
  const all = new Set(Array.from({ length: 20 }, (_, at) => at));
  test.each([
    ["Seizures because of missed levetiracetam doses.", "levetiracetam"],
    ["Ketoacidosis, went without insulin for a day.", "insulin"],
    ["Ketoacidosis from insulin omission.", "insulin"],
    [
      "Heart failure. He ran out of bumetanide. Overload from going without his diuretic.",
      "bumetanide, bumetanide",
    ],
    ["Uncontrolled hypertension, off amlodipine for lack of money.", "amlodipine"],
    ["Stretching glargine and lispro to make the vials last.", "glargine, lispro"],
    ["Takes insulin glargine, about half of the prescribed dose.", "insulin, glargine"],
    ["Underdosing LTG because he cannot pay.", "ltg"],
    ["Ran out of furosemide a week ago.", "furosemide"],
    ["Taking too little furosemide.", "furosemide"],
    [
      "Heart failure. He has been stretching furosemide. Precipitated by taking too little diuretic.",
      "furosemide, furosemide",
    ],
    [
      "Hydrochlorothiazide 25 (ran out about a month ago). Hypertension, out of medication.",
      "hydrochlorothiazide, hydrochlorothiazide",
    ],
    ["We have her on less furosemide.", ""],
    ["Hydrochlorothiazide 25 (not taking).", ""],
    ["He had taken himself off apixaban because of nosebleeds.", "apixaban"],
    ["She stopped lamotrigine because the pharmacy asked for $190.", "lamotrigine"],
    ["Hypoglycemia due to glipizide taken as directed with a missed meal.", ""],
    ["Skipped breakfast after her insulin.", ""],
    ["Stopped lisinopril two months ago because he could not afford it.", "lisinopril"],
    ["Did well on olanzapine 20 mg until July, when he decided to stop it.", "olanzapine"],
    ["Has been out of amlodipine for 2 weeks.", "amlodipine"],
    ["Has not taken amlodipine for 2 months. Hypertension, off medication.", "amlodipine, amlodipine"],
    ["She couldn't pay for the refill of her apixaban.", "apixaban"],
    ["Olanzapine was sedating and we decided to stop it.", ""],
    ["He was out of bed with oxycodone.", ""],
    ["Hypertension, off medication. Takes amlodipine.", ""],
    ["We stopped lamotrigine because of the rash.", ""],
    ["Off amlodipine since the edema.", ""],
    ["Lisinopril stopped for cough.", ""],
    ["No missed doses of lamotrigine.", ""],
    ["Do not skip metformin.", ""],
    ["On metformin and glipizide, ran out of strips.", ""],
    ["Insulin pump, ran out of supplies.", ""],
    ["If she misses doses of warfarin, call.", ""],
  ])("%s", (text, expected) => {
    const found = underdosedIn(noted(text), all).map(({ drug }) => drug.name);
    expect(found.join(", ")).toBe(expected);
  });
});

describe("drugs taken wrongly (I.C.19.e.5.b)", () => {
  test.each([
    ["Day 4 of prednisone for poison ivy.", ""],
    ["Took 30 tablets of amitriptyline to end her life.", "amitriptyline 2"],
    ["Took too much insulin by mistake.", "insulin 1"],
    ["Overdose on diltiazem, intent could not be determined.", "diltiazem 4"],
    ["Overdose of propranolol.", "propranolol 1"],
    ["Avoid overdose of acetaminophen.", ""],
    ["Prior overdose on sertraline.", ""],
    ["Took 30 mg of prednisone this morning.", ""],
    ["Anemia from too much milk and too little iron.", ""],
    ["Took too much digoxin.", "digoxin 1"],
    ["Swallowed the amitriptyline by accident.", "amitriptyline 1"],
    ["For her painful swallowing a lidocaine solution was provided.", ""],
  ])("%s", (text, expected) => {
    const found = poisoningsIn(noted(text)).map(({ drug, intent }) => `${drug.name} ${intent}`);
    expect(found.join(", ")).toBe(expected);
  });
});
