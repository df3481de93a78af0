import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withSunburns } from "./sunburns.ts";

const codesIn = (text: string) => withSunburns(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Shoulders bright red with small blisters from yesterday's sun.", ["L55.1"]],
  ["Sunburn of the back, red, no blisters.", ["L55.0"]],
  ["Sunburned on vacation.", ["L55.9"]],
  ["No sunburn.", []],
  ["History of blistering sunburns.", []],
  ["Wears a hat to avoid sunburn.", []],
  ["Burned by an iron.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
