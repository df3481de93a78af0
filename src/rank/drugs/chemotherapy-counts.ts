/**
 * Counts that chemotherapy brought down, told by the course: "neutropenic fever, nadir after R-CHOP cycle 2", "febrile neutropenia day 9 of FOLFOX", "the
 * counts having bottomed out on the regimen".
 *
 * Source: Index: Neutropenia, due to cytoreductive cancer chemotherapy D70.1, with T45.1X5- (Tabular List at D70.1); Pancytopenia D61.810; Guidelines
 * FY2026 I.C.2.c.2.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "../names/mentions.ts";
import type { Culprit } from "./culprits.ts";

const counts = /^D(?:70\.[89]|61\.818|72\.819)$/;

const chemo =
  "(?:chemo(?:therapy|tx|rx)?|chemo-?immunotherapy|chemo-?radiation|cytotoxics?|(?:the|his|her|that|this) (?:regimen|cycle)|induction(?: chemo\\w*)?|consolidation|(?:da-?)?(?:r-?)?(?:chop|epoch|cvp|ice|hyper-?cvad|bendamustine|chp)|abvd|beacopp|bep|m?folfox\\w*|folfiri(?:nox)?|folfirinox|capox|xelox|dd-?ac|ddac|ac(?:-t)?|tchp?|tc|flot|7 ?\\+ ?3|flag(?:-ida)?|hidac|vxld|mvac|gem(?:citabine)?(?:\\/\\w+)?|carbo(?:platin)?(?:\\/\\w+)?|cis(?:platin)?(?:\\/\\w+)?|docetaxel|taxotere|paclitaxel|taxol|abraxane|doxorubicin|adriamycin|topotecan|irinotecan|etoposide|cytarabine|azacitidine|decitabine|ifosfamide|cyclophosphamide|pemetrexed|melphalan)";
const cycle = "(?:c\\d+|cycle ?#? ?\\d+|(?:first|second|third|fourth|fifth|sixth|last) (?:cycle|dose|round))";
const given = new RegExp(
  [
    `\\b(?:nadir\\w*|(?:bottom|bottoming|bottomed) out|wiped out|knocked (?:down|out)|(?:fell|dropped|crashed|sank|tanked|went down|suppressed))\\b[^.;\\n]{0,40}?\\b(?:on|with|after|from|by|following|post|of)[ -](?:(?:the|his|her|last|first|second|third) )?(?:${cycle} (?:of )?)?${chemo}\\b`,
    `\\b(?:on|with|after|from|following|post|s\\/p|status post|since|of|in)[ -](?:(?:the|his|her|last|recent|dose-dense) )?(?:${cycle} (?:of )?)?${chemo}\\b`,
    `\\b(?:after|following|post|from|of|day \\w+(?: of| after| post)?|s\\/p)[ -](?:the |his |her )?${cycle}(?: (?:of )?${chemo})?\\b`,
    `\\b(?:chemo(?:therapy)?|cycle|post-?chemo)[- ](?:nadir|counts)\\b|\\bat (?:the |his |her )?nadir\\b`,
  ].join("|"),
  "i",
);
/** A clause that blames the drugs for the counts, wherever it stands. */
const ofCounts =
  /\b(?:counts?|anc|neutrophils?|white (?:cells?|count)|wbc|marrow)\b[^.;\n]{0,40}\b(?:bottom\w*(?: out)?|nadir\w*|wiped out|knocked|suppress\w+|fell|dropped|crashed|tanked)\b/i;
const notSo =
  /\b(?:not (?:due|from|related|chemo)|unrelated|before (?:any |his |her |the )?chemo|benign ethnic|autoimmune|cyclic|congenital|hypersplen\w+|years? (?:after|since|out)|no longer|never|clozapine|planned?|will (?:start|begin)|to start)\b/i;

/** @returns the chemotherapy as the culprit of each low count that the note tells to be its effect */
export function loweredCounts(
  note: ReadNote,
  named: readonly Mention[],
): (Culprit & { effects: Mention[] })[] {
  const low = named.filter(({ codes }) => codes.some((code) => counts.test(code)));
  if (low.length === 0) return [];
  const elsewhere = note.clauses.find(({ start, end, codable }) => {
    const text = note.text.slice(start, end);
    return codable && ofCounts.test(text) && given.test(text) && !notSo.test(text);
  });
  return low.flatMap((effect) => {
    const own = note.clauses[effect.clause];
    if (own === undefined) return [];
    const text = note.text.slice(own.start, own.end);
    const found = notSo.test(text) ? null : given.exec(text);
    const clause = found === null ? elsewhere : own;
    if (clause === undefined) return [];
    const words = found ?? given.exec(note.text.slice(clause.start, clause.end));
    if (words === null) return [];
    const start = clause.start + words.index;
    const end = start + words[0].length;
    const drug = { start, end, stem: "T45.1X", name: "chemotherapy" };
    const index = note.clauses.indexOf(clause);
    return [
      { drug, clause: index, effect: "before" as const, isWorsening: false, start, end, effects: [effect] },
    ];
  });
}
