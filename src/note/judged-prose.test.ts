import { expect, it } from "vitest";
import { readNote } from "./read.ts";

const sectionsOf = (text: string, ...words: string[]) => {
  const note = readNote(text);
  return words.map((word) => {
    const at = text.indexOf(word);
    return note.clauses.find(({ start, end }) => start <= at && at < end)?.section;
  });
};

const letter = `Dear Dr. Abara,

I saw your patient today. He has no complaints of his own and is up twice a night. There is no blood.

On examination there is a grade 2 murmur. Lungs are clear. On the left temple there are two rough, scaly actinic keratoses. I froze both, two cycles each. The back has warts.

His sister says this is how their father began. He wears his CPAP every night.`;

it("a paragraph of prose is a judgment from the sentence before the first that concludes or acts", () => {
  const [murmur, keratoses, warts] = sectionsOf(letter, "murmur", "keratoses", "warts");
  expect(murmur).not.toBe("assessment-plan");
  expect(keratoses).toBe("assessment-plan");
  expect(warts).toBe("assessment-plan");
});

it("what a paragraph names after a semicolon, or a sign makes of a complaint, is a judgment", () => {
  const [dream, light, worse] = sectionsOf(
    letter.replace(
      "On examination",
      `His knees ache; this is worse on stairs.

At night he shouts and punches; this is REM behavior disorder. Melatonin was half a help.

He gets light headed on standing. The lack of any pulse response makes it neurogenic.

On examination`,
    ),
    "REM behavior",
    "light headed",
    "worse on",
  );
  expect(dream).toBe("assessment-plan");
  expect(light).toBe("assessment-plan");
  expect(worse).not.toBe("assessment-plan");
});

it("what others say, and what only tells, is none", () => {
  const [blood, father, apparatus] = sectionsOf(letter, "blood", "father", "CPAP");
  for (const section of [blood, father, apparatus]) expect(section).not.toBe("assessment-plan");
});

it("a note that judges under a heading says there what it judges", () => {
  const [keratoses] = sectionsOf(
    `${letter}\n\nASSESSMENT AND PLAN:\n1. Sleep apnea, continue CPAP.`,
    "keratoses",
  );
  expect(keratoses).not.toBe("assessment-plan");
});

it("the sections of the note stay as they are", () => {
  expect(readNote(letter).sections.filter(({ kind }) => kind === "assessment-plan")).toEqual([]);
});

it("a letter's paragraphs in which the clinician acts are no history, nor is the chest a heading in one", () => {
  const told = `June 11, 2026

Dear Ileana,

Re: our mutual patient, aged 76

Thank you for squeezing him in on the 23rd. I saw him in the office this morning.

He is no worse from the heart's point of view. Weight is 171, steady for six weeks. His chronic systolic failure remains compensated. He has had no bleeding on apixaban, which I have left at 5 mg.

The chest: COPD, quiet. I renewed tiotropium.

With regards,
Th. Roe, MD`;
  const [apixaban, chest] = sectionsOf(told, "apixaban", "renewed");
  expect([apixaban, chest]).toEqual(["assessment-plan", "assessment-plan"]);
  expect(readNote(told).sections.map(({ kind }) => kind)).not.toContain("past-medical-history");
});

it("a paragraph that only tells what was before stays a history", () => {
  const told = letter.replace(
    "On examination",
    "His past history includes gout and a stroke.\n\nOn examination",
  );
  expect(readNote(told).sections.map(({ kind }) => kind)).toContain("past-medical-history");
});

it("in a letter a paragraph about one matter is a judgment from its start, one about findings or the patient is not", () => {
  const [hands, again, examined] = sectionsOf(
    `${letter}\n\nShe complains of shaky hands. The shake is fast. It is worse again on writing. I have changed her to the slow form.`,
    "shaky hands",
    "worse again",
    "murmur",
  );
  expect(hands).toBe("assessment-plan");
  expect(again).toBe("assessment-plan");
  expect(examined).not.toBe("assessment-plan");
});
