/** What a review comes to when decisions are played over its suggestions, before the service says so. */
import type { DecisionInput, Review, ReviewItem } from "../contract/reviews.ts";
import { isOnCodes, keyOf, type NamedCode, type Played, worksheetOf } from "../contract/worksheet.ts";

/** A decision that the service has not yet taken. */
export interface Pending {
  /** Its idempotency key. */
  readonly key: string;
  readonly input: DecisionInput;
  /** What the code it brings in is called. */
  readonly named?: NamedCode | undefined;
}

/** The review as it will be once the service has taken `pending`, with the checks it last made. */
export function withPending(review: Review, pending: readonly Pending[]): Review {
  if (pending.length === 0) return review;
  let { status, assignee } = review;
  for (const { input } of pending) {
    if (input.kind === "finalize") status = "final";
    if (input.kind === "close") status = "closed";
    if (input.kind === "reopen") status = "open";
    if (input.kind === "assign") assignee = input.to ?? undefined;
  }
  const { assignee: _, ...rest } = review;
  return {
    ...rest,
    ...(assignee === undefined ? {} : { assignee }),
    status,
    items: pending.some(({ input }) => isOnCodes(input.kind) || input.kind === "withdraw")
      ? itemsOf(review, pending)
      : review.items,
  };
}

/** The last decision on the codes that stands, which `withdraw` takes back. */
export function lastStanding(review: Review, pending: readonly Pending[]): DecisionInput | undefined {
  return worksheetOf(review.answer, playedOf(review, pending)).standing.at(-1)?.input;
}

function itemsOf(review: Review, pending: readonly Pending[]): ReviewItem[] {
  const checks = new Map(review.items.map((item) => [keyOf(item), item.flags]));
  return worksheetOf(review.answer, playedOf(review, pending)).items.map((item) => ({
    ...item,
    flags: checks.get(keyOf(item)) ?? [],
  }));
}

/** All decisions with the names and the words of the codes they bring in, as far as the page knows them. */
function playedOf({ answer, request, items, decisions }: Review, pending: readonly Pending[]): Played[] {
  const names = new Map<string, NamedCode>(items.map((item) => [keyOf(item), nameOf(item)]));
  for (const { named } of pending) if (named !== undefined) names.set(keyOf(named), nameOf(named));
  const named = (input: DecisionInput): NamedCode | undefined => {
    if (input.kind === "replace") return names.get(keyOf(input.with));
    if (input.kind === "add") return names.get(keyOf(input));
    if (input.kind !== "restore") return undefined;
    const code = answer.notSuggested[input.notSuggested]?.code;
    return [...names.values()].find((name) => name.code === code);
  };
  const places = (input: DecisionInput): readonly { start: number; end: number }[] => {
    if (input.kind === "add") return input.evidence ?? [];
    const mention = input.kind === "restore" ? answer.notSuggested[input.notSuggested] : undefined;
    return mention === undefined || request === null ? [] : [mention];
  };
  const asked = pending.map(({ key, input }) => ({ id: key, at: "", input }));
  return [...decisions, ...asked].map(({ id, at, input }): Played => {
    const name = named(input);
    return {
      id,
      at,
      input,
      ...(name === undefined ? {} : { named: name }),
      evidence: places(input).map(({ start, end }) => ({
        start,
        end,
        text: request?.note.text.slice(start, end) ?? "",
      })),
    };
  });
}

function nameOf({ system, code, display, billable }: NamedCode): NamedCode {
  return { system, code, display, billable };
}
