/** Whether what a mention stands in is enough for a claim: no measurement, nothing only listed (Guidelines FY2026 III.B, IV.J). */
import type { Focus } from "../contract/suggestions.ts";
import { afterValue } from "../note/measurements.ts";
import { headingOf } from "../note/read.ts";
import { judgedSections } from "../note/section-kinds.ts";
import { isStay } from "../note/told-stays.ts";
import type { Assertion, Clause, ReadNote, Span } from "../note/types.ts";
import { isToldCause } from "./injuries/external-causes.ts";
import type { Mention } from "./names/mentions.ts";
import { treatedValue } from "./names/told-rows.ts";
import { isBillableEvidence, resultSections, type Verdict } from "./policy.ts";

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

const concluding =
  /\b(?:so|hence|thus|therefore|meaning|which (?:makes|means)|making|that makes|that is|i\.e\.) (?:it |this |that |(?:he|she|they|him|her|them)(?:'s|'re)? |now |again |still |is |are |has |have |got |a |an |the |mildly |severely |quite |clearly |once more )*$/i;

/** "Mg 1.1, so she is hypomagnesemic again", "GFR about 50, stage 3a CKD": what the value means is said by who treats it; "rapid strep positive" of a sore throat that is treated. */
function isConcluded(
  { text }: ReadNote,
  clause: Clause,
  { start, source, wording }: Mention,
  code: string,
): boolean {
  if (source === "similar" || clause.section === "results" || clause.section === "labs") return false;
  const before = text.slice(Math.max(clause.start, start - 60), start);
  return (
    concluding.test(before) ||
    (/^N18\./.test(code) && /\be?gfr\b[^.;\n]{0,30}, (?:so |i\.e\. |still )?$/i.test(before)) ||
    wording === "strep throat" ||
    (wording.endsWith(treatedValue) && judgedSections.has(clause.section))
  );
}

const pathology = /\b(?:path(?:ology)?|biops(?:y|ies)|histolog\w+|histo)\b[^.\n]{0,40}$/i;

/** A visit's growth whose kind the pathologist confirmed: "path back today: tubular adenoma" (FY2026 guidelines IV.K; not in a stay, III.B). */
function isConfirmedByPathology({ text }: ReadNote, { start }: Span, code: string): boolean {
  return /^D12\./.test(code) && pathology.test(text.slice(Math.max(0, start - 60), start)) && !isStay(text);
}
/** Told beside a test's results, the habit is no result: "PFT review: ... tobacco-free x 11 y". */
const tobacco = /^(?:Z87\.891|F17\.2)/;

/** "Her third depression ended last May. Fully remitted.": what is over is what the code says, where the visit's own words tell it. */
const remission = /^F(?:1\d\.[129]1|3(?:1\.7[0-8]|2\.[45]|3\.4[0-2]))$/;
function isToldRemission({ section }: Clause, { value, experiencer }: Assertion, code: string): boolean {
  const isOwn = judgedSections.has(section) || section === "preamble";
  return value === "historical" && experiencer === "patient" && isOwn && remission.test(code);
}

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
  if (assertion.value === "affirmed" && isConfirmedByPathology(note, mention, code)) return { keep: true };
  if (
    assertion.value === "affirmed" &&
    clause.section === "preamble" &&
    /^N18\./.test(code) &&
    isConcluded(note, clause, mention, code)
  )
    return { keep: true };
  const isMeasurement =
    isMeasured(clause) &&
    !isJudgedValue(note, clause, mention) &&
    !isConcluded(note, clause, mention, code) &&
    !ofDrug.test(code) &&
    !(/^(?:E66|Z68)\./.test(code) && !resultSections.has(clause.section));
  if (isMeasurement) return { keep: false, reason: "result-only" };
  if (tobacco.test(code) && !isMeasured(clause) && clause.section !== "physical-exam" && assertion.addressed)
    return { keep: true };
  if (isToldCause(clause, assertion, code)) return { keep: true };
  if (history.test(code) && judgedSections.has(clause.section)) return { keep: true };
  if (isToldRemission(clause, assertion, code)) return { keep: true };
  const verdict = isBillableEvidence(assertion, clause.section, focus);
  return verdict.keep || assertion.experiencer === "patient" ? verdict : { keep: false, reason: "family" };
}
