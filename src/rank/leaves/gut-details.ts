/**
 * What the rest of the note tells of an obstruction, a pancreatitis, a hernia or an appendicitis: "SBO from adhesions ... incomplete blockage", "sterile necrosis
 * on CT", "the loop in it was dead".
 *
 * Source: Tabular List: K56.5- and K56.6- (partial or incomplete, complete), K85.-0 to K85.-2 (necrosis, uninfected or infected), K40 to K46 (a hernia with both
 * gangrene and obstruction is one with gangrene); Guidelines FY2026 I.B.2.
 */
const blocked = "(?:obstruct\\w*|block(?:ed|age)|sbo|lbo|occlu\\w+)";
const part = new RegExp(
  `\\b(?:partial(?:ly)?|incomplete(?:ly)?)(?: and)?(?: [\\w-]+){0,3}? ${blocked}|\\b${blocked}\\b[^.;\\n]{0,20}\\b(?:(?:is|was|only|appears|looks|being) )+(?:partial|incomplete)\\b|\\b${blocked}(?:,| \\(|:) ?(?:partial|incomplete)\\b|\\bp-?sbo\\b`,
  "i",
);
const whole = new RegExp(
  `\\bcomplete(?:ly)?(?: [\\w-]+){0,3}? ${blocked}|\\b${blocked}\\b[^.;\\n]{0,20}\\b(?:(?:is|was|now|appears|being) )+complete\\b|\\b${blocked}(?:,| \\(|:) ?complete\\b`,
  "i",
);
const denied =
  /\b(?:no|not|without|denies|never|rule out|r\/o|if|risk of|versus|vs|or|prior|previous|history of)\b[^.;\n]{0,25}$/i;

const dead =
  /\b(?:necros(?:is|ed)|necroti[sz](?:ing|ed)|necrotic (?:pancreas|tissue|collection|debris|gland)|walled-off necrosis|wopn)\b/i;
const infectedDead =
  /\binfected (?:\w+ )?(?:pancreatic )?(?:necros\w+|necrotic \w+|walled-off necrosis|collection)|\bnecros\w+[^.;\n]{0,30}\b(?:is |was |now |became |got )*infected\b|\bgas in (?:the )?(?:necros\w+|necrotic)/i;

const rotten =
  /\b(?:gangren\w+|(?:necrotic|dead|non-?viable|infarcted|black(?:ened)?) (?:(?:loop|segment|knuckle|piece|part) of )?(?:small |large )?(?:bowel|gut|intestine|ileum|jejunum|omentum|colon|loop|segment)|(?:bowel|loop|omentum|intestine|segment|gut) (?:in it |inside |within )?(?:was|is|looked|appeared|had gone) (?:gangren\w+|dead|necrotic|black|non-?viable))\b/i;
/** A hernia with obstruction, and the same with gangrene. */
const gangrenous: Readonly<Record<string, string>> = {
  "K40.0": "K40.1",
  "K40.3": "K40.4",
  "K41.0": "K41.1",
  "K41.3": "K41.4",
  "K42.0": "K42.1",
  "K43.0": "K43.1",
  "K43.3": "K43.4",
  "K43.6": "K43.7",
  "K44.0": "K44.1",
  "K45.0": "K45.1",
  "K46.0": "K46.1",
};

/** @param text of the whole note */
export function gutDetail(code: string, text: string): string | undefined {
  if (/^K56\.(?:50|609|699)$/.test(code)) {
    const [isPart, isWhole] = [affirmed(part, text), affirmed(whole, text)];
    if (isPart === isWhole || (part.test(text) && whole.test(text))) return undefined;
    if (code === "K56.50") return isPart ? "K56.51" : "K56.52";
    return `${code.slice(0, 6)}${isPart ? "0" : "1"}`;
  }
  if (/^K85\.[0-389]0$/.test(code)) {
    if (!affirmed(dead, text)) return undefined;
    return `${code.slice(0, 5)}${affirmed(infectedDead, text) ? "2" : "1"}`;
  }
  const stem = gangrenous[code.slice(0, 5)];
  return stem !== undefined && affirmed(rotten, text) ? `${stem}${code.slice(5)}` : undefined;
}

function affirmed(words: RegExp, text: string): boolean {
  const found = words.exec(text);
  return found !== null && !denied.test(text.slice(Math.max(0, found.index - 40), found.index));
}
