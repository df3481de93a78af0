/** The stretches of a note that a review speaks of. */
import type { ReviewItem } from "../contract/reviews.ts";
import type {
  AssertionValue,
  EvidenceSpan,
  NotSuggested,
  Suggestion,
  SuggestionResponse,
} from "../contract/suggestions.ts";
import { type CodeKey, isLive, keyOf } from "../contract/worksheet.ts";
import { setAsideLabels } from "./labels.ts";
import type { Stretch } from "./segments.ts";

/** What a mark belongs to: an item by its code, a mention set aside or a question by its place in the answer. */
export type OwnerId = `item-${string}` | `${"aside" | "question"}-${number}`;
export type ItemOwner = `item-${CodeKey}`;
/** Whether `text` is written as an `OwnerId`. */
export function isOwnerId(text: string | undefined): text is OwnerId {
  return text !== undefined && /^(?:item-[a-z0-9]+ \S+|(?:aside|question)-\d+)$/.test(text);
}

export const ownerOf = (item: Parameters<typeof keyOf>[0]): ItemOwner => `item-${keyOf(item)}`;

export type MarkId = `${OwnerId}-${number}`;

export interface Mark extends Stretch {
  readonly id: MarkId;
  readonly owner: OwnerId;
  /** `dropped`: evidence of a code that was rejected or replaced. */
  readonly kind: "evidence" | "dropped" | "aside" | "indicator";
  /** A word or number to stand at the mark's end. */
  readonly tag: string;
  /** A full sentence for whoever points at it. */
  readonly title: string;
  /** A mention that the note says is absent. */
  readonly denied: boolean;
}

export interface PlacedMarks {
  readonly marks: readonly Mark[];
  /** How many quotes do not stand in the note where the answer says; they are not drawn. */
  readonly misplaced: number;
}

/** Words behind an item: what it was suggested for, and what a person selected. */
export interface Proof extends EvidenceSpan {
  /** Absent where a person selected it. */
  readonly standing?: Pick<Suggestion["evidence"][number], "section" | "assertion" | "addressed"> | undefined;
}

export function proofsOf(item: ReviewItem, suggestion: Suggestion | undefined): Proof[] {
  const suggested = suggestion?.evidence ?? [];
  return [
    ...suggested.map(({ start, end, text, ...standing }) => ({ start, end, text, standing })),
    ...item.evidence.filter(
      (own) => !suggested.some(({ start, end }) => own.start === start && own.end === end),
    ),
  ];
}

/**
 * Every mark: evidence in claim order, then mentions set aside, then the indicators of questions.
 * @param note exactly as it was sent
 * @param items in claim order
 */
export function marksOf(
  note: string,
  items: readonly ReviewItem[],
  {
    suggestions,
    notSuggested,
    queries,
  }: Pick<SuggestionResponse, "suggestions" | "notSuggested" | "queries">,
): PlacedMarks {
  const suggested = new Map(suggestions.map((suggestion) => [keyOf(suggestion), suggestion]));
  const restored = new Set(items.filter(({ origin }) => origin === "restored").map(({ code }) => code));
  const quotes: (Mark & { readonly text: string })[] = [
    ...items.flatMap((item, at) =>
      proofsOf(item, suggested.get(keyOf(item))).map((proof, index) => ({
        ...placed(proof, ownerOf(item), index),
        kind: isLive(item) ? ("evidence" as const) : ("dropped" as const),
        tag: isLive(item) ? evidenceTag(at + 1, proof.standing?.assertion) : "",
        title: `${item.code} ${item.display}`,
        denied: false,
      })),
    ),
    ...notSuggested.flatMap((mention, at) =>
      mention.code !== undefined && restored.has(mention.code)
        ? []
        : {
            ...placed(mention, `aside-${at}` as const, 0),
            kind: "aside" as const,
            tag: setAsideLabels[mention.reason].tag,
            title: setAsideTitle(mention),
            denied: setAsideLabels[mention.reason].denied,
          },
    ),
    ...queries.flatMap(({ indicators, about }, at) =>
      indicators.map((span, index) => ({
        ...placed(span, `question-${at}` as const, index),
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

function evidenceTag(place: number, assertion: AssertionValue | undefined): string {
  return assertion === undefined || assertion === "affirmed" ? String(place) : `${place} ${assertion}`;
}

function setAsideTitle({ reason, text, trigger }: NotSuggested): string {
  const because = trigger === text ? "" : `, because of “${trigger}”`;
  return `Set aside: ${setAsideLabels[reason].title.toLowerCase()}${because}`;
}

/** The marks' tags or titles, each once. */
export function marksText(
  marks: readonly Mark[],
  part: "tag" | "title",
  separator: string,
): string | undefined {
  const texts = marks.map((mark) => mark[part]).filter((text) => text !== "");
  return [...new Set(texts)].join(separator) || undefined;
}
