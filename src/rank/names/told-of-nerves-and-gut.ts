/**
 * Nerves, gut, chest, ears and bladder told in plain words: "the median nerve is pinched at the wrist", "grade B erosive esophagitis from acid reflux",
 * "PA pressures up, group 3", "conductive loss on each side", "could not void, 850 mL on scan", "the varices above, no bleed".
 *
 * Source: Tabular List: G56.0-, G56.2-, G57.-, K21.0-, I27.2-, I85.0-, H90.-, H65.2-; Index: Retention, urine R33.9; Stream, urinary, weak R39.12; Nocturia
 * R35.1; Dependence, drug, nicotine F17.2-.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const pinched =
  "(?:pinch(?:ed|ing)|compress(?:ed|ion)|trapp(?:ed|ing)|entrapp?(?:ed|ment)|squeezed|caught|crowded|choked|impinged|slow(?:ed|ing)?(?: down)?)";
const gap = "(?:(?!\\b(?:no|not|without|or|vs)\\b)[^.;\\n]){0,40}?";
const notSure =
  /\b(?:no|not|without|denies|doubt\w*|question\w*|concern\w*|possible|possibly|probable|probably|suspect\w*|r\/o|rule out|ruled out|versus|vs|if|risk|mother|father|sister|brother|release|s\/p|normal)\b|\?/i;

/** A nerve caught at its place. */
function nerve(name: string, place: string, wording: string, code: string): ToldRow {
  return {
    words: new RegExp(
      `\\b${name}(?: nerve)?\\b${gap}\\b${pinched}\\b${gap}\\b${place}\\b|\\b(?:${pinched} (?:of )?(?:the |her |his )?(?:left |right )?${name}|${name} (?:nerve )?${pinched})\\b${gap}\\b${place}\\b`,
      "i",
    ),
    wording,
    code,
    not: notSure,
    known: new RegExp(`^${code.replace(".", "\\.")}`),
  };
}

const sides =
  /\b(?:both|each|either|bilateral\w*|two) (?:sides?|ears?)\b|\bbilateral\w*\b|\bboth\b|\beach (?:side|ear)\b/i;
const pressures =
  "(?:pulmonary (?:arterial )?hypertension|pulmonary pressures?|pa pressures?|pulm pressures?|pulm htn|pah?|ph)";
const groups: Readonly<Record<string, string>> = {
  "1": "I27.21",
  "2": "I27.22",
  "3": "I27.23",
  "4": "I27.24",
  "5": "I27.29",
};
const prostate = /\b(?:prostat\w+|bph|psa|tamsulosin|flomax|finasteride|ipss|luts)\b/i;

const rows: readonly ToldRow[] = [
  nerve("median", "(?:wrist|carpal)", "carpal tunnel syndrome", "G56.0"),
  nerve("ulnar", "(?:elbow|cubital)", "cubital tunnel syndrome", "G56.2"),
  nerve(
    "(?:common )?peroneal|fibular",
    "(?:knee|fibular? head|fibular neck)",
    "peroneal neuropathy",
    "G57.3",
  ),
  nerve("lateral femoral cutaneous", "(?:groin|thigh|inguinal|hip|belt)", "meralgia paresthetica", "G57.1"),
  nerve("(?:posterior )?tibial", "(?:ankle|tarsal)", "tarsal tunnel syndrome", "G57.5"),
  {
    words:
      /\b(?:(?:la )?grade [a-d] (?:erosive |reflux |distal |mild |moderate |severe )*(?:o?esophagitis)\b(?: (?:from|due to|of|with) (?:(?:acid|gastric|severe|chronic) )*(?:reflux|gerd))?|(?:erosive |distal |mild |severe )?o?esophagitis,? (?:is |was |clearly )?(?:from|due to|secondary to|2\/2|d\/t|because of|caused by) (?:(?:the|her|his|acid|gastric|severe|chronic|longstanding) )*(?:reflux|gerd)\b|(?:gerd|reflux(?: disease)?) with (?:la )?(?:grade [a-d] )?(?:erosive )?o?esophagitis)/i,
    wording: "reflux esophagitis",
    code: (_, note) =>
      /\besophagitis\b[^.;\n]{0,30}(?<!\b(?:no|not|without|non)[ -](?:active )?)\b(?:bleeding|bled|oozing)\b/i.test(
        note,
      )
        ? "K21.01"
        : "K21.00",
    not: /\b(?:no|history of|healed|resolved|if|eosinophilic|candid\w*|pill|infectious|r\/o|rule out|possible|vs|mother|father)\b (?!bleed)|\bno esophagitis\b/i,
    replaces: /^K2(?:1\.9|2\.1[01]|0\.9[01]?|0\.8[01]?)$/,
    known: /^K21\.0/,
  },
  {
    words: new RegExp(
      `\\b${pressures}\\b(?:(?!\\bgroup\\b)[^;\\n]){0,70}?\\b(?:who )?group (?:1|2|3|4|5|i{1,3}|iv|v)\\b|\\b(?:who )?group (?:1|2|3|4|5|i{1,3}|iv|v) ${pressures}\\b`,
      "i",
    ),
    wording: "pulmonary hypertension by group",
    code: (words) => {
      const said = /\bgroup (1|2|3|4|5|i{1,3}|iv|v)\b/i.exec(words)?.[1]?.toLowerCase() ?? "";
      return groups[{ i: "1", ii: "2", iii: "3", iv: "4", v: "5" }[said] ?? said];
    },
    not: /\b(?:no|not|possible|suspect\w*|r\/o|rule out|vs|versus|if|mother|father|rather than)\b|\?/i,
    replaces: /^I27\.(?:20|9|0)$/,
    known: /^I27\.2[1-9]$/,
  },
  {
    words: /\b(?:esophageal )?varices\b/i,
    wording: "esophageal varices",
    code: "I85.00",
    beside:
      /\b(?:esophageal varices|varices (?:in|of) the (?:lower |distal )?esophagus|o?esophageal variceal)\b/i,
    not: /\b(?:no varices|without varices|screen\w*|gastric|fundal|rectal|leg|pelvic|vulvar|risk|if|banded away|eradicated|history of|look\w* for|rule out|r\/o|egd (?:for|to)|bleeding varices|variceal bleed\w*)\b/i,
    known: /^I8[56]/,
  },
  {
    words: /\b(?:conductive|sensori-?neural|nerve[- ]type|mixed)(?: type)? (?:hearing )?(?:loss|deafness)\b/i,
    wording: "hearing loss by kind",
    code: (words, note) => {
      const kind = /conductive/i.test(words) ? "0" : /mixed/i.test(words) ? "6" : "3";
      const told =
        note.match(/\b(?:conductive|sensori-?neural|nerve[- ]type|mixed)\b[^.\n]{0,70}/i)?.[0] ?? "";
      const one = { "0": "H90.1", "3": "H90.4", "6": "H90.7" }[kind] ?? "";
      if (sides.test(told)) return `H90.${kind}`;
      if (/\bright\b/i.test(told)) return `${one}1`;
      if (/\bleft\b/i.test(told)) return `${one}2`;
      return kind === "0" ? "H90.2" : kind === "3" ? "H90.5" : "H90.8";
    },
    not: /\b(?:no|not|without|denies|rule out|r\/o|ruled out|possible|versus|vs|if|mother|father|absent|risk|resolved)\b|\?/i,
    known: /^H9[01]/,
  },
  {
    words:
      /\b(?:(?:could|can|was|is) ?(?:not|n['’]t|unable to|no longer)|couldn['’]t|cannot|can['’]t|unable to|failed to|failure to|inability to|has(?:n['’]t| not)|hadn['’]t) (?:been able to )?(?:void(?:ed)?|pee(?:d)?|pass(?:ed)? (?:urine|water|any urine)|urinate(?:d)?|empty (?:his|her|the) bladder)\b(?=[^\n]{0,160}\b(?:\d{3,4} ?(?:ml|cc)|bladder scan|foley|straight cath\w*|catheter\w*|cath(?:ed)?)\b)/i,
    wording: "urinary retention",
    code: "R33.9",
    not: /\b(?:if|call|return|come back|in case|should|unless|before discharge|newborn|baby)\b/i,
    known: /^(?:R33|N40\.1|R39\.1)/,
  },
  {
    words:
      /\b(?:night rising|rising at night|up at night to (?:pee|void|pass water|urinate)|night-?time (?:frequency|trips))\b/i,
    wording: "nocturia",
    code: "R35.1",
    beside: prostate,
    not: /\b(?:no|denies|no longer|not)\b/i,
    known: /^R35\.1$/,
  },
  {
    words:
      /\b(?:(?:poor|slow|thin|weak|feeble|trickling|dribbling|reduced|diminished) (?:urine |urinary )?(?:flow|stream)|(?:stream|flow) (?:is|has (?:become|gone|got)) (?:now )?(?:a trickle|weak|slow|thin|poor|a dribble))\b/i,
    wording: "weak urinary stream",
    code: "R39.12",
    beside: prostate,
    not: /\b(?:no|denies|no longer|not|blood|cardiac|air|coronary|venous|arterial|pulmonary|nasal|improved|better)\b/i,
    known: /^R39\.12$/,
  },
  {
    words:
      /^\W*(?:still |remains |very |heavily |badly )*(?:dependent|addicted|dependence|hooked|use disorder)\b/i,
    under: /^\W*(?:\d+[.)]\s*)?(?:nicotine|tobacco|smoking|cigarettes?|smoker)\W*$/i,
    wording: "nicotine dependence",
    code: "F17.200",
    not: /\b(?:not|no|former|remission|never)\b/i,
    known: /^F17/,
  },
  {
    words:
      /\b(?:(?:long[- ]?standing|chronic|persistent|(?:> ?|more than |over |at least )(?:3|three) (?:months?|mo)) (?:(?:non-?infected|sterile|clear|both|bilateral|serous) ){0,3}(?:fluid|effusions?) (?:in|behind|of) (?:the |both |each |his |her )*(?:middle ears?|ear ?drums?|drums?|tms?|ears?)|(?:serous )?(?:fluid|effusions?) (?:in|behind) (?:the |both |each |his |her )*(?:middle ears?|ear ?drums?|drums?|tms?|ears?)[^.;\n]{0,40}?(?:> ?|more than |over |for |x ?)(?:3|three|four|five|six|nine|[4-9]|1\d) (?:months?|mo)\b)/i,
    wording: "chronic serous otitis media",
    code: "H65.2",
    not: /\b(?:no|not|if|purulent|pus|acute|mucoid|glue|resolved|cleared|watch for|recheck in|mother|father|brother|sister)\b/i,
    replaces: /^H65\.(?:9|49)/,
    known: /^H65\.[23]/,
  },
  {
    words:
      /\b(?:fluid|effusions?) (?:behind|in) (?:the |both |each |his |her |left |right )*(?:ear ?drums?|drums?|tms?|middle ears?)\b/i,
    wording: "otitis media with effusion",
    code: "H65.9",
    not: /\b(?:long[- ]?standing|chronic|persistent|(?:more than|over|at least) (?:3|three)|no|not|if|purulent|pus|resolved|cleared|without|mother|father|brother|sister)\b/i,
    known: /^H6[56]/,
  },
];

/** @returns the mentions, and the conditions of nerves, gut, chest, ears and bladder that are told in plain words */
export function withNervesAndGutTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
