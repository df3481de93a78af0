/** Conditions that bring a patient to a hospital and are over with the treatment: in the story of a stay or an emergency visit they are never only listed. */
import type { Encounter } from "../contract/suggestions.ts";
import type { Assertion } from "../note/types.ts";

/**
 * Source: FY2026 guidelines II (the condition chiefly responsible for the admission) and III (all that are treated or lengthen the stay); which of them are
 * acute, by the titles of their categories.
 */
const acute: readonly RegExp[] = [
  /^(?:S\d[1-9]|T(?:0[7-9]|[12]\d|3[0-4])).*[AB]$/, // injuries under active treatment, but superficial ones
  /^M(?:80|84\.[3-6]).*A$/, // bones broken by a disease, likewise
  /^(?:A0\d|A3[79]|A4[01]|A48|A8[0-9]|B0[0-9]|B1[5-7])\b/, // infections that come and go
  /^(?:G0[0-4]|G45|G61\.0)/,
  /^I(?:2[126]|30|33|40|46|6[0-3]|71\.0|74|82\.4|80\.[1-3])/,
  /^J(?:0\d|1[0-8]|2[0-2]|36|39\.0|44\.[01]|45\..*1|69|80|81\.0|85|86|93|96\.[02])/,
  /^K(?:3[5-7]|56\.(?:[0-35]|6)|57\.(?:[0248]\d|[135][1-3])|65|72\.0|8[05]\.0|81\.0|83\.0|85|92\.[0-2])/,
  /^(?:L0[0-4]|M00|M86\.[01]|N1[07]|N30\.0|N39\.0|N45|N70\.0|N71\.0)/,
  /^(?:D6(?:2|5)|E1[0134]\.[016][01]$|E15|E16\.2|E86|F10\.(?:12|22|23)|R65)/,
];

const acuteSections: ReadonlySet<string> = new Set([
  "preamble",
  "letterhead",
  "chief-complaint",
  "hpi",
  "subjective",
  "ed-course",
  "hospital-course",
]);

/** Whether the story of a stay or an emergency visit tells the condition as what happened now. @param section kind of the section it stands in */
export function isToldAcutely(
  code: string,
  section: string,
  { value, experiencer }: Assertion,
  encounter: Encounter | undefined,
): boolean {
  return (
    (encounter?.setting === "inpatient" || encounter?.setting === "emergency") &&
    value === "affirmed" &&
    experiencer === "patient" &&
    acuteSections.has(section) &&
    acute.some((codes) => codes.test(code))
  );
}
