/**
 * The weeks of a pregnancy, told to the day where the reading of clauses takes them for those of another time: a note opens with them ("31w5d. Her sugar
 * trouble came on in this pregnancy"), or a birth is recorded with them alone ("Planned repeat section at 39w0d ... live male").
 *
 * Source: Tabular List, chapter 15: use additional code from Z3A, weeks of gestation; Guidelines FY2026 I.C.15.a.3.
 */
import type { Attribute } from "./attribute-phrases.ts";

/** "39w4d", "39+4", "39 4/7", "20 weeks 1 day". */
const toTheDay =
  "(\\d{1,2})(?: ?w ?[0-6] ?d?| ?\\+ ?[0-6]| [0-6]/7|[- ](?:weeks?|wks?)(?:,? and)?,? [0-6] days?)(?![\\w/])";
const opening = new RegExp(
  `^\\W*(?:(?:at|now|@|iup|ega|ga|pt|patient|she is|age|\\d{1,2} ?(?:yo?|y\\/o|f|yof|yr old|year[- ]old)(?: female| woman| f)?|g ?\\d{1,2} ?p ?\\d{1,4}|primip|multip|gravida \\d)[ ,:@]+){0,4}${toTheDay}(?! ?(?:weeks?|wks?)? ?(?:old|post|after|pp\\b|s\\/p|out|from|ago|male|boy|girl|infant|newborn|adjusted|corrected))`,
  "i",
);
/** "30w, placenta previa", "36 weeks, GBS": whole weeks, in a note that speaks of a pregnancy. */
const openingWhole =
  /^\W*(?:(?:at|now|\d{1,2} ?(?:yo?|y\/o|f|yof)|g ?\d{1,2} ?p ?\d{1,4})[ ,:@]+){0,3}(\d{1,2}) ?(?:w|wks?|weeks?)\b(?![- ]?(?:old|post|after|pp\b|s\/p|out|from|ago|status|of\b|since|later|follow|f\/u|course|visit|check|into|male|boy|girl|infant|newborn|adjusted|corrected|for\b|in\b|on\b))/i;
const ofPregnancy =
  /\b(?:pregnan\w+|gestation\w*|trimester|f(?:o)?etal|f(?:o)?etus|pre-?term|gbs|placenta\w*|previa|heartbeat|hyperemesis|pp?rom|\w+hydramnios|twins|efw|nst|bpp|tolac|vbac|prenatal|ob|breech|vertex|anti-?d|cord|contractions?|midwi\w+|baby (?:is )?(?:mov|kick)\w*|due date|edd|rhogam)\b/i;
const anyPrecise = new RegExp(`\\b${toTheDay}`, "gi");
const birthTold =
  /\b(?:apgars?|live[- ]?born|live (?:male|female|boy|girl|infant|baby)|viable (?:male|female|infant|boy|girl)|(?:healthy|vigorous|stillborn) (?:male|female|boy|girl|infant|baby)|placenta (?:delivered|complete|intact|spontaneous|out))\b/i;
const ofEarlier =
  /\b(?:prior|previous|last|first|hx|history|(?:19|20)\d\d|ago|obstetric history|steroids?|betamethasone|scan|ultrasound|growth|dated|prom|ruptured?)\b[^.;\n]{0,30}$/i;
const ofChild = /^[^.\n]{0,80}\b(?:newborn|neonate|infant|nicu|nursery|baby (?:boy|girl)|ex-|born at)\b/i;

/** A pregnancy that can be told in weeks to the day: from the 5th to the 43rd. */
function within(value: number): boolean {
  return value >= 5 && value <= 43;
}

/** @returns the weeks that a note opens with */
export function weeksOpened(text: string): Attribute<number> | undefined {
  const head = text.slice(0, 160);
  const whole = openingWhole.exec(head);
  const found = opening.exec(head) ?? (whole !== null && ofPregnancy.test(text) ? whole : null);
  if (found === null || ofChild.test(head)) return undefined;
  const value = Number(found[1]);
  const start = found[0].search(/\d{1,2}(?: ?w| ?\+| [0-6]\/|[- ]w)[^,]*$/i);
  return within(value) ? { value, start: Math.max(0, start), end: found[0].length } : undefined;
}

/** @returns the weeks of the birth that a note records, where all those that it tells to the day agree */
export function weeksOfBirth(text: string): Attribute<number> | undefined {
  if (!birthTold.test(text) || ofChild.test(text.slice(0, 160))) return undefined;
  const told = [...text.matchAll(anyPrecise)].filter(
    ({ index, 1: value }) =>
      Number(value) >= 20 &&
      within(Number(value)) &&
      !ofEarlier.test(text.slice(Math.max(0, index - 40), index)),
  );
  const [first] = told;
  if (first === undefined || told.some(({ 1: value }) => value !== first[1])) return undefined;
  return { value: Number(first[1]), start: first.index, end: first.index + first[0].length };
}
