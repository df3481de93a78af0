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
