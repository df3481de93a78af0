import { describe, expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withGutUlcers } from "./gut-ulcers.ts";

const codesIn = (text: string) =>
  withGutUlcers(readNote(`HOSPITAL COURSE: ${text}`), []).flatMap(({ codes }) => codes);

describe("ulcers of stomach and duodenum told by endoscopy", () => {
  it.each([
    ["In the antrum there was a 1.5 cm ulcer with a visible vessel and oozing.", ["K25.4"]],
    ["Clean-based ulcer in the prepyloric region, no bleeding.", ["K25.9"]],
    ["In the duodenal bulb was an ulcer with adherent clot. The ulcer was clipped.", ["K26.4", "K26.4"]],
    ["Two acute ulcers in the antrum, the larger with a visible vessel.", ["K25.0"]],
    ["Two acute ulcers in the antrum, clean-based.", ["K25.3"]],
    ["Acute blood loss: an ulcer in the antrum with a visible vessel.", ["K25.4"]],
    ["The antrum was normal and there was no ulcer.", []],
    ["The stomach was normal. Heel ulcer dressed.", []],
    ["History of an ulcer of the antrum.", []],
    ["The ulcer on his heel is clean.", []],
  ])("%s", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});
