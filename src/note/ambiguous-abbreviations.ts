/** Abbreviations with several meanings, and the words nearby that tell which is meant. */

export interface Meaning {
  readonly expansion: string;
  /** Words of the clause or its heading that speak for this meaning. */
  readonly near: readonly string[];
  /** Section kinds that speak for it. */
  readonly sections: readonly string[];
}

function meaning(expansion: string, near: string, sections = ""): Meaning {
  return { expansion, near: near.split(" ").filter(Boolean), sections: sections.split(" ").filter(Boolean) };
}

const exam = "physical-exam ros objective mental-status-exam";
const labs = "labs results";
const history = "past-medical-history problem-list assessment assessment-plan diagnosis impression";

export const ambiguousAbbreviations: ReadonlyMap<string, readonly Meaning[]> = new Map([
  [
    "ms",
    [
      meaning(
        "multiple sclerosis",
        "relapsing remitting relapse neurology demyelinating interferon tecfidera ocrevus lesions optic neuritis flare copaxone progressive rrms",
      ),
      meaning("mitral stenosis", "valve mitral rheumatic murmur diastolic valvular echo valvuloplasty"),
      meaning("morphine sulfate", "mg iv po pain given dose prn er contin"),
      meaning("mental status", "altered changes alert oriented confusion"),
      meaning("musculoskeletal", "joint joints rom strength", exam),
    ],
  ],
  [
    "ra",
    [
      meaning(
        "rheumatoid arthritis",
        "joint joints methotrexate mtx humira rheumatology seropositive erosive swelling stiffness factor biologic enbrel hydroxychloroquine arthritis",
        history,
      ),
      meaning("room air", "sat spo2 o2 on saturation % saturating oxygen", "vitals physical-exam"),
      meaning("right atrium", "atrial dilated enlarged pressure echo la ventricle"),
    ],
  ],
  [
    "pt",
    [
      meaning(
        "physical therapy",
        "refer referral therapy ot exercises strengthening sessions eval gait outpatient home attend weekly rehab",
      ),
      meaning("patient", "is was has states reports denies presents the this complains will had says"),
      meaning("prothrombin time", "inr ptt coags coagulation seconds", labs),
    ],
  ],
  [
    "pe",
    [
      meaning(
        "pulmonary embolism",
        "dvt cta anticoagulation embolism saddle bilateral clot eliquis heparin xarelto dyspnea hypoxia lovenox chest wells d-dimer segmental provoked unprovoked submassive",
        history,
      ),
      meaning("physical examination", "exam findings vitals normal unremarkable", exam),
      meaning("pleural effusion", "effusion thoracentesis loculated"),
      meaning("preeclampsia", "pregnancy gestation proteinuria magnesium postpartum severe features"),
    ],
  ],
  [
    "cp",
    [
      meaning(
        "chest pain",
        "sob substernal radiating pressure exertion exertional troponin palpitations cardiac ekg dyspnea n/v diaphoresis denies",
        "chief-complaint hpi ros ed-course",
      ),
      meaning("cerebral palsy", "spastic quadriplegic gmfcs baclofen wheelchair diplegia contractures"),
    ],
  ],
  [
    "bs",
    [
      meaning("bowel sounds", "abdomen soft normoactive present nd nt hyperactive active quadrants", exam),
      meaning("blood sugar", "glucose insulin fasting diabetes checks home sliding mg/dl fingerstick log"),
      meaning("breath sounds", "lungs clear wheezes bilateral equal diminished rales"),
    ],
  ],
  [
    "dm",
    [
      meaning(
        "diabetes mellitus",
        "insulin a1c metformin type ii i 2 1 glucose htn neuropathy glipizide diabetic hld ckd uncontrolled controlled hyperglycemia diet",
        history,
      ),
      meaning("dextromethorphan", "cough syrup robitussin guaifenesin mucinex"),
      meaning("dermatomyositis", "heliotrope gottron myositis rash weakness"),
    ],
  ],
  [
    "as",
    [
      meaning(
        "aortic stenosis",
        "valve tavr severe murmur aortic gradient avr valvular critical systolic echo",
      ),
      meaning("ankylosing spondylitis", "spondylitis hla-b27 sacroiliitis spine biologic uveitis"),
      meaning("left ear", "ad au drops otic"),
    ],
  ],
  [
    "mi",
    [
      meaning(
        "myocardial infarction",
        "stemi nstemi troponin cardiac cath stent acute old inferior anterior cad cabg prior ruled h/o history s/p chf",
        history,
      ),
      meaning("mitral insufficiency", "valve echo regurgitation mitral mild trace"),
    ],
  ],
  [
    "mr",
    [
      meaning("mitral regurgitation", "valve echo mild moderate severe trace tr murmur mitral"),
      meaning("intellectual disability", "developmental delay autism group guardian"),
      meaning("magnetic resonance", "imaging brain scan contrast spine"),
    ],
  ],
  [
    "ar",
    [
      meaning("aortic regurgitation", "valve echo mild moderate aortic murmur"),
      meaning("allergic rhinitis", "flonase allergies nasal claritin seasonal zyrtec rhinitis"),
    ],
  ],
  [
    "tr",
    [
      meaning("tricuspid regurgitation", "valve echo mild moderate mr severe"),
      meaning("trace", "edema protein"),
    ],
  ],
  [
    "ca",
    [
      meaning(
        "cancer",
        "breast lung colon prostate metastatic chemo chemotherapy oncology resection stage metastases bladder ovarian thyroid",
        history,
      ),
      meaning("calcium", "mg/dl vitamin d supplement phos mg level low high serum", labs),
    ],
  ],
  [
    "pd",
    [
      meaning(
        "Parkinson's disease",
        "tremor sinemet levodopa carbidopa rigidity gait bradykinesia neurology",
      ),
      meaning("peritoneal dialysis", "dialysis esrd catheter peritonitis exchanges ckd renal"),
      meaning("personality disorder", "borderline psychiatric"),
    ],
  ],
  [
    "pad",
    [
      meaning("peripheral arterial disease", "claudication abi stent leg foot ulcer smoker cilostazol"),
      meaning("pad", "heating incontinence menstrual pads absorbent"),
    ],
  ],
  [
    "ad",
    [
      meaning("Alzheimer's disease", "dementia donepezil memory aricept namenda memantine cognitive"),
      meaning("atopic dermatitis", "eczema dupixent rash topical itch skin"),
      meaning("right ear", "ear drops otic"),
    ],
  ],
  [
    "hd",
    [
      meaning("hemodialysis", "dialysis esrd mwf tts fistula catheter renal session access"),
      meaning("Huntington's disease", "chorea huntington genetic"),
      meaning("hospital day", "day post"),
    ],
  ],
  [
    "ed",
    [
      meaning(
        "emergency department",
        "visit seen presented arrival came course discharged sent evaluated went to",
      ),
      meaning(
        "erectile dysfunction",
        "sildenafil viagra tadalafil cialis erection libido testosterone urology",
      ),
    ],
  ],
  ["sob", [meaning("shortness of breath", "doe cp cough exertion dyspnea breath denies")]],
  [
    "ha",
    [
      meaning(
        "headache",
        "migraine photophobia nausea throbbing denies frontal tension daily",
        "ros hpi chief-complaint",
      ),
      meaning("hyaluronic acid", "injection filler knee"),
      meaning("hearing aid", "hearing audiology ear"),
    ],
  ],
  [
    "oa",
    [
      meaning("osteoarthritis", "knee hip hand joint djd pain", history),
      meaning("occiput anterior", "vertex delivery station fetal"),
    ],
  ],
  [
    "op",
    [
      meaning("osteoporosis", "dexa fracture fosamax alendronate bone prolia"),
      meaning("operation", "post pre day"),
      meaning("oropharynx", "clear moist erythema", exam),
    ],
  ],
  ["ibs", [meaning("irritable bowel syndrome", "constipation diarrhea bloating cramping")]],
  [
    "cf",
    [
      meaning("cystic fibrosis", "cftr trikafta sweat pancreatic lung pseudomonas"),
      meaning("compared with", "prior study"),
    ],
  ],
  [
    "cvs",
    [
      meaning("cardiovascular system", "s1 s2 rrr murmur", exam),
      meaning("chorionic villus sampling", "pregnancy genetic"),
      meaning("cyclic vomiting syndrome", "vomiting cannabis cyclic"),
    ],
  ],
  ["ich", [meaning("intracerebral hemorrhage", "bleed hemorrhage head ct stroke")]],
  [
    "lad",
    [
      meaning("lymphadenopathy", "cervical neck nodes no axillary supraclavicular", exam),
      meaning(
        "left anterior descending artery",
        "stent cath stenosis rca lesion proximal mid coronary occlusion",
      ),
      meaning("left axis deviation", "ekg ecg axis"),
    ],
  ],
  [
    "si",
    [
      meaning("suicidal ideation", "hi avh plan intent psychiatric suicidal denies depression"),
      meaning("sacroiliac", "joint pain injection tenderness back"),
    ],
  ],
  ["hi", [meaning("homicidal ideation", "si avh denies plan intent")]],
  [
    "ps",
    [
      meaning("pulmonic stenosis", "valve gradient echo congenital"),
      meaning("pressure support", "vent peep ventilator"),
    ],
  ],
  ["pna", [meaning("pneumonia", "lobe antibiotics cough infiltrate")]],
  [
    "pnd",
    [
      meaning("paroxysmal nocturnal dyspnea", "orthopnea chf edema denies dyspnea"),
      meaning("postnasal drip", "allergies cough rhinitis nasal sinus"),
    ],
  ],
  [
    "rad",
    [
      meaning("reactive airway disease", "wheezing albuterol nebulizer asthma child"),
      meaning("right axis deviation", "ekg ecg axis"),
      meaning("radiation", "oncology onc therapy"),
    ],
  ],
  [
    "ttp",
    [
      meaning("tenderness to palpation", "palpation exam mild joint line no over abdomen spine", exam),
      meaning("thrombotic thrombocytopenic purpura", "platelets plasma exchange adamts13 schistocytes"),
    ],
  ],
  [
    "bpd",
    [
      meaning("borderline personality disorder", "dbt psychiatric suicidal self-harm mood"),
      meaning("bronchopulmonary dysplasia", "premature preterm nicu oxygen infant lung"),
      meaning("biparietal diameter", "fetal ultrasound weeks cm"),
    ],
  ],
  [
    "asd",
    [
      meaning("autism spectrum disorder", "autism speech aba school developmental sensory"),
      meaning("atrial septal defect", "septal echo shunt closure secundum heart"),
    ],
  ],
  [
    "psa",
    [
      meaning("prostate-specific antigen", "prostate ng/ml urology elevated screening level", labs),
      meaning("psoriatic arthritis", "psoriasis joint biologic dactylitis rheumatology"),
    ],
  ],
  [
    "sbp",
    [
      meaning("systolic blood pressure", "dbp mmhg >140 >160 pressure bp hypotensive in"),
      meaning("spontaneous bacterial peritonitis", "ascites cirrhosis paracentesis peritonitis ceftriaxone"),
    ],
  ],
  [
    "bp",
    [
      meaning("blood pressure", "mmhg elevated controlled home log high low systolic / today", "vitals"),
      meaning("bipolar disorder", "lithium mania manic lamictal"),
      meaning("bullous pemphigoid", "blisters bullae prednisone"),
    ],
  ],
  [
    "cap",
    [
      meaning(
        "community-acquired pneumonia",
        "pneumonia antibiotics azithromycin ceftriaxone infiltrate lobe",
      ),
      meaning("capsule", "mg po daily one take"),
    ],
  ],
  ["mvp", [meaning("mitral valve prolapse", "valve click palpitations")]],
  [
    "nec",
    [
      meaning("necrotizing enterocolitis", "preterm nicu neonate pneumatosis"),
      meaning("not elsewhere classified", "other specified"),
    ],
  ],
  ["hit", [meaning("heparin-induced thrombocytopenia", "heparin platelets argatroban antibody")]],
  ["all", [meaning("acute lymphoblastic leukemia", "leukemia chemo blasts oncology remission")]],
  [
    "add",
    [
      meaning(
        "attention deficit disorder",
        "adderall stimulant school inattentive attention ritalin concerta",
      ),
    ],
  ],
  ["aids", [meaning("acquired immunodeficiency syndrome", "hiv cd4 antiretroviral haart opportunistic")]],
  [
    "uc",
    [
      meaning("ulcerative colitis", "colitis mesalamine gi flare colonoscopy crohn's remission"),
      meaning("urgent care", "seen went visit at"),
      meaning("uterine contractions", "contractions labor minutes"),
      meaning("urine culture", "ecoli growth", labs),
    ],
  ],
  [
    "ic",
    [
      meaning("interstitial cystitis", "bladder pain urology frequency elmiron"),
      meaning("informed consent", "obtained"),
    ],
  ],
  ["pid", [meaning("pelvic inflammatory disease", "pelvic cervical discharge chlamydia adnexal")]],
  ["gad", [meaning("generalized anxiety disorder", "anxiety ssri worry mdd depression sertraline")]],
  [
    "fb",
    [
      meaning("foreign body", "removed removal retained eye sensation swallowed"),
      meaning("fasting blood", "sugar glucose"),
    ],
  ],
  ["ue", [meaning("upper extremity", "strength weakness swelling left right bilateral")]],
  [
    "le",
    [
      meaning("lower extremity", "edema strength weakness swelling left right bilateral"),
      meaning("leukocyte esterase", "nitrite urine ua urinalysis", labs),
      meaning("lupus erythematosus", "discoid cutaneous"),
    ],
  ],
  ["cri", [meaning("chronic renal insufficiency", "creatinine renal kidney ckd")]],
  [
    "crt",
    [
      meaning("cardiac resynchronization therapy", "icd pacemaker lbbb ef"),
      meaning("capillary refill time", "seconds sec", exam),
    ],
  ],
  [
    "va",
    [
      meaning("visual acuity", "20 od os snellen", exam),
      meaning("Veterans Affairs", "hospital benefits veteran"),
    ],
  ],
  [
    "od",
    [
      meaning("overdose", "opioid intentional naloxone heroin tylenol ingestion narcan"),
      meaning("right eye", "os ou va iop eye drops vision cataract"),
      meaning("once daily", "mg po"),
    ],
  ],
  [
    "rf",
    [
      meaning("rheumatoid factor", "ccp positive arthritis", labs),
      meaning("renal failure", "dialysis acute chronic kidney"),
      meaning("rheumatic fever", "strep carditis penicillin"),
      meaning("respiratory failure", "hypoxic hypercapnic intubated oxygen"),
    ],
  ],
  [
    "arf",
    [
      meaning("acute renal failure", "creatinine renal kidney dialysis"),
      meaning("acute respiratory failure", "hypoxic intubated oxygen bipap hypercapnic"),
      meaning("acute rheumatic fever", "strep carditis"),
    ],
  ],
  [
    "cva",
    [
      meaning(
        "cerebrovascular accident",
        "stroke tia hemiparesis aphasia weakness infarct mca residual old h/o history s/p",
        history,
      ),
      meaning("costovertebral angle", "tenderness flank back no percussion", exam),
    ],
  ],
]);
