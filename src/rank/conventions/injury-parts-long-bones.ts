/**
 * How a long bone is broken, and further parts of bones: "spiral break of the shaft of the humerus", "joint-depression calcaneus", "Denis zone one".
 *
 * Source: Tabular List at S02.6-, S22.-, S32.1-, S42.3-, S52.2-, S52.3-, S72.3-, S82.0-, S82.2-, S82.4-, S92.0-; Index: Fracture, traumatic, by bone.
 */
import type { Part } from "./injury-parts.ts";

/** @param digits of greenstick, transverse, oblique, spiral, comminuted and segmental fractures; `-` where there is none */
function shaft(stem: string, digits: string): Part[] {
  const words = [
    /\bgreenstick\b/i,
    /\btransverse\b(?! process)/i,
    /\b(?:short |long )?oblique\b(?! (?:view|film))/i,
    /\bspiral\b/i,
    /\bcomminuted\b/i,
    /\bsegmental\b/i,
  ];
  return words.flatMap((word, at): Part[] => {
    const digit = digits.charAt(at);
    return digit === "-" ? [] : [[word, `${stem}${digit}`]];
  });
}

export const longBoneParts: readonly (readonly [unspecified: RegExp, parts: readonly Part[]])[] = [
  [
    /^S42\.30/,
    [
      [/\b(?:4|four)[- ]part\b/i, "S42.24"],
      [/\b(?:3|three)[- ]part\b/i, "S42.23"],
      [/\bsurgical neck\b/i, "S42.21"],
      [/\bgreater tuberosity\b/i, "S42.25"],
      [/\blesser tuberosity\b/i, "S42.26"],
      [/\b(?:proximal|upper end of the)\b(?! (?:third|radi|uln))|\bhumeral (?:head|neck)\b/i, "S42.20"],
      [/\bsupracondylar\b/i, "S42.41"],
      [/\blateral epicondyl\w+/i, "S42.43"],
      [/\bmedial epicondyl\w+/i, "S42.44"],
      [/\blateral condyl\w+/i, "S42.45"],
      [/\b(?:distal|lower end of the)\b(?! (?:third|radi|uln|pulse|neuro\w*|motor|sensation))/i, "S42.40"],
      ...shaft("S42.3", "123456"),
    ],
  ],
  [
    /^S52\.9/,
    [
      [
        /\bdistal\b(?! (?:pulse|neuro\w*|motor|sensation))|\babove (?:the|his|her) (?:wrist|growth plate)\b/i,
        "S52.50",
      ],
      [/\bradial head\b/i, "S52.12"],
      [/\bradial neck\b/i, "S52.13"],
      [/\bolecranon\b/i, "S52.02"],
      [
        /\bradi(?:us|al)\b[^.;]{0,25}\b(?:mid-?)?shaft\b|\b(?:mid-?)?shaft\b[^.;]{0,25}\bradi(?:us|al)\b/i,
        "S52.30",
      ],
    ],
  ],
  [
    /^S52\.20/,
    [[/\bmonteggia/i, "S52.27"], [/\bdistal uln(?:a|ar)\b/i, "S52.60"], ...shaft("S52.2", "123456")],
  ],
  [/^S52\.30/, [[/\bgaleazzi/i, "S52.37"], ...shaft("S52.3", "123456")]],
  [/^S72\.30/, shaft("S72.3", "-23456")],
  [/^S82\.20/, shaft("S82.2", "-23456")],
  [
    /^S82\.00/,
    [
      [/\btransverse\b|\bacross\b/i, "S82.03"],
      [/\bcomminuted\b|\bshattered\b|\bin (?:several|many|multiple) pieces\b|\bstellate\b/i, "S82.04"],
      [/\bvertical\b|\blongitudinal\b/i, "S82.02"],
      [/\bosteochondral\b/i, "S82.01"],
    ],
  ],
  [
    /^S72\.9/,
    [
      [/\bsupracondylar\b/i, "S72.45"],
      [/\binter-?troch\w*/i, "S72.14"],
      [/\bsub-?troch\w*/i, "S72.2"],
      [/\b(?:femoral )?neck\b/i, "S72.00"],
      [/\b(?:mid-?shaft|shaft|diaphys\w+)\b/i, "S72.30"],
      [/\bdistal\b(?! (?:pulse|neuro\w*|motor|sensation))/i, "S72.40"],
    ],
  ],
  [
    /^S92\.00/,
    [
      [/\bjoint[- ]depression\b|\bintra-?articular\b|\bposterior facet\b|\bsanders\b/i, "S92.06"],
      [/\banterior process\b/i, "S92.02"],
      [/\btongue[- ]type\b|\btuberosity\b/i, "S92.04"],
    ],
  ],
  [
    /^S32\.9/,
    [
      [/\bsuperior (?:pubic )?ram\w+/i, "S32.51"],
      [/\binferior (?:pubic )?ram\w+/i, "S32.59"],
      [/\bpub(?:ic|is)\b/i, "S32.50"],
      [/\b(?:iliac|ilium)\b/i, "S32.30"],
      [/\bacetabul\w+/i, "S32.40"],
      [/\bischi\w+/i, "S32.60"],
    ],
  ],
  [
    /^S32\.10/,
    [
      [/\bzone (?:1|i|one)\b/i, "S32.11"],
      [/\bzone (?:2|ii|two)\b/i, "S32.12"],
      [/\bzone (?:3|iii|three)\b/i, "S32.13"],
    ],
  ],
  [
    /^S02\.60/,
    [
      [/\bsub-?condylar\b/i, "S02.62"],
      [/\bcondyl(?:e|ar)\b/i, "S02.61"],
      [/\bcoronoid\b/i, "S02.63"],
      [/\bramus\b/i, "S02.64"],
      [/\bangle of\b|\b(?:left|right|mandibular|jaw) angle\b/i, "S02.65"],
      [/\b(?:para)?symphys\w+/i, "S02.66"],
    ],
  ],
];

const vertebra = /^(S22\.0[1-8]|S32\.0[1-5])9?$/;

/** A broken process of a vertebra is one of its other fractures. */
export function vertebraPart(code: string, text: string): string | undefined {
  const stem = vertebra.exec(code)?.[1];
  const isProcess =
    /\b(?:transverse|spinous) process/i.test(text) && !/\b(?:burst|wedge|compression)\b/i.test(text);
  return stem === undefined || !isProcess ? undefined : `${stem}8`;
}

const flail = /(?<!\b(?:no|not|without) (?:a )?)\bflail\b|\beach (?:\w+ )?broken in (?:two|2) places\b/i;

/** Ribs broken twice move on their own (Index: Fracture, rib, with flail chest). */
export function flailChest(code: string, text: string): string | undefined {
  return /^S22\.[34]/.test(code) && flail.test(text) ? "S22.5" : undefined;
}
