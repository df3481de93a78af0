/** Conditions that a claim cannot take from where they stand: what the visit was for but only suspects, and what came of a birth long ago. */
import type { CheckedPatient } from "../../checks/check.ts";
import type { Focus } from "../../contract/suggestions.ts";
import { mainSections } from "../../note/section-kinds.ts";
import { surroundingsOf } from "../../note/surroundings.ts";
import type { ReadNote } from "../../note/types.ts";
import type { Judged, Judgement, SetAside } from "../judge.ts";

/**
 * In `complete` focus all stay. Otherwise set aside are
 * - a condition named only as the reason for the visit that the note elsewhere calls uncertain: as `uncertain` (FY2026 guidelines IV.H);
 * - a condition only suspected, or only the reason for the visit or the admission, that the note elsewhere denies: as `negated` (II.H: uncertain at the
 *   time of discharge);
 * - a condition that was only suspected for a while in the course of a stay: as `uncertain` (II.H: what is uncertain *at the time of discharge*);
 * - one of two that a course weighed against each other, where the note concludes with the other: as `uncertain` (II.H);
 * - a perinatal condition (chapter 16) of a patient known to be a year old or more: as `historical`, as nothing says that it still
 *   affects health (I.C.16.a.4, I.C.16.e).
 */
export function withoutUnestablished(
  note: ReadNote,
  judgement: Judgement,
  { focus, patient }: { readonly focus: Focus; readonly patient: CheckedPatient },
): Judgement {
  if (focus === "complete") return judgement;
  const { kept, aside } = judgement;
  const doubts = new Map<string, SetAside>();
  const denials = new Map<string, SetAside>();
  for (const one of aside) {
    if (one.reason === "negated" && one.code !== undefined && !denials.has(one.code))
      denials.set(one.code, one);
    if (one.reason === "uncertain" && one.code !== undefined && !doubts.has(one.code))
      doubts.set(one.code, one);
  }
  const named = new Set(kept.flatMap((one) => (isReason(one) ? [] : [one.leaf.entry.code])));
  const firm = new Set(kept.flatMap((one) => (isTentative(one) ? [] : [one.leaf.entry.code])));
  const byName = new Set(
    kept.flatMap((one) => (isTentative(one) || isLikeness(one) ? [] : [one.leaf.entry.code])),
  );
  const isGrown = (patient.ageYears ?? 0) >= 1;
  const left: Judged[] = [];
  const taken: SetAside[] = [];
  for (const one of kept) {
    const { code } = one.leaf.entry;
    const doubt = isReason(one) && !named.has(code) ? doubts.get(code) : undefined;
    const isOfBirth = isGrown && code.startsWith("P");
    const isWeak = (isTentative(one) && !firm.has(code)) || (isLikeness(one) && !byName.has(code));
    const denial = isWeak ? denials.get(code) : undefined;
    const passed =
      denial === undefined && !firm.has(code) && (isPassing(note, one) || isDecided(note, one, kept));
    if (passed) {
      const trigger = one.assertion.trigger ?? one.mention;
      if (one.mention.source !== "similar")
        taken.push({ mention: one.mention, code, trigger, reason: "uncertain" });
    } else if (denial !== undefined) {
      if (one.mention.source !== "similar")
        taken.push({ mention: one.mention, code, trigger: denial.trigger, reason: "negated" });
    } else if (doubt === undefined && !isOfBirth) left.push(one);
    else if (one.mention.source !== "similar")
      taken.push({
        mention: one.mention,
        code,
        trigger: doubt?.trigger ?? one.mention,
        reason: doubt === undefined ? "historical" : "uncertain",
      });
  }
  return { ...judgement, kept: left, aside: [...aside, ...taken] };
}

/** "BP up from pain ... no HTN dx": what is only like a name yields where the name is denied. */
function isLikeness({ mention }: Judged): boolean {
  return mention.source === "similar";
}

function isReason({ clause }: Judged): boolean {
  return clause.section === "chief-complaint";
}

const tentative: ReadonlySet<string> = new Set([
  "chief-complaint",
  "admitting-diagnosis",
  "working-diagnosis",
  "differential-diagnosis",
  "indication",
]);

function isTentative({ clause, assertion }: Judged): boolean {
  return assertion.value === "uncertain" || tentative.has(clause.section);
}

/** Words of a doubt that is over: it was raised on a day of the stay. */
const bygone =
  /\b(?:was|were|been|initial(?:ly)?|at first|early|raised?|question\w*|consider\w*|concern\w*|work(?:ed|ing|up)?[- ]?up|rule[sd]?[- ]out|r\/o|evaluat\w+|looked for|entertained)\b/i;
/** It was acted on as if it were there. */
const treated = /\b(?:treated|completed|(?:\d+[- ]day )?course of|finished|continued|discharged on)\b/i;

/** Whether the course of a stay only tells that it was suspected for a while. */
function isPassing({ text }: ReadNote, { mention, clause, assertion }: Judged): boolean {
  const { value, trigger } = assertion;
  if (value !== "uncertain" || trigger === undefined || mainSections.has(clause.section)) return false;
  const { before, after } = surroundingsOf(text, mention);
  const doubt = text.slice(Math.max(mention.start - before.length, trigger.start - 24), trigger.end + 12);
  return bygone.test(doubt) && !treated.test(after);
}

/** "Unstable angina vs NSTEMI": two that are weighed. */
const weighed = /\b(?:vs\.?|versus)(?=\s)/i;

/** Whether the story weighed it against another that the assessment then names. */
function isDecided({ text }: ReadNote, { clause, mention, leaf }: Judged, kept: readonly Judged[]): boolean {
  if (mainSections.has(clause.section) || !weighed.test(text.slice(clause.start, clause.end))) return false;
  const rivals = kept.filter(
    (other) =>
      other.mention.clause === mention.clause &&
      other.leaf.entry.code !== leaf.entry.code &&
      weighed.test(
        text.slice(Math.min(mention.start, other.mention.start), Math.max(mention.end, other.mention.end)),
      ),
  );
  return rivals.some(({ leaf: { entry } }) =>
    kept.some(
      (one) =>
        mainSections.has(one.clause.section) &&
        one.assertion.value === "affirmed" &&
        one.leaf.entry.code === entry.code,
    ),
  );
}
