/** Conditions that a clause tells in other words than their names: tables of words, and the mentions that they make. */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

/** One way in which conditions are told. */
export interface ToldRow {
  readonly words: RegExp;
  /** What it is called to the coder. */
  readonly wording: string;
  /** By the words found, the note, and the clause from the words on. Several that stand together are joined by "+". */
  readonly code: string | ((words: string, note: string, rest: string) => string | undefined);
  /** What the clause must not hold. */
  readonly not?: RegExp;
  /** What the note must tell of. */
  readonly beside?: RegExp;
  /** Names that say less of the same, in whose place it stands; beside any other of these codes, an earlier row's too, it is not made. */
  readonly replaces?: RegExp;
  readonly known?: RegExp;
  /** The problem heading that the clause must stand under. */
  readonly under?: RegExp;
  /** What the clause, or the rest of its line, must tell. */
  readonly inLine?: RegExp;
}

/** @returns the mentions, and those that `rows` find in clauses where a condition may stand */
export function withToldRows(
  note: ReadNote,
  known: readonly Mention[],
  rows: readonly ToldRow[],
): readonly Mention[] {
  const byClause = new Map<number, Mention[]>();
  for (const one of known) byClause.set(one.clause, [...(byClause.get(one.clause) ?? []), one]);
  const lesser = new Set<Mention>();
  const inNote = new Map<ToldRow, boolean>();
  const isBeside = (row: ToldRow) => {
    const told = inNote.get(row) ?? row.beside?.test(note.text) !== false;
    inNote.set(row, told);
    return told;
  };
  const textOf = (at: number | undefined) => {
    const clause = at === undefined ? undefined : note.clauses[at];
    return clause === undefined ? "" : note.text.slice(clause.start, clause.end);
  };
  const made = note.clauses.flatMap(({ start: from, end, codable, kind, under: above }, clause) => {
    if (!codable || kind === "medication" || kind === "result") return [];
    const text = note.text.slice(from, end);
    const before: string[] = [];
    return rows.flatMap((row): Mention[] => {
      const { words, wording, code, not, replaces, known: same } = row;
      const found = words.exec(text);
      if (found === null || not?.test(text) === true || !isBeside(row)) return [];
      if (row.under?.test(textOf(above)) === false) return [];
      if (row.inLine?.test(lineFrom(note.text, from)) === false) return [];
      const here = byClause.get(clause) ?? [];
      if (here.some(({ codes }) => codes.some((one) => same?.test(one) === true))) return [];
      if (before.some((one) => same?.test(one) === true)) return [];
      const meant = typeof code === "string" ? code : code(found[0], note.text, text.slice(found.index));
      if (meant === undefined) return [];
      const span = { start: from + found.index, end: from + found.index + found[0].trimEnd().length };
      for (const one of here) if (one.codes.every((each) => replaces?.test(each) === true)) lesser.add(one);
      const codes = meant.split("+");
      before.push(...codes);
      return [{ ...mentionByRule(note, clause, span, { code: meant, wording }), codes }];
    });
  });
  return [...known.filter((one) => !lesser.has(one)), ...made];
}

const longestLine = 260;

function lineFrom(text: string, start: number): string {
  return /^[^\n]*/.exec(text.slice(start, start + longestLine))?.[0] ?? "";
}
