/** The final set of a review, in the form that the exports are made of; as JSON it is an export itself. */
import { type CodeSystem, codeSystems } from "../../contract/codes.ts";
import { codeSystemUris, type ExportedCode, type ReviewExport } from "../../contract/exports.ts";
import type { Decision, Review, ReviewItem } from "../../contract/reviews.ts";
import type { Encounter, EvidenceSpan, Suggestion } from "../../contract/suggestions.ts";
import { isOnCodes, keyOf } from "../../contract/worksheet.ts";
import { Refusal } from "../refusal.ts";

export interface ExportOptions {
  /** Whether the words that prove a code go with it; they do only while the note is kept. Not where absent. */
  readonly evidence?: boolean;
}

/** The accepted codes with who confirmed each. @throws Refusal `not-possible` where the review is not final */
export function finalSet(review: Review, { evidence = false }: ExportOptions = {}): ReviewExport {
  const finalization = review.decisions.findLast(({ input }) => input.kind === "finalize");
  if (review.status !== "final" || finalization === undefined) {
    throw new Refusal("not-possible", "Only a final review is exported; finalize it first.");
  }
  const { answer, request } = review;
  const encounter = encounterOf(review);
  const context: Context = {
    review,
    standing: standingDecisions(review.decisions),
    isInpatient: encounter.setting === "inpatient",
    withEvidence: evidence && review.noteState === "kept",
  };
  const accepted = review.items.filter(({ state }) => state === "accepted");
  const codesOf = (kind: ExportedCode["kind"]) =>
    accepted
      .filter(({ system }) => kindOf(system) === kind)
      .map((item, at) => exportedCode(item, kind, at + 1, context));
  return {
    format: "chartcode-review",
    formatVersion: 1,
    review: review.id,
    ...(review.secondOf === undefined ? {} : { secondOf: review.secondOf }),
    finalization: finalization.id,
    finalizedAt: finalization.at,
    finalizedBy: finalization.by,
    ...(request?.note.id === undefined ? {} : { noteId: request.note.id }),
    noteDigest: answer.noteDigest,
    encounter,
    suggestion: answer.id,
    suggestedAt: answer.createdAt,
    versions: answer.versions,
    codes: [...codesOf("diagnosis"), ...codesOf("procedure")],
  };
}

interface Context {
  readonly review: Review;
  readonly standing: readonly Decision[];
  readonly isInpatient: boolean;
  readonly withEvidence: boolean;
}

const kindOf = (system: CodeSystem): ExportedCode["kind"] =>
  system === "icd10cm" ? "diagnosis" : "procedure";

function exportedCode(
  item: ReviewItem,
  kind: ExportedCode["kind"],
  sequence: number,
  { review, standing, isInpatient, withEvidence }: Context,
): ExportedCode {
  const { system, code, display, billable, origin, rank, confidence } = item;
  const version = review.answer.versions.codeSets[system];
  const suggestion = review.answer.suggestions.find((one) => keyOf(one) === keyOf(item));
  const decision = standing.findLast((one) => accepts(one, item, review));
  if (decision === undefined) throw new Error("an accepted code without a decision that accepts it");
  return {
    kind,
    sequence,
    ...(isInpatient && kind === "diagnosis" ? { role: sequence === 1 ? "principal" : "secondary" } : {}),
    system,
    systemUri: codeSystemUris[system],
    ...(version === undefined ? {} : { version }),
    code,
    display,
    billable,
    origin,
    ...(rank === undefined ? {} : { rank }),
    ...(confidence === undefined ? {} : { confidence }),
    ...claimDetail(suggestion),
    decidedBy: decision.by,
    decidedAt: decision.at,
    ...(withEvidence ? { evidence: evidenceOf(item, suggestion) } : {}),
  };
}

function claimDetail(suggestion: Suggestion | undefined) {
  const { presentOnAdmission, units, modifiers } = suggestion ?? {};
  return {
    ...(presentOnAdmission === undefined ? {} : { presentOnAdmission }),
    ...(units === undefined ? {} : { units }),
    ...(modifiers === undefined ? {} : { modifiers }),
  };
}

function evidenceOf(item: ReviewItem, suggestion: Suggestion | undefined): EvidenceSpan[] {
  const spans = item.evidence.length > 0 ? item.evidence : (suggestion?.evidence ?? []);
  return spans.map(({ start, end, text }) => ({ start, end, text }));
}

/** Of a purged note the setting is still told by the suggestions: only inpatient ones have a role. */
function encounterOf({ request, answer }: Review): Encounter {
  if (request !== null) return request.encounter ?? {};
  return answer.suggestions.some(({ role }) => role !== undefined) ? { setting: "inpatient" } : {};
}

/** The decisions on codes that no `withdraw` took back. */
function standingDecisions(decisions: readonly Decision[]): Decision[] {
  const standing: Decision[] = [];
  for (const decision of decisions) {
    if (isOnCodes(decision.input.kind)) standing.push(decision);
    else if (decision.input.kind === "withdraw") standing.pop();
  }
  return standing;
}

/** Whether the decision puts the item into the set. */
function accepts({ input }: Decision, item: ReviewItem, { answer }: Review): boolean {
  switch (input.kind) {
    case "accept":
    case "add":
      return keyOf(input) === keyOf(item);
    case "replace":
      return keyOf(input.with) === keyOf(item);
    case "restore": {
      // What was set aside names a code without its system: it is of the first that has the code.
      const restored = answer.notSuggested[input.notSuggested]?.code;
      return (
        restored !== undefined &&
        codeSystems.some((system) => keyOf({ system, code: restored }) === keyOf(item))
      );
    }
    default:
      return false;
  }
}
