/** The proposed order on the claim. */
import { isInForce } from "./conventions/convention.ts";
import { orders } from "./conventions/orders.ts";

/** What sequencing needs to know of a code. */
export interface Sequenced {
  readonly code: string;
  readonly confidence: number;
  /** Where the assessment names it; later than all those where only the rest of the note does. */
  readonly place: number;
  /** What the note gives as the reason for the visit: its opening, its chief complaint or the first problem of the assessment name it. */
  readonly isReason: boolean;
  /** Codes that must precede it: etiology before manifestation, from the Tabular List's "code first". */
  readonly after: (other: string) => boolean;
}

/**
 * Conditions in the order of the assessment (a clinician names first what the visit was for, IV.G), then those that only the rest of the note names; status
 * and history codes after conditions; external causes last (FY2026 I.C.20.a.6); a manifestation right after what it must follow (I.A.13).
 * @returns the codes in claim order
 */
export function claimOrder(codes: readonly Sequenced[], date: string): string[] {
  const rules = orders.filter((rule) => isInForce(rule, date));
  const group = ({ code }: Sequenced) => {
    if (/^[VWXY]/.test(code)) return 3;
    return /^Z(?:02\.7|1[135-9]|2[38]|3A|37|5[3-79]|6[0-8]|7[0-3589]|8|9)/.test(code) ? 2 : 1;
  };
  const ordered = [...codes].sort(
    (a, b) =>
      group(a) - group(b) || a.place - b.place || b.confidence - a.confidence || (a.code < b.code ? -1 : 1),
  );
  const mustFollow = (one: Sequenced, other: Sequenced) =>
    one.after(other.code) ||
    rules.some(
      ({ before, after, asReason }) =>
        before.test(other.code) && after.test(one.code) && (asReason !== true || other.isReason),
    );
  for (const manifestation of [...ordered]) {
    const at = ordered.indexOf(manifestation);
    const etiology = ordered.findLastIndex(
      (other) =>
        other !== manifestation && mustFollow(manifestation, other) && !mustFollow(other, manifestation),
    );
    if (etiology > at) {
      ordered.splice(at, 1);
      ordered.splice(etiology, 0, manifestation);
    }
  }
  return ordered.map(({ code }) => code);
}
