/** An attending's lines under a resident's note: a judgment where they treat, a signature where they only agree. */
import { headingKey } from "./heading-key.ts";
import type { Section } from "./types.ts";

const ofAttending =
  /^(?:attending|staff|teaching)(?: (?:physician|md))?(?: (?:note|addendum|comments?|statement|attestation))?$/;
const treating =
  /\b(?:(?:re)?start(?:ing|ed)?|begin(?:ning)?|add(?:ing|ed)?|increas(?:e|ed|ing)|rais(?:e|ed|ing)|lower(?:ed|ing)?|reduc(?:e|ed|ing)|taper(?:ed|ing)?|switch(?:ing|ed)? to|prescrib(?:e|ed|ing)) [^.;\n]{0,40}?\b\d+(?:\.\d+)? ?(?:mg|mcg|units?|g)\b/i;
/** What the resident wrote is judged anew. */
const revising =
  /\b(?:revis(?:e|es|ed|ing)|amend(?:s|ed|ing)?|correct(?:s|ed|ing)?|chang(?:e|es|ed|ing)|differ)\b(?: (?:the|his|her|their|this|it|resident's|above|assessment|plan|note|and|diagnos[ie]s)){0,4} ?(?:as follows|as below|:)|\b(?:my|own) (?:assessment|impression|diagnosis) (?:is|differs)|\bi (?:respectfully )?(?:disagree|differ)\b/i;

/** "ATTENDING: Seen with resident, agree. This is a fragility fracture. Starting alendronate 70 mg": more than a signature. */
export function withAttending(text: string, sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => {
    const { kind, heading, body } = section;
    if (kind !== "time-and-attestation" || heading === undefined) return section;
    const isOwn = ofAttending.test(headingKey(text, heading.start, heading.end));
    const words = text.slice(body.start, body.end);
    return isOwn && (treating.test(words) || revising.test(words))
      ? { ...section, kind: "assessment-plan" }
      : section;
  });
}
