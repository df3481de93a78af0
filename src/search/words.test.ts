import { expect, test } from "vitest";
import { stem, wordsOf } from "./words.ts";

test("endings are cut, but where they change what a word means", () => {
  expect(stem("Diabétics")).toBe(stem("diabetic"));
  expect(stem("ulcers")).toBe(stem("ulcer"));
  expect(stem("healing")).not.toBe(stem("healed"));
});

test("what every clinician shortens is the word it stands for", () => {
  const said = (text: string) => wordsOf(text).map(({ text: word }) => word);
  expect(said("migraine w/o aura")).toEqual(["migraine", "without", "aura"]);
  expect(said("dementia w/ agitation")).toEqual(["dementia", "with", "agitation"]);
  expect(said("alcohol use d/o")).toEqual(["alcohol", "use", "disorder"]);
  expect(said("George W Bush, w2 form")).toEqual(["george", "w", "bush", "w2", "form"]);
});
