/**
 * Drugs taken wrongly: "took 30 tablets of amitriptyline to end his life", "overdose of propranolol", "drank his wife's methadone".
 *
 * Source: Guidelines FY2026 I.C.19.e.5.b (overdose, wrong substance, wrong dose, nonprescribed with prescribed; accidental where no intent is stated,
 * undetermined only where the record says that it cannot be told), Tabular List T36-T50 (6th character 1 to 4).
 */
import type { ReadNote, Span } from "../../note/types.ts";
import { drugsOf, type NamedDrug } from "./named-drugs.ts";
import {
  alsoByAnother,
  alsoWrongly,
  ingestionRuledOut,
  mixedWithAlcohol,
  streetDrugsIn,
} from "./wrongly-taken.ts";

export interface Poisoning extends Span {
  readonly drug: NamedDrug;
  readonly clause: number;
  readonly intent: "1" | "2" | "3" | "4";
}

const wrongly =
  /\b(?:over-?dos\w*|od'?(?:d|ed)?(?= (?:on|of))|poison\w*(?! (?:ivy|oak|sumac)\b)|ingest\w*|swallowed|(?<!\b(?:pain\w*|difficult\w*|trouble|with|on|hard|for) )swallow(?:s|ing)? (?=(?:an?|the|some|his|her|their|\d+|pills?|tab\w*) )|drank|too many|too much(?! (?:milk|salt|sugar|sodium|food|juice|soda|fluid|water|sun|time|screen|weight|pain|work|stress)\b)|(?:took|taken|given|received|injected) (?:(?:about|around|approximately|up to|an? (?:entire|whole|full)|a (?:handful|bottle)(?: of)?|the wrong|double|triple|twice (?:the|his|her|as|what)|extra|(?:\d{2,3}|twenty|thirty|forty|fifty|sixty) (?:tab\w*|pills?|cap\w*|of (?:his|her|the|them))|someone else's|(?:his|her) (?:wife|husband|mother|father|brother|sister|friend|roommate|grand\w+)'s)\b)|handful of|bottle of|by mistake|accidental\w*|got into)\b/i;
const intentional =
  /\b(?:suicid\w*|intentional(?:ly)?(?! underdos)|on purpose|deliberate(?:ly)?|self[- ]harm|(?:kill|hurt|harm) (?:him|her|them)sel(?:f|ves)|end (?:his|her|their) (?:own )?life|wanted to die|wish(?:ed|ing) to die)\b/i;
const unintended =
  /\b(?:un-?intentional(?:ly)?|accident\w*|by mistake|not (?:a |as a )?(?:suicid\w*|intentional)|no (?:wish|desire|plan|thought|intention) (?:to|of)|to get high|recreational\w*|only (?:after|for|wanted) (?:relief|pain|sleep)|no (?:suicidal|intent\w*)|denie[sd] (?:si\b|suicid\w*|self[- ]harm|intent\w*))/i;
const byAnother = /\b(?:poisoned by|drugged by|assault\w*|slipped (?:in|into)|homicid\w*)\b/i;
const unclear =
  /\b(?:intent\w* (?:is |was |remains )?(?:undetermined|unclear|unknown|(?:can ?not|could not) be (?:determined|established))|undetermined intent)\b/i;
const harmless =
  /\b(?:no|not|denies|denied|without|risks? of|counsel\w*|avoid|prior|previous|history of|hx of|if|store|safe\w*|prevent\w*|narcan)\b/i;
/** Taken as it should be: what it did is its adverse effect (I.C.19.e.5.a). */
const properly =
  /\b(?:(?:just |exactly |only |strictly |faithfully )*as (?:(?:was|it was|they were|he was|she was) )?(?:prescribed|ordered|directed|instructed|written|told|labell?ed|indicated|recommended|scheduled|intended)|as (?:the |her |his )?(?:label|box|bottle|package|packet|doctor|pharmacist|prescription|leaflet|instructions?) (?:says?|said|states?|told|read|reads|directs?|wanted)|(?:at|in|on) (?:the|her|his) (?:prescribed|usual|ordered|right|correct|proper|recommended|labell?ed) doses?|taken (?:correctly|properly|faithfully)|(?:no|never an?|without) (?:extra|double|missed) (?:doses?|tablets?|pills?)|every (?:day|morning|night|evening) (?:for|since|as))\b/i;
/** A handful, a bottle, too much: never as ordered. */
const surely = /^(?:over-?dos|od|poison|too many|too much|handful|bottle)/i;
const reach = 70;
/** "Overdosed by accident, woke with naloxone": what is given against a poison is not it. */
const antidote = /^(?:naloxone|narcan|flumazenil)$/i;

/** In each clause that may hold a condition, the drugs within reach of words of a wrong taking. */
export function poisoningsIn(note: ReadNote): Poisoning[] {
  if (ingestionRuledOut(note).length > 0) return [];
  const mixed = mixedWithAlcohol(note).map((one): Poisoning => {
    const clause = note.clauses[one.clause] ?? one;
    return { ...one, intent: intentOf(note, clause) };
  });
  const told = drugsOf(note).flatMap((known, index) => {
    const clause = note.clauses[index];
    const drugs =
      clause === undefined
        ? []
        : [...known, ...streetDrugsIn(note.text.slice(clause.start, clause.end), clause.start)].filter(
            ({ name }) => !antidote.test(name),
          );
    if (clause === undefined || drugs.length === 0 || !clause.codable || clause.kind === "medication")
      return [];
    const text = note.text.slice(clause.start, clause.end);
    const said = wrongly.exec(text) ?? alsoWrongly.exec(text);
    if (said === null || harmless.test(text.slice(Math.max(0, said.index - 40), said.index))) return [];
    if (!surely.test(said[0]) && properly.test(text)) return [];
    const [from, to] = [clause.start + said.index, clause.start + said.index + said[0].length];
    return drugs.flatMap((drug): Poisoning[] => {
      const isNear = drug.start - to <= reach && from - drug.end <= reach;
      if (!isNear) return [];
      const span = { start: Math.min(from, drug.start), end: Math.max(to, drug.end) };
      return [{ drug, clause: index, intent: intentOf(note, clause), ...span }];
    });
  });
  return [...told, ...mixed.filter(({ drug }) => !told.some((one) => one.drug.start === drug.start))];
}

/** The clause says it, or the note does of the same event. */
function intentOf({ text }: ReadNote, { start, end }: Span): Poisoning["intent"] {
  const near = text.slice(Math.max(0, start - 250), Math.min(text.length, end + 250));
  const here = text.slice(start, end);
  if (unclear.test(near)) return "4";
  if (unintended.test(here)) return "1";
  if (byAnother.test(here) || alsoByAnother.test(near)) return "3";
  if (intentional.test(here)) return "2";
  if (unintended.test(near)) return "1";
  return intentional.test(near) ? "2" : "1";
}
