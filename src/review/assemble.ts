/** Puts a review together from its rows: the decisions are played over the suggestions, and the set as it stands is checked. */
import type { Review, ReviewItem, ReviewProgress } from "../contract/reviews.ts";
import { isLive, type Worksheet, worksheetOf } from "../contract/worksheet.ts";
import type { CodeDesk, CodingContext } from "./code-desk.ts";
import {
  answerOf,
  type DecisionWithWords,
  decisionOf,
  headOf,
  openContext,
  openNote,
  playedOf,
  type ReviewContext,
  type SealedNote,
} from "./rows.ts";
import type { ReviewRow } from "./storage/schema.ts";
import type { Sealer } from "./storage/seal.ts";

export interface AssembleTools {
  readonly sealer: Sealer;
  readonly codes: CodeDesk;
}

/** The items with their checks. */
export function checkedItems({ items }: Worksheet, codes: CodeDesk, context: CodingContext): ReviewItem[] {
  const live = items.filter(isLive);
  const flags = codes.check(live, context);
  return items.map((item) => ({ ...item, flags: flags[live.indexOf(item)] ?? [] }));
}

/** What decides release and checks; of a purged note only the day its review was made is left. */
export function codingContext(row: ReviewRow, sealer: Sealer): CodingContext {
  return openContext(sealer, row) ?? { encounter: { dateOfService: row.created_at.slice(0, 10) } };
}

export interface ReviewRows {
  readonly row: ReviewRow;
  readonly decisions: readonly DecisionWithWords[];
  /** The `sealed` row's text; undefined where the note is not kept. */
  readonly sealed: string | undefined;
}

export function assembleReview(
  { row, decisions, sealed }: ReviewRows,
  { sealer, codes }: AssembleTools,
): Review {
  const note = openNote(sealer, row.note_of, sealed);
  return reviewWith({ row, decisions, note, context: openContext(sealer, row) }, { sealer, codes });
}

/** The same with the note at hand, though it may not be kept. */
export function reviewWith(
  {
    row,
    decisions,
    note,
    context,
  }: {
    row: ReviewRow;
    decisions: readonly DecisionWithWords[];
    note: SealedNote | undefined;
    context: ReviewContext | undefined;
  },
  { sealer, codes }: AssembleTools,
): Review {
  const worksheet = worksheetOf(
    answerOf(row),
    decisions.map((one) => playedOf(sealer, one, note?.text)),
  );
  const isKept = note !== undefined && context !== undefined;
  return {
    ...headOf(row),
    noteState: row.purged_at !== null ? "purged" : isKept ? "kept" : "locked",
    request: isKept ? { ...context, note: { ...context.note, text: note.text } } : null,
    ...(row.purged_at === null ? {} : { purgedAt: row.purged_at }),
    answer: isKept ? note.answer : answerOf(row),
    items: checkedItems(worksheet, codes, context ?? codingContext(row, sealer)),
    queries: [...worksheet.queries],
    decisions: decisions.map((one) => decisionOf(sealer, one)),
  };
}

/** A decision's answer is the same whether or not its note had to be opened for it: the words of evidence are in the review alone. */
function withoutWords(item: ReviewItem): ReviewItem {
  return { ...item, evidence: item.evidence.map((span) => ({ ...span, text: "" })) };
}

/** What the last of the decisions made of the review. @throws RangeError where there is none */
export function assembleProgress(
  row: ReviewRow,
  decisions: readonly DecisionWithWords[],
  tools: AssembleTools,
): ReviewProgress {
  const last = decisions.at(-1);
  if (last === undefined) throw new RangeError("no decision to show");
  const worksheet = worksheetOf(
    answerOf(row),
    decisions.map((one) => playedOf(tools.sealer, one, undefined)),
  );
  return progressWith({ row, worksheet, last, context: codingContext(row, tools.sealer) }, tools);
}

/** The same with the worksheet at hand. */
export function progressWith(
  {
    row,
    worksheet,
    last,
    context,
  }: {
    row: ReviewRow;
    worksheet: Worksheet;
    last: DecisionWithWords;
    context: CodingContext;
  },
  { sealer, codes }: AssembleTools,
): ReviewProgress {
  return {
    ...headOf(row),
    version: last.version,
    status: worksheet.status,
    items: checkedItems(worksheet, codes, context).map(withoutWords),
    queries: [...worksheet.queries],
    decision: decisionOf(sealer, last),
  };
}
