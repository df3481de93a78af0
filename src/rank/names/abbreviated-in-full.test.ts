import { describe, expect, it } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { withAbbreviations } from "./abbreviated.ts";
import { namedMentions } from "./mentions.ts";

const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["primary sclerosing cholangitis", "K83.01"],
  ["posterior subcapsular cataract", "H25.04"],
  ["advanced maternal age", "O09.52"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

function codesOf(text: string) {
  const note = readNote(text);
  const { mentions, undecided } = withAbbreviations(note, namedMentions(note, book), book);
  return { codes: mentions.map(({ codes }) => codes.join()), undecided: undecided.length };
}

describe("an abbreviation of several meanings", () => {
  it("has the one that the note spells out elsewhere", () => {
    const text = "HPI: She carries primary sclerosing cholangitis.\nASSESSMENT:\nPSC: call if jaundiced.\n";
    expect(codesOf(text)).toEqual({ codes: ["K83.01", "K83.01"], undecided: 0 });
  });
  it("has that of pregnancy in a pregnant patient's note", () => {
    const problems = "PROBLEMS:\nAMA - level II scan reassuring, two out of range.\n";
    expect(codesOf(`OB RETURN VISIT\n36 y.o. G3P1011 @ 29w3d, EDD 5/19/26.\n${problems}`).codes).toContain(
      "O09.52",
    );
    expect(codesOf(`HPI: 36 y.o. woman.\n${problems}`).codes).toEqual([]);
  });
  it("stays open where the note spells out none, or both", () => {
    expect(codesOf("ASSESSMENT:\nPSC: call if worse.\n")).toEqual({ codes: [], undecided: 1 });
    const both =
      "HPI: Primary sclerosing cholangitis.\nPosterior subcapsular cataract.\nASSESSMENT:\nPSC: call if worse.\n";
    expect(codesOf(both).undecided).toBe(1);
  });
});
