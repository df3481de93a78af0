import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  indexAddenda,
  indexXml,
  orderText,
  tabularAddenda,
  tabularXml,
} from "../codes/official/test-release.ts";
import { zipOf } from "../codes/official/test-zip.ts";
import { runChartcode } from "./test-run.ts";

const patience = 30_000;
let folder = "";
let site = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-install-"));
  site = join(folder, "site");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const install = (...args: string[]) =>
  runChartcode(["codes", "install", "icd10cm", ...args], { CHARTCODE_DATA_DIR: site });

const installed = () => readdir(join(site, "codes")).catch(() => []);

describe("codes install icd10cm", () => {
  it("reads several sources and reports what it made of them", { timeout: patience }, async () => {
    const release = join(folder, "release");
    await mkdir(release);
    await writeFile(
      join(folder, "codes.zip"),
      zipOf([{ name: "a/icd10cm_order_2026.txt", bytes: orderText, deflated: true }]),
    );
    for (const [name, content] of Object.entries({ tabularXml, indexXml, indexAddenda, tabularAddenda })) {
      await writeFile(join(release, `${name}.txt`), content);
    }
    const { stdout, stderr, code } = await install(
      "--from",
      join(folder, "codes.zip"),
      "--from",
      release,
      "--json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      system: "icd10cm",
      version: "2026",
      from: "2025-10-01",
      codes: 6,
      headers: 3,
      indexTerms: { diseases: 10 },
      warnings: [],
    });
    expect(stderr).toContain("Installing: 1 of 6, codes.zip: icd10cm_order_2026.txt\n");
    expect((await installed()).map((name) => name.replace(/-[0-9a-f]{12}\./, "-*."))).toEqual([
      "icd10cm-2026-*.index.br",
      "icd10cm-2026.tsv.br",
    ]);
  });

  it.each([
    ["a missing path", "nowhere", undefined, "does not exist"],
    ["a file that is no archive", "rubbish.zip", "secret words", "neither a zip archive nor"],
    ["no order file", "tabular.xml", tabularXml, "no ICD-10-CM order file"],
  ])(
    "refuses %s in one line, and installs nothing",
    { timeout: patience },
    async (_, name, content, reason) => {
      const before = await installed();
      const path = join(folder, name);
      if (content !== undefined) await writeFile(path, content);
      const { stdout, stderr, code } = await install("--from", path);
      expect(code).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^error: .*\n$/);
      expect(stderr).toContain(reason);
      expect(stderr).not.toContain("secret");
      expect(await installed()).toEqual(before);
    },
  );

  it("a file cut off leaves what was installed as it was", { timeout: patience }, async () => {
    const before = await installed();
    const cut = join(folder, "cut");
    await mkdir(cut);
    await writeFile(join(cut, "icd10cm_order_2026.txt"), orderText);
    await writeFile(join(cut, "tabular.xml"), tabularXml.slice(0, 700));
    const { stderr, code } = await install("--from", cut);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split("\n").at(-1)).toMatch(
      /^error: tabular\.xml .* cut off after line \d+: the file is incomplete$/,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await installed()).toEqual(before);
  });

  it("wants to know where from, and a real date", { timeout: patience }, async () => {
    expect((await install()).code).toBe(2);
    expect((await install("--from", folder, "--effective-from", "2026-02-30")).code).toBe(2);
  });
});
