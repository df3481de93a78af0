import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import { contentStems } from "../search/words.ts";
import { chooseLeaves, type LeafContext } from "./leaf.ts";
import { familyOf } from "./variants.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

const leaves = (code: string, words: string, said: Omit<LeafContext, "stems"> = {}) =>
  chooseLeaves(release, code, { stems: contentStems(words), ...said }).map(({ entry }) => entry.code);

describe("defaults where the note is silent", () => {
  test.each([
    ["E11", "type 2 diabetes", "E11.9"],
    ["J45", "asthma", "J45.909"],
    ["R05", "cough", "R05.9"],
    ["M17.1", "knee osteoarthritis", "M17.10"],
    ["H66.9", "otitis media", "H66.90"],
    ["N18", "chronic kidney disease", "N18.9"],
    ["S93.40", "ankle sprain", "S93.409A"],
    ["F32", "major depressive disorder single episode", "F32.9"],
    ["G43", "migraine", "G43.909"],
    ["I82.40", "dvt", "I82.409"],
  ])("%s (%s) is %s", (code, words, expected) => {
    expect(leaves(code, words)).toEqual([expected]);
  });
});

describe("what the note says decides", () => {
  test("side", () => {
    expect(leaves("S93.40", "right ankle sprain", { side: "right" })).toEqual(["S93.401A"]);
    expect(leaves("M17.1", "left knee osteoarthritis", { side: "left" })).toEqual(["M17.12"]);
  });
  test("both sides, where one code says so", () => {
    expect(leaves("M17.1", "osteoarthritis of both knees", { side: "bilateral" })).toEqual(["M17.0"]);
    expect(leaves("H66.9", "bilateral otitis media", { side: "bilateral" })).toEqual(["H66.93"]);
  });
  test("both sides, where two codes are needed", () => {
    expect(leaves("M25.56", "bilateral knee pain", { side: "bilateral" })).toEqual(["M25.561", "M25.562"]);
  });
  test("a code for the other side gives way", () => {
    expect(leaves("M25.561", "left knee pain", { side: "left" })).toEqual(["M25.562"]);
    expect(leaves("M25.569", "right knee pain", { side: "right" })).toEqual(["M25.561"]);
  });
  test("encounter", () => {
    expect(leaves("S93.40", "ankle sprain, healing", { side: "left", encounter: "subsequent" })).toEqual([
      "S93.402D",
    ]);
    expect(leaves("S93.40", "old ankle sprain", { side: "left", encounter: "sequela" })).toEqual([
      "S93.402S",
    ]);
  });
  test("its own words", () => {
    expect(leaves("N18", "ckd stage 4 severe")).toEqual(["N18.4"]);
    expect(leaves("J45", "moderate persistent asthma with acute exacerbation")).toEqual(["J45.41"]);
  });
});

describe("fractures (FY2026 I.C.19.c)", () => {
  test("not said to be open is closed; not said to be nondisplaced is displaced", () => {
    const [code] = leaves("S42.21", "fracture of surgical neck of right humerus", { side: "right" });
    const title = release.get(code ?? "")?.title ?? "";
    expect(title).toContain("right humerus");
    expect(title).toContain("closed fracture");
    expect(title).not.toContain("nondisplaced");
  });
});

test("the silence is said", () => {
  const [knee] = chooseLeaves(release, "M25.56", { stems: contentStems("knee pain") });
  expect(knee?.sideOpen).toBe(true);
  expect(knee?.assumed.length).toBeGreaterThan(0);
  const [right] = chooseLeaves(release, "M25.56", { stems: contentStems("knee pain"), side: "right" });
  expect(right?.sideOpen).toBe(false);
});

test("a family is codes that differ by side only", () => {
  expect(familyOf(release, "M25.561")).toBe("M25.56");
  expect(familyOf(release, "S93.401A")).toBe("S93.40");
  expect(familyOf(release, "E11.9")).toBe("E11.9");
});

test("an unknown code has no leaf, every concept has one", () => {
  expect(leaves("Q99.XYZ", "nothing")).toEqual([]);
  const without = release.concepts().filter(({ code, title }) => leaves(code, title).length === 0);
  expect(without).toEqual([]);
});
