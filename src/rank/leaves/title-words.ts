/**
 * As clinicians say it, and as the titles of the condition's codes do: "flare" of asthma is its exacerbation, "purulent" of an ear "suppurative", "wet" of a
 * macula "exudative". Each row holds for titles of its condition only, and adds the titles' words beside the clinicians', so that a denial covers both.
 *
 * Sources: inclusion terms of the Tabular List and cross-references of the Alphabetic Index at each condition (Hernia, incarcerated, see Hernia, by type, with
 * obstruction; G40 and G43 "equivalent to intractable"; Obesity, class); AHA Coding Clinic 1Q 2016 and 3Q 2020 (heart failure by ejection fraction).
 */
interface Row {
  /** Titles of the condition. */
  readonly of: RegExp;
  readonly said: RegExp;
  readonly words: string;
}

const eyeVein = /retinal vein/i;
const bowel = /crohn|ulcerative|colitis|diverticul/i;
const dementia = /dementia/i;
const moods = /depressi|bipolar|manic/i;

const ofSpine = /intervertebral disc|discitis|osteomyelitis of vertebra/i;

const rows: readonly Row[] = [
  // The levels of a spine by their region.
  { of: ofSpine, said: /\bC[2-7](?: ?[-/] ?C?[2-7])?\b(?! ?[-/] ?T)/g, words: "cervical region" },
  { of: ofSpine, said: /\bT\d{1,2}(?: ?[-/] ?T?\d{1,2})?\b(?! ?[-/] ?L)/g, words: "thoracic region" },
  { of: ofSpine, said: /\bL[1-5](?: ?[-/] ?L?[1-5])?\b(?! ?[-/] ?S)/g, words: "lumbar region" },
  { of: ofSpine, said: /\bL5 ?[-/] ?S1\b/g, words: "lumbosacral region" },
  // An artificial joint by the operation that put it in.
  {
    of: /internal (?:right|left) (?:hip|knee)|internal joint/i,
    said: /\bt\.?k\.?[ar]\b/gi,
    words: "knee prosthesis",
  },
  {
    of: /internal (?:right|left) (?:hip|knee)|internal joint/i,
    said: /\bt\.?h\.?[ar]\b/gi,
    words: "hip prosthesis",
  },
  {
    of: /asthma|obstructive pulmonary/i,
    said: /\b(?:flar(?:e|es|ed|ing|e-?up)|attack|exacerbat(?:ed|ing))\b/gi,
    words: "acute exacerbation",
  },
  {
    of: /heart failure/i,
    said: /\b(?:preserved|recovered|improved) (?:l?v?ef|ejection fraction)\b|\bhf(?:p|rec|imp)ef\b|\bdiastolic dysfunction\b/gi,
    words: "diastolic",
  },
  {
    of: /heart failure/i,
    // Of the failure, not of an echo told beside it.
    said: /\b(?:with|w\/|of) (?:an? )?(?:mildly |severely |moderately |newly )?(?:reduced|mid-?range) (?:l?v?ef|ejection fraction)\b|\bhf(?:r|mr)ef\b|\bsystolic dysfunction\b/gi,
    words: "systolic",
  },
  { of: /heart failure/i, said: /\b(?:biventricular)\b/gi, words: "biventricular" },
  { of: /otitis media/i, said: /\b(?:purulen(?:t|ce)|pus|bacterial)\b/gi, words: "suppurative" },
  {
    of: /otitis media/i,
    said: /\b(?:ruptur(?:ed?|ing)|perforat(?:ion|ed)|perf'?d)\b/gi,
    words: "spontaneous rupture ear drum",
  },
  { of: /otitis media/i, said: /\b(?:glue ear)\b/gi, words: "mucoid" },
  { of: /otitis media/i, said: /\baom\b/gi, words: "acute" },
  { of: /metacarpal/i, said: /\bboxer'?s\b/gi, words: "fifth" },
  { of: /glaucoma/i, said: /\b(?:early)(?= stage|\b)/gi, words: "mild" },
  { of: /glaucoma/i, said: /\b(?:advanced|end[- ]stage)\b/gi, words: "severe" },
  { of: /macular degeneration/i, said: /\b(?:dry)\b/gi, words: "nonexudative" },
  { of: /macular degeneration/i, said: /\bnon-?exudative\b/gi, words: "dry" },
  { of: /macular degeneration/i, said: /\b(?:wet|neovascular)\b/gi, words: "exudative" },
  {
    of: /macular degeneration/i,
    said: /\b(?:active cnvm?|active choroidal)\b/gi,
    words: "active choroidal neovascularization",
  },
  {
    of: /macular degeneration/i,
    said: /\b(?:inactive(?: cnvm?)?(?! scar)|regressed cnvm?)\b/gi,
    words: "inactive choroidal neovascularization involuted regressed",
  },
  { of: /macular degeneration/i, said: /\b(?:disciform)\b/gi, words: "inactive scar" },
  { of: /macular degeneration/i, said: /\b(?:geographic atrophy|\bGA)\b/g, words: "advanced atrophic dry" },
  {
    of: /diabet|retinopathy/i,
    said: /\b(?:(?:n?ci|cs)?-?dme|csme|cme|macula edema)\b/gi,
    words: "macular edema",
  },
  { of: /diabet|retinopathy/i, said: /\bnpdr\b/gi, words: "nonproliferative diabetic retinopathy" },
  { of: /diabet|retinopathy/i, said: /\bpdr\b/gi, words: "proliferative diabetic retinopathy" },
  { of: eyeVein, said: /\b(?:cme|me)\b/gi, words: "macular edema" },
  {
    of: /cataract/i,
    said: /\b(?:NSC?|nuclear scleros[ei]s|nuclear sclerotic)\b/g,
    words: "age-related nuclear",
  },
  { of: /cataract/i, said: /\b(?:PSC|PSCC)\b/g, words: "posterior subcapsular polar age-related" },
  { of: /cataract/i, said: /\b(?:mixed)\b/gi, words: "combined forms age-related" },
  {
    of: /hearing loss/i,
    said: /\b(?:left|right|other|opposite)(?: ear| side)?(?: is)? (?:normal|unaffected)\b|\bnormal(?: hearing)?(?: on| in)?(?: the)? (?:left|right|other|opposite)\b/gi,
    words: "unrestricted hearing contralateral side",
  },
  { of: /hemorrhoid/i, said: /\b(?:grade|gr|gd|degree|deg|stage)\.? ?(?:i|1)\b/gi, words: "first degree" },
  { of: /hemorrhoid/i, said: /\b(?:grade|gr|gd|degree|deg|stage)\.? ?(?:ii|2)\b/gi, words: "second degree" },
  { of: /hemorrhoid/i, said: /\b(?:grade|gr|gd|degree|deg|stage)\.? ?(?:iii|3)\b/gi, words: "third degree" },
  { of: /hemorrhoid/i, said: /\b(?:grade|gr|gd|degree|deg|stage)\.? ?(?:iv|4)\b/gi, words: "fourth degree" },
  {
    // Tabular List, inclusion terms of K64.1 to K64.3.
    of: /hemorrhoid/i,
    said: /\b(?:reduc(?:es?|ed|ible|ing|tion) spontaneously|spontaneous(?:ly)? (?:reduc\w+|retract\w+)|retract(?:s|ed|ing)? spontaneously)\b/gi,
    words: "second degree",
  },
  {
    of: /hemorrhoid/i,
    said: /\b(?:manual(?:ly)? (?:reduc\w+|replac\w+)|reduc(?:es?|ed|ible|ing) (?:only )?(?:manually|by hand|with a finger)|(?:digital|manual) reduction)\b/gi,
    words: "third degree",
  },
  {
    of: /hemorrhoid/i,
    said: /\b(?:irreducible|non-?reducible|(?:cannot|can't) be (?:reduced|replaced|pushed back))\b/gi,
    words: "fourth degree",
  },
  {
    of: /eyelid|blephar|chalazion|hordeolum|trichiasis/i,
    said: /\b(?:upper (?:and|&|\+) lower|lower (?:and|&|\+) upper|all (?:four|4)|all|four|4) ?(?:eye)?lids?\b/gi,
    words: "upper and lower eyelids eye",
  },
  { of: /obesity/i, said: /\bclass i\b/gi, words: "class 1" },
  { of: /obesity/i, said: /\bclass ii\b/gi, words: "class 2" },
  { of: /obesity/i, said: /\bclass iii\b/gi, words: "class 3" },
  { of: /gout/i, said: /\b(?:tophac\w+|toph(?:i|us))\b/gi, words: "tophus tophi" },
  { of: /gout/i, said: /\b(?:great toe|big toe|mtp|podagra)\b/gi, words: "foot" },
  {
    of: /parkinson/i,
    said: /\b(?:wearing[- ]?off|on[-/ ]off|end[- ]of[- ]dose|off (?:times?|periods?|episodes?))\b/gi,
    words: "fluctuations",
  },
  { of: /parkinson/i, said: /\bdyskines\w+/gi, words: "dyskinesia" },
  // Tabular List at H35.32-: the membrane of a wet macula leaks, is quiet, or has left a scar.
  {
    of: /exudative age-related macular/i,
    said: /\b(?:(?<!in)active|leak(?:s|ing|age|y)?|recurr(?:ed|ent|ence)|re-?activat\w+|(?:new|increased|persistent|residual|more) (?:sub|intra)?-?(?:retinal )?fluid|(?:new|increased|persistent|residual) (?:srf|irf)|fresh (?:blood|heme|hemorrhage))\b/gi,
    words: "active choroidal neovascularization",
  },
  {
    of: /exudative age-related macular/i,
    said: /\b(?:dry on oct|quiescent|no (?:(?:sub|intra)retinal )?fluid|no (?:srf|irf)|fluid (?:resolved|gone))\b/gi,
    words: "inactive choroidal neovascularization",
  },
  { of: dementia, said: /\b(?:agitat\w+|aggressi\w+|combative\w*|violent)\b/gi, words: "agitation" },
  {
    of: dementia,
    said: /\b(?:psychosis|psychotic|hallucinat\w+|delusion\w*|paranoi\w+)\b/gi,
    words: "psychotic disturbance",
  },
  { of: dementia, said: /\b(?:depress(?:ion|ed|ive)|apathy|apathetic)\b/gi, words: "mood disturbance" },
  { of: dementia, said: /\b(?:anxious)\b/gi, words: "anxiety" },
  {
    of: dementia,
    said: /\b(?:sundown\w*|disinhibit\w+|sleep disturbance|behaviou?ral disturbances?)\b/gi,
    words: "other behavioral disturbance",
  },
  { of: dementia, said: /\b(?:late[- ]onset)\b/gi, words: "late onset" },
  {
    of: moods,
    said: /\b(?:first|initial|single)[- ](?:major depressive )?episode\b/gi,
    words: "single episode",
  },
  { of: moods, said: /\b(?:psychosis|hallucinat\w+|delusion\w*)\b/gi, words: "psychotic features symptoms" },
  { of: /bipolar/i, said: /\b(?:last|latest|recent)(?: mood)? episode\b/gi, words: "most recent episode" },
  { of: /bipolar/i, said: /\bmania\b/gi, words: "manic" },
  { of: /bipolar/i, said: /\bdepression\b/gi, words: "depressed" },
  {
    of: /hernia/i,
    said: /\b(?:incarcerat\w+|strangulat\w+|irreducible|obstruct(?:ed|ing))\b/gi,
    words: "obstruction",
  },
  { of: bowel, said: /\b(?:perforated|microperforation|contained perforation)\b/gi, words: "perforation" },
  {
    of: bowel,
    said: /\b(?:bloody (?:stools?|diarrhea|bms?)|hematochezia|brbpr|rectal bleed\w*|bleeds?|hemorrhage)\b/gi,
    words: "rectal bleeding",
  },
  {
    of: bowel,
    said: /\b(?:sbo|obstruct(?:ed|ing|ive)|bowel obstruction)\b/gi,
    words: "intestinal obstruction",
  },
  { of: bowel, said: /\b(?:fistulas?|fistulizing|fistulae)\b/gi, words: "fistula" },
  { of: bowel, said: /\b(?:sigmoid|colon(?:ic)?)\b/gi, words: "large intestine" },
  { of: /crohn/i, said: /\b(?:ile(?:al|um|itis)|jejun\w+|small bowel)\b/gi, words: "small intestine" },
  { of: /crohn/i, said: /\b(?:ileocol\w+|ileo-?colitis)\b/gi, words: "both small large intestine" },
  { of: /pressure ulcer/i, said: /\b(?:sacrum|coccyx|coccygeal|tail ?bone)\b/gi, words: "sacral" },
  { of: /pressure ulcer/i, said: /\b(?:isch(?:ium|ial))\b/gi, words: "buttock" },
  { of: /pressure ulcer/i, said: /\btrochanter\w*/gi, words: "hip" },
  {
    of: /pressure ulcer/i,
    said: /\b(?:dti|deep tissue (?:pressure )?injury)\b/gi,
    words: "pressure-induced deep tissue damage",
  },
  {
    of: /ulcer/i,
    said: /\b(?:superficial|partial[- ]thickness|skin breakdown|skin only)\b/gi,
    words: "limited breakdown skin",
  },
  {
    of: /ulcer/i,
    said: /\b(?:subcutaneous (?:tissue|fat)(?: exposed)?|(?:exposed|visible) fat|fat(?: is)? visible|full[- ]thickness)\b/gi,
    words: "fat layer exposed",
  },
  {
    of: /anemia/i,
    said: /\b(?:due to|from|2\/2|caused by|because of|attributed to)\b/gi,
    words: "secondary",
  },
  { of: /cystitis/i, said: /\bbloody urine\b/gi, words: "hematuria" },
  { of: /psoriasis/i, said: /\bplaques?\b/gi, words: "vulgaris" },
  { of: /carotid|cerebral|infarction/i, said: /\bMCA\b/g, words: "middle cerebral artery" },
  { of: /cerebral infarction/i, said: /\bembol(?:ic|us)\b/gi, words: "embolism" },
  { of: /cerebral infarction/i, said: /\bthrombo(?:tic|sed)\b/gi, words: "thrombosis" },
  { of: /malnutrition/i, said: /\bpcm\b/gi, words: "protein-calorie" },
  {
    of: /stress fracture|osteomyelitis|osteonecrosis|pathological fracture/i,
    said: /\b(?:metatarsal|calcane(?:us|al)|heel|navicular|cuboid|cuneiform|talus|talar|midfoot|toes?|hallux|sesamoid)\b/gi,
    words: "foot",
  },
  {
    of: /stress fracture|osteomyelitis|osteonecrosis|pathological fracture/i,
    said: /\bfemoral (?:neck|head|shaft|condyle)\b/gi,
    words: "femur",
  },
  { of: /attention-deficit/i, said: /\bcombined (?:presentation|type|subtype)\b/gi, words: "combined type" },
  ...(
    [
      ["2nd|ii", "second"],
      ["3rd|iii", "third"],
      ["4th|iv", "fourth"],
      ["5th|v", "fifth"],
    ] as const
  ).map(([said, words]) => ({
    of: /metacarpal|metatarsal/i,
    said: new RegExp(`\\b(?:${said})\\b(?=[^,;.]{0,20}\\b(?:mc|mt|metacarp|metatars))`, "gi"),
    words,
  })),
  {
    of: /finger|phalan/i,
    said: /\b(?:small|pinky|baby|5th|fifth)(?= (?:finger|digit)\b)|\bpinky\b/gi,
    words: "little",
  },
  { of: /finger|phalan/i, said: /\b(?:2nd|second|pointer)(?= (?:finger|digit)\b)/gi, words: "index" },
  { of: /finger|phalan/i, said: /\b(?:long|3rd|third)(?= (?:finger|digit)\b)/gi, words: "middle" },
  { of: /finger|phalan/i, said: /\b(?:4th|fourth)(?= (?:finger|digit)\b)/gi, words: "ring" },
  { of: /lipomatous/i, said: /\b(?:thigh|calf|knee|shin|ankle|foot|hip)\b/gi, words: "leg" },
  { of: /lipomatous/i, said: /\b(?:forearm|elbow|wrist|hand|shoulder)\b/gi, words: "arm" },
  { of: /vertebra/i, said: /\bcompression\b/gi, words: "wedge compression" },
  { of: /attention-deficit/i, said: /\b(?:inattentive)\b/gi, words: "predominantly inattentive type" },
  { of: /attention-deficit/i, said: /\b(?:hyperactive)\b/gi, words: "predominantly hyperactive type" },
];

/** @param title of the code that the mention means @returns `text` with the titles' words beside the clinicians' */
export function withTitleWords(text: string, title: string): string {
  return rowsOf(title).reduce((known, { said, words }) => known.replace(said, `$& ${words}`), text);
}

const byTitle = new Map<string, readonly Row[]>();

/** The rows of a title of the code tables (not of a patient): found once. */
function rowsOf(title: string): readonly Row[] {
  const known = byTitle.get(title) ?? rows.filter(({ of }) => of.test(title));
  byTitle.set(title, known);
  return known;
}
