/** The proposed order on the claim. */
import { isInForce } from "./conventions/convention.ts";
import { orders } from "./conventions/orders.ts";

/** What sequencing needs to know of a code. */
export interface Sequenced {
  readonly code: string;
  readonly confidence: number;
  /** Where the assessment heads it as a problem; later where it only names it, later still where it does not. */
  readonly place: number;
  /** The condition is a problem of the assessment or the reason for the visit. */
  readonly isMain: boolean;
  /** Codes that must precede it: etiology before manifestation, from the Tabular List's "code first". */
  readonly after: (other: string) => boolean;
}

/**
 * Main problems in the note's order, then the rest; status and history codes after conditions; external causes last (FY2026
 * I.C.20.a.6); a manifestation right after what it must follow (I.A.13).
 * @returns the codes in claim order
 */
export function claimOrder(codes: readonly Sequenced[], date: string): string[] {
  const rules = orders.filter((rule) => isInForce(rule, date));
  const group = ({ code, isMain }: Sequenced) => {
    if (/^[VWXY]/.test(code)) return 4;
    if (/^Z(?:02\.7|1[135-9]|2[38]|3A|37|5[3-79]|6[0-8]|7[0-35-9]|8|9)/.test(code)) return 3;
    return isMain ? 1 : 2;
  };
  const ordered = [...codes].sort(
    (a, b) =>
      group(a) - group(b) || a.place - b.place || b.confidence - a.confidence || (a.code < b.code ? -1 : 1),
  );
  const mustFollow = (one: Sequenced, other: Sequenced) =>
    one.after(other.code) ||
    rules.some(({ before, after }) => before.test(other.code) && after.test(one.code));
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
