/** The publishers' own files in ../shared/data, read as `chartcode codes install icd10cm` reads them, and looked up. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { asPrinted, inNaturalOrder, phrasesOf } from "../eval/index-flat.ts";
import type { Icd10cmRelease } from "../src/codes/official/icd10cm-release.ts";
import { readIcd10cmRelease } from "../src/codes/official/icd10cm-release.ts";
import { countTerms } from "../src/codes/official/index-terms.ts";
import { releaseFilesIn } from "../src/codes/official/release-files.ts";
import { releaseOf } from "../src/codes/release.ts";
import type { CodeRow } from "../src/codes/table.ts";
import { readTable } from "../src/codes/table.ts";
import { type OfficialIndex, officialIndexOf } from "../src/search/official-index.ts";

const shared = fileURLToPath(new URL("../../shared/data", import.meta.url));
const folders = [
  "cms-icd10cm-2026",
  "cms-icd10cm-2021-tabular-xml",
  "cms-icd10cm-2017-xml",
  "cdc-icd10cm-2026apr",
  "cdc-icd10cm-addenda-text",
].map((name) => `${shared}/${name}`);
const present = folders.every((folder) => existsSync(folder));
if (!present) console.warn("skipped: ../shared/data lacks the ICD-10-CM files");

describe.skipIf(!present)(
  "FY2026 from order file 2026, Tabular List 2021, Index 2017 and the addenda since",
  () => {
    let release: Icd10cmRelease;
    let index: OfficialIndex;
    let rows: ReadonlyMap<string, CodeRow>;
    beforeAll(async () => {
      release = await readIcd10cmRelease(await releaseFilesIn(folders));
      if (release.index === undefined) throw new Error("no index was read");
      index = officialIndexOf(release.index);
      rows = new Map(release.rows.map((row) => [row.code, row]));
    }, 60_000);

    test("has the order file's codes", () => {
      const flags = release.rows.map(({ flag }) => flag);
      expect(flags.filter((flag) => flag === "billable").length).toBe(74_719);
      expect(flags.filter((flag) => flag === "header").length).toBe(23_467);
      expect(release.header).toMatchObject({ version: "2026", from: "2025-10-01", to: "2026-09-30" });
      expect(release.warnings).toEqual([]);
    });

    test("nearly every change line of the addenda took effect", () => {
      const changes = release.files.flatMap(({ changes }) => changes ?? []);
      const applied = changes.reduce((sum, { applied }) => sum + applied, 0);
      const failed = changes.reduce(
        (sum, { failed }) => sum + Object.values(failed).reduce((one, other) => one + other, 0),
        0,
      );
      expect(changes.length).toBe(24);
      expect(applied).toBeGreaterThan(13_000);
      expect(failed).toBeLessThan(30);
    });

    test("insulin with oral drugs is excludes2 since FY2022", () => {
      const kinds = rows.get("Z79.4")?.notes.map(({ kind, text }) => `${kind} ${text}`) ?? [];
      expect(
        kinds.filter((note) => note.includes("Z79.84")).every((note) => note.startsWith("excludes2")),
      ).toBe(true);
      expect(kinds.some((note) => note.includes("Z79.84"))).toBe(true);
    });

    test("the notes are those of the Tabular List of April 2026, but for one in two hundred", async () => {
      const shipped = await readTable(
        fileURLToPath(new URL("../embeddings/icd10cm-2026.tsv.br", import.meta.url)),
      );
      const key = (kind: string, text: string) =>
        `${kind} ${text
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, " ")
          .trim()}`;
      let same = 0;
      let missing = 0;
      for (const row of shipped.rows) {
        const ours = new Set(rows.get(row.code)?.notes.map(({ kind, text }) => key(kind, text)));
        for (const { kind, text } of row.notes) {
          if (ours.has(key(kind, text))) same++;
          else missing++;
        }
      }
      expect(missing / (same + missing)).toBeLessThan(0.005);
    });

    test("the index is that of FY2026", () => {
      expect(countTerms(release.index?.diseases ?? [])).toBeGreaterThan(80_000);
      const code = (phrase: string) => index.lookup(phrase)[0]?.code;
      expect(code("depression")).toBe("F32.A");
      expect(code("hypertension")).toBe("I10");
      expect(code("pneumonia, bacterial, specified NEC")).toBe("J15.8");
      expect(code("type 2 diabetes with neuropathy")).toBe("E11.40");
      expect(code("hip fracture")).toBe("S72.00-");
      expect(code("carcinoma in situ of cervix")).toBe("D06.9");
      expect(code("adverse effect of penicillin")).toBe("T36.0X5");
      expect(code("fall from ladder")).toBe("W11");
    });

    test("nearly every phrase of the index leads to its code", () => {
      const codes = releaseOf({ ...release.header, rows: release.rows, digest: "" });
      const phrases = phrasesOf(release.index ?? { diseases: [], external: [], neoplasms: [], drugs: [] });
      const sample = phrases.filter(({ code }, at) => at % 40 === 0 && codes.get(code) !== undefined);
      for (const wording of [asPrinted, inNaturalOrder]) {
        const right = sample.filter((phrase) => {
          const [hit] = index.lookup(wording(phrase), 1);
          return hit?.code.replace(/\.?-$/, "").startsWith(phrase.code);
        });
        expect(sample.length).toBeGreaterThan(2_500);
        expect(right.length / sample.length).toBeGreaterThan(0.97);
      }
    });
  },
);
