/**
 * Noses, sinuses, ears and voices told in plain words: "passages full of pale polyps", "septum leans hard to the right", "long-standing inflammation of all
 * of the sinuses", "ear packed with wax", "the left vocal cord does not move".
 *
 * Source: Index: Polyp, nasal cavity J33.0; Deviation, septum (nasal) J34.2; Sinusitis, chronic J32.-; Impaction, cerumen H61.2-; Paralysis, vocal cords J38.0-;
 * Loss of, hearing, sensorineural H90.-; Dysfunction, Eustachian tube H69.9-; Calculus, salivary duct K11.5; Dysphagia, oropharyngeal phase R13.12.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const ofSide = (words: string, right: string, left: string, both: string, open: string) =>
  /\b(?:both|bilateral\w*)\b/i.test(words)
    ? both
    : /\b(?:right|rt|r)\b/i.test(words)
      ? right
      : /\b(?:left|lt|l)\b/i.test(words)
        ? left
        : open;

const cavity =
  "(?:nasal (?:passages?|cavit(?:y|ies)|airways?)|nostrils?|nares|middle meat(?:us|i|uses)|nose)";
const denied =
  /\b(?:no|not|without|denies|negative|never|free of|clear of|resolved|removed in|history|h\/o|hx|prior|previous|ruled out|r\/o|mother|father|sister|brother|possible|\?)\b/i;

const oneSinus: readonly (readonly [words: RegExp, code: string])[] = [
  [/\bmaxillary|\bcheek/i, "J32.0"],
  [/\bfrontal|\bforehead/i, "J32.1"],
  [/\bethmoid/i, "J32.2"],
  [/\bsphenoid/i, "J32.3"],
];
const everySinus =
  /\b(?:all|every|each|pan-?\w*)\b(?: (?:of )?(?:the |his |her )?)?(?:\w+ )?sinus|\bsinuses,? (?:all|every one)\b/i;

function chronicSinusitis(words: string): string {
  if (everySinus.test(words)) return "J32.4";
  const told = oneSinus.filter(([name]) => name.test(words));
  return told.length === 1 ? (told[0]?.[1] ?? "J32.9") : told.length > 1 ? "J32.8" : "J32.9";
}

const long = "(?:long[- ]?standing|chronic(?:ally)?|persistent|years? of|unrelenting)";
const sinuses =
  "(?:(?:all|every|each|both|the|his|her|of|maxillary|frontal|ethmoid|sphenoid|cheek|paranasal|and|or|para-?nasal|nasal|four|,) ?){0,8}\\bsinus(?:es)?";
const inflamed = "(?:inflammation|infection|inflamed|infected|swelling|disease)";

const rows: readonly ToldRow[] = [
  {
    words: new RegExp(
      `\\b(?:${long} ${inflamed}\\b[^.;\\n]{0,15}?\\b(?:of|in|involving|throughout)\\b ?${sinuses}\\b|${sinuses}\\b[^.;\\n]{0,25}?\\b${long} (?:\\w+ )?${inflamed}|${long} (?:rhino-?)?sinusitis\\b[^.;\\n]{0,15}?\\b(?:of|in|involving)\\b ?${sinuses}|${long} (?:\\w+ and \\w+ )sinusitis|${long} pan-?sinusitis|${long} (?:rhino-?)?sinusitis,? (?:of |involving |in )?(?:all|every) (?:of the )?sinus(?:es)?)`,
      "i",
    ),
    wording: "chronic sinusitis by sinus",
    code: chronicSinusitis,
    not: /\b(?:no|not|without|denies|acute on|resolved|history|h\/o|hx|fungal|ruled out|r\/o|mother|father|possible)\b/i,
    known: /^J32\.[48]/,
    replaces: /^J32/,
  },
  {
    words: new RegExp(
      `\\b${cavity}\\b[^.;\\n]{0,60}?\\bpolyps?\\b|\\bpolyp(?:s|oid disease)?\\b[^.;\\n]{0,45}?\\b(?:in|of|on|filling|fills?|block\\w*|obstruct\\w*|from|within|down|throughout)\\b[^.;\\n]{0,25}?\\b${cavity}`,
      "i",
    ),
    wording: "polyp of nasal cavity",
    code: "J33.0",
    not: /\b(?:no polyps?|not|without|denies|negative|never|free of|clear of|resolved|history|h\/o|hx|ruled out|r\/o|mother|father|sister|brother|nasopharyn\w+|colon\w*|choanal|cords?)\b/i,
    known: /^J33\.[018]/,
    replaces: /^J33\.9$/,
  },
  {
    words:
      /\b(?:nasal )?septum\b(?: (?:that|which|is|was|has|,|has a))* ?(?:\w+ ){0,2}?(?:bent|bends?|leans?|leaning|crooked|deviat(?:es?|ed|ing|ion)|bows?|bowed|bowing|pushed|shifted|off[- ](?:the )?(?:midline|center)|spur|s-shaped|buckled|curved|curves?)\b|\b(?:off[- ](?:the )?mid(?:line|-line)|crooked|bent|bowed|leaning|twisted|s-shaped|buckled) (?:nasal )?septum\b|\b(?:nasal )?septum (?:is |was )?off\b/i,
    wording: "deviated nasal septum",
    code: "J34.2",
    beside: /\b(?:nas\w+|nose|sinus\w*|septoplasty|turbinates?|ent\b|breath\w*|snor\w*)\b/i,
    not: /\b(?:no|not|without|denies|ventric\w+|interventric\w+|atrial|heart|echo\w*|lv|rv|paradox\w*|congenital|fractur\w*|broken|straight|midline septum|mother|father)\b(?! help)(?! (?:drain|going))/i,
    known: /^(?:J34\.2|Q67\.4|S02\.2)/,
  },
  {
    words:
      /\b(?:(?:left|right|both|bilateral|l|r) )?(?:ears?|(?:ear )?canals?)\b(?: (?:is|was|are|were|canals?|both|completely|totally|fully))* (?:packed|plugged|full|filled|blocked|occluded|impacted|stuffed|stopped up|obstructed)(?: (?:up|with|by|of|solid|hard|dark|brown))* (?:ear ?)?(?:wax|cerumen)\b/i,
    wording: "impacted cerumen",
    code: (words) => ofSide(words, "H61.21", "H61.22", "H61.23", "H61.20"),
    not: /\b(?:no|not|without|denies|father|mother|never)\b/i,
    known: /^H61\.2/,
    replaces: /^(?:R23\.2|H93\.8)/,
  },
  {
    words:
      /\b(?:paralyz\w+|paraly[sz]ed|immobile|frozen|fixed|non-?moving|motionless) (?:(?:left|right|both|true|l|r) ){0,2}vocal (?:cords?|folds?)\b|\b(?:(?:left|right|both|true|l|r) ){0,2}vocal (?:cords?|folds?) (?:is |are |was |were )?(?:paralyz\w+|paraly[sz]ed|immobile|frozen|fixed|not moving|do(?:es)? not move|do(?:es)?n['’]t move|motionless|paretic|weak)\b/i,
    wording: "vocal cord paralysis",
    code: (words) =>
      /\b(?:both|bilateral)\b/i.test(words) || /\bcords? (?:are|were)\b/i.test(words)
        ? "J38.02"
        : /\b(?:left|right|l|r)\b/i.test(words)
          ? "J38.01"
          : "J38.00",
    not: /\b(?:no|denies|cancer|carcinoma|tumou?r|ruled out|r\/o|mother|father)\b/i,
    known: /^J38\.0/,
  },
  {
    words:
      /\b(?:nerve|inner[- ]ear|nerve[- ]type|neural) (?:hearing loss|deafness)\b[^.;\n]{0,30}|\b(?:hearing loss|deafness)\b[^.;\n]{0,15}\b(?:from the nerve|nerve type|of the nerve|in the nerves?)\b[^.;\n]{0,20}/i,
    wording: "sensorineural hearing loss",
    code: (words) => ofSide(words, "H90.41", "H90.42", "H90.3", "H90.5"),
    not: denied,
    known: /^H90/,
    replaces: /^H91\.9/,
  },
  {
    words:
      /\beustachian tubes?\b(?: (?:is|are|was|on the (?:left|right)|just|simply|that|which|still|both|does|do))* ?(?:not (?:working|opening|functioning|clearing)|blocked|n['’]t (?:open|work)|dysfunction\w*|plugged|failing|poorly functioning)\b[^.;\n]{0,25}/i,
    wording: "Eustachian tube dysfunction",
    code: (words) => ofSide(words, "H69.91", "H69.92", "H69.93", "H69.90"),
    not: /\b(?:no|without|denies|normal|mother|father)\b/i,
    known: /^H69/,
  },
  {
    words:
      /\b(?:(?:left|right|both|l|r) )?(?:ear ?drums?|drums?|tympanic membranes?|tms?) (?:has|have|had|with|shows?) (?:an? |the )?(?:\w+ )?(?:holes?|perforations?|tear)\b/i,
    wording: "perforation of tympanic membrane",
    code: (words) => ofSide(words, "H72.91", "H72.92", "H72.93", "H72.90"),
    not: /\b(?:no|not|without|denies|healed|closed|blast|q-?tip|slap\w*|injur\w*|tube|mother|father)\b/i,
    known: /^(?:H72|S09\.2)/,
  },
  {
    words:
      /\bvocal (?:cords?|folds?) (?:scar(?:ring)?s?|granulomas?|cysts?|sulcus|leukoplakia)\b|\b(?:scar(?:ring)?|granuloma|cyst|leukoplakia) (?:of|on) (?:the |his |her )?(?:(?:left|right|both) )?vocal (?:cords?|folds?)\b/i,
    wording: "disease of vocal cords",
    code: "J38.3",
    not: /\b(?:no|not|without|denies|ruled out|cancer|carcinoma|mother|father)\b/i,
    known: /^J38\.3/,
    replaces: /^L(?:90\.5|92|72)/,
  },
  {
    words:
      /\b(?:stone|calculus|sialolith) (?:is |was |stuck |lodged |seen |palpable |felt )*(?:in|of|at|blocking) (?:the )?(?:(?:left|right|l|r) )?(?:submandibular|parotid|salivary|wharton['’]?s|stensen['’]?s|sublingual)\b|\b(?:submandibular|parotid|salivary) (?:gland |duct )?(?:stone|calculus)\b/i,
    wording: "salivary stone",
    code: "K11.5",
    not: /\b(?:no|not|without|denies|prior|previous|history|mother|father)\b/i,
    known: /^K11/,
  },
  {
    words:
      /\b(?:swallow\w*|dysphagia)\b[^.;\n]{0,30}\b(oropharyngeal|oral|pharyngeal|pharyngoesophageal|esophageal)(?:[- ]phase)?\b/i,
    wording: "dysphagia by phase",
    code: (words) =>
      /oropharyngeal/i.test(words)
        ? "R13.12"
        : /pharyngo-?esophageal/i.test(words)
          ? "R13.14"
          : /pharyngeal/i.test(words)
            ? "R13.13"
            : /\boral\b/i.test(words) && /\bphase\b/i.test(words)
              ? "R13.11"
              : undefined,
    not: /\b(?:no|not|without|denies|study|evaluation|normal|stroke|cancer)\b/i,
    known: /^R13\.1[1-4]/,
    replaces: /^R13\.1[09]$/,
  },
  {
    words:
      /\b(?:fluid|effusion|glue) (?:has been |sitting |still |is |was )*behind (?:the |his |her |both )?(?:(?:left|right|l|r) )?(?:ear ?drums?|drums?|tm|tympanic membranes?)\b[^.;\n]{0,45}?\b(?:for|since|over|x) ?(?:(?:the )?(?:past|last) )?(?:three|four|five|six|[3-9]|1[0-2]|several|many) months?\b/i,
    wording: "chronic serous otitis media",
    code: (words) => ofSide(words, "H65.21", "H65.22", "H65.23", "H65.20"),
    not: /\b(?:no|not|without|denies|cleared|resolved|pus|mucoid|glue)\b/i,
    known: /^H65\.[2-4]/,
    replaces: /^H65\.9/,
  },
  {
    words:
      /\b(?:acute |sudden )?(?:infection|inflammation) (?:of|in) (?:the |his |her )?(?:(?:left|right|both) )?(?:cheek|maxillary|frontal|ethmoid(?:al)?|sphenoid(?:al)?) sinus(?:es)?\b/i,
    wording: "acute sinusitis by sinus",
    code: (words) =>
      /maxillary|cheek/i.test(words)
        ? "J01.00"
        : /frontal/i.test(words)
          ? "J01.10"
          : /ethmoid/i.test(words)
            ? "J01.20"
            : "J01.30",
    not: /\b(?:no|not|without|denies|chronic|long[- ]?standing|resolved|cleared|history|r\/o|ruled out|possible|fungal)\b/i,
    known: /^J(?:01|32)/,
  },
];

/** @returns the mentions, and the conditions of nose, ear and throat that are told in plain words */
export function withNoseAndEarsTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
