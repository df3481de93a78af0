/** Walks the index with the words of a phrase. */
import { type Column, drugColumn, neoplasmColumn } from "./columns.ts";
import { type Found, foundAt } from "./found.ts";
import { type Below, hasRivals, type Node, silentlyBelow } from "./nodes.ts";
import { bitsOf, type Phrase, weighed } from "./phrase.ts";
import { type Books, targetsOf } from "./references.ts";
import { type Step, stepGiven, stepInto, stepThrough } from "./steps.ts";

const mostJumps = 3;
/** A phrase of everyday words may match very much; what comes first is best, and time is short. */
const mostSteps = 4_000;

/** Every term with a code that the phrase leads to, some several times; in no order. */
export function walk(phrase: Phrase, books: Books): Found[] {
  const found: Found[] = [];
  /** References followed, and the least that was lacking when they were. */
  const seen = new Map<string, number>();
  let steps = 0;

  const visit = (step: Step): void => {
    if (++steps > mostSteps) return;
    const node = step.path.at(-1);
    if (node === undefined) return;
    const { term } = node;
    const code = step.table === undefined ? term.code : term.cells?.[step.column ?? -1];
    if (code) found.push(foundAt(phrase, step, code));
    into(node.below(), step, silentlyBelow(node));
    if (term.see !== undefined) follow(term.see, step, false);
    if (term.seeAlso !== undefined) follow(term.seeAlso, step, true, !code);
  };

  const into = (below: Below, step: Step, silent: readonly Node[] = []): void => {
    const tried = new Set<Node>();
    for (const word of phrase.bits.keys()) {
      for (const node of below.byStem.get(word) ?? []) {
        if (tried.has(node)) continue;
        tried.add(node);
        const next = stepInto(phrase, step, node);
        if (next !== undefined) visit(next);
      }
    }
    if (step.path.length === 0) return;
    for (const node of below.connecting) visit(stepThrough(phrase, step, node));
    for (const node of silent) {
      if (!tried.has(node)) visit(stepThrough(phrase, { ...step, lacking: step.lacking + 0.2 }, node));
    }
  };

  /** @param instead the term has no code of its own: what it refers to is worth a look even where no words are left */
  const follow = (reference: string, step: Step, also: boolean, instead = true): void => {
    if (step.jumps >= mostJumps) return;
    if (!instead && weighed(phrase, ~(step.mask | step.soft)) === 0) return;
    for (const { path, lost, table, column, external } of targetsOf(
      reference,
      books,
      step.external === true,
    )) {
      const said = column === undefined && table !== undefined ? columnOf(table, phrase) : undefined;
      const chosen = column ?? said?.at ?? (table === undefined ? undefined : 5);
      const isOther = also && path[0] === step.path[0] && hasRivals(path[0]);
      const own = isOther ? wordsOfMain(phrase, path[0]) : step.mask;
      const key = `${reference}|${own}|${step.soft}|${chosen ?? ""}`;
      if ((seen.get(key) ?? Number.POSITIVE_INFINITY) <= step.lacking) continue;
      seen.set(key, step.lacking);
      let next: Step = {
        path: [],
        mask: own | (said?.mask ?? 0),
        taken: said?.mask ?? 0,
        echoes: 0,
        soft: isOther ? 0 : step.soft,
        lacking: step.lacking + 0.6 * lost,
        jumps: step.jumps + 1,
        alsoJumps: step.alsoJumps + (instead ? 0 : 1),
        ...(table === undefined ? {} : { table }),
        ...(external ? { external } : {}),
        ...(chosen === undefined ? {} : { column: chosen }),
      };
      for (const node of path) next = stepGiven(phrase, next, node, !instead || isOther);
      if (table === "drugs" && path.length === 0) into(books.drugs, next);
      else visit(next);
    }
  };

  const start: Step = { path: [], mask: 0, taken: 0, echoes: 0, soft: 0, lacking: 0, jumps: 0, alsoJumps: 0 };
  into(books.diseases, start);
  into(books.external, { ...start, external: true });
  const behavior = books.neoplasm === undefined ? undefined : neoplasmColumn(phrase);
  if (behavior !== undefined && books.neoplasm !== undefined) {
    const step = {
      ...start,
      mask: behavior.mask,
      taken: behavior.mask,
      table: "neoplasms",
      column: behavior.at,
    } as const;
    visit({ ...step, path: [books.neoplasm] });
  }
  const intent = drugColumn(phrase);
  if (intent !== undefined)
    into(books.drugs, { ...start, mask: intent.mask, taken: intent.mask, table: "drugs", column: intent.at });
  return found;
}

/** What is left of a way when "see also" leads to a sister term: "History, family" said so, "History, personal" does not. */
function wordsOfMain(phrase: Phrase, main: Node | undefined): number {
  return (main?.words.needed ?? []).reduce((sum, slot) => sum | bitsOf(phrase, slot), 0);
}

function columnOf(table: "neoplasms" | "drugs", phrase: Phrase): Column | undefined {
  return table === "neoplasms" ? neoplasmColumn(phrase) : drugColumn(phrase);
}
