/** Between the reader's kinds of section and the coarser ones of `test/reading/SECTIONS.md`. */

/** The test set's names for kinds it does not tell apart; more than one where it has no name of its own. */
const coarse: ReadonlyMap<string, readonly string[]> = new Map([
  ["preamble", ["hpi", "chief-complaint"]],
  ["letterhead", ["other"]],
  ["subjective", ["hpi"]],
  ["assessment", ["assessment-plan"]],
  ["medical-decision-making", ["assessment-plan"]],
  ["impression", ["impression", "assessment-plan"]],
  ["objective", ["physical-exam"]],
  ["mental-status-exam", ["physical-exam"]],
  ["pertinent-negatives", ["ros"]],
  ["labs", ["results"]],
  ["imaging", ["results"]],
  ["ekg", ["results"]],
  ["final-diagnosis", ["diagnosis"]],
  ["discharge-diagnosis", ["diagnosis"]],
  ["admitting-diagnosis", ["diagnosis"]],
  ["preoperative-diagnosis", ["diagnosis"]],
  ["postoperative-diagnosis", ["diagnosis"]],
  ["working-diagnosis", ["diagnosis"]],
  ["differential-diagnosis", ["assessment-plan", "diagnosis"]],
  ["discharge-medications", ["medications"]],
  ["instructions", ["discharge-instructions"]],
  ["patient-education", ["discharge-instructions"]],
  ["ed-course", ["hospital-course"]],
  ["identification", ["other"]],
  ["study", ["procedure", "other"]],
  ["operative-facts", ["other"]],
  ["anesthesia", ["other"]],
  ["time-and-attestation", ["other"]],
  ["complications", ["other"]],
  ["technique", ["technique", "procedure"]],
  ["procedure-details", ["procedure", "technique"]],
  ["comparison", ["comparison", "other"]],
  ["consent", ["other"]],
  ["addendum", ["other"]],
  ["obstetric-history", ["past-medical-history", "other"]],
  ["birth-history", ["past-medical-history", "other"]],
  ["developmental-history", ["past-medical-history", "other"]],
  ["screening", ["results", "other"]],
  ["functional-status", ["other"]],
  ["diet-and-sleep", ["other"]],
  ["interventions", ["other", "procedure"]],
  ["goals", ["other"]],
  ["consults", ["plan", "other"]],
]);

/** The test set's names that a kind of section may go by; its own where they agree. */
export function coarseKinds(kind: string): readonly string[] {
  return coarse.get(kind) ?? [kind];
}
