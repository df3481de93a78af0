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

/** A stone of the bile duct, and one that blocks it. */
const blockedDuct: Readonly<Record<string, string>> = {
  "K80.30": "K80.31",
  "K80.32": "K80.33",
  "K80.40": "K80.41",
  "K80.42": "K80.43",
  "K80.50": "K80.51",
  "K80.60": "K80.61",
  "K80.62": "K80.63",
  "K80.70": "K80.71",
};
const duct = "(?:common (?:bile )?duct|bile duct|cbd|duct|ampulla|papilla|biliary tree)";
const inTheWay = new RegExp(
  `\\b(?:wedged|impacted|lodged|jammed|obstruct\\w+|block(?:ed|ing|s)|plugg\\w+)\\b[^.;\\n]{0,40}\\b${duct}\\b|\\b${duct}\\b[^.;\\n]{0,30}\\b(?:obstructed|blocked|plugged|obstruction|blockage)|\\bobstructi(?:ng|ve) (?:\\w+ ){0,3}(?:stones?|choledocholithiasis|calcul(?:us|i)|jaundice)|\\bbiliary obstruction|\\bobstructive jaundice`,
  "i",
);

/** A hernia that goes back, and one that is stuck. */
const stuckHernia: Readonly<Record<string, string>> = {
  "K40.20": "K40.00",
  "K40.21": "K40.01",
  "K40.90": "K40.30",
  "K40.91": "K40.31",
  "K41.20": "K41.00",
  "K41.90": "K41.30",
  "K41.91": "K41.31",
  "K42.9": "K42.0",
  "K43.2": "K43.0",
  "K43.5": "K43.3",
  "K43.9": "K43.6",
  "K44.9": "K44.0",
  "K46.9": "K46.0",
};
const caught =
  "(?:incarcerated|strangulated|irreducible|obstructed|non-?reducible|(?:can(?:no|')?t|cannot|could ?n[o']t|couldn't|unable to|would ?n[o']t|wouldn't|won't|will not) (?:be )?(?:(?:push|reduc|get|go|slid|put)\\w*) ?(?:it )?(?:back(?: in)?|reduced|in)?|(?:trapped|caught|stuck|pinched|choked) (?:in|inside|within)|(?:bowel|gut|loop|intestine|omentum)[^.;\\n]{0,20}(?:trapped|caught|stuck|pinched)|caught (?:a |the )?(?:loop|bowel|piece)|stuck out)";
const isStuck = new RegExp(
  `\\bhernia\\w*\\b[^;\\n]{0,110}?\\b${caught}|\\b${caught}\\b[^;\\n]{0,110}?\\bhernia`,
  "i",
);
const goesBack =
  /\b(?:reducible|reduces (?:easily|spontaneously|fully)|(?:easily|fully|manually|self-?) ?reduc\w+|goes back|soft and reducible|not (?:incarcerated|strangulated|stuck|trapped)|no (?:incarceration|strangulation|obstruction)|if)\b/i;

/** Pouches of the colon, not of another part. */
const ofColon =
  /\b(?:sigmoid|colon(?:ic)?|descending|left[- ](?:sided|lower|colon)|llq|rectosigmoid|cec(?:um|al)|hartmann\w*|sigmoidectomy|sigmoid colectomy)\b/i;
const ofOther = /\b(?:small bowel|small intestin\w+|duoden\w+|jejun\w+|ileal|meckel\w*|bladder|zenker\w*)\b/i;
const opened =
  /\b(?:abscess(?:es)?|pus(?: pocket)?|pocket of pus|phlegmon with (?:gas|pus)|(?:walled-off|pelvic|pericolic|rim-enhancing|drainable) (?:\w+ ){0,2}collection|(?:micro-?|contained |free )?perforat(?:ed|ion)|micro-?perf|free air|extraluminal (?:air|gas)|hinchey (?:stage |grade |class )?(?:i{1,3}[ab]?|iv|[1-4][ab]?)|peritonitis)\b/gi;
const otherAbscess =
  /\b(?:perianal|perirectal|anal|tubo-?ovarian|dental|skin|liver|hepatic|lung|breast|appendic\w+|periappendiceal|tooth|epidural|psoas)\b[^.;\n]{0,20}$/i;

function diverticular(code: string, text: string): string | undefined {
  const found = /^K57\.([39])([0-3])$/.exec(code);
  if (found === null || (found[1] === "9" && (!ofColon.test(text) || ofOther.test(text)))) return undefined;
  const kind = found[2] ?? "";
  const isOpen =
    /[23]/.test(kind) &&
    [...text.matchAll(opened)].some(({ index }) => {
      const before = text.slice(Math.max(0, index - 60), index);
      const near = text.slice(Math.max(0, index - 200), index + 200);
      return (
        !denied.test(before.slice(-45)) &&
        !otherAbscess.test(before) &&
        /diverticul|sigmoid|\btics\b/i.test(near)
      );
    });
  const fuller = isOpen ? `K57.2${kind === "3" ? "1" : "0"}` : `K57.3${kind}`;
  return fuller === code ? undefined : fuller;
}

function stuck(code: string, text: string): string | undefined {
  const obstructed = stuckHernia[code];
  const found = obstructed === undefined ? null : isStuck.exec(text);
  if (found === null || goesBack.test(found[0])) return undefined;
  const before = text.slice(Math.max(0, found.index - 45), found.index);
  return denied.test(before) || /\b(?:not|no|never|if|was|without)\b[^.;\n]{0,12}$/i.test(before)
    ? undefined
    : obstructed;
}

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
  const wedged = blockedDuct[code];
  if (wedged !== undefined) return affirmed(inTheWay, text) ? wedged : undefined;
  const told = stuck(code, text) ?? code;
  const stem = gangrenous[told.slice(0, 5)];
  const fuller = stem !== undefined && affirmed(rotten, text) ? `${stem}${told.slice(5)}` : told;
  return fuller === code ? diverticular(code, text) : fuller;
}

function affirmed(words: RegExp, text: string): boolean {
  const found = words.exec(text);
  return found !== null && !denied.test(text.slice(Math.max(0, found.index - 40), found.index));
}
