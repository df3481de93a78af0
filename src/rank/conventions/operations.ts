/**
 * Operations by the names that clinicians give them, and what each leaves behind: an absence, an implant, a graft, an opening. With the body system that
 * aftercare is coded by.
 *
 * Source: the Alphabetic Index at Absence (acquired), Presence (of), Status, Transplant(ed), Aftercare; the Tabular List at Z47, Z48, Z89, Z90, Z93 to Z98.
 */

import { amputations, bones, headAndNeck, replacements, skin } from "./operations-on-limbs-and-head.ts";
import { chest, digestive, heart, transplanted, urogenital } from "./operations-on-organs.ts";
import type { Operation } from "./operations-parts.ts";

/** Devices that are there when they are named. */
export const devices = /^Z9(?:3|5\.(?:0|81))/;

/** Approach and extent, before an operation's own name. */
const approach =
  "(?:(?:lap(?:aroscopic(?:ally)?)?|open|robot(?:ic)?(?:[- ]assisted)?|vats|radical|simple|partial|total|subtotal|complete|extended|emergency|elective|bilateral|bilat|b\\/l|unilateral|right|left|r|l|rt|lt|hand-assisted|mini|modified|nipple[- ]sparing|skin[- ]sparing|completion|distal|proximal|inguinal)[- .]+)*";

export const operations: readonly Operation[] = [
  ...digestive,
  ...urogenital,
  ...chest,
  ...headAndNeck,
  ...replacements,
  ...bones,
  ...amputations,
  ...heart,
  ...transplanted,
  ...skin,
].map((one) => ({
  ...one,
  words: `\\b${approach}(?:${one.words})(?![\\w])`,
  core: `\\b(?:${one.words})(?![\\w])`,
}));

/** A part of a word that every operation's name has: cheap to look for before the names. */
export const mayBeOperation =
  /ect[oi]m|resect|hartmann|appy|chole\b|appendix|gallbladder|roux|rygb|bypass|sleeve|band|switch|bariatric|whipple|spleen|repair|rrhaphy|plication|plasty|nissen|ostomy|ligation|btl|tubes tied|suprapubic|conduit|turp|sling|scopy|tripsy|circumcis|remov|ralp|tah|tlh|tvh|lavh|bso|\b[rlu]so\b|mrm|lobect|wedge|enucleat|t ?& ?a|surgery|fess|phaco|extraction|cranio|laminect|discect|tunnel|shunt|fusion|acdf|[ptax]lif|arthrodesis|replace|arthropl|knee|hips?\b|ankle|hemi|artificial|prosthe|\b(?:r?tsas?|t[kh]as?|t[kh]r|uka|rtsr)\b|shoulder|reconstr|osteotomy|release|amp|\b[ba]\.?k\.?a\b|\btma\b|disartic|\bray\b|cabg|graft|lima|stent|\b(?:des|bms|pci|ptca|poba)\b|angioplasty|porcine|bovine|tissue|[am]vr|tav[ri]|valve|annulo|clip|ross|pacemaker|ppm|crt|icd|defib|loop recorder|ilr|watchman|laa|lvad|heartmate|fem|evar|ivc|maze|closure|transplant|donor|kidney|kt\b|stsg|ftsg|excision|i&d|vasectomy|creation|taken out|took out|cut out|prostate|uterus|womb|testic|testis/i;
