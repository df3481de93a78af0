/** Conditions that a clause tells in other words than their names: tables of words, and the mentions that they make. */
import { mainSections } from "../../note/section-kinds.ts";
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
  /** It may stand where an assessment gives a value, "potassium too high at 6.1: patiromer", which reads as a result (FY2026 guidelines III.B). */
  readonly ofResults?: true;
  /** Its own words hold no denial: "his weak heart is not from coronary disease". */
  readonly isPlain?: true;
  /** Without which in the note its words are not looked for. */
  readonly hint?: RegExp;
}

/** What makes a clause tell of no condition of the patient's now, whatever else it says (FY2026 guidelines IV.H; family history is Z80 to Z84). */
const unsure =
  /\b(?:possibl[ey]|probabl[ey]|suspect\w*|r\/o|rul(?:e|ed|ing) out|versus|vs|if|risk|screen\w*|question of|what happens|wonder(?:s|ed)|asked|explained (?:that|what|how)|concern(?:ed)? (?:for|about)|might|unlikely|no longer (?:ha[sd]|have|present|active|there|a problem|needs?|suffers?|takes?)|never had|resolved|gone|cured|used to|not have)\b|\?/i;

const denial = /\b(?:not|no|never|without|nor|neither|none|cannot|\w+n['’]t)\b/i;

/** @returns a row of a subject's table: what it tells is sure, the patient's and of now, and not known by that code already */
export function told(
  code: ToldRow["code"],
  wording: string,
  words: string,
  { not, denies, ...more }: Partial<Omit<ToldRow, "isPlain">> & { readonly denies?: true } = {},
): ToldRow {
  return {
    code,
    wording,
    words: new RegExp(words, "i"),
    ...(denies ? {} : { isPlain: true as const }),
    not: not === undefined ? unsure : new RegExp(`${unsure.source}|${not.source}`, "i"),
    ...(typeof code === "string" ? { known: new RegExp(`^${code.replace(".", "\\.")}`) } : {}),
    ...more,
  };
}

const joint = "(?:is|are|was|were|has|have|had|been|being|remains?|stays?|runs?|running|looks?|seems?)";
const manner =
  "(?:still|again|now|also|quite|very|rather|too|plainly|clearly|badly|severely|moderately|mildly|slightly|a little|a bit|itself|themselves|already|so|both|gone|become|grown)";
/** Words between a thing and how it is: "is still rather", "has again become", "itself is plainly". */
export const being = `(?:(?:${joint}|${manner}) ){1,4}`;
/** Words between a condition and its cause, and the cause's own. */
export const because =
  "(?:from|due to|caused by|because of|secondary to|(?:as )?(?:a|the) (?:result|consequence|sequel|price) of|on account of|brought on by|owing to|com(?:es?|ing) (?:of|from)|(?:put )?down to|blamed on|driven by|related to|by) (?:(?:the|his|her|their|that|this|those|these|years of|decades of|long-?standing|chronic|old) ){0,3}";

/** Ends the wording of a value that is judged and treated: a diagnosis though it stands as a result (FY2026 guidelines III.B). */
export const treatedValue = ", treated";

/** Whether a row's words can be looked for in the whole note at once: nothing in them looks beyond a clause. */
const canSkim = (words: RegExp) => !/\^|\$|\(\?[<!=]/.test(words.source);

/** @returns the mentions, and those that `rows` find in clauses where a condition may stand */
export function withToldRows(
  note: ReadNote,
  known: readonly Mention[],
  all: readonly ToldRow[],
): readonly Mention[] {
  const rows = all.filter(
    ({ words, hint }) => hint?.test(note.text) !== false && (!canSkim(words) || words.test(note.text)),
  );
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
  const made = note.clauses.flatMap(({ start: from, end, codable, kind, section, under: above }, clause) => {
    const isJudgedResult = kind === "result" && mainSections.has(section);
    if (kind === "medication" || (!isJudgedResult && (!codable || kind === "result"))) return [];
    const text = note.text.slice(from, end);
    const before: string[] = [];
    return rows.flatMap((row): Mention[] => {
      if (isJudgedResult && row.ofResults !== true) return [];
      const { words, wording, code, not, replaces, known: same } = row;
      const found = words.exec(text);
      if (found === null || not?.test(text) === true || !isBeside(row)) return [];
      if (row.isPlain === true && denial.test(found[0])) return [];
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
