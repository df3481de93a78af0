import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { mentionByRule } from "../names/mentions.ts";
import { leftScar, withBurnScars } from "./burn-scars.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);
function codesIn(text: string): string[] {
  const note = readNote(text);
  const at = note.clauses.findIndex(({ start, end }) => /scar/.test(text.slice(start, end)));
  const start = text.indexOf("scar");
  const scar = mentionByRule(note, at, { start, end: start + 4 }, { code: "L91.0" });
  return withBurnScars(note, [scar], release)
    .filter(({ wording }) => wording === leftScar)
    .flatMap(({ codes }) => codes);
}

test.each([
  [
    "As a child she was scalded, and the right armpit was burned full thickness. Now a hypertrophic scar.",
    ["T22.34"],
  ],
  ["Fryer oil caught her right forearm two years back, blistered. Hypertrophic scar.", ["T22.21"]],
  ["Hypertrophic scar of the left ear after piercing. She was burned out in 2020.", []],
  ["Acne scar of the cheek. Her son burned his hand two years ago.", []],
  ["Keloid scar of the chest. Heartburn since 2020.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
