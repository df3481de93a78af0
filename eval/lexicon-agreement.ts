/**
 * Whether our lexicon says what the official index says: `npx tsx eval/lexicon-agreement.ts`.
 *
 * The index is installed from ../shared/data in memory. For each phrase of the lexicon that the index says exactly, word for word, the
 * two codes are compared after leaf choice: the same code, the same category, or another. Counts go to standard output; the
 * disagreements go to a file in the system's folder for temporary files, never into the project.
 */
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entriesOn, type LexiconEntry, readLexicon } from "../src/codes/lexicon.ts";
import { type CodeRelease, releaseOf } from "../src/codes/release.ts";
import { lexiconFolder } from "../src/engine.ts";
import { readNote } from "../src/note/read.ts";
import { chooseLeaves } from "../src/rank/leaf.ts";
import { contextOf } from "../src/rank/leaf-context.ts";
import { type IndexHit, type OfficialIndex, officialIndexOf } from "../src/search/official-index.ts";
import { sharedRelease } from "./index-phrases.ts";

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
    const context = contextOf(readNote(phrase), { clause: 0, start: 0, end: phrase.length });
    const ours = chooseLeaves(release, code, context).map(({ entry }) => entry.code);
    const compared = hits
      .filter((hit) => hit.exact && hit.value >= first.value - tie)
      .map((hit) => {
        const header = hit.code.replace(/\.?-$/, "");
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
  if (code === header || ours.some((one) => theirs.includes(one))) return "same code";
  const isBelow = theirs.length > 0 && (code.startsWith(header) || header.startsWith(code));
  if (isBelow || ours.some((one) => theirs.some((other) => concept(one) === concept(other))))
    return "same concept";
  return code.slice(0, 3) === header.slice(0, 3) ? "same category" : "other";
}

async function main(): Promise<void> {
  const installed = await sharedRelease();
  if (installed?.index === undefined) return;
  const { header, rows, index } = installed;
  const release = releaseOf({ ...header, rows, digest: "" });
  const entries = entriesOn(await readLexicon(lexiconFolder), release.to ?? release.from);
  const compared = compareLexicon(entries, officialIndexOf(index), release);
  const counts: Record<string, number> = { phrases: entries.length, "known to the index": compared.length };
  for (const { agreement } of compared) counts[agreement] = (counts[agreement] ?? 0) + 1;
  const path = join(tmpdir(), "chartcode-lexicon-disagreements.tsv");
  const lines = compared
    .filter(({ agreement }) => agreement === "same category" || agreement === "other")
    .sort((a, b) => a.agreement.localeCompare(b.agreement) || a.lexicon.localeCompare(b.lexicon))
    .map(({ agreement, phrase, lexicon, index: theirs, path: where }) =>
      [agreement, phrase, lexicon, theirs, where].join("\t"),
    );
  await writeFile(path, `${["agreement\tphrase\tlexicon\tindex\tindex path", ...lines].join("\n")}\n`);
  console.log(JSON.stringify({ ...counts, disagreements: path }, undefined, 2));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
