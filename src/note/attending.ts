/** An attending's lines under a resident's note: a judgment where they treat, a signature where they only agree. */
import { headingKey } from "./heading-key.ts";
import type { Section } from "./types.ts";

const ofAttending =
  /^(?:attending|staff|teaching)(?: (?:physician|md))?(?: (?:note|addendum|comments?|statement|attestation))?$/;
const treating =
  /\b(?:(?:re)?start(?:ing|ed)?|begin(?:ning)?|add(?:ing|ed)?|increas(?:e|ed|ing)|rais(?:e|ed|ing)|switch(?:ing|ed)? to|prescrib(?:e|ed|ing)) [^.;\n]{0,40}?\b\d+(?:\.\d+)? ?(?:mg|mcg|units?|g)\b/i;

/** "ATTENDING: Seen with resident, agree. This is a fragility fracture. Starting alendronate 70 mg": more than a signature. */
export function withAttending(text: string, sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => {
    const { kind, heading, body } = section;
    if (kind !== "time-and-attestation" || heading === undefined) return section;
    const isOwn = ofAttending.test(headingKey(text, heading.start, heading.end));
    return isOwn && treating.test(text.slice(body.start, body.end))
      ? { ...section, kind: "assessment-plan" }
      : section;
  });
}
