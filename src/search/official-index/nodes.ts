/** The tree of the index made ready for walking: words of titles by stem, children by the first word they ask for. */
import type { IndexTerm } from "../../codes/official/index-terms.ts";
import { type Slot, type TitleWords, titleWords } from "./titles.ts";
import { indexStem } from "./words.ts";

export interface Node {
  readonly term: IndexTerm;
  readonly words: TitleWords;
  /** Made on first use: most of the index is never walked. */
  readonly below: () => Below;
}

export interface Below {
  readonly byStem: ReadonlyMap<string, readonly Node[]>;
  /** "with", "due to", "in (due to)": they ask for no word of their own. */
  readonly connecting: readonly Node[];
}

/** @param isMain whether it is a main term */
export function nodeOf(term: IndexTerm, isMain = false): Node {
  let words: TitleWords | undefined;
  let below: Below | undefined;
  return {
    term,
    get words() {
      words ??= titleWords(term.title, isMain);
      return words;
    },
    below: () => {
      below ??= belowOf(term.terms.map((below) => nodeOf(below)));
      return below;
    },
  };
}

export function belowOf(nodes: readonly Node[]): Below {
  const byStem = new Map<string, Node[]>();
  const connecting: Node[] = [];
  for (const node of nodes) {
    const first: Slot | undefined = node.words.needed[0];
    if (first === undefined) connecting.push(node);
    for (const stem of first ?? []) {
      const known = byStem.get(stem);
      if (known === undefined) byStem.set(stem, [node]);
      else known.push(node);
    }
  }
  return { byStem, connecting };
}

const personal = indexStem("personal");

/** Children that are meant where the phrase is silent: a history not said to be the family's is the patient's own. */
export function silentlyBelow({ term, below }: Node): readonly Node[] {
  return term.title === "History" ? (below().byStem.get(personal) ?? []) : [];
}

/** Whether "see also" between a main term's subterms leads to something else that was not said: the family's history, one's own. */
export function hasRivals(main: Node | undefined): boolean {
  return main?.term.title === "History";
}
