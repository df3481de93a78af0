import { describe, expect, test } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { blameIn, drugEffects, effectsNamed } from "../drugs/drug-effects.ts";
import { withBiters } from "../injuries/external-causes.ts";
import { withPregnancyCodes } from "../pregnancy/in-pregnancy.ts";
import { withUlcerSites } from "./diabetic-ulcers.ts";
import { withFullerNames } from "./fuller-names.ts";
import { type Mention, namedMentions } from "./mentions.ts";
import { withSecondarySites } from "./metastases.ts";
import { withStrokeSequelae } from "./stroke-sequelae.ts";

const book = new PhraseBook<Name>();
for (const [phrase, codes] of [
  ["rash", "L27.0"],
  ["cough", "R05.9"],
  ["diabetes", "E11.9"],
  ["gastric ulcer", "K25.9"],
  ["adverse effect of amoxicillin", "T36.0X5"],
  ["adverse effect of steroid", "T38.0X5"],
  ["underdosing of lisinopril", "T46.4X6"],
  ["cough due to lisinopril", "T46.4X5"],
  ["hemiplegia", "G81.9"],
  ["aphasia", "R47.01"],
  ["dysphagia, oropharyngeal", "R13.12"],
  ["cerebral infarction", "I63.9"],
  ["stroke", "I63.9"],
  ["old stroke", "Z86.73"],
  ["late effect of stroke", "I69.30"],
  ["residual right hemiplegia", "I69.351"],
  ["right hemiplegia", "G81.91"],
  ["intracerebral hemorrhage", "I61.9"],
  ["hypothyroidism", "E03.9"],
  ["hypothyroidism in pregnancy", "O99.28"],
  ["iron deficiency anemia", "D50.9"],
  ["previous c-section", "Z98.891"],
  ["urinary tract infection", "N39.0"],
  ["breast cancer with metastasis", "C50.91+C79.9"],
  ["metastasis to axillary lymph nodes", "C77.3"],
  ["metastasis to bone", "C79.51"],
  ["metastasis to liver", "C78.7"],
  ["dog bite of lower leg", "S81.85"],
  ["gait disturbance", "R26.9"],
  ["gait disturbance following stroke", "I69.398"],
  ["diabetic ulcer of heel", "E11.621"],
] as const)
  book.add(phrase, { phrase, codes: codes.split("+"), source: "lexicon" });

type Linking = (note: ReturnType<typeof readNote>, named: readonly Mention[]) => readonly Mention[];

function codesOf(text: string, link: Linking): string[] {
  const note = readNote(`ASSESSMENT: ${text}`);
  return link(note, namedMentions(note, book)).flatMap(({ codes }) => codes);
}

describe("adverse effects and underdosing of a drug (I.C.19.e.5)", () => {
  test.each([
    ["Rash due to amoxicillin.", ["T36.0X5"]],
    ["Steroid-induced diabetes.", ["T38.0X5"]],
    ["Cough, stopped taking lisinopril.", ["T46.4X6"]],
    ["Rash, amoxicillin.", ["T36.0X5"]],
    ["Drug rash: amoxicillin.", ["T36.0X5"]],
    ["Drug rash: amoxicillin started for the ear.", []],
    ["Rash, amoxicillin started for the ear.", []],
    ["Reaction to amoxicillin.", []],
    ["Gastric ulcer from ibuprofen. NSAID gastric ulcer.", ["T39.315"]],
    ["Gastric ulcer from NSAID.", ["T39.395"]],
    ["Rash, overdose of amoxicillin.", ["T36.0X1"]],
    ["Rash due to unintentional exposure.", []],
  ])("%s", (text, expected) => {
    expect(codesOf(text, (note, named) => drugEffects(note, named, blameIn(note, named)))).toEqual(expected);
  });
  test("the condition inside a name of the effect", () => {
    expect(codesOf("Cough due to lisinopril.", (note, named) => effectsNamed(note, named, book))).toEqual([
      "R05.8",
    ]);
  });
});

describe("what a past stroke left behind (I.C.9.d.1)", () => {
  test.each([
    ["Left hemiplegia following cerebral infarction.", ["I69.35"]],
    ["Hemiplegia of the right side following intracerebral hemorrhage.", ["I69.15"]],
    ["Aphasia from the stroke last year.", ["I69.320"]],
    ["Residual aphasia after stroke.", ["I69.320"]],
    ["Aphasia from the stroke.", ["R47.01", "I63.9"]],
    ["Aphasia as a late effect of stroke.", ["I69.320"]],
    ["Aphasia due to old stroke.", ["I69.320"]],
    ["Old stroke with residual left hemiplegia.", ["I69.35"]],
    ["Oropharyngeal dysphagia.", []],
    ["Dysphagia, oropharyngeal, following stroke.", ["R13.12", "I69.391"]],
    ["Gait disturbance following stroke.", ["I69.398", "R26.9"]],
    ["Acute stroke with aphasia.", ["I63.9", "R47.01"]],
    ["Aphasia due to stroke.", ["R47.01", "I63.9"]],
    ["Acute left MCA stroke with residual aphasia.", ["I63.9", "R47.01"]],
    ["Embolic stroke, left MCA territory. Residual right hemiplegia.", ["I63.9", "G81.91"]],
    ["Embolic stroke, left MCA. Old stroke, residual right hemiplegia.", ["I63.9", "Z86.73", "I69.351"]],
    ["Residual right hemiplegia, in therapy.", ["I69.351"]],
  ])("%s", (text, expected) => {
    expect(codesOf(text, (note, named) => withStrokeSequelae(note, named, book))).toEqual(expected);
  });
});

describe("conditions in pregnancy (I.C.15.a.1)", () => {
  test.each([
    ["Iron deficiency anemia complicating pregnancy.", ["D50.9", "O99.01"]],
    ["Hypothyroidism in pregnancy.", ["O99.28", "E03.9"]],
    ["Urinary tract infection in pregnancy.", ["O23.4"]],
    ["Iron deficiency anemia.", ["D50.9"]],
    ["IUP 30w2d. Iron deficiency anemia.", ["D50.9", "O99.01"]],
    ["G2P1 at 20w0d with hypothyroidism.", ["E03.9", "O99.28"]],
    ["Pregnant at 24 weeks; urinary tract infection.", ["O23.4"]],
    ["Pregnant at 24 weeks, previous c-section.", ["O34.21"]],
    ["Not pregnant. Iron deficiency anemia.", ["D50.9"]],
    ["Six weeks postpartum, was pregnant with twins. Iron deficiency anemia.", ["D50.9"]],
    ["Pregnant at 24 weeks, pregnancy incidental to this visit. Hypothyroidism.", ["E03.9"]],
  ])("%s", (text, expected) => {
    expect(codesOf(text, (note, named) => withPregnancyCodes(note, named, book))).toEqual(expected);
  });
});

test("the site after a metastatic cancer's name is the secondary's (I.C.2)", () => {
  const link: Linking = (note, named) => withSecondarySites(note, named, book);
  expect(codesOf("Breast cancer with metastasis to the axillary lymph nodes, stable.", link)).toEqual([
    "C50.91",
    "C77.3",
  ]);
  expect(codesOf("Breast cancer with metastasis.", link)).toEqual(["C50.91", "C79.9"]);
  expect(codesOf("Breast cancer with metastasis to the bone, liver and axillary lymph nodes.", link)).toEqual(
    ["C50.91", "C79.51", "C78.7", "C77.3"],
  );
  expect(codesOf("Breast cancer with metastasis to bone, liver enzymes elevated.", link)).toEqual([
    "C50.91",
    "C79.51",
  ]);
});

test("metastases are of the organ that heads their problem, and of nothing else that does", () => {
  const under = (heading: string) => {
    const note = readNote(
      `ASSESSMENT:\n1. ${heading}. Two lesions on MRI. Breast cancer with metastasis. Radiation.\n`,
    );
    return withSecondarySites(note, namedMentions(note, book), book).flatMap(({ codes }) => codes);
  };
  expect(under("Liver")).toEqual(["C50.91", "C78.7"]);
  expect(under("Liver enzymes")).toEqual(["C50.91", "C79.9"]);
  expect(under("Goals")).toEqual(["C50.91", "C79.9"]);
});

test("a diabetic foot ulcer's place has a code beside it", () => {
  expect(codesOf("Diabetic ulcer of the left heel.", withUlcerSites)).toEqual(["E11.621", "L97.4"]);
});

test("a bite's name says who bit (I.C.20.a.1)", () => {
  expect(codesOf("Dog bite of the lower leg.", withBiters)).toEqual(["S81.85", "W54.0"]);
});

describe("a fuller wording of the same category outweighs the name inside it", () => {
  const likeness = (text: string, wording: string, code: string): string[] => {
    const note = readNote(text);
    const named = namedMentions(note, book);
    const [first] = named;
    if (first === undefined) throw new Error("no name");
    const similar = {
      ...first,
      start: 0,
      end: text.length,
      codes: [code],
      wording,
      source: "similar",
      length: 9,
    } as const;
    return withFullerNames(note, named, [similar]).named.flatMap(({ codes }) => codes);
  };
  test.each([
    ["Rash of the trunk", "rash of trunk", "L27.1", "L27.1"],
    ["Rash of the trunk", "rash of other trunk", "L27.1", "L27.0"],
    ["Rash of the trunk", "rash of trunk", "R21", "L27.0"],
    ["Rash of the trunk, no fever", "rash of trunk fever", "L27.1", "L27.0"],
  ])("%s, %s (%s)", (text, wording, code, expected) => {
    expect(likeness(text, wording, code)).toEqual([expected]);
  });
});

describe("a list of sites after a metastatic cancer, and bones by name", () => {
  test.each([
    ["Metastatic breast cancer with metastasis to T11 spine and liver.", ["C50.91", "C79.51", "C78.7"]],
    ["Breast cancer with metastasis, bone and liver.", ["C50.91", "C79.51", "C78.7"]],
    ["Breast cancer with metastasis, liver enzymes stable.", ["C50.91", "C79.9"]],
  ])("%s", (text, codes) => {
    expect(codesOf(text, (note, named) => withSecondarySites(note, named, book))).toEqual(codes);
  });
});
