/** Reads the addenda CDC publishes as text: what changed in the Index or the Tabular List, line by line. */
import type { IndexPart } from "./index-terms.ts";

export type ChangeKind = "keep" | "add" | "delete" | "revise-from" | "revise-to";

export interface ChangeLine {
  readonly kind: ChangeKind;
  /** With lines that were broken put together; white space made one space. */
  readonly text: string;
  /** How far the text is indented, in characters after the change's own column. */
  readonly indent: number;
  /** An empty line stands before it. */
  readonly afterGap: boolean;
}

export interface Addenda {
  readonly of: IndexPart | "tabular";
  /** The day the changes take effect, YYYY-MM-DD. */
  readonly date: string;
  readonly lines: readonly ChangeLine[];
}

const kinds: readonly (readonly [RegExp, ChangeKind])[] = [
  [/^no change/i, "keep"],
  [/^add/i, "add"],
  [/^delete/i, "delete"],
  [/^revise from/i, "revise-from"],
  [/^revise to/i, "revise-to"],
];
const months = "january february march april may june july august september october november december".split(
  " ",
);

/** What the first lines say a file is; undefined where it is no ICD-10-CM addenda. */
export function addendaHead(text: string): Pick<Addenda, "of" | "date"> | undefined {
  const [first = "", second = ""] = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 2);
  if (!/^\s*ICD-10-CM\b/i.test(first) || !/\baddend(?:a|um)\b/i.test(second)) return undefined;
  const year = Number(/\b(20\d\d)\b/.exec(second)?.[1]);
  if (!Number.isFinite(year)) return undefined;
  const month = months.findIndex((name) => second.toLowerCase().includes(name)) + 1;
  const date =
    month === 0 || month === 10 ? `${year - 1}-10-01` : `${year}-${String(month).padStart(2, "0")}-01`;
  const of = /tabular/i.test(first)
    ? "tabular"
    : /external/i.test(first)
      ? "external"
      : /\bneoplasms?\b/i.test(first)
        ? "neoplasms"
        : /\bdrugs?\b/i.test(first)
          ? "drugs"
          : "diseases";
  return { of, date };
}

/** @throws Error where the first lines are not those of an addenda */
export function readAddenda(text: string): Addenda {
  const head = addendaHead(text);
  if (head === undefined) throw new Error("the first lines are not those of ICD-10-CM addenda");
  const lines: { kind: ChangeKind; text: string; indent: number; afterGap: boolean }[] = [];
  let gap = false;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replaceAll("\f", "");
    if (line.trim() === "") {
      gap = true;
      continue;
    }
    const kind = kinds.find(([shape]) => shape.test(line));
    const last = lines.at(-1);
    if (kind === undefined) {
      if (last !== undefined && /^\s/.test(line)) last.text = `${last.text} ${squeezed(line)}`;
    } else {
      const rest = line.replace(kind[0], "");
      const indent = line.length - rest.trimStart().length;
      lines.push({ kind: kind[1], text: squeezed(rest), indent, afterGap: gap });
    }
    gap = false;
  }
  return { ...head, lines };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** How many change lines took effect, and what kept the others from it. */
export interface ChangeReport {
  applied: number;
  /** The base file had them already. */
  already: number;
  readonly failed: Map<string, number>;
}

export function emptyReport(): ChangeReport {
  return { applied: 0, already: 0, failed: new Map() };
}

export function fail(report: ChangeReport, reason: string): void {
  report.failed.set(reason, (report.failed.get(reason) ?? 0) + 1);
}
