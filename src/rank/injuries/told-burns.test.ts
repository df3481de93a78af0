import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { burnedIn } from "./burned-surface.ts";
import { withToldBurns } from "./told-burns.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);
const codesIn = (text: string) => withToldBurns(readNote(text), [], release).flatMap(({ codes }) => codes);

test.each([
  ["Planted her left hand on the steam radiator. Whole palm blistered, fingers not.", ["T23.25"]],
  ["Grabbed a hot pan handle, right palm blistered.", ["T23.25"]],
  ["Touched the oven door with her left forearm, red and blistered.", ["T22.21"]],
  ["Spilled hot tea. Right thigh with bullae.", ["T24.21"]],
  ["Fell into the campfire. Back of the hand charred.", ["T23.36"]],
  ["New boots. Heel blistered.", []],
  ["Spilled hot tea. Right thigh red.", []],
  ["Spilled hot tea. Blistered, face spared.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test("says how much of the extent is third degree", () => {
  const text = "Full-thickness burns of both thighs, 16% of body by Lund-Browder, 12 of that third degree";
  expect(burnedIn(text)).toMatchObject({ all: 16, third: 12 });
  expect(burnedIn("Burns, 20% TBSA, of which 4% full thickness")).toMatchObject({ all: 20, third: 4 });
  expect(burnedIn("Lost 10% of body weight, heartburn")).toBeUndefined();
});
