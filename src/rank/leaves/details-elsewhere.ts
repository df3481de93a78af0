/**
 * What the rest of the note says of a code named without it: the culprit artery of an infarction, and how often a pregnant patient has been so.
 *
 * Source: Tabular List at I21.0- to I21.2- (by artery) and at O09.5-, O09.6- (primigravida, multigravida), Z34; Guidelines FY2026 I.B.2.
 */
const arteries: readonly (readonly [words: RegExp, code: string])[] = [
  [/\bculprit\b[^.;\n]{0,60}\b(?:left main)\b/i, "I21.01"],
  [/\bculprit\b[^.;\n]{0,60}\b(?:lad|left anterior descending|diagonal)\b|\b(?:lad) culprit\b/i, "I21.02"],
  [/\bculprit\b[^.;\n]{0,60}\b(?:rca|right coronary)\b|\brca culprit\b/i, "I21.11"],
  [/\bculprit\b[^.;\n]{0,60}\b(?:circumflex|lcx|om\d?)\b/i, "I21.21"],
];

/** @param text of the whole note */
export function infarctArtery(code: string, text: string): string | undefined {
  if (!/^I21\.(?:09|19|29|3)$/.test(code)) return undefined;
  return arteries.find(([words]) => words.test(text))?.[1];
}

const gravida = /\bG ?(\d{1,2}) ?(?:P|,|;)|\bgravida (\d{1,2})\b/i;
const firstOne =
  /\b(?:primigravid(?:a|ous)|nulliparous|nullip|primip(?:ara)?|nulligravida|(?:normal|her|a|the|this|low[- ]risk|healthy) (?:first|1st) pregnancy|first (?:baby|pregnancy)|first[- ]time mom|never (?:been )?pregnant before|P0(?:000)?)\b/i;

const laterOne =
  /\b(?:multip(?:s|ara|arous)?|multigravid(?:a|ous)|(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?:pregnancy|baby|child)|(?:one|two|three|four|five|[1-9]) (?:\w+ )?(?:(?:earlier|prior|previous|past|term|vaginal) )+(?:births?|deliveries|pregnancies|sections?|cesareans?)|(?:earlier|prior|previous|last) (?:births?|delivery|pregnancy|pregnancies|section|cesarean)|P[1-9]\d{0,3})\b/i;

/** @returns how often the patient has been pregnant, this time counted; 2 where it is told to be more than once */
export function timesPregnant(text: string): number | undefined {
  const [, short, long] = gravida.exec(text) ?? [];
  const inWords = laterOne.test(text) ? 2 : firstOne.test(text) ? 1 : Number.NaN;
  const count = Number(short ?? long ?? inWords);
  return Number.isNaN(count) ? undefined : count;
}

/** How often the patient has been pregnant: O09.51-, O09.61- and Z34.0- are for the first pregnancy, O09.52-, O09.62- and Z34.8- for a later one. */
export function gravidaCode(code: string, text: string): string | undefined {
  const match = /^O09\.([56])[12]?/.exec(code);
  const isRoutine = code === "Z34" || code.startsWith("Z34.9");
  if (match === null && !isRoutine) return undefined;
  const count = timesPregnant(text);
  if (count === undefined) return undefined;
  if (match === null) return count >= 2 ? "Z34.8" : "Z34.0";
  return `O09.${match[1]}${count >= 2 ? "2" : "1"}`;
}

/** Fractures named by the joint, and the bone that the story says is broken (Index: Fracture, by bone; wrist S62.1-, ankle S82.89-, hip S72.0-, elbow S42.4-). */
const brokenBones: readonly (readonly [
  ofJoint: RegExp,
  bones: readonly (readonly [words: string, code: string])[],
])[] = [
  [
    /^S62\.10/,
    [
      ["distal radi(?:us|al)|colles'?", "S52.50"],
      ["distal uln(?:a|ar)|ulnar styloid", "S52.60"],
      ["scaphoid|navicular", "S62.00"],
    ],
  ],
  [
    /^S72\.00/,
    [
      ["intertroch\\w*", "S72.14"],
      ["subtroch\\w*", "S72.2"],
      ["femoral neck|subcapital|transcervical", "S72.00"],
    ],
  ],
  [
    /^S82\.8(?:9|99)|^S82\.9/,
    [
      ["trimalleolar", "S82.85"],
      ["bimalleolar", "S82.84"],
      ["lateral malleol\\w+|distal fibul\\w+", "S82.6"],
      ["medial malleol\\w+", "S82.5"],
    ],
  ],
  [
    /^S42\.40/,
    [
      ["radial (?:head|neck)", "S52.12"],
      ["olecranon", "S52.02"],
    ],
  ],
];
const injured = "(?:fractur\\w*|fx|fxs|broke|broken|breaks?)";

/** @param text of the whole note @returns the header of the one bone that the note says was broken */
export function brokenBone(code: string, text: string): string | undefined {
  const bones = brokenBones.find(([ofJoint]) => ofJoint.test(code))?.[1] ?? [];
  const told = bones.flatMap(([words, bone]) => {
    const at = new RegExp(
      `\\b(?:${injured})\\b[^.;\\n]{0,30}\\b(?:${words})\\b|\\b(?:${words})(?: \\w+){0,2} ${injured}\\b`,
      "i",
    ).exec(text);
    const isDenied =
      at !== null &&
      /\b(?:no|not|without|denies|r\/o|rule out)\b[^.;\n]{0,20}$/i.test(
        text.slice(Math.max(0, at.index - 30), at.index),
      );
    return at === null || isDenied ? [] : [bone];
  });
  return told.length === 1 && told[0] !== code.slice(0, told[0]?.length) ? told[0] : undefined;
}

/** Which wall gave way, by the examination (Tabular List: N81.11 midline, N81.12 lateral or paravaginal cystocele). */
export function cystoceleKind(code: string, text: string): string | undefined {
  if (code !== "N81.10") return undefined;
  const isMidline =
    /\b(?:midline|central)\b[^.;\n]{0,20}\b(?:anterior|cystocele|defect|bladder|bulge)\b|\b(?:cystocele|anterior (?:vaginal )?wall)\b[^.;\n]{0,15}\b(?:midline|central)\b/i.test(
      text,
    );
  const isLateral =
    /\b(?:paravaginal|lateral)\b[^.;\n]{0,15}\b(?:defect|detachment|cystocele)\b|\bcystocele\b[^.;\n]{0,15}\b(?:paravaginal|lateral)\b/i.test(
      text.replace(
        /\b(?:no|without)\b(?: \w+){0,3} (?:paravaginal|lateral) (?:defects?|detachment|cystocele)/gi,
        "",
      ),
    );
  return isMidline === isLateral ? undefined : isMidline ? "N81.11" : "N81.12";
}

/** An ulcer "of the lower leg" that the examination places above the ankle is at another part of it (Tabular List: L97.8-, calf L97.2-, ankle L97.3-). */
export function lowerLegPart(code: string, text: string): string | undefined {
  return code.startsWith("L97.9") && partOfLeg.test(text) ? code.replace("L97.9", "L97.8") : undefined;
}

const aspect = "(?:antero|postero)?(?:medial|lateral|anterior|posterior|distal|proximal)";
const leg = `${aspect}(?: ${aspect})*(?: (?:left|right|l|r))? (?:lower )?leg|(?:lower )?leg,? (?:\\w+ )?(?:${aspect}|above the ankle)`;
const partOfLeg = new RegExp(
  `\\b(?:${leg})\\b[^.\\n]{0,40}\\b(?:ulcer\\w*|wound)|\\b(?:ulcer\\w*|wound)\\b[^.\\n]{0,40}\\b(?:${leg})\\b`,
  "i",
);

const obstructing = /(?<!\b(?:non|not|no|without|un)[ -]?)\bobstruct(?:ing|ed|ion|ive|s)\b/i;
const dilated =
  /(?<!\b(?:no|without|neg(?:ative)? for|nor|resolved|denies|or|r\/o|prior|old) (?:(?:significant|obvious|definite|stone|left|right|l|r|evidence of) )*)\b(?:hydro(?:uretero)?(?:-)?nephrosis|hydroureter|hydro)\b(?!:? (?:resolved|gone|ruled out|absent|none|no\b))/i;

/** Whether the note tells of a kidney dilated behind a stone, wherever that is shown. */
export function isDilated(text: string): boolean {
  return dilated.test(text);
}

/** An obstructing stone of kidney or ureter, where the kidney is dilated (Index: Hydronephrosis, with, obstruction by, ureteral or renal calculus). */
export function obstructingStone(code: string, where: string, isWide: () => boolean): string | undefined {
  return /^N20\.[0129]$/.test(code) && obstructing.test(where) && isWide() ? "N13.2" : undefined;
}

const lowScar =
  /\b(?:low(?:er)?(?: (?:uterine|segment))*[- ]transverse|lt ?cs|lscs|ltcd|low(?:er)? segment (?:transverse|cesarean|caesarean|section|incision|scar)|kerr|pfannenstiel)\b/i;
const highScar =
  /\b(?:classical|vertical|t-?shaped|fundal|upper segment) (?:\w+ )?(?:cesarean|caesarean|section|c-?section|incision|hysterotomy|scar)\b/i;

/** Which scar an earlier cesarean left (Tabular List: O34.211 low transverse, O34.212 vertical). */
export function cesareanScar(code: string, text: string): string | undefined {
  if (!/^O34\.21(?:9|$)/.test(code)) return undefined;
  const [low, high] = [lowScar.test(text), highScar.test(text)];
  return low === high ? undefined : low ? "O34.211" : "O34.212";
}
