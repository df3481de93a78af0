/**
 * The record of the birth's own stay: its code says that the child was born here, alone or as one of several, and how.
 *
 * Source: Guidelines FY2026 I.C.16.a.2 (assigned once, at the birth, first; never by a hospital that the newborn is transferred to); Tabular List: Z38.
 */
import { isNewbornRecord } from "../../note/newborn-record.ts";
import type { ReadNote } from "../../note/types.ts";
import { said } from "../sayings.ts";
import type { Reason } from "./after-treatment.ts";

const birth = /\b(?:born|delivered|delivery|birth)\b(?! (?:weight|defect|history|order))/gi;
/** Born elsewhere, or come back. */
const later =
  /\b(?:out-?born|born (?:at|in) (?:an?(?:other)?|the|outside|home|\w+) (?:\w+ ){0,2}(?:hospital|home|center|facility)|home birth|birth center|transfer(?:red)? (?:in|from|here)|transferred to (?:us|our|this)|re-?admi\w+|return(?:s|ed) (?:to|with|for)\b|brought (?:back|in|to)|came back|sent (?:in |over )?(?:from|by)|referred (?:from|by)|(?:from|at) home|presents? (?:with|to)|presented)\b/i;
const here = /\bborn (?:here|in (?:this|our) hospital|at this (?:hospital|facility))\b/i;
const several = /\b(?:twins?|triplets?|multiple (?:birth|gestation))\b/gi;
const cesarean =
  /\b(?:c-?sections?|c\/s|(?:pl?)?lt?cs|cesareans?|caesareans?|(?:scheduled|repeat|primary|emergen\w+|stat) section)\b/gi;
const vaginal =
  /\b(?:vaginal(?:ly)?|vag (?:del(?:ivery)?|birth)|n?svd|vavd|favd|vbac|vacuum-?assisted|forceps)\b/gi;

/** The delivery is the mother's, a repeat cesarean reads as planned: both are told of this birth. */
const asserted = ["affirmed", "historical", "family", "planned"];

/** @returns the birth's code as the reason of a newborn's stay; none where the child came from elsewhere */
export function birthReasons(note: ReadNote): Reason[] {
  if (!isNewbornRecord(note.text) || (later.test(note.text) && !here.test(note.text))) return [];
  const told = said(note, birth, asserted)[0];
  if (told === undefined) return [];
  const isSaid = (words: RegExp) => said(note, words, asserted).length > 0;
  const isCesarean = isSaid(cesarean);
  if (!isCesarean && !isSaid(vaginal))
    return [{ span: told.quote, code: isSaid(several) ? "Z38.5" : "Z38.2" }];
  const header = isSaid(several) ? "Z38.3" : "Z38.0";
  return [{ span: told.quote, code: `${header}${isCesarean ? 1 : 0}` }];
}
