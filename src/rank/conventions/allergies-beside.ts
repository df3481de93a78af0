/**
 * A reaction of years ago that decides which drug is given today: "amoxicillin would be the usual choice but it gave her hives in college, so azithromycin".
 *
 * Source: Guidelines FY2026 I.C.21.c.3 (a status that bears on the treatment); Alphabetic Index: Allergy, status; Tabular List: Z88.-, Z91.04-.
 */
import type { Beside } from "./convention.ts";

const reaction =
  "(?:hives|urticaria|welts|rash(?:es)?|anaphyla\\w+|angioedema|swell(?:ing|ed|s)?|swollen|throat clos\\w+|face sw\\w+|itch\\w*|wheez\\w+|broke out|breaks? out|stevens[- ]johnson|sjs|dress|allergic|allerg(?:y|ies)|could(?: not|n't) breathe|collapse[d]?|epinephrine|epipen)";
const caused =
  "(?:gave|gives|caused|causes?|made|makes|triggered|led to|produced|brought on|put|sent|landed|got|had|did|reacted|did it|->|→|=)";
/** Long before today. */
const past =
  "(?:in (?:college|school|childhood|high school|(?:his|her|their) (?:teens|twenties|thirties|youth)|(?:19|20)\\d\\d|the (?:past|army|navy|service|hospital|\\d0s))|as an? (?:child|kid|baby|infant|teen\\w*|toddler|young \\w+)|(?:years?|decades?|yrs) (?:ago|back|before)|last (?:time|year)|once|before|previously|when (?:he|she|they) (?:was|were)|twice|every time|known|lifelong|history|hx|charted|listed|documented|allerg\\w+|at (?:age )?\\d+)";
/** What it means for today. */
const so =
  "(?:so|instead|therefore|thus|hence|avoid\\w*|can(?:not|'t)|rather than|alternative|because of|given (?:his|her|their|the|that)|in view of|on account of|not an option|off the table|out of the question|chose|chosen|picked|went with|going with|used|use|using|switch\\w* to|in place of|no )";

const classes: readonly (readonly [id: string, code: string, drugs: string])[] = [
  [
    "penicillin",
    "Z88.0",
    "(?:pcn|penicillins?|pen ?vk|amoxicillin|amox(?:[- ]?clav)?|amoxil|augmentin|ampicillin|unasyn|dicloxacillin|nafcillin|piperacillin|zosyn|bicillin)",
  ],
  [
    "other-antibiotic",
    "Z88.1",
    "(?:cephalexin|keflex|cefdinir|omnicef|ceftriaxone|rocephin|cefazolin|ancef|cefuroxime|cephalosporins?|azithromycin|z-?pak|zithromax|erythromycin|clarithromycin|macrolides?|doxycycline|tetracyclines?|minocycline|ciprofloxacin|cipro|levofloxacin|levaquin|moxifloxacin|quinolones?|fluoroquinolones?|clindamycin|cleocin|vancomycin|nitrofurantoin|macrobid|gentamicin)",
  ],
  [
    "sulfa",
    "Z88.2",
    "(?:sulfas?|sulfonamides?|bactrim|septra|smx[- ]?tmp|tmp[- ]?smx|trimethoprim[- ]sulfamethoxazole|sulfamethoxazole)",
  ],
  ["anesthetic", "Z88.4", "(?:lidocaine|novocaine|procaine|bupivacaine|marcaine|succinylcholine|propofol)"],
  [
    "narcotic",
    "Z88.5",
    "(?:codeine|morphine|oxycodone|percocet|hydrocodone|vicodin|norco|tramadol|dilaudid|hydromorphone|fentanyl|opioids?|opiates?)",
  ],
  [
    "analgesic",
    "Z88.6",
    "(?:aspirin|asa|nsaids?|ibuprofen|motrin|advil|naproxen|aleve|ketorolac|toradol|acetaminophen|tylenol|celecoxib)",
  ],
  ["vaccine", "Z88.7", "(?:flu shot|tetanus shot|tdap|vaccines?|pneumovax|antivenom|antitoxin)"],
  ["contrast", "Z91.041", "(?:(?:iodinated |iv |ct )?contrast(?: dye)?|iv dye|gadolinium|iodine dye)"],
  ["latex", "Z91.040", "(?:latex)"],
];

/** An effect of this very treatment is coded as such. */
const ofToday =
  /\b(?:today|this (?:morning|week|afternoon|evening)|yesterday|since starting|day \d|days? (?:ago|into|after)|just started|new rash|stop(?:ped)? (?:it|the)|hours? (?:ago|after)|no known|denies|nkda|not allergic|no allerg\w+|outgrew|de-?labell?ed|tolerat\w+|negative (?:skin|challenge)|challenge|upset stomach|nausea|mother|father|sister|brother|son|daughter)\b/i;

export const allergiesBeside: readonly Beside[] = classes.map(([id, code, drugs]): Beside => {
  const told = [
    `\\b${drugs}\\b[^.;\\n]{0,60}?\\b${caused}\\b[^.;\\n]{0,40}?\\b${reaction}\\b(?=[^.\\n]{0,60}\\b${past}\\b)(?=[^\\n]{0,140}\\b${so}\\b)`,
    `\\b${reaction}\\b[^.;\\n]{0,30}?\\b(?:to|with|after|from|on|by) (?:\\w+ ){0,2}?${drugs}\\b(?=[^.\\n]{0,60}\\b${past}\\b)(?=[^\\n]{0,140}\\b${so}\\b)`,
    `\\b(?:can(?:not|'t)|avoid(?:ed|ing)?|no|not|instead of|rather than|in place of|skip(?:ped)?) (?:use |give |take |have |using |giving |the |her |usual )*${drugs}\\b[^.;\\n]{0,40}?\\b(?:because|since|as|given|for|due to|\\(|-|,|[a-z]+)\\b[^.;\\n]{0,30}?\\b${reaction}\\b`,
    `\\b${drugs}[- ](?:allerg(?:y|ic))\\b(?=[^\\n]{0,80}\\b${so}\\b)`,
    `\\b(?:because of|given|due to|in view of|on account of|with) (?:\\w+ ){0,3}?(?:${drugs}[- ]allerg\\w+|allergy to ${drugs})\\b`,
    `\\b(?:over|instead of|rather than|in place of|not) ${drugs}\\b[^.;\\n]{0,20}?\\b(?:because of|on account of|given|due to|for|owing to) (?:the|her|his|this|that|their) (?:\\w+ )?(?:allergy|reaction|hives)\\b`,
    `\\ballergic to ${drugs}\\b(?=[^\\n]{0,80}\\b${so}\\b)`,
  ].join("|");
  return {
    kind: "beside",
    id: `${id}-reaction-bears`,
    says: "An allergy that decides which drug is given is coded.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z88.-, Z91.04-",
    host: /^(?:[A-NP-T]|O|Z01\.81)/,
    words: new RegExp(told, "gi"),
    not: ofToday,
    code,
    asserted: ["affirmed", "allergy", "historical", "hypothetical", "negated", "planned", "declined"],
    inPlan: true,
  };
});
