/**
 * Infections told in plain words: "neuropathy from HIV", "C. diff back for the second time", "hep C cured in 2019", "line infection of the blood", "yeast in
 * the esophagus", "chronic bone infection of the left foot", and what the laboratory says of a germ's resistance.
 *
 * Source: Tabular List at B20 (use additional code for all manifestations of HIV), A04.71, Z86.19, T80.211-, B37.81, M86.6-, Z16.-; Guidelines FY2026
 * I.C.1.a.2, I.C.1.e.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const nerves =
  "(?:(?:distal |symmetric(?:al)? |axonal |peripheral |sensory |sensorimotor |painful |poly-?)*(?:poly-?)?neuropath(?:y|ies)|dspn|dsp\\b)";
const lays =
  "(?:from|due to|caused by|because of|secondary to|of|put(?:s)? down to|attributed to|laid to|blamed on|ascribed to|related to|d\\/t|2\\/2)";
const denied =
  /\b(?:no|not|without|denies|negative|never|ruled out|r\/o|rule out|if|risk|possible|\?|mother|father|sister|brother|prevent\w*|partner|exposed|exposure)\b/i;
const bones =
  "(?:foot|feet|toe|heel|ankle|shin|tibia|leg|thigh|femur|hip|pelvis|sacrum|spine|vertebra\\w*|hand|finger|wrist|forearm|elbow|humerus|shoulder|jaw)";
/** Tabular List at M86: the part of the limb, side open. */
const boneSites: readonly (readonly [words: RegExp, site: string])[] = [
  [/\b(?:shoulder)\b/i, "1"],
  [/\b(?:humerus|upper arm)\b/i, "2"],
  [/\b(?:forearm|radius|ulna|elbow)\b/i, "3"],
  [/\b(?:hand|finger|wrist)\b/i, "4"],
  [/\b(?:thigh|femur|hip|pelvis)\b/i, "5"],
  [/\b(?:shin|tibia|fibula|leg)\b/i, "6"],
  [/\b(?:foot|feet|toe|heel|ankle)\b/i, "7"],
];

function boneInfection(words: string): string | undefined {
  const site = boneSites.find(([name]) => name.test(words))?.[1];
  if (site === undefined) return undefined;
  const stem = /\b(?:chronic|long[- ]?standing|old|smoldering|months)\b/i.test(words)
    ? "M86.6"
    : /\b(?:acute|new|fresh)\b/i.test(words)
      ? "M86.1"
      : undefined;
  return stem === undefined ? undefined : `${stem}${site}`;
}

const rows: readonly ToldRow[] = [
  {
    words: new RegExp(
      `\\b(?:hiv|aids)[- ](?:(?:related|associated|induced|sensory|distal|painful) )*${nerves}|\\b${nerves}\\b[^.;\\n]{0,45}?\\b${lays} (?:the |his |her )?(?:hiv|aids)\\b`,
      "i",
    ),
    wording: "polyneuropathy in HIV disease",
    code: "B20+G63",
    not: denied,
    known: /^G63$/,
    replaces: /^(?:G62\.9|G60\.[89]|G64|B20)$/,
  },
  {
    words:
      /\b(?:c\.? ?diff(?:icile)?(?: infection| colitis)?|cdi|clostridi\w+ difficile)\b[^.;\n]{0,30}?\b(?:(?:is |has come |came |now )?back\b(?! (?:negative|positive|neg|pos))|again|recurr\w+|relaps\w+|returned|(?:second|third|fourth|2nd|3rd|4th) (?:time|episode|bout|recurrence))|\b(?:recurrent|relapsed|relapsing|second|third|another) (?:bout of |episode of |round of )?(?:c\.? ?diff(?:icile)?|cdi)\b/i,
    wording: "recurrent Clostridioides difficile enterocolitis",
    code: "A04.71",
    not: /\b(?:no|not|without|denies|negative|ruled out|r\/o|if|risk|prevent\w*|history of|possible|test (?:sent|again))\b/i,
    known: /^A04\.71/,
    replaces: /^A04\.72$/,
  },
  {
    words:
      /\b(?:hep(?:atitis)? ?c|hcv)\b[^.;\n]{0,40}?\b(?:cured|cleared|eradicated|svr(?:12|24)?|sustained (?:virologic(?:al)? )?response)\b|\b(?:cured|treated and cured) (?:of )?(?:his |her )?(?:hep(?:atitis)? ?c|hcv)\b/i,
    wording: "history of hepatitis C",
    code: "Z86.19",
    not: /\b(?:not (?:yet |been |fully )*(?:cured|cleared)|never|if|will|goal|hope|expect\w*|chance|can be|re-?infect\w*|viremi\w+|mother|father|partner|chronic)\b/i,
    known: /^Z86\.19/,
    replaces: /^(?:B18\.2|B19\.2\d?|B17\.1\d?)$/,
  },
  {
    words:
      /\b(?:(?:picc|port|central|hickman|catheter|tunneled|dialysis)[- ]?(?:line)?|line)[- ](?:infection of the blood|sepsis|related (?:blood(?:stream)? infection|bacter[a]?emia)|associated (?:blood(?:stream)? infection|bacter[a]?emia))\b|\bline infection of (?:the |his |her )?blood\b|\b(?:bacter[a]?emia|blood(?:stream)? infection|infected blood) (?:from|due to|caused by|traced to|of) (?:the |his |her )?(?:(?:infected|right|left|tunneled|dialysis|central) )*(?:picc|port|central line|line|hickman|catheter)\b/i,
    wording: "bloodstream infection due to central venous catheter",
    code: "T80.211A",
    beside: /\b(?:picc|port\b|port-a-cath|central (?:line|venous)|hickman|tunneled|broviac|permcath|cvc)\b/i,
    not: /\b(?:no|not|without|denies|negative|ruled out|r\/o|if|risk|prevent\w*|possible|suspect\w*|foley|urin\w+|arterial line)\b/i,
    known: /^T80\.21/,
    replaces: /^(?:T80\.219A|T82\.7XXA)$/,
  },
  {
    words:
      /\b(?:yeast|candida|thrush|monilia) (?:infection )?(?:in|of) (?:the |his |her )?(?:esophagus|gullet|food ?pipe)\b|\besophag\w+ (?:thrush|yeast|candida\w*)\b/i,
    wording: "candidal esophagitis",
    code: "B37.81",
    not: denied,
    known: /^B37\.81/,
    replaces: /^B37\.[09]$/,
  },
  {
    words: new RegExp(
      `\\b(?:chronic|long[- ]?standing|smoldering|acute|new) (?:\\w+ )?(?:bone infection|infection (?:of|in) (?:the )?bone|osteomyelitis)\\b ?,?(?: (?:of|in|at) (?:the |his |her )?)?(?:(?:left|right) )?(?:\\w+ ){0,2}?${bones}\\b`,
      "i",
    ),
    wording: "bone infection by site",
    code: boneInfection,
    not: denied,
    known: /^M86\.[1-8]|^M46\.2/,
    replaces: /^M86\.9$/,
  },
  {
    words:
      /\bexpos(?:ed|ure) to (?:hiv|(?:the )?aids virus)\b|\b(?:hiv|aids virus) exposure\b|\b(?:partner|needle ?stick|needle|condom)\b[^.;\n]{0,40}\bhiv[- ]positive\b[^.;\n]{0,30}\b(?:pep|post-?exposure)\b/i,
    wording: "exposure to HIV",
    code: "Z20.6",
    beside: /\b(?:pep|post-?exposure|n?pep|hiv test\w*|baseline hiv|truvada|biktarvy)\b/i,
    not: /\b(?:no|not|without|denies|if|prior|previous|risk of|prep\b|prevent\w*|counsel\w*)\b/i,
    known: /^(?:Z20\.6|B20|Z21)/,
    replaces: /^(?:B20|Z21|R75)$/,
  },
  {
    words:
      /\b(?:past|previous|prior|old|history of|treated|remote) mrsa(?: (?:infection|abscess|colonization))?\b/i,
    wording: "history of MRSA infection",
    code: "Z86.14",
    not: /\b(?:no|denies|never|mother|father|current|active|now growing)\b/i,
    known: /^Z86\.14/,
    replaces: /^(?:A49\.02|B95\.62)$/,
  },
];

/** @returns the mentions, and the infections that are told in plain words */
export function withInfectionsTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
