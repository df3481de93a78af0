/**
 * Liver, pancreas, stomach and bowel told in plain words: "encephalopathy from the liver", "the snakeskin gastropathy of raised portal pressure", "his liver
 * is fatty", "her stomach is emptying slowly", "piles, internal".
 *
 * Source: Index: Encephalopathy, hepatic K76.82; Hypertension, portal K76.6, with gastropathy K31.89; Fatty, liver K76.0, alcoholic K70.0; Hepatitis,
 * autoimmune K75.4, viral, chronic B18.-; Pancreatitis, chronic K86.1, alcohol induced K86.0; Insufficiency, pancreatic, exocrine K86.81; Thrombosis, portal
 * I81; Congestion, liver K76.1; Gastroparesis K31.84; Irritable bowel K58.-; Hemorrhoids K64.-; Fissure, anus K60.2.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { because, being, type ToldRow, told, withToldRows } from "./told-rows.ts";

const ofDrink = /\b(?:alcohol\w*|drink\w*|drank|etoh|booze|liquor)\b/i;
const notOfDrink =
  /\b(?:non-?alcohol\w*|(?:no|not|without|never|nothing to do with|unrelated to|isn['’]t) (?:\w+ ){0,3}(?:alcohol|drink\w*))\b/i;
const isOfDrink = (note: string) => ofDrink.test(note) && !notOfDrink.test(note);
const whose = "(?:the |his |her |their )?";
const muddled =
  "(?:muddle(?:d|ment)?|confus(?:ed|ion)|foggy|fogg(?:ed|iness)|cloud(?:ed|iness)|slow(?:ed)? thinking|flap)";
const hepatitis = (type: string) => `(?:hepatitis ${type}|hep\\.? ?${type}|h${type}v)`;

/** A hepatitis that has lasted: known for years, never treated, with virus in the blood (Index: Hepatitis, viral, chronic). */
function lasting(type: "b" | "c", code: string): ToldRow {
  const name = hepatitis(type);
  return told(
    code,
    `chronic viral hepatitis ${type.toUpperCase()}`,
    `\\b(?:carri(?:es|ed)|lives? with|lived with|harbou?rs?|has had|long-?standing|old) (?:\\w+ )?${name}\\b|\\b${name}\\b,? (?:(?:first |was |is |has been )?(?:known|found|diagnosed|present|carried) (?:since|for|in) |for (?:many|several|\\d+|ten|twenty) years|(?:was |is |still |and |has been )*(?:never|not yet) (?:been )?treated|untreated|since (?:birth|childhood|19|20))|\\b${name}\\b[^.;\\n]{0,30}\\b(?:viral load|rna|dna|genotype)\\b[^.;\\n]{0,12}\\d`,
    {
      not: /\b(?:vaccin\w*|immun\w*|undetect\w*|not detected|negative|neg|clear(?:ed|ance)|svr|past|excluded|tested|eradicated|treated and|donor|partner|exposure|acute)\b/i,
      known: new RegExp(`^${code.replace(".", "\\.")}`),
      replaces: /^B1(?:7\.1|9\.[12])/,
    },
  );
}

const liver: readonly ToldRow[] = [
  told(
    "K76.82",
    "hepatic encephalopathy",
    `\\bencephalopathy (?:${because}|of )${whose}(?:liver|cirrhosis|hepatic|portal)\\b|\\b${muddled}\\b[^.;\\n]{0,25}? ${because}(?:liver|cirrhosis)\\b|\\b(?:liver|cirrhosis) (?:is |has been |was |again |now )*(?:clouding|muddling|fogging|confusing) (?:his|her|the) (?:mind|head|thinking|brain)\\b`,
    { replaces: /^(?:G93\.4\d|R41\.0|R41\.82)$/ },
  ),
  told(
    "K76.6",
    "portal hypertension",
    `\\b(?:portal(?: venous| vein)? pressures?|pressures? (?:in|of|within) the portal (?:system|vein|circulation|tree))(?: ${being}| )(?:high|raised|elevated|up|increased)\\b|\\b(?:raised|high|increased|elevated) (?:portal(?: venous| vein)? pressures?|pressures? in the portal (?:system|vein|circulation))\\b`,
  ),
  told(
    "K31.89",
    "portal hypertensive gastropathy",
    `\\b(?:snake-?skin|mosaic)[- ](?:(?:pattern|like|looking|of|the|stomach) )*gastropathy\\b|\\bgastropathy ${because}(?:(?:raised|high) )?(?:portal|cirrhosis)|\\bgastropathy of (?:the )?(?:raised |high )?portal\\b|\\bportal(?:[- ]hypertensive| hypertension| pressure)? gastropathy\\b`,
  ),
  told(
    (_, note) => (isOfDrink(note) ? "K70.0" : "K76.0"),
    "fatty liver",
    `\\b(?:his|her|the) liver ${being}(?:fatty|full of fat|loaded with fat)\\b|\\bfat (?:in|on|through|throughout) (?:his|her|the) liver\\b`,
    { known: /^K7(?:0|6\.0|5\.81|4)/ },
  ),
  told(
    "K75.4",
    "autoimmune hepatitis",
    "\\bautoimmune (?:liver (?:inflammation|disease)|inflammation of the liver)\\b|\\bliver (?:is |was )?(?:inflamed|attacked) by (?:his|her) own immune system\\b",
    { not: /\bcholangitis|biliary\b/i, known: /^K7(?:4\.3|5\.4)/, replaces: /^K75\.9$/ },
  ),
  lasting("b", "B18.1"),
  lasting("c", "B18.2"),
  told(
    "R18.8",
    "ascites",
    "\\b(?:free|shifting) fluid (?:on exam(?:ination)?|in (?:the |his |her )?(?:belly|abdomen|peritoneum)|by ultrasound|is back|again|remains)\\b|\\b(?:belly|abdomen) (?:is |was |remains |again |still |once more )*(?:full of|filled with|swollen with|tense with|distended (?:with|by)) (?:free )?fluid\\b|\\bfluid (?:in|fills?|filling|has (?:re)?collected in|collecting in|is back in) (?:the |his |her )?(?:belly|abdomen)\\b",
    {
      beside: /\b(?:cirrho\w+|portal|spironolactone|paracentes\w+|liver|nephrotic|furosemide)\b/i,
      not: /\b(?:pelvi\w+|trauma|fast exam|post-?op\w*|appendi\w+|perforat\w+|malignant|dialysate)\b/i,
      known: /^(?:R18|K70\.31|K70\.11)/,
    },
  ),
  told("K76.7", "hepatorenal syndrome", "\\bhepato-?renal(?: syndrome)?\\b"),
  told(
    "I86.4",
    "gastric varices",
    "\\bvarices (?:of|in) the (?:stomach|fundus|cardia)\\b|\\bstomach varices\\b",
    {
      known: /^I86\.4/,
      replaces: /^I8(?:5\.0|3\.9|6\.8)/,
    },
  ),
  told(
    "K22.2",
    "esophageal stricture",
    `\\b(?:narrowing|narrowed part|narrow (?:spot|place)) (?:of|in) (?:the |his |her )?(?:(?:lower|upper|mid) )?(?:gullet|(?:o)?esophagus)\\b|\\b(?:gullet|(?:o)?esophagus) ${being}narrow(?:ed)?\\b`,
    { not: /\b(?:tumou?r|cancer|carcinoma|congenital)\b/i },
  ),
  told(
    "I81",
    "portal vein thrombosis",
    "\\b(?:clots?|thromb(?:us|osis|i)|clotting) (?:in|of|within|filling|blocking) (?:the |his |her )?(?:(?:main|left|right) )?portal vein\\b|\\bportal[- ]vein (?:is |was )?(?:(?:blocked|occluded) by )?(?:an? )?(?:clots?|thrombus)\\b",
    { not: /\b(?:dissolved|cleared|recanali[sz]ed|patent|had (?:in|back)|history|without|no)\b/i },
  ),
  told(
    "K76.1",
    "chronic passive congestion of liver",
    "\\b(?:congested|nutmeg) liver\\b|\\bliver (?:is |that is |looks )?(?:congested|backed up)\\b|\\bliver congestion\\b|\\bcongestion of the liver\\b|\\bcongestive hepatopathy\\b",
  ),
];

const pancreas: readonly ToldRow[] = [
  told(
    (_, note) => (isOfDrink(note) ? "K86.0" : "K86.1"),
    "chronic pancreatitis",
    `\\bpancreas ${being}(?:chronically inflamed|scarred|burn(?:t|ed)[- ]?out|calcified)\\b|\\bchronic(?:ally)? inflam(?:ed|mation of the) pancreas\\b|\\b(?:scarred|burn(?:t|ed)[- ]?out|calcified) pancreas\\b`,
    { known: /^K8(?:6|5)/ },
  ),
  told(
    "K86.81",
    "exocrine pancreatic insufficiency",
    "\\bpancreas\\b[^.;\\n]{0,20}?\\b(?:no longer|not|cannot|can['’]t|fails to|doesn['’]t|too little|hardly|barely) (?:\\w+ )?(?:mak\\w+|produc\\w+|suppl\\w+|releas\\w+|enough)? ?(?:\\w+ )?(?:digestive )?enzymes?\\b|\\b(?:short|lack) of (?:pancreatic|pancreas) enzymes?\\b|\\bpancreatic enzymes? (?:lack|shortage|deficiency)\\b|\\bpancreas (?:has |is )?(?:failed|failing) to digest\\b",
    { denies: true },
  ),
];

const diabetesOrNerves =
  /diabet|\b(?:metoclopramide|reglan|domperidone|gastroparesis|vagus|vagotomy|autonomic|nerve damage|gastric pacemaker|pyloromyotomy)\b/i;

const stomach: readonly ToldRow[] = [
  told(
    "K31.84",
    "gastroparesis",
    "\\bstomach (?:(?:is|that|was|which|still|now|also|has been) )*empt(?:ies|ying|y) (?:(?:too|very|so|more|far|only) )*(?:slowly|late|sluggishly|with delay)\\b|\\bslow(?:ly)?[- ](?:(?:stomach|gastric) )?emptying(?: stomach| of the stomach)?\\b|\\b(?:lazy|paraly[sz]ed|sluggish) stomach\\b|\\bstomach (?:is |has become )?(?:slow|sluggish) (?:to empty|in emptying)\\b|\\bdelayed (?:gastric|stomach) emptying\\b",
    {
      beside: diabetesOrNerves,
      not: /\b(?:semaglutide|ozempic|wegovy|tirzepatide|mounjaro|bladder|opioid\w*|bowel)\b/i,
      replaces: /^K30$|^K31\.89$/,
    },
  ),
  told(
    (words) => (/diarrh|loose/i.test(words) ? "K58.0" : /constip/i.test(words) ? "K58.1" : "K58.2"),
    "irritable bowel syndrome by kind",
    "\\b(?:irritable bowel(?: syndrome)?|ibs)(?:,| of the| with the| -|:)? ?(?:the )?(?:diarrh(?:ea|eal|oea)|loose|constipat\\w+|mixed|alternating)(?:[- ](?:type|kind|predominant|form|stools?|sort))?\\b",
    { replaces: /^K58\.9$/, known: /^K58\.[0-2]$/, not: /\b(?:no|without) (?:diarrhea|constipation)\b/i },
  ),
  told(
    (words) => (/intern/i.test(words) ? "K64.8" : /extern/i.test(words) ? "K64.4" : "K64.9"),
    "hemorrhoids",
    "\\b(?:(?:internal|external|bleeding|sore|itchy|small|large) )*piles\\b(?! of)(?:,? (?:internal|external))?",
    { known: /^K64/, not: /\b(?:paper|laundry|clothes|boxes|wood|leaves|no piles)\b/i },
  ),
  told(
    "K60.2",
    "anal fissure",
    "\\b(?:tear|split|crack) (?:at|in|of|by) (?:the |his |her )?(?:back of the )?(?:anus|anal (?:canal|margin|skin|lining))\\b|\\banal (?:tear|split|crack)\\b",
    { known: /^K60/, not: /\b(?:perineal|deliver\w+|obstetric\w*|sphincter)\b/i },
  ),
];

const rows = [...liver, ...pancreas, ...stomach];

/** @returns the mentions, and the conditions of liver, pancreas, stomach and bowel that are told in plain words */
export function withLiverAndGutTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
