/**
 * How well look-up finds the official index's own phrases: `npx tsx eval/index-phrases.ts [--search <count> [--without-index]] [--misses <file>]`.
 *
 * The index is installed from ../shared/data into a temporary folder (it is never copied into the project), flattened into phrases
 * ("Pneumonia, bacterial, specified NEC": as it stands and in natural order), and each phrase is looked up. Phrases whose code is no code
 * or header of the release are left out. An answer is right when it is the index's code; where the index gives a header or a prefix ending
 * in `-`, when it is a code below that. A phrase that the index gives several codes has several right answers.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addRelease } from "../src/codes/catalog.ts";
import { readIcd10cmRelease } from "../src/codes/official/icd10cm-release.ts";
import { releaseFilesIn } from "../src/codes/official/release-files.ts";
import { type CodeRelease, releaseOf } from "../src/codes/release.ts";
import { openTools } from "../src/engine.ts";
import { officialIndexOf } from "../src/search/official-index.ts";
import { searchCodes } from "../src/search-codes.ts";
import { percentile } from "./bench/numbers.ts";
import { asPrinted, type IndexPhrase, inNaturalOrder, phrasesOf } from "./index-flat.ts";
import { type ShareTable, shareTable } from "./index-shares.ts";
import { mainTermPart } from "./main-term-split.ts";

const shared = fileURLToPath(new URL("../../shared/data", import.meta.url));
/** What makes up a release: FY2026 codes and the index of 2017 with every addenda since. */
export const sharedFolders = [
  "cms-icd10cm-2026",
  "cms-icd10cm-2021-tabular-xml",
  "cms-icd10cm-2017-xml",
  "cdc-icd10cm-2026apr",
  "cdc-icd10cm-addenda-text",
].map((name) => join(shared, name));

/** The release of ../shared/data; undefined, with a line on standard error, where it is absent. */
export async function sharedRelease() {
  if (!sharedFolders.every((folder) => existsSync(folder))) {
    console.error(`skipped: ${shared} is absent or incomplete`);
    return undefined;
  }
  return readIcd10cmRelease(await releaseFilesIn(sharedFolders));
}

/** The same `share` of all phrases at every run. */
export function isSampled(phrase: string, share: number): boolean {
  return createHash("sha256").update(phrase).digest().readUInt32BE(0) / 2 ** 32 < share;
}

/** Looks every phrase up. @param misses takes a line for each whose first answer is wrong */
function measure(
  phrases: readonly IndexPhrase[],
  wording: (phrase: IndexPhrase) => string,
  find: (phrase: string) => readonly string[],
  misses: string[],
) {
  const answers = answersOf(phrases, wording);
  const table = shareTable();
  const times: number[] = [];
  for (const phrase of phrases) {
    const words = wording(phrase);
    const codes = answers.get(words) ?? [];
    const began = performance.now();
    const ranked = find(words);
    times.push(performance.now() - began);
    if (!count(table, phrase, ranked, codes)) {
      misses.push(`${words}\t${codes.join("|")}\t${ranked.slice(0, 3).join(" ")}\t${phrase.path}`);
    }
  }
  return { ...table.shares(), milliseconds: milliseconds(times) };
}

/** @returns whether the first answer is right */
function count(
  table: ShareTable,
  phrase: IndexPhrase,
  ranked: readonly string[],
  codes: readonly string[],
): boolean {
  const right = (code: string) => codes.some((wanted) => isAt(code, wanted));
  const rightCategory = (code: string) => codes.some((wanted) => wanted.slice(0, 3) === code.slice(0, 3));
  const chapter = chapterOf(phrase.code);
  table.add(
    { all: "all", byPart: phrase.part, byChapter: chapter, ...splitGroups(phrase, chapter) },
    { ranked, right, rightCategory },
  );
  return ranked[0] !== undefined && right(ranked[0]);
}

/** The tables are in no part of the split: the encoder has learned from every row of them. */
function splitGroups({ part, titles }: IndexPhrase, chapter: string): Record<string, string> {
  if (part === "neoplasms" || part === "drugs") return {};
  const split = mainTermPart(titles[0] ?? "");
  return { bySplit: split, ...(split === "test" ? { testByChapter: chapter } : {}) };
}

function milliseconds(times: readonly number[]) {
  const at = (share: number) => Math.round(1000 * percentile(times, share)) / 1000;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function answersOf(phrases: readonly IndexPhrase[], wording: (phrase: IndexPhrase) => string) {
  const answers = new Map<string, string[]>();
  for (const phrase of phrases) {
    const words = wording(phrase);
    const known = answers.get(words);
    if (known === undefined) answers.set(words, [phrase.code]);
    else if (!known.includes(phrase.code)) known.push(phrase.code);
  }
  return answers;
}

/** @param wanted a code or header, without its `-` */
function isAt(code: string, wanted: string): boolean {
  return code.replace(/\.?-$/, "").startsWith(wanted);
}

/** Chapters by the first category after them. */
const chapterEnds =
  "C00 D50 E00 F00 G00 H00 H60 I00 J00 K00 L00 M00 N00 O00 P00 Q00 R00 S00 V00 Z00 ZZZ".split(" ");

function chapterOf(code: string): string {
  return code.startsWith("U") ? "chapter 22" : `chapter ${chapterEnds.findIndex((end) => code < end) + 1}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { search: { type: "string" }, "without-index": { type: "boolean" }, misses: { type: "string" } },
  });
  const installed = await sharedRelease();
  if (installed?.index === undefined) return;
  const { header, rows, index } = installed;
  const release: CodeRelease = releaseOf({ ...header, rows, digest: "" });
  const all = phrasesOf(index);
  const phrases = all.filter(({ code }) => release.get(code) !== undefined);
  const began = performance.now();
  const official = officialIndexOf(index);
  const built = Math.round(performance.now() - began);
  const misses: string[] = [];
  const find = (phrase: string) => official.lookup(phrase, 10).map(({ code }) => code);
  const report: Record<string, unknown> = {
    phrases: all.length,
    valid: phrases.length,
    buildMilliseconds: built,
    asPrinted: measure(phrases, asPrinted, find, misses),
    naturalOrder: measure(phrases, inNaturalOrder, find, misses),
  };
  if (values.search !== undefined) {
    const isBare = values["without-index"] === true;
    report.search = await measureSearch(installed, phrases, { sampled: Number(values.search), isBare });
  }
  console.log(JSON.stringify(report, undefined, 2));
  if (values.misses !== undefined) {
    const { writeFile } = await import("node:fs/promises");
    await writeFile(values.misses, `${misses.join("\n")}\n`);
  }
}

/** The whole search, lexicon and vectors included, on a fixed sample. */
async function measureSearch(
  { header, rows, index }: NonNullable<Awaited<ReturnType<typeof sharedRelease>>>,
  phrases: readonly IndexPhrase[],
  { sampled, isBare }: { sampled: number; isBare: boolean },
) {
  const dataFolder = await mkdtemp(join(tmpdir(), "chartcode-index-"));
  try {
    await addRelease(join(dataFolder, "codes"), header, rows, index === undefined ? {} : { index });
    const { icd10cm, close } = await openTools({ dataFolder });
    const { officialIndex: _, ...bare } = icd10cm;
    const tools = isBare ? bare : icd10cm;
    const answers = new Map(
      [asPrinted, inNaturalOrder].map((wording) => [wording, answersOf(phrases, wording)] as const),
    );
    const report: Record<string, unknown> = {};
    for (const [wording, codesOf] of answers) {
      const table = shareTable();
      const times: number[] = [];
      for (const phrase of phrases) {
        const words = wording(phrase);
        if (words.length > 500 || !isSampled(phrase.path, sampled / phrases.length)) continue;
        const codes = codesOf.get(words) ?? [];
        const began = performance.now();
        const matches = await searchCodes({ q: words, limit: 10 }, tools);
        times.push(performance.now() - began);
        const ranked = matches.map(({ code }) => code);
        if (!count(table, phrase, ranked, codes) && process.env.MISSES !== undefined) {
          const reason = matches[0]?.reason?.kind ?? "";
          console.error(`${words}\t${codes.join("|")}\t${ranked.slice(0, 3).join(" ")}\t${reason}`);
        }
      }
      report[wording.name] = { ...table.shares(), milliseconds: milliseconds(times) };
    }
    close();
    return report;
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
