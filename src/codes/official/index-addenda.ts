/** Applies index addenda to the tree of terms: additions, deletions and revisions at their level. */
import { type ChangeLine, type ChangeReport, emptyReport, fail } from "./addenda-text.ts";
import { type PrintedTerm, readIndexLine, readTableLine, titleKey, wholeTitleKey } from "./index-line.ts";
import type { IndexPart, IndexTerm } from "./index-terms.ts";

interface Term {
  title: string;
  /** As titles are compared: with and without modifiers. */
  whole: string;
  bare: string;
  code: string | undefined;
  manifestation: string | undefined;
  see: string | undefined;
  seeAlso: string | undefined;
  cells: readonly string[] | undefined;
  readonly terms: Term[];
}

export interface IndexEditor {
  /** Applies one file's lines, in order. @returns what took effect */
  apply(lines: readonly ChangeLine[]): ChangeReport;
  terms(): readonly IndexTerm[];
}

/**
 * @param base main terms of one part; not changed
 * @param part which; lines of the two tables have their codes in columns, and those of the neoplasm table need not name its one main term
 */
export function indexEditor(base: readonly IndexTerm[], part: IndexPart = "diseases"): IndexEditor {
  const root: Term = termFrom({ title: "", terms: base });
  const read = part === "neoplasms" || part === "drugs" ? readTableLine : readIndexLine;
  const start = part === "neoplasms" ? [root, root.terms[0]] : [root];
  return {
    apply: (lines) => applyLines(start, lines, read),
    terms: () => root.terms.map(frozen),
  };
}

/** @param start the term each level stands at before the first line */
function applyLines(
  start: readonly (Term | undefined)[],
  lines: readonly ChangeLine[],
  read: (text: string) => PrintedTerm,
): ChangeReport {
  const report = emptyReport();
  /** The term each level stands at; undefined below a term that was not found. */
  const open = [...start];
  let from: { printed: PrintedTerm; parent: Term | undefined; found: Term | undefined } | undefined;

  for (const line of lines) {
    const printed = read(line.text);
    const { level } = printed;
    if (/^note:/i.test(printed.title)) continue;
    if (level === 0 && /^[A-Z]$/.test(printed.title) && printed.code === undefined) {
      open.splice(0, open.length, ...start);
      continue;
    }
    if (level >= open.length) {
      if (line.kind !== "keep") fail(report, "a level is missing above it");
      continue;
    }
    const parent = open[level];
    const found = parent === undefined ? undefined : findTerm(parent, printed);
    const stand = (term: Term | undefined) => {
      open.length = level + 1;
      open.push(term);
    };
    if (line.kind === "keep") {
      stand(found);
    } else if (line.kind === "revise-from") {
      if (from !== undefined) fail(report, "a revision without its second half");
      from = { printed, parent, found };
    } else if (line.kind === "revise-to") {
      stand(revise(report, from, printed, parent));
      from = undefined;
    } else if (parent === undefined) {
      fail(report, "the term above it was not found");
      stand(undefined);
    } else if (line.kind === "add") {
      if (found !== undefined && says(found, printed)) {
        report.already++;
        stand(found);
      } else {
        const added = termFrom({ ...printed, terms: [] });
        parent.terms.push(added);
        report.applied++;
        stand(added);
      }
    } else {
      if (found === undefined) fail(report, "nothing there to delete");
      else {
        parent.terms.splice(parent.terms.indexOf(found), 1);
        report.applied++;
      }
      stand(found);
    }
  }
  return report;
}

function revise(
  report: ChangeReport,
  from: { printed: PrintedTerm; parent: Term | undefined; found: Term | undefined } | undefined,
  to: PrintedTerm,
  parent: Term | undefined,
): Term | undefined {
  if (from === undefined) {
    fail(report, "a revision without its first half");
    return parent === undefined ? undefined : findTerm(parent, to);
  }
  const there = parent === undefined ? undefined : findTerm(parent, to);
  if (there !== undefined && says(there, to) && !(from.found === there && !same(from.printed, to))) {
    report.already++;
    return there;
  }
  if (from.found === undefined || from.parent === undefined) {
    fail(report, from.parent === undefined ? "the term above it was not found" : "nothing there to revise");
    return there;
  }
  const { found } = from;
  found.title = to.title;
  found.whole = wholeTitleKey(to.title);
  found.bare = titleKey(to.title);
  found.code = to.code;
  found.manifestation = to.manifestation;
  found.see = to.see;
  found.seeAlso = to.seeAlso;
  found.cells = to.cells ?? found.cells;
  if (parent !== undefined && parent !== from.parent && parent !== found) {
    from.parent.terms.splice(from.parent.terms.indexOf(found), 1);
    parent.terms.push(found);
  }
  report.applied++;
  return found;
}

/** The child a printed line means: the same title and code, then the same title, then the same title but for its modifiers. */
function findTerm(parent: Term, printed: PrintedTerm): Term | undefined {
  const whole = wholeTitleKey(printed.title);
  const bare = titleKey(printed.title);
  const alike = parent.terms.filter((term) => term.whole === whole);
  const near = alike.length > 0 || bare === "" ? alike : parent.terms.filter((term) => term.bare === bare);
  return near.find((term) => term.code === printed.code) ?? near[0];
}

function says(term: Term, { title, code, manifestation, see, seeAlso, cells }: PrintedTerm): boolean {
  return (
    term.title === title &&
    term.code === code &&
    term.manifestation === manifestation &&
    (cells === undefined || cells.join() === term.cells?.join()) &&
    plainReference(term.see) === plainReference(see) &&
    plainReference(term.seeAlso) === plainReference(seeAlso)
  );
}

function same(one: PrintedTerm, other: PrintedTerm): boolean {
  return says(termFrom({ ...one, terms: [] }), other);
}

function plainReference(reference: string | undefined): string {
  return wholeTitleKey(reference ?? "");
}

function termFrom({ title, code, manifestation, see, seeAlso, cells, terms }: IndexTerm): Term {
  return {
    title,
    whole: wholeTitleKey(title),
    bare: titleKey(title),
    code,
    manifestation,
    see,
    seeAlso,
    cells,
    terms: terms.map(termFrom),
  };
}

function frozen({ title, code, manifestation, see, seeAlso, cells, terms }: Term): IndexTerm {
  return {
    title,
    ...(code === undefined ? {} : { code }),
    ...(manifestation === undefined ? {} : { manifestation }),
    ...(see === undefined ? {} : { see }),
    ...(seeAlso === undefined ? {} : { seeAlso }),
    ...(cells === undefined ? {} : { cells }),
    terms: terms.map(frozen),
  };
}
