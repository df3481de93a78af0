/** Who the patient is, as far as checks need it: what the request says, else what the note tells. */
import type { CheckedPatient } from "./checks/check.ts";
import type { Patient, SuggestionRequest } from "./contract/suggestions.ts";
import { patientOf } from "./note/patient.ts";
import type { ReadNote } from "./note/types.ts";

/** @returns age in whole years on the date of service (today where the request names none), and sex; each only where known */
export function patientFacts({ patient, encounter }: SuggestionRequest, note: ReadNote): CheckedPatient {
  const told = patientOf(note);
  const date = encounter?.dateOfService ?? new Date().toISOString().slice(0, 10);
  const { ageYears = told.ageYears?.value, sex = told.sex?.value } = knownOfPatient(patient, date);
  return { ...(ageYears === undefined ? {} : { ageYears }), ...(sex === undefined ? {} : { sex }) };
}

/** What a request says of the patient. @param date of service, by which the age is counted */
export function knownOfPatient(patient: Patient = {}, date: string): CheckedPatient {
  const born = patient.birthDate === undefined ? undefined : yearsBetween(patient.birthDate, date);
  const ageYears = patient.ageYears ?? born;
  return {
    ...(ageYears === undefined ? {} : { ageYears }),
    ...(patient.sex === undefined ? {} : { sex: patient.sex }),
  };
}

/** Completed years; undefined where the birth is later. */
function yearsBetween(birth: string, date: string): number | undefined {
  if (birth > date) return undefined;
  return Number(date.slice(0, 4)) - Number(birth.slice(0, 4)) - (date.slice(5) < birth.slice(5) ? 1 : 0);
}
