/** The official index flattened into phrases. */
import {
  drugColumns,
  essential,
  type IndexBooks,
  type IndexPart,
  type IndexTerm,
  indexParts,
  neoplasmColumns,
} from "../src/codes/official/index-terms.ts";

export interface IndexPhrase {
  readonly part: IndexPart;
  /** Titles from the main term down, nonessential modifiers left out; for tables, the column last. */
  readonly titles: readonly string[];
  /** A code or header with its dot; a `-` at its end is left out. */
  readonly code: string;
  /** As printed, with commas. */
  readonly path: string;
}

/** Every term with a code; in tables one phrase for each cell with a code. */
export function phrasesOf(index: IndexBooks): IndexPhrase[] {
  const phrases: IndexPhrase[] = [];
  for (const part of indexParts) {
    const add = (term: IndexTerm, above: readonly string[]) => {
      const titles = [...above, essential(term.title)];
      if (term.code !== undefined) phrases.push(phrase(part, titles, term.code));
      term.cells?.forEach((code, column) => {
        const name = (part === "neoplasms" ? neoplasmColumns : drugColumns)[column];
        if (code !== "" && name !== undefined) phrases.push(phrase(part, [...titles, name], code));
      });
      for (const below of term.terms) add(below, titles);
    };
    for (const term of index[part]) add(term, []);
  }
  return phrases;
}

function phrase(part: IndexPart, titles: readonly string[], code: string): IndexPhrase {
  return { part, titles, code: code.replace(/\.?-$/, ""), path: `${part}: ${titles.join(", ")}` };
}

/** "pneumonia bacterial specified NEC" */
export function asPrinted({ titles }: IndexPhrase): string {
  return titles.map(firstForm).join(" ").replaceAll(",", "");
}

/** "specified bacterial pneumonia NEC"; what begins with "with", "due to", "in" ... stays after the main term. */
export function inNaturalOrder({ titles, part }: IndexPhrase): string {
  const [main = "", ...rest] = titles.map(firstForm);
  if (part === "drugs") return [rest.at(-1), main, ...rest.slice(0, -1)].join(" ").replaceAll(",", "");
  const turn = rest.findIndex((title) =>
    /^(?:with|due|in|by|of|from|following|for|to|on|as|at|and|without|during|after)\b/i.test(title),
  );
  const before = turn < 0 ? rest : rest.slice(0, turn);
  const after = turn < 0 ? [] : rest.slice(turn);
  return [...before.reverse(), main, ...after].join(" ").replaceAll(",", "");
}

/** "Abnormal, abnormality, abnormalities" and "kidney, renal" are said once; "auricle, congenital" is said whole. */
function firstForm(title: string): string {
  const [first = "", ...others] = title.split(/,\s*/);
  const isForm = others.every(
    (other) => !other.includes(" ") && other.slice(0, 4).toLowerCase() === first.slice(0, 4).toLowerCase(),
  );
  return others.length > 0 && isForm ? first : title;
}
