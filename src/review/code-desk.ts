/** What the record asks of the engine: suggestions, names of codes, and checks of a set. */
import type { CodeSystem } from "../contract/codes.ts";
import type { Flag, SuggestionRequest, SuggestionResponse } from "../contract/suggestions.ts";
import type { NamedCode } from "../contract/worksheet.ts";

/** When and whose: what decides the release and the checks. */
export type CodingContext = Pick<SuggestionRequest, "encounter" | "patient">;

export interface CodeDesk {
  suggest(request: SuggestionRequest): Promise<SuggestionResponse>;
  /** @param date of service; today where undefined @returns undefined where the release has no such code */
  find(system: CodeSystem, code: string, date: string | undefined): NamedCode | undefined;
  /** @param codes in claim order @returns the flags of each, in the same order */
  check(codes: readonly Pick<NamedCode, "system" | "code">[], context: CodingContext): Flag[][];
}
