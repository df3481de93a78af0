/**
 * A newborn's troubles told as parents and pediatricians tell them: "slips off the breast and chews", "ABO set-up, DAT positive", "lost 11% of birth weight".
 *
 * Source: Tabular List at P55.- (isoimmunization by blood group), P59.9, P92.- (feeding problems of newborn); Guidelines FY2026 I.C.16.a.1.
 */
import { isNewbornRecord } from "../../note/newborn-record.ts";
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { namedByWords, type Wording } from "./named-by-words.ts";

const rows: readonly Wording[] = [
  {
    code: "P55.1",
    wording: "ABO isoimmunization of newborn",
    words:
      /\b(?:abo|[ab][-/ ]?o) (?:blood group |blood )?(?:incompatib\w+|isoimmuni[sz]\w*|hemoly\w+|haemoly\w+|alloimmuni[sz]\w*|hdn|set-?up with (?:hemolysis|jaundice|positive (?:dat|coombs)))|\b(?:hemoly\w+|jaundice|hyperbili\w*)\b[^.;\n]{0,25}\b(?:from|due to|secondary to|by|2\/2|of|on account of) (?:an? )?(?:abo|o-[ab])\b/i,
  },
  {
    code: "P55.0",
    wording: "Rh isoimmunization of newborn",
    words:
      /\b(?:rh|rhesus|rh\(d\)|anti-?d) (?:incompatib\w+|isoimmuni[sz]\w*|hemoly\w+|alloimmuni[sz]\w*|disease)|\b(?:hemoly\w+|jaundice|hyperbili\w*)\b[^.;\n]{0,25}\b(?:from|due to|secondary to|2\/2) (?:maternal )?(?:anti-?d|rh|rhesus)\b/i,
  },
  {
    code: "P59.9",
    wording: "neonatal jaundice",
    words: /\b(?:jaundiced?|icter(?:us|ic)|hyperbili(?:rubin\w+)?)\b/i,
    not: /\b(?:resolved|gone|faded|cleared|sibling|brother|sister|watch for|risk|precautions|screen\w*)\b/i,
  },
  {
    code: "P92.5",
    wording: "neonatal difficulty in feeding at breast",
    words:
      /\b(?:latch(?:es|ing|ed)?|breast(?:-?feed\w*|-?fed)?|nurs(?:es|ing)|at (?:the )?breast)\b[^.;\n]{0,50}\b(?:poor(?:ly)?|shallow|painful|difficult\w*|trouble|struggl\w*|slips? off|slides? off|pops? off|falls? asleep|chews?|chomps?|sleepy|ineffective\w*|transfers? (?:little|poorly|only|less|almost)|poor transfer|not (?:latching|transferring|opening)|fuss\w*|problems?|hard(?:ly)?|cannot|can['’]?t|won['’]?t|refus\w+|fights?|screams?|frustrat\w*)|\b(?:poor|shallow|painful|difficult\w*|trouble|struggl\w+|ineffective|weak|disorgani[sz]ed|problems?|issues?|unable|refus\w+|fails?|failing|won['’]?t|can['’]?t|cannot|does(?:n['’]t| not)|not|never|hardly|barely)\b[^.;,\n]{0,25}\b(?:latch(?:es|ing)?|breast-?feed(?:ing)?|nurs(?:e|ing)|transfer(?:ring)? (?:milk|at)|(?:at|take|taking|on) (?:to )?the breast)\b|\b(?:slips?|slides?|pops?|comes?|falls?) off (?:the )?(?:breast|nipple)\b/i,
    not: /\b(?:latch(?:es|ing)? (?:well|great|fine|better|deeply|now good)|breast-?feeding well|nurs(?:es|ing) well|no (?:trouble|difficulty|problems?|issues?|pain)|without (?:trouble|difficulty|problems?)|resolved)\b/i,
  },
  {
    code: "P92.6",
    wording: "failure to thrive in newborn",
    words:
      /\b(?:slow|poor|inadequate|insufficient) (?:weight )?gain(?:er|ing)?\b|\b(?:excess\w*|too much|pathologic\w*) weight loss\b|\bnot (?:yet )?(?:back to|regained) (?:his |her |their )?birth ?weight\b|\bfailure to thrive\b|\bftt\b/i,
  },
  {
    code: "P92.2",
    wording: "slow feeding of newborn",
    words:
      /\b(?:slow (?:feed\w*|to feed|eater|nippling)|poor (?:suck|nippling)|feeds? (?:slowly|take \d+ min\w*)|tires? (?:with|at) (?:feeds?|the bottle))\b/i,
  },
  {
    code: "P92.1",
    wording: "regurgitation of newborn",
    words: /\b(?:spit(?:s|ting)?[- ]?ups?|regurgitat\w+|posset\w*)\b/i,
  },
];

/** @returns the mentions, and what a newborn's own record tells in other words */
export function withNewbornTroubles(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (!isNewbornRecord(note.text)) return [...known];
  return namedByWords(note, known, rows);
}
