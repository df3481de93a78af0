/**
 * Skin told in plain words: "gritty sun-damage spots which I would call precancerous", "in-situ squamous cancer of the left cheek", "candida of fold", "skin
 * breakdown by stool leaking under the colostomy wafer", and a lowered immunity that the note lays to a drug.
 *
 * Source: Index: Keratosis, actinic L57.0; Bowen's disease, by site D04.-; Candidiasis, skin B37.2; Dermatitis, contact, irritant, due to fecal or urinary
 * incontinence L24.A2, related to stoma L24.B-; Immunodeficiency, due to drugs D84.821 (use additional code for the drug, Z79.-).
 */
import type { ReadNote } from "../../note/types.ts";
import { skinSite } from "../conventions/skin-sites.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const spots = "(?:spots?|patch(?:es)?|lesions?|bumps?|growths?|scal(?:es|y areas?)|keratos[ei]s|areas?)";
const precancer = "(?:pre-?cancer(?:ous|s)?|pre-?malignant)";
const frozen =
  /\b(?:frozen|froze|freez\w+|cryo\w*|liquid nitrogen|ln2|efudex|fluorouracil|5-?fu|imiquimod|aldara|photodynamic|pdt|blue light|tirbanibulin|klisyri|diclofenac gel|field (?:treatment|therapy))\b/i;

const fold =
  "(?:folds?|pannus|(?:belly|abdominal|skin|groin|breast|neck|thigh|buttock|gluteal|inframammary|inguinal|intergluteal|axillary) (?:folds?|creases?)|under (?:the |her |his |both )?(?:breasts?|pannus|belly|abdomen)|beneath (?:the |her |his |both )?(?:breasts?|pannus|belly)|armpits?|axillae?|groins?|intertrig\\w+|skin)";
const yeast = "(?:candida(?:l)?|yeast(?:y)?|monilia(?:l)?|candidiasis|candidosis|thrush)";

const stoma = "(?:colostomy|ileostomy|urostomy|ostomy|stoma|ileal conduit|fistula|wafer|pouch|appliance)";
const feeding = "(?:g-?tube|peg(?: tube)?|gastrostomy|j-?tube|jejunostomy|feeding tube|esophagostomy)";
const raw =
  "(?:raw|sore|weep\\w*|breakdown|broken down|excoriat\\w*|dermatitis|red(?:dened)?|irritat\\w*|macerat\\w*|burn(?:ed|ing|t)|eroded|denuded|inflamed|rash)";
const leaks =
  /\b(?:leak\w*|seep\w*|irritant|irritat\w*|effluent|stool|output|urine|gastric juice|stomach (?:juice|acid)|drainage)\b/i;
const stomaNot =
  /\b(?:no|not|without|denies|intact|healthy|resolved|healed|infect\w*|cellulitis|abscess|candida\w*|yeast|fungal|herni\w*|bleed\w*|mother|father|if)\b/i;

const weak =
  "(?:immunosuppress(?:ed|ion)|immuno-?compromised?|immuno-?deficien(?:t|cy)|(?:weak(?:ened)?|lowered|suppressed|dampened|poor|reduced|impaired|low) (?:immun(?:ity|e (?:system|defen[cs]es?|response))|defen[cs]es)|immun(?:ity|e system|e defen[cs]es?) (?:is |are |was |being |has been )*(?:weak(?:ened)?|lowered|suppressed|dampened|down|reduced|impaired|low))";
const weakener =
  "(?:(?:[\\w-]+ ){0,3}(?:drugs?|medicines?|medications?|pills?|shots?|biologics?|infusions?|immunosuppressants?|chemo(?:therapy)?|steroids?|prednis(?:one|olone)|dexamethasone|methotrexate|azathioprine|imuran|mycophenolate|cellcept|myfortic|tacrolimus|prograf|cyclosporine|sirolimus|everolimus|adalimumab|humira|etanercept|enbrel|infliximab|remicade|rituximab|rituxan|ocrelizumab|tocilizumab|abatacept|ustekinumab|vedolizumab|tofacitinib|upadacitinib|baricitinib|belatacept|cyclophosphamide|leflunomide|fingolimod|anti-?tnf\\w*|tnf (?:blocker|inhibitor)s?|jak inhibitors?))";
const by =
  "(?:from|by|due to|because of|caused by|secondary to|on account of|owing to|thanks to|related to|with|on|2\\/2|d\\/t)";

const rows: readonly ToldRow[] = [
  {
    words: new RegExp(
      `\\b(?:sun[- ]?(?:damage[ds]?|induced)?|actinic|solar|gritty|rough|scaly|crusty|sandpapery) (?:\\w+[- ]){0,3}?${spots}\\b[^;\\n]{0,70}?\\b${precancer}\\b|\\b${precancer} (?:\\w+[- ]){0,2}?${spots}\\b|\\b${precancer} (?:\\w+ ){0,2}?keratos[ei]s`,
      "i",
    ),
    wording: "actinic keratosis",
    code: "L57.0",
    beside: /\b(?:skin|derm\w*|scalp|face|ears?|hands?|forehead|temples?|arms?|nose|sun)\b/i,
    not: /\b(?:no|not precancer\w*|denies|mole|nevus|nevi|colon\w*|polyps?|adenoma\w*|cervi\w*|oral|tongue|leukoplakia|barrett\w*|mgus|monoclonal|breast|mother|father|seborrheic)\b/i,
    known: /^L57\.0/,
    replaces: /^(?:L81|L98\.9|L57\.8)/,
  },
  {
    words: new RegExp(
      `\\b(?:sun[- ]damaged?|actinic|solar|gritty|rough|scaly|sandpapery) (?:\\w+[- ]){0,3}?${spots}\\b`,
      "i",
    ),
    wording: "actinic keratosis",
    code: "L57.0",
    inLine: frozen,
    beside: /\b(?:precancer\w*|pre-cancer\w*|aks?\b|actinic|sun[- ]damage\w*)\b/i,
    not: /\b(?:no|not|denies|wart|mole|biops\w*|bx|psoria\w*|eczema|seborrheic|bowen\w*|carcinoma|cancer)\b/i,
    known: /^(?:L57\.0|L82|C4|D0)/,
    replaces: /^(?:L81|L98\.9|L57\.8)/,
  },
  {
    words:
      /\b(?:bowen(?:['’]?s)?(?: disease| lesion| patch| plaque)?|bowenoid (?:lesion|plaque)|in[- ]situ (?:squamous(?:[- ]cell)?|skin) (?:skin )?(?:cancer|carcinoma|ca|lesion)|squamous(?:[- ]cell)? (?:skin )?(?:cancer|carcinoma|ca),? (?:still |which is (?:still )?|and )?(?:in[- ]situ|confined to the epidermis)|(?:scc|sccis)[- ]?(?:in[- ]situ|is)\b)[^.;\n]{0,70}/i,
    wording: "carcinoma in situ of skin",
    code: (words) => skinSite("D04.9", words.replace(/\bback of\b/gi, " ")) ?? undefined,
    not: /\b(?:no|not|denies|history|h\/o|hx|prior|previous|cervi\w*|vulva\w*|anal|anus|penis|penile|vagina\w*|mother|father|ruled out|r\/o|possible|vs)\b/i,
    known: /^D04\.(?:[0-36]|39|4|7)/,
    replaces: /^(?:D04\.[59]|L98\.9|C44\.[49]2)/,
  },
  {
    words: new RegExp(
      `\\b${yeast}\\b(?: (?:rash|infection|dermatitis|overgrowth|patch|plaque|is|was|has|grown|flared|of|in|on|under|beneath|within|along|the|her|his|both|left|right))*,? ?${fold}\\b|\\b${fold}\\b[^.;\\n]{0,35}?\\b${yeast}\\b`,
      "i",
    ),
    wording: "candidiasis of skin",
    code: "B37.2",
    not: /\b(?:no|not|without|denies|negative|ruled out|vagin\w*|oral|mouth|throat|esophag\w*|blood|urine|bacter\w*|mother|father|prevent\w*|history|nail)\b/i,
    known: /^B37\.[0-8]\d?$/,
    replaces: /^B37\.9$/,
  },
  {
    words: new RegExp(
      `\\b${raw}\\b[^.;\\n]{0,50}?\\b(?:around|under|beneath|near|at|beside|surrounding|about|peri) ?(?:the |his |her |this )?(?:\\w+ )?${stoma}\\b|\\b(?:skin )?(?:around|under|beneath|surrounding) (?:the |his |her )?(?:\\w+ )?${stoma}\\b[^.;\\n]{0,50}?\\b${raw}\\b|\\bperi-?(?:stomal|ostomy)(?: skin)?\\b[^.;\\n]{0,30}?\\b${raw}\\b`,
      "i",
    ),
    wording: "irritant dermatitis related to a stoma",
    code: (words) =>
      /\b(?:trach\w*)\b/i.test(words)
        ? "L24.B2"
        : /\bgastro|\bfeeding|\bg-?tube|\bpeg\b/i.test(words)
          ? "L24.B1"
          : "L24.B3",
    inLine: leaks,
    not: stomaNot,
    known: /^(?:L24\.B|K94)/,
    replaces: /^L(?:24\.9|25\.9|30\.9|23\.9)$/,
  },
  {
    words: new RegExp(
      `\\b${raw}\\b[^.;\\n]{0,50}?\\b(?:around|under|near|at|surrounding|about) ?(?:the |his |her )?(?:\\w+ )?${feeding}\\b|\\bskin (?:around|under|surrounding|at) (?:the |his |her )?(?:\\w+ )?${feeding}\\b[^.;\\n]{0,40}?\\b${raw}\\b`,
      "i",
    ),
    wording: "irritant dermatitis related to a digestive stoma",
    code: "L24.B1",
    inLine: leaks,
    not: stomaNot,
    known: /^(?:L24\.B|K94)/,
    replaces: /^L(?:24\.9|25\.9|30\.9)$/,
  },
  {
    words:
      /\b(?:incontinence[- ](?:associated )?(?:dermatitis|rash|skin damage)|\biad\b|(?:raw|sore|red|macerated|excoriated|denuded|weeping) (?:buttocks?|bottom|perineum|skin|perianal skin|groins?)(?: and \w+)? from (?:the |constant |lying in |sitting in )?(?:stool|urine|feces|incontinence|diarrhea|wet (?:briefs|pads))(?: and (?:stool|urine))?)\b/i,
    wording: "irritant dermatitis due to incontinence",
    code: "L24.A2",
    not: /\b(?:no|not|without|denies|risk|prevent\w*|resolved|healed|stoma\w*|ostomy|pressure|diaper|infant|baby|mother|father|if)\b/i,
    known: /^L24\.A/,
    replaces: /^L(?:22|24\.9|25\.9|30\.9)$/,
  },
  {
    words: new RegExp(
      `\\b${weak}\\b[^.;\\n]{0,15}?\\b${by} ${weakener}\\b|\\b(?:drug|medication|treatment|steroid|chemo(?:therapy)?|biologic|iatrogenic)[- ](?:induced|related|associated)? ?${weak}\\b`,
      "i",
    ),
    wording: "immunodeficiency due to drugs",
    code: "D84.821",
    not: /\b(?:no|not|never|denies|if|risk of|would be|may|might|could|mother|father|wife|husband|child|contacts?|spouse|not on)\b/i,
    known: /^D84\.821/,
    replaces: /^(?:D84\.9|D89\.9|Z79\.899)$/,
  },
];

/** @returns the mentions, and the conditions of the skin that are told in plain words */
export function withSkinAndFoldsTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
