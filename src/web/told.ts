/** A decision in words: in the history, and where another's comes between. */
import type { DecisionInput } from "../contract/reviews.ts";
import { closeLabels, personLabel, rejectLabels, reopenLabels } from "./labels.ts";

/**
 * @param setAside the code of each mention set aside, by its place
 * @example
 * told({ kind: "reject", system: "icd10cm", code: "R50.9", reason: "ruled-out" }, []); // "rejected R50.9: ruled out"
 */
export function told(
  input: DecisionInput,
  setAside: readonly { readonly code?: string | undefined }[],
): string {
  switch (input.kind) {
    case "accept":
      return `accepted ${input.code}`;
    case "reject":
      return `rejected ${input.code}: ${lowered(rejectLabels[input.reason])}${inBrackets(input.comment)}`;
    case "replace":
      return `replaced ${input.code} by ${input.with.code}`;
    case "add":
      return `added ${input.code}`;
    case "restore":
      return `brought back ${setAside[input.notSuggested]?.code ?? "what was set aside"}`;
    case "order":
      return `put the codes in order: ${input.codes.map(({ code }) => code).join(", ")}`;
    case "query":
      return `sent a question${input.about === "" ? "" : `: ${input.about}`}`;
    case "answer":
      return `recorded an answer${input.text === "" ? "" : `: ${input.text}`}`;
    case "comment":
      return `commented${input.text === "" ? "" : `: ${input.text}`}`;
    case "assign":
      return input.to === null ? "released the review" : `gave the review to ${personLabel(input.to)}`;
    case "withdraw":
      return "took back the last decision on a code";
    case "finalize":
      return input.acknowledgeErrors ? "made it final although problems stand" : "made it final";
    case "close":
      return `closed it without codes: ${lowered(closeLabels[input.reason])}${inBrackets(input.comment)}`;
    case "reopen":
      return `opened it again: ${lowered(reopenLabels[input.reason])}${inBrackets(input.comment)}`;
  }
}

/** Words typed with a decision; they are empty once purged. */
function inBrackets(words: string | undefined): string {
  return words === undefined || words === "" ? "" : ` (${words})`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
