/** Held-out phrases of the Alphabetic Index and inclusion terms of the Tabular List as questions. */
import { essential, type IndexBooks, type IndexTerm } from "../../src/codes/official/index-terms.ts";
import type { CodeRelease } from "../../src/codes/release.ts";
import { belowOf, nodeOf } from "../../src/search/official-index/nodes.ts";
import { type Books, targetsOf } from "../../src/search/official-index/references.ts";
import { asPrinted, inNaturalOrder } from "../index-flat.ts";
import { inclusionPart, mainTermKey, mainTermPart, type SplitPart } from "../main-term-split.ts";
import type { Question, QuestionSet } from "./questions.ts";

/** How a line of the index is said. */
export const forms = ["printed", "natural", "modified"] as const;
export type Form = (typeof forms)[number];

interface Line {
  readonly mainTerm: string;
  /** From the main term down, as printed. */
  readonly titles: readonly string[];
  readonly code: string;
}

/**
 * The lines of main terms of one part of the split, external causes left out. "See" is followed, and "see also" where the line has no code;
 * a reference that leads into a table, or of which a word leads nowhere, is left out. One question a wording.
 * @param isKnown whether a code or header is in the release that is searched
 */
export function indexQuestions(
  index: IndexBooks,
  part: SplitPart,
  form: Form,
  isKnown: (code: string) => boolean,
): QuestionSet {
  const answers = new Map<string, { codes: Set<string>; cluster: string }>();
  for (const line of linesOf(index)) {
    if (mainTermPart(line.mainTerm) !== part || !isKnown(line.code)) continue;
    if (form === "modified" && !line.titles.some((title) => title.includes("("))) continue;
    const text = wording(line, form);
    const known = answers.get(text) ?? { codes: new Set(), cluster: mainTermKey(line.mainTerm) };
    known.codes.add(line.code);
    answers.set(text, known);
  }
  const questions = [...answers].map(
    ([text, { codes, cluster }]): Question => ({
      texts: [text],
      answers: [...codes].map((code) => [code]),
      cluster,
    }),
  );
  return { name: `index, ${form}`, part, questions };
}

function linesOf(index: IndexBooks): Line[] {
  const ready = (part: keyof IndexBooks) => index[part].map((term) => nodeOf(term, true));
  const books: Books = {
    diseases: belowOf(ready("diseases")),
    external: belowOf(ready("external")),
    neoplasm: ready("neoplasms")[0],
    drugs: belowOf(ready("drugs")),
  };
  const lines: Line[] = [];
  const visit = (term: IndexTerm, above: readonly string[]) => {
    const titles = [...above, term.title];
    for (const code of term.code === undefined ? referred(term, books) : [term.code]) {
      lines.push({ mainTerm: titles[0] ?? "", titles, code: code.replace(/\.?-$/, "") });
    }
    for (const below of term.terms) visit(below, titles);
  };
  for (const term of index.diseases) visit(term, []);
  return lines;
}

function referred({ see, seeAlso }: IndexTerm, books: Books): string[] {
  const reference = see ?? seeAlso;
  if (reference === undefined) return [];
  return targetsOf(reference, books, false).flatMap(({ path, lost, table }) => {
    const code = path.at(-1)?.term.code;
    return code === undefined || lost > 0 || table !== undefined ? [] : [code];
  });
}

function wording({ titles, code }: Line, form: Form): string {
  if (form === "modified") {
    return titles.join(" ").replace(/[(),]/g, " ").replace(/\s+/g, " ").trim();
  }
  const phrase = { part: "diseases" as const, titles: titles.map(essential), code, path: "" };
  return form === "printed" ? asPrinted(phrase) : inNaturalOrder(phrase);
}

/** Inclusion terms of categories of the test part. */
export function inclusionQuestions(release: CodeRelease): QuestionSet {
  const questions: Question[] = [];
  for (const { code, notes } of release.entries()) {
    if (inclusionPart(code) !== "test") continue;
    for (const { kind, text } of notes) {
      if (kind === "inclusionTerm") {
        questions.push({ texts: [text], answers: [[release.conceptOf(code)]], cluster: code.slice(0, 3) });
      }
    }
  }
  return { name: "inclusion terms", part: "test", questions };
}
