/**
 * Vessels, rhythm and what was put in, told in plain words: "the ascending aorta has an aneurysm of 4.6 cm", "hardened leg arteries", "an old clot in the lungs",
 * "complete heart block, paced", "bypassed in 2012".
 *
 * Source: Index: Aneurysm, aorta, by part I71.-; Arteriosclerosis, extremities, leg I70.2-, bypass graft, coronary I25.810; Embolism, pulmonary, chronic I27.82;
 * History, embolism, pulmonary Z86.711; Thrombosis, vein, leg, chronic I82.50-; Block, atrioventricular, second degree I44.1; Syndrome, sick sinus I49.5;
 * Presence, cardiac pacemaker Z95.0, aortocoronary bypass graft Z95.1; Failure, heart, right, due to left I50.814; Cardiomyopathy, alcoholic I42.6, due to drugs I42.7.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { because, being, type ToldRow, told, withToldRows } from "./told-rows.ts";

const parts: readonly (readonly [part: RegExp, code: string])[] = [
  [/\bthoraco-?abdominal\b/i, "I71.60"],
  [/\bascending\b|\baortic root\b/i, "I71.21"],
  [/\barch\b/i, "I71.22"],
  [/\bdescending\b/i, "I71.23"],
  [/\bpara-?renal\b/i, "I71.41"],
  [/\bjuxta-?renal\b/i, "I71.42"],
  [/\binfra-?renal\b/i, "I71.43"],
];

const legArtery =
  "(?:(?:leg|femoral|lower limb) arter(?:y|ies)|arter(?:y|ies) (?:of|in|to) (?:the |his |her |both )*(?:left |right )?legs?)";

/** I70.20-, I70.21-: by its pain on walking and its side. */
function legArteryOf(_: string, note: string): string {
  const line = note.match(/[^\n]*\b(?:leg|femoral|lower limb)\b[^\n]*/i)?.[0] ?? "";
  const side = /\bboth\b|\bbilateral/i.test(line)
    ? "3"
    : /\bright\b/i.test(line)
      ? "1"
      : /\bleft\b/i.test(line)
        ? "2"
        : "9";
  return `I70.2${/\bclaudicat\w+|\bpain (?:on|with|when) walking/i.test(line) ? "1" : "0"}${side}`;
}

const vesselRows: readonly ToldRow[] = [
  told(
    legArteryOf,
    "atherosclerosis of leg arteries",
    `\\b(?:hardened|furred(?: up)?|clogged|calcified|narrowed) ${legArtery}|\\bhardening of (?:the |his |her )?${legArtery}|\\b${legArtery} ${being}(?:hardened|furred(?: up)?|clogged|narrowed)\\b`,
    {
      known: /^I70\.[2-7]/,
      replaces: /^(?:I73\.9|I70\.9|I70\.0)$/,
      not: /\b(?:bypass|graft|ulcer|gangrene|rest pain|embol\w+)\b/i,
    },
  ),
  told(
    "I25.810",
    "atherosclerosis of bypass graft",
    "\\b(?:blockages?|narrowing|disease|stenosis) (?:in|of) (?:one of |two of |both )?(?:his |her |the )?(?:old )?(?:(?:vein|bypass|coronary|saphenous)(?: vein)? )+grafts?\\b|\\b(?:blocked|narrowed|diseased) (?:(?:vein|bypass|saphenous)(?: vein)? )+grafts?\\b",
    {
      known: /^I25\.[78]/,
      beside: /\b(?:coronary|cabg|heart|cad)\b/i,
      not: /\b(?:leg|femoral|fem-?pop|angina(?<!no angina)|popliteal|occluded)\b/i,
    },
  ),
  told(
    "Z95.1",
    "presence of aortocoronary bypass graft",
    "\\b(?:coronary (?:artery )?disease|cad|coronaries|heart)[^.;\\n]{0,15}?\\bbypassed (?:in|since|at)\\b",
    { known: /^Z95\.1/ },
  ),
  told(
    "I44.1",
    "second degree atrioventricular block",
    "\\bsecond[- ]degree (?:av |heart |a-v )?block\\b|\\b(?:mobitz (?:type )?(?:1|2|i{1,2})|wenckebach)(?: block)?\\b",
    { known: /^I44\./ },
  ),
  told(
    "I50.814",
    "right heart failure due to left heart failure",
    `\\bright(?:-sided)? heart failure ${because}(?:the )?(?:failing )?left\\b|\\bleft heart(?:['’]s)? failure has (?:taken|brought|caused|led to) (?:the )?right\\b`,
    { replaces: /^I50\.(?:810|9|1)$/ },
  ),
  told(
    (words) => (/alcohol|drink/i.test(words) ? "I42.6" : "I42.7"),
    "cardiomyopathy by its cause",
    `\\b(?:heart muscle|heart|left ventricle|pump) (?:${being})?(?:weakened|damaged|poisoned|harmed|enfeebled) by (?:the |his |her |years of |heavy |past )*(?:alcohol|drink(?:ing)?|doxorubicin|adriamycin|anthracyclines?|trastuzumab|chemotherapy|chemo)\\b|\\b(?:heart muscle (?:weakness|damage)|weak heart(?: muscle)?) ${because}(?:heavy )?(?:alcohol|drink(?:ing)?)\\b|\\bcardiomyopathy ${because}(?:heavy )?(?:alcohol|drink(?:ing)?)\\b`,
    { known: /^I42\.[67]/, replaces: /^I42\.9$/ },
  ),
  told(
    (words) => (/\bright\b/i.test(words) ? "I82.501" : /\bleft\b/i.test(words) ? "I82.502" : "I82.509"),
    "chronic deep vein thrombosis of the leg",
    "\\b(?:chronic|long-?standing|lasting) (?:blood )?(?:clots?|dvt) (?:in|of) (?:the |his |her )?(?:(?:left|right|deep veins of the (?:left|right)) )?(?:leg|lower limb|lower extremity)\\b",
    { known: /^I82\.[5]/, replaces: /^I82\.4/ },
  ),
  told(
    "I27.82",
    "chronic pulmonary embolism",
    "\\b(?:old|chronic|long-?standing|lasting) (?:blood )?clots? (?:in|of) (?:the |his |her |both )?(?:lungs?|pulmonary arteries)\\b(?!\\W+(?:in|from) (?:19|20))",
    {
      known: /^I27\.(?:82|24)/,
      replaces: /^I26/,
      not: /\b(?:pulmonary hypertension|cteph)\b/i,
    },
  ),
  told(
    "Z86.711",
    "history of pulmonary embolism",
    "\\b(?:had|past|previous|prior) (?:an? |his |her )?(?:large |small |bilateral )*(?:pulmonary embol(?:ism|us|i)|(?:blood )?clots? (?:in|to) (?:the |his |her |both )*lungs?|pe) (?:in|back in) (?:\\w+ (?:of )?)?(?:19|20)\\d\\d\\b",
    {
      known: /^Z86\.71/,
      replaces: /^I26/,
    },
  ),
  told(
    "I49.5",
    "sick sinus syndrome",
    `\\bsinus node (?:(?:that|which|is|has|${being})\\s?)*(?:fail(?:s|ed|ing|ure)?|dysfunction|sick|worn out|tired|slow|diseased?)\\b`,
  ),
  told(
    "I48.92",
    "atrial flutter",
    "\\bflutter of the atri(?:a|um)\\b|\\batri(?:a|um) (?:is |are )?fluttering\\b",
  ),
  told(
    (words) => parts.find(([part]) => part.test(words))?.[1],
    "aortic aneurysm by part",
    "\\b(?:thoraco-?abdominal|ascending|descending|aortic root|(?:aortic )?arch|infra-?renal|juxta-?renal|para-?renal)\\b(?:[^.;\\n]|\\.\\d){0,50}?\\baneurysm\\w*\\b|\\baneurysm\\w* (?:of|in|at) (?:the |his |her )?(?:proximal |distal |mid )?(?:ascending|descending|infra-?renal|juxta-?renal|para-?renal|thoraco-?abdominal|aortic (?:arch|root))\\b",
    {
      replaces: /^I7(?:2\.9$|1\.(?:9|2\d|4\d|6\d|20|40|60)$)/,
      known: /^I71\.(?:0|1|3|5|21|22|23|41|42|43|6)/,
      not: /\b(?:ruptur\w+|dissect\w+|repair(?:ed)?|no aneurysm|without|normal|evar|endograft|endoleak|iliac|ducts?)\b/i,
    },
  ),
  told(
    "Z95.0",
    "presence of cardiac pacemaker",
    "\\bpaced\\b(?! (?:him|her|the|up|out|around|activit\\w+))",
    {
      beside:
        /\b(?:pace-?maker|ppm|interrogat\w+|device (?:check\w*|clinic)|heart block|av block|sick sinus|sinus node|generator|leads?)\b/i,
      not: /\b(?:self-paced|fast-paced|temporar\w+|overdrive|if)\b/i,
      known: /^(?:Z95\.0|Z95\.81|Z45\.01)/,
    },
  ),
];

/** @returns the mentions, and the conditions of vessels and rhythm that are told in plain words */
export function withVesselsTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, vesselRows);
}
