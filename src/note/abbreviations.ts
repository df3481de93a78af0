/** What an abbreviation means where it stands. */
import { type AbbreviationGroup, abbreviationRows } from "./abbreviation-table.ts";
import { ambiguousAbbreviations, bare, type Meaning } from "./ambiguous-abbreviations.ts";

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

/**
 * `expansion`: what it surely or most likely means, `chosen` where it was picked among several; `options`: what it may mean
 * where nothing nearby tells.
 */
export type Expansion =
  | { readonly expansion: string; readonly chosen: boolean; readonly ambiguous?: never }
  | { readonly ambiguous: true; readonly options: readonly string[] };

/** How much a word, the section, and the usual meaning speak for one; words outweigh the rest. */
function score(meaning: Meaning, context: ReadonlySet<string>, section: string): number {
  let near = 0;
  for (const word of meaning.near) if (context.has(word)) near += 1;
  return near + (meaning.sections.has(section) ? 0.75 : meaning.usual ? 0.25 : 0);
}

const smallNumber = /^\d{1,3}$/;

/**
 * The meaning of `word` (any case) among `context` (lower-case words of its clause, heading or note) in a section of that
 * kind. Ambiguous ones are decided by their context or left ambiguous; undefined where it is no abbreviation we know.
 */
export function expand(word: string, context: readonly string[], section: string): Expansion | undefined {
  const key = word.toLowerCase();
  const meanings = ambiguousAbbreviations.get(key);
  const row = table.get(key);
  if (meanings === undefined)
    return row === undefined ? undefined : { expansion: row.expansion, chosen: false };
  const around = new Set(context.filter((other) => other !== key).map(bare));
  if (context.some((other) => smallNumber.test(other))) around.add("#");
  const scored = meanings
    .map((meaning) => ({ meaning, points: score(meaning, around, section) }))
    .sort((a, b) => b.points - a.points);
  const best = scored[0];
  const second = scored[1];
  if (best !== undefined && best.points > 0 && (second === undefined || best.points > second.points)) {
    return { expansion: best.meaning.expansion, chosen: true };
  }
  return { ambiguous: true, options: meanings.map(({ expansion }) => expansion) };
}

/** Written small, these are words of plain English ("hit by a car", "every 6 hrs"). */
const ordinary = new Set(
  "add aids aka cap chi dip doe gist hit hrs mash pad peg pod prom tee tips".split(" "),
);

/** Whether a word (lower case) is an abbreviation only where it is written in capitals. */
export function isOrdinaryWord(word: string): boolean {
  return ordinary.has(word);
}

/** Stand in lists of problems as short names do. */
const listedAlso = new Set("rf asthma gout depression anxiety obesity hypothyroidism".split(" "));

const groupOf = new Map<string, AbbreviationGroup | undefined>([
  ...[...ambiguousAbbreviations].map(([short, [first]]) => [short, first?.group] as const),
  ...[...table].map(([short, { group }]) => [short, group] as const),
]);
const conditions = new Set([
  ...[...groupOf].filter(([, group]) => group === "d" || group === "s").map(([short]) => short),
  ...listedAlso,
]);

/** Whether a word, standing alone in a list of problems, is the short name of a diagnosis or symptom. */
export function conditionAbbreviation(word: string): boolean {
  return conditions.has(word);
}

/** Every unambiguous abbreviation with its expansion, for a lexicon or a test. */
export function knownAbbreviations(): ReadonlyMap<string, string> {
  return new Map(
    [...table]
      .filter(([short]) => !ambiguousAbbreviations.has(short))
      .map(([short, { expansion }]) => [short, expansion]),
  );
}
