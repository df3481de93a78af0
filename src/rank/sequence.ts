/** The proposed order on the claim. */
import { isInForce, type Order } from "./conventions/convention.ts";
import { orders } from "./conventions/orders.ts";

/** What sequencing needs to know of a code. */
export interface Sequenced {
  readonly code: string;
  readonly confidence: number;
  /** Where the assessment names it; later than all those where only the rest of the note does. */
  readonly place: number;
  /** It came during the stay, and cannot have brought the patient (FY2026 guidelines II). */
  readonly arose?: boolean;
  /** What the note gives as the reason for the visit: its opening, its chief complaint or the first problem of the assessment name it. */
  readonly isReason: boolean;
  /** In a stay: the log-odds that such a code is the first of its claim, by habit. */
  readonly leads?: number;
  /** Codes that must precede it: etiology before manifestation, from the Tabular List's "code first". */
  readonly after: (other: string) => boolean;
}

/** A code in its place, and the rule that decided it. */
export interface Placed {
  readonly code: string;
  /** Nothing where the note's order decides. */
  readonly rule?: Pick<Order, "says" | "source">;
}

const codeFirst = {
  says: "What causes it comes first.",
  source: "Tabular List: code first; FY2026 guidelines I.A.13",
};
const principalByHabit = {
  says: "Of what this stay dealt with, what more often brings a patient to the hospital comes first.",
  source: "FY2026 guidelines II; counted on our training charts",
};
const statusAfter = {
  says: "Status and history codes follow the conditions.",
  source: "FY2026 guidelines IV.J and I.C.21.c.3",
};

/** What a later place costs, and what any place but the first does: chosen by cross-validation on the training charts' stays. */
const perPlace = 1;
const notFirst = 1;

/** Not principal where a diagnosis stands before it (II.A). */
const symptom = /^R/;

/** Where the likeliest principal diagnosis stands among codes in order; the first, where none tells how likely it is. */
function principalOf(ordered: readonly Sequenced[], mustFollow: (one: Sequenced) => boolean): number {
  let best = { at: 0, score: Number.NEGATIVE_INFINITY };
  for (const [at, one] of ordered.entries()) {
    if (one.leads === undefined) return 0;
    if (at > 0 && (one.arose || group(one) > 1 || symptom.test(one.code) || mustFollow(one))) continue;
    const score = one.leads - perPlace * Math.log(1 + at) - (at > 0 ? notFirst : 0);
    if (score > best.score) best = { at, score };
  }
  return best.at;
}

/** Conditions, then statuses and histories, then external causes. */
function group({ code }: Sequenced): number {
  if (/^[VWXY]/.test(code)) return 3;
  return /^Z(?:02\.7|1[135-9]|2[38]|3A|37|5[3-79]|6[0-8]|7[0-35-9]|8|9)/.test(code) ? 2 : 1;
}

/**
 * Conditions in the order of the assessment (a clinician names first what the visit was for, IV.G), then those that only the rest of the note names; status
 * and history codes after conditions; external causes last (FY2026 I.C.20.a.6); a manifestation right after what it must follow (I.A.13).
 * @returns the codes in claim order
 */
export function claimOrder(codes: readonly Sequenced[], date: string): Placed[] {
  const rules = orders.filter((rule) => isInForce(rule, date));
  const roles = new Map(
    codes.map((one) => [
      one,
      {
        leads: rules.filter(({ before, asReason }) => before.test(one.code) && (!asReason || one.isReason)),
        follows: new Set(rules.filter(({ after }) => after.test(one.code))),
      },
    ]),
  );
  /** The rule by which `one` comes after `other`. */
  const ruleBetween = (one: Sequenced, other: Sequenced) =>
    one.after(other.code)
      ? codeFirst
      : roles.get(other)?.leads.find((rule) => roles.get(one)?.follows.has(rule));
  const follows = (one: Sequenced, other: Sequenced) =>
    other !== one && ruleBetween(other, one) === undefined ? ruleBetween(one, other) : undefined;
  const noted = [...codes].sort(
    (a, b) =>
      group(a) - group(b) ||
      Number(a.arose ?? false) - Number(b.arose ?? false) ||
      a.place - b.place ||
      b.confidence - a.confidence ||
      (a.code < b.code ? -1 : 1),
  );
  const ordered = [...noted];
  for (const manifestation of noted) {
    const at = ordered.indexOf(manifestation);
    const etiology = ordered.findLastIndex((other) => follows(manifestation, other) !== undefined);
    if (etiology > at) {
      ordered.splice(at, 1);
      ordered.splice(etiology, 0, manifestation);
    }
  }
  const principal = principalOf(ordered, (one) => codes.some((other) => follows(one, other) !== undefined));
  if (principal > 0) ordered.unshift(...ordered.splice(principal, 1));
  return ordered.map((one, at): Placed => {
    if (at === 0 && principal > 0) return { code: one.code, rule: principalByHabit };
    const foremost = noted[0];
    const decided =
      at === 0
        ? foremost && follows(foremost, one)
        : ordered
            .slice(0, at)
            .reverse()
            .flatMap((other) => follows(one, other) ?? [])[0];
    const rule = decided ?? (at > 0 && group(one) === 2 ? statusAfter : undefined);
    return { code: one.code, ...(rule === undefined ? {} : { rule }) };
  });
}
