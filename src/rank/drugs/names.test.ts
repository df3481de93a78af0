/** The drugs' codes against the Table of Drugs and Chemicals, where it lists the drug by that name. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { drugsOfBloodHeartGut } from "./names-blood-heart-gut.ts";
import { drugsByBrand } from "./names-by-brand.ts";
import { drugsOfInfectionHormonesPain } from "./names-infection-hormone-pain.ts";
import { drugsOfTheNervousSystem } from "./names-nervous-system.ts";

const rows = [
  ...drugsOfInfectionHormonesPain,
  ...drugsOfTheNervousSystem,
  ...drugsOfBloodHeartGut,
  ...drugsByBrand,
];
const table = fileURLToPath(
  new URL("../../../../shared/data/cdc-icd10cm-2026apr/icd10cm-drug-April-1-2026-XML.xml", import.meta.url),
);
const isPresent = existsSync(table);
if (!isPresent) console.warn("skipped: ../shared/data/cdc-icd10cm-2026apr is absent");

/**
 * Where we leave the Table: quinolones have had T36.A- of their own since FY2025 (Tabular List) while the Table still lists two of them elsewhere; some
 * names stand there for their topical form or another use than the one meant in a note.
 */
const otherwise = new Set(
  "ciprofloxacin, ofloxacin, co-trimoxazole, trimethoprim, dapsone, mupirocin, ketoconazole, clotrimazole, betamethasone, tretinoin, promethazine, phenergan, indocin, demerol, budesonide, pentamidine, silver sulfadiazine".split(
    ", ",
  ),
);

describe("names of drugs", () => {
  test("each once, a thousand and more", () => {
    const names = rows.flatMap(([, list]) => list.split(", "));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThan(1000);
    expect(rows.every(([stem]) => /^T(?:3[6-9]|4\d|50)\.[\dABZ](?:X|\d)?$/.test(stem))).toBe(true);
  });

  test.skipIf(!isPresent)("the Table lists them under the same code", () => {
    const listed = new Map<string, string>();
    const shape =
      /<mainTerm>\s*<title>([^<]+?)\s*(?:<nemod>[^<]*<\/nemod>)?<\/title>((?:\s*<cell col="\d">[^<]*<\/cell>)*)/g;
    for (const [, title = "", cells = ""] of readFileSync(table, "utf8").matchAll(shape)) {
      const code = /<cell col="6">(T[^<]*)5<\/cell>/.exec(cells)?.[1];
      if (code !== undefined) listed.set(title.toLowerCase(), code);
    }
    const wrong = rows.flatMap(([stem, list]) =>
      list
        .split(", ")
        .filter((name) => !otherwise.has(name) && (listed.get(name) ?? stem) !== stem)
        .map((name) => `${name} ${stem}, listed ${listed.get(name)}`),
    );
    expect(listed.size).toBeGreaterThan(4000);
    expect(wrong).toEqual([]);
  });
});
