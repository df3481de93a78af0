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

test.each([
  ["Z91.0111", "milk allergy with baked milk tolerated"],
  ["C44.1121", "skin of the right upper eyelid"],
  ["H54.1131", "blindness by category of both eyes"],
  ["G71.0341", "a protein of the muscle"],
  ["T86.8401", "a corneal graft by side"],
])("%s (%s) has seven characters of its own", (code) => {
  expect(shipped.get(code)?.billable).toBe(true);
  expect(shipped.conceptOf(code)).toBe(code);
});

test.each([
  ["H40.1121", "H40.112"],
  ["H35.3112", "H35.311"],
  ["E11.3211", "E11.321"],
  ["O31.02X1", "O31.02"],
  ["R40.2110", "R40.211"],
  ["T45.515A", "T45.515"],
  ["M80.051A", "M80.051"],
  ["M80.0B1A", "M80.0B1"],
])("%s is %s with a 7th character", (code, stem) => {
  expect(shipped.get(code)?.billable).toBe(true);
  expect(shipped.conceptOf(code)).toBe(stem);
});

test("where a table has no notes, the titles say what a 7th character is", () => {
  const bare = releaseOf({
    ...{
      system: "icd10cm",
      version: "2026",
      from: "2025-10-01",
      edition: "",
      source: "",
      rights: "",
      digest: "",
    },
    rows: [
      { code: "S93.401", title: "Sprain", flag: "header", notes: [] },
      { code: "S93.401A", title: "Sprain, initial encounter", flag: "billable", notes: [] },
      { code: "C44.112", title: "Tumor of eyelid", flag: "header", notes: [] },
      { code: "C44.1121", title: "Tumor of upper eyelid", flag: "billable", notes: [] },
    ],
  });
  expect(bare.conceptOf("S93.401A")).toBe("S93.401");
  expect(bare.conceptOf("C44.1121")).toBe("C44.1121");
});

test("concepts are about 36,000, each once, each leading to billable codes", () => {
  const concepts = shipped.concepts();
  expect(concepts.length).toBe(36_343);
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
