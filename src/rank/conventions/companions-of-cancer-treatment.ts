/** Words that make an encounter one for chemotherapy or immunotherapy beside the cancer that is treated. Rows of `companions.ts`. */
import type { Beside } from "./convention.ts";

type Row = Omit<Beside, "kind">;

/** Cytotoxic drugs and combinations of them, as infusion centers write them. */
const regimens =
  "m?folfox(?:-?6)?|folfiri(?:nox)?|capeox|xelox|r-?chop|(?:da-)?r?-?epoch|chop|hyper-?cvad|ice|rice|abvd|beacopp|bep|(?:dd)?ac(?:-t)?(?= chemo| #|,? cycle)|tchp?|dose-dense ac|7 ?\\+ ?3|hi-?dac|carboplatin|carbo(?: ?\\/ ?| )taxol|cisplatin|oxaliplatin|paclitaxel|docetaxel|taxol|taxotere|abraxane|gemcitabine|gemzar|doxorubicin|adriamycin|doxil|epirubicin|cyclophosphamide|cytoxan|irinotecan|topotecan|etoposide|pemetrexed|alimta|vincristine|vinorelbine|eribulin|cabazitaxel|azacitidine|vidaza|decitabine|dacogen|cytarabine|ara-?c|fludarabine|bendamustine|bleomycin|dacarbazine|ifosfamide|methotrexate infusion|5-?fu|fluorouracil|leucovorin and 5-?fu";
/** Antibodies against tumors and checkpoints (Tabular List: Z51.12). */
const antibodies =
  "pembrolizumab|nivolumab|atezolizumab|durvalumab|ipilimumab|cemiplimab|avelumab|dostarlimab|keytruda|opdivo|tecentriq|imfinzi|yervoy|libtayo|bavencio|jemperli|trastuzumab|herceptin|kanjinti|ogivri|pertuzumab|perjeta|phesgo|bevacizumab|avastin|mvasi|cetuximab|erbitux|panitumumab|vectibix|ramucirumab|daratumumab|darzalex|obinutuzumab|gazyva|blinatumomab|ipi ?\\/ ?nivo|immunotherapy|checkpoint inhibitor";

/** Given on another day: "cycle 3 given 6/2", "had cycle 1 ... and presented", "day 9 of cycle 3". */
const givenBefore =
  "(?:given|on|dose) \\d{1,2}\\/\\d{1,2}|\\d{1,2}\\/\\d{1,2} (?:through|thru|to) \\d{1,2}\\/\\d+|had (?:(?:his|her|their|the|first) )?(?:cycle|c\\d)|day \\w+ (?:of|after) (?:cycle|c\\d)|(?:last|prior|previous|since|after) (?:cycle|dose|infusion|chemo\\w*)\\b|presented|admitted (?:with|for (?:fever|sepsis|neutropeni))";
const putOff =
  "hold(?:ing)?|held|defer\\w*|delay\\w*|postpone\\w*|cancel\\w*|not (?:given|today)|no (?:drug|chemo\\w*|treatment|infusion) (?:given )?today|skip\\w*|omit\\w*|next (?:week|month|visit)|will (?:start|begin)|plan(?:ned)? to start|discuss\\w*|consider\\w*|declin\\w*|completed (?:c|cycle)|currently receiving|reports? (?:\\w+ ){0,4}receiving|after c\\d|s\\/p|status post|consent|finished|stopped|due (?:on|in|next)|scheduled (?:for|on)|tomorrow";

const number =
  "(?:#|no\\.? ?|number )? ?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight)\\b(?! ?(?:mg|mcg|g|ml|weeks?|wks?|days?|months?|years?|%))";
const unit = "(?:cycles?|c|doses?|infusions?|treatments?|rounds?)";
const givenNow =
  "(?:today|given|infused|ran (?:over|in)|run (?:over|in)|administered|tolerat\\w+|no (?:\\w+ )?reactions?|without (?:\\w+ )?(?:reaction|problems?|trouble|incident|difficult\\w+)|w\\/o (?:problems?|reaction)|uneventful\\w*|hung|completed)";
const suite =
  "(?:infusion|chemo(?:therapy)?|treatment|oncology infusion) (?:suite|center|centre|clinic|room|visit|unit|chair|day|bay|nurse|encounter|note|appointment)";

/** "Keytruda infusion number 5", "taxol #8", "dose 9 of Herceptin", with that it was given; at an infusion center the drug alone. */
function given(drugs: string): string {
  return [
    `\\b(?:${drugs})\\b,? (?:(?:iv|infusion|${unit}),? ?)?${number}[^.\\n]{0,60}?\\b${givenNow}`,
    `\\b(?:${drugs}) (?:infusion|${unit} ?${number})(?! (?:reaction|next|was held|clinic|center|suite))[^\\n]{0,90}?\\b${givenNow}`,
    `\\b(?:${drugs}) infusion for\\b`,
    `\\b(?:here|in|comes?|came|presents?|visit|seen|today)(?: today)?(?: only)?(?: for| is)? (?:her |his |the )?(?:${unit} ?${number} ?(?:of \\d+ )?(?:of |: ?)?)?(?:the |maintenance |weekly |adjuvant )?(?:${drugs})\\b`,
    `\\b(?:${unit}) ?${number} (?:of |: ?)(?:\\w+ )?(?:${drugs})\\b[^.\\n]{0,90}?\\b${givenNow}`,
    `\\b(?:${drugs})\\b[^.\\n]{0,60}\\bhere for ${unit} ?${number}`,
    `\\b${suite}\\b[^\\n]{0,140}?\\b(?:${drugs})\\b`,
  ].join("|");
}

export const treatments: readonly Row[] = [
  {
    id: "immunotherapy-encounter",
    says: "An encounter for antineoplastic immunotherapy is coded, before the neoplasm.",
    source: "FY2026 guidelines I.C.2.e.2; Tabular List: Z51.12",
    host: /^C/,
    words: new RegExp(
      `\\b(?:here for|cycle \\d+|c\\d+ ?d\\d+|infusion|dose \\d+)\\b[^.\\n]{0,60}\\b(?:${antibodies})\\b|\\b(?:${antibodies})\\b[^.\\n]{0,50}\\b(?:given today|infused|infusion (?:completed|today|given)|today)\\b|${given(antibodies)}`,
      "gi",
    ),
    not: new RegExp(`\\b(?:${putOff}|${givenBefore})\\b`, "i"),
    code: "Z51.12",
  },
  {
    id: "chemotherapy-encounter",
    says: "An encounter for antineoplastic chemotherapy is coded, before the neoplasm.",
    source: "FY2026 guidelines I.C.2.e.2; Tabular List: Z51.11",
    host: /^C/,
    not: new RegExp(`\\b(?:${putOff}|${givenBefore})\\b`, "i"),
    words: new RegExp(
      `\\b(?:here for|presents for|admitted (?:electively |today )?(?:for|to receive)|today is|proceed(?:s|ed|ing)?(?: with| to)?|given|gave|treat(?:ed)? (?:with|today)|ok(?:ay)? to (?:treat|proceed)|receiv(?:es|ed|ing)|infus(?:ed|ion of)|administered|encounter for)\\b[^.\\n]{0,40}?\\b(?:cycles? ?#? ?\\d+|c\\d+(?: ?d\\d+)?|chemo(?:therapy)?(?: infusion)?|${regimens})\\b|\\bc\\d+ ?d\\d+\\b[^.\\n]{0,60}\\b(?:today|full dose|given)\\b|\\b(?:cycle ?#? ?\\d+|c\\d+)\\b[^.\\n]{0,40}\\b(?:today|given|infused|administered)\\b|\\b(?:chemo(?:therapy)?|${regimens})\\b[^.\\n]{0,25}\\b(?:given|administered|infused|today)\\b|${given(`chemo(?:therapy)?|${regimens}`)}`,
      "gi",
    ),
    code: "Z51.11",
  },
];
