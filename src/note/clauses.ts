/** Cutting a note into clauses: the units that are searched and asserted. */
import { type Block, blocksOf } from "./blocks.ts";
import { isBoilerplate, isMedication, isMute } from "./clause-kinds.ts";
import { headingKey } from "./heading-key.ts";
import { endsProblem } from "./labels.ts";
import { afterMarker } from "./lines.ts";
import { listParts } from "./lists.ts";
import { isResult, isVital } from "./measurements.ts";
import { type Cursor, type Draft, labelAt, mayHeadProblem, problemAt } from "./problems.ts";
import { type SectionKind, sectionKind } from "./section-kinds.ts";
import { sentencesOf } from "./sentences.ts";
import type { Clause, ClauseKind, Section, Span } from "./types.ts";
import { isBlank, isWord, tokens, type Word } from "./words.ts";

/** The clauses of all sections: in order, disjoint, trimmed of blanks, bullets and closing marks. */
export function findClauses(text: string, sections: readonly Section[]): Clause[] {
  const clauses: Draft[] = [];
  const seen = new Map<string, number>();
  for (const section of sections) {
    const cursor: Cursor = { text, section: sectionKind(section.kind), clauses, seen, run: 0 };
    const blocks = blocksOf(text, section.body.start, section.body.end, cursor.section.problems === true);
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index];
      if (block !== undefined) readBlock(cursor, block, blocks[index + 1]);
    }
  }
  return clauses;
}

function readBlock(cursor: Cursor, block: Block, next: Block | undefined): void {
  if (cursor.run > 1 && block.blankBefore && !startsHeading(cursor, block, next)) {
    cursor.problem = undefined;
    cursor.run = 0;
  }
  const sentences = sentencesOf(cursor.text, block.start, block.end);
  sentences.forEach((sentence, index) => {
    const more = index + 1 < sentences.length;
    readSentence(cursor, block, sentence, index === 0, more, next);
  });
}

function startsHeading(cursor: Cursor, block: Block, next: Block | undefined): boolean {
  const list = tokens(cursor.text, block.start, Math.min(block.end, block.start + 160));
  return block.end - block.start <= 160 && mayHeadProblem(cursor, block, next, list);
}

function readSentence(
  cursor: Cursor,
  line: Block,
  span: Span,
  first: boolean,
  more: boolean,
  next: Block | undefined,
): void {
  const { text } = cursor;
  const marked = first ? undefined : afterMarker(text, span.start, span.end);
  const inlineItem = marked !== undefined && marked.marker !== "bullet";
  const block: Block = inlineItem ? { ...line, marker: marked.marker, start: marked.at } : line;
  let from = marked?.at ?? span.start;
  let opening = first || inlineItem;
  for (let pass = 0; pass < 4; pass += 1) {
    const label = labelAt(cursor, block, from, span.end, opening, next);
    if (label === undefined) break;
    push(cursor, label.kind, from, label.end, block);
    opening = opening && /^problem(?: \d+)?$/.test(headingKey(text, from, label.end));
    from = label.after;
  }
  if (from >= span.end) return;
  const problem = opening ? problemAt(cursor, block, from, span.end, more, next) : undefined;
  if (problem !== undefined) {
    push(cursor, "heading", from, problem.end, block);
    from = problem.after;
    if (from >= span.end) return;
  }
  const parts = listParts(text, from, span.end, cursor.section);
  for (const part of parts) push(cursor, undefined, part.start, part.end, block);
}

const closingMarks = ".;:,*_";

function push(cursor: Cursor, given: ClauseKind | undefined, start: number, end: number, block: Block): void {
  const { text, section, clauses } = cursor;
  let to = end;
  while (to > start && (isBlank(text.charCodeAt(to - 1)) || closingMarks.includes(text.charAt(to - 1))))
    to -= 1;
  let from = start;
  while (from < to && (isBlank(text.charCodeAt(from)) || ",;.*_".includes(text.charAt(from)))) from += 1;
  if (from >= to) return;
  const list = tokens(text, from, to);
  const kind = given ?? kindOfClause(section, list, block);
  const isProblem = kind === "heading" && section.problems === true;
  if (kind === "label" && endsProblem(headingKey(text, from, to)) && block.marker !== "bullet")
    cursor.problem = undefined;
  const codable =
    section.codable &&
    (kind === "prose" || kind === "item" || kind === "heading") &&
    list.some((word) => /\p{L}{2}/u.test(word.text)) &&
    !isBoilerplate(list) &&
    !isMute(list);
  const duplicateOf = kind === "label" ? undefined : firstLike(cursor, list);
  const clause: Draft = { start: from, end: to, kind, section: section.kind, codable };
  if (!isProblem && cursor.problem !== undefined) clause.under = cursor.problem;
  if (duplicateOf !== undefined) clause.duplicateOf = duplicateOf;
  clauses.push(clause);
  if (isProblem) {
    cursor.problem = clauses.length - 1;
    cursor.problemBlock = block;
    cursor.run += 1;
  } else {
    cursor.run = 0;
  }
}

/** The first clause with the same words; this one is remembered where it is the first. */
function firstLike(cursor: Cursor, list: readonly Word[]): number | undefined {
  let key = "";
  for (const word of list) if (isWord(word)) key += ` ${word.text}`;
  if (key === "") return undefined;
  const first = cursor.seen.get(key);
  if (first === undefined) cursor.seen.set(key, cursor.clauses.length);
  return first;
}

function kindOfClause(section: SectionKind, list: readonly Word[], block: Block): ClauseKind {
  if (section.kind === "medications" || section.kind === "discharge-medications") return "medication";
  if (section.kind === "vitals") return "vital";
  if (isVital(list)) return "vital";
  if (isResult(list)) return "result";
  if (section.kind !== "allergies" && isMedication(list)) return "medication";
  return block.marker !== undefined || section.listedOnly === true ? "item" : "prose";
}
