/**
 * What diabetes does, told in pieces: "the left eye has active new vessels, proliferative and without swelling of the macula", "his feet are numb from the
 * diabetes", "his diabetes runs far too high", "diabetes since his pancreas was removed".
 *
 * Source: FY2026 guidelines I.C.4.a (type 2 where no type is told, I.C.4.a.2; after pancreatectomy I.C.4.a.6.b.i); Tabular List: E08 to E13, .32- to .35- by
 * degree, macular edema and eye; Index: Diabetes, with polyneuropathy, with hyperglycemia, out of control.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { because, type ToldRow, told, withToldRows } from "./told-rows.ts";

const diabetes = "(?:diabetes|sugar diabetes|high sugars?|dm|t2dm|t1dm)";
const first =
  /\b(?:type ?(?:1|i|one)\b|t1dm?\b|dm ?1\b|iddm|juvenile(?:[- ]onset)? diabet\w*|auto-?immune diabet\w*|lada\b)/i;
const second = /\b(?:type ?(?:2|ii|two)\b|t2dm?\b|dm ?2\b|niddm)/i;

/** E10 or E11: by the type that the note tells (I.C.4.a.2). */
function typeIn(note: string): "E10" | "E11" {
  return first.test(note) && !second.test(note) ? "E10" : "E11";
}

const degrees: Readonly<Record<string, string>> = { mild: "2", moderate: "3", severe: "4" };
const dry =
  /\b(?:without|no|not|free of|absent)\b[^.;]{0,25}\b(?:swell\w+|swollen|o?edema|thicken\w+|fluid)\b|\b(?:maculas?|maculae|centers?|centres?|fovea) (?:is |are |also |too |both |remains |stays )*(?:dry|flat)\b|\bdry (?:macula|center|centre)\b/i;
const swollen =
  /\b(?:maculas?|maculae|macular|center|centre|fovea\w*)\b[^.;]{0,20}\b(?:swell\w+|swollen|o?edema|thicken\w+|wet|leak\w*)\b|\b(?:swelling|o?edema|thickening|fluid) (?:of|in|at) (?:the |his |her )?(?:macula|center|centre|fovea)\b|\b(?:dme|csme)\b/i;

/** By degree, edema and eye. */
function retinaOf(words: string, note: string): string | undefined {
  const isNew =
    /\b(?<!non-?)proliferative\b|\bpdr\b/i.test(words) && !/\bnon-?proliferative\b|\bnpdr\b/i.test(words);
  const kind = isNew ? "5" : degrees[/\b(mild|moderate|severe)\b/i.exec(words)?.[1]?.toLowerCase() ?? ""];
  const edema = dry.test(words) ? "9" : swollen.test(words) ? "1" : undefined;
  if (kind === undefined || edema === undefined) return undefined;
  const [isLeft, isRight] = [/\b(?:left|OS|LE)\b/.test(words), /\b(?:right|OD|RE)\b/.test(words)];
  const eye = /\b(?:both|OU|each)\b/i.test(words) || (isLeft && isRight) ? "3" : isLeft ? "2" : "1";
  return `${typeIn(note)}.3${kind}${edema}${eye}`;
}

const rows: readonly ToldRow[] = [
  {
    ...told(
      retinaOf,
      "diabetic retinopathy",
      "\\b(?:left|right|both|each|OD|OS|OU)\\b(?: eyes?| retinas?)?[^.;\\n]{0,80}?\\b(?:non-?proliferative|proliferative|npdr|pdr)\\b[^.;\\n]{0,90}",
      { denies: true },
    ),
    not: /\b(?:vitreo-?retinopathy|sickle|vein occlusion|mother|father|sister|brother|risk|if)\b/i,
    beside: /diabet|\b(?:npdr|pdr|t[12]dm?|dm ?[12])\b/i,
    known: /^E(?:08|09|1[013])\.3[2-5]/,
  },
  told(
    (_, note) => `${typeIn(note)}.42`,
    "diabetic polyneuropathy",
    `\\b(?:feet|legs|toes|soles) (?:are |is |have been |go |feel |both )*(?:numb|burning|tingling|dead|insensate|without feeling)\\b[^.;\\n]{0,15}? ${because}(?:(?:type \\d|her|his) )?${diabetes}\\b|\\b(?:numb(?:ness)?|burning|tingling|nerve damage|loss of feeling|lost feeling|no feeling) (?:of|in) (?:both |the |his |her )*(?:feet|legs|toes|soles)\\b[^.;\\n]{0,15}? ${because}(?:(?:type \\d|her|his) )?${diabetes}\\b|\\b(?:diabetic|${diabetes}) nerve damage (?:in|of|to) (?:both |the |his |her )*(?:feet|legs)\\b|\\b${diabetes} (?:has |that has )?(?:damaged|harmed|ruined|numbed|taken) the (?:nerves|feeling) (?:of|in|from) (?:both |his |her )*(?:feet|legs)\\b|\\b${diabetes},? nerve damage in both\\b`,
    { replaces: /^(?:G62\.9|E1[013]\.(?:4[02]|9)|R20\.\d)$/, known: /^E1[013]\.42/ },
  ),
  told(
    (_, note) => `${typeIn(note)}.43`,
    "diabetic autonomic neuropathy",
    `\\b${diabetes}\\b(?: type [12])?,?(?: mellitus)? (?:with|and|causing) (?:\\w+ )?autonomic (?:nerve (?:damage|trouble|failure)|neuropathy|nerves|failure)\\b|\\bautonomic nerve (?:damage|trouble|failure) ${because}(?:type [12] )?${diabetes}\\b`,
    { replaces: /^E1[013]\.(?:9|40)$/, known: /^E1[013]\.43/ },
  ),
  told(
    (_, note) => `${typeIn(note)}.40`,
    "diabetic neuropathy",
    `\\bnerve (?:damage|trouble|injury) ${because}(?:type [12] )?${diabetes}\\b`,
    {
      replaces: /^E1[013]\.9$/,
      known: /^E1[013]\.4/,
      not: /\b(?:feet|legs|toes|soles|stomach|gastro\w*|autonomic)\b/i,
    },
  ),
  told(
    (_, note) => `${typeIn(note)}.65`,
    "diabetes with hyperglycemia",
    `\\b(?:type [12] )?(?:diabetes|diabetic control)\\b,? (?:(?:is|has been|runs|running|remains|stays|which|that|still) ){1,3}(?:(?:(?:far|much|way|well) )?too high|out of (?:all )?control|badly (?:controlled|out)|running away)\\b|\\bsugars? (?:(?:are|is|run|runs|running|have been|remain|stay|still) ){1,3}(?:(?:far|much|way) )too high\\b`,
    {
      beside: /diabet/i,
      replaces: /^E1[013]\.9$|^R73\.9$/,
      known: /^E1[013]\.65/,
      not: /\b(?:steroid\w*|prednisone|gestational|pregnan\w*|low)\b/i,
    },
  ),
  told(
    "E13.9",
    "diabetes after removal of the pancreas",
    "\\bdiabetes (?:(?:that|which|came|began|started|is|was) )*(?:since|after|from|following) (?:the |his |her |a )?(?:(?:pancreas|pancreatic tail) (?:was |is |had been )?(?:removed|taken out|resected)|(?:total |distal )?pancreatectomy|removal of (?:the|his|her) pancreas)\\b",
    { replaces: /^E1[13]\.9$/, known: /^E(?:13|89\.1)/ },
  ),
];

/** @returns the mentions, and what diabetes does, told in pieces */
export function withDiabetesTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
