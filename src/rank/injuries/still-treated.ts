/**
 * An injury told as past that is what the visit is for: one that does not heal ("painful malunion of a clavicle fracture six months ago"), and one whose
 * stitches come out today.
 *
 * Source: Guidelines FY2026 I.C.19.a (aftercare of an injury is its code with the 7th character) and I.C.19.c.1 (malunion, nonunion).
 */
import { laterVisit, unionTold } from "../leaves/later-visit.ts";

const ofInjury = /^(?:S\d|T2[0-5]|T3[34])/;
const unhealed =
  /\b(?:mal|non)-?\s?(?:union|united)\b|\bpseud(?:o)?arthrosis\b|\bdelayed (?:union|healing)\b/i;
const denied =
  /\b(?:no|not|without|rather than|never|ruled out|r\/o)\b[^.;]{0,25}\b(?:mal|non)-?\s?(?:union|united)\b/i;
const seenAgain =
  /\b(?:(?:suture|stitch|staple)s? (?:removal|removed|out)(?: today)?|wound check|burn check|cast (?:off|removal|removed|change|check))\b(?! (?:in|on|at|after) )/i;

const ofBone = /^(?:S\d[2368]|M8(?:0|4\.[3-6]))/;
const bygone =
  /\b(?:(?:19\d\d|20[01]\d|202[0-4])|years? (?:ago|back|prior|earlier)|as an? (?:child|kid|teen\w*)|remote|history|h\/o|hx|previous(?:ly)?|prior)\b/i;
/** A longer note names its fractures where it judges them. */
const longestStory = 1500;

/**
 * The visit of a few lines is for the bone that did not heal, for what the injury left, or comes weeks after its treatment.
 * @param clause its text @param codes that the mention may mean @param text of the whole note
 */
export function isVisited(codes: readonly string[], clause: string, text: string): boolean {
  if (text.length > longestStory || !codes.every((code) => ofBone.test(code))) return false;
  const told = laterVisit("fracture", text);
  const isBadlyHealed = unionTold("fracture", text) !== undefined;
  return isBadlyHealed || told === "sequela" || (told === "subsequent" && !bygone.test(clause));
}

/** @param clause its text @param codes that the mention may mean */
export function isStillTreated(codes: readonly string[], clause: string): boolean {
  if (!codes.every((code) => ofInjury.test(code))) return false;
  return (unhealed.test(clause) && !denied.test(clause)) || seenAgain.test(clause);
}
