import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { withToldWounds } from "./told-wounds.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);
const codesIn = (text: string) => withToldWounds(readNote(text), [], release).flatMap(({ codes }) => codes);

test.each([
  ["The knife slipped into his left thumb. 2 cm gash across the pad, four stitches.", ["S61.01"]],
  ["Ran a razor over her left forearm. 6 cm slice, 7 stitches.", ["S51.81"]],
  ["Caught the right shin on a rock. Laceration 4 cm, closed in two layers.", ["S81.81"]],
  ["Hit his left thumb and right knee. 2 cm gash, sutured.", []],
  ["Fell on the right knee. No laceration, washed.", []],
  ["Right knee pain. Old laceration, 3 cm.", []],
  ["Right knee pain. Sutures given.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
