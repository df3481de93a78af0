import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compareCodes, readLeafCases, scoreLeaves } from "./leaves.js";

const line = "7\topen\tlungs\tJ44.0 J20.9|J20.8\tZ72.0\tHPI: cough.\\nASSESSMENT: COPD with bronchitis.";

describe("leaf cases", () => {
  it("are read with their line breaks, alternatives and allowed codes", () => {
    expect(readLeafCases(`# head\n${line}\n`)).toEqual([
      {
        id: "7",
        half: "open",
        theme: "lungs",
        expected: [["J44.0"], ["J20.9", "J20.8"]],
        also: ["Z72.0"],
        note: "HPI: cough.\nASSESSMENT: COPD with bronchitis.",
      },
    ]);
    expect(() => readLeafCases("7\topen\tlungs")).toThrow("line 1");
  });

  it("are exact with the expected codes, the allowed ones and external causes, and nothing else", () => {
    const [leaf] = readLeafCases(line);
    if (leaf === undefined) throw new Error("no case");
    expect(compareCodes(leaf, ["J20.8", "J44.0", "Z72.0", "W19.XXXA"])).toEqual({ missing: [], extra: [] });
    expect(compareCodes(leaf, ["J44.1", "J20.9"])).toEqual({ missing: ["J44.0"], extra: ["J44.1"] });
    expect(scoreLeaves([{ leaf, given: ["J44.1", "J20.9"] }])).toEqual({
      cases: 1,
      exact: 0,
      expected: 2,
      found: 1,
      extra: 1,
    });
  });

  it("shipped are well formed: even ids untouched, each id once", async () => {
    const cases = readLeafCases(await readFile(new URL("leaves/cases.tsv", import.meta.url), "utf8"));
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.every(({ id, half }) => (Number(id) % 2 === 0) === (half === "untouched"))).toBe(true);
  });
});
