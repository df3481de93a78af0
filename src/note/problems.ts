/** Names before colons and names of problems: what heads the words after it. */
import type { Block } from "./blocks.ts";
import { isOrder, isProblemName, isStatus } from "./clause-kinds.ts";
import { headingKey } from "./heading-key.ts";
import { namedBy } from "./heading-kinds.ts";
import { isExamSystem, isKnownLabel } from "./labels.ts";
import { isResult, isVital } from "./measurements.ts";
import { isComplaint, isConditionName } from "./remedies.ts";
import type { SectionKind } from "./section-kinds.ts";
import { startsAssertion } from "./trigger-matcher.ts";
import type { Clause, ClauseKind } from "./types.ts";
import { isBlank, tokens, type Word } from "./words.ts";

export type Draft = { -readonly [K in keyof Clause]: Clause[K] };

/** Where the cutting of a section stands. */
export interface Cursor {
  readonly text: string;
  readonly section: SectionKind;
  readonly clauses: Draft[];
  /** The first clause with these words. */
  readonly seen: Map<string, number>;
  /** The problem that what follows belongs to. */
  problem?: number | undefined;
  problemBlock?: Block | undefined;
  /** Problem headings with nothing between them so far. */
  run: number;
}

/** A label or heading found at the start of a sentence. */
export interface Piece {
  readonly kind: ClauseKind;
  readonly end: number;
  readonly after: number;
}

function skipBlank(text: string, at: number, end: number): number {
  let cursor = at;
  while (cursor < end && (isBlank(text.charCodeAt(cursor)) || "*_".includes(text.charAt(cursor))))
    cursor += 1;
  return cursor;
}

const longestLabel = 64;

/** A name and its colon at `from`. */
export function labelAt(
  cursor: Cursor,
  block: Block,
  from: number,
  end: number,
  opening: boolean,
  next: Block | undefined,
): Piece | undefined {
  const { text, section } = cursor;
  const limit = Math.min(end, from + longestLabel);
  for (let at = from + 1; at < limit; at += 1) {
    const character = text.charAt(at);
    if (character === "." && at + 1 < end) {
      const known = section.problems === true && isKnownLabel(headingKey(text, from, at));
      return known && headingKey(text, from, at).includes(" ")
        ? { kind: "label", end: at, after: skipBlank(text, at + 1, end) }
        : undefined;
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
  if (
    whole &&
    (section.kind === "physical-exam" || section.kind === "ros") &&
    isExamSystem(headingKey(text, from, end))
  ) {
    return { kind: "label", end, after: end };
  }
  return undefined;
}

function labelKind(
  cursor: Cursor,
  block: Block,
  key: string,
  from: number,
  at: number,
  opening: boolean,
  next: Block | undefined,
): ClauseKind | undefined {
  const { text, section } = cursor;
  if (key === "") return undefined;
  if (
    isKnownLabel(key) ||
    /^problem \d+$/.test(key) ||
    (section.problems !== true && namedBy(key)?.common === true)
  )
    return "label";
  const list = tokens(text, from, at);
  if (startsAssertion(list) || answers(cursor, block, at) || isVital(list) || isResult(list))
    return undefined;
  if (section.problems === true) {
    if (opening && isProblemName(list, 9) && mayHeadProblem(cursor, block, next, list, true))
      return "heading";
    if (!/^\p{Lu}/u.test(text.slice(from, from + 2))) return undefined;
    if ((!opening || block.marker === "bullet") && isTakenUp(cursor, block, list, at, isComplaint))
      return "item";
    return list.length <= 5 && cursor.problem !== undefined ? "label" : undefined;
  }
  if (list.length > 6 || !/^[\p{Lu}\d]/u.test(text.slice(from, from + 2))) return undefined;
  if (section.listedOnly === true) return opening && isProblemName(list, 6) ? "heading" : undefined;
  return isTended(cursor, block, at) || (runs.has(section.kind) && isTakenUp(cursor, block, list, at))
    ? "item"
    : "label";
}

/** Running text in which a condition may be named before a colon and dealt with after it. */
const runs: ReadonlySet<string> = new Set([
  "preamble",
  "chief-complaint",
  "hpi",
  "subjective",
  "medical-decision-making",
  "ed-course",
]);
/** What is asked, measured or warned of rather than had: "Sepsis workup: negative", "DVT: heparin prophylaxis". */
const studied =
  /\b(?:work-?ups?|protocol|panel|screen\w*|tests?|testing|swabs?|study|studies|cultures?|serolog\w+|titers?|ct|cta|mri|us|x-?rays?|risks?|scores?|scale|criteria|precautions?|prophylaxis|ppx|history|hx|educat\w+|counsel\w*|consults?|concerns?|for|family|mother|father|return|call|ddx|differential|considered|allerg\w+(?! (?:rhinitis|conjunctivitis|asthma|dermatitis|reaction|sinusitis))|vaccin\w+|goals?|onset|date)\b/i;
const notHad =
  /^\s*(?:(?:[\w/-]+ ){0,3}(?:prophyla\w*|ppx\b)|scds?\b|heparin (?:sq|sc|5)|(?:lovenox|enoxaparin) (?:40|30)|risks?\b|screen\w*|precautions?|none\b|no\b|not\b|neg\w*|denie[sd]|never\b|without|ruled|excluded|unlikely|doubt\w*|consider\w*|r\/o|rule out|mother|father|return|call\b|if\b|watch for|monitor for|low\b|score|wells|\?|0\b|n\/a|yes\b|since\b|(?:he|she|they) (?:denies|has no)|in (?:19|20)\d\d|(?:19|20)\d\d\b)/i;

/** What follows a condition's name in a label: "Appetite loss from the methylphenidate: ...". */
const joining: ReadonlySet<string> = new Set(
  "from due after with in on secondary since despite during".split(" "),
);

/** "Appetite loss", "weight loss", "hearing loss". */
function isLossOf(name: readonly Word[]): boolean {
  return (
    name.length === 2 &&
    /^(?:appetite|weight|hearing|hair|vision|memory)$/.test(name[0]?.text ?? "") &&
    name[1]?.text === "loss"
  );
}

const topics: ReadonlySet<string> = new Set(["for", "regarding", "concerning", "re"]);
const whose: ReadonlySet<string> = new Set(["the", "his", "her", "their"]);

/** How many words of "for the hypertension" only lead to what it is about. */
function topicLength([first, ...rest]: readonly Word[]): number {
  const at = first?.text === "as" && rest[0]?.text === "for" ? 2 : topics.has(first?.text ?? "") ? 1 : 0;
  return at > 0 && whose.has(rest[at - 1]?.text ?? "") ? at + 1 : 0;
}

/** "Acute blood loss anemia: four units of red cells": a condition, and what was done or found. */
function isTakenUp(
  { text }: Cursor,
  block: Block,
  said: readonly Word[],
  colon: number,
  isToo: (name: readonly Word[]) => boolean = () => false,
): boolean {
  const list = said.slice(topicLength(said));
  const [first] = list;
  const joined = list.findIndex(({ text: word }, index) => index > 0 && joining.has(word));
  const name = joined === -1 ? list : list.slice(0, joined);
  if (
    first === undefined ||
    list.length > 9 ||
    ![list, name].some((words) => isConditionName(words) || isLossOf(words) || isToo(words))
  )
    return false;
  if (studied.test(text.slice(first.start, colon))) return false;
  return !notHad.test(text.slice(colon + 1, Math.min(block.end, colon + 40)));
}

/** Where a note tells its problems without headings: "Hypothyroidism: TSH 2.1 on levothyroxine 88 mcg, continue." */
const untitled: ReadonlySet<string> = new Set(["preamble", "hpi", "subjective"]);
const tending =
  /\b(?:continue[sd]?|cont|refill(?:s|ed)?|renew(?:ed)?|(?:re)?start(?:ed)?|increase[sd]?|decrease[sd]?|adjust(?:ed)?|titrat(?:e|ed)|switch(?:ed)?|at goal|above goal|(?:un|well[- ]|poorly )?controlled|recheck(?:ed)?|no changes?)\b/i;
const reach = 140;

/** Whether the sentence after a name and its colon tells what is done about it. */
function isTended({ text, section }: Cursor, block: Block, colon: number): boolean {
  if (!untitled.has(section.kind)) return false;
  const rest = text.slice(colon + 1, Math.min(block.end, colon + reach));
  return tending.test(/^[^\n]*?(?:\.(?=\s)|$)/.exec(rest)?.[0] ?? rest);
}

const verdicts =
  /^(?:no|none|negative|neg|denies|denied|absent|declined|refused|deferred|resolved|unlikely|likely|suspected|possible|probable|rule out|r\/o|ruled out|yes|positive|present|stable|corrected|cured|healed|gone|outgrown|now resolved|since resolved|normalized|not present|never|cleared|in remission|repaired|not seen|\?)[.;]?$/i;

/** "DVT: negative": the name and its verdict are one clause. */
function answers(cursor: Cursor, block: Block, colon: number): boolean {
  const rest = cursor.text.slice(colon + 1, Math.min(block.end, colon + 24));
  const sentence = (/^[^.;\n]*/.exec(rest)?.[0] ?? "").trim();
  return verdicts.test(sentence);
}

/** A problem named at the start of a block: alone, or before a full stop, a dash or its status. */
export function problemAt(
  cursor: Cursor,
  block: Block,
  from: number,
  end: number,
  more: boolean,
  next: Block | undefined,
): Piece | undefined {
  const { text, section } = cursor;
  if (section.problems !== true) return undefined;
  const list = tokens(text, from, Math.min(end, from + 200));
  const split = list.findIndex(
    (word, index) => index > 0 && "-–—".includes(word.text) && isStatus(list[index + 1]?.text ?? ""),
  );
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
      return {
        kind: "heading",
        end: list[cut - 1]?.end ?? mark.start,
        after: skipBlank(text, mark.end, end),
      };
    }
  }
  return undefined;
}

/** Whether a block's place allows it to head a problem, rather than to be one of the remarks under one. */
export function mayHeadProblem(
  cursor: Cursor,
  block: Block,
  next: Block | undefined,
  list: readonly Word[],
  labelled = false,
): boolean {
  const { section, problemBlock } = cursor;
  if (section.problems !== true) return false;
  if (block.marker === "hash" || block.emphasized) return true;
  if (!isProblemName(list, 14)) return false;
  const inPlan = section.kind === "plan" || section.kind === "hospital-course";
  if (isOrder(list) && section.kind !== "diagnosis") return false;
  const deeper =
    problemBlock !== undefined &&
    cursor.problem !== undefined &&
    (block.indent > problemBlock.indent ||
      (rankOf(block) > rankOf(problemBlock) && (!labelled || block.marker === "bullet")));
  if (deeper) return false;
  if (!inPlan || labelled) return true;
  if (block.marker === "bullet") return false;
  return (
    block.marker === "number" || (next !== undefined && !next.blankBefore) || block.end - block.start > 60
  );
}

function rankOf(block: Block): number {
  if (block.marker === "hash") return 0;
  if (block.marker === "number") return 1;
  return block.marker === "bullet" ? 2 : 1;
}
