/**
 * The part of a bone that is broken, or the way a joint is dislocated, where the clause says it apart from the injury's name: "clavicle fracture, distal third",
 * "proximal humerus fracture, surgical neck, 2-part", "elbow dislocation, posterior". Which ribs are broken, and whether a hand's bone is displaced.
 *
 * Source: Guidelines FY2026 I.B.2 and I.C.19.c; Tabular List at each category (metacarpals and phalanges are displaced at S62.31 to S62.33 and S62.61 to S62.63,
 * nondisplaced three rows below); Index: Fracture, rib, multiple S22.4-; the Weber types are of the lateral malleolus (S82.6-).
 */
import { flailChest, longBoneParts, vertebraPart } from "./injury-parts-long-bones.ts";

export type Part = readonly [words: RegExp, code: string];

const parts: readonly (readonly [unspecified: RegExp, parts: readonly Part[]])[] = [
  [
    /^S42\.00/,
    [
      [/\b(?:lateral|distal|outer|acromial)\b/i, "S42.03"],
      [/\b(?:mid\w*|shaft)\b/i, "S42.02"],
      [/\b(?:medial|proximal|sternal|inner)\b/i, "S42.01"],
    ],
  ],
  [
    /^S42\.10/,
    [
      [/\bacromi(?:on|al)\b/i, "S42.12"],
      [/\bcoracoid\b/i, "S42.13"],
      [/\bglenoid\b/i, "S42.14"],
      [/\bscapular? neck\b|\bneck\b/i, "S42.15"],
      [/\bbody\b/i, "S42.11"],
    ],
  ],
  [
    /^S42\.2[01]/,
    [
      [/\b(?:4|four)[- ]part\b/i, "S42.24"],
      [/\b(?:3|three)[- ]part\b/i, "S42.23"],
      [
        /\bsurgical neck\b[^.;]{0,30}\b(?:2|two)[- ]part\b|\b(?:2|two)[- ]part\b[^.;]{0,30}\bsurgical neck\b/i,
        "S42.22",
      ],
      [/\bsurgical neck\b/i, "S42.21"],
      [/\bgreater tuberosity\b/i, "S42.25"],
      [/\blesser tuberosity\b/i, "S42.26"],
    ],
  ],
  [
    /^S42\.40/,
    [
      [/\bsupracondylar\b/i, "S42.41"],
      [/\blateral epicondyl\w+/i, "S42.43"],
      [/\bmedial epicondyl\w+/i, "S42.44"],
      [/\blateral condyl\w+/i, "S42.45"],
      [/\bmedial condyl\w+/i, "S42.46"],
      [/\btranscondylar\b/i, "S42.47"],
    ],
  ],
  [
    // The collateral ligaments of the elbow have namesakes in the thumb and the fingers (Index: Sprain, thumb, metacarpophalangeal; finger).
    /^S53\.4[34]/,
    [
      [/\bthumbs?\b/i, "S63.64"],
      [/\b(?:fingers?|pinky)\b/i, "S63.65"],
    ],
  ],
  [
    /^S52\.00/,
    [
      [/\bolecranon\b/i, "S52.02"],
      [/\bcoronoid\b/i, "S52.04"],
    ],
  ],
  [
    /^S52\.10/,
    [
      [/\bhead\b/i, "S52.12"],
      [/\bneck\b/i, "S52.13"],
    ],
  ],
  [
    /^S52\.50/,
    [
      [/\bcolles'?/i, "S52.53"],
      [/\bsmith'?s?\b/i, "S52.54"],
      [/\bbarton'?s?\b/i, "S52.56"],
      [/\b(?:torus|buckle)\b/i, "S52.52"],
      [/\bradial styloid\b|\bchauffeur/i, "S52.51"],
      [
        /\bintra-?\s?articular\b|\b(?:in)?to (?:the )?(?:radio-?carpal |wrist )?joint(?: surface| line)?\b|\barticular (?:step|surface|involvement|extension|depression|split)\b/i,
        "S52.57",
      ],
      [/\bextra-?\s?articular\b/i, "S52.55"],
    ],
  ],
  [
    /^S62\.00/,
    [
      [/\b(?:waist|middle third|mid-?third)\b/i, "S62.02"],
      [/\bproximal (?:pole|third)\b/i, "S62.03"],
      [/\bdistal (?:pole|third)\b|\btubercle\b/i, "S62.01"],
    ],
  ],
  [
    /^S62\.30/,
    [
      [/\bneck\b/i, "S62.33"],
      [/\b(?:shaft|midshaft|diaphys\w+|spiral)\b/i, "S62.32"],
      [/\bbase\b/i, "S62.31"],
    ],
  ],
  [
    /^S62\.50/,
    [
      [/\bproximal phalan\w+/i, "S62.51"],
      [/\b(?:distal phalan\w+|tuft)\b/i, "S62.52"],
    ],
  ],
  [
    /^S62\.60/,
    [
      [/\bproximal phalan\w+|\bP1\b/i, "S62.61"],
      [/\bmiddle phalan\w+|\bP2\b/i, "S62.62"],
      [/\b(?:distal phalan\w+|tuft)\b|\bP3\b/i, "S62.63"],
    ],
  ],
  [
    /^S72\.00/,
    [
      [/\bsub-?capital\b/i, "S72.01"],
      [/\b(?:transcervical|mid-?cervical)\b/i, "S72.03"],
      [/\b(?:basicervical|base of (?:the )?(?:femoral )?neck)\b/i, "S72.04"],
      [/\b(?:intertroch\w*|IT)\b/, "S72.14"],
      [/\bsub-?troch\w*/i, "S72.2"],
      [/\bfemoral head\b/i, "S72.05"],
    ],
  ],
  [
    /^S72\.40/,
    [
      [/\bsupracondylar\b/i, "S72.45"],
      [/\blateral condyl\w+/i, "S72.42"],
      [/\bmedial condyl\w+/i, "S72.43"],
    ],
  ],
  [
    /^S82\.10/,
    [
      [/\bbicondylar\b/i, "S82.14"],
      [/\blateral (?:condyl\w+|(?:tibial )?plateau)\b/i, "S82.12"],
      [/\bmedial (?:condyl\w+|(?:tibial )?plateau)\b/i, "S82.13"],
      [/\b(?:tibial )?spine\b/i, "S82.11"],
      [/\bplateau\b/i, "S82.14"],
    ],
  ],
  [
    /^S82\.(?:89|40|83)/,
    [
      [/\btrimal\w*/i, "S82.85"],
      [/\bbimal\w*/i, "S82.84"],
      [/\bmaisonneuve\b/i, "S82.86"],
      [/\b(?:pilon|plafond)\b/i, "S82.87"],
      [/\b(?:lateral mal\w*|weber (?:type )?[abc])\b/i, "S82.6"],
      [/\bmedial mal\w*/i, "S82.5"],
    ],
  ],
  [
    /^S92\.10/,
    [
      [/\bneck\b/i, "S92.11"],
      [/\bbody\b/i, "S92.12"],
    ],
  ],
  [
    /^S92\.30/,
    [
      [/\b(?:1st|first|great toe|big toe)\b/i, "S92.31"],
      [/\b(?:2nd|second)\b/i, "S92.32"],
      [/\b(?:3rd|third)\b/i, "S92.33"],
      [/\b(?:4th|fourth)\b/i, "S92.34"],
      [/\b(?:5th|fifth)\b|\bjones\b/i, "S92.35"],
    ],
  ],
  [
    /^S92\.40/,
    [
      [/\bproximal phalan\w+/i, "S92.41"],
      [/\b(?:distal phalan\w+|tuft)\b/i, "S92.42"],
    ],
  ],
  [
    /^S92\.50/,
    [
      [/\bproximal phalan\w+/i, "S92.51"],
      [/\bmiddle phalan\w+/i, "S92.52"],
      [/\b(?:distal phalan\w+|tuft)\b/i, "S92.53"],
    ],
  ],
  [
    /^S43\.00/,
    [
      [/\banterior(?:ly)?\b/i, "S43.01"],
      [/\bposterior(?:ly)?\b/i, "S43.02"],
      [/\binferior(?:ly)?\b|\bluxatio erecta\b/i, "S43.03"],
    ],
  ],
  [
    /^S53\.10/,
    [
      [/\bposterior(?:ly)?\b/i, "S53.12"],
      [/\banterior(?:ly)?\b/i, "S53.11"],
    ],
  ],
  [
    /^S73\.00/,
    [
      [/\bposterior(?:ly)?\b/i, "S73.01"],
      [/\banterior(?:ly)?\b/i, "S73.03"],
    ],
  ],
  [/^S83\.00/, [[/\blateral(?:ly)?\b/i, "S83.01"]]],
];

const number = "\\d{1,2}(?:st|nd|rd|th)?";
const list = `${number}\\s*(?:-|–|to|through|thru|,|and|&|/)\\s*(?:and )?${number}(?![\\d/%]|\\s*(?:mg|cm|mm|days?|weeks?|wks?|months?|years?|out of))`;
/** "Ribs L 5-7", "left 5th and 6th rib fractures", "fractures of ribs 3 through 6"; or the plural. */
const severalRibs = new RegExp(
  `\\brib(?:s\\b|\\s+(?:fractures|fxs|fx's)\\b)|\\brib(?:\\s+(?:fractures?|fx))?[\\s,:(#]+(?:(?:left|right|lt|rt|l|r)[\\s,]+)?${list}|\\brib (?:fractures?|fx)\\s*(?:x|×)\\s?(?:[2-9]|1[0-2])\\b(?!\\s*(?:days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?)\\b)|\\b(?:two|three|four|five|six|seven|eight|[2-9]) (?:\\w+ ){0,2}rib (?:fractures|fxs?)\\b|\\b${list}\\s*(?:left |right |anterior |posterior |lateral )?rib\\b`,
  "i",
);
const nondisplaced =
  /\b(?:non[- ]?|un|not |no |without (?:significant )?)displace(?:d|ment)\b|\balignment (?:is )?(?:kept|maintained|preserved)\b/i;
const firstDecides = /^S(?:02|42\.[023]|52\.(?:[235]0|9)|82|32|72\.[039]|92\.0|43)/;
/** Long bones last: what names a part goes before how a shaft broke. */
const all = [...parts, ...longBoneParts];

/** @param text of the clause, its heading and the rest of its line @returns undefined where the code says its part, or the text names none or several */
export function injuryPart(code: string, text: string): string | undefined {
  const ofTrunk = flailChest(code, text) ?? vertebraPart(code, text);
  if (ofTrunk !== undefined) return ofTrunk;
  if (/^S22\.3/.test(code)) return severalRibs.test(text) ? "S22.4" : undefined;
  const rows = all.find(([unspecified]) => unspecified.test(code))?.[1] ?? [];
  const named = [...new Set(rows.flatMap(([words, part]) => (words.test(text) ? [part] : [])))];
  const part = named.length === 1 || firstDecides.test(code) ? named[0] : undefined;
  return ofHand(part ?? code, text) ?? part;
}

/** The rows of the hand's bones that are not displaced. */
function ofHand(code: string, text: string): string | undefined {
  const [, stem, row] = /^(S62\.[36])([123])/.exec(code) ?? [];
  return row !== undefined && nondisplaced.test(text) ? `${stem}${Number(row) + 3}` : undefined;
}
