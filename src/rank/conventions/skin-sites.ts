/**
 * Growths of the skin named apart from their site: "Basal cell carcinoma, left nasal ala" is coded by the nose.
 *
 * Source: the Neoplasm Table at skin, and the Alphabetic Index at Nevus: one structure of sites for C43, C44, D03, D04, D22 and D23.
 */
type Place = "lip" | "eyelid" | "ear" | "nose" | "face" | "scalp" | "trunk" | "arm" | "leg";

const places: readonly (readonly [words: RegExp, place: Place])[] = [
  [/\beyelids?|canth(?:us|i)\b/i, "eyelid"],
  [/\b(?:ears?|helix|auricle|conchal?|tragus|pinna)\b/i, "ear"],
  [/\b(?:nose|nasal|ala|nares)\b/i, "nose"],
  [/\b(?:upper lip|lower lip|lips?|vermilion)\b/i, "lip"],
  [/\b(?:scalp|neck|nape|vertex)\b/i, "scalp"],
  [/\b(?:cheeks?|forehead|temples?|chin|jaw(?:line)?|face|brow|preauricular)\b/i, "face"],
  [
    /\b(?:(?<!\b(?:came|come|comes|is|are|was|were|go|goes|call|path|report) )backs?(?! (?:from|in|to|as|at|with))|chest|abdomen|flank|trunk|buttocks?|groin|axilla)\b/i,
    "trunk",
  ],
  [/\b(?:shoulders?|arms?|forearms?|hands?|wrists?|elbows?|fingers?|upper extremity)\b/i, "arm"],
  [
    /\b(?:legs?|thighs?|calf|calves|knees?|shins?|foot|feet|ankles?|toes?|hips?|heels?|lower extremity)\b/i,
    "leg",
  ],
];

/** Header or code of each place, by what stands for "unspecified site". */
const codes: Readonly<Record<string, Readonly<Record<Place, string>>>> = {
  "C44.91": {
    lip: "C44.01",
    eyelid: "C44.11",
    ear: "C44.21",
    nose: "C44.311",
    face: "C44.319",
    scalp: "C44.41",
    trunk: "C44.519",
    arm: "C44.61",
    leg: "C44.71",
  },
  "C44.92": {
    lip: "C44.02",
    eyelid: "C44.12",
    ear: "C44.22",
    nose: "C44.321",
    face: "C44.329",
    scalp: "C44.42",
    trunk: "C44.529",
    arm: "C44.62",
    leg: "C44.72",
  },
  "C44.90": {
    lip: "C44.00",
    eyelid: "C44.10",
    ear: "C44.20",
    nose: "C44.301",
    face: "C44.309",
    scalp: "C44.40",
    trunk: "C44.509",
    arm: "C44.60",
    leg: "C44.70",
  },
  "C43.9": {
    lip: "C43.0",
    eyelid: "C43.1",
    ear: "C43.2",
    nose: "C43.31",
    face: "C43.39",
    scalp: "C43.4",
    trunk: "C43.59",
    arm: "C43.6",
    leg: "C43.7",
  },
  "C4A.9": {
    lip: "C4A.0",
    eyelid: "C4A.1",
    ear: "C4A.2",
    nose: "C4A.31",
    face: "C4A.39",
    scalp: "C4A.4",
    trunk: "C4A.59",
    arm: "C4A.6",
    leg: "C4A.7",
  },
  "D03.9": {
    lip: "D03.0",
    eyelid: "D03.1",
    ear: "D03.2",
    nose: "D03.39",
    face: "D03.39",
    scalp: "D03.4",
    trunk: "D03.59",
    arm: "D03.6",
    leg: "D03.7",
  },
  "D04.9": {
    lip: "D04.0",
    eyelid: "D04.1",
    ear: "D04.2",
    nose: "D04.39",
    face: "D04.39",
    scalp: "D04.4",
    trunk: "D04.5",
    arm: "D04.6",
    leg: "D04.7",
  },
  "D22.9": {
    lip: "D22.0",
    eyelid: "D22.1",
    ear: "D22.2",
    nose: "D22.39",
    face: "D22.39",
    scalp: "D22.4",
    trunk: "D22.5",
    arm: "D22.6",
    leg: "D22.7",
  },
  "D23.9": {
    lip: "D23.0",
    eyelid: "D23.1",
    ear: "D23.2",
    nose: "D23.39",
    face: "D23.39",
    scalp: "D23.4",
    trunk: "D23.5",
    arm: "D23.6",
    leg: "D23.7",
  },
};

/** The back of a limb is no trunk. */
const backOf =
  /\bbacks? of (?:(?:the|his|her|both|left|right|upper|lower|l|r) ){0,3}(?=(?:forearms?|arms?|hands?|wrists?|fingers?|elbows?|shoulders?|legs?|thighs?|knees?|calf|calves|heels?|ankles?|foot|feet|neck|head|scalp|ears?|nose)\b)/gi;

/** @param text of the clause and its heading @returns the code or header of the site that the text names */
export function skinSite(code: string, text: string): string | undefined {
  const bySite = codes[code];
  if (bySite === undefined) return undefined;
  const where = text.replace(backOf, "");
  const place = places.find(([words]) => words.test(where))?.[1];
  return place === undefined ? undefined : bySite[place];
}

/** "Site: left helix" on a line of its own: of a note that tells one place of the skin so. */
const siteLine =
  /^[ \t]*(?:(?:surgical|biopsy|operative|treatment|lesion|tumou?r|mohs) )?(?:site|location)s?(?: of (?:lesion|tumou?r))?[ \t]*:([^\n]{3,80})/gim;

/** @param text of the whole note @returns the code or header of the site that the note's line of the site names, where it has one */
export function skinSiteOfLine(code: string, text: string): string | undefined {
  if (codes[code] === undefined || !/^(?:C4|D0)/.test(code)) return undefined;
  const told = new Set(
    [...text.matchAll(siteLine)].map(([, words = ""]) => sided(skinSite(code, words), words)),
  );
  const [only] = told;
  return told.size === 1 ? only : undefined;
}

const ofOneSide = /^(?:C44\.[267]\d|(?:C43|C4A|D0[34]|D2[23])\.[267])$/;

/** Ears and limbs have sides: the last character is 2 and 9 in C44, 1 and 2 elsewhere. */
function sided(code: string | undefined, words: string): string | undefined {
  if (code === undefined || !ofOneSide.test(code)) return code;
  const isRight = /\b(?:right|rt?)\b/i.test(words);
  const isLeft = /\b(?:left|lt?)\b/i.test(words);
  if (isRight === isLeft) return code;
  return `${code}${code.startsWith("C44") ? (isRight ? "2" : "9") : isRight ? "1" : "2"}`;
}
