/** Telling what is done to a patient (a procedure, test, drug or stay) from what the patient has. */
import { abbreviationRows } from "./abbreviation-table.ts";
import { conditionAbbreviation } from "./abbreviations.ts";
import { isChronic } from "./chronic.ts";
import { drugNames } from "./drugs.ts";
import { endingIn } from "./endings.ts";
import { isWord, type Word } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Endings of names of operations, examinations and images. */
const isProcedureEnding = endingIn(
  "ectomy|ectomies|otomy|otomies|ostomy|plasty|plasties|scopy|scopies|pexy|desis|centesis|rrhaphy|graphy|gram|grams|graft|grafts|ablation|embolization|implantation|lithotripsy|stenting|resection|excision|biopsy|biopsies|cerclage",
);
/** Endings of names of drugs (WHO and USAN stems in common use). */
const isDrugEnding = endingIn(
  "mab|tinib|ciclib|parib|zomib|nib|tide|statin|vastatin|pril|sartan|olol|alol|azole|cillin|mycin|micin|cycline|oxacin|vir|gliptin|gliflozin|glutide|xaban|gatran|parin|dipine|setron|triptan|oxetine|aline|apram|zepam|zolam|azine|asone|isone|solone|onide|terol|tropium|prazole|tidine|thiazide|semide|formin|cept|gramostim|grastim|poetin|platin|rubicin|taxel|trexate|lukast|profen|oxicam|barbital|gabalin|pentin|azepam|dronate|fibrate|glitazone|afil|osin|setine|quine|quin|dopa|mycophenolate|imod|gepant|ximab|zumab|tocin|relin|limus|phylline|sulfa|micafungin|fungin|caine|curium|fentanil|codone|morphone|cetamol|lamide|sone|ridone|apine|iprazole|trigine|racetam|amide|zone|treonam|penem|bactam",
);
const cephalosporin = /ce(?:f|ph)\w+$/;

const procedureWords = set(
  "surgery surgeries operation operations operative procedure procedures repair replacement replacements reconstruction resurfacing fixation reduction amputation debridement drainage aspiration injection injections infusion infusions transfusion transfusions vaccine vaccines vaccination vaccinations shot shots booster boosters immunization immunizations dialysis hemodialysis catheterization catheter cath stent stents angiogram angiography angioplasty bypass pacemaker defibrillator device port line tube shunt delivery cesarean induction intubation extubation chemotherapy chemo radiation radiotherapy brachytherapy immunotherapy therapy therapies treatment treatments rehab rehabilitation mri ct pet cta mra scan scans xray x-ray xrays radiograph radiographs films ultrasound ultrasonography sonogram echo echocardiogram ecg ekg eeg emg holter monitor monitoring test tests testing study studies imaging image images lab labs bloodwork panel panels culture cultures level levels evaluation assessment consult consults consultation consultations referral visit appointment admission discharge transfer hospitalization hospice placement insertion removal reversal revision closure extraction extractions exploration clearance polysomnogram polysomnography cpap bipap block blocks splint cast casting brace bracing orthotic orthotics dexa dxa iud transplant transplants transplantation graft skin-graft lumpectomy wedge c-section section physical occupational counseling counselling psychotherapy cbt dbt ect tms detox sitz laser cryotherapy phototherapy mohs patch patches prick screening screen mammogram mammography colonoscopy smear pap stool hpv endoscopy stress treadmill spirometry pft pfts sleep allergy-testing antibiotics antibiotic steroid steroids insulin anticoagulation anticoagulant anticoagulants statin statins aspirin opioid opioids opiates antidepressant antidepressants antipsychotic medication medications meds pill pills supplement supplements supplementation inhaler inhalers nebulizer diuretic diuretics heparin warfarin lithium metformin lisinopril methadone buprenorphine naloxone ivig iron oxygen blood products fluids feeding feeds tpn peg g-tube picc foley stockings walker wheelchair hearing aid aids glasses dentures stitches sutures suture staples collar c-collar boot sling compression exam examination circumcision vasectomy sterilization ligation tubal epidural anesthesia sedation cardioversion cardioverter plasmapheresis apheresis phlebotomy tap puncture lavage pump implant implants wean weaning taper titration trial enrollment follow-up followup ambulance admit observation snf nursing home-health telemetry icu proton cyberknife excisional staging fusion arthrodesis incision circumcision spirometry manometry audiometry cystometry urodynamics debulking washout grafting vac evar tevar reconstruction transport ambulation release banding creation coiling clipping sclerotherapy lift tuck augmentation rituximab replacement-therapy acid zoledronic urolift phacoemulsification emulsification implantable loop recorder cystoscopy botox hyaluronic prp orthopedics rheumatology sutures program class classes education-class stay sitter g3 cap crown crowns root canal filling fillings visits session sessions round rounds cycle cycles dose doses nebulizers bloods titers serology antibody titer cystogram tace turbt turp cabg pci tavr ercp egd ppd igra quantiferon orif acdf tka tha tkr thr i&d d&c lp bx rt xrt hd pd vats eswl btl lasik ivf iui",
);
for (const group of ["p", "t"] as const) {
  for (const row of abbreviationRows[group].split("\n")) {
    const short = row.slice(0, row.indexOf("="));
    if (short.length > 1) (procedureWords as Set<string>).add(short);
  }
}

const isConditionEnding = endingIn(
  "itis|osis|oses|emia|uria|pathy|pathies|algia|oma|omas|rrhea|rrhagia|plegia|paresis|phobia|megaly|edema|ectasis|ectasia|cele|lithiasis|trophy|plasia|penia|rrhage|ache|spasm|spasms|oidism|apnea|pnea|sclerosis",
);
const conditionWords = set(
  "pain aches disease disorder syndrome infection failure fracture fractures cancer carcinoma mass lesion lesions ulcer ulcers injury deficiency insufficiency hypertension diabetes stroke seizure seizures depression anxiety fever cough nausea vomiting bleeding swelling rash weakness numbness fatigue dizziness syncope fall falls strain sprain tear rupture hernia obstruction stenosis abscess wound burn burns clot clots attack pregnancy weight-loss dysfunction incontinence polyp polyps cyst cysts nodule nodules stone stones " +
    "presentation lie previa abruption polyhydramnios oligohydramnios twins triplets prom pprom macrosomia restriction labor contractions stillbirth gestation miscarriage pregnant iup",
);

/** Of an abortion: what nobody plans. */
const unplanned = set("threatened missed spontaneous incomplete inevitable");

/** Whether the words name something done, given or worn: an operation, test, drug, device, stay. */
export function isRemedy(named: readonly Word[]): boolean {
  const joined = named.map(({ text }) => text).join("");
  return (
    procedureWords.has(joined) ||
    named.some(({ text }) => procedureWords.has(text) || isProcedureEnding(text) || isDrugName(text))
  );
}

/** Whether a word looks like the name of a drug. */
export function isDrugName(text: string): boolean {
  return (
    drugNames.has(text) ||
    (text.length > 5 && (isDrugEnding(text) || cephalosporin.test(text)) && !isConditionEnding(text))
  );
}

/** Whether the words surely name a condition, so that it cannot be what is planned. */
export function isConditionName(named: readonly Word[]): boolean {
  if (isRemedy(named.slice(-1))) return false;
  const last = named.findLast(isWord)?.text ?? "";
  if (last === "abortion" && named.some(({ text }) => unplanned.has(text))) return true;
  if (named.some(({ text }) => conditionAbbreviation(text))) return true;
  return isChronic(named) || conditionWords.has(last) || isConditionEnding(last);
}

const substances = set(
  "blood products product transfusion transfusions ace inhibitor inhibitors arb arbs toxoid tetanus amox clav piperacillin tazobactam pollens tree sulfa sulfas sulfonamide sulfonamides sulfamethoxazole bactrim septra tmp/smx pcn penicillin penicillins penicillin's amox-clav augmentin amoxicillin quinolone quinolones fluoroquinolones macrolide macrolides cephalosporin cephalosporins keflex codeine morphine hydrocodone oxycodone tramadol demerol dilaudid fentanyl opioid opioids opiates narcotics nsaid nsaids aspirin asa ibuprofen naproxen ketorolac toradol ace acei lisinopril enalapril statin statins latex adhesive adhesives tape bandage bandages iodine betadine povidone chlorhexidine contrast dye gadolinium shellfish shrimp crab lobster fish tuna peanut peanuts nut nuts walnut walnuts almond almonds cashew cashews pecan pecans pistachio hazelnut sesame soy wheat gluten egg eggs milk dairy casein whey lactose strawberry strawberries kiwi banana avocado mango melon citrus tomato corn mushroom mushrooms chocolate mustard bee bees wasp wasps hornet yellow-jacket fire ant ants sting stings venom pollen ragweed grass trees mold molds dust mite mites dander cat cats dog dogs horse hamster feathers cockroach nickel gold silver fragrance fragrances perfume lanolin neomycin bacitracin neosporin polysporin vancomycin clindamycin gentamicin tetracycline doxycycline metronidazole nitrofurantoin macrobid heparin insulin phenytoin carbamazepine lamotrigine allopurinol gabapentin reglan metoclopramide compazine prochlorperazine phenergan promethazine zofran lidocaine novocaine procaine benzocaine succinylcholine propofol anesthetics vaccine vaccines thimerosal gelatin dyes preservatives sulfites msg alcohol wool henna poison ivy oak sumac chromium rubber ppd formaldehyde metformin prednisone hctz hydrochlorothiazide furosemide lasix spironolactone amlodipine metoprolol clonidine hydralazine nitroglycerin warfarin coumadin plavix clopidogrel medication medications drug drugs antibiotic antibiotics foods food",
);

/** Whether the words name what one may be allergic to or not tolerate: a drug, food, animal, plant or material. */
export function isSubstance(named: readonly Word[]): boolean {
  return named.some(({ text }) => substances.has(text) || isDrugName(text));
}

/** Last words of names of common problems that no ending tells; those of `parts` after another word: "Dry eyes: tears", not "Eyes: glasses". */
const complaints = set(
  "abuse misuse withdrawal acne retention wart warts headaches rhinitis dryness sciatica palpitations goiter grief bereavement panic teething colic gallstones hemorrhoids ringworm shingles snoring impetigo scabies lice cramps nosebleeds epistaxis concussion bruise bruising itching hives bedwetting enuresis fungus stuttering hyperlipidemia cataracts presbyopia floaters bunion bunions corns callus calluses gout pterygium sty stye thrush croup eczema psoriasis vitiligo melasma dandruff hiccups jaundice hoarseness menopause infertility cramping spotting",
);
const parts = set(
  "eyes eye skin throat liver finger fingers toe thumb tunnel shoulder elbow knee hip flashes periods wax externa media psa cholesterol triglycerides lipids sugars sugar wetting pains mole moles tag tags pedis corporis cruris versicolor capitis sores sore instability vagina stool stools legs leg nose ear ears nails toenail toenails veins cuff spurs spur heel bites bite feet",
);

const sides = set("both bilateral bilaterally left right ou od os l r");

/** Whether the words name a common problem, where a list of problems or what is given after them shows that they do. */
export function isComplaint(name: readonly Word[]): boolean {
  const last = name.findLast(({ text }) => !sides.has(text))?.text ?? "";
  return complaints.has(last) || (name.length > 1 && parts.has(last));
}
