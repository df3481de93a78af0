import { describe, expect, test } from "vitest";
import { readIcd10cmRelease } from "./icd10cm-release.ts";
import { InstallProblem } from "./install-problem.ts";
import { publicationOf } from "./publication.ts";
import type { ReleaseFile } from "./release-files.ts";
import {
  indexAddenda,
  indexXml,
  neoplasmXml,
  orderText,
  tabularAddenda,
  tabularXml,
} from "./test-release.ts";

function file(name: string, text: string): ReleaseFile {
  const publication = publicationOf(Buffer.from(text).subarray(0, 4096));
  if (publication === undefined || publication.kind === "zip") throw new Error(`${name} is not recognised`);
  return { name, publication, bytes: () => Promise.resolve(Buffer.from(text)) };
}

const order = file("icd10cm_order_2026.txt", orderText);
const complete = [
  order,
  file("a.xml", tabularXml),
  file("b.xml", indexXml),
  file("c.xml", neoplasmXml),
  file("d.txt", indexAddenda),
  file("e.txt", tabularAddenda),
];

describe("a release of order file, Tabular List, Index and addenda", async () => {
  const steps: string[] = [];
  const release = await readIcd10cmRelease(complete, {
    onStep: (done, total, what) => steps.push(`${done}/${total} ${what}`),
  });
  const row = (code: string) => release.rows.find((one) => one.code === code);

  test("is dated by the order file's year", () => {
    expect(release.header).toMatchObject({ version: "2026", from: "2025-10-01", to: "2026-09-30" });
  });

  test("has the order file's codes under the Tabular List's sections, each section before its first code", () => {
    expect(release.rows.map(({ code }) => code)).toEqual([
      "chapter 10",
      "section J18-J18",
      "J18",
      "J18.0",
      "J18.1",
      "J18.9",
      "chapter 19",
      "section S90-S99",
      "S90",
      "S90.0",
      "S90.0XXA",
      "chapter 21",
      "section Z00-Z13",
      "Z00",
      "chapter 22",
      "section U00-U49",
      "U09",
    ]);
    expect(row("S90.0XXA")).toMatchObject({ flag: "billable" });
    expect(row("S90.0")?.title).toBe("Bruise of Müller's toe");
  });

  test("has the notes as the addenda left them", () => {
    expect(row("J18")?.notes).toEqual([
      { kind: "excludes1", text: "marsh fever (B50.-, B51.-)" },
      { kind: "excludes2", text: "hay fever (J30.1)" },
    ]);
    expect(row("J18.1")?.notes).toEqual([
      { kind: "inclusionTerm", text: "All-over chest" },
      { kind: "useAdditionalCode", text: "code, if applicable, for shivers (R68.83)" },
    ]);
  });

  test("has the index as the addenda left it", () => {
    const fever = release.index?.diseases.find(({ title }) => title.startsWith("Fever"));
    expect(fever?.terms).toEqual([
      {
        title: "lung, pulmonary",
        code: "J18.9",
        terms: [
          { title: "spotted (dotty) (dappled) NEC", code: "J18.1", seeAlso: "Bruise, skin", terms: [] },
          {
            title: "with",
            terms: [{ title: "toe bruise", code: "J18.1", manifestation: "S90.0-", terms: [] }],
          },
          {
            title: "whole",
            code: "J18.1",
            terms: [{ title: "left", code: "J18.1", manifestation: "S90.0-", terms: [] }],
          },
        ],
      },
      { title: "hill", terms: [] },
    ]);
    expect(release.index?.neoplasms[0]?.terms[0]?.cells).toEqual([
      "C76.5-",
      "C79.89",
      "D04.7-",
      "D36.7",
      "D48.7",
      "D49.89",
    ]);
  });

  test("reports what took effect and what did not", () => {
    const changes = Object.fromEntries(release.files.map(({ file: name, changes }) => [name, changes]));
    expect(changes["d.txt"]).toEqual({
      applied: 5,
      already: 0,
      failed: { "nothing there to delete": 1, "the term above it was not found": 1 },
    });
    expect(changes["e.txt"]).toEqual({ applied: 6, already: 0, failed: { "nothing there to delete": 1 } });
    expect(steps[0]).toBe("0/7 icd10cm_order_2026.txt");
    expect(steps.at(-1)).toBe("6/7 writing");
  });
});

test("addenda already in the base, of a later date, or of an older edition are passed over", async () => {
  const old = file("old.xml", tabularXml.replace("<version>2025", "<version>2020"));
  const dated = await readIcd10cmRelease([...complete, old], { effectiveFrom: "2024-10-01" });
  expect(dated.header.version).toBe("2025");
  expect(dated.passedOver).toEqual(["d.txt", "e.txt", "old.xml"]);
});

test("an April update keeps to the end of its fiscal year", async () => {
  const { header } = await readIcd10cmRelease([order], { effectiveFrom: "2026-04-01" });
  expect(header).toMatchObject({ version: "2026.04", from: "2026-04-01", to: "2026-09-30" });
});

test("an order file alone is a release, with warnings", async () => {
  const { rows, index, warnings } = await readIcd10cmRelease([order]);
  expect(rows.length).toBe(9);
  expect(index).toBeUndefined();
  expect(warnings.length).toBe(2);
});

describe("is refused in one line", () => {
  const refusal = async (...files: ReleaseFile[]) => {
    const problem: unknown = await readIcd10cmRelease(files).catch((error: unknown) => error);
    if (!(problem instanceof InstallProblem)) throw new Error("not refused as it should be");
    expect(problem.message).not.toContain("\n");
    return problem.message;
  };

  test("without an order file", async () => {
    expect(await refusal(...complete.slice(1))).toContain("no ICD-10-CM order file");
  });

  test("where XML was cut off", async () => {
    const cut = file("tabular.xml", tabularXml.slice(0, 900));
    expect(await refusal(order, cut)).toMatch(/^tabular\.xml is not a usable Tabular List: XML cut off/);
  });

  test("where XML is malformed", async () => {
    const wrong = file("index.xml", indexXml.replace("</nemod>", "</nemood>"));
    expect(await refusal(order, wrong)).toMatch(
      /^index\.xml is not a usable Index .*: malformed XML at line \d+$/,
    );
  });

  test("where a line of the order file was cut off", async () => {
    const cut = file("icd10cm_order_2026.txt", orderText.slice(0, -60));
    expect(await refusal(cut)).toContain("line 9 does not have the layout");
  });

  test("where a code is listed twice", async () => {
    const twice = file("icd10cm_order_2026.txt", `${orderText}${orderText.split("\r\n")[0]}\r\n`);
    expect(await refusal(twice)).toContain("lists a code twice");
  });

  test("where nothing says the year", async () => {
    expect(await refusal(file("order.txt", orderText))).toContain("--effective-from");
  });
});
