/** What an abbreviation means where it stands. */
import { type AbbreviationGroup, abbreviationRows } from "./abbreviation-table.ts";
import { ambiguousAbbreviations, type Meaning } from "./ambiguous-abbreviations.ts";

interface Row {
  readonly expansion: string;
  readonly group: AbbreviationGroup;
}

const table = new Map<string, Row>();
const groups: readonly AbbreviationGroup[] = ["d", "s", "p", "t", "b", "m", "o"];
for (const group of groups) {
  for (const line of abbreviationRows[group].split("\n")) {
    const cut = line.indexOf("=");
    const short = line.slice(0, cut);
    if (cut > 0 && !table.has(short)) table.set(short, { expansion: line.slice(cut + 1), group });
  }
}

/** `expansion`: what it surely or most likely means; `options`: what it may mean where nothing nearby tells. */
export type Expansion =
  | { readonly expansion: string; readonly ambiguous?: never }
  | { readonly ambiguous: true; readonly options: readonly string[] };

function score(meaning: Meaning, context: ReadonlySet<string>, section: string): number {
  const near = meaning.near.filter((word) => context.has(word)).length;
  return near + (meaning.sections.includes(section) ? 0.75 : 0);
}

/**
 * The meaning of `word` (any case) among `context` (lower-case words of its clause, heading or note) in a section of that
 * kind. Ambiguous ones are decided by their context or left ambiguous; undefined where it is no abbreviation we know.
 */
export function expand(word: string, context: readonly string[], section: string): Expansion | undefined {
  const key = word.toLowerCase();
  const meanings = ambiguousAbbreviations.get(key);
  const row = table.get(key);
  if (meanings === undefined) return row === undefined ? undefined : { expansion: row.expansion };
  const around = new Set(context.filter((other) => other !== key));
  const scored = meanings
    .map((meaning) => ({ meaning, points: score(meaning, around, section) }))
    .sort((a, b) => b.points - a.points);
  const best = scored[0];
  const second = scored[1];
  if (best !== undefined && best.points > 0 && (second === undefined || best.points > second.points)) {
    return { expansion: best.meaning.expansion };
  }
  return { ambiguous: true, options: meanings.map(({ expansion }) => expansion) };
}

const listedAlso = new Set(
  "dm ms ra pe mi as mr cp oa pd ad rf cva cap gad uc mvp asthma gout depression anxiety obesity hypothyroidism".split(
    " ",
  ),
);

/** Whether a word, standing alone in a list of problems, is the short name of a diagnosis or symptom. */
export function conditionAbbreviation(word: string): boolean {
  const row = table.get(word);
  return row?.group === "d" || row?.group === "s" || listedAlso.has(word);
}

/** Every unambiguous abbreviation with its expansion, for a lexicon or a test. */
export function knownAbbreviations(): ReadonlyMap<string, string> {
  return new Map(
    [...table]
      .filter(([short]) => !ambiguousAbbreviations.has(short))
      .map(([short, { expansion }]) => [short, expansion]),
  );
}
