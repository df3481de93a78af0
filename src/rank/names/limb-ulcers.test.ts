import { describe, expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withLimbUlcers } from "./limb-ulcers.ts";

const codesIn = (text: string) =>
  withLimbUlcers(readNote(`ASSESSMENT: ${text}`), []).flatMap(({ codes }) => codes);

describe("ulcers of the leg named with words of place between", () => {
  it.each([
    ["Ulcer left medial ankle, due to postthrombotic syndrome", ["L97.3"]],
    ["Ulceration over the right lateral malleolus.", ["L97.3"]],
    ["Ulcer of the left calf.", ["L97.2"]],
    ["Shin ulcer.", ["L97.8"]],
    ["Ulcer on right great foot.", []],
    ["Ulcer, right thigh.", ["L97.1"]],
    ["Ulcer left heel.", ["L97.4"]],
    ["Left second toe ulcer.", ["L97.5"]],
    ["Venous ulcer of the right lower leg.", ["L97.9"]],
    ["Pressure ulcer of the left ankle.", []],
    ["No ulcer of the left foot.", []],
    ["Healed ulcer of the left ankle.", []],
    ["Gastric ulcer. Left ankle sprain.", []],
  ])("%s", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});
