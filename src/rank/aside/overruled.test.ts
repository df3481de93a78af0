import { describe, expect, test } from "vitest";
import { clauseAt, readNote } from "../../note/read.ts";
import type { Judged, SetAside } from "../judge.ts";
import { withoutOverruled } from "./overruled.ts";

const text =
  "HPI: Sent in for PE, short of breath.\n\nASSESSMENT:\n1. Pleurisy. PE excluded by CT.\n2. UTI, resolved.";
const note = readNote(text);

/** A mention as far as the rule looks at it: the `nth` time that the words stand in the note. */
function kept(code: string, words: string, nth = 1): Judged {
  const mention = { ...spanOf(words, nth), source: "lexicon" };
  return { mention, clause: clauseAt(note, mention.start), leaf: { entry: { code } } } as unknown as Judged;
}

function denied(code: string, words: string, reason: SetAside["reason"], nth = 1): SetAside {
  return { mention: spanOf(words, nth), code, trigger: spanOf(words, nth), reason };
}

function spanOf(words: string, nth: number) {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

describe("what the assessment takes back", () => {
  const out = { setting: "outpatient" } as const;

  test("a name of the story goes where the assessment denies it, with the words that do", () => {
    const found = withoutOverruled(note, [kept("I26.99", "PE")], [denied("I26.99", "PE", "negated", 2)], out);
    expect(found.kept).toEqual([]);
    expect(found.aside).toMatchObject([{ code: "I26.99", reason: "negated", mention: spanOf("PE", 1) }]);
  });

  test("it stays where only the story denies it, or the assessment also affirms it", () => {
    const story = withoutOverruled(
      note,
      [kept("R09.1", "Pleurisy")],
      [denied("R09.1", "PE", "negated")],
      out,
    );
    expect(story.kept).toHaveLength(1);
    const both = [kept("I26.99", "PE"), kept("I26.99", "Pleurisy")];
    expect(withoutOverruled(note, both, [denied("I26.99", "PE", "negated", 2)], out).kept).toHaveLength(2);
  });

  test("what is over goes in a clinic, and stays on the claim of a stay that treated it", () => {
    const over = [denied("N39.0", "UTI", "historical")];
    const one = [kept("N39.0", "Sent in")];
    expect(withoutOverruled(note, one, over, out).kept).toEqual([]);
    expect(withoutOverruled(note, one, over, { setting: "inpatient" }).kept).toHaveLength(1);
  });
});
