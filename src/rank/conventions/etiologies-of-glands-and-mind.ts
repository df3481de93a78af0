/** Conditions of glands, blood, nutrition, mind, nerves and senses whose code names the cause. */
import { type Etiology, operations, rays } from "./etiologies-parts.ts";

const thyroid =
  "(?:\\w+ )?thyroidectomy|thyroid (?:removal|surgery|ablation|resection|lobectomy|was removed|taken out)|removal of (?:the |her |his )?thyroid|goiter surgery|radio-?(?:active )?iodine|rai\\b|i-?131|131-?i\\b|radioiodine ablation|ablation (?:of|for) (?:the |his |her |a )?(?:thyroid|graves|hyperthyroid\\w*|toxic|goiter|(?:hot )?nodules?|overactive)";

/** "From surgery", "since the operation": of a gland of the neck it is the one that took it out. */
const neckSurgery =
  "(?:(?:the|that|this|his|her|same|neck|central neck|goiter|cancer|thyroid|parathyroid|completion|total) ){0,3}(?:surger(?:y|ies)|operations?|(?:lymph node |neck )?dissection)";

const bleeding =
  "menorrhagia|menses|menstru\\w+|periods|aub\\b|hmb\\b|uterine bleed\\w*|(?:vaginal|uterine|rectal|gi|gastrointestinal|intestinal|nose|hemorrhoid\\w*|ulcer|fibroids?|colonic|gastric|occult|chronic|ongoing|slow|recurrent|heavy|variceal)[- ](?:\\w+ )?(?:bleed\\w*|blood|loss(?:es)?|ooz\\w+|hemorrhage)|bleed(?:s|ing)?|blood loss\\w*|epistaxis|hematuria|blood donations?|donating blood|phlebotom\\w+|melena|hematochezia|cameron (?:lesions?|erosions?|ulcers?)|avms?\\b|angiodysplasia|angioectasias?|gave\\b|gastric antral vascular ectasia|hookworm";

const diet =
  "diet\\w*|(?:poor|low|inadequate|insufficient|lack of|little|limited)(?: \\w+){0,2} (?:intake|iron|meat|diet|nutrition)|(?:excess\\w*|too much|high|cow'?s?|whole)(?: \\w+){0,2} milk|milk (?:intake|excess|drinking)|malnutrition|vegan\\w*|vegetarian\\w*|picky eat\\w*|food (?:insecurity|selectivity)";

const poorUptake =
  "malabsorption|celiac(?: disease| sprue)?|(?:gastric |duodenal |roux-?en-?y |rygb |ry )?bypass|bariatric surgery|sleeve gastrectomy|gastrectomy|rygb|achlorhydria|atrophic gastritis|h\\.? ?pylori|short (?:bowel|gut)|bowel resection|ileal resection|ileectomy|pancreatic insufficiency|ppis?\\b";

const alcohol = "alcohol\\w*|etoh|ethanol|(?:years of |heavy |chronic )?drinking";

const injury =
  "(?:\\w+ )?trauma|injur(?:y|ies)|accident|(?:car|motorcycle|motor vehicle|bike|truck) (?:crash|wreck|accident|collision)|mv[ac]\\b|crash|fall from|blast|gunshot(?: wound)?|gsw|crush\\w*|punch|assault|blow to|war wound";

const chronicDisease =
  "(?:chronic (?:disease|inflammation|infection|illness)|inflammat\\w+|rheumatoid arthritis|ra\\b|lupus|sle\\b|crohn'?s?(?: disease)?|ulcerative colitis|ibd\\b|osteomyelitis|tuberculosis|hiv\\b|heart failure|hypothyroid\\w*|sarcoidosis|vasculitis|cirrhosis|liver disease)";

const strokes =
  "(?:multiple |old |recurrent |prior |small |lacunar |his |her )*(?:strokes?|infarct\\w*|cvas?\\b|lacunes)|(?:small[- ]vessel|cerebrovascular|vascular|microvascular)(?: ischemic)?(?: disease| changes?)?";

export const endocrine: readonly Etiology[] = [
  {
    of: /^E03\.[89]$/,
    name: "hypothyroid\\w*|myxedema|low thyroid|underactive thyroid|thyroid (?:hormone )?replacement|athyr\\w+",
    by: `${thyroid}|${neckSurgery}|surgical`,
    isTreatment: true,
    to: "E89.0",
  },
  {
    of: /^E03\.[89]$/,
    name: "hypothyroid\\w*|low thyroid|underactive thyroid",
    by: `(?:neck|mantle|thyroid|head and neck|chest) (?:${rays}|surgery)`,
    isTreatment: true,
    to: "E89.0",
  },
  {
    of: /^E20\.[89]|^E20\.81/,
    name: "(?:hypo|low )parathyroid\\w*|hypo-?para\\b|hypocalcemia",
    by: `(?:\\w+ )?(?:para)?thyroidectomy|(?:neck|thyroid|parathyroid) (?:surgery|dissection|removal|exploration)|${neckSurgery}|surgical|removal of (?:the |her |his |both |all )*(?:thyroid|parathyroids?|glands?)`,
    isTreatment: true,
    to: "E89.2",
  },
  {
    of: /^E23\.0$/,
    name: "(?:pan)?hypopituitarism|pituitary insufficiency|growth hormone deficiency",
    by: `hypophysectomy|(?:trans-?sphenoidal|pituitary|cranial|brain|whole[- ]brain|skull base|tumor|adenoma|craniopharyngioma)[- ]?(?:tumor |adenoma )?(?:${operations}|${rays})|transsphenoidal\\w*|craniotomy|cranial xrt|gamma knife|radiosurgery`,
    isTreatment: true,
    to: "E89.3",
  },
  {
    of: /^E27\.(?:1|4\d)$/,
    name: "adrenal(?:cortical)? insufficiency|hypoadrenalism|addison'?s(?: disease)?",
    by: "(?:bilateral |unilateral |right |left )*adrenalectomy|adrenal (?:surgery|removal|resection)|removal of (?:both )?adrenals?",
    isTreatment: true,
    to: "E89.6",
  },
  {
    of: /^E29\.1$/,
    name: "hypogonadism|low testosterone|testicular (?:failure|hypofunction)",
    by: `(?:bilateral )?orchi(?:d)?ectomy|testicular (?:${rays}|surgery)|pelvic (?:${rays})|castration`,
    isTreatment: true,
    to: "E89.5",
  },
  {
    of: /^(?:N95\.1|E28\.310|R23\.2)$/,
    name: "hot flash\\w*|vasomotor symptoms|night sweats|menopaus\\w+(?: symptoms)?",
    by: "(?:bilateral )?(?:salpingo-?)?oophorectomy|bso\\b|tah[-/ ]?bso|ovaries (?:were )?(?:removed|taken out|out)|removal of (?:both |the |her )?ovaries|surgical menopause|pelvic radiation",
    isTreatment: true,
    to: "E89.41",
  },
  {
    of: /^E89\.40$/,
    name: "hot flash\\w*|vasomotor symptoms|night sweats|symptomatic",
    by: "(?:bilateral )?(?:salpingo-?)?oophorectomy|bso\\b|ovaries (?:were )?(?:removed|taken out|out)|surgical menopause",
    isTreatment: true,
    to: "E89.41",
  },
  {
    of: /^(?:E28\.3\d*|N95\.9|Z78\.0)$/,
    name: "menopaus\\w+|ovarian (?:failure|insufficiency)",
    by: "(?:bilateral )?(?:salpingo-?)?oophorectomy|bso\\b|ovaries (?:were )?(?:removed|taken out|out)|removal of (?:both |the |her )?ovaries|pelvic radiation",
    isTreatment: true,
    to: "E89.40",
  },
];

export const bloodAndNutrition: readonly Etiology[] = [
  {
    of: /^D(?:50\.9|64\.9)$/,
    name: "iron[- ]def\\w*(?: an(?:a)?emia)?|ida\\b|(?:microcytic|iron deficient) anemia|blood[- ]loss anemia|fe deficiency anemia",
    by: bleeding,
    to: "D50.0",
  },
  {
    of: /^D50\.9$/,
    name: "iron[- ]def\\w*(?: an(?:a)?emia)?|ida\\b|microcytic anemia|fe deficiency anemia",
    by: diet,
    to: "D50.8",
  },
  {
    of: /^D50\.9$/,
    name: "iron[- ]def\\w*(?: an(?:a)?emia)?|ida\\b|microcytic anemia|fe deficiency anemia",
    by: poorUptake,
    isTreatment: true,
    to: "D50.8",
  },
  { of: /^D51\.9$/, name: "(?:b12|cobalamin)[- ]def\\w* an(?:a)?emia|pernicious", by: diet, to: "D51.3" },
  {
    of: /^D51\.9$/,
    name: "(?:b12|cobalamin)[- ]def\\w* an(?:a)?emia",
    by: "(?:lack of |absent |anti-?)?intrinsic factor|autoimmune gastritis",
    to: "D51.0",
  },
  {
    of: /^D51\.9$/,
    name: "(?:b12|cobalamin)[- ]def\\w* an(?:a)?emia",
    by: poorUptake,
    isTreatment: true,
    to: "D51.8",
  },
  { of: /^D52\.9$/, name: "fol(?:ate|ic acid)[- ]def\\w* an(?:a)?emia", by: diet, to: "D52.0" },
  { of: /^D64\.9$/, name: "an(?:a)?emia", by: chronicDisease, to: "D63.8" },
  {
    of: /^D69\.6$/,
    name: "thrombocytopeni[ac]|low (?:platelets?(?: counts?)?|plts?)",
    by: "(?:bone )?marrow (?:suppression|toxicity|failure)|etoh|(?:hyper)?splen\\w+|sequestration|portal hypertension|cirrhosis|liver disease|(?:massive )?transfusions?|sepsis|hiv\\b|hepatitis|alcohol\\w*",
    to: "D69.59",
  },
  {
    of: /^D68\.9$/,
    name: "coagulopathy|clotting (?:disorder|defect)",
    by: "(?:liver|hepatic) (?:disease|failure|dysfunction)|cirrhosis|vitamin k deficiency",
    to: "D68.4",
  },
];

export const mindAndNerves: readonly Etiology[] = [
  {
    of: /^R41\.0$/,
    name: "deliri(?:um|ous)",
    by: "(?:the |his |her |an? |acute |urinary |severe |underlying |known |multiple |several )*(?:uti|urosepsis|infections?|sepsis|pneumonia|pna|cellulitis|bacteremia|covid\\S*|influenza|flu|fever|dehydration|hypo\\w+emia|hyper\\w+emia|hypoxi\\w+|hyperc\\w+|uremia|metabolic|electrolyte\\w*|aki|(?:renal|liver|heart|respiratory) failure|stroke|cva|fracture|surgery|anesthesia|hospitali[sz]ation|icu|(?:acute |critical |medical )?illness|medical (?:conditions?|causes?|factors?)|pain|constipation|(?:urinary )?retention|sleep deprivation|hypoglyc\\w+|hyperglyc\\w+|thyro\\w+|anemia|mi|causes)",
    to: "F05",
  },
  {
    of: /^G89\.29$/,
    name: "chronic (?:\\w+ ){0,3}pain",
    by: "thoracotomy|vats\\b",
    isTreatment: true,
    to: "G89.22",
  },
  {
    of: /^G89\.29$/,
    name: "chronic (?:\\w+ ){0,3}pain",
    by: `(?:\\w+ )?(?:${operations}|repair|fusion|laminectomy|arthroplasty|replacement|cesarean|c-section|amputation|implant\\w*|procedure)`,
    isTreatment: true,
    to: "G89.28",
  },
  { of: /^G89\.29$/, name: "chronic (?:\\w+ ){0,3}pain", by: injury, isTreatment: true, to: "G89.21" },
  {
    of: /^R51\.9$/,
    name: "headaches?|cephalgia|head pain",
    by: "lumbar puncture|spinal (?:tap|anesthesia)|lp\\b|dural puncture|epidural|myelogram",
    isTreatment: true,
    to: "G97.1",
  },
  {
    of: /^R51\.9$/,
    name: "headaches?",
    by: `(?:head (?:injury|trauma)|concussion|tbi\\b|mild tbi|whiplash|${injury})`,
    isTreatment: true,
    to: "G44.309",
  },
  { of: /^G20\.|^G21\.9$/, name: "parkinsonism", by: strokes, to: "G21.4" },
  { of: /^F03\.9/, name: "dementia", by: strokes, to: "F01.5" },
  { of: /^F(?:03\.9|10\.97)/, name: "dementia", by: alcohol, to: "F10.27" },
  { of: /^G62\.9$/, name: "(?:poly)?neuropathy", by: alcohol, to: "G62.1" },
  { of: /^G62\.9$/, name: "(?:poly)?neuropathy", by: rays, isTreatment: true, to: "G62.82" },
  {
    of: /^F41\.9$/,
    name: "anxiety",
    by: "(?:(?:general )?medical condition|hyperthyroid\\w*|thyrotoxicosis|graves\\S*|pheochromocytoma|copd|heart failure|hypoglycemia|parkinson\\S*|stroke|tbi\\b|brain injury)",
    to: "F06.4",
  },
  {
    of: /^F32\.(?:A|9)$/,
    name: "depress\\w+",
    by: "(?:(?:general )?medical condition|stroke|cva\\b|parkinson\\S*|hypothyroid\\w*|multiple sclerosis|ms\\b|tbi\\b|brain injury|huntington\\S*|cushing\\S*)",
    to: "F06.31",
  },
  {
    of: /^G47\.00$/,
    name: "insomnia|sleep\\w*",
    by: "(?:\\w+ )?(?:chronic )?pain|copd|nocturia|cough|arthritis|hot flashes|medical condition|reflux|gerd|restless legs",
    to: "G47.01",
  },
  {
    of: /^G47\.00$/,
    name: "insomnia|sleep\\w*",
    by: "(?:\\w+ )?(?:anxiety|gad|depression|mdd|ptsd|grief|bipolar|stress disorder|mental|mood|worry)",
    to: "F51.05",
  },
];

export const sensesAndInjuries: readonly Etiology[] = [
  { of: /^H26\.(?:9|8\d?)$/, name: "cataracts?", by: injury, isTreatment: true, to: "H26.1" },
  { of: /^H40\.(?:9|5\d*\S*)$/, name: "glaucoma", by: injury, isTreatment: true, to: "H40.3" },
  {
    of: /^H91\.9/,
    name: "hearing loss|deafness",
    by: "(?:loud |occupational |chronic |factory |gun )?noise(?: exposure)?|gunfire|firearms?",
    to: "H83.3",
  },
  { of: /^H91\.9/, name: "hearing loss|deafness", by: "ag(?:e|ing)\\b", to: "H91.1" },
];
