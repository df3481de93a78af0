/**
 * Kidneys, grafts and salts told in plain words: "four years after she was given her sister's kidney", "he dialyzes three times a week", "her lupus went to her
 * kidneys", "her magnesium has run low, so she takes magnesium oxide", "shaky hands from tacrolimus".
 *
 * Source: Index: Transplant(ed) (status) Z94.-; Disease, kidney, end-stage N18.6; Dialysis, status Z99.2; Lupus, erythematosus, systemic, with kidney involvement
 * M32.14; Polycystic, kidney, adult type Q61.2; Hyperkalemia E87.5, Hypokalemia E87.6, Hyponatremia E87.1, Hypernatremia E87.0, Hyper- and Hypocalcemia E83.5-,
 * Hyper- and Hypomagnesemia E83.4-, Disorder, phosphorus E83.39; Overload, fluid E87.70; Dehydration E86.0; Immunodeficiency due to drugs D84.821; Tremor R25.1.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { because, being, type ToldRow, told, treatedValue, withToldRows } from "./told-rows.ts";

const organs: readonly (readonly [organ: string, code: string])[] = [
  ["kidneys?|renal", "Z94.0"],
  ["heart|cardiac", "Z94.1"],
  ["lungs?", "Z94.2"],
  ["liver|hepatic", "Z94.4"],
  ["pancreas", "Z94.83"],
];
const kin =
  "(?:sister|brother|mother|father|wife|husband|son|daughter|cousin|friend|aunt|uncle|partner|stranger|neighbou?r|co-?worker|niece|nephew|twin|parent)['’]s";
const giver = `(?:(?:an?|the|his|her|their|new|second|another|living|deceased|related|unrelated|donated|transplanted|donor(?:['’]s)?|${kin}|single|double|left|right) ?-?)`;
const got =
  "(?:given|received|receiving|got|been living with|lives with|has had|carries|was transplanted with)";
const drugs =
  /\b(?:tacrolimus|prograf|envarsus|tac|cyclosporine|mycophenolate|mmf|cellcept|myfortic|azathioprine|sirolimus|everolimus|belatacept|prednisone|rejection|biops\w+|allograft|graft|transplant\w*|immuno-?suppress\w+)\b/i;
const notWell =
  /\b(?:reject(?:ion|s|ing|ed) (?:is|of|episode|now)|fail(?:ed|ing|ure)|lost|list(?:ed|ing)|evaluat\w+|candidate|wait\w*|donat(?:ed|es|ing)|referr\w+|would|talked|discuss\w*|before|for transplant|workup|hopes?|needs? a|bone|skin|vein|bypass|corneal?)\b/i;

/** How a graft told by who gave it is called: the giver is of the family, the graft is the patient's. */
export const transplantedOrgan = "transplanted organ";

/** An organ that another gave: the words of grafts that are no name of them. */
function grafted([organ, code]: readonly [string, string]): ToldRow {
  const row = told(
    code,
    transplantedOrgan,
    `\\b${got} (?:${giver} ?){1,4}(?:${organ})\\b(?! (?:disease|failure|attack|biopsy|stone|infection|cancer))|\\b(?:${organ})[- ](?:allo)?graft\\b|\\bnew (?:${organ}) (?:\\w+ ){1,3}(?:years?|months?) ago\\b|\\b(?:his|her|the|their) (?:new|transplanted|donor|donated) (?:${organ})\\b|\\b(?:after|since|out from|post|with) (?:${giver} ?)*(?:${organ})[- ]transplant(?:ation)?\\b`,
    { beside: drugs, hint: drugs },
  );
  return { ...row, not: notWell };
}

const whole =
  "(?:for good|for ever|permanently|entirely|altogether|completely|at end[- ]stage|beyond recovery)";
const often =
  "(?:three|3|four|4|two|2|thrice|twice)(?: times|x)? ?(?:a|per|each|\\/|every)? ?(?:week(?:ly)?|wk)";
const onMachine = `(?:dialy[sz](?:es|ed|ing)\\b|on (?:the |a )?(?:dialysis |kidney )?machine ${often}|on (?:the |a )?(?:night |home |overnight )*cycler|(?:hemo|peritoneal )?dialysis ${often}|(?:runs|treatments|sessions) ${often})`;

const kidneys: readonly ToldRow[] = [
  told(
    "N18.6",
    "end stage renal disease",
    `\\b(?:his|her|the|both) kidneys ${being}(?:failed|failing|shut down|stopped(?: working)?|gone|lost) ${whole}|\\bend[- ]stage (?:kidneys?(?: (?:failure|trouble))?|renal failure|nephropathy)\\b|\\b(?:permanent|irreversible|terminal) (?:kidney|renal) failure\\b`,
    {
      replaces: /^N1(?:9|8\.9)$/,
      known: /^N18\.6/,
      not: /\b(?:not|approach\w*|toward|before|near|delay|acute)\b/i,
    },
  ),
  told("Z99.2", "dependence on dialysis", `\\b${onMachine}`, {
    beside:
      /\b(?:end[- ]stage|esrd|eskd|kidneys? (?:have |has )?failed|kidney failure|stage 6|dry weight|dialy[sz]\w+)\b/i,
    not: /\b(?:acute|aki|temporar\w*|not (?:yet )?on|stopped|recover\w*|transplant\w*|plan\w*|until)\b/i,
    known: /^Z99\.2|^N17/,
  }),
  told(
    "N25.81",
    "renal hyperparathyroidism",
    "\\b(?:para-?thyroids?(?: glands?)?|pth)\\b[^.;\\n]{0,30}?\\b(?:over-?driven|driven(?: up)?|pushed(?: up)?|stimulated|whipped up|overworked|overactive|stirred up|raised) (?:by|from|because of|due to|as a result of) (?:(?:the|his|her|chronic|failing|failed|bad|weak|end[- ]stage|advanced) ){0,3}(?:kidneys?|renal|uremia|ckd|esrd)\\b",
    { replaces: /^(?:E21\.[0-5]|N19)$/, known: /^N25\.81$/ },
  ),
  told(
    "M32.14",
    "glomerular disease in lupus",
    `\\b(?:lupus|sle)\\b[^.;\\n]{0,25}?\\b(?:went|gone|spread|reach(?:ed|es)|involv(?:es|ed|ing)|attack(?:s|ed|ing)|affect(?:s|ed|ing)|has hit|is in|hit|got into) (?:to )?(?:her|his|the) kidneys?\\b|\\b(?:lupus|sle) of (?:her|his|the) kidneys?\\b|\\bit (?:went to|reached|has involved|involves|attacked|hit) (?:her|his|the) kidneys?\\b[^.;\\n]{0,30}?\\b(?:class|biopsy)\\b|\\b(?:her|his|the|lupus|active) nephritis\\b(?= (?:is|has|was|remains|simmer\\w*|flar\\w*|quiet|active))|\\bkidney (?:flare|inflammation) (?:of|from) (?:the |her |his )?(?:lupus|sle)\\b`,
    {
      beside: /\b(?:lupus|sle)\b/i,
      not: /\b(?:interstitial|pyelo\w+|never|not|spared|no)\b/i,
      replaces: /^(?:N0[5-8]\.?\w*|M32\.(?:9|10))$/,
      known: /^M32\.14/,
    },
  ),
  told(
    "Q61.2",
    "polycystic kidney, adult type",
    "\\b(?:inherited|hereditary|dominant|familial) (?:form of )?polycystic (?:kidneys?|renal disease)\\b|\\bpolycystic kidneys?\\b(?! disease)",
    {
      beside: /\b(?:tolvaptan|inherited|dominant|adpkd|pkd1|pkd2|adult)\b/i,
      replaces: /^Q61\.3$/,
      known: /^Q61\.[12]/,
    },
  ),
  told(
    (words) => (/fail/i.test(words) ? "T86.12" : "T86.11"),
    "trouble of a transplanted kidney",
    "\\b(?:transplanted|donor|new|grafted) kidney (?:is |was |has |been )+(?:being )?(?:rejected|rejecting|failing|failed)\\b|\\b(?:kidney|renal) (?:transplant|allograft|graft) (?:is |was |has )+(?:been |being )?(?:rejected|rejecting|failing|failed)\\b|\\bfailed (?:kidney|renal) (?:transplant|allograft|graft)\\b|\\brejecting (?:his|her|the) (?:(?:transplanted|donor|new) )?kidney\\b",
    { known: /^T86\.1[12]/, replaces: /^Z94\.0$|^T86\.1[09]$/ },
  ),
  ...organs.map(grafted),
];

const drugsOf =
  "(?:drugs?|medic(?:ines?|ations?)|meds|pills|immuno-?suppress(?:ants?|ion)|tacrolimus|mycophenolate|azathioprine|methotrexate|prednisone|steroids?|rituximab|biologics?|chemo(?:therapy)?|infliximab|adalimumab|cyclosporine)";
const effects: readonly ToldRow[] = [
  told(
    "D84.81",
    "immunodeficiency due to conditions classified elsewhere",
    `\\b(?:weak(?:ened)?|lowered|reduced|poor) (?:immun(?:ity|e system|e defen[cs]es?)|defen[cs]es) ${because}(?:multiple )?(?:myeloma|lymphoma|leuk(?:a)?emia|cll|cirrhosis|diabetes|malnutrition|kidney failure|cancer)\\b`,
    { known: /^D8[0-4]\./ },
  ),
  told(
    "D84.821",
    "immunodeficiency due to drugs",
    `\\b(?:weak(?:ened)?|lowered|suppressed|reduced|blunted|poor) (?:immun(?:ity|e system|e defen[cs]es?)|defen[cs]es)\\b[^.;\\n]{0,12}? ${because}(?:(?:two|three|both|all|of|immune) ){0,2}${drugsOf}\\b|\\bimmun(?:ity|e system|e defen[cs]es?) (?:${being})?(?:weak(?:ened)?|lowered|suppressed|held down|dampened|blunted|reduced|turned down|knocked down) ${because}(?:(?:two|three|both|all|of|immune) ){0,2}${drugsOf}\\b|\\bimmun[eo][- ]?(?:suppressed|compromised|deficient) ${because}(?:(?:two|three|both|all|of) ){0,2}${drugsOf}\\b|\\b${drugsOf}[- ](?:weakened|lowered|suppressed|induced) (?:immunity|immune (?:system|deficiency)|immunosuppression)\\b`,
    { known: /^D84\.8/, replaces: /^D84\.9$|^D89\.9$/ },
  ),
  told(
    "R25.1",
    "tremor",
    `\\b(?:shak(?:y|ing|es)|trembl(?:y|ing)|quivering) (?:of (?:the|his|her) )?(?:hands?|fingers)\\b|\\b(?:hands?|fingers) (?:that |which |${being})?(?:shak(?:e|y|es|ing)|trembl(?:e|es|ing))\\b|\\b(?:postural|action|fine|fast|coarse) shak(?:e|ing|es)\\b`,
    {
      known: /^(?:R25\.1|G25|G20|G21)/,
      inLine: new RegExp(
        `\\b(?:to blame|blame\\w*|culprit|side effect|${because.trim()})[^.;\\n]{0,30}\\b(?:tacrolimus|cyclosporine|lithium|valpro\\w+|albuterol|drug|medic\\w+|dose|levothyroxine|amiodarone|prednisone|it|this|stimulant)\\b|\\b(?:tacrolimus|cyclosporine|lithium|valpro\\w+|depakote|albuterol|amiodarone|levothyroxine)\\b[^.;\\n]{0,25}\\bto blame`,
        "i",
      ),
    },
  ),
];

const treated =
  /\b(?:replac\w+|replet\w+|suppl\w+|correct\w+|start\w*|began|begun|add(?:ed|ing)?|rais\w+|increas\w+|doubl\w+|lower\w*|reduc\w+|cut|stop\w*|held|hold|takes?|taking|given|gave|patiromer|veltassa|lokelma|zirconium|kayexalate|bath|binders?|sevelamer|phoslyra|calcium (?:acetate|carbonate)|lanthanum|cinacalcet|restrict\w*|salt tabs?|urea|diet|kcl|k-?dur|oxide|infus\w+|fluids?|drink|ergocalciferol|cholecalciferol|recheck|repeat)\b/i;

/** A salt of the blood that is told to be too high or too low, and what is done for it (III.B: an abnormal finding that the provider treats). */
function salt(names: string, [high, low]: readonly [string, string]): readonly ToldRow[] {
  const value = "(?:,? ?(?:\\(|at |of |is |was |to )?\\d[\\d.]*\\)?)?";
  const why = "(?= (?:because|from|due to|since|on (?:the|his|her)|with the|at \\d)\\b)";
  const level = `(?:${names})(?: (?:level|value))?${value}`;
  const side = (code: string, wording: string, [how, names2]: readonly [how: string, before: string]) =>
    told(
      code,
      wording,
      `\\b${level},? (?:(?:which|that|and|it) )?${being}(?:(?:just|on the|running|trending|on|far|much|way|dangerously) )*(?:${how})\\b(?! (?:normal|diet|end|risk|limit|to|from|by|with treatment))|\\b(?:${names2}) (?:${names})(?=[:;,.)]|$| (?:at|of|is|from|due|because|with|again|today|\\d|\\(|and|needs?))|\\b(?:${names}) (?:${code === high ? "excess" : "lack|shortage"}|too (?:${how}))\\b|\\b(?:${names}) (?:${how})${why}`,
      {
        inLine: treated,
        ofResults: true,
        hint: new RegExp(names, "i"),
        not: /\b(?:goal|keep|target|watch for|in case|should|borderline|normal|urine|channel|blocker|score|scan|ct)\b/i,
      },
    );
  return [
    side(high, `high level in the blood${treatedValue}`, [
      "high|up|elevated|raised",
      "high|raised|elevated|excess(?:ive)?|too much",
    ]),
    side(low, `low level in the blood${treatedValue}`, ["low|down|short", "low|too little"]),
  ];
}

const salts: readonly ToldRow[] = [
  ...salt("potassium", ["E87.5", "E87.6"]),
  ...salt("sodium", ["E87.0", "E87.1"]),
  ...salt("magnesium", ["E83.41", "E83.42"]),
  ...salt("(?:serum |blood |corrected )?calcium", ["E83.52", "E83.51"]),
  ...salt("phosph(?:orus|ate)", ["E83.39", "E83.39"]),
  told(
    "E55.9",
    "vitamin D deficiency",
    "\\b(?:short of|low in|lack(?:s|ing)|lack of|shortage of|low) vitamin d\\b|\\bvitamin d(?: level)?(?:,? (?:at |of )?\\d+)? ?(?:is |was |still |very |too |runs )+(?:low|short)\\b",
    {
      inLine: treated,
      known: /^E55/,
    },
  ),
  told(
    "E87.70",
    "fluid overload",
    "\\b(?:carrying|holding(?: on to)?|retaining) (?:(?:far|much|way) )?(?:too much|extra|excess|a lot of|\\d+ (?:kg|liters?) of) (?:fluid|water|volume)\\b|\\b(?:over-?loaded|overfilled) with (?:fluid|water|volume)\\b",
    {
      beside: /\b(?:dialy\w+|uf|ultrafiltration|esrd|dry weight|nephrotic)\b/i,
      known: /^E87\.7/,
      replaces: /^E66\.3$/,
      not: /\b(?:heart failure|hf|chf)\b/i,
    },
  ),
  told(
    "E86.0",
    "dehydration",
    "\\b(?:is |was |looks? |came in |got |badly |quite |somewhat )(?:dried out|dry from|short of fluids?|parched)\\b|\\bdried out from\\b",
    {
      inLine: /\b(?:saline|fluids?|liters?|litres?|iv|rehydrat\w+|hydrat\w+)\b/i,
      not: /\b(?:skin|mouth|eyes?|lips|hair|vagin\w+|wound|cough)\b/i,
      known: /^E86/,
    },
  ),
];

/** @returns the mentions, and the conditions of kidneys, grafts and salts that are told in plain words */
export function withGraftsAndSaltsTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, [...kidneys, ...effects, ...salts]);
}
