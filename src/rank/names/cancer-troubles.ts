/**
 * Pain and anemia that the note lays to a cancer in other words than their names: "pain from his tumor", "I attribute the anemia to his malignancy",
 * "hematology has pinned it on the tumor".
 *
 * Source: Guidelines FY2026 I.C.6.b.5 (neoplasm related pain, G89.3), I.C.2.c.1 (anemia in neoplastic disease, D63.0).
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { namedByWords, type Wording } from "./named-by-words.ts";

const whose =
  "(?:(?:his|her|the|their|known|underlying|metastatic|advanced|recurrent|primary|bony?|spinal|bone|liver|pelvic|peritoneal|pancreatic|lung|breast|prostate|colon|rectal|ovarian|renal|kidney|bladder|cervical|gastric|esophageal|head and neck) ){0,4}";
const growth =
  "(?:cancers?|tumou?rs?|malignan\\w+|neoplasms?|carcinoma\\w*|metasta(?:sis|ses)|mets|myeloma|lymphoma|leukemia|mesothelioma|sarcoma)";
const cause =
  "(?:due to|from|secondary to|caused by|related to|2\\/2|d\\/t|because of|attribut\\w+ to|blamed on|brought on by|owing to|of)";
const lays =
  "(?:pinned|pins|blam(?:ed|es)|attribut(?:ed|es|e)|put(?:s)? (?:it|this) down|laid|ascrib(?:ed|es|e)|assign(?:ed|s)?)";

const rows: readonly Wording[] = [
  {
    code: "G89.3",
    wording: "neoplasm related pain",
    words: new RegExp(
      `\\bpains?\\b(?![^.;\\n]{0,30}\\b(?:not|unrelated|rather)\\b)[^.;\\n]{0,30}\\b${cause} ${whose}${growth}\\b|\\b${growth}[- ](?:(?:related|associated|induced) )?pain\\b|\\b${whose}${growth} (?:is |are )?(?:causing|causes|caus(?:ed)|giving (?:him|her|them)) (?:\\w+ ){0,4}pain\\b`,
      "i",
    ),
    not: /\b(?:no (?:\w+ )?pain|denies|pain[- ]free|without pain|painless|post-?op\w*|incision\w*|port site|chemotherapy[- ]induced|mucositis|neuropath\w+|concern|worried|afraid|if)\b/i,
  },
  {
    code: "D63.0",
    wording: "anemia in neoplastic disease",
    words: new RegExp(
      `\\b${lays} (?:\\w+ ){0,4}anemia\\b[^.;\\n]{0,30}\\b(?:to|on) ${whose}${growth}\\b|\\banemi(?:a|c)\\b[^.;\\n]{0,40}\\b(?:${cause}|${lays} (?:\\w+ ){0,2}(?:to|on)) ${whose}${growth}\\b|\\b(?:hgb|hemoglobin|hb|h&h|counts?)\\b(?:[^.;\\n]|\\.\\d){0,90}\\b${lays}(?: it| this| that)? (?:down )?(?:to|on) ${whose}${growth}\\b|\\b${growth}[- ](?:related|associated|induced) anemia\\b|\\banemia of (?:his |her |the )?(?:malignancy|malignant disease|cancer)\\b`,
      "i",
    ),
    not: /\b(?:chemo\w*|radiation|(?<!\bno )bleed\w*|ooz\w+|blood loss|iron[- ]def\w*|\w+platin|not (?:from|due|related|attribut\w+)|rather than|unlikely|possibl[ey]|probabl[ey]|if|renal failure|ckd)\b/i,
  },
];

/** @returns the mentions, and the pain and the anemia that are a cancer's by the note's words */
export function withCancerTroubles(note: ReadNote, known: readonly Mention[]): Mention[] {
  return namedByWords(note, known, rows);
}
