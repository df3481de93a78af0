/**
 * What the treatment of a cancer leaves or brings, told in plain words: "hot flashes from tamoxifen", "red peeling skin from the radiation", "PSA creeping up
 * since his prostatectomy".
 *
 * Source: Index: Flushing R23.2 (menopausal N95.1); Dermatitis, due to radiation, acute L58.0; Tabular List: R97.21 rising PSA following treatment for
 * malignant neoplasm of prostate.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const hormones =
  /\b(?:tamoxifen|letrozole|anastrozole|exemestane|femara|arimidex|aromasin|aromatase|fulvestrant|lupron|leuprolide|eligard|degarelix|firmagon|relugolix|orgovyx|goserelin|zoladex|triptorelin|enzalutamide|apalutamide|darolutamide|abiraterone|bicalutamide|androgen[- ]deprivation|adt|ovarian suppression)\b/i;
const rays = "(?:radiation|radio-?therapy|xrt|rads|the beam|the rays|irradiation)";
const afterTreatment =
  "(?:since|after|following|post|despite) (?:(?:his|the|radical|robotic|salvage|definitive) ){0,3}(?:prostatectomy|ralp|radiation|radio-?therapy|brachytherapy|seeds|surgery|operation|treatment)";

const rows: readonly ToldRow[] = [
  {
    words: /\bhot (?:flash(?:es)?|flush(?:es)?)\b/i,
    wording: "flushing",
    code: "R23.2",
    beside: hormones,
    not: /\b(?:no|not|without|denies|never|resolved|gone|menopaus\w*|may|might|can cause|risk|if|warned|mother|sister|counsel\w*|past)\b/i,
    known: /^(?:N95|R23\.2|E89\.41)/,
  },
  {
    words: new RegExp(
      `\\b(?:red|peeling|burn(?:ed|t)?|raw|blister\\w*|weeping|moist|sore|cracked|broken[- ]down|desquamat\\w*|inflamed)(?:,? (?:red|peeling|raw|moist|weeping|sore|cracked|and|or|broken))* ?(?:skin|desquamation|patch|area|breast|neck|chest|armpit|axilla|groin|breakdown)?\\b[^.;\\n]{0,30}?\\b(?:from|due to|after|with|during|caused by|of) (?:the |his |her )?${rays}\\b(?! (?:proctitis|cystitis|pneumonitis|enteritis|esophagitis|mucositis|to the (?:bladder|bowel|rectum)))`,
      "i",
    ),
    wording: "acute radiodermatitis",
    code: "L58.0",
    beside: /\b(?:skin|desquamat\w*|silvadene|aquaphor|dermatitis|dressings?|cream)\b/i,
    not: /\b(?:no|not|without|denies|healed|resolved|sun|years?|mouth|throat|mucos\w*|esophag\w*|rectal|rectum|bladder|urine|stool|vagina\w*|may|might|warned|expect\w*|if|risk|prevent\w*)\b/i,
    known: /^L58\.[01]/,
    replaces: /^(?:L58\.9|R23\.4|L53\.9|T2\d|L30\.9)/,
  },
  {
    words: new RegExp(
      `\\bbiochemical (?:recurrence|relapse|failure)\\b|\\bpsa\\b[^.;\\n]{0,30}?\\b(?:creep\\w*|rising|rises|rose|climb\\w*|going up|gone up|crept|doubl\\w*|back up|detectable again)\\b[^.;\\n]{0,40}?\\b${afterTreatment}|\\b${afterTreatment}\\b[^.;\\n]{0,40}?\\bpsa\\b[^.;\\n]{0,30}?\\b(?:creep\\w*|rising|risen|rose|climb\\w*|going up|gone up|crept|doubl\\w*|back up|detectable again)`,
      "i",
    ),
    wording: "rising PSA following treatment for prostate cancer",
    code: "R97.21",
    beside: /\bprostat\w+|\bpsa\b|\bralp\b/i,
    not: /\b(?:no|not|without|denies|never|if|should|risk|watch for|ruled out|brother|father|breast|would)\b/i,
    known: /^R97\.21/,
    replaces: /^R97\.20$/,
  },
  {
    words:
      /\bseed(?:ed|ing|s) (?:of )?(?:along |throughout )?(?:the |his |her )?(?:lining of (?:the |his |her )?(?:belly|abdomen)|peritoneum|omentum|peritoneal (?:cavity|surface)s?)\b/i,
    wording: "secondary malignant neoplasm of peritoneum",
    code: "C78.6",
    beside: /\b(?:cancer|carcinoma|tumou?r|malignan\w+|chemo\w*|oncolog\w*)\b/i,
    not: /\b(?:no|not|without|denies|risk|ruled out|r\/o|possible|suspicious|prevent\w*|if)\b/i,
    known: /^C78\.6/,
  },
  {
    words:
      /\b(?:spots?|nodules?|lesions?|deposits?) (?:in|on|of) (?:the |his |her |both )?(?:(?:left|right) )?lungs?\b[^.;\n]{0,30}?\b(?:proven|proved|confirmed|biopsied|biopsy|shown|are|were|is|was)\b[^.;\n]{0,20}?\b(?:metasta\w+|mets|spread)\b/i,
    wording: "secondary malignant neoplasm of lung",
    code: "C78.0",
    not: /\b(?:no|not|without|denies|risk|ruled out|r\/o|possible|possibly|probable|probably|likely|suspicious|concern\w*|if|may|might|could)\b/i,
    known: /^C78\.0/,
    replaces: /^(?:R91\.[18]|J98\.4)$/,
  },
  {
    words:
      /\bport(?:-?a-?cath)? (?:was |is )?(?:flush(?:ed)?|accessed and flushed)\b|\bhere for (?:a |his |her )?port (?:flush|care)\b/i,
    wording: "adjustment of vascular access device",
    code: "Z45.2",
    beside: /\b(?:today|monthly|every \w+ weeks|routine|maintenance|here for)\b/i,
    not: /\b(?:no|not|cycle|infus\w*|chemo\w* today|before|after|next|due|will|refused|proceed)\b(?! other)/i,
    known: /^Z45\.2/,
  },
];

/** @returns the mentions, and what a cancer's treatment brought that plain words tell */
export function withCancerTreatmentTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
