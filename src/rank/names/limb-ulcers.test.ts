import { describe, expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withLimbUlcers, withoutUnplacedUlcers } from "./limb-ulcers.ts";
import { mentionByRule } from "./mentions.ts";

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

it("an ulcer named without its place gives way to the one that has it", () => {
  const note = readNote("ASSESSMENT: Non-healing ulcer on his right foot. Non-healing ulcer.");
  const like = (words: string, clause: number) => {
    const start = note.text.indexOf(words, note.clauses[clause]?.start);
    return mentionByRule(note, clause, { start, end: start + words.length }, { code: "L98.4" });
  };
  const first = note.clauses.findIndex(({ start, end }) => note.text.slice(start, end).includes("foot"));
  const similar = [like("Non-healing ulcer", first), like("Non-healing ulcer", first + 1)];
  const named = withLimbUlcers(note, []);
  expect(named.map(({ codes }) => codes)).toEqual([["L97.5"]]);
  expect(withoutUnplacedUlcers(similar, named)).toEqual([similar[1]]);
  expect(withLimbUlcers(note, similar.slice(0, 1)).map(({ codes }) => codes)).toEqual([["L97.5"]]);
});
