/**
 * Documentation queries: one fair question for the clinician where the record is silent. Non-leading: it quotes the note, offers the
 * supported options with "other" and "unable to determine", and holds no code and no payment (DESIGN.md; ACDIS/AHIMA practice).
 */
import type { EvidenceSpan, Query } from "../contract/suggestions.ts";
import type { ScoredCode } from "./candidates.ts";

const mostQueries = 3;

/** One question for each main condition whose side the note does not say. */
export function queriesFor(text: string, codes: readonly ScoredCode[]): Query[] {
  return codes
    .filter(({ leaf, isMain }) => leaf.sideOpen && isMain)
    .slice(0, mostQueries)
    .map(({ mentions }) => {
      const indicators = mentions.slice(0, 3).map(
        ({ mention: { start, end } }): EvidenceSpan => ({
          start,
          end,
          text: text.slice(start, end),
        }),
      );
      const about = indicators[0]?.text ?? "";
      return {
        about,
        indicators,
        question: `The note documents "${about}". Which side does it concern?`,
        options: ["Right", "Left", "Both", "Other", "Unable to determine"],
      };
    });
}
