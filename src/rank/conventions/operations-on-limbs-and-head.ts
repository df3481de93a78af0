/** Operations on head and neck, joints, bones, limbs and skin. */
import { type BySide, ofSenses, type Row } from "./operations-parts.ts";

const sided = (stem: string, both?: string): BySide => ({
  stem,
  right: "1",
  left: "2",
  none: "9",
  ...(both === undefined ? {} : { both }),
});

const joint = (stem: string) => sided(stem, "3");

const limb = (stem: string) => sided(stem);

const ofNerves = "Z48.811";

const ofMouth = "Z48.814";

const ofSkin = "Z48.817";

const ofJoint = "Z47.1";

const ofBones = "Z47.89";

export const headAndNeck: readonly Row[] = [
  { words: "laryngectomy", leaves: ["Z90.02"] },
  {
    words: "enucleation",
    leaves: ["Z90.01"],
    where: /\b(?:eye|globe|od|os|ocular|melanoma|retinoblastoma)\b/i,
  },
  { words: "tonsillectomy|adenoidectomy|t\\s?&\\s?a", leaves: ["Z90.89"], aftercare: ofMouth },
  { words: "tracheostomy", leaves: ["Z93.0"], not: /\b(?:decannulat\w+|closed|removed|reversed)\b/i },
  {
    words:
      "septoplasty|sinus surgery|fess|tympanoplasty|mastoidectomy|cataract (?:surgery|extraction)|phaco(?:emulsification)?|vitrectomy|trabeculectomy|strabismus surgery|blepharoplasty",
    leaves: [],
    aftercare: ofSenses,
  },
  {
    words:
      "craniotomy|discectomy|laminectomy|carpal tunnel release|ulnar nerve (?:release|transposition)|vp shunt",
    leaves: [],
    aftercare: ofNerves,
  },
  {
    words:
      "(?:lumbar|cervical|thoracic|spinal|spine|l\\d-\\w+|c\\d-\\w+) (?:spinal )?fusion|acdf|plif|tlif|alif|xlif|spinal arthrodesis",
    leaves: ["Z98.1"],
    aftercare: "Z47.89",
  },
];

export const replacements: readonly Row[] = (
  [
    [
      "Z96.65",
      "(?:total |partial |unicompartmental )?knees? (?:replacements?|arthroplast(?:y|ies))|(?:total|partial|uni|robotic) knees?(?! (?:pain|arc|range|rom|motion|score|flexion|extension))|tkas?|tkr|uka|artificial knee|prosthetic knee",
    ],
    [
      "Z96.64",
      "(?:total |partial )?hips? (?:replacements?|arthroplast(?:y|ies)|hemi-?arthroplasty)|(?:total|anterior) hips?(?! (?:pain|precautions?|range|rom|motion|approach|score|flexor))|hemi-?arthroplasty of (?:the )?(?:right |left )?hip|thas?|thr|artificial hip|prosthetic hip",
    ],
    [
      "Z96.61",
      "(?:total |reverse |reverse total )?shoulders? (?:replacements?|arthroplast(?:y|ies))|r?tsas?|rtsr|(?:reverse total|reverse|total) shoulders?(?! (?:pain|range|rom|motion|score))",
    ],
    ["Z96.62", "(?:total )?elbow (?:replacement|arthroplasty)"],
    ["Z96.63", "(?:total )?wrist (?:replacement|arthroplasty)"],
    ["Z96.66", "(?:total )?ankle (?:replacement|arthroplasty)|total ankle(?! (?:pain|range|rom|motion))"],
  ] as const
).map(([stem, words]) => ({
  words,
  // Only hips and knees have a code of both sides.
  leaves: [/6[45]$/.test(stem) ? joint(stem) : sided(stem)],
  aftercare: ofJoint,
  not: /\b(?:infect\w+|loosen\w+|dislocat\w+|periprosthetic)\b/i,
}));

export const bones: readonly Row[] = [
  {
    words:
      "acl (?:reconstruction|repair)|rotator cuff repair|meniscectomy|meniscus repair|(?:knee |shoulder )?arthroscopy|bunionectomy|hammertoe (?:correction|repair)|osteotomy|trigger finger release|labral repair|tendon repair|achilles repair",
    leaves: [],
    aftercare: ofBones,
  },
];

export const amputations: readonly Row[] = [
  {
    words: "b\\.?k\\.?a\\.?|below[- ](?:the[- ])?knee amp(?:utation)?|trans-?tibial amp(?:utation)?",
    leaves: [limb("Z89.51")],
    aftercare: "Z47.81",
  },
  {
    words: "a\\.?k\\.?a\\.?|above[- ](?:the[- ])?knee amp(?:utation)?|trans-?femoral amp(?:utation)?",
    leaves: [limb("Z89.61")],
    aftercare: "Z47.81",
    not: /\balso known\b/i,
  },
  {
    words:
      "(?:great|big) toe amp(?:utation|utated)?|amp(?:utation)? of (?:the )?(?:right |left |r |l )?(?:great|big) toe|hallux amp(?:utation)?|first toe amp(?:utation)?|(?:first|1st) ray (?:amp(?:utation)?|resection)",
    leaves: [limb("Z89.41")],
    aftercare: "Z47.81",
  },
  {
    words:
      "(?<!(?:great|big|first|1st) )(?:(?:2nd|3rd|4th|5th|second|third|fourth|fifth|little|lesser) )?toes? amp(?:utations?|utated)?|amp(?:utation)? of (?:the )?(?:\\w+ )?(?:2nd|3rd|4th|5th|second|third|fourth|fifth|little|lesser) toe|(?:2nd|3rd|4th|5th) ray (?:amp(?:utation)?|resection)",
    leaves: [limb("Z89.42")],
    aftercare: "Z47.81",
  },
  {
    words:
      "tma|trans-?metatarsal amp(?:utation)?|(?:partial )?foot amp(?:utation)?|midfoot amp(?:utation)?|lisfranc amp(?:utation)?|chopart amp(?:utation)?",
    leaves: [limb("Z89.43")],
    aftercare: "Z47.81",
    not: /\bthrombotic\b/i,
  },
  {
    words: "syme(?:'?s)? amp(?:utation)?|ankle (?:disarticulation|amp(?:utation)?)",
    leaves: [limb("Z89.44")],
    aftercare: "Z47.81",
  },
  { words: "hip disarticulation", leaves: [limb("Z89.62")], aftercare: "Z47.81" },
  { words: "thumb amp(?:utation)?", leaves: [limb("Z89.01")], aftercare: "Z47.81" },
  {
    words: "(?:(?:index|middle|ring|small|little|long|2nd|3rd|4th|5th) )?finger(?:tip)? amp(?:utation)?",
    leaves: [limb("Z89.02")],
    aftercare: "Z47.81",
  },
  { words: "hand amp(?:utation)?", leaves: [limb("Z89.11")], aftercare: "Z47.81" },
  {
    words: "below[- ](?:the[- ])?elbow amp(?:utation)?|trans-?radial amp(?:utation)?",
    leaves: [limb("Z89.21")],
    aftercare: "Z47.81",
  },
  {
    words: "above[- ](?:the[- ])?elbow amp(?:utation)?|trans-?humeral amp(?:utation)?",
    leaves: [limb("Z89.22")],
    aftercare: "Z47.81",
  },
];

export const skin: readonly Row[] = [
  { words: "skin graft|stsg|ftsg", leaves: ["Z94.5"], aftercare: ofSkin },
  {
    words:
      "(?:cyst|lipoma|mole|nevus|lesion) (?:excision|removal)|excision of (?:\\w+ )?(?:cyst|lipoma|mole|nevus|lesion)|pilonidal cystectomy|i&d of abscess",
    leaves: [],
    aftercare: ofSkin,
  },
];
