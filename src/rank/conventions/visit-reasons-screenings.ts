/** Screenings and vaccinations. */
import { outright, type Row } from "./visit-reasons-parts.ts";

const screening = (id: string, code: string, words: RegExp, not?: RegExp): Row => ({
  id: `screening-${id}`,
  says: "A screening that the visit is for.",
  source: "FY2026 guidelines I.C.21.c.5; Tabular List: Z11 to Z13",
  words,
  code,
  where: outright,
  ...(not === undefined ? {} : { not }),
});

const notScreening =
  /\b(?:diagnostic|symptom\w*|palpable|bleeding|surveillance|follow[- ]?up of|short[- ]interval|abnormal)\b/i;

export const screenings: readonly Row[] = [
  screening(
    "colon",
    "Z12.11",
    /\b(?:screening colonoscopy|colonoscopy(?:,| -| for)? (?:\w+ )?screening|(?:colon|colorectal|crc)(?: cancer)? screening|screening (?:for|of) (?:colon|colorectal)(?: cancer)?|cologuard)\b/i,
    /\b(?:bleeding|diagnostic)\b(?! (?:or|and|,))|\b(?:cologuard|fit|fobt)\b[^.;\n]{0,40}\b(?:positive|abnormal)|\b(?:positive|abnormal) (?:cologuard|fit|fobt)\b/i,
  ),
  screening(
    "breast",
    "Z12.31",
    /\b(?:screening (?:(?:bilateral|digital|3d|tomosynthesis|annual) )*mammo\w*|mammo\w*,? (?:bilateral )?screening|(?:annual|routine) (?:screening )?mammo(?:gram|graphy)?)\b/i,
    notScreening,
  ),
  screening(
    "lung",
    "Z12.2",
    /\b(?:(?:low[- ]dose|ld) ?ct(?: (?:chest|lung|thorax))?(?: cancer)? ?(?:lung )?(?:cancer )?screening|ldct(?: (?:lung|screening))*|lung (?:cancer )?screening(?: ct)?|ct lung (?:cancer )?screening)\b/i,
    /\b(?:follow[- ]?up|short[- ]interval)\b/i,
  ),
  screening(
    "bones",
    "Z13.820",
    /\b(?:(?:dexa|dxa|bone density|bone densitometry)(?: scan)?[ ,-]+(?:for )?(?:osteoporosis )?screening|screening (?:dexa|dxa|bone density)|osteoporosis screening)\b/i,
  ),
  screening(
    "skin",
    "Z12.83",
    /\b(?:full[- ]body skin (?:exam|check|cancer)\w*|total[- ]body skin exam\w*|tbse|skin cancer screening|full skin (?:exam|check)\w*)\b/i,
  ),
  screening(
    "aneurysm",
    "Z13.6",
    /\b(?:(?:aaa|abdominal aortic aneurysm) screening|screening (?:for )?(?:aaa|abdominal aortic aneurysm))\b/i,
  ),
  screening(
    "sexual",
    "Z11.3",
    /\b(?:sti|std) (?:screening|testing|check|panel)|screening for (?:stis?|stds?)\b/i,
    /\b(?:discharge|symptom\w*|dysuria|lesion|rash|exposure)\b/i,
  ),
  screening(
    "tuberculosis",
    "Z11.1",
    /\b(?:ppd (?:placement|reading|read|test)|tb (?:skin )?(?:test|screening)(?:ing)?|tuberculosis screening)\b/i,
  ),
  screening("lipids", "Z13.220", /\b(?:cholesterol|lipid) screening\b/i),
  screening("diabetes", "Z13.1", /\bdiabetes screening\b/i),
];

export const vaccinations: readonly Row[] = [
  {
    id: "vaccination-visit",
    says: "A visit for a vaccine.",
    source: "FY2026 guidelines I.C.21.c.2; Tabular List: Z23",
    words:
      /\b(?:(?:flu|influenza|covid(?:-19)?|shingrix|zoster|tdap|tetanus|hpv|gardasil|pneumo(?:coccal|vax)|prevnar|pcv ?\d*|mmr|varicella|hep(?:atitis)? ?[ab]|rsv|meningococcal|childhood|catch-?up)(?: \w+)? (?:shots?|vaccin\w+|boosters?|immuni[sz]ations?)|(?:encounter|visit|here|nurse visit|presents|comes(?: in)?) for (?:\w+ ){0,3}(?:vaccin\w+|immuni[sz]ations?|shots?)|(?:vaccin(?:e|ation)s?|immuni[sz]ations?) (?:visit|only|encounter|today|given))\b/i,
    where: ["title", "complaint", "told"],
    code: "Z23",
    not: /\b(?:put off|postpon\w+|cancel\w*|not carried out|declin\w+|refus\w+|reaction|rash|sore|pain|after|fever|counsel\w*|concern\w*|worried|safety|steroid|cortisone|b12|allergy shots?|depo|titers?|record|already|last|pharmacy)\b/i,
  },
];
