/**
 * More of what "use additional code" and "code also" notes ask for beside a condition, told in a note's own words: the level of a hypoglycemia, the
 * resistance of a germ, a thrombolytic given elsewhere, a ready-made antibody, the infection of a catheter.
 */
import type { Beside } from "./convention.ts";

type Row = Omit<Beside, "kind">;

const infected = /^(?:A4|N|J|L0|T8|B9[56]|K65|M00|M86|R78\.81|I33|P36|O86|O23)/;
const ofResistance = "FY2026 guidelines I.C.1.c; Tabular List: Z16 (the infection first)";

/** A class of drugs, as those who read cultures name it, and the code of resistance to it. */
const drugClasses: readonly (readonly [code: string, drugs: string])[] = [
  ["Z16.11", "penicillins?|ampicillin|amoxicillin"],
  ["Z16.13", "carbapenems?|meropenem|imipenem|ertapenem"],
  ["Z16.19", "cephalosporins?|cefazolin|ceftriaxone|cephalexin|cefepime"],
  ["Z16.21", "vancomycin|vanc"],
  ["Z16.23", "cipro\\w*|levofloxacin|levaquin|fluoroquinolones?|quinolones?"],
  [
    "Z16.29",
    "tmp[-/ ]?smx|trimethoprim[-/ ]sulfamethoxazole|bactrim|septra|sulfa\\w*|tetracyclines?|doxycycline|macrolides?|azithromycin|clarithromycin|erythromycin|aminoglycosides?|gentamicin|tobramycin|clindamycin|nitrofurantoin",
  ],
];
const named: readonly (readonly [code: string, words: string])[] = [
  ["Z16.13", "cre|crab|crpa|carbapenemase(?:[- ]producing)?|kpc"],
  ["Z16.21", "vre|vrsa"],
  ["Z16.24", "mdro?|multi-?drug[- ]resistan\\w+|multiple[- ]drug[- ]resistan\\w+|pan-?resistant"],
];

const resistances = [
  ...drugClasses.map(([code, drugs]): readonly [string, RegExp] => [
    code,
    new RegExp(
      `\\bresistan(?:t|ce) to (?:[\\w/-]+(?:,| and|, and| or) (?:to )?){0,3}(?:${drugs})\\b|\\b(?:${drugs})[- ]resistan(?:t|ce)\\b`,
      "gi",
    ),
  ]),
  ...named.map(([code, words]): readonly [string, RegExp] => [code, new RegExp(`\\b(?:${words})\\b`, "gi")]),
].map(
  ([code, words], at): Row => ({
    id: `resistance-${at}-${code}`,
    says: "Resistance of the organism is coded beside the infection.",
    source: ofResistance,
    host: infected,
    not: /\b(?:coloniz\w+|carrier|screen\w*|swab|history of|h\/o|prior|no |not |neg\w*|insulin|on (?:the )?(?:panel|report|susceptibilit\w+|sensitivit\w+))\b/i,
    words,
    code,
  }),
);

const lytic =
  "(?:t-?pa|rt-?pa|alteplase|tenecteplase|tnk(?:ase)?|thrombolytics?|thrombolysis|reteplase|lytics?)";
/** How a patient comes from another hospital. */
const moved =
  "(?:transfer(?:red|s)?|flown|air-?lifted|life-?flight\\w*|helicopter(?:ed)?|drip[- ]and[- ]ship|sent (?:here|to us|on)|brought here|came (?:here|to us) from|accepted (?:from|in transfer)|arriv\\w+ (?:here |by \\w+ )?from|received from|outside (?:hospital|facility|ed|er)|osh|referring (?:hospital|facility|ed)|sending (?:hospital|facility)|another (?:hospital|facility)|spoke (?:hospital|site))";

/** The organs whose acute failure makes a sepsis severe (Index: Sepsis, with acute organ dysfunction; Tabular List at R65.2). */
const failing =
  "(?:aki|acute (?:kidney|renal|respiratory|hypoxi\\w*(?: respiratory)?|hepatic|liver|organ|multi-?organ) (?:injury|failure|insufficiency|dysfunction)|respiratory failure|renal failure|hepatic failure|shock liver|(?:multi-?)?(?:system )?organ (?:dysfunction|failure)|(?:metabolic |septic |toxic |acute )?encephalopathy|dic|disseminated intravascular coagulation|coagulopathy|critical illness (?:myopathy|polyneuropathy))";
const ofSepsis =
  "(?<!not )(?:from|due to|d\\/t|2\\/2|secondary to|caused by|because of|related to|(?:attribut|ascrib)ed to|laid to|owing to|resulting from) (?:(?:the|his|her|this|severe|gram[- ]negative|gram[- ]positive|urinary|bacterial) )*(?:uro)?sepsis";

/** "BMI 17.5 (92nd %ile)", "BMI for age: >99th percentile", "BMI 31.2, 128% of the 95th percentile". */
const massIndex =
  "\\b(?:bmi|body mass index)\\b(?:[- ]for[- ]age)?(?:(?! (?:ht|wt|hc|bp|height|weight|stature|last|was|prior)\\b)[^\\d;\\n]){0,20}(?:\\d{2}(?:\\.\\d+)?(?! ?(?:st|nd|rd|th|%))(?: ?kg\\/m(?:2|²)?)?(?:(?! (?:ht|wt|hc|bp|height|weight|stature|last|was|prior)\\b)[^\\d;\\n]){0,15})?";
const percentile =
  "(?:(\\d{3}) ?% of (?:the )?95th|(?<!\\d)(\\d{1,2})(?:\\.\\d+)?(?:(?:st|nd|rd|th)?[ -]?(?:%-?(?:ile|tile)?|percentiles?|p(?:er)?c(?:en)?t(?:i)?le?s?|centile)(?! (?:of|change|weight))|(?:st|nd|rd|th)\\b))";
function percentileCode([, ofHighest, said]: RegExpMatchArray): string {
  if (ofHighest !== undefined)
    return Number(ofHighest) >= 140 ? "Z68.56" : Number(ofHighest) >= 120 ? "Z68.55" : "Z68.54";
  const rank = Number(said);
  return rank < 5 ? "Z68.51" : rank < 85 ? "Z68.52" : rank < 95 ? "Z68.53" : "Z68.54";
}

const warfarin = "(?:warfarin|coumadin|jantoven)";
const highInr =
  "(?:(?:supra-?therapeutic|high|elevated|raised|prolonged|over-?anticoagulat\\w+)[^.;\\n]{0,12}\\binr\\b|\\binr\\b[^.;\\n]{0,25}\\b(?:supra-?therapeutic|high|elevated|raised|prolonged|too (?:high|thin)|above (?:goal|range|target)|over (?:goal|range|target)))";

export const askedBeside: readonly Row[] = [
  {
    id: "anticoagulant-behind-a-high-inr",
    says: "A high INR without bleeding, on warfarin taken as prescribed, is the drug's effect.",
    source:
      "FY2026 guidelines I.C.19.e.5.a; Tabular List: R79.1, D68.32 excludes elevated INR without bleeding",
    host: /^R79\.1$/,
    not: /\b(?:sub-?therapeutic|low inr|overdos\w*|ingest\w*|too many|double[d]? (?:up|dose)|took (?:two|2|twice|extra)|by mistake|accident\w*|wrong (?:dose|tablet|pill)|liver|cirrhosis|vitamin k deficien\w+|not (?:on|taking)|never|off|rat poison)\b/i,
    words: new RegExp(
      `${highInr}[^.;\\n]{0,30}\\b(?:on|from|due to|d\\/t|2\\/2|secondary to|with|while (?:on|taking)|of|by|taking)\\b[^.;\\n]{0,15}\\b${warfarin}\\b|\\b${warfarin}[ -](?:effect|excess|induced|related|toxicity|coagulopathy|over-?anticoagulation)|\\b${warfarin}\\b[^.;\\n]{0,30}${highInr}|\\b(?:too much|over-?)[ -]?anticoagulat\\w+ (?:on|from|by) ${warfarin}\\b|\\bsupra-?therapeutic (?:on|from) ${warfarin}\\b`,
      "gi",
    ),
    code: "T45.515A",
  },
  {
    id: "severe-sepsis-by-its-organ",
    says: "Sepsis with an acute organ dysfunction is severe.",
    source: "FY2026 guidelines I.C.1.d.1.a.iii and I.C.1.d.1.b",
    host: /^(?:A4[01]\.|A02\.1|A22\.7|A26\.7|A32\.7|A42\.7|A54\.86|B37\.7)/,
    words: new RegExp(
      `\\b${failing}\\b(?:(?!\\b(?:not|no|without|rather|resolved|prior)\\b)[^.;\\n]){0,40}?${ofSepsis}\\b|\\b(?:septic|sepsis[- ](?:related|induced|associated)) ${failing}\\b`,
      "gi",
    ),
    code: "R65.20",
    // What was treated and cleared in the stay counts (III); another stay's does not.
    asserted: ["affirmed", "historical"],
    not: /\b(?:prior|previous\w*|histor\w+|h\/o|hx|last (?:year|admission|stay)|years? ago|19\d\d|20\d\d)\b/i,
  },
  {
    id: "hypoglycemia-level",
    says: "The level of a hypoglycemia is coded beside it, and after the diabetes.",
    source: "Tabular List: E08.64 to E13.64, E16.2 use additional code for hypoglycemia level (E16.A-)",
    from: "2024-10-01",
    host: /^(?:E(?:08|09|1[013])\.64|E16\.[0-2])/,
    words:
      /\b(?:hypoglyc\w+|hypos?|lows?)\b[^.;\n]{0,30}?\b(?:level|lvl|grade) ?#?([123])\b(?!\.?\d)|\b(?:level|lvl|grade) ?#?([123])\b(?!\.?\d)[^.;\n\d]{0,20}?\b(?:hypoglyc\w+|hypos?|lows?)\b/gi,
    code: ([, after, before]) => `E16.A${after ?? before}`,
    asserted: ["affirmed", "historical"],
  },
  {
    id: "wandering-with-dementia",
    says: "Wandering is coded beside the dementia.",
    source:
      "Tabular List: F01.5-, F02.8-, F03.9- use additional code, if applicable, to identify wandering (Z91.83)",
    host: /^(?:F0[1-3]\.|F05|F06\.8|G3[01])/,
    not: /\b(?:no|not|denies|without|never|risk (?:of|for)|prevent\w*|if (?:he|she|they)|eyes?|pacemaker|baseline)\b/i,
    words:
      /\b(?:wander(?:s|ed|ing)(?: off| away| outside| out| at night)?|elop(?:es|ed|ing|ement)|(?:gets|got|getting) lost outside|leaves the house (?:alone |unattended )?at night|found (?:wandering|outside|down the (?:block|street|road)|by (?:police|neighbou?rs?))|walk(?:s|ed) out of the (?:house|facility|unit))\b/gi,
    code: "Z91.83",
  },
  {
    id: "percentile-of-body-mass",
    says: "The percentile of a child's body mass index is coded beside the diagnosis of weight.",
    source:
      "FY2026 guidelines I.B.14 and I.C.21.c.3; Tabular List: E66 use additional code (Z68.5-, ages 2 to 19)",
    host: /^(?:E4[3-6]|E66\.|R62\.5|R63\.[3-6]|F50\.)/,
    words: new RegExp(`${massIndex}${percentile}`, "gi"),
    code: (match) => percentileCode(match),
  },
  ...resistances,
  {
    id: "chronic-total-occlusion-of-a-limb",
    says: "A chronic total occlusion of an artery of the limb is coded beside its atherosclerosis.",
    source:
      "Tabular List: I70.2 use additional code, if applicable, to identify chronic total occlusion (I70.92)",
    host: /^I70\.[2-7]/,
    not: /\b(?:coronary|lad|rca|lcx|circumflex|carotid|no|not|without|ruled out|previous\w*|stented)\b/i,
    words:
      /\b(?:chronic total occlusions?|ctos?)\b[^.;\n]{0,30}\b(?:sfa|femoral|popliteal|iliac|tibial|peroneal|bypass|leg)\b|\b(?:sfa|femoral|popliteal|iliac|tibial|peroneal)\b[^.;\n]{0,20}\b(?:chronic total occlusions?|ctos?|chronically (?:totally )?occluded)\b/gi,
    code: "I70.92",
  },
  {
    id: "thrombolysis-then-moved",
    says: "A thrombolytic given at another hospital within a day is coded by the one that receives the patient.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z92.82",
    host: /^(?:I63\.|I21\.|I22\.|I26\.)/,
    not: /\b(?:given here|in our ed|at our|here at|(?:no|without) t-?pa|not (?:given|a candidate|eligible)|declined|contraindicat\w+|outside (?:the )?window|too late)\b/i,
    words: new RegExp(
      `\\b${lytic}\\b[^.;\\n]{0,90}?\\b${moved}\\b|\\b${moved}\\b[^.;\\n]{0,90}?\\b(?:after|with|post|s\\/p|following|got|received|given|where)\\b[^.;\\n]{0,40}?\\b${lytic}\\b`,
      "gi",
    ),
    code: "Z92.82",
    asserted: ["affirmed", "historical"],
  },
  {
    id: "respiratory-syncytial-antibody",
    says: "An antibody against RSV given to protect an infant is coded; it is no vaccine.",
    source: "FY2026 guidelines I.C.21.c.2; Tabular List: Z29.11",
    from: "2023-10-01",
    host: /^(?:[A-Q]|Z0[0-2]|Z3[389]|Z23)/,
    not: /\b(?:declin\w+|refus\w+|defer\w*|due|discuss\w*|recommend\w*|already|next|will|planned|not (?:given|yet)|in (?:the )?(?:hospital|nursery)|at birth|mom had|mother (?:had|received))\b/i,
    words:
      /\b(?:nirsevimab|beyfortus|clesrovimab|enflonsia|palivizumab|synagis)\b[^.;\n]{0,40}?\b(?:given|administered|today|injected|done)\b|\b(?:gave|administered|received|given) (?:\w+ ){0,3}(?:nirsevimab|beyfortus|clesrovimab|enflonsia|palivizumab|synagis)\b/gi,
    code: "Z29.11",
    asserted: ["affirmed", "planned", "historical"],
  },
  {
    id: "rabies-immune-globulin",
    says: "Rabies immune globulin given is prophylactic immunotherapy.",
    source: "FY2026 guidelines I.C.21.c.2; Tabular List: Z29.14",
    host: /^(?:Z20\.3|S)/,
    not: /\b(?:declin\w+|refus\w+|not (?:given|needed|indicated)|if )\b/i,
    words:
      /\b(?:rabies immune globulin|r?h?rig|hyperrab|kedrab|imogam)\b[^.;\n]{0,50}?\b(?:given|administered|infiltrated|today|injected)\b/gi,
    code: "Z29.14",
    asserted: ["affirmed", "planned"],
  },
  {
    id: "sun-behind-its-skin-damage",
    says: "The sun that the note blames is coded beside what it did to the skin.",
    source:
      "Tabular List: L55 to L57 use additional code to identify the source of the ultraviolet radiation (W89, X32)",
    host: /^L5(?:5|7\.[048])/,
    not: /\b(?:avoid\w*|protect\w*|sunscreen|no|without|denies|limit\w*|minimi[sz]e|tanning|counsel\w*|advised?|reduce)\b/i,
    words:
      /\b(?:from|due to|secondary to|caused by|after) (?:(?!\b(?:the|his|her) (?:skin|wound)\b)[\w'’-]+ ){0,4}(?:sun(?:light|shine)?|sun exposure)\b|\b(?:years|decades|a lifetime|lots) of (?:\w+ )?sun\b|\b(?:chronic|heavy|lifelong|lifetime|occupational|cumulative|extensive|significant) sun exposure\b/gi,
    code: "X32.XXXA",
    asserted: ["affirmed", "historical"],
  },
  {
    id: "catheter-infection-site",
    says: "The urinary infection is coded beside the complication that the catheter is.",
    source: "Tabular List: T83.51 use additional code to identify infection",
    host: /^T83\.51/,
    not: /\b(?:cystitis|pyelonephritis|prostatitis|urethritis)\b/i,
    words:
      /\burinary source\b|\bsource (?:is|was|being|felt to be)?:? ?(?:the )?(?:urine|urinary)\b|\b(?:infection|sepsis)\b[^.;\n]{0,40}\b(?:foley|(?:urinary|urethral|indwelling|suprapubic) catheter)\b|\bcauti\b|\bcatheter[- ](?:associated|related) (?:uti|urinary(?: tract)? infection)\b|\b(?:uti|urinary tract infection)\b[^.;\n]{0,40}\bcatheter\b/gi,
    code: "N39.0",
  },
  {
    id: "severe-sepsis-in-the-story",
    says: "Sepsis that is called severe, or with acute organ dysfunction, takes R65.20 beside the infection.",
    source: "FY2026 guidelines I.C.1.d.1.b; Tabular List: R65.2 code first underlying infection",
    host: /^(?:A(?:02\.1|40\.|41\.)|O(?:85|86\.04)|T81\.44)/,
    not: /\b(?:septic shock|no|not|without|ruled out|history of|h\/o|prior|if|risk|versus|vs|possible|concern\w*|criteria)\b(?! (?:vaso)?pressors)/i,
    words: /\bsevere sepsis\b|\bsepsis with (?:acute )?(?:multi-?)?organ (?:dysfunction|failure|injury)\b/gi,
    code: "R65.20",
  },
  {
    id: "opioids-renewed",
    says: "Opioids that go on are coded beside the lasting pain they treat.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z79.891",
    host: /^(?:G89\.[234]|M54\.[2-6]|M5[01]\.|M4[78]\.|M96\.1|F45\.42|C79\.51)/,
    not: /\b(?:start\w*|acute|post-?op\w*|short course|x ?\d+ ?d|#\d{1,2}\b|for \d+ days?,? then stop|stop\w*|wean\w* off|discontinu\w*|overdose|allerg\w*|no |never|declin\w*|avoid|buprenorphine|suboxone)\b/i,
    words:
      /\b(?:oxycodone|oxycontin|hydrocodone|norco|percocet|morphine|ms contin|hydromorphone|oxymorphone|tapentadol|nucynta|methadone|fentanyl patch\w*|tramadol|opi(?:oid|ate)s?)\b[^.;\n]{0,60}?\b(?:renew\w*|refill\w*|continu\w*|stable|pdmp|pmp|agreement|contract|uds|er\b[^.;\n]{0,20}\b(?:bid|tid|twice|daily|q ?\d+)|long[- ]term|chronic\w*)|\b(?:renew\w*|refill\w*|continu\w*|chronic|long[- ]term)\b[^.;\n]{0,25}?\b(?:oxycodone|oxycontin|hydrocodone|norco|percocet|morphine|ms contin|hydromorphone|oxymorphone|tapentadol|nucynta|methadone|fentanyl patch\w*|tramadol|opi(?:oid|ate)s?)\b|\b(?:ms contin|oxycontin|xtampza|butrans|fentanyl patch|(?:oxycodone|morphine|hydrocodone|tramadol) (?:er|sr|cr|xr))\b/gi,
    code: "Z79.891",
  },
  {
    id: "immunosuppressant-named-so",
    says: "A biologic that is called long-term immunosuppression is coded, whatever it treats.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z79.620",
    from: "2022-10-01",
    host: /^[A-NP-T]/,
    not: /\b(?:consider\w*|discuss\w*|will start|if |declin\w*|stopp\w*|held)\b/i,
    words:
      /\b(?:rituximab|rituxan|ocrelizumab|ocrevus|ofatumumab|kesimpta|belimumab|benlysta|abatacept|eculizumab|infliximab|adalimumab|tocilizumab|natalizumab|inebilizumab|obinutuzumab|[a-z]{3,}(?:li|tu|ci|ki|zu|xi)mab)\b[^.;\n]{0,30}?\b(?:long[- ]term|maintenance|chronic)\b[^.;\n]{0,15}?\bimmun(?:osuppress\w+|e suppress\w+)|\blong[- ]term immunosuppress\w+ (?:with|on|from) (?:\w+mab)\b|\bimmunosuppressive biologic\b/gi,
    code: "Z79.620",
  },
];
