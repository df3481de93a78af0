/**
 * Pressure sores known by place and stage, diabetic eyes under their heading, pus behind a drum: "sacral sore down to bone, stage 4", "Diabetic eyes: left
 * proliferative with macular edema", "left ear: pus behind a bulging drum".
 *
 * Source: Tabular List: L89.- (only pressure ulcers have stages), E11.32- to E11.35-, H66.00-; FY2026 guidelines I.C.4.a.2 (type 2 by default).
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const places: readonly (readonly [words: RegExp, right: string, left: string, open: string])[] = [
  [/\b(?:sacr(?:um|al)|coccy(?:x|geal)|tail ?bone)\b/i, "L89.15", "L89.15", "L89.15"],
  [/\bheels?\b/i, "L89.61", "L89.62", "L89.60"],
  [/\b(?:buttocks?|isch(?:ium|ial))\b/i, "L89.31", "L89.32", "L89.30"],
  [/\b(?:hips?|trochanter\w*)\b/i, "L89.21", "L89.22", "L89.20"],
  [/\b(?:ankles?|malleol\w+)\b/i, "L89.51", "L89.52", "L89.50"],
  [/\b(?:elbows?)\b/i, "L89.01", "L89.02", "L89.00"],
];
const place =
  "(?:sacr(?:um|al)|coccy(?:x|geal)|tail ?bone|heels?|buttocks?|isch(?:ium|ial)|hips?|trochanter\\w*|ankles?|malleol\\w+|elbows?)";
const sore = "(?:sores?|ulcers?|wounds?|breakdown|skin breakdown)";
const stage = "(?:stage|stg) ?(?:[1-4]|iv|i{1,3})\\b";

function soreOf(words: string): string | undefined {
  const found = places.find(([name]) => name.test(words));
  if (found === undefined) return undefined;
  const [, right, left, open] = found;
  const header = /\b(?:right|r|rt)\b/i.test(words) ? right : /\b(?:left|l|lt)\b/i.test(words) ? left : open;
  const said = /\b(?:stage|stg) ?([1-4]|iv|i{1,3})\b/i.exec(words)?.[1]?.toLowerCase() ?? "";
  return `${header}${{ i: "1", ii: "2", iii: "3", iv: "4" }[said] ?? said}`;
}

const degrees: Readonly<Record<string, string>> = { mild: "2", moderate: "3", severe: "4" };

/** E11.3-, by degree, edema and eye. */
function retinopathyOf(words: string): string | undefined {
  const isQuiet = /\bnon-?proliferative\b|\bnpdr\b/i.test(words);
  const degree = /\b(mild|moderate|severe)\b/i.exec(words)?.[1]?.toLowerCase() ?? "";
  const kind = isQuiet ? degrees[degree] : "5";
  if (kind === undefined) return undefined;
  const hasEdema =
    /\b(?:dme|csme|macular (?:o?edema|swelling))\b/i.test(words) &&
    !/\b(?:no|without|w\/o|not)\b[^,;]{0,20}\b(?:dme|csme|macular|edema)\b/i.test(words);
  const eye = /\b(?:both|OU)\b/i.test(words) ? "3" : /\b(?:left|OS)\b/i.test(words) ? "2" : "1";
  return `E11.3${kind}${hasEdema ? "1" : "9"}${eye}`;
}

const rows: readonly ToldRow[] = [
  {
    words: new RegExp(
      `\\b(?:(?:right|left|r|l|rt|lt) )?${place} (?:pressure )?${sore}\\b[^.;\\n]{0,50}?\\b${stage}|\\b${stage} (?:(?:pressure|decubitus) )?${sore} (?:of|on|at|over|to) (?:the |his |her )?(?:(?:right|left|r|l) )?${place}\\b|\\b${sore} (?:of|on|at|over) (?:the |his |her )?(?:(?:right|left|r|l) )?${place}\\b[^.;\\n]{0,40}?\\b${stage}`,
      "i",
    ),
    wording: "pressure ulcer by stage",
    code: soreOf,
    not: /\b(?:no|not|healed|closed|prior|previous|history|risk|diabetic|venous|arterial|cancer|surgical|mother|father|prevent\w*)\b/i,
    known: /^L89/,
    replaces: /^L(?:98\.4|97)/,
  },
  {
    words:
      /\b(?:left|right|both|OD|OS|OU)\b(?: eye)?:? (?:(?:has|is|with|shows|still|now|mild|moderate|severe|quiet|active|high-risk) ){0,3}(?:non-?)?proliferative\b[^.;\n]{0,40}/i,
    under: /\b(?:diabetic (?:eyes?|eye disease|retinas?|retinopathy|retinal disease)|retinopathy)\b/i,
    wording: "diabetic retinopathy",
    code: retinopathyOf,
    not: /\b(?:type 1|t1dm|dm1|vitreo-?retinopathy|sickle|mother|father)\b/i,
    known: /^E(?:08|09|1[013])\.3/,
  },
  {
    words:
      /\bpus (?:behind|in back of) (?:(?:a|an|the|his|her|both|each|left|right|bulging|red|l|r) ){0,5}(?:(?:ear ?)?drums?|tms?|tympanic membranes?)\b|\b(?:both|left|right|l|r) ears?,? (?:(?:w\/|with|has|have|is|are|:|-|an?|has an) ?){0,2}(?:acute(?:ly)? )?(?:suppurative|purulent)(?: (?:infection|otitis|otitis media))?\b/i,
    wording: "acute suppurative otitis media",
    code: "H66.00",
    not: /\b(?:no|not|if|without|chronic|perforat\w+|ruptur\w+|burst|drain\w*|mother|father|brother|sister)\b/i,
    known: /^H66/,
  },
];

/** @returns the mentions, and the sores, eyes and ears that are told in plain words */
export function withSkinAndEyesTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
