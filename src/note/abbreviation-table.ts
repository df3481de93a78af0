/**
 * Clinical abbreviations with one common meaning, in our own words: `short=expansion`, one a line, grouped by what they name.
 * Those with several meanings are in `ambiguous-abbreviations.ts`; the few that stand in both have their commonest one here.
 */
import { medicalDiagnoses } from "./abbreviation-diagnoses-medical.ts";
import { specialtyDiagnoses } from "./abbreviation-diagnoses-specialty.ts";
import { drugs } from "./abbreviation-drugs.ts";
import { bodyParts } from "./abbreviation-places.ts";
import { procedures } from "./abbreviation-procedures.ts";
import { symptoms } from "./abbreviation-symptoms.ts";
import { tests } from "./abbreviation-tests.ts";
import { charting } from "./abbreviation-words.ts";

/**
 * `d`: a diagnosis, `s`: a symptom or sign, `p`: a procedure, device or therapy, `t`: a test, `b`: a body part or place on it,
 * `m`: a drug or how it is given, `o`: other.
 */
export type AbbreviationGroup = "d" | "s" | "p" | "t" | "b" | "m" | "o";

export const abbreviationRows: Readonly<Record<AbbreviationGroup, string>> = {
  d: medicalDiagnoses + specialtyDiagnoses,
  s: symptoms,
  p: procedures,
  t: tests,
  b: bodyParts,
  m: drugs,
  o: charting,
};
