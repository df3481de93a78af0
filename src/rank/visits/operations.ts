/** Operations that the patient has had, as the note names them, and what they left behind. */
import { assertMention } from "../../note/assertion.ts";
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import { devices, mayBeOperation, operations } from "../conventions/operations.ts";
import type { BySide, Operation } from "../conventions/operations-parts.ts";

export interface OperationDone extends Span {
  /** Index in `ReadNote.clauses`. */
  readonly clause: number;
  readonly operation: Operation;
  /** What it left: codes of absence, implant, graft or opening. */
  readonly codes: readonly string[];
  /** Days to weeks ago, so that its aftercare may be what a visit is for. */
  readonly isRecent: boolean;
}

const patterns = operations.map((operation) => ({
  operation,
  words: new RegExp(operation.words, "gi"),
  core: new RegExp(operation.core, "i"),
}));
/** One look for all names: most clauses that hold a part of one hold none. */
const anyOperation = new RegExp(operations.map(({ core }) => core).join("|"), "i");

function patternsIn(clause: string): typeof patterns {
  if (!mayBeOperation.test(clause) || !anyOperation.test(clause)) return [];
  return patterns.filter(({ core }) => core.test(clause));
}

const lookBack = 70;
const lookAhead = 60;

const planned =
  /\b(?:plan(?:s|ned|ning)?|schedul\w+|upcoming|candidate|consider\w*|discuss\w*|refer\w*|evaluat\w+ for|await\w*|needs?|wants?|will(?! (?:recall|remember|know|see|note))|would|may|might|could|if|offer\w*|declin\w*|refus\w*|recommend\w*|prior to|before|pre-?op\w*|hold(?:ing)?|contemplat\w*|interested|proceed\w*|undergo|undergoing|clearance|eventual\w*|pending|benefit|requires?|list(?:ed)? for|workup|work-up|options?|indicat\w+|instead of|versus|vs|no|not|never|without|avoid\w*|versus|possible|likely|risk|leans?|booked|admitted for|here for|presents? for|elective|today(?:'s)?)\b[^.;\n]{0,40}$/i;
const plannedRight = /\bfor (?:a |an |the |her |his )?(?:\w+ )?$/i;
const plannedAfter =
  /^[^.;\n]{0,30}\b(?:planned|scheduled|tomorrow|next (?:week|month|year)|discussed|eventually|upcoming|considered|to be|referral|eval(?:uation)?|candidate|declined|deferred|not (?:needed|indicated)|on hold|conference|today|was performed)\b/i;
const doneBefore =
  /(?:\b(?:s\/?p|status[- ]post|post|after|following|had|underwent|undergone|prior|previous|old|remote|h\/o|hx|history|since|with|w\/|from|treated|by|and|has|out|pod|psh|pshx?|surgical)\b|[,;:(+]|->)[^.\n]{0,35}$/i;
const doneAfter =
  /^[^.;\n]{0,40}(?:\b(?:19|20)\d\d\b|\b\d{1,2}\/\d{2,4}\b|'\d\d\b|\bago\b|\blast (?:year|month|week|spring|summer|fall|winter)\b|\bin (?:his|her|their|the) (?:\w+ )?(?:\d0s|twenties|thirties|forties|fifties|childhood)|\bin place\b|\bintact\b|\bhealed\b|\bfunctioning\b|\bstatus\b|\bat age\b|\bas a child\b)/i;
const strongDone =
  /\b(?:s\/?p|status[- ]post|post|after|following|had|underwent|h\/o|hx of|history of|since|pod|out from)\b[^.;\n]{0,40}$/i;
const recent =
  /\b(?:pod ?#? ?\d+|post-?op(?:erative)?(?: (?:day|week|visit|check|follow[- ]?up|appointment|appt|f\/u|wound check))|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|couple of) ?[- ]?(?:days?|d|weeks?|wks?|w|months?|mos?)\b[^.;\n]{0,25}\b(?:s\/?p|status[- ]post|post-?op\w*|post|after|following|out|ago|since|from))\b/i;
const monthsAgo = /\b(?:[7-9]|1\d|2\d|\d0) ?(?:months?|mos?)\b/i;

const histories: ReadonlySet<string> = new Set(["past-surgical-history", "past-medical-history"]);
/** Where an operation is today's, planned, or only looked at. */
const elsewhere: ReadonlySet<string> = new Set([
  "procedure",
  "procedure-details",
  "interventions",
  "hospital-course",
  "preoperative-diagnosis",
  "postoperative-diagnosis",
  "technique",
  "family-history",
  "ekg",
  "medications",
  "operative-facts",
  "differential-diagnosis",
]);

const read = new WeakMap<ReadNote, readonly OperationDone[]>();

/** In the note's order, without those of this encounter; read once a note. */
export function operationsDone(note: ReadNote): readonly OperationDone[] {
  const done = read.get(note) ?? readOperations(note);
  read.set(note, done);
  return done;
}

function readOperations(note: ReadNote): OperationDone[] {
  const performed = new Set(note.clauses.flatMap((clause) => performedIn(note, clause)));
  return note.clauses
    .flatMap((clause, at) => operationsIn(note, clause, at))
    .filter(({ operation }) => !performed.has(operation));
}

/** Operations of this encounter: what they leave is no status yet. */
function performedIn({ text }: ReadNote, { section, start, end }: Clause): Operation[] {
  if (!current.has(section) && section !== "hpi") return [];
  const clause = text.slice(start, end);
  const met = patternsIn(clause);
  if (met.length === 0 || (section === "hpi" && !isOnDayOfStay(text, start))) return [];
  return met.flatMap(({ operation, words }) =>
    [...clause.matchAll(words)].some((match) => !earlier.test(clause.slice(0, match.index)))
      ? [operation]
      : [],
  );
}

const current: ReadonlySet<string> = new Set([
  "procedure",
  "procedure-details",
  "interventions",
  "hospital-course",
  "postoperative-diagnosis",
  "operative-facts",
]);
/** "LHC 11/05: 95% mid LCx, DES x1": a day without a year, in the course that a story tells. */
const dayOfStay =
  /^\W*(?:(?:lhc|l?heart cath|cath\w*|coronary angio\w*|pci)\b[^:;\n]{0,12}? \(?(?:on )?\d{1,2}\/\d{1,2}(?!\/?\d)|\d{1,2}\/\d{1,2}(?!\/?\d):? (?:lhc|cath\w*|coronary angio\w*|pci)\b)/i;
/** The day stands in the first characters of the line. */
const longestDay = 60;

/** Characters: further into a line, its day is another's. */
const farthest = 2000;

function isOnDayOfStay(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - farthest), start);
  const line = before.lastIndexOf("\n");
  if (line === -1 && start > farthest) return false;
  const from = start - before.length + line + 1;
  return dayOfStay.test(text.slice(from, from + longestDay));
}

const earlier =
  /\b(?:prior|previous|history|h\/o|hx|remote|old|s\/?p|status post|ago|known)\b[^.;\n]{0,30}$/i;

function operationsIn(note: ReadNote, clause: Clause, at: number): OperationDone[] {
  if (elsewhere.has(clause.section)) return [];
  const text = note.text.slice(clause.start, clause.end);
  const found: OperationDone[] = [];
  for (const { operation, words } of patternsIn(text)) {
    for (const match of text.matchAll(words)) {
      const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      if (isDone(note, clause, at, span, operation))
        found.push({
          ...span,
          clause: at,
          operation,
          codes: operation.leaves.flatMap((leaf) => codesOf(leaf, sideNear(text, match.index, match[0]))),
          isRecent: isRecent(note.text, span),
        });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function isDone(
  note: ReadNote,
  clause: Clause,
  at: number,
  span: Span,
  { leaves, where, not }: Operation,
): boolean {
  const before = note.text.slice(Math.max(clause.start, span.start - lookBack), span.start);
  const after = note.text.slice(span.end, Math.min(span.end + lookAhead, note.text.length));
  const around = `${before.slice(-40)}${note.text.slice(span.start, span.end)}${after.slice(0, 40)}`;
  if (not?.test(around) === true || where?.test(around) === false) return false;
  const isHistory = histories.has(clause.section);
  const isDated = doneAfter.test(after);
  if (!isHistory && !strongDone.test(before)) {
    if (planned.test(before) || plannedRight.test(before) || plannedAfter.test(after)) return false;
  }
  const { value, experiencer } = assertMention(note, at, span);
  if (experiencer !== "patient" || !["affirmed", "historical"].includes(value)) return false;
  if (isHistory || isDated || value === "historical") return true;
  const isDevice = leaves.some((leaf) => typeof leaf === "string" && devices.test(leaf));
  return isDevice || strongDone.test(before) || doneBefore.test(before);
}

function isRecent(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const near = text.slice(Math.max(lineStart, start - lookBack), end + lookAhead);
  return recent.test(near) && !monthsAgo.test(near);
}

type Side = "right" | "left" | "both";
const sides: readonly (readonly [Side, RegExp])[] = [
  ["both", /\b(?:[Bb]ilateral|[Bb]ilat|[Bb]\/[Ll]|[Bb]oth|BL)\b/g],
  ["right", /\b(?:[Rr]ight|RIGHT|[Rr]t|RT|R)\b/g],
  ["left", /\b(?:[Ll]eft|LEFT|[Ll]t|LT|L)\b(?!\d)/g],
];
const sideReach = 30;

/** The side told in the name, else the nearest before it, else right after it. */
function sideNear(text: string, at: number, name: string): Side | undefined {
  const within = sideIn(name);
  if (within !== undefined) return within;
  const before = text.slice(Math.max(0, at - sideReach), at);
  const last = before.search(/[;.\n](?!.*[;.\n])/);
  return (
    sideIn(before.slice(last + 1)) ?? sideIn(/^[^,;.\n]{0,20}/.exec(text.slice(at + name.length))?.[0] ?? "")
  );
}

function sideIn(text: string): Side | undefined {
  const found = sides.flatMap(([side, words]) =>
    [...text.matchAll(words)].map((match) => ({ side, index: match.index })),
  );
  return found.sort((one, other) => other.index - one.index)[0]?.side;
}

function codesOf(leaf: string | BySide, side: Side | undefined): string[] {
  if (typeof leaf === "string") return [leaf];
  if (side === "both")
    return leaf.both === undefined
      ? [`${leaf.stem}${leaf.right}`, `${leaf.stem}${leaf.left}`]
      : [`${leaf.stem}${leaf.both}`];
  return [`${leaf.stem}${side === undefined ? leaf.none : leaf[side]}`];
}
