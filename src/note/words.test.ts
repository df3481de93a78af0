import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forgetNote } from "./found.ts";
import { keepTokens, tokens, trimmed, words } from "./words.ts";

const read = (text: string): string[] => words(text, 0, text.length).map((word) => word.text);

describe("words", () => {
  it.each([
    ["BP 120/80 at 2.5 mg", ["bp", "120", "80", "at", "2.5", "mg"]],
    ["h/o CAD s/p CABG", ["h/o", "cad", "s/p", "cabg"]],
    ["No N/V/D", ["no", "n/v/d"]],
    ["The patient’s non-healing ulcer", ["the", "patient's", "non", "healing", "ulcer"]],
    ["HTN/HLD", ["htn", "hld"]],
    ["10,000 units, daily.", ["10,000", "units", "daily"]],
    ["soft\u00ADhyphen zero\u200Bwidth", ["softhyphen", "zero", "width"]],
    ["Ménière", ["ménière"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("keeps a hyphen as a mark only between spaces", () => {
    expect(tokens("HTN - follow-up", 0, 15).map((token) => token.text)).toEqual(["htn", "-", "follow", "up"]);
  });

  it("takes of a note that was cut as a whole what it would cut of the stretch alone", () => {
    const pieces = fc.constantFrom(
      "n/v/d",
      "2.5",
      "10,000",
      "-",
      " ",
      "s",
      "/",
      "p",
      "'",
      "’",
      ".",
      "é",
      "\u00AD",
      "\u{1F600}",
      "\uD83D",
      "\n",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.array(pieces, { maxLength: 24 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: -2, max: 60 }), fc.integer({ min: -2, max: 60 }), (text, a, b) => {
        forgetNote();
        const alone = tokens(text, a, b);
        keepTokens(text);
        expect(tokens(text, a, b)).toEqual(alone);
        forgetNote();
      }),
      { numRuns: 5_000 },
    );
  });

  it("stays in order inside the stretch it was given, on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        let last = start;
        for (const token of tokens(text, start, end)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(end);
      }),
    );
  });
});

describe("trimmed", () => {
  it("takes off every kind of blank", () => {
    const text = "\uFEFF\u00A0\t pain \u200B\r\n";
    const { start, end } = trimmed(text, 0, text.length);
    expect(text.slice(start, end)).toBe("pain");
  });
});
