/**
 * Wounds and burns in care after their treatment, where the note's opening says what the visit is: "Wound check", "Burn recheck", "Suture removal today".
 *
 * Source: Guidelines FY2026 I.C.19.a (D: routine care while healing; aftercare codes are not for injuries, I.C.21.c.7).
 */
import type { ReadNote } from "../../note/types.ts";

const ofWound =
  /\b(?:laceration|open bite|puncture wound|open wound|burn of|corrosion of|contusion of|abrasion of|frostbite|insect bite|superficial (?:foreign|injury)|crushing injury|traumatic amputation)\b/i;
const opening = 160;
const seenAgain =
  /\b(?:wound (?:re-?check|check|follow-?up)|burn (?:re-?check|check|follow-?up|clinic)|(?:suture|stitch|staple)s? (?:removal|removed|out|check)|(?:here|back|returns?|seen|in) (?:today )?(?:for|to have) (?:[\w-]+ ){0,2}(?:sutures?|stitches|staples|re-?check|wound (?:check|care)|dressing change)|dressing change|(?:one|two|three|four|six|\d+)[- ](?:day|week|wk|month)s? (?:re-?check|wound check|follow-?up)|(?:^|\n)\s*(?:re-?check|f\/u|follow[- ]?up)\b)/i;
/** What is to come: "return in ten days for suture removal". */
const toCome =
  /\b(?:return|come back|follow[- ]?up|f\/u|days?|weeks?|will need|needs|plan(?:ned)?|schedule[d]?|arrange[d]?)\b[^.;\n]{0,25}$/i;
const dueAfter = /^[^.;\n]{0,12}\b(?:in|within|prn|if)\b[^.;\n]{0,12}\b(?:\d+|days?|weeks?|needed|worse)\b/i;

/** @param title of the injury's code */
export function isWoundCheck({ text }: ReadNote, title: string): boolean {
  if (!ofWound.test(title)) return false;
  const match = seenAgain.exec(text.slice(0, opening));
  if (match === null) return false;
  const end = match.index + match[0].length;
  return !toCome.test(text.slice(0, match.index)) && !dueAfter.test(text.slice(end, end + 30));
}
