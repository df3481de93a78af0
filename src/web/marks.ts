/** The stretches of a note that an answer speaks of. */
import type { AssertionValue, EvidenceSpan, SuggestionResponse } from "../contract/suggestions.ts";
import { setAsideLabels } from "./labels.ts";
import type { Stretch } from "./segments.ts";

/** What a mark belongs to: a suggestion, a mention set aside, or a question, by its place in the answer. */
export type OwnerId = `${"suggestion" | "aside" | "question"}-${number}`;
/** Whether `text` is written as an `OwnerId`. */
export function isOwnerId(text: string | undefined): text is OwnerId {
  return text !== undefined && /^(?:suggestion|aside|question)-\d+$/.test(text);
}

export type MarkId = `${OwnerId}-${number}`;

export interface Mark extends Stretch {
  readonly id: MarkId;
  readonly owner: OwnerId;
  readonly kind: "evidence" | "aside" | "indicator";
  /** A word or number to stand at the mark's end. */
  readonly tag: string;
  /** A full sentence for whoever points at it. */
  readonly title: string;
  /** Evidence or a mention that is not plainly affirmed. */
  readonly denied: boolean;
}

export interface PlacedMarks {
  readonly marks: readonly Mark[];
  /** How many quotes do not stand in the note where the answer says; they are not drawn. */
  readonly misplaced: number;
}

/**
 * Every mark of an answer: evidence by rank, then mentions set aside, then the indicators of questions.
 * @param note exactly as it was sent
 */
export function marksOf(note: string, response: SuggestionResponse): PlacedMarks {
  const quotes: (Mark & { readonly text: string })[] = [
    ...response.suggestions.flatMap(({ evidence, rank, code, display }, at) =>
      evidence.map((span, index) => ({
        ...placed(span, `suggestion-${at}`, index),
        kind: "evidence" as const,
        tag: evidenceTag(rank, span.assertion),
        title: `${code} ${display}`,
        denied: false,
      })),
    ),
    ...response.notSuggested.map((mention, at) => ({
      ...placed(mention, `aside-${at}`, 0),
      kind: "aside" as const,
      tag: setAsideLabels[mention.reason].tag,
      title: setAsideTitle(mention),
      denied: setAsideLabels[mention.reason].denied,
    })),
    ...response.queries.flatMap(({ indicators, about }, at) =>
      indicators.map((span, index) => ({
        ...placed(span, `question-${at}`, index),
        kind: "indicator" as const,
        tag: "?",
        title: `Question: ${about}`,
        denied: false,
      })),
    ),
  ];
  const right = quotes.filter(({ start, end, text }) => start < end && note.slice(start, end) === text);
  return { marks: right, misplaced: quotes.length - right.length };
}

export function markId(owner: OwnerId, index: number): MarkId {
  return `${owner}-${index}`;
}

function placed({ start, end, text }: EvidenceSpan, owner: OwnerId, index: number) {
  return { start, end, text, owner, id: markId(owner, index) };
}

function evidenceTag(rank: number, assertion: AssertionValue): string {
  return assertion === "affirmed" ? String(rank) : `${rank} ${assertion}`;
}

function setAsideTitle({ reason, text, trigger }: SuggestionResponse["notSuggested"][number]): string {
  const because = trigger === text ? "" : `, because of “${trigger}”`;
  return `Set aside: ${setAsideLabels[reason].title.toLowerCase()}${because}`;
}

/** The marks' tags or titles, each once. */
export function marksText(
  marks: readonly Mark[],
  part: "tag" | "title",
  separator: string,
): string | undefined {
  return [...new Set(marks.map((mark) => mark[part]))].join(separator) || undefined;
}
