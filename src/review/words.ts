/** Parts the words of a patient's record from what may outlive them: codes, kinds, ranks, places and versions. */
import type { DecisionInput } from "../contract/reviews.ts";
import type { SuggestionResponse } from "../contract/suggestions.ts";

/** The answer without a word of the note: evidence and what was set aside keep their places, reasons their kind and source. */
export function answerWithoutWords(answer: SuggestionResponse): SuggestionResponse {
  return {
    ...answer,
    suggestions: answer.suggestions.map((suggestion) => ({
      ...suggestion,
      evidence: suggestion.evidence.map((span) => ({ ...span, text: "" })),
      reasons: suggestion.reasons.map((reason) => ({ ...reason, text: "" })),
    })),
    notSuggested: answer.notSuggested.map((mention) => ({ ...mention, text: "", trigger: "" })),
    queries: [],
  };
}

/** Words a person typed with a decision. */
export type TypedWords = Partial<{
  comment: string;
  text: string;
  about: string;
  question: string;
  options: string[];
}>;

/** @returns the decision with its words empty, and the words, undefined where it has none */
export function partedInput(input: DecisionInput): {
  bare: DecisionInput;
  words: TypedWords | undefined;
} {
  switch (input.kind) {
    case "reject":
    case "close":
    case "reopen": {
      const { comment, ...bare } = input;
      return { bare, words: comment === undefined ? undefined : { comment } };
    }
    case "comment":
    case "answer":
      return { bare: { ...input, text: "" }, words: { text: input.text } };
    case "query": {
      const { about, question, options } = input;
      return {
        bare: { ...input, about: "", question: "", options: [] },
        words: { about, question, options },
      };
    }
    default:
      return { bare: input, words: undefined };
  }
}
