import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { chooseLeaves } from "../leaves/leaf.ts";
import { contextOf } from "../leaves/leaf-context.ts";
import { claimOrder } from "../sequence.ts";
import { consciousnessCode } from "./loss-of-consciousness.ts";
import { withPhysealFractures } from "./physeal-fractures.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

test.each([
  ["S06.0X", "He was unconscious for about 2 minutes. Concussion.", "S06.0X1"],
  ["S06.0X9", "Concussion with loss of consciousness of 20 minutes.", "S06.0X1"],
  ["S06.0X", "Brief LOC on the field.", "S06.0X1"],
  ["S06.0X", "Denies loss of consciousness.", "S06.0X0"],
  ["S06.0X", "Lost consciousness for 2 hours.", "S06.0X9"],
  ["S06.5X", "Lost consciousness for 2 hours.", "S06.5X3"],
  ["S06.5X", "LOC unknown.", "S06.5XA"],
  ["S06.5X", "Unclear whether he lost consciousness.", "S06.5XA"],
  ["S06.0X", "Headache since the game.", undefined],
  ["S06.0X1", "Denies LOC since.", undefined],
  ["R55", "Passed out for 2 minutes.", undefined],
])("consciousness: %s, %s", (code, text, expected) => {
  expect(consciousnessCode(code, text)).toBe(expected);
});

test.each([
  ["Salter-Harris I fracture distal right tibia.", ["S89.111A"]],
  ["Salter-Harris type II fracture, distal radius, left.", ["S59.222A"]],
  ["Physeal fracture of upper end of left humerus, Salter-Harris type I.", ["S49.012A"]],
  ["SH 2 distal right fibula.", ["S89.321A"]],
  ["Buckle fracture of the distal radius, no growth plate fracture.", []],
  ["Distal radius fracture.", []],
  ["Normal growth plates of the distal radius.", []],
])("growth plate: %s", (text, expected) => {
  const note = readNote(`ASSESSMENT: ${text}`);
  const codes = withPhysealFractures(note, [], release).flatMap((mention) =>
    mention.codes.flatMap((code) =>
      chooseLeaves(release, code, contextOf(note, mention)).map(({ entry }) => entry.code),
    ),
  );
  expect(codes).toEqual(expected);
});

test("burns by degree, then their extent; a fracture before a sprain", () => {
  const order = (codes: readonly string[]) =>
    claimOrder(
      codes.map((code, place) => ({ code, confidence: 0.9, place, isReason: false, after: () => false })),
      "2026-03-03",
    ).map(({ code }) => code);
  expect(order(["T31.0", "T20.17XA", "T22.212A", "T24.311A"])).toEqual([
    "T24.311A",
    "T22.212A",
    "T20.17XA",
    "T31.0",
  ]);
  expect(order(["S93.401A", "S82.61XA"])).toEqual(["S82.61XA", "S93.401A"]);
});
