/**
 * Diseases that one code tells of several places at once: sinuses, lung with lymph nodes, regions of lymph nodes, joints.
 *
 * Source: Tabular List: J01.8-, J32.8 (more than one sinus but not pansinusitis), D86.2, C81 to C85 with fifth character 8 (lymph nodes of multiple sites),
 * M05.79 and M06.09 (multiple sites); Guidelines FY2026 I.B.2.
 */

/** @param text of the clause, its heading and its lines @returns nothing where the code already says its places, or the text names none */
export function severalSites(code: string, text: string): string | undefined {
  return sinuses(code, text) ?? lungAndNodes(code, text) ?? nodesOfLymphoma(code, text);
}

const sinus = "(?:maxillary|frontal|ethmoid(?:al)?|sphenoid(?:al)?)";
const sinusList = new RegExp(
  `\\b(${sinus}(?:(?:[\\s,/&+-]|\\band\\b)+${sinus})+)\\s+(?:rhino-?)?sinus(?:itis|itides)\\b`,
  "i",
);

function sinuses(code: string, text: string): string | undefined {
  if (!/^J(?:01|32)\.[0-39]/.test(code)) return undefined;
  const list = sinusList.exec(text);
  if (list === null) return undefined;
  const isAll = new Set(list[1]?.toLowerCase().match(/maxil|front|ethm|sphen/g)).size === 4;
  const isAcute = /\bacute\b[^.;\n]{0,20}$/i.test(text.slice(0, list.index)) || code.startsWith("J01");
  return isAcute ? `J01.${isAll ? 4 : 8}0` : `J32.${isAll ? 4 : 8}`;
}

const lungs = "(?:lungs?|pulm(?:onary)?)";
const nodes =
  "(?:(?:(?:bilateral|hilar|mediastinal|intrathoracic|thoracic|lymph)(?:[\\s,/&+-]|\\band\\b)+)*(?:LNs?|nodes?|nodal|(?:lymph)?adenopathy|LAD)\\b)";
const joins = "(?:\\s*[+&,/]\\s*|\\s+(?:and|with|w\\/|plus)\\s+)";
const ofBoth = new RegExp(
  `\\bsarcoid\\w*[^.;\\n]{0,15}\\b${lungs}${joins}${nodes}|\\b${lungs}(?: sarcoid\\w*)?${joins}${nodes}(?: sarcoid)?`,
  "i",
);

function lungAndNodes(code: string, text: string): string | undefined {
  return /^D86\.[019]$/.test(code) && /\bsarcoid/i.test(text) && ofBoth.test(text) ? "D86.2" : undefined;
}

/** Regions of lymph nodes, in the order of the fifth character from 1. */
const regions = [
  /\b(?:cervical|neck|supraclavicular|submandibular|submental|parotid|occipital|jugular)\b/i,
  /\b(?:mediastin\w+|hilar|intrathoracic|paratracheal|subcarinal)\b/i,
  /\b(?:retroperitoneal|para-?aortic|periaortic|mesenteric|celiac|porta\w* hepatis|(?:intra-?)?abdominal)\b/i,
  /\b(?:axill\w+|epitrochlear|infraclavicular)\b/i,
  /\b(?:inguinal|groin|femoral)\b/i,
  /\b(?:pelvic|iliac|obturator)\b/i,
];
const openSite = /^(C8(?:[1235]\.\d|4\.[4-9A-Z]))[0-6]?$/;
const ofNodes = /\b(?:nodes?|nodal|LNs?|(?:lymph)?adenopathy|LAD)\b/i;
const ofLymphoma = /\b(?:\w*lymphoma|hodgkin\w*|dlbcl|nhl|fl|mcl)\b/i;
const absent = /\b(?:no|not|without|never|neg(?:ative)?)\b[^,.;\n]*/gi;

function nodesOfLymphoma(code: string, text: string): string | undefined {
  const stem = openSite.exec(code)?.[1];
  if (stem === undefined || !ofNodes.test(text)) return undefined;
  const said = text.replace(absent, " ");
  return regions.filter((region) => region.test(said)).length > 1 ? `${stem}8` : undefined;
}

/** Where the lymphoma that the assessment names by its kind only was told. @param text of the whole note */
export function lymphomaSites(code: string, text: string): string | undefined {
  if (!openSite.test(code)) return undefined;
  const told = text
    .split(/[.;\n]/)
    .filter(
      (sentence) =>
        ofLymphoma.test(sentence) && !/\b(?:mother|father|sister|brother|family)\b/i.test(sentence),
    );
  return told.map((sentence) => nodesOfLymphoma(code, sentence)).find((found) => found !== undefined);
}

const spread =
  /\bnod(?:es?|al)\b[^.;\n]{0,30}\b(?:positive|involved|metasta\w+|with (?:tumou?r|cancer|carcinoma))\b|\b(?:positive|involved|metastatic|metasta\w+ (?:to|in)) (?:\w+ ){0,3}(?:lymph )?nodes?\b/i;

/** Which nodes a cancer has reached, where the assessment says "the nodes" and the pathology names them. @param text of the whole note */
export function nodesSpreadTo(code: string, text: string): string | undefined {
  if (code !== "C77.9") return undefined;
  const told = text
    .split(/[.;\n]/)
    .filter(
      (one) => spread.test(one) && !/\b(?:no|negative|not|benign|mother|father|sister|brother)\b/i.test(one),
    );
  const found = new Set(
    told.flatMap((one) => regions.flatMap((words, at) => (words.test(one) ? [`C77.${at}`] : []))),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

const factor = "(?:rf|rheumatoid factor|acpa|(?:anti-?)?ccp)";
const seropositive = new RegExp(
  `\\b(?:high|low|strong)[- ]titer (?:rheumatoid )?factor\\b|\\b(?:strongly )?(?:positive|high)[- ](?:titer )?(?:rf|rheumatoid factor)\\b|\\bsero-?positive\\b|\\b(?:rf|rheumatoid factor)\\b(?:(?:[\\s,/&+]|\\band\\b)+${factor})*\\s*(?:\\+|positive\\b|pos\\b)|\\b${factor}(?:[\\s,/&+]|\\band\\b)+rf(?: ?\\+| positive\\b| pos\\b)`,
  "i",
);
const seronegative = /\bsero-?neg\w*|\b(?:rf|rheumatoid factor)\b[^.;\n]{0,12}\bneg\w*/i;
/** In the order of the fifth character from 1. */
const joints = [
  /\bshoulders?\b/i,
  /\belbows?\b/i,
  /\bwrists?\b/i,
  /\b(?:hands?|fingers?|mcps?|pips?)\b/i,
  /\bhips?\b/i,
  /\bknees?\b/i,
  /\b(?:ankles?|feet|foot|toes?|mtps?)\b/i,
];

/** @param text of the whole note @returns "positive" where it tells of the factor and nowhere that it is absent */
export function rheumatoidFactor(text: string): "positive" | undefined {
  return seropositive.test(text) && !seronegative.test(text) ? "positive" : undefined;
}

/**
 * Rheumatoid arthritis with its factor told apart from the name, and its joints: "RF positive RA", "seropositive erosive RA hands, wrists, feet".
 * @param where the clause, its heading and its lines
 * @param factor what the whole note tells, from {@link rheumatoidFactor}
 */
export function rheumatoidSites(
  code: string,
  where: string,
  factor: () => string | undefined,
): string | undefined {
  const isOpen = code === "M06.9" || code === "M05.9";
  if (!isOpen && !/^M0(?:5\.7|6\.0)\d?$/.test(code)) return undefined;
  const lines = where.split(/[;\n]/);
  const line = lines.find((one) => /\b(?:RA|rheumatoid)\b/.test(one)) ?? where;
  // A heading that is the name alone: its joints stand in the lines below.
  const own = /^\W*(?:[\w'’]+\W+){0,4}(?:RA|rheumatoid(?: \w+)?)\W*$/i.test(line) ? where : line;
  const named = joints.flatMap((joint, at) => (joint.test(own) ? [at + 1] : []));
  const isPositive = code.startsWith("M05") || (code === "M06.9" && factor() === "positive");
  if (!isPositive) return code.startsWith("M06.0") && named.length > 1 ? "M06.09" : undefined;
  if (named.length > 1) return "M05.79";
  if (!isOpen) return undefined;
  const [only] = named;
  if (only !== undefined) return `M05.7${only}`;
  return code === "M06.9" ? "M05.9" : undefined;
}
