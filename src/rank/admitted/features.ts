/** What tells whether a condition that is only listed or measured by its place still belongs on the claim: what is seen of it in the note, the setting, the kind of code. */
import type { Encounter } from "../../contract/suggestions.ts";
import { clauseAround } from "../../note/read.ts";
import { takenUpFeatures } from "../../note/taken-up/features.ts";
import { type Feature, logOddsOf } from "../../note/taken-up/linear-model.ts";
import { shippedTakenUp } from "../../note/taken-up/model.ts";
import type { Assertion, ReadNote, Span } from "../../note/types.ts";
import { isSymptomCode } from "../symptoms.ts";

export interface AdmissionFacts {
  readonly code: string;
  readonly reason: "listed-only" | "result-only";
  readonly value: Assertion["value"];
  readonly encounter: Encounter | undefined;
}

/** Kinds of code that are listed or measured for reasons of their own. */
const kindsOfCode: readonly (readonly [name: string, codes: RegExp])[] = [
  ["status", /^Z/],
  ["cause", /^[V-Y]/],
  ["drug", /^T(?:3[6-9]|4\d|50)/],
  ["injury", /^[ST]/],
  ["symptom", /^R/],
  ["cancer", /^[CD][0-4]/],
  ["pregnancy", /^[OP]/],
  ["mind", /^F/],
  ["circulation", /^I/],
  ["hormones", /^E/],
];

/** In log-odds. */
const surest = 5;

export function admissionFeatures(
  note: ReadNote,
  mention: Span,
  { code, reason, value, encounter }: AdmissionFacts,
): Feature[] {
  const index = clauseAround(note, mention);
  const kind = isSymptomCode(code)
    ? "symptom"
    : (kindsOfCode.find(([, codes]) => codes.test(code))?.[0] ?? "disease");
  const setting = encounter?.setting ?? "unknown";
  const all = takenUpFeatures(note, index, mention, { value, ruled: false });
  const likely = logOddsOf(shippedTakenUp(), all) / surest;
  const seen = all.filter(([name]) => !name.startsWith("name "));
  return [
    ["taken up", 2 * Math.max(-1, Math.min(1, likely))],
    [`code ${kind}`, 2],
    [`code ${kind} ${reason}`, 2],
    [`code ${kind} ${setting}`, 2],
    [`setting ${setting}`, 2],
    [reason, 2],
    [`${reason} ${setting}`, 2],
    ...seen,
    ...seen
      .filter(([name]) => /^(?:in|done|toDo|dosed|drug|leads)/.test(name))
      .map(([name, value]): Feature => [`${setting} ${name}`, value]),
  ];
}
