import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withFullerNames } from "./fuller-names.ts";
import type { Mention } from "./mentions.ts";

const mention = (text: string, said: string, wording: string, code: string): Mention => ({
  start: text.indexOf(said),
  end: text.indexOf(said) + said.length,
  clause: 0,
  codes: [code],
  source: "similar",
  wording,
  length: wording.split(" ").length,
  covered: 1,
  explained: 1,
  fused: 1,
  similarity: 0.8,
});

function codeOf(
  text: string,
  [said, wording, code]: readonly [string, string, string],
  likeness: [string, string],
) {
  const note = readNote(text);
  const name = { ...mention(text, said, wording, code), source: "lexicon" as const };
  const whole = text.replace(".", "");
  return withFullerNames(note, [name], [mention(text, whole, ...likeness)]).named[0]?.codes[0];
}

const migraine = ["migraine w/o aura", "migraine without aura", "G43.009"] as const;

it.each([
  [
    "AVN femoral head.",
    ["AVN", "avascular necrosis", "M87.9"],
    ["avn of femoral head", "M87.059"],
    "M87.059",
  ],
  ["migraine w/o aura, refractory.", migraine, ["refractory migraine without aura", "G43.019"], "G43.019"],
] as const)("%s is the fuller wording", (text, name, [wording, code], expected) => {
  expect(codeOf(text, name, [wording, code])).toBe(expected);
});

it.each([
  ["migraine w/o aura, refractory.", ["refractory migraine with aura without headache", "G43.119"]],
  ["migraine w/o aura, refractory.", ["migraine without aura, without refractory migraine", "G43.001"]],
] as const)("%s is not %s", (text, [wording, code]) => {
  expect(codeOf(text, migraine, [wording, code])).toBe("G43.009");
});
