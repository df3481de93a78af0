/** Whether a condition that its place in the note makes only listed or only measured is still one for the claim, by a small model trained on our charts. */
import { fileURLToPath } from "node:url";
import type { Encounter } from "../../contract/suggestions.ts";
import { type LinearModel, logOddsOf, readLinearModel } from "../../note/taken-up/linear-model.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import { type AdmissionFacts, admissionFeatures } from "./features.ts";

/** How likely it is that the claim has it, in log-odds. */
export type Admits = (note: ReadNote, mention: Span, facts: AdmissionFacts) => number;

/** In log-odds: what is less likely stays set aside. What is admitted is still weighed by the ranker, which is told how likely it was. */
export const leastAdmitted = -1;
/** The same for a visit, which reports less than a stay (IV.J against III). */
const leastAtVisit = 0;
/** What is told of the birth that the patient was, of relatives, or of reactions is never the patient's condition of today. */
const ofOthers: ReadonlySet<string> = new Set(["birth-history", "family-history", "allergies"]);

export function isAdmitted(logOdds: number, section: string, encounter: Encounter | undefined): boolean {
  if (ofOthers.has(section)) return false;
  return logOdds > (encounter?.setting === "inpatient" ? leastAdmitted : leastAtVisit);
}

const path = fileURLToPath(new URL("../../../models/chartcode-claims/admitted.json", import.meta.url));

let shipped: LinearModel | undefined;

/** Source: Guidelines FY2026 III and IV.J (what is treated, evaluated or monitored is reported, wherever in the note it is told), III.B (a finding alone is not). */
export const admittedByModel: Admits = (note, mention, facts) => {
  shipped ??= readLinearModel(path);
  return logOddsOf(shipped, admissionFeatures(note, mention, facts));
};
