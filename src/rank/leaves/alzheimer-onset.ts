/**
 * At what age an Alzheimer's disease began, where the note tells it: "Alzheimer's since about 79", "onset at 58", "began in his late fifties".
 *
 * Source: Tabular List: G30.0 early onset, G30.1 late onset; Index: Dementia, presenile, senile (65 years parts them).
 */
const disease = "alzheimer(?:['’]?s)?(?: disease| dementia| type dementia)?";
const began =
  "(?:since|from|onset|began|started|diagnosed|dx['’]?d|first (?:noticed|showed|symptoms)|symptoms)(?: (?:was|came|began|started|at|since|from|in|about|around|roughly|the|his|her|age|aged|of|he was|she was)){0,5}";
const byAge = new RegExp(
  `\\b${disease}\\b[^.;\\n]{0,40}?\\b${began} ~?([4-9]\\d)\\b(?![\\d/%-]|\\.\\d|,? ?(?:mg|percent|months?|weeks?|days?))`,
  "i",
);
const decades = "(fort|fift|sixt|sevent|eight|ninet)ies";
const byDecade = new RegExp(
  `\\b${disease}\\b[^.;\\n]{0,40}?\\b${began} (?:(early|mid|middle|late)[- ]?)?${decades}\\b`,
  "i",
);
const late = 65;

/** @param text of the whole note @returns the disease by its onset, where the note tells the age at it */
export function alzheimerOnset(code: string, text: string): string | undefined {
  if (code !== "G30.9") return undefined;
  const age = Number(byAge.exec(text)?.[1] ?? Number.NaN);
  if (!Number.isNaN(age)) return age >= late ? "G30.1" : "G30.0";
  const [, part = "", decade = ""] = byDecade.exec(text) ?? [];
  if (/^(?:fort|fift)/i.test(decade)) return "G30.0";
  if (/^(?:sevent|eight|ninet)/i.test(decade)) return "G30.1";
  if (/^sixt/i.test(decade)) return /early/i.test(part) ? "G30.0" : /late/i.test(part) ? "G30.1" : undefined;
  return undefined;
}
