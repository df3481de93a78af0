/**
 * A womb that bled because it did not contract: "QBL 1240. Boggy uterus after placenta -- atony" is the hemorrhage after birth.
 *
 * Source: Index: Hemorrhage, postpartum, atonic (O72.1); atony without hemorrhage is O75.89 and not meant here.
 */
import type { ReadNote } from "../../note/types.ts";
import { onceIn } from "../leaves/once.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const slack =
  /\b(?:boggy|atonic)(?: and \w+)? (?:uterus|fundus)\b|\b(?:uterus|fundus)(?: (?:was|is|felt|found|remained|became|noted|to|be))* (?:boggy|atonic)\b|\b(?:uterus|womb)(?: (?:then|had|just|went|was|is|stayed|remained|became|turned|very|too))* (?:soft|floppy|flabby|slack|relaxed|boggy|atonic|not (?:clamp|contract)\w*)\b(?! tissue)|\b(?:uterus|womb) (?:did not|would not|didn't|wouldn't|failed to) (?:contract|clamp down|firm up|tighten)\b|(?<!\b(?:bladder|gastric|detrusor|gallbladder|colonic|bowel|muscle|no|without) )\batony\b(?! of the (?:bladder|stomach|gallbladder|bowel|colon))/i;
const ofBirth = /\b(?:deliver\w*|placenta\w*|postpartum|c-?section|cesarean|svd|nsvd)\b/i;
const hemorrhage =
  /(?<!\b(?:no|not|without|denies|risk (?:of|for)|for|prior|previous|h\/o|history of|hx of|if) )\b(?:pph|(?:postpartum|obstetric|primary) h(?:a)?emorrhage|hemorrhaged?)\b(?! (?:risk|protocol|cart|precautions|prophylaxis|bundle|score|kit))/i;
const amount =
  /\b(?:qbl|ebl|blood loss|(?:she|mother|pt|patient) lost|lost(?= (?:about |some |around )?\d))\b[^\d.;\n]{0,20}(\d[\d,.]*) ?(m?l)?/gi;
/** Milliliters from which a loss at birth is a hemorrhage, as obstetricians define it. */
const muchBlood = 1000;
const denied = /\b(?:no|not|without|never|denies|risk|if|prior|previous|history)\b[^.;\n]{0,30}$/i;

/** @returns the mentions, with the hemorrhage where the note tells of one, of a birth, and of a womb that did not contract */
export function withAtony(note: ReadNote, known: readonly Mention[]): Mention[] {
  const named = new Set(known.flatMap(({ clause, codes }) => (codes.includes("O72.1") ? [clause] : [])));
  const isTold = () =>
    onceIn(note)("hemorrhage after birth", () =>
      ofBirth.test(note.text) && (hemorrhage.test(note.text) || bledMuch(note.text)) ? "yes" : undefined,
    ) === "yes";
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const text = note.text.slice(from, end);
    const found = slack.exec(text);
    if (found === null || denied.test(text.slice(0, found.index)) || !isTold()) return [];
    const start = from + found.index;
    const wording = "postpartum hemorrhage due to uterine atony";
    return [mentionByRule(note, clause, { start, end: start + found[0].length }, { code: "O72.1", wording })];
  });
  return [...known, ...made];
}

function bledMuch(text: string): boolean {
  return [...text.matchAll(amount)].some(([, said = "", unit = "ml"]) => {
    const number = Number(said.replace(/,/g, "").replace(/\.$/, ""));
    return (unit.toLowerCase() === "l" || number < 10 ? number * 1000 : number) >= muchBlood;
  });
}
