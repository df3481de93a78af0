/**
 * What a review has come to: its items in claim order, its queries, its status. It is nothing but the suggestions with the decisions played
 * over them in turn, so any version of a review can be had again. It is what decisions mean, so it stands with the contract: the record keeps it,
 * the page shows it before the record has answered.
 */
import type { CodeSystem } from "./codes.ts";
import type {
  DecisionInput,
  DecisionKind,
  ItemState,
  RejectReason,
  ReviewItem,
  ReviewQuery,
  ReviewStatus,
} from "./reviews.ts";
import type { EvidenceSpan, SuggestionResponse } from "./suggestions.ts";

/** A code as the release of the date of service has it. */
export interface NamedCode {
  readonly system: CodeSystem;
  readonly code: string;
  readonly display: string;
  readonly billable: boolean;
}

/** An item without its checks, which are run over the whole set. */
export type Item = Omit<ReviewItem, "flags">;

export interface Worksheet {
  readonly status: ReviewStatus;
  /** Accepted and undecided ones in claim order, then the others. */
  readonly items: readonly Item[];
  readonly queries: readonly ReviewQuery[];
  /** The decisions on codes that stand, in order; a `withdraw` takes the last away. */
  readonly standing: readonly Played[];
}

/** A decision with what it needs to be played again. */
export interface Played {
  readonly id: string;
  readonly at: string;
  readonly input: DecisionInput;
  /** The codes it brings in: the one added or restored, or the one that replaces. */
  readonly named?: NamedCode;
  readonly evidence?: readonly EvidenceSpan[];
}

/** Kinds that change the codes, and so can be withdrawn. */
const onCodes: ReadonlySet<string> = new Set(["accept", "reject", "replace", "add", "restore", "order"]);

export function isOnCodes(kind: DecisionKind): boolean {
  return onCodes.has(kind);
}

export function worksheetOf(answer: SuggestionResponse, decisions: readonly Played[]): Worksheet {
  const standing: Played[] = [];
  const queries = new Map<string, ReviewQuery>();
  let status: Worksheet["status"] = "open";
  for (const decision of decisions) {
    const { input, id, at } = decision;
    if (isOnCodes(input.kind)) standing.push(decision);
    else if (input.kind === "withdraw") standing.pop();
    else if (input.kind === "finalize") status = "final";
    else if (input.kind === "close") status = "closed";
    else if (input.kind === "reopen") status = "open";
    else if (input.kind === "query") {
      queries.set(id, {
        id,
        about: input.about,
        question: input.question,
        options: input.options,
        sentAt: at,
      });
    } else if (input.kind === "answer") {
      const query = queries.get(input.query);
      if (query !== undefined) queries.set(query.id, { ...query, answer: input.text, answeredAt: at });
    }
  }
  return {
    status,
    items: itemsOf(answer, standing),
    queries: [...queries.values()],
    standing,
  };
}

export type CodeKey = `${CodeSystem} ${string}`;
export const keyOf = ({ system, code }: { system: CodeSystem; code: string }): CodeKey => `${system} ${code}`;

/** Whether the item may still be on the claim. */
export const isLive = ({ state }: { state: ItemState }): boolean => state === "open" || state === "accepted";

function itemsOf(answer: SuggestionResponse, decisions: readonly Played[]): Item[] {
  let items: Item[] = [...answer.suggestions]
    .sort((a, b) => a.sequence - b.sequence)
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
    }));
  for (const decision of decisions) items = played(items, decision);
  return [...items.filter(isLive), ...items.filter((item) => !isLive(item))];
}

function played(items: readonly Item[], { input, named, evidence = [] }: Played): Item[] {
  switch (input.kind) {
    case "accept":
      return changed(items, input, (item) => decidedAs(item, "accepted"));
    case "reject":
      return changed(items, input, (item) => decidedAs(item, "rejected", input.reason));
    case "replace": {
      if (named === undefined) return [...items];
      const replaced = changed(items, input, (item) => ({
        ...decidedAs(item, "replaced", input.reason),
        replacedBy: named.code,
      }));
      return accepted(replaced, named, "replacement", evidence, keyOf(input));
    }
    case "add":
      return named === undefined ? [...items] : accepted(items, named, "added", evidence);
    case "restore":
      return named === undefined ? [...items] : accepted(items, named, "restored", evidence);
    case "order": {
      const places = new Map(input.codes.map((code, at) => [keyOf(code), at]));
      const placeOf = (item: Item) => places.get(keyOf(item)) ?? places.size;
      return [...items].sort((a, b) => placeOf(a) - placeOf(b));
    }
    default:
      return [...items];
  }
}

function changed(
  items: readonly Item[],
  target: { system: CodeSystem; code: string },
  change: (item: Item) => Item,
): Item[] {
  return items.map((item) => (keyOf(item) === keyOf(target) ? change(item) : item));
}

function decidedAs(
  { reason: _, replacedBy: __, ...item }: Item,
  state: ItemState,
  reason?: RejectReason,
): Item {
  return { ...item, state, ...(reason === undefined ? {} : { reason }) };
}

/** Accepts the code: the item it already is, else a new one, after the item `behind` or at the end. */
function accepted(
  items: readonly Item[],
  named: NamedCode,
  origin: Item["origin"],
  evidence: readonly EvidenceSpan[],
  behind?: CodeKey,
): Item[] {
  if (items.some((item) => keyOf(item) === keyOf(named))) {
    return changed(items, named, (item) => ({
      ...decidedAs(item, "accepted"),
      evidence: evidence.length > 0 ? [...evidence] : item.evidence,
    }));
  }
  const at = items.findIndex((item) => keyOf(item) === behind);
  const item: Item = { ...named, origin, state: "accepted", evidence: [...evidence] };
  return at < 0 ? [...items, item] : items.toSpliced(at + 1, 0, item);
}

/** Whether a review takes such a decision: all kinds while it is open, comments and reopening afterwards. */
export function isOpenFor(status: Worksheet["status"], kind: DecisionKind): boolean {
  if (kind === "reopen") return status !== "open";
  return status === "open" || kind === "comment";
}
