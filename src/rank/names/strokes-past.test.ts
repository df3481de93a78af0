import { expect, it } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { namedMentions } from "./mentions.ts";
import { withStrokesPast } from "./strokes-past.ts";

const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["hemiparesis", "G81.9"],
  ["aphasia", "R47.01"],
  ["stroke", "I63.9"],
  ["weakness", "R53.1"],
  ["joint contracture", "M24.50"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

it.each([
  ["R hemiparesis, post-stroke.", ["I69.35"]],
  ["Left hemiparesis s/p stroke 2019.", ["I69.35"]],
  ["Left sided weakness after his stroke.", ["I69.35"]],
  ["Weakness of the right arm since the stroke in 2022.", ["I69.33"]],
  ["Left hemiparesis after a right basal ganglia hemorrhage in 2020.", ["I69.15"]],
  ["Right hemiparesis after a subarachnoid hemorrhage in 2018.", ["I69.05"]],
  ["Joint contracture, post-stroke.", ["M24.50", "I69.398"]],
  ["Stroke 02/2023.\n2. Aphasia - same cause.", ["I63.9", "I69.320"]],
  ["Acute stroke with hemiparesis.", ["I63.9", "G81.9"]],
  ["Left hemiparesis, cause unclear.", ["G81.9"]],
  ["No weakness after his stroke.", ["R53.1", "I63.9"]],
  ["Stroke years ago. Hemiparesis from the brain tumor.", ["I63.9", "G81.9"]],
  ["His mother had hemiparesis after her stroke.", ["G81.9", "I63.9"]],
  ["Hemiparesis is new, rule out stroke.", ["G81.9", "I63.9"]],
])("%s", (text, codes) => {
  const note = readNote(`ASSESSMENT: ${text}`);
  const made = withStrokesPast(note, namedMentions(note, book)).flatMap((one) => one.codes);
  expect(new Set(made)).toEqual(new Set(codes));
});
