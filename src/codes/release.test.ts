import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releaseOf } from "./release.ts";
import { readTable } from "./table.ts";

const shipped = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

test("a 7th-character code hangs under its stem", () => {
  expect(shipped.ancestors("S93.401A").map((entry) => entry.code)).toEqual([
    "S93.401",
    "S93.40",
    "S93.4",
    "S93",
  ]);
  expect(shipped.conceptOf("S93.401A")).toBe("S93.401");
  expect(shipped.conceptOf("S01.00XA")).toBe("S01.00");
  expect(shipped.conceptOf("E11.9")).toBe("E11.9");
});

test("concepts are about 36,000, each once, each leading to billable codes", () => {
  const concepts = shipped.concepts();
  expect(concepts.length).toBe(36_215);
  expect(new Set(concepts.map((concept) => concept.code)).size).toBe(concepts.length);
  expect(concepts.every((concept) => shipped.leaves(concept.code).length > 0)).toBe(true);
});

test("headers are kept and are never billable", () => {
  expect(shipped.get("E11")).toMatchObject({ billable: false, title: "Type 2 diabetes mellitus" });
  expect(shipped.leaves("E11.2").map((leaf) => leaf.code)).toEqual(["E11.21", "E11.22", "E11.29"]);
});

test("notes are inherited from parents, section and chapter", () => {
  const excludes = shipped.notes("E11.22", "excludes1");
  expect(excludes.some((note) => note.from === "E11" && note.text.includes("(E10.-)"))).toBe(true);
  expect(excludes.some((note) => note.from === "chapter 4")).toBe(true);
});

test("is in force for fiscal year 2026 and not after", () => {
  expect(shipped.inForce("2025-10-01")).toBe(true);
  expect(shipped.inForce("2026-09-30")).toBe(true);
  expect(shipped.inForce("2026-10-01")).toBe(false);
});
