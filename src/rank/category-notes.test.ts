import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type CodeRelease, releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import { categoryNoteNames } from "./category-notes.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

it.each([
  ["E11.22", "useAdditionalCode", "N18.31", true],
  ["E11.22", "useAdditionalCode", "I10", false],
  ["J02.9", "excludes1", "J02.0", false],
  ["R06.02", "excludes1", "J80", true],
] as const)("%s %s names %s: %s", (code, kind, other, expected) => {
  expect(categoryNoteNames(release, code, kind, other)).toBe(expected);
});

it("reads the notes of a code once, however many codes it is asked about", () => {
  let reads = 0;
  const counting: CodeRelease = {
    ...release,
    notes(code, ...kinds) {
      reads += 1;
      return release.notes(code, ...kinds);
    },
  };
  for (let round = 0; round < 3; round += 1)
    for (const other of ["N18.31", "N18.32", "I10", "J80"])
      for (const code of ["E11.22", "I50.9"]) categoryNoteNames(counting, code, "useAdditionalCode", other);
  expect(reads).toBe(2);
});
