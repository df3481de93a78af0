/**
 * Scores code search on lists of phrases with their codes: `npx tsx eval/phrases.ts [file...]`, by default those in `eval/phrases/`.
 *
 * A line: `phrase TAB codes [TAB chapter TAB register]`. `|` stands between codes that are equally right, `+` between codes that are needed
 * together; a phrase of several codes counts as found at the worst rank of them.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { openTools } from "../src/engine.ts";
import { searchCodes } from "../src/search-codes.ts";

export interface Phrase {
  readonly phrase: string;
  /** Any of these sets answers it. */
  readonly answers: readonly (readonly string[])[];
  readonly chapter: string;
  readonly register: string;
}

export interface PhraseResult extends Phrase {
  /** From 1; undefined where it is not among the first ten. */
  readonly rank: number | undefined;
  readonly categoryRank: number | undefined;
  readonly first: string;
}

/** @throws Error naming the line that is malformed */
export function readPhrases(text: string): Phrase[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "" || line.startsWith("#") || line.startsWith("phrase\t")) return [];
    const [phrase = "", codes = "", chapter = "", register = ""] = line.split("\t");
    if (phrase === "" || codes === "") throw new Error(`line ${at + 1}: expected phrase, tab, codes`);
    return [{ phrase, answers: codes.split("|").map((set) => set.split("+")), chapter, register }];
  });
}

/** The rank (from 1) at which one of the answers is complete. */
export function rankOf(ranked: readonly string[], answers: Phrase["answers"]): number | undefined {
  const ranks = answers.map((codes) =>
    Math.max(...codes.map((code) => ranked.indexOf(code) + 1 || Number.POSITIVE_INFINITY)),
  );
  const adjusted = ranks.map((rank, at) => rank - (answers[at]?.length ?? 1) + 1);
  const best = Math.min(...adjusted);
  return Number.isFinite(best) ? Math.max(1, best) : undefined;
}

export function shares(results: readonly PhraseResult[]) {
  const within = (pick: (result: PhraseResult) => number | undefined, k: number) =>
    Math.round(
      (1000 * results.filter((result) => (pick(result) ?? Number.POSITIVE_INFINITY) <= k).length) /
        Math.max(1, results.length),
    ) / 1000;
  const rank = ({ rank }: PhraseResult) => rank;
  const category = ({ categoryRank }: PhraseResult) => categoryRank;
  return {
    phrases: results.length,
    r1: within(rank, 1),
    r5: within(rank, 5),
    r10: within(rank, 10),
    category: { r1: within(category, 1), r5: within(category, 5), r10: within(category, 10) },
  };
}

async function main(files: readonly string[]): Promise<void> {
  const { icd10cm, close } = await openTools();
  const report: Record<string, unknown> = {};
  for (const file of files) {
    const results: PhraseResult[] = [];
    for (const phrase of readPhrases(await readFile(file, "utf8"))) {
      const matches = await searchCodes({ q: phrase.phrase, limit: 10 }, icd10cm);
      const ranked = matches.map(({ code }) => code);
      const categories = [...new Set(ranked.map((code) => code.slice(0, 3)))];
      results.push({
        ...phrase,
        rank: rankOf(ranked, phrase.answers),
        categoryRank: rankOf(
          categories,
          phrase.answers.map((set) => [...new Set(set.map((code) => code.slice(0, 3)))]),
        ),
        first: ranked[0] ?? "",
      });
    }
    const by = (key: "chapter" | "register") =>
      Object.fromEntries(
        [...new Set(results.map((result) => result[key]))].map((value) => [
          value,
          shares(results.filter((result) => result[key] === value)),
        ]),
      );
    report[basename(file, ".tsv")] = {
      ...shares(results),
      byChapter: by("chapter"),
      byRegister: by("register"),
    };
    if (process.env.MISSES !== undefined) {
      for (const { phrase, answers, rank, first } of results) {
        if (rank !== 1)
          console.error(
            `${rank ?? "-"}\t${phrase}\t${answers.map((set) => set.join("+")).join("|")}\t${first}`,
          );
      }
    }
  }
  close();
  console.log(JSON.stringify(report, undefined, 2));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL("phrases/", import.meta.url));
  const named = process.argv.slice(2);
  await main(named.length > 0 ? named : [`${folder}everyday.tsv`, `${folder}common-outpatient.tsv`]);
}
