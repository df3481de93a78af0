/** Conditions that only introduce the patient: "64M with HTN, DM2 and gout who presents with ...", "Comorbidities: ...". */
import { isChronic } from "./chronic.ts";
import type { ReadNote, Span } from "./types.ts";
import { words } from "./words.ts";

const introduces =
  /\b(?:medical history (?:is|of|includes?)|past (?:medical )?history|history (?:is(?! limited)|includes?)|hx of|history of|background of|carries|carry|comorbid\w*|chart lists|problem list|pmhx?|known for|medical problems|chronic (?:problems|conditions|issues))\b/i;
const patient =
  /\b(?:\d{1,3}\s?(?:[- ]?(?:y|yo|year|yr|mo|month)\b|y\/o|[mf]\b|[MF]\b)|year[- ]old|man|woman|male|female|gentleman|lady|boy|girl|resident)\b/i;
const comes =
  /\b(?:who|presents?|presenting|presented|p\/w|admitted|here|comes|came|seen|referred|brought|returns|complains|c\/o)\b/i;

const longest = 700;
/** At least so many short parts in a row make a list. */
const fewest = 3;
/** With so many the list needs no lasting condition to tell it. */
const longList = 5;
const mostWordsInPart = 9;

/**
 * Whether the mention stands in a sentence's list of background conditions: before what the patient comes for, or after words that open a
 * history, or one of three and more parts with a lasting condition.
 */
export function inBackground(note: ReadNote, clause: Span, mention: Span): boolean {
  const { before, after } = around(note, clause, mention);
  const intro = introduces.exec(before);
  const { came, introduced } = introductionOf(before, after);
  const parts = partsAround(before, after);
  if (introduced) return true;
  if (intro !== null && !came && parts >= fewest - 1) return true;
  if (came || parts < fewest) return false;
  return parts >= longList || isChronic(words(note.text, mention.start, mention.end));
}

/** "80F with CHF, gout and CKD, admitted for ...": the lasting conditions an assessment tells of the patient before what it assesses. */
export function introducesPatient(note: ReadNote, clause: Span, mention: Span): boolean {
  const { before, after } = around(note, clause, mention);
  return (
    comes.test(after) &&
    introductionOf(before, after).introduced &&
    isChronic(words(note.text, mention.start, mention.end))
  );
}

function around(note: ReadNote, clause: Span, mention: Span): { before: string; after: string } {
  return {
    before: note.text.slice(Math.max(clause.start, mention.start - longest), mention.start),
    after: note.text.slice(mention.end, Math.min(clause.end, mention.end + longest)),
  };
}

/** Whether the mention stands after the patient's age or sex and before what the patient comes for, among others or with that to follow. */
function introductionOf(before: string, after: string): { came: boolean; introduced: boolean } {
  const whom = patient.exec(before);
  const came = whom !== null && comes.test(before.slice(whom.index + whom[0].length));
  const having = whom !== null && !came && /\b(?:with|w\/?|has|hx)\b/i.test(before.slice(whom.index));
  return { came, introduced: having && (comes.test(after) || partsAround(before, after) >= fewest) };
}

/** How many short parts between commas stand in a row around a mention, its own counted. */
function partsAround(before: string, after: string): number {
  const back = before.split(/[,;]|\band\b/).reverse();
  const ahead = after.split(/[,;]|\band\b/);
  return 1 + run(back.slice(1)) + run(ahead.slice(1));
}

/** A part that says how the condition is, and names none: ", mild stage right eye", ", not on dialysis", ", eGFR 12". */
const describes =
  /^\s*(?:not|no|never|without|mild|moderate|severe|stage|class|nyha|chronic|acute|stable|(?:un|well |poorly |diet )?controlled|compensated|euvolemic|improv\w+|worsen\w+|heal(?:ing|ed)|unchanged|limited|covered|e?gfr|a1c|bp|ef|lvef|creatinine|bmi|on \w+|still|now|since)\b/i;

/** A part that says what is done, and names none: ", continue same dose", ", BMP ordered", ", renewed 90d x3". */
const does =
  /^\s*(?:(?:dis)?continu(?:e[ds]?|ing)|cont|refill\w*|renew\w*|re-?check\w*|(?:re)?start\w*|increas\w*|decreas\w*|order\w*|adjust\w*|titrat\w*|switch\w*|add(?:ed|ing)?|stop(?:ped)?|hold|held|resum\w*|refer\w*|same dose|no changes?)\b|\b(?:ordered|renewed|refilled|continued|rechecked|increased|decreased|started|adjusted)\s*\.?\s*$/i;

function run(parts: readonly string[]): number {
  const at = parts.findIndex((part) => part.trim().split(/\s+/).length > mostWordsInPart);
  return parts
    .slice(0, at === -1 ? parts.length : at)
    .filter((part) => !describes.test(part) && !does.test(part)).length;
}
