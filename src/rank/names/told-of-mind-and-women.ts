/**
 * Mind, nerves, women and children told in plain words: "second degree descent of the womb", "the vaginal skin is thin and dry from the lack of oestrogen",
 * "twice she slipped out of the house" of a demented patient, "failed back surgery", "delay in talking, down to the hearing", "anemia from iron lack".
 *
 * Source: Tabular List: D50.9, F14.2-, F80.-, F98.0, M96.1, N39.3, N81.-, N90.4, N95.0, N95.2, Z77.22, Z91.83; Index: Syndrome, failed back; Lichen, sclerosus,
 * vulva; Wandering; Vaginitis, atrophic, postmenopausal.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const doubted =
  /\b(?:no|not|never|without|denies|denied|possible|possibly|probable|probably|suspect\w*|r\/o|rule out|ruled out|versus|vs|if|risk|should|mother|father|sister|brother|aunt|repaired|years ago)\b|\?/i;

const womb = "(?:womb|uterus|uterine|cervix|uterovaginal)";
const descent =
  "(?:descent|prolapse|descensus|dropp(?:ed|ing)|fall(?:en|ing)|coming down|descends?|descended)";
const partly =
  "(?:(?:first|second|1st|2nd|grade [12]|stage [12]|stage i{1,2}|incomplete|partial|moderate)(?:[- ]degree)?)";
const wholly =
  "(?:(?:third|fourth|3rd|4th|grade [34]|stage [34]|stage (?:iii|iv)|complete|total)(?:[- ]degree)?)";

/** How far down the womb is; `(?!)` where no degree is told. */
function wombRow(degree: string, code: string): ToldRow {
  return {
    words: new RegExp(
      `\\b${degree},? (?:[\\w-]+ ){0,2}?${descent} of (?:the |her )?${womb}\\b|\\b${degree} ${womb} ${descent}\\b|\\b${womb} (?:has |is |was )?${descent}\\b[^.;\\n]{0,40}\\b${degree}\\b`,
      "i",
    ),
    wording: "uterovaginal prolapse",
    code,
    not: doubted,
    replaces: /^N81\.[1459]\d?$/,
    known: /^N81\.[23]$/,
  };
}

const demented = /\b(?:dementia|alzheimer\S*|lewy|frontotemporal|memory)\b/i;
const slipped =
  "(?:slipp(?:ed|ing)|slips|wander(?:ed|s|ing)|walk(?:ed|s|ing)|snuck|sneaks?|sneaked|got(?:ten)?|gets|getting|went|goes|left|leaves|escap(?:ed|es)|elop(?:ed|es|ing))";
const outside =
  "(?:out of (?:the |his |her |their )?(?:house|home|apartment|building|unit|facility|front door|door|yard)|out the (?:front |back )?door|off (?:from home|down the (?:street|road))|away from (?:the )?(?:home|house|facility)|into the street|onto the street|the (?:house|home|unit|facility) (?:alone|unattended|at night|on (?:his|her) own))";

/** The surgery is past, the syndrome that it left is not. */
export const failedBack = "postlaminectomy syndrome";

const rows: readonly ToldRow[] = [
  wombRow(partly, "N81.2"),
  wombRow(wholly, "N81.3"),
  {
    words:
      /\b(?:dropped|fallen|prolapsed) (?:womb|uterus)\b|\b(?:womb|uterus) (?:has |is )?(?:dropped|coming down|fallen)\b/i,
    wording: "uterovaginal prolapse",
    code: (_, note) =>
      /\b(?:cervix|leading edge|point c|womb|uterus|it)\b[^.;\n]{0,40}\b(?:short of|above|inside|to|at|just at|within|near) (?:the )?(?:hymen|introitus|opening)\b|\bincomplete\b|\b(?:second|first)[- ]degree\b|\b(?:stage|grade) (?:1|2|ii?)\b/i.test(
        note,
      )
        ? "N81.2"
        : /\bprocidentia\b|\bcomplete\b[^.;\n]{0,20}\bprolapse|\bentire(?:ly)? (?:uterus|womb)? ?(?:out|outside)\b/i.test(
              note,
            )
          ? "N81.3"
          : "N81.4",
    not: doubted,
    known: /^N81\.[234]/,
  },
  {
    words:
      /\b(?:vagina(?:l)?(?: (?:skin|walls?|lining|mucosa|epithelium|tissues?))?|vulvovaginal (?:skin|tissues?)|mucosa) (?:is |are |looks? |appears? |very |quite |now )*(?:thin(?:ned)?|pale|dry|atroph(?:ic|ied)|fragile|friable)\b[^.;\n]{0,60}\b(?:(?:lack|loss|want|shortage|withdrawal) of o?estrogens?|low o?estrogens?|o?estrogen (?:lack|loss|deficien\w+)|menopaus\w+|change of life)\b|\b(?:atrophic|dry|thin) vaginal? (?:changes|skin|tissues?|mucosa) (?:of|from|after|since|due to) (?:the )?menopause\b/i,
    wording: "postmenopausal atrophic vaginitis",
    code: "N95.2",
    not: doubted,
    known: /^N95\.2$/,
  },
  {
    words: /\blichen sclerosus(?: et atrophicus)?\b/i,
    wording: "lichen sclerosus of vulva",
    code: "N90.4",
    beside: /\b(?:vulv\w*|labi(?:a|al|um)|clitor\w*|introit\w*|perineum|interlabial)\b/i,
    not: /\b(?:no|not|without|denies|possible|r\/o|rule out|vs|versus|mother|sister|penis|penile|foreskin|extragenital|trunk|back|shoulder)\b|\?/i,
    replaces: /^L90\.0$/,
    known: /^N90\.4$/,
  },
  {
    words:
      /\b(?:bleeding|spotting|bled|spotted) (?:again )?(?:since|after|(?:\w+ )?years? (?:after|since|past)) (?:the |her )?(?:menopause|change of life|change)\b/i,
    wording: "postmenopausal bleeding",
    code: "N95.0",
    not: doubted,
    replaces: /^(?:N93\.9|Z78\.0|N92\.[56]|R58)$/,
    known: /^N95\.0$/,
  },
  {
    words:
      /\b(?:failed|unsuccessful) (?:back|lumbar|neck|cervical|spine|spinal) (?:surger(?:y|ies)|operations?|fusions?)\b(?: syndrome)?|\bpost-?laminectomy(?: pain| state)?\b(?=[)\s,.;]|$)|\bpersistent (?:back|neck|spinal) pain after (?:spine |spinal |back )?(?:surgery|fusion|laminectomy)\b|\bpersistent spinal pain syndrome type 2\b/i,
    wording: failedBack,
    code: "M96.1",
    not: /\b(?:no|not|denies|possible|r\/o|rule out|vs|versus|if|risk|mother|father|brother|sister|wife|husband|instability|infection|day|drain|wound)\b|\?/i,
    known: /^M96\.1$/,
  },
  {
    words: new RegExp(`\\b${slipped} (?:off |right )?${outside}|\\bgetting out of the house\\b`, "i"),
    wording: "wandering in dementia",
    code: "Z91.83",
    beside: demented,
    not: /\b(?:no|not|never|denies|if|should|risk of|prevent|seldom|rarely|without|hardly|daughter|wife|husband|son|dog|cat|exercise|to church|to (?:the )?(?:store|clinic|appointments?))\b|\?/i,
    known: /^Z91\.83$/,
  },
  {
    words:
      /\b(?:delay(?:ed)?|late|behind|slow) (?:in|with|at|to) (?:(?:his|her|learning to|start) )?(?:talk(?:ing)?|speak(?:ing)?|speech|language)\b|\b(?:talking|speech|language) (?:is |are )?(?:late|delayed|behind)\b|\blate talker\b/i,
    wording: "speech and language delay",
    code: (words, note) => {
      const from =
        /(?:speech|talk\w*|language|delay)\b[^.;\n]{0,60}\b(?:down to|due to|from|because of|secondary to|2\/2|caused by|result of|put down to|on account of) (?:the |his |her |that |this )?(?:\w+ )?(?:hearing|ears?|effusions?|glue ear|deafness|fluid)/i;
      if (from.test(note)) return "F80.4";
      return words === "" ? undefined : "F80.9";
    },
    not: /\b(?:no|not|never|without|denies|if|risk|concern\w*|mother|father|brother|sister|parkinson\S*|stroke|slurred)\b|\?/i,
    known: /^F80/,
  },
  {
    words:
      /\b(?:household|second-?hand|passive|indoor|family'?s|parental) (?:cigarette |tobacco )?smok(?:e|ing|ers?)\b|\bsmoke in the (?:home|house|car)\b|\b(?:mom|mother|dad|father|parents?|grand\w+|uncles?|aunts?|roommates?|husband|wife|partner|everyone|family|she and \w+ uncles)\b[^.;\n]{0,30}\bsmokes? (?:indoors|inside|in the (?:home|house|car|apartment))\b/i,
    wording: "secondhand smoke exposure",
    code: "Z77.22",
    not: /\b(?:no|not|never|denies|without|quit|outside only|stopped|wood|fire|grill|alarm|detector|marijuana|cannabis)\b/i,
    known: /^Z77\.22$/,
  },
  {
    words:
      /\banemi(?:a|c)\b[^.;\n]{0,15}\b(?:iron[- ](?:lack|poor|depletion|loss|shortage|depleted)|(?:lack|shortage|want) of iron|too little iron|not enough iron|iron stores (?:empty|exhausted|depleted))\b/i,
    wording: "iron deficiency anemia",
    code: "D50.9",
    not: /\b(?:(?:no|not) (?:an)?emi\w*|denies|possible|r\/o|rule out|vs|versus|if|mother|sister)\b|\?/i,
    replaces: /^D64\.9$/,
    known: /^D50/,
  },
  {
    words: /\bwets? (?:the|his|her) bed\b|\bbed-?wett(?:ing|er)\b/i,
    wording: "nocturnal enuresis",
    code: "N39.44",
    not: /\b(?:no|not|no longer|denies|resolved|dry|stopped|if|brother|sister|mother|father|as a child)\b|\?/i,
    known: /^(?:N39\.44|F98\.0|R32)/,
  },
  {
    words:
      /\b(?:squirts?|leaks?|leaking|loses?|losing|dribbles?|wets herself|wet)\b[^.;\n]{0,20}\b(?:with|when she|when|on|upon) (?:a |every |each |she )?(?:cough\w*|sneez\w*|laugh\w*|jump\w*|lift\w*|running|runs|exercise|aerobics|trampoline)\b/i,
    wording: "stress incontinence",
    code: (_, note) =>
      /\b(?:urge (?:leak\w*|incontinence)|(?:leaks?|soaks|wets|dash|rush)\b[^.;\n]{0,50}\b(?:on the way|before (?:she|he) (?:gets|reaches|can)|not making it|cannot (?:hold|reach|make)|key in the door|to-the-toilet))/i.test(
        note,
      )
        ? "N39.46"
        : "N39.3",
    not: /\b(?:no|not|never|denies|without|nose|eyes|csf|wound|stool|gas|milk|oil|valve|if)\b|\?/i,
    replaces: /^(?:R05\.9|R06\.7|R32)$/,
    known: /^N39\.(?:3|4[16])/,
  },
  {
    words:
      /\b(?:smok(?:es|ing)|at|up to|down to) (?:(?:about|around|still|~) ?)?(?:half a|a half|one|two|a|\d+(?:[./-]\d+)?|1\/2) ?(?:packs?|ppd|cigs?|cigarettes)(?: (?:a|per|each|every) day|\/d(?:ay)?| daily)?\b|\b\d(?:\.\d)? ?ppd\b[^.;\n]{0,25}\bdependent\b/i,
    wording: "nicotine dependence, cigarettes",
    code: "F17.210",
    inLine:
      /\b(?:patch(?:es)?|gum|lozenges?|quit ?line|varenicline|chantix|nrt|bupropion|cessation|quit date|counsel\w*)\b/i,
    not: /\b(?:no|not|never|denies|quit|stopped|former\w*|used to|mother|mom|father|dad|husband|wife|partner|until|years ago|marijuana|cannabis|weed|vap\w+)\b/i,
    known: /^(?:F17|Z87\.891|Z72\.0)/,
  },
  {
    words:
      /\b(?:bms?|bowels?(?: movements?)?|stools?|poops?)\b[^.;\n]{0,25}\b(?:(?:every|q) ?(?:[3-9]|three|four|five|six|seven|third|fourth|fifth)(?: ?(?:-|to|or) ?\w+)? ?(?:d|days?|th day)\b|once a week\b)[^.;\n]{0,40}\bstrain\w*|\b(?:hard|pellet\w*|lumpy) (?:stools?|bms?|bowel movements)\b[^.;\n]{0,20}\b(?:every (?:third|fourth|fifth|[3-9]|three|four|five)|once a week)\b/i,
    wording: "constipation",
    code: "K59.00",
    not: /\b(?:no|denies|resolved|newborn|breast-?fed|if)\b/i,
    known: /^K59/,
  },
  {
    words:
      /\b(?:mild|moderate|severe),? (?:stimulant|substance) (?:\(?(?:cocaine|crack)\)?,? )(?:use )?(?:disorder|use d\/?o|d\/o)\b|\bstimulant use (?:disorder|d\/?o),? (?:mild|moderate|severe),? ?(?:\(?(?:cocaine|crack)\)?)|\bstimulant use (?:disorder|d\/?o),? \(?(?:cocaine|crack)(?:[- ]type)?\)?,? (?:mild|moderate|severe)\b/i,
    wording: "cocaine use disorder",
    code: (words) => (/\bmild\b/i.test(words) ? "F14.10" : "F14.20"),
    not: /\b(?:no|not|remission|denies|possible|r\/o|rule out|mother|father|brother|sister)\b|\?/i,
    replaces: /^F1[459]\.[1-9]/,
    known: /^F14\.[12]/,
  },
  {
    words:
      /\b(?:hcv|hep(?:atitis)? c)\b[^.;\n]{0,50}\b(?:never treated|untreated|treatment[- ]na[iï]ve|viremic|active|rna (?:\d|positive|pos|detected))|\b(?:hcv|hep(?:atitis)? c)\b[^.;\n]{0,60}\b(?:start\w*|begin\w*|began|on|continue\w*) (?:glecaprevir\S*|mavyret|epclusa|sofosbuvir\S*|harvoni|ledipasvir\S*)/i,
    wording: "chronic hepatitis C",
    code: "B18.2",
    not: /\b(?:no|not detected|negative|cleared|cured|svr|undetect\w*|acute|exposure|screen\w*|mother|partner|husband|wife|history of treated|if)\b|\?/i,
    replaces: /^B1(?:9\.20|7\.1)/,
    known: /^B18\.2$/,
  },
];

/** @returns the mentions, and what is told in plain words of mind, nerves, women and children */
export function withMindAndWomenTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
