/**
 * Diseases of the blood told in plain words: "del(5q) MDS", "iron overload from all the blood", "too much iron from 41 units", "lung clots that never
 * cleared", "bleeding from too much warfarin".
 *
 * Source: Index: Syndrome, myelodysplastic, with isolated del(5q) D46.C; Hemochromatosis, due to repeated red blood cell transfusions E83.111; Embolism,
 * pulmonary, chronic I27.82; Hypertension, pulmonary, due to chronic thromboembolism I27.24; Disorder, hemorrhagic, drug-induced D68.32.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const myelodysplasia = "(?:mds|myelodysplas\\w+(?: syndrome)?)";
const fiveQ =
  "(?:(?:isolated )?(?:del ?\\(?5q\\)?-?|5q ?(?:-|minus|del(?:etion)?|deleted)|deletion (?:of )?5q|chromosome 5q? (?:deletion|loss)))";
const excess = "(?:excess (?:of )?blasts|eb|raeb)";
const units =
  "(?:all (?:the|that|his|her|those) (?:blood|transfusions?|units)|(?:(?:repeated|many|frequent|chronic|multiple|regular|his|her|the|years of|red cell|rbc|blood|packed cell) ){0,3}transfus(?:ions?|ed blood)|\\d+\\+? units|(?:so|too|this) (?:much|many) (?:blood|units|transfusions?)|being transfused|the blood (?:he|she) (?:gets|has had|receives))";
const iron =
  "(?:iron over-?load(?:ed|ing)?|over-?loaded with iron|too much iron|excess iron|hemosiderosis|high iron stores|iron build-?up)";
const denied =
  /\b(?:no|not|without|denies|negative|never|ruled out|r\/o|rule out|if|risk|possible|mother|father|sister|brother|prevent\w*|avoid)\b/i;

const rows: readonly ToldRow[] = [
  {
    words: new RegExp(
      `\\b${fiveQ}[ -]{0,2}(?:positive )?${myelodysplasia}|\\b${myelodysplasia}\\b[^.;\\n]{0,30}?(?<!\\bno )(?:\\b|(?<= ))${fiveQ}`,
      "i",
    ),
    wording: "myelodysplastic syndrome with isolated del(5q)",
    code: "D46.C",
    not: /\b(?:without|negative for|no (?:del|5q)|complex|family|mother|father)\b/i,
    known: /^D46\.C/,
    replaces: /^D46\.[49]$/,
  },
  {
    words: new RegExp(
      `\\b${myelodysplasia}[ -]{1,2}(?:with )?${excess}[ -]?([12])\\b|\\braeb[ -]?([12])\\b`,
      "i",
    ),
    wording: "myelodysplastic syndrome with excess blasts",
    code: (words) => (words.trim().endsWith("1") ? "D46.21" : "D46.22"),
    not: /\b(?:progress\w* to|risk|no|not|without|ruled out|r\/o)\b/i,
    known: /^D46\.2[12]/,
    replaces: /^D46\.(?:9|20)$/,
  },
  {
    words: new RegExp(
      `\\b${iron}\\b[^.;\\n]{0,20}?\\b(?:from|due to|after|secondary to|because of|caused by|of|with|by)\\b ?(?:\\w+ ){0,2}?${units}|\\b(?:transfusion(?:al)?|transfusion[- ](?:related|induced|associated|dependent)) ${iron}|\\b${units}\\b[^.;\\n]{0,25}?\\b(?:have|has|left|loaded|caused|causing|led to|gave)\\b[^.;\\n]{0,15}?\\b${iron}`,
      "i",
    ),
    wording: "transfusional iron overload",
    code: "E83.111",
    not: denied,
    known: /^E83\.11[0-8]/,
    replaces: /^(?:E83\.1[19]9?|E83\.19|T45\.4X)/,
  },
  {
    words:
      /\b(?:chronic|old|long[- ]?standing|residual|organi[sz]ed) (?:\w+ ){0,2}?(?:lung clots?|clots? (?:in|of) (?:the |his |her |both )?lungs?|pulmonary (?:emboli\w*|thrombo-?emboli\w*)|p\.?e\.?s?)\b(?! (?:hypertension|disease))|\b(?:pulmonary embol\w+|lung clots?|clots? in (?:the |his |her |both )?lungs?|pes?)\b[^.;\n]{0,20}\b(?:never|not) (?:fully |completely )?(?:cleared|resolved|dissolved|gone away)\b/i,
    wording: "chronic pulmonary embolism",
    code: "I27.82",
    not: /\b(?:no|without|denies|history|h\/o|hx|prior|resolved(?<!not resolved)|ruled out|r\/o|mother|father|sister|brother|hypertension|cteph|if)\b/i,
    known: /^I27\.(?:82|24)/,
    replaces: /^(?:I26\.9|Z86\.711)/,
  },
  {
    words:
      /\bsub-?segmental\b[^.;\n]{0,20}?\b(?:clots?|emboli?(?:sm)?|embolus|pes?|thromb(?:us|i))\b[^.;\n]{0,25}|\b(?:clots?|emboli?(?:sm)?|embolus|pes?|thromb(?:us|i))\b[^.;\n]{0,25}?\bsub-?segmental\b[^.;\n]{0,20}/i,
    wording: "subsegmental pulmonary embolism",
    code: (words) =>
      /\b(?:multiple|several|two|three|many|both|bilateral|clots|emboli|pes|thrombi|arteries|branches)\b/i.test(
        words,
      )
        ? "I26.94"
        : "I26.93",
    not: denied,
    known: /^I26\.(?:9[34]|0)/,
    replaces: /^I26\.99$/,
  },
  {
    words:
      /\b(?:white (?:blood )?(?:cell )?counts?|wbcs?|white cells) (?:is |are |was |were |still |stays? |remains? |again |has been |chronically |mildly |a (?:bit|little) )*low\b(?! (?:normal|end))|\blow white (?:blood )?(?:cell )?counts?\b/i,
    wording: "decreased white blood cell count",
    code: "D72.819",
    not: /\b(?:no|not|denies|normal|neutro\w*|anc|chemo\w*|pancytop\w*|if|watch for|lupus|may|might|leukemia|mds|mother|father)\b/i,
    beside: /\b(?:recheck|repeat|smear|hematolog\w*|work-?up|evaluat\w*|differential|follow)\b/i,
    known: /^D(?:70|72\.8|61|46)/,
  },
  {
    words:
      /\b(?:platelets?|plts?)(?: counts?)? (?:is |are |was |were |still |stays? |remains? |again |has been |persistently |mildly )*(?:high|up|elevated|raised)\b|\b(?:high|elevated|raised) (?:platelets?|plts?)(?: counts?)?\b/i,
    wording: "thrombocytosis",
    code: "D75.839",
    not: /\b(?:no|not|denies|normal|jak2?|essential|et\b|iron|reactive|infection|up to (?:normal|\d{2}\b)|if|coming up|back up|transfus\w*|chemo\w*|mother|father|spleen|itp|recover\w*|from \d+)\b/i,
    beside: /\b(?:recheck|repeat|smear|hematolog\w*|work-?up|evaluat\w*|jak2|follow)\b/i,
    known: /^D(?:75\.83|47\.3|45)/,
  },
  {
    words:
      /\bpost-?(?:thrombotic|phlebitic) (?:(?:left|right|both|lower|l|r) ){0,2}(?:legs?|limbs?|calf|calves|ankles?|skin|changes|damage|swelling|disease)\b[^.;\n]{0,60}/i,
    wording: "post-thrombotic syndrome",
    code: (words) => {
      const hasUlcer = /\b(?:ulcer\w*|open sore|wound)\b/i.test(words);
      const isInflamed = /\b(?:inflam\w*|dermatitis|red)\b/i.test(words);
      return `I87.0${hasUlcer ? (isInflamed ? "3" : "1") : isInflamed ? "2" : "0"}`;
    },
    not: denied,
    known: /^I87\.0/,
  },
  {
    words:
      /\b(?:bleed(?:s|ing)?|bled|nosebleed|hematoma|hemorrhag\w+|bruising)\b[^.;\n]{0,30}?\b(?:from|due to|because of|caused by|with|on)\b[^.;\n]{0,12}?\b(?:too much|supratherapeutic|over-?anticoagulat\w+|(?:a )?high) ?(?:warfarin|coumadin|inr)\b/i,
    wording: "bleeding from an anticoagulant",
    code: "D68.32+T45.515A",
    not: /\b(?:no|not|without|denies|risk|if|overdose|took (?:too many|extra|double)|extra (?:tablet|dose|pill)s?|wrong|by mistake|accident\w*|mother|father)\b/i,
    known: /^D68\.32/,
    replaces: /^T45\.5/,
  },
  {
    words:
      /\b(?:warm(?:[- ](?:antibody|autoimmune|type))+|warm[- ]antibody) (?:autoimmune )?(?:hemolysis|hemolytic an[a]?emia)\b|\bcold (?:agglutinins?(?: disease)?|antibody)(?: (?:autoimmune )?(?:hemolysis|hemolytic an[a]?emia))?\b/i,
    wording: "autoimmune hemolytic anemia",
    code: (words) => (/warm/i.test(words) ? "D59.11" : "D59.12"),
    not: denied,
    known: /^D59\.1[1-3]/,
    replaces: /^D59\.(?:9|10?)$/,
  },
  {
    words:
      /\b(?:no spleen|(?:lost|missing|without) (?:his|her|a|the) spleen|spleen (?:was |were )?(?:taken out|removed|out|lost)|spleen came out)\b/i,
    wording: "spleen removed",
    code: "Z90.81",
    beside:
      /\b(?:vaccin\w*|pneumoc\w+|mening\w+|booster|shots?|fever|penicillin|prophyla\w+|splenectom\w+|crash|trauma|itp)\b/i,
    not: /\b(?:palpable|tip|no spleen (?:tip|felt|palp\w*)|enlarged|if|planned|would|may|consider\w*|congenital|born)\b/i,
    known: /^(?:Z90\.81|Q89|D73)/,
  },
  {
    words:
      /\btype (?:(1|2|3)[abnm]?) (?:von willebrand(?:['’]?s)?(?: disease)?|vwd)\b|\b(?:von willebrand(?:['’]?s)?(?: disease)?|vwd),? type (?:1|2|3)[abnm]?\b/i,
    wording: "von Willebrand disease by type",
    code: (words) => {
      const type = /type (1|2[abmn]?|3)/i.exec(words)?.[1]?.toLowerCase();
      return type === undefined ? undefined : vonWillebrand[type];
    },
    not: denied,
    known: /^D68\.0[1-3]/,
    replaces: /^D68\.00$/,
  },
];

/** Tabular List at D68.0. */
const vonWillebrand: Readonly<Record<string, string>> = {
  "1": "D68.01",
  "2": "D68.029",
  "2a": "D68.020",
  "2b": "D68.021",
  "2m": "D68.022",
  "2n": "D68.023",
  "3": "D68.03",
};

/** @returns the mentions, and the diseases of the blood that are told in plain words */
export function withBloodTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
