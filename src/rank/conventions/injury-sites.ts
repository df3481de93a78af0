/**
 * Parts of the body as wounds name them, and where the classification has each kind of injury of them. One row a part; the kinds are the same everywhere.
 *
 * In a stem `t` stands for the kind of superficial injury or open wound, `d` for the degree of a burn, `n` for frostbite without or with dead tissue,
 * `#` for which finger or toe it is and on which side. What follows (side, quadrant, 7th character) is left to leaf choice.
 *
 * Source: Tabular List of FY2026, S00 to S99 (superficial injury, open wound, crushing of each region) and T20 to T34; Alphabetic Index at Abrasion, Bite,
 * Burn, Contusion, Crush, Frostbite, Laceration, Puncture. "Arm" and "leg" are "arm (upper)", "leg (lower)" there.
 */
export interface InjurySite {
  readonly id: string;
  /** Of a regular expression. */
  readonly words: string;
  readonly skin?: string;
  readonly contusion?: string;
  readonly wound?: string;
  readonly crush?: string;
  readonly burn?: string;
  readonly frostbite?: string;
  /** Where the nail is damaged too. */
  readonly nail?: { readonly contusion: string; readonly wound: string };
}

/** Superficial injuries by their digit; a site's `contusion` stands apart. */
export const skinDigits = { abrasion: "1", blister: "2", splinter: "5", insectBite: "6" } as const;
/** Open wounds by their digit: without and with a foreign body. */
export const woundDigits = { openWound: "00", laceration: "12", puncture: "34", bite: "55" } as const;

/** "Index" and "ring" are fingers where the word follows, be it after another: "index and middle fingers". */
const ofFinger =
  "(?=[\\w ,/&-]{0,30}\\b(?:fingers?|digits?|fingertips?)\\b)(?: fingers?| digits?| fingertips?)?";

/** @param stems skin, contusion, wound, crush, burn, frostbite; `-` where there is none */
function at(id: string, words: string, stems: string, ofNail?: string): InjurySite {
  const [skin, contusion, wound, crush, burn, frostbite] = stems
    .split(" ")
    .map((stem) => (stem === "-" ? undefined : stem));
  const [nailContusion, nailWound] = ofNail?.split(" ") ?? [];
  return {
    id,
    words,
    ...(skin === undefined ? {} : { skin }),
    ...(contusion === undefined ? {} : { contusion }),
    ...(wound === undefined ? {} : { wound }),
    ...(crush === undefined ? {} : { crush }),
    ...(burn === undefined ? {} : { burn }),
    ...(frostbite === undefined ? {} : { frostbite }),
    ...(nailContusion === undefined || nailWound === undefined
      ? {}
      : { nail: { contusion: nailContusion, wound: nailWound } }),
  };
}

/** The more telling first where words overlap: "upper back" before "back", "forearm" is no "arm". */
export const injurySites: readonly InjurySite[] = [
  at(
    "scalp",
    "scalp|occiput|occipital(?: area| region| scalp)?|parietal (?:scalp|area)|vertex|(?:above|behind|in|within|inside|past) the hair ?line|crown of (?:the|his|her) head|back of (?:the|his|her) head",
    "S00.0t S00.03 S01.0t S07.8 T20.d5 T3n.09",
  ),
  at(
    "eyelid",
    "eye ?lids?|eye ?brows?|brows?|periorbital(?: area| region)?|periocular(?: area| region)?",
    "S00.2t S00.1 S01.1t",
  ),
  at(
    "nose",
    "nose|nasal(?: bridge| tip|(?= (?:contusion|laceration|abrasion|bruis)))|bridge of (?:the )?nose|nostrils?",
    "S00.3t S00.33 S01.2t S07.0 T20.d4 T3n.02",
  ),
  at("ear", "ears?|ear ?lobes?|pinna|auricle|helix", "S00.4t S00.43 S01.3t - T20.d1 T3n.01"),
  at("lip", "(?:upper |lower )?lips?|vermilion(?: border)?", "S00.5t1 S00.531 S01.5t1 - T20.d2"),
  at(
    "mouth",
    "tongue|oral cavity|oral mucosa|buccal mucosa|gums?|gingiva|palate|(?:inside (?:of )?(?:the )?)mouth",
    "S00.5t2 S00.532 S01.5t2",
  ),
  at("cheek", "cheeks?", "S00.8t S00.83 S01.4t S07.0 T20.d6 T3n.09"),
  at("forehead", "forehead|frontal (?:area|region|scalp)", "S00.8t S00.83 S01.8t S07.0 T20.d6 T3n.09"),
  at("chin", "chin", "S00.8t S00.83 S01.8t S07.0 T20.d3 T3n.09"),
  at(
    "face",
    "face|facial|jaw(?:line)?|temples?|temporal (?:area|region)",
    "S00.8t S00.83 S01.8t S07.0 T20.d0 T3n.09",
  ),
  at("head", "head", "S00.9t S00.93 S01.9t S07.9 T20.d0 T3n.09"),
  at("neck", "neck|nape", "S10.9t S10.93 S11.9t S17.9 T20.d7 T3n.1"),
  at("breast", "breasts?", "S20.1t S20.0 S21.0t - T21.d1"),
  at(
    "front-chest",
    "(?:front|anterior|lateral|anterolateral)(?: of)?(?: the)? (?:chest(?: wall)?|thorax|rib ?cage)|sternum|sternal area",
    "S20.3t S20.21 S21.1t - T21.d1 T3n.2",
  ),
  at(
    "upper-back",
    "upper back|mid(?:dle)? ?back|thoracic back|scapula(?:r)?(?: area| region)?|(?:back|posterior)(?: of)?(?: the)? (?:(?:right|left) )?(?:chest(?: wall)?|thorax|ribs?(?: ?cage)?)|shoulder blades?",
    "S20.4t S20.22 S21.2t - T21.d3 T3n.2",
  ),
  at("chest", "chest(?: wall)?|ribs?(?: ?cage)?|thorax", "S20.3t S20.21 S21.1t - T21.d1 T3n.2"),
  at(
    "lower-back",
    "low(?:er)? back|lumbar (?:area|region)|sacrum|sacral area|coccyx|tail ?bone|pelvis",
    "S30.8t0 S30.0 S31.0t S38.1 T21.d4 T3n.3",
  ),
  at(
    "buttock",
    "buttocks?|gluteal (?:area|region)|bottom|behind(?= (?:is|was|bruised|black))|backside|rear end",
    "S30.8t0 S30.0 - - T21.d5",
  ),
  at("flank", "flanks?", "S30.8tA S30.13 - - T21.d2"),
  at("groin", "groin", "S30.8t1 S30.12 - - T21.d2"),
  at("abdomen", "abdom(?:en|inal wall)|belly|abd(?: wall)?", "S30.8t1 S30.11 S31.1t - T21.d2 T3n.3"),
  at("penis", "penis|penile shaft", "S30.8t2 S30.21 S31.2t"),
  at("scrotum", "scrotum", "S30.8t3 S30.22 S31.3t"),
  at("axilla", "axillae?|armpits?", "S40.8t S40.02 S41.1t S47 T22.d4 T3n.4"),
  at("shoulder", "shoulders?", "S40.2t S40.01 S41.0t S47 T22.d5 T3n.4"),
  at("upper-arm", "upper arms?", "S40.8t S40.02 S41.1t S47 T22.d3 T3n.4"),
  at("elbow", "elbows?", "S50.3t S50.0 S51.0t S57.0 T22.d2 T3n.4"),
  at("forearm", "fore ?arms?|lower arms?", "S50.8t S50.1 S51.8t S57.8 T22.d1 T3n.4"),
  at("arm", "arms?", "S40.8t S40.02 S41.1t S47 T22.d0 T3n.4"),
  at("wrist", "wrists?", "S60.8t S60.21 S61.5t S67.3 T23.d7 T3n.51"),
  at("thumb", "thumbs?", "S60.3t S60.01 S61.0t S67.0 T23.d1 T3n.53", "S60.11 S61.1t"),
  at(
    "index",
    `(?:index|pointer|second|2nd)${ofFinger}|index`,
    "S60.4t# S60.02 S61.2t# S67.19# T23.d2 T3n.53",
    "S60.12 S61.3t#",
  ),
  at(
    "middle",
    `(?:middle|long|third|3rd)${ofFinger}`,
    "S60.4t# S60.03 S61.2t# S67.19# T23.d2 T3n.53",
    "S60.13 S61.3t#",
  ),
  at(
    "ring",
    `(?:ring|fourth|4th)${ofFinger}`,
    "S60.4t# S60.04 S61.2t# S67.19# T23.d2 T3n.53",
    "S60.14 S61.3t#",
  ),
  at(
    "little",
    `(?:little|small|fifth|5th)${ofFinger}|pink(?:y|ie)(?: fingers?)?`,
    "S60.4t# S60.05 S61.2t# S67.19# T23.d2 T3n.53",
    "S60.15 S61.3t#",
  ),
  at(
    "several-fingers",
    "fingers(?! ?tips?)",
    "S60.4t# S60.00 S61.2t# S67.10 T23.d3 T3n.53",
    "S60.10 S61.3t#",
  ),
  at("finger", "finger|fingertips?", "S60.4t# S60.00 S61.2t# S67.10 T23.d2 T3n.53", "S60.10 S61.3t#"),
  at(
    "palm",
    "palms?(?: of (?:(?:the|his|her) )?(?:(?:right|left|r|l) )?hand)?|thenar eminence|hypothenar",
    "S60.5t S60.22 S61.4t S67.2 T23.d5 T3n.52",
  ),
  at(
    "dorsal-hand",
    "(?:back|dorsum|dorsal)(?: aspect)?(?: of)?(?: (?:the|his|her|their))?(?: (?:right|left|L|R))? hands?",
    "S60.5t S60.22 S61.4t S67.2 T23.d6 T3n.52",
  ),
  at("hand", "hands?|knuckles?", "S60.5t S60.22 S61.4t S67.2 T23.d0 T3n.52"),
  at("hip", "hips?", "S70.2t S70.0 S71.0t S77.0 - T3n.6"),
  at("thigh", "thighs?|upper legs?", "S70.3t S70.1 S71.1t S77.1 T24.d1 T3n.6"),
  at("knee", "knees?|kneecaps?|patella", "S80.2t S80.0 S81.0t S87.0 T24.d2 T3n.7"),
  at(
    "lower-leg",
    "lower legs?|shins?|shin ?bone|calf|calves|pretibial(?: area| region)?",
    "S80.8t S80.1 S81.8t S87.8 T24.d3 T3n.7",
  ),
  at("leg", "legs?", "S80.8t S80.1 S81.8t S87.8 T24.d0 T3n.7"),
  at("ankle", "ankles?", "S90.5t S90.0 S91.0t S97.0 T25.d1 T3n.81"),
  at(
    "great-toe",
    "(?:great|big|first|1st) toes?|hallux",
    "S90.4t# S90.11 S91.1t# S97.11 T25.d3 T3n.83",
    "S90.21 S91.2t#",
  ),
  at(
    "lesser-toe",
    "(?:(?:second|2nd|third|3rd|fourth|4th|fifth|5th|little|small|pinky|lesser) )?toes?",
    "S90.4t# S90.12 S91.1t# S97.12 T25.d3 T3n.83",
    "S90.22 S91.2t#",
  ),
  at(
    "foot",
    "(?:sole|ball|arch|top|dorsum|heel|bottom)s? of (?:(?:the|his|her|their) )?(?:(?:right|left|r|l) )?(?:foot|feet)|midfoot|forefoot|foot|feet|heels?|soles?|plantar (?:foot|surface)|arch of (?:the )?foot|instep",
    "S90.8t S90.3 S91.3t S97.8 T25.d2 T3n.82",
  ),
];
