/** Whether what a mention stands in is enough for a claim: no measurement, nothing only listed (Guidelines FY2026 III.B, IV.J). */
import type { Focus } from "../contract/suggestions.ts";
import { afterValue } from "../note/measurements.ts";
import { headingOf } from "../note/read.ts";
import { judgedSections } from "../note/section-kinds.ts";
import type { Assertion, Clause, ReadNote, Span } from "../note/types.ts";
import { isToldCause } from "./injuries/external-causes.ts";
import type { Mention } from "./names/mentions.ts";
import { isBillableEvidence, type Verdict } from "./policy.ts";

/** What shows the place of a clause: the clause itself where its form decides, else its section's heading; undefined before any heading. */
export function placeOf(note: ReadNote, clause: Clause): Span | undefined {
  if (isMeasured(clause)) return clause;
  return headingOf(note, clause);
}

function isMeasured({ kind }: Clause): boolean {
  return kind === "medication" || kind === "result" || kind === "vital";
}

/** Where a judgement may follow a value, besides the assessment. */
const told: ReadonlySet<string> = new Set(["hospital-course", "preamble", "hpi", "subjective"]);

/** "BMI 41, morbid obesity": after the one value that the assessment begins with, its judgement is named. */
function isJudgedValue({ text }: ReadNote, clause: Clause, { start, source }: Mention): boolean {
  if (
    source === "similar" ||
    !(judgedSections.has(clause.section) || told.has(clause.section)) ||
    (clause.kind !== "result" && clause.kind !== "vital")
  )
    return false;
  if (isTreatedFor.test(text.slice(Math.max(clause.start, start - 60), start))) return true;
  const from = afterValue(text.slice(clause.start, clause.end));
  return (
    from !== undefined && start >= clause.start + from && !/\d/.test(text.slice(clause.start + from, start))
  );
}

/** "LDL is at goal on rosuvastatin for his hyperlipidemia": what a treatment told beside the value is for. */
const isTreatedFor =
  /\b(?:on|taking|takes|continues?|with) (?:(?!for\b|no\b|not\b)[\w-]+ ){1,4}for (?:(?:his|her|their|the|known|chronic) )+$/i;

/** A history or status that the assessment names bears on the care (I.C.21.c.3, I.C.21.c.4). */
const history = /^(?:Z8[5-7]|Z9[0-8]|I25\.2$)/;

/** A drug blamed for what was measured, or given to prevent (nirsevimab, Z29.1-), is told, not measured. */
const ofDrug = /^T(?:3[6-9]|4\d|50)\..*[56][ADS]$|^Z29\.1/;

/** @param assertion as it comes to at this visit */
export function evidenceVerdict(
  note: ReadNote,
  {
    clause,
    mention,
    assertion,
  }: { readonly clause: Clause; readonly mention: Mention; readonly assertion: Assertion },
  code: string,
  focus: Focus,
): Verdict {
  const isMeasurement = isMeasured(clause) && !isJudgedValue(note, clause, mention) && !ofDrug.test(code);
  if (isMeasurement) return { keep: false, reason: "result-only" };
  if (isToldCause(clause, assertion, code)) return { keep: true };
  if (history.test(code) && judgedSections.has(clause.section)) return { keep: true };
  const verdict = isBillableEvidence(assertion, clause.section, focus);
  return verdict.keep || assertion.experiencer === "patient" ? verdict : { keep: false, reason: "family" };
}
