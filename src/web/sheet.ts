/**
 * What a review comes to when decisions are played over its suggestions, before the service says so. The record's own rules
 * (`src/review/worksheet.ts`) decide in the end; a test holds the two together.
 */
import type { CodeSystem } from "../contract/codes.ts";
import type { DecisionInput, ItemState, RejectReason, Review, ReviewItem } from "../contract/reviews.ts";
import type { EvidenceSpan, Flag } from "../contract/suggestions.ts";

export interface CodeName {
  readonly system: CodeSystem;
  readonly code: string;
  readonly display: string;
  readonly billable: boolean;
}

/** A decision that the service has not yet taken. */
export interface Pending {
  /** Its idempotency key. */
  readonly key: string;
  readonly input: DecisionInput;
  /** What the code it brings in is called. */
  readonly named?: CodeName | undefined;
}

export type CodeKey = `${CodeSystem} ${string}`;
export const keyOf = ({ system, code }: { system: CodeSystem; code: string }): CodeKey => `${system} ${code}`;

/** Whether the code may still be on the claim. */
export const isLive = ({ state }: { state: ItemState }): boolean => state === "open" || state === "accepted";

const onCodes: ReadonlySet<string> = new Set(["accept", "reject", "replace", "add", "restore", "order"]);

/** The decisions on codes that stand: a `withdraw` takes the last away. */
export function standing(inputs: readonly DecisionInput[]): DecisionInput[] {
  const left: DecisionInput[] = [];
  for (const input of inputs) {
    if (onCodes.has(input.kind)) left.push(input);
    else if (input.kind === "withdraw") left.pop();
  }
  return left;
}

/** The review as it will be once the service has taken `pending`, with the checks it last made. */
export function withPending(review: Review, pending: readonly Pending[]): Review {
  if (pending.length === 0) return review;
  const inputs = [...review.decisions, ...pending].map(({ input }) => input);
  let { status, assignee } = review;
  for (const { input } of pending) {
    if (input.kind === "finalize") status = "final";
    if (input.kind === "reopen") status = "open";
    if (input.kind === "assign") assignee = input.to ?? undefined;
  }
  const { assignee: _, ...rest } = review;
  return {
    ...rest,
    ...(assignee === undefined ? {} : { assignee }),
    status,
    items: pending.some(({ input }) => onCodes.has(input.kind) || input.kind === "withdraw")
      ? itemsOf(review, standing(inputs), pending)
      : review.items,
  };
}

function itemsOf(
  review: Review,
  inputs: readonly DecisionInput[],
  pending: readonly Pending[],
): ReviewItem[] {
  const { answer, request } = review;
  const names = new Map<CodeKey, CodeName>();
  for (const item of review.items) names.set(keyOf(item), item);
  for (const { named } of pending) if (named !== undefined) names.set(keyOf(named), named);
  const checks = new Map<CodeKey, Flag[]>(review.items.map((item) => [keyOf(item), item.flags]));
  const text = request?.note.text;
  const spans = (places: readonly { start: number; end: number }[]): EvidenceSpan[] =>
    places.map(({ start, end }) => ({ start, end, text: text?.slice(start, end) ?? "" }));

  let items: ReviewItem[] = answer.suggestions
    .toSorted((a, b) => a.sequence - b.sequence)
    .map(({ system, code, display, billable, rank, confidence }) => ({
      system,
      code,
      display,
      billable,
      origin: "suggested",
      state: "open",
      rank,
      confidence,
      evidence: [],
      flags: checks.get(keyOf({ system, code })) ?? [],
    }));
  const bring = (code: CodeKey, origin: ReviewItem["origin"], evidence: EvidenceSpan[], behind?: CodeKey) => {
    items = broughtIn(items, { code, named: names.get(code), origin, evidence, behind }, checks);
  };
  for (const input of inputs) {
    switch (input.kind) {
      case "accept":
        items = changed(items, keyOf(input), (item) => decidedAs(item, "accepted"));
        break;
      case "reject":
        items = changed(items, keyOf(input), (item) => decidedAs(item, "rejected", input.reason));
        break;
      case "replace":
        items = changed(items, keyOf(input), (item) => ({
          ...decidedAs(item, "replaced", input.reason),
          replacedBy: input.with.code,
        }));
        bring(keyOf(input.with), "replacement", [], keyOf(input));
        break;
      case "add":
        bring(keyOf(input), "added", spans(input.evidence ?? []));
        break;
      case "restore": {
        const mention = answer.notSuggested[input.notSuggested];
        const named = [...names.values()].find(({ code }) => code === mention?.code);
        if (mention !== undefined && named !== undefined) {
          bring(keyOf(named), "restored", text === undefined ? [] : spans([mention]));
        }
        break;
      }
      case "order": {
        const places = new Map(input.codes.map((code, at) => [keyOf(code), at]));
        const placeOf = (item: ReviewItem) => places.get(keyOf(item)) ?? places.size;
        items = items.toSorted((a, b) => placeOf(a) - placeOf(b));
      }
    }
  }
  return [...items.filter(isLive), ...items.filter((item) => !isLive(item))];
}

function changed(
  items: readonly ReviewItem[],
  code: CodeKey,
  change: (item: ReviewItem) => ReviewItem,
): ReviewItem[] {
  return items.map((item) => (keyOf(item) === code ? change(item) : item));
}

function decidedAs(
  { reason: _, replacedBy: __, ...item }: ReviewItem,
  state: ItemState,
  reason?: RejectReason,
): ReviewItem {
  return { ...item, state, ...(reason === undefined ? {} : { reason }) };
}

interface Brought {
  readonly code: CodeKey;
  readonly named: CodeName | undefined;
  readonly origin: ReviewItem["origin"];
  readonly evidence: EvidenceSpan[];
  /** The item it stands after; at the end where absent. */
  readonly behind?: CodeKey | undefined;
}

function broughtIn(
  items: readonly ReviewItem[],
  { code, named, origin, evidence, behind }: Brought,
  checks: ReadonlyMap<CodeKey, Flag[]>,
): ReviewItem[] {
  if (items.some((item) => keyOf(item) === code)) {
    return changed(items, code, (item) => ({
      ...decidedAs(item, "accepted"),
      evidence: evidence.length > 0 ? evidence : item.evidence,
    }));
  }
  if (named === undefined) return [...items];
  const at = items.findIndex((item) => keyOf(item) === behind);
  const { system, code: written, display, billable } = named;
  const flags = checks.get(code) ?? [];
  const item: ReviewItem = {
    ...{ system, code: written, display, billable, origin, state: "accepted", evidence },
    flags,
  };
  return at < 0 ? [...items, item] : items.toSpliced(at + 1, 0, item);
}
