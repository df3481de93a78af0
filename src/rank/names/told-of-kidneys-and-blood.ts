/**
 * Kidneys, blood and salts told in plain words: "the kidneys: G3a, diabetic", "parathyroid driven up by the kidneys", "the anemia one expects from failing
 * kidneys", "his neutrophils have fallen to an unsafe level", "potassium fell to 2.7, replaced".
 *
 * Source: Tabular List: N18.- stages; Index: Hyperparathyroidism, secondary, renal N25.81; Anemia, in chronic kidney disease D63.1, in chronic disease D63.8;
 * Acidosis, metabolic, chronic E87.22; Neutropenia D70.-; Hypokalemia E87.6; Deficiency, vitamin D E55.9, B12 E53.8.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const kidney = "(?:kidneys?|renal|nephropathy|ckd|esrd)";
const whose =
  "(?:(?:the|her|his|their|chronic|failing|failed|bad|weak|poor|sick|diseased|diabetic|scarred|known|advanced|progressive|longstanding|worsening|end[- ]stage) ){0,4}";
const from =
  "(?:from|of|in|due to|d\\/t|2\\/2|secondary to|caused by|because of|owing to|(?:that )?(?:comes|goes|came|expected|seen|going|coming) with|(?:one|we|you) expects? (?:from|with|in)|explained by|attributed to|belongs? to|driven by|related to|on the basis of|put down to|blamed on)";
const uncertain =
  /\b(?:no|not|without|denies|possible|possibly|probable|probably|suspect\w*|concern\w*|r\/o|rule out|ruled out|versus|vs|risk|could|may|might|if|mother|father|sister|brother|family|donor)\b|\?/i;
const stages: Readonly<Record<string, string>> = {
  "1": "N18.1",
  "2": "N18.2",
  "3": "N18.30",
  "3a": "N18.31",
  "3b": "N18.32",
  "4": "N18.4",
  "5": "N18.5",
};
const stageOf = (words: string) =>
  stages[
    /\b(?:stage |stg |g) ?([1-5][ab]?)\b(?!.*\b(?:stage |stg |g) ?[1-5])/i.exec(words)?.[1]?.toLowerCase() ??
      ""
  ];
const notOfCourse =
  /\b(?:acute|aki|injury|cancer|carcinoma|tumou?r|mass|stones?|donor|reflux|grade|cirrhosis|sarcoid\w*|pressure|wound|ulcer|mother|father|sister|brother|family|if|until|not|no longer|was|from stage|dialysis when|lupus nephritis)\b/i;
const replaced =
  /\b(?:replac\w+|replet\w+|suppl\w+|corrected|kcl|k-?dur|iv (?:and|&) (?:oral|po)|oral and iv|given (?:iv|po|by mouth)|runs? of)\b/i;
const fell =
  "(?:fell|dropp?ed|dipped|sank|slid|drifted down|went down|bottomed out|came down|was low|ran low|runs low|nadir\\w*|down|low|as low as)";

/** A salt that fell and was replaced: its disorder is treated (III.B: an abnormal finding with treatment told as the problem's own). */
function salt(names: string, value: string, wording: string, code: string, known: RegExp): ToldRow {
  return {
    words: new RegExp(
      `\\b(?:${names})\\b(?: level)? (?:has |had |again |then |was |also )?${fell} (?:to |at |of )?${value}\\b`,
      "i",
    ),
    wording,
    code,
    known,
    inLine: replaced,
    not: /\b(?:if|goal|keep|target|watch|in case|should|mother|father)\b/i,
  };
}

const rows: readonly ToldRow[] = [
  {
    words:
      /\b(?:kidneys?|kidney function|renal function|renal|nephropathy|e?gfr)\b[^.;\n]{0,110}?\b(?:stage |stg |g)[1-5][ab]?\b|\bstage [1-5][ab]? (?:kidneys?|kidney function|renal function)\b/i,
    wording: "chronic kidney disease by stage",
    code: stageOf,
    not: notOfCourse,
    known: /^N18/,
  },
  {
    words:
      /^\W*(?:(?:is|are|now|still|stable|at|in|remains?|steady|holding|chronic|diabetic) ){0,3}(?:g(?:3[ab]|[45])|stage (?:[1-5]|3[ab]))(?: ?\/? ?a[123])?\b/i,
    under:
      /^\W*(?:the |her |his )?(?:kidneys?|renal|renal function|kidney function)(?: disease| function)?\W*$/i,
    wording: "chronic kidney disease by stage",
    code: stageOf,
    not: notOfCourse,
    known: /^N18/,
  },
  {
    words: new RegExp(
      `\\b(?:para-?thyroids?(?: glands?| hormone)?|pth)\\b[^.;\\n]{0,40}?\\b${from} ${whose}${kidney}\\b|\\bparathyroids? (?:driven|pushed|revved|stirred|whipped) up by ${whose}${kidney}\\b`,
      "i",
    ),
    wording: "renal hyperparathyroidism",
    code: "N25.81",
    not: uncertain,
    replaces: /^E21\.[0-5]$/,
    known: /^N25\.81$/,
  },
  {
    words: new RegExp(
      `\\b(?:an(?:a)?emia|an(?:a)?emic|low (?:blood count|hemoglobin|hgb|hb|blood|counts?)|(?:blood count|hemoglobin|hgb) (?:is |runs |remains )?low)\\b,? (?:(?:is|was|that|which|one|we|you|and|this|mostly|clearly|simply|plainly|likely) ){0,3}?${from} ${whose}${kidney}\\b`,
      "i",
    ),
    wording: "anemia in chronic kidney disease",
    code: "D63.1",
    not: uncertain,
    replaces: /^D6(?:4\.9|3\.8)$/,
    known: /^D63\.1$/,
  },
  {
    words: new RegExp(
      `\\b(?:an(?:a)?emia|anemic)\\b,? (?:(?:is|was|that|which) ){0,2}?${from} (?:(?:the|her|his|their|this|all|long|longstanding|chronic|ongoing|smoldering|active) ){0,4}(?:inflammation|inflammatory (?:disease|state|arthritis)|(?:rheumatoid|lupus|crohn'?s?|colitis|chronic infection|osteomyelitis|chronic (?:disease|illness))\\b)`,
      "i",
    ),
    wording: "anemia in chronic disease",
    code: "D63.8",
    not: /\b(?:no|not|possible|probable|versus|vs|iron|blood loss|bleeding from|hemolytic|pernicious|sickle)\b|\?/i,
    replaces: /^D64\.9$/,
    known: /^D63\.8$/,
  },
  {
    words: new RegExp(
      `\\b(?:(?:chronic|persistent|persisting|longstanding|long-?standing|ongoing|chronically) (?:mild |moderate |non-?gap )?metabolic acidosis|metabolic acidosis,? (?:(?:chronic|persistent)\\b|${from} ${whose}${kidney}\\b(?! tubular)))`,
      "i",
    ),
    wording: "chronic metabolic acidosis",
    code: "E87.22",
    not: /\b(?:no|not|acute|lactic|diabetic|tubular|rta|resolved|possible|if)\b/i,
    replaces: /^E87\.2[09]$/,
    known: /^E87\.22$|^N25\.89$/,
  },
  {
    words:
      /\b(?:neutrophils?|neutrophil counts?|(?:absolute )?neutrophil count|granulocytes?|anc)\b,? (?:(?:has|have|had|is|are|was|now|since|then|also|again) ){0,4}(?:fallen|fell|dropp?ed|dangerously low|too low|unsafe\w*|very low|low|crashed|bottomed out|plunged|down|sunk)\b/i,
    wording: "neutropenia",
    code: "D70.9",
    not: /\b(?:no|not|if|should|goal|prior|nadir|expected|mother|father|sister|brother|watch|recheck only)\b/i,
    known: /^D70/,
  },
  {
    words:
      /\b(?:kidneys?|kidney function|renal function)\b[^.;\n]{0,50}?\b(?:acute(?:ly)? (?:injur\w+|fail\w+|shut down)|(?:took|taken|taking) (?:a|another|the) (?:hit|beating|blow)|(?:were|was|got) (?:hit|injured|hurt) (?:acutely|by (?:it|the|this))|shut down|failed acutely)\b/i,
    wording: "acute kidney injury",
    code: "N17.9",
    not: /\b(?:no|denies|if|watch|risk|could|may|might|(?:do|does|did|were|was|has|have) not|chronic(?:ally)? (?:kidney|renal)|dialysis (?:for|since)|trauma\w*|contusion|laceration|mother|father|sister|brother|avoid|protect)\b/i,
    known: /^N17/,
  },
  salt("potassium|k", "(?:[12]\\.\\d|3\\.[0-3])", "hypokalemia", "E87.6", /^E87\.6$/),
  salt("magnesium|mag|mg", "(?:0\\.\\d|1\\.[0-5])", "hypomagnesemia", "E83.42", /^E83\.42$/),
  salt("phosph(?:orus|ate)|phos", "(?:0\\.\\d|1\\.\\d|2\\.[0-3])", "hypophosphatemia", "E83.39", /^E83\.3/),
  {
    words:
      /\bvitamin d\b(?: level)?,? (?:(?:is|was|remains|plainly|clearly|frankly|still|very|badly|severely|quite|again|now|mildly) ){0,4}(?:deficient|depleted|insufficient)\b|\b(?:deficient|insufficient|depleted) (?:in|of) vitamin d\b/i,
    wording: "vitamin D deficiency",
    code: "E55.9",
    not: /\b(?:no|not|no longer|denies|risk|if|check|screen\w*|mother|father|never)\b/i,
    known: /^E55/,
  },
  {
    words:
      /\b(?:b-?12|cobalamin|folate|folic acid)\b(?: level)?,? (?:(?:is|was|remains|plainly|clearly|frankly|still|very|badly|severely|quite|again|now) ){1,4}(?:deficient|depleted)\b|\bdeficient (?:in|of) (?:vitamin )?(?:b-?12|folate)\b/i,
    wording: "vitamin B12 or folate deficiency",
    code: "E53.8",
    not: /\b(?:no|not|no longer|denies|risk|if|check|screen\w*|mother|father|never|an(?:a)?emia)\b/i,
    known: /^(?:E53\.8|D5[12])/,
  },
];

/** @returns the mentions, and the conditions of kidneys, blood and salts that are told in plain words */
export function withKidneysAndBloodTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
