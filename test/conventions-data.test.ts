/** The conventions as data: each says what it is and where it stands, and names only codes of the shipped release. */
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type CodeRelease, releaseOf } from "../src/codes/release.ts";
import { readTable } from "../src/codes/table.ts";
import { combinations } from "../src/rank/conventions/combinations.ts";
import { besides } from "../src/rank/conventions/companions.ts";
import { mechanisms } from "../src/rank/conventions/mechanisms.ts";
import { orders } from "../src/rank/conventions/orders.ts";
import { precedences } from "../src/rank/conventions/precedences.ts";
import { skinSite } from "../src/rank/conventions/skin-sites.ts";
import { strokeArtery } from "../src/rank/conventions/strokes.ts";

const rules = [...combinations, ...precedences, ...besides, ...orders];
let release: CodeRelease;
let codes: string[];
beforeAll(async () => {
  const path = fileURLToPath(new URL("../embeddings/icd10cm-2026.tsv.br", import.meta.url));
  release = releaseOf(await readTable(path));
  codes = [...release.entries()].map(({ code }) => code);
});

describe("conventions", () => {
  test("each has its words and its source, and a name of its own", () => {
    const kinds = (name: string) => new Set(rules.filter(({ id }) => id === name).map(({ kind }) => kind));
    for (const { id, says, source } of rules) {
      expect(says, id).toMatch(/\.$/);
      expect(source, id).toMatch(/^(?:FY2026 guidelines [IV]|Tabular List|Index)/);
      expect(kinds(id).size, id).toBe(1);
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBeGreaterThanOrEqual(80);
  });

  test("each pattern meets codes of the release", () => {
    const meets = (pattern: RegExp) => codes.some((code) => pattern.test(code));
    for (const { id, first, second } of combinations) expect(meets(first) && meets(second), id).toBe(true);
    for (const { id, over, under } of precedences) expect(meets(over) && meets(under), id).toBe(true);
    for (const { id, before, after } of orders) expect(meets(before) && meets(after), id).toBe(true);
    for (const { id, host } of besides) expect(meets(host), id).toBe(true);
  });

  test("each code that they name is billable", () => {
    const isBillable = (code: string) => release.get(code)?.billable === true;
    for (const { id, code } of besides) if (typeof code === "string") expect(isBillable(code), id).toBe(true);
    for (const { id, by } of combinations) if (typeof by === "string") expect(isBillable(by), id).toBe(true);
    for (const { id, stem } of mechanisms) expect(isBillable(stem) || isBillable(`${stem}A`), id).toBe(true);
  });

  test("what they make of two codes is a code", () => {
    const billable = codes.filter((code) => release.get(code)?.billable);
    const wrong = combinations.flatMap(({ id, first, second, by }) => {
      if (typeof by === "string") return [];
      const others = billable.filter((code) => second.test(code)).slice(0, 40);
      return billable
        .filter((code) => first.test(code))
        .flatMap((one) => others.map((other) => ({ one, other, made: by(one, other) })))
        .filter(({ made }) => made !== undefined && release.get(made) === undefined)
        .map(({ one, other, made }) => `${id}: ${one} and ${other} make ${made}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe("sites told apart from a name", () => {
  test.each([
    ["C44.91", "Basal cell carcinoma, left nasal ala", "C44.311"],
    ["D22.9", "Benign nevi, back and abdomen", "D22.5"],
    ["C43.9", "melanoma of the right calf", "C43.7"],
    ["C44.91", "Basal cell carcinoma, site not recorded", undefined],
    ["L82.1", "keratosis of the nose", undefined],
  ])("%s in %j: %s", (code, text, expected) => {
    expect(skinSite(code, text)).toBe(expected);
    if (expected !== undefined) expect(release.get(expected)).toBeDefined();
  });

  test.each([
    ["acute ischemic stroke, L MCA territory, cardioembolic", "I63.412"],
    ["infarct from right ICA thrombosis", "I63.031"],
    ["left PCA embolic stroke", "I63.432"],
    ["acute stroke, cause undetermined", undefined],
    ["right MCA stroke", undefined],
  ])("I63.9 in %j: %s", (text, expected) => {
    expect(strokeArtery("I63.9", text)).toBe(expected);
    if (expected !== undefined) expect(release.get(expected)?.billable).toBe(true);
  });
});
