/**
 * The drugs that a note says did harm: "hypokalemia, 2.8 on day 3 from furosemide", "lisinopril gave her a cough", "steroid-induced hyperglycemia".
 *
 * Source: Guidelines FY2026 I.C.19.e.5.a (an adverse effect of a drug correctly prescribed and properly taken needs the provider's link).
 */

import { mainSections } from "../../note/section-kinds.ts";
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import { blaming, done, saysThisIs } from "./blame-words.ts";
import { drugsOf, type NamedDrug } from "./named-drugs.ts";

/** A drug with the words that blame it. */
export interface Culprit extends Span {
  readonly drug: NamedDrug;
  /** Index in `ReadNote.clauses`. */
  readonly clause: number;
  /** Whether what it did is told before it ("rash from X") or after it ("X-induced rash", "X gave her a rash"). */
  readonly effect: "before" | "after";
  /** Whether it only made worse what was there already. */
  readonly isWorsening: boolean;
  /** "This is the semaglutide", "risperidone has done this": what it did may stand some sentences away. */
  readonly ofStory?: boolean;
}

const blamed =
  /(?<=\b|^)(?:d\/t|2\/2(?: to)?|2° to|b\/c of|due to|secondary to|(?:caused|induced|triggered|precipitated|provoked|produced|elicited|brought on|brought about|set off|unmasked|prompted|worsened|exacerbated|aggravated) by|owing to|on account of|thanks to|because of|(?:related|reaction|attributed|attributable|ascribed|laid|put down|response) to|(?:attribut|ascrib)(?:es?|ed|ing) (?:\w+[ -]){1,5}?to|blamed on|put(?:s|ting)? (?:\w+ ){1,3}down to|chalk(?:s|ed|ing)? (?:\w+ ){1,3}up to|blam(?:es?|ed|ing) (?:\w+ ){1,3}on|results? of|resulting from|consequence of|from|an effect of|(?:under|during|after|on)(?= (?:the |his |her |iv |aggressive |brisk |loop )*(?:furosemide|lasix|bumetanide|bumex|torsemide|diuretic) (?:drip|gtt|infusion)\b)|(?:side|adverse|untoward) effects? (?:of|from|to|with)|adverse (?:drug )?(?:reactions?|events?) (?:of|from|to|with)|toxicity (?:of|from)|complications? of|over-?diuresis(?: (?:with|from|by|on|due to))?)\s/gi;
/** "Switched from", "relief from", "weaned from": no blame. */
const parting =
  /\b(?:switch\w*|chang\w*|convert\w*|transition\w*|wean\w*|taper\w*|off|away|benefit\w*|relief|different|improv\w*|recover\w*|increas\w*|decreas\w*|reduc\w*|refrain\w*|abstain\w*|step\w*|rotat\w*|mov\w*|down|up|escalat\w*|separate\w*|apart|go|went|cross\w*|withdr\w+|free|protect\w*)\s$/i;
const denying =
  /\b(?:not|no|nor|never|unlikely|isn't|wasn't|aren't|(?:do|does|did|would|could|ca)n['’]t|cannot|without|denies|denied|rather than|instead of|unrelated|doubt|free of|ruled out)\b[^,.;:]{0,40}$/i;
const breaks =
  /[.;:()[\]]|\s[-–—]+\s|->|→|\b(?:which|who|that|was|were|is|are|has|have|had|held|hold|holding|will|improv\w+|resolv\w+|better|but|so|recheck\w*|switch\w*|replac\w*|continu\w*|resum\w*|treat(?:ed|ing)?|gave|given|got|gets|get(?:ting)?|receiv(?:ed|es|ing)|took|requir(?:ed|ing)|need(?:ed|ing)|covered|finish(?:ed|ing)|complet(?:ed|ing)|begun|began|without|not|no|vs|versus|rather|instead|for|after|before|while|despite|then|add(?:ed)?|restart\w*|plan|if|when|she|he|they|we|i|(?<!\b(?:being|chronically|inr) )on|(?<!\b(?:treatment|therapy|diuresis|over-?diuresis|interaction) )with|(?<!\b(?:recently|newly|just) )started)\b/i;
const longestReach = 110;
const wordsBetween = 6;
const toNext = 40;
const stoppedNow =
  /^\s*(?:was |is |were |has been )?(?:held|stopped|discontinued|d\/c'?d|continued|started|resumed|restarted|increased|decreased|changed|switched|given|added)\b/i;

/** "Reaction to haloperidol, benztropine 2 mg IM": what is given at once treats. */
const givenNow =
  /^\s*\d[\d.,]*\s?(?:mg|mcg|g|units?|ml|meq)\b[^,;.\n]{0,12}\b(?:i[mv]|sq|subq|x ?\d|once|stat|given|with|w\/)\b/i;

const inducing =
  /^[- ](?:(?:induced|associated|related|caused|mediated|triggered|provoked|precipitated|driven|linked|worsened|aggravated|produced|attributed)\b|(?:brought|set)[- ](?:on|off)\b)/i;
const doing =
  /^(?:\s(?!for\b|and\b|or\b)[a-z']+){0,4}?\s(?:caus(?:es|ed|ing)|gave|gives|giving|makes|made|making|leads? to|led to|leading to|result(?:s|ed|ing) in|produc(?:es|ed|ing)|trigger(?:s|ed|ing)|precipitat(?:es|ed|ing)|worsen(?:s|ed|ing)|brought on|induced|contribut(?:es|ed|ing) to)\b/i;
/** What a drug does to a salt, a count or a pressure: "torsemide has washed it out", "every day as ordered, and it dropped her sodium". */
export const draining =
  /^[^.;:\n]{0,45}?(?: (?:has|had|have|is|was)(?: clearly| been| now| again)?|,? (?:and|which|that|it)(?: it| that)?(?: has| had)?)? (?:wash(?:es|ed|ing) (?:\w+ ){0,3}(?:out|away)|deplet(?:es|ed|ing)|wast(?:es|ed|ing)|drain(?:s|ed|ing)|strip(?:s|ped|ping)|knock(?:s|ed|ing) (?:\w+ ){0,3}(?:down|out|off)|bottom(?:s|ed|ing) (?:\w+ ){0,3}out|tank(?:s|ed|ing)|leach(?:es|ed|ing)|dump(?:s|ed|ing)|(?:dropp?(?:ed|ing)|drops|sank|sunk|pulled|pulls|drove|drives|driven|ran|runs|run|lowered|push(?:es|ed)|sen[dt]s?|shot|dried) (?=(?:(?:his|her|the|their|this|both|it|that) ){0,2}(?:potassium|k\b|sodium|na\b|magnesium|mg\b|calcium|phos\w*|salts?|electrolytes?|counts?|platelets?|sugars?|glucose|pressures?|bp\b|uric acid|down|up|out)))/i;
const sideEffect =
  /^ (?:side effects?|adverse (?:effects?|reactions?)|toxicity|reaction|ulcers?|ulcerations?|eruption)\b(?! (?:profile|discussed|reviewed))/i;

/** "The morning glipizide is at fault", "glyburide the likely culprit". */
const atFault =
  /^(?: \d+(?: ?mg)?)?,? (?:(?:is|was|being|seems|looks|appears)(?: to be)? |the |likely |probably |clearly |most )*(?:at fault|to blame|(?:the )?(?:(?:likely|probable|clear|obvious) )?(?:culprit|offender|offending (?:drug|agent))|responsible|blamed)\b(?! for (?:his|her|the) (?:good|improve))/i;

/** What is said after a drug, in the order in which it is looked for. */
const toldAfter: readonly {
  readonly words: RegExp;
  readonly effect: Culprit["effect"];
  readonly isDone?: true;
}[] = [
  { words: sideEffect, effect: "before" },
  { words: atFault, effect: "before" },
  { words: inducing, effect: "after" },
  { words: doing, effect: "after" },
  { words: draining, effect: "after" },
  ...done.map((words) => ({ words, effect: "before", isDone: true }) as const),
];

const worsening = /worsen|exacerbat|aggravat|contribut/i;

/** Blame laid in any clause that may hold a condition, in the note's order. */
export function culpritsIn(note: ReadNote): Culprit[] {
  return drugsOf(note).flatMap((drugs, index) => {
    const clause = note.clauses[index];
    if (clause === undefined || drugs.length === 0 || !isTold(clause)) return [];
    const text = note.text.slice(clause.start, clause.end);
    const found = new Map<NamedDrug, Culprit>();
    for (const match of [blamed, ...blaming].flatMap((words) => [...text.matchAll(words)])) {
      const before = text.slice(0, match.index);
      if ((/^from/i.test(match[0]) && parting.test(before)) || denying.test(before)) continue;
      const from = clause.start + match.index + match[0].length;
      for (const drug of blamedAfter(
        note.text.slice(from, Math.min(clause.end, from + longestReach)),
        from,
        drugs,
      ))
        if (!found.has(drug))
          found.set(drug, {
            drug,
            clause: index,
            effect: "before",
            isWorsening: worsening.test(match[0]),
            start: found.size === 0 ? clause.start + match.index : drug.start,
            end: drug.end,
          });
    }
    for (const drug of drugs) {
      if (found.has(drug)) continue;
      const after = text.slice(drug.end - clause.start, drug.end - clause.start + longestReach);
      const before = text.slice(0, drug.start - clause.start);
      if (denying.test(before)) continue;
      const isThis = saysThisIs(before, after);
      const way = toldAfter.find(({ words }) => words.test(after));
      const said = way?.words.exec(after)?.[0] ?? isThis;
      if (said === undefined || /\b(?:not|never|no)\b/i.test(said)) continue;
      const isWorsening = worsening.test(said);
      const isDone = way?.isDone === true;
      found.set(drug, {
        drug,
        clause: index,
        effect: way?.effect ?? "before",
        isWorsening,
        ofStory: isDone || isThis !== undefined,
        start: way === undefined ? drug.start - said.length : drug.start,
        end: isDone ? drug.end + said.length : drug.end,
      });
    }
    return [...found.values()].sort((one, other) => one.start - other.start);
  });
}

/** Also beside a value: "K 2.9 on day 3 from the furosemide". */
function isTold({ codable, kind, section }: Clause): boolean {
  return (codable && kind !== "medication") || (kind !== "vital" && kind !== "label" && told.has(section));
}

const told: ReadonlySet<string> = new Set([...mainSections, "plan", "hospital-course", "ed-course", "hpi"]);

/** "Furuncle due to MRSA, TMP-SMX": the cause is named before the comma, the drug treats. */
const otherCause = /^(?!(?:\s*\S*ly)?\s*,)[^,]*\w[^,]*,\s*(?!(?:likely|probably|presumably|and|or)\b).*$/i;

/** "Precipitated by taking too little diuretic": its want did it. */
const lacked =
  /\b(?:too (?:little|few)|not enough|insufficient|inadequate|missed|missing|skipp\w+|under-?dos\w+|lack of|want of|omi\w+|stopping|stretching|rationing|non-?(?:adheren\w+|complian\w+)|running out)\b/i;

/** The drugs a cause word governs: the first within a few words, then those listed with it. */
function blamedAfter(rest: string, from: number, drugs: readonly NamedDrug[]): NamedDrug[] {
  const end = from + (breaks.exec(rest)?.index ?? rest.length);
  const found: NamedDrug[] = [];
  let last = from;
  for (const drug of drugs) {
    if (drug.start < from) continue;
    if (drug.start >= end) break;
    const gap = rest.slice(last - from, drug.start - from);
    const isFar =
      found.length === 0
        ? gap.trim().split(/\s+/).length > wordsBetween || otherCause.test(gap)
        : drug.start - last > toNext;
    if (found.length === 0 && lacked.test(gap)) break;
    const after = rest.slice(drug.end - from);
    const isNext = /,/.test(gap) && (stoppedNow.test(after) || givenNow.test(after));
    if (isFar || isNext) break;
    found.push(drug);
    last = drug.end;
  }
  return found;
}
