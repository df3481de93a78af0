/**
 * A diagnosis that was made before and has been given up: "prior dx of paranoid schizophrenia revised 2018", "called essential tremor by another office; that
 * label was dropped".
 *
 * Source: Guidelines FY2026 IV.J (conditions that no longer exist are not coded), I.A.19 (the provider's statement decides).
 */
const earlier = "(?:prior|previous|old|former|earlier|initial|original|outside|past|first)";
const verb =
  "(?:(?:was |were |is |has been |have been |since |later |now |then )*(?:revised|dropped|withdrawn|retracted|overturned|refuted|corrected|discarded|abandoned|changed|removed|disproved|reversed)|(?:was|is) (?:wrong|mistaken|in error|an error|not (?:right|correct|confirmed))|turned out (?:to be )?(?:wrong|not))";
/** The earlier diagnosis itself. */
const made = new RegExp(
  `\\b${earlier} (?:working )?(?:dx|diagnos[ei]s|label|impression)(?: (?:of|as|was|had been)|:)?(?: (?:an?|the))?\\s*$`,
  "i",
);
const givenUp = new RegExp(
  `^(?: (?!in\\b)[a-z]+| \\([^)]{1,20}\\)){0,2}[,;]? (?:which |that |and )?${verb}\\b`,
  "i",
);
/** What others called it, and what became of that name. */
const called =
  /\b(?:called|labell?ed|coded|mis-?diagnosed|diagnosed)(?: (?:as|with|earlier|then|elsewhere|before))?(?: (?:an?|the))?\s*$/i;
const nameDropped = new RegExp(
  `^[^.\\n]{0,60}?\\b(?:that|this|the|which) (?:label|diagnosis|dx|name|impression) ${verb}\\b`,
  "i",
);
const looksBack = 60;
const looksAhead = 120;
const some =
  /revis|drop|draw|retract|turn|refut|correct|discard|abandon|chang|remov|prove|revers|wrong|mistak|error|confirmed/i;

/** @param text of the note */
export function isGivenUp(text: string, start: number, end: number): boolean {
  if (inside.test(text.slice(start, end))) return true;
  const after = text.slice(end, end + looksAhead);
  if (!some.test(after)) return false;
  const before = text.slice(Math.max(0, start - looksBack), start);
  return (made.test(before) && givenUp.test(after)) || (called.test(before) && nameDropped.test(after));
}

/** A likeness may take in the whole line. */
const inside = new RegExp(
  `^${earlier} (?:dx|diagnos[ei]s|label) (?:of|as)\\b.*\\b(?:revised|dropped|withdrawn|retracted|overturned|refuted|corrected|discarded|changed|removed)\\b`,
  "i",
);
