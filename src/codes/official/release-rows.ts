/** The rows of a code table from an order file, which has the codes, and a Tabular List, which has the notes. */
import { categoryOf } from "../code.ts";
import type { CodeRow } from "../table.ts";
import type { OrderRow } from "./order-file.ts";
import type { NotesByPlace } from "./tabular-addenda.ts";

/**
 * @param order in classification order
 * @param tabular chapters, sections and codes of the Tabular List; none where it is not at hand
 * @param notes of every code, section and chapter, as of the release
 * @returns chapters and sections each before the first of their codes
 */
export function releaseRows(
  order: readonly OrderRow[],
  tabular: readonly CodeRow[],
  notes: NotesByPlace,
): CodeRow[] {
  const titles = new Map(tabular.map(({ code, title }) => [code, title]));
  const groups = groupsBefore(order, tabular);
  const rows: CodeRow[] = [];
  for (const { code, billable, title } of order) {
    for (const group of groups.get(code) ?? []) rows.push({ ...group, notes: notes.get(group.code) ?? [] });
    rows.push({
      code,
      flag: billable ? "billable" : "header",
      title: withAccents(title, titles.get(code)),
      notes: notes.get(code) ?? [],
    });
  }
  return rows;
}

/** Chapters and sections by the code they stand before: the first whose category the Tabular List has under them. */
function groupsBefore(order: readonly OrderRow[], tabular: readonly CodeRow[]): Map<string, CodeRow[]> {
  const groupOf = new Map<string, readonly CodeRow[]>();
  let chapter: CodeRow | undefined;
  let section: CodeRow | undefined;
  for (const row of tabular) {
    if (row.flag === "chapter") {
      chapter = row;
      section = undefined;
    } else if (row.flag === "section") section = row;
    else
      groupOf.set(
        categoryOf(row.code),
        [chapter, section].filter((group) => group !== undefined),
      );
  }
  const before = new Map<string, CodeRow[]>();
  const placed = new Set<CodeRow>();
  for (const { code } of order) {
    for (const group of groupOf.get(categoryOf(code)) ?? []) {
      if (placed.has(group)) continue;
      placed.add(group);
      before.set(code, [...(before.get(code) ?? []), group]);
    }
  }
  return before;
}

/** The order file cannot write accents; the Tabular List's wording is taken where nothing else differs. */
function withAccents(title: string, tabular: string | undefined): string {
  return tabular?.normalize("NFD").replace(/\p{M}/gu, "") === title ? tabular : title;
}
