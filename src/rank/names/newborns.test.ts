import { describe, expect, it } from "vitest";
import type { Name } from "../../codes/names.ts";
import { isNewbornStay } from "../../note/newborn-record.ts";
import { patientOf } from "../../note/patient.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { namedMentions } from "./mentions.ts";
import { withNewbornCodes, withoutMothersCodes } from "./newborns.ts";

const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["hypoglycemia", "E16.2"],
  ["preterm labor", "O60.0"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

const read = (text: string) => {
  const note = readNote(text);
  return withNewbornCodes(note, namedMentions(note, book)).flatMap(({ codes }) => codes);
};

describe("a newborn's own record", () => {
  it("codes the child's conditions and how early it came, never the mother's", () => {
    const text =
      "NICU DISCHARGE SUMMARY\n\nAssessment: Early preterm girl of 33 weeks after preterm labor. Hypoglycemia, dextrose gel.\n";
    expect(read(text)).toEqual(["P07.30", "P70.4"]);
  });
  it("drops likenesses of the mother's codes", () => {
    const note = readNote("NURSERY DISCHARGE SUMMARY\n\nAssessment: Hypoglycemia.\n");
    const [mention] = namedMentions(note, book);
    if (mention === undefined) throw new Error("no mention");
    expect(withoutMothersCodes(note, [{ ...mention, codes: ["O60.03"] }, mention])).toEqual([mention]);
  });
  it("leaves the mother's record as it is", () => {
    const text = "OB DISCHARGE SUMMARY\n\nAssessment: Preterm labor, baby girl born early. Hypoglycemia.\n";
    expect(read(text)).toEqual(["O60.0", "E16.2"]);
  });
  it("leaves the pregnancy that a child came from out of the child's note", () => {
    const history = "BIRTH HISTORY: born after preterm labor.\n";
    expect(read(`22-month-old girl for a well visit.\n${history}`)).toEqual([]);
    expect(read(`22-year-old woman for a visit.\n${history}`)).toEqual(["O60.0"]);
  });
  it("does not take the mother's age for the child's", () => {
    const text = "NEWBORN DISCHARGE SUMMARY\n\nMother is a 29 year old woman, healthy.\n";
    expect(patientOf(readNote(text)).ageYears?.value).toBe(0);
  });
});

describe("the birth told in the record of the stay", () => {
  it.each([
    ["NICU DISCHARGE SUMMARY", "hospital-course"],
    ["NEWBORN VISIT, 6 days old", "birth-history"],
  ])("%s", (title, kind) => {
    const text = `${title}\n\nBirth: 36 weeks, Apgars 8 and 9, needed oxygen.\n\nAssessment: doing well.\n`;
    expect(isNewbornStay(text)).toBe(kind === "hospital-course");
    expect(readNote(text).sections.map((section) => section.kind)).toContain(kind);
  });
});
