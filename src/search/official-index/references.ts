/** Follows "see" and "see also": from what is printed to the terms it means. */
import { columnNamed } from "./columns.ts";
import { type Below, type Node, silentlyBelow } from "./nodes.ts";
import { isConnector } from "./titles.ts";
import { indexStem, indexWordsOf } from "./words.ts";

export interface Target {
  /** From the main term down. */
  readonly path: readonly Node[];
  /** How many parts of the reference lead no further. */
  readonly lost: number;
  readonly table?: "neoplasms" | "drugs";
  /** The table's column, where the reference names one. */
  readonly column?: number;
  /** In the index of external causes. */
  readonly external?: true;
}

/** The parts of the index, each by its main terms. */
export interface Books {
  readonly diseases: Below;
  readonly external: Below;
  readonly drugs: Below;
  /** The neoplasm table's one main term. */
  readonly neoplasm: Node | undefined;
}

const traumatic = indexStem("traumatic");
const instead = /^(?:by|as|with site|according|condition|categor|subcategor|code)\b/i;

/**
 * @param reference "Pain, abdominal"; several are parted by semicolons
 * @param external whether it stands in the index of external causes, where it is looked up first
 */
export function targetsOf(reference: string, books: Books, external: boolean): Target[] {
  return reference.split(";").flatMap((one) => {
    const parts = one
      .replace(/\([^()]*\)/g, " ")
      .replaceAll("...", " ")
      .split(",")
      .map((part) => part.replace(/\s+/g, " ").trim())
      .filter((part) => part !== "" && !instead.test(part));
    const [first = ""] = parts;
    if (/^(?:table of )?neoplasms?\b/i.test(first)) return neoplasmTarget(parts, books);
    if (/^table of drugs/i.test(first)) return drugTarget(parts.slice(1), books);
    const own = descend(external ? books.external : books.diseases, parts);
    if (own.path.length > 0) return [{ ...own, ...(external ? { external } : {}) }];
    const other = descend(external ? books.diseases : books.external, parts);
    return other.path.length === 0 ? [] : [{ ...other, ...(external ? {} : { external: true }) }];
  });
}

function neoplasmTarget(parts: readonly string[], { neoplasm }: Books): Target[] {
  if (neoplasm === undefined) return [];
  const column = columnNamed("neoplasms", parts);
  const sites = parts.slice(1).filter((part) => columnNamed("neoplasms", [part]) === undefined);
  const { path, lost } = below(neoplasm, sites);
  return [
    { path: [neoplasm, ...path], lost, table: "neoplasms", ...(column === undefined ? {} : { column }) },
  ];
}

function drugTarget(parts: readonly string[], { drugs }: Books): Target[] {
  const column = columnNamed("drugs", parts);
  const substances = parts.filter((part) => columnNamed("drugs", [part]) === undefined);
  return [{ ...descend(drugs, substances), table: "drugs", ...(column === undefined ? {} : { column }) }];
}

/** A way down the index, and how many parts of the reference it leaves out. */
interface Way {
  readonly path: readonly Node[];
  readonly lost: number;
}

/** The way that goes furthest: two main terms may begin alike ("Fracture, pathological" and "Fracture, traumatic"). */
function descend(from: Below, [first = "", ...parts]: readonly string[]): Way {
  let best: Way = { path: [], lost: 0 };
  for (const main of candidates(from, stemsOf(first))) {
    const { path, lost } = below(main, parts);
    if (path.length + 1 > best.path.length) best = { path: [main, ...path], lost };
  }
  return best;
}

/** As far down as the parts lead, each part the child that asks for the most of its words and for no other. */
function below(main: Node, parts: readonly string[]): Way {
  const path: Node[] = [];
  let lost = 0;
  let node = main;
  for (const part of parts) {
    const stems = stemsOf(part);
    const next = stems.size === 0 ? connectingChild(node.below(), part) : child(node, stems);
    if (next === undefined) {
      if (stems.size > 0) lost++;
      continue;
    }
    path.push(...next);
    node = next.at(-1) ?? node;
  }
  return { path, lost };
}

function stemsOf(part: string): Set<string> {
  return new Set(indexWordsOf(part).flatMap(({ text, stem }) => (isConnector(text) ? [] : [stem])));
}

function connectingChild({ connecting }: Below, part: string): Node[] | undefined {
  const said = indexWordsOf(part).map(({ text }) => text);
  const next = connecting.find(({ words }) => said.some((word) => words.connectors.includes(word)));
  return next === undefined ? undefined : [next];
}

function child(node: Node, stems: ReadonlySet<string>): Node[] | undefined {
  const [own] = candidates(node.below(), stems);
  if (own !== undefined) return [own];
  for (const through of [...node.below().connecting, ...silentlyBelow(node)]) {
    const [found] = candidates(through.below(), stems);
    if (found !== undefined) return [through, found];
  }
  return undefined;
}

/** Children that ask for nothing but these words, those that ask for the most first. */
function candidates({ byStem }: Below, stems: ReadonlySet<string>): Node[] {
  const found = new Map<Node, number>();
  for (const stem of stems) {
    for (const node of byStem.get(stem) ?? []) {
      const { needed, better } = node.words;
      const isSaid = (slot: ReadonlySet<string>) => [...slot].some((word) => stems.has(word));
      if (needed.every(isSaid)) {
        const lost = better.reduce(
          (sum, slot) => sum + (isSaid(slot) ? -1 : slot.has(traumatic) ? 0.1 : 0.3),
          0,
        );
        found.set(node, needed.length - lost);
      }
    }
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([node]) => node);
}
