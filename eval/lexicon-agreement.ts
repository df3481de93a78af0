/**
 * Whether our lexicon says what the official index says: `npx tsx eval/lexicon-agreement.ts`.
 *
 * The index is installed from ../shared/data in memory. For each phrase of the lexicon that the index says exactly, word for word, the
 * two codes are compared after leaf choice: the same code, the same category, or another. A disagreement is fixed in the lexicon or
 * explained in `lexicon-agreement-explained.tsv`. Counts go to standard output, the disagreements to a file in the system's folder for
 * temporary files, never into the project. Exits with 1 where one is not explained.
 */
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entriesOn, type LexiconEntry, readLexicon } from "../src/codes/lexicon.ts";
import { type CodeRelease, releaseOf } from "../src/codes/release.ts";
import { lexiconFolder } from "../src/engine.ts";
import { readNote } from "../src/note/read.ts";
import { chooseLeaves } from "../src/rank/leaves/leaf.ts";
import { contextOf } from "../src/rank/leaves/leaf-context.ts";
import { type IndexHit, type OfficialIndex, officialIndexOf } from "../src/search/official-index.ts";
import { sharedRelease } from "./index-phrases.ts";
import { type Explained, explain, readExplanations } from "./lexicon-agreement-reasons.ts";

export type Agreement = "same code" | "same concept" | "same category" | "other";

export interface Comparison {
  readonly phrase: string;
  readonly lexicon: string;
  readonly index: string;
  readonly path: string;
  readonly agreement: Agreement;
}

/**
 * @param entries of one code each; others are passed over
 * @returns those the index says exactly. Of several equally good answers of the index the nearest to the lexicon's counts
 */
export function compareLexicon(
  entries: readonly LexiconEntry[],
  index: OfficialIndex,
  release: CodeRelease,
): Comparison[] {
  const order: readonly Agreement[] = ["same code", "same concept", "same category", "other"];
  return entries.flatMap(({ phrase, codes }) => {
    const [code] = codes;
    if (code === undefined || codes.length > 1) return [];
    const hits = index.lookup(phrase);
    const [first] = hits;
    if (first === undefined || !first.exact) return [];
    const answers = hits.filter((hit) => hit.exact && hit.value >= first.value - tie);
    const same = answers.find((hit) => headerOf(hit) === code);
    if (same !== undefined) return [comparison(phrase, code, { hit: same, agreement: "same code" })];
    const context = contextOf(readNote(phrase), { clause: 0, start: 0, end: phrase.length });
    const ours = chooseLeaves(release, code, context).map(({ entry }) => entry.code);
    const compared = answers
      .map((hit) => {
        const header = headerOf(hit);
        const theirs = chooseLeaves(release, header, context).map(({ entry }) => entry.code);
        return { hit, agreement: agreementOf(release, { ours, theirs, code, header }) };
      })
      .sort((a, b) => order.indexOf(a.agreement) - order.indexOf(b.agreement));
    const [best] = compared;
    return best === undefined ? [] : [comparison(phrase, code, best)];
  });
}

/** Hits as good as the first, but for the order of their words. */
const tie = 0.01;

const headerOf = ({ code }: IndexHit) => code.replace(/\.?-$/, "");

function comparison(
  phrase: string,
  code: string,
  { hit, agreement }: { hit: IndexHit; agreement: Agreement },
): Comparison {
  return { phrase, lexicon: code, index: hit.code, path: hit.path, agreement };
}

function agreementOf(
  release: CodeRelease,
  { ours, theirs, code, header }: { ours: string[]; theirs: string[]; code: string; header: string },
): Agreement {
  const concept = (one: string) => release.conceptOf(one);
  if (ours.some((one) => theirs.includes(one))) return "same code";
  const isBelow = theirs.length > 0 && (code.startsWith(header) || header.startsWith(code));
  if (isBelow || ours.some((one) => theirs.some((other) => concept(one) === concept(other))))
    return "same concept";
  return code.slice(0, 3) === header.slice(0, 3) ? "same category" : "other";
}

/** The reviewed explanations. */
export const explainedPath = fileURLToPath(new URL("lexicon-agreement-explained.tsv", import.meta.url));

export interface LexiconReport extends Explained {
  readonly phrases: number;
  readonly compared: readonly Comparison[];
}

/** The whole lexicon against the index of ../shared/data; undefined, with a line on standard error, where that is absent. */
export async function reportLexicon(): Promise<LexiconReport | undefined> {
  const installed = await sharedRelease();
  if (installed?.index === undefined) return undefined;
  const { header, rows, index } = installed;
  const release = releaseOf({ ...header, rows, digest: "" });
  const entries = entriesOn(await readLexicon(lexiconFolder), release.to ?? release.from);
  const compared = compareLexicon(entries, officialIndexOf(index), release);
  const explanations = readExplanations(await readFile(explainedPath, "utf8"));
  return { phrases: entries.length, compared, ...explain(compared, explanations) };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

async function main(): Promise<void> {
  const report = await reportLexicon();
  if (report === undefined) return;
  const { phrases, compared, explained, unexplained, unused } = report;
  const row = ({ agreement, phrase, lexicon, index, path }: Comparison, why: string) =>
    [agreement, phrase, lexicon, index, path, why].join("\t");
  const lines = [
    "agreement\tphrase\tlexicon\tindex\tindex path\twhy",
    ...unexplained.map((one) => row(one, "")),
    ...explained.map((one) => row(one, `${one.why.reason}: ${one.why.words}`)),
  ];
  const path = join(tmpdir(), "chartcode-lexicon-disagreements.tsv");
  await writeFile(path, `${lines.join("\n")}\n`);
  const summary = {
    phrases,
    knownToTheIndex: compared.length,
    agreed: compared.length - explained.length - unexplained.length,
    explained: explained.length,
    unexplained: unexplained.length,
    agreement: tally(compared.map(({ agreement }) => agreement)),
    reasons: tally(explained.map(({ why }) => why.reason)),
    unusedExplanations: unused.map(({ phrase, lexicon, index }) => `${phrase} ${lexicon} ${index}`),
    disagreements: path,
  };
  console.log(JSON.stringify(summary, undefined, 2));
  if (unexplained.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
