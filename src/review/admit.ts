/** Whether a review takes a decision, and what it brings in: the rules of confirmation. */
import type { CodeSystem } from "../contract/codes.ts";
import type { DecisionInput, ReviewItem } from "../contract/reviews.ts";
import type { EvidenceSpan, SuggestionResponse } from "../contract/suggestions.ts";
import { isLive, isOpenFor, keyOf, type NamedCode, type Worksheet } from "../contract/worksheet.ts";
import { Refusal } from "./refusal.ts";

export interface Desk {
  readonly worksheet: Worksheet;
  readonly answer: SuggestionResponse;
  /** Looks a code up in the release of the date of service; undefined where it has none. */
  readonly find: (system: CodeSystem, code: string) => NamedCode | undefined;
  /** The note's text; undefined where it is not kept. */
  readonly text: () => string | undefined;
  /** The items that are or may be on the claim, with their checks. */
  readonly checked: () => readonly ReviewItem[];
}

/** A decision that the review takes. */
export interface Admitted {
  /** With codes written as the release writes them. */
  readonly input: DecisionInput;
  readonly named?: NamedCode;
  readonly evidence?: readonly EvidenceSpan[];
}

/** @throws Refusal `not-possible` or `invalid`, with a pointer to the field */
export function admit(input: DecisionInput, desk: Desk): Admitted {
  const { worksheet } = desk;
  if (!isOpenFor(worksheet.status, input.kind)) {
    throw new Refusal(
      "not-possible",
      input.kind === "reopen" ? "The review is open." : `The review is ${worksheet.status}; reopen it first.`,
    );
  }
  switch (input.kind) {
    case "accept":
    case "reject":
      return { input: { ...input, ...itemNamed(desk, input) } };
    case "replace": {
      const target = itemNamed(desk, input);
      const named = foundCode(desk, input.with, "#/with/code");
      if (keyOf(named) === keyOf(target)) {
        throw new Refusal("invalid", "is the code it would replace", "#/with/code");
      }
      return { input: { ...input, ...target, with: plain(named) }, named };
    }
    case "add": {
      const named = foundCode(desk, input, "#/code");
      if (worksheet.items.some((item) => isLive(item) && keyOf(item) === keyOf(named))) {
        throw new Refusal("invalid", "is in the review already; accept it there", "#/code");
      }
      return { input: { ...input, ...plain(named) }, named, evidence: spansOf(desk, input.evidence ?? []) };
    }
    case "restore":
      return restored(input, desk);
    case "order":
      return { input: { ...input, codes: ordered(desk, input.codes) } };
    case "answer":
      if (!worksheet.queries.some(({ id }) => id === input.query)) {
        throw new Refusal("invalid", "is not a query of this review", "#/query");
      }
      return { input };
    case "withdraw":
      if (worksheet.standing.length === 0) {
        throw new Refusal("not-possible", "There is no decision on a code to withdraw.");
      }
      return { input };
    case "finalize":
      refuseUnready(desk, input.acknowledgeErrors);
      return { input };
    default:
      return { input };
  }
}

const plain = ({ system, code }: NamedCode) => ({ system, code });

/** The item under its code as the release writes it. */
function itemNamed(desk: Desk, { system, code }: { system: CodeSystem; code: string }) {
  const written = desk.find(system, code)?.code ?? code.toUpperCase();
  if (!desk.worksheet.items.some((item) => keyOf(item) === keyOf({ system, code: written }))) {
    throw new Refusal("invalid", "is not among the review's codes; add it first", "#/code");
  }
  return { system, code: written };
}

function foundCode(desk: Desk, { system, code }: { system: CodeSystem; code: string }, pointer: string) {
  const named = desk.find(system, code);
  if (named === undefined) {
    throw new Refusal("invalid", "is not a code of the release in force on the date of service", pointer);
  }
  return named;
}

function spansOf(desk: Desk, places: readonly { start: number; end: number }[]): EvidenceSpan[] {
  if (places.length === 0) return [];
  const text = desk.text();
  if (text === undefined) throw new Refusal("invalid", "the note is no longer kept", "#/evidence");
  return places.map(({ start, end }, at) => {
    if (start >= end || end > text.length) {
      throw new Refusal("invalid", "is not a place in the note", `#/evidence/${at}`);
    }
    return { start, end, text: text.slice(start, end) };
  });
}

function restored(input: DecisionInput & { kind: "restore" }, desk: Desk): Admitted {
  const mention = desk.answer.notSuggested[input.notSuggested];
  if (mention?.code === undefined) {
    throw new Refusal("invalid", "names nothing that was set aside with a code", "#/notSuggested");
  }
  const system = systemOf(mention.code, desk);
  const named = system === undefined ? undefined : desk.find(system, mention.code);
  if (named === undefined) throw new Refusal("invalid", "its code is no longer known", "#/notSuggested");
  return { input, named, evidence: desk.text() === undefined ? [] : spansOf(desk, [mention]) };
}

/** What was set aside names a code without its system: the first of the answer's systems that has it. */
function systemOf(code: string, { answer, find }: Desk): CodeSystem | undefined {
  const systems = ["icd10cm", "icd10pcs", "hcpcs", "cpt"] as const;
  return systems.find(
    (system) => answer.versions.codeSets[system] !== undefined && find(system, code) !== undefined,
  );
}

function ordered(desk: Desk, codes: readonly { system: CodeSystem; code: string }[]) {
  const written = codes.map(({ system, code }) => ({ system, code: desk.find(system, code)?.code ?? code }));
  const live = new Set(desk.worksheet.items.filter(isLive).map(keyOf));
  const given = new Set(written.map(keyOf));
  if (given.size !== written.length || given.size !== live.size || [...given].some((key) => !live.has(key))) {
    throw new Refusal(
      "invalid",
      "must name each accepted or undecided code of the review once, and no other",
      "#/codes",
    );
  }
  return written;
}

function refuseUnready(desk: Desk, acknowledged: boolean): void {
  const open = desk.worksheet.items.filter(({ state }) => state === "open").length;
  if (open > 0) {
    throw new Refusal("not-possible", `${open === 1 ? "1 code is" : `${open} codes are`} undecided.`);
  }
  if (acknowledged) return;
  const wrong = desk.checked().filter(({ flags }) => flags.some(({ severity }) => severity === "error"));
  if (wrong.length > 0) {
    throw new Refusal(
      "not-possible",
      `Checks find errors on ${wrong.map(({ code }) => code).join(", ")}; mend them, or finalize with acknowledgeErrors.`,
      "#/acknowledgeErrors",
    );
  }
}
