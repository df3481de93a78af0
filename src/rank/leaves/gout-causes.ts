/**
 * Gout by its cause, where the words around the name tell it: the kidneys, a drug, lead, another disease.
 *
 * Source: Tabular List at M10.1 to M10.4; Index: Gout, due to renal impairment, drug-induced, lead-induced, secondary NEC.
 */
const cause =
  "(?:due to|from|because of|caused by|secondary to|2\\/2|d\\/t|related to|attributed to|on account of|in the setting of reduced excretion from)";
const kidneys = new RegExp(
  `\\b${cause} (?:(?:his|her|the|a|chronic|known|underlying|advanced|poor|reduced|impaired|low|worsening) ){0,3}(?:kidneys?|renal|ckd|egfr|esrd)\\b|\\b(?:renal|kidney)[- ](?:induced|related) gout\\b|\\bgout of (?:renal|kidney) (?:impairment|insufficiency|disease)\\b`,
  "i",
);
const lead = new RegExp(`\\b(?:saturnine|lead[- ]induced)\\b|\\b${cause} lead\\b`, "i");
const denied = /\b(?:not|no|rather than|unlikely)\b[^.;]{0,25}$/i;

/** @param text of the clause, its heading and its lines @returns the header by cause, with the site where the code has one, or nothing */
export function goutCause(code: string, text: string): string | undefined {
  if (!/^M10\.[09]/.test(code) || !/\bgout/i.test(text)) return undefined;
  const said = (pattern: RegExp) => {
    const match = pattern.exec(text);
    return match !== null && !denied.test(text.slice(0, match.index));
  };
  const by = said(kidneys) ? "M10.3" : said(lead) ? "M10.1" : undefined;
  if (by === undefined) return undefined;
  return code.length > 5 ? `${by}${code.slice(5)}` : by;
}
