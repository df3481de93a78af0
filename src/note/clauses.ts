/** Cutting a note into clauses: the units that are searched and asserted. */
import { type Block, blocksOf } from "./blocks.ts";
import { isBoilerplate, isMedication, isMute, isStatus, isOrder, isProblemName, isResult, isVital } from "./clause-kinds.ts";
import { headingKey, kindOf } from "./headings.ts";
import { endsProblem, isExamSystem, isKnownLabel } from "./labels.ts";
import { afterMarker } from "./lines.ts";
import { listParts } from "./lists.ts";
import { type SectionKind, sectionKind } from "./section-kinds.ts";
import { sentencesOf } from "./sentences.ts";
import { startsAssertion } from "./trigger-matcher.ts";
import type { Clause, ClauseKind, Section, Span } from "./types.ts";
import { isBlank, isWord, tokens, type Word } from "./words.ts";

type Draft = { -readonly [K in keyof Clause]: Clause[K] };

interface Cursor {
  readonly text: string;
  readonly section: SectionKind;
  readonly clauses: Draft[];
  /** The problem that what follows belongs to. */
  problem?: number | undefined;
  problemBlock?: Block | undefined;
  /** Problem headings with nothing between them so far. */
  run: number;
}

/** The clauses of all sections: in order, disjoint, trimmed of blanks, bullets and closing marks. */
export function findClauses(text: string, sections: readonly Section[]): Clause[] {
  const clauses: Draft[] = [];
  for (const section of sections) {
    const cursor: Cursor = { text, section: sectionKind(section.kind), clauses, run: 0 };
    const blocks = blocksOf(text, section.body.start, section.body.end);
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index];
      if (block !== undefined) readBlock(cursor, block, blocks[index + 1]);
    }
  }
  markDuplicates(text, clauses);
  return clauses;
}

/** The first clause with the same words; labels and measurements, the same in every note, are left out. */
function markDuplicates(text: string, clauses: Draft[]): void {
  const first = new Map<string, number>();
  clauses.forEach((clause, index) => {
    if (clause.kind === "label") return;
    const key = tokens(text, clause.start, clause.end)
      .filter(isWord)
      .map((word) => word.text)
      .join(" ");
    if (key === "") return;
    const seen = first.get(key);
    if (seen === undefined) first.set(key, index);
    else clause.duplicateOf = seen;
  });
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

function readSentence(cursor: Cursor, line: Block, span: Span, first: boolean, more: boolean, next: Block | undefined): void {
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

interface Piece {
  readonly kind: ClauseKind;
  readonly end: number;
  readonly after: number;
}

function skipBlank(text: string, at: number, end: number): number {
  let cursor = at;
  while (cursor < end && (isBlank(text.charCodeAt(cursor)) || "*_".includes(text.charAt(cursor)))) cursor += 1;
  return cursor;
}

const longestLabel = 64;

/** A name and its colon at `from`. */
function labelAt(cursor: Cursor, block: Block, from: number, end: number, opening: boolean, next: Block | undefined): Piece | undefined {
  const { text, section } = cursor;
  const limit = Math.min(end, from + longestLabel);
  for (let at = from + 1; at < limit; at += 1) {
    const character = text.charAt(at);
    if (character === "." && at + 1 < end) {
      const known = section.problems === true && isKnownLabel(headingKey(text, from, at));
      return known && headingKey(text, from, at).includes(" ") ? { kind: "label", end: at, after: skipBlank(text, at + 1, end) } : undefined;
    }
    if (character !== ":") continue;
    const after = text.charCodeAt(at + 1);
    if (at + 1 < end && /\d/.test(text.charAt(at + 1)) && /\d/.test(text.charAt(at - 1))) return undefined;
    if (at + 1 < end && !isBlank(after) && !/[A-Za-z*_\d]/.test(text.charAt(at + 1))) return undefined;
    const key = headingKey(text, from, at);
    const kind = labelKind(cursor, block, key, from, at, opening, next);
    return kind === undefined ? undefined : { kind, end: at, after: skipBlank(text, at + 1, end) };
  }
  const whole = end - from <= 40 && block.start === from && block.end === end;
  if (whole && (section.kind === "physical-exam" || section.kind === "ros") && isExamSystem(headingKey(text, from, end))) {
    return { kind: "label", end, after: end };
  }
  return undefined;
}

function labelKind(cursor: Cursor, block: Block, key: string, from: number, at: number, opening: boolean, next: Block | undefined): ClauseKind | undefined {
  const { text, section } = cursor;
  if (key === "") return undefined;
  if (isKnownLabel(key) || /^problem \d+$/.test(key) || (section.problems !== true && kindOf(key) !== undefined)) return "label";
  const list = tokens(text, from, at);
  if (startsAssertion(list) || answers(cursor, block, at) || isVital(list) || isResult(list)) return undefined;
  if (section.problems === true) {
    if (opening && isProblemName(list, 9) && mayHeadProblem(cursor, block, next, list, true)) return "heading";
    return list.length <= 5 && /^\p{Lu}/u.test(text.slice(from, from + 2)) && cursor.problem !== undefined ? "label" : undefined;
  }
  if (list.length > 6 || !/^[\p{Lu}\d]/u.test(text.slice(from, from + 2))) return undefined;
  if (section.listedOnly === true) return opening && isProblemName(list, 6) ? "heading" : undefined;
  return "label";
}

const verdicts = /^(?:no|none|negative|neg|denies|denied|absent|declined|refused|deferred|resolved|unlikely|likely|suspected|possible|probable|rule out|r\/o|ruled out|yes|positive|present|stable|\?)[.;]?$/i;

/** "DVT: negative": the name and its verdict are one clause. */
function answers(cursor: Cursor, block: Block, colon: number): boolean {
  const rest = cursor.text.slice(colon + 1, Math.min(block.end, colon + 24));
  const sentence = (/^[^.;\n]*/.exec(rest)?.[0] ?? "").trim();
  return verdicts.test(sentence);
}

/** A problem named at the start of a block: alone, or before a full stop, a dash or its status. */
function problemAt(cursor: Cursor, block: Block, from: number, end: number, more: boolean, next: Block | undefined): Piece | undefined {
  const { text, section } = cursor;
  if (section.problems !== true) return undefined;
  const list = tokens(text, from, Math.min(end, from + 200));
  const split = list.findIndex((word, index) => index > 0 && "-–—".includes(word.text) && isStatus(list[index + 1]?.text ?? ""));
  const short = end - from <= 160 && split === -1;
  const marked = block.marker === "number" || block.marker === "hash" || block.emphasized;
  if (short && isProblemName(list, more && !marked ? 6 : 14) && mayHeadProblem(cursor, block, next, list)) {
    return { kind: "heading", end, after: end };
  }
  const dash = list.findIndex((word) => "-–—".includes(word.text));
  const comma = marked ? list.findIndex((word) => word.text === ",") : -1;
  for (const cut of [dash, comma]) {
    const mark = list[cut];
    if (cut <= 0 || mark === undefined) continue;
    const name = list.slice(0, cut);
    if (isProblemName(name, 9) && mayHeadProblem(cursor, block, next, name)) {
      return { kind: "heading", end: list[cut - 1]?.end ?? mark.start, after: skipBlank(text, mark.end, end) };
    }
  }
  return undefined;
}

/** Whether a block's place allows it to head a problem, rather than to be one of the remarks under one. */
function mayHeadProblem(cursor: Cursor, block: Block, next: Block | undefined, list: readonly Word[], labelled = false): boolean {
  const { section, problemBlock } = cursor;
  if (section.problems !== true) return false;
  if (block.marker === "hash" || block.emphasized) return true;
  if (!isProblemName(list, 14)) return false;
  const inPlan = section.kind === "plan" || section.kind === "hospital-course";
  if (isOrder(list) && section.kind !== "diagnosis") return false;
  const deeper = problemBlock !== undefined && cursor.problem !== undefined && (block.indent > problemBlock.indent || (rankOf(block) > rankOf(problemBlock) && (!labelled || block.marker === "bullet")));
  if (deeper) return false;
  if (!inPlan || labelled) return true;
  if (block.marker === "bullet") return false;
  return block.marker === "number" || (next !== undefined && !next.blankBefore) || block.end - block.start > 60;
}

function rankOf(block: Block): number {
  if (block.marker === "hash") return 0;
  if (block.marker === "number") return 1;
  return block.marker === "bullet" ? 2 : 1;
}

const closingMarks = ".;:,*_";

function push(cursor: Cursor, given: ClauseKind | undefined, start: number, end: number, block: Block): void {
  const { text, section, clauses } = cursor;
  let to = end;
  while (to > start && (isBlank(text.charCodeAt(to - 1)) || closingMarks.includes(text.charAt(to - 1)))) to -= 1;
  let from = start;
  while (from < to && (isBlank(text.charCodeAt(from)) || ",;.*_".includes(text.charAt(from)))) from += 1;
  if (from >= to) return;
  const list = tokens(text, from, to);
  const kind = given ?? kindOfClause(section, list, block);
  const isProblem = kind === "heading" && section.problems === true;
  if (kind === "label" && endsProblem(headingKey(text, from, to)) && block.marker !== "bullet") cursor.problem = undefined;
  const codable =
    section.codable && (kind === "prose" || kind === "item" || kind === "heading") && list.some((word) => /\p{L}{2}/u.test(word.text)) && !isBoilerplate(list) && !isMute(list);
  clauses.push({
    start: from,
    end: to,
    kind,
    section: section.kind,
    codable,
    ...(!isProblem && cursor.problem !== undefined && { under: cursor.problem }),
  });
  if (isProblem) {
    cursor.problem = clauses.length - 1;
    cursor.problemBlock = block;
    cursor.run += 1;
  } else {
    cursor.run = 0;
  }
}

function kindOfClause(section: SectionKind, list: readonly Word[], block: Block): ClauseKind {
  if (section.kind === "medications" || section.kind === "discharge-medications") return "medication";
  if (section.kind === "vitals") return "vital";
  if (isVital(list)) return "vital";
  if (isResult(list)) return "result";
  if (section.kind !== "allergies" && isMedication(list)) return "medication";
  return block.marker !== undefined || section.listedOnly === true ? "item" : "prose";
}
