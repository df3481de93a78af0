/** The canonical kinds of section, how they are headed, and what being named there means for coding. */

/** How far a mention counts as dealt with at this encounter by its section alone. */
export type AddressedBySection = "always" | "when-shown" | "never";

export interface SectionKind {
  readonly kind: string;
  /** How much a mention here counts toward billing, 0 to 1. */
  readonly weight: number;
  readonly addressed: AddressedBySection;
  /** Heading variants: lower case, "&" and "/" written "and" (single letters keep their slash: "a/p"). */
  readonly headings: readonly string[];
  /** What is named here is a relative's. */
  readonly family?: true;
  /** What is named here is said to be absent. */
  readonly negatedByDefault?: true;
  /** What is named here is suspected only (Guidelines FY2026 IV.H). */
  readonly uncertain?: true;
  /** What is named here lies in the past. */
  readonly historical?: true;
  /** What is named here is what the patient reacts to. */
  readonly allergy?: true;
  /** What is named here is advice about what might happen. */
  readonly hypothetical?: true;
  /** A list kept from visit to visit: being named here is no reason to code. */
  readonly listedOnly?: true;
  /** Problems stand here as headings of their own. */
  readonly problems?: true;
  /** False where no clause can name a condition to code. */
  readonly codable: boolean;
}

type Flag =
  | "family"
  | "negatedByDefault"
  | "uncertain"
  | "historical"
  | "allergy"
  | "hypothetical"
  | "listedOnly"
  | "problems"
  | "uncodable";

function kind(
  name: string,
  weight: number,
  addressed: AddressedBySection,
  flags: readonly Flag[],
  headings: string,
): SectionKind {
  const has = (flag: Flag): boolean => flags.includes(flag);
  return {
    kind: name,
    weight,
    addressed,
    headings: headings.split("|").map((heading) => heading.trim()),
    codable: !has("uncodable"),
    ...(has("family") && { family: true as const }),
    ...(has("negatedByDefault") && { negatedByDefault: true as const }),
    ...(has("uncertain") && { uncertain: true as const }),
    ...(has("historical") && { historical: true as const }),
    ...(has("allergy") && { allergy: true as const }),
    ...(has("hypothetical") && { hypothetical: true as const }),
    ...(has("listedOnly") && { listedOnly: true as const }),
    ...(has("problems") && { problems: true as const }),
  };
}

export const sectionKinds: readonly SectionKind[] = [
  kind("preamble", 0.6, "when-shown", [], ""),
  kind("other", 0.4, "when-shown", [], ""),
  kind(
    "chief-complaint",
    0.9,
    "always",
    [],
    "chief complaint|chief complaints|chief concern|chief complaint and reason for visit|cc|c/c|presenting complaint|presenting complaints|presenting problem|presenting concern|reason for visit|reason for appointment|reason for encounter|reason for consultation|reason for consult|reason for referral|reason for admission|reason for evaluation|reason for follow up|visit reason|purpose of visit|complaint|complaints|chief complaint and history of present illness|cc and hpi|chief complaint s|presenting symptom|presenting symptoms|reason for today s visit|here for|why i am here|today s concern|today s concerns|chief complaint and hpi|reason|cc and reason for visit|presenting complaint and history|complaint today|reason for call|reason for consult and hpi|reason for presentation|reason for hospitalization|reason for evaluation today|referral question|consult question|question",
  ),
  kind(
    "hpi",
    0.6,
    "when-shown",
    [],
    "history of present illness|history of the present illness|history of present complaint|history of presenting complaint|history of presenting illness|present illness|hpi|hopi|hpc|history|clinical history|brief history|interval history|interval events|interim history|present history|current history|history and physical|history of current illness|hpi and interval history|brief hpi|brief clinical history|clinical summary|presentation|case presentation|case report|case description|patient presentation|history of injury|mechanism of injury|24 hour events|overnight events|interim|interval|interval history and events|24h events and overnight|24 h events|24h events|24 hr events|interval history and subjective|interim events|interval summary|hpi and interim history|subjective and interval history|since last visit|since the last visit|events overnight|overnight|events|story|narrative history|present concern|history of present problem|history of the present problem|history of the problem|current illness|current complaint|current complaints|illness history|present concerns|concerns",
  ),
  kind(
    "subjective",
    0.6,
    "when-shown",
    [],
    "subjective|s|subj|subjective and hpi|patient reports|patient narrative|interview",
  ),
  kind(
    "ros",
    0.2,
    "never",
    [],
    "review of systems|review of symptoms|systems review|system review|ros|r.o.s|10 point review of systems|12 point review of systems|14 point review of systems|pertinent review of systems|review of system|pertinent positives",
  ),
  kind(
    "pertinent-negatives",
    0.1,
    "never",
    ["negatedByDefault"],
    "pertinent negatives|negatives|denies the following|significant negatives",
  ),
  kind(
    "past-medical-history",
    0.25,
    "never",
    ["listedOnly"],
    "past medical history|past medical hx|past med history|past med hx|medical history|medical hx|past history|prior medical history|previous medical history|pmh|pmhx|pmh and psh|pmhx and pshx|past medical and surgical history|past medical history and past surgical history|past medical and past surgical history|medical and surgical history|medical history and surgical history|relevant past medical history|significant past medical history|comorbidities|co morbidities|comorbid conditions|chronic conditions|chronic medical conditions|past illnesses|medical conditions|background|background history|antecedents|personal history|past medical problems|medical background|cardiac history|oncologic history|oncology history|psychiatric history|past psychiatric history|past ocular history|ocular history|neurologic history|pertinent past medical history|history of past illness|patient history|personal medical history|active medical history|other medical history|pertinent history|relevant history|significant history|past medical and family history|other history|chronic illnesses|chronic illness",
  ),
  kind(
    "past-surgical-history",
    0.2,
    "never",
    ["listedOnly", "historical"],
    "past surgical history|past surgical hx|surgical history|surgical hx|psh|pshx|prior surgeries|previous surgeries|past surgeries|prior operations|past procedures|past procedural history|procedural history|procedure history|surgeries|previous operations|operations|past surgical and procedural history|history of surgery|surgical history and procedures",
  ),
  kind(
    "family-history",
    0.1,
    "never",
    ["family"],
    "family history|family hx|family medical history|fh|fhx|fam hx|fam hist|famhx|family histories|pertinent family history|family health history|maternal history|paternal history",
  ),
  kind(
    "social-history",
    0.2,
    "never",
    [],
    "social history|social|soc|social hx|sh|shx|soc hx|soc hist|sochx|social and family situation|habits|lifestyle|personal and social history|substance use|substance use history|substance abuse history|tobacco use|smoking history|smoking status|tobacco history|alcohol use|alcohol history|drug use|occupational history|occupation|living situation|social determinants of health|social determinants|sdoh|sexual history|toxic habits|psychosocial|psychosocial history|social situation|home environment|travel history|exposure history|social and developmental|home and school|home and social|social and environmental history|household|heads|heeadsss|heads exam|headss|heeadss|tobacco|tobacco alcohol and drugs|alcohol and tobacco|tobacco and alcohol|tobacco and alcohol use|social and occupational history|personal habits|family and social history|soc and fam hx|home|home life|lives with",
  ),
  kind(
    "obstetric-history",
    0.25,
    "never",
    ["listedOnly"],
    "obstetric history|obstetrical history|ob history|ob hx|obhx|ob and gyn history|ob gyn history|obgyn history|gyn history|gynecologic history|gynecological history|gynaecological history|gynecology history|menstrual history|pregnancy history|past obstetric history|poh|reproductive history|prenatal history|antenatal history|prenatal course|antepartum course|current pregnancy|pregnancy course",
  ),
  kind(
    "birth-history",
    0.25,
    "never",
    ["listedOnly"],
    "birth history|birth hx|neonatal history|perinatal history|newborn history|delivery history",
  ),
  kind(
    "developmental-history",
    0.25,
    "never",
    ["listedOnly"],
    "developmental history|development|developmental milestones|milestones|growth and development|growth and nutrition|feeding history|nutrition history",
  ),
  kind(
    "medications",
    0.1,
    "never",
    ["listedOnly", "uncodable"],
    "medications|medication|meds|current medications|current meds|home medications|home meds|medication list|current medication|current outpatient medications|current outpatient prescriptions|outpatient medications|outpatient medications prior to visit|outpatient prescriptions|prior to admission medications|medications prior to admission|medications on admission|admission medications|meds on admission|active medications|inpatient medications|scheduled medications|scheduled meds|prn medications|prn meds|medications at home|medications and supplements|drug history|current facility administered medications|medications reviewed|medication reconciliation|regular medications|rx|current therapy|present medications|drugs|infusions|hospital medications|current inpatient medications|medication history|medications prior to visit|medications at time of visit|medications ordered|medications administered|medications given|medications and allergies|meds and allergies|current meds and allergies|current rx|active meds|home medication list|medication changes|meds and supplements|otc|otc meds|otc medications|outpatient meds|vitamins|prenatal vitamins|medications and doses|meds given|medications given in clinic|medications in clinic|medications taken|treatments tried|home medications and supplements|medications before admission|medications before surgery",
  ),
  kind(
    "discharge-medications",
    0.1,
    "never",
    ["listedOnly", "uncodable"],
    "discharge medications|discharge meds|medications on discharge|medications at discharge|meds on discharge|discharge medication list|discharge prescriptions|new medications|changed medications|stopped medications|discontinued medications|new prescriptions|prescriptions|prescriptions given",
  ),
  kind(
    "allergies",
    0.1,
    "never",
    ["allergy", "listedOnly"],
    "allergies|allergy|drug allergies|medication allergies|allergies and intolerances|allergies and adverse reactions|adverse reactions|adverse drug reactions|all|allergies and reactions|allergen reactions|known allergies|allergies reviewed|food allergies|allergies to medications|allergy list|intolerances",
  ),
  kind(
    "immunizations",
    0.2,
    "never",
    ["listedOnly"],
    "immunizations|immunization|immunization history|immunizations reviewed|vaccinations|vaccination history|vaccines|vaccine history|immunisations|health maintenance|preventive care|preventive health|health maintenance due|imm|imms|iz|vax|shots|vaccination status|immunization status|vaccines given|vaccines and immunizations|immunizations and screening|vaccinations and screenings",
  ),
  kind(
    "vitals",
    0.05,
    "never",
    ["uncodable"],
    "vitals|vital signs|vital|vs|v/s|vitals reviewed|vital signs reviewed|vital signs and measurements|physical exam vitals|triage vitals|admission vitals|discharge vitals|vitals and measurements|measurements|vital signs on admission|vital signs on arrival|anthropometrics|last vitals|biometrics|ed vitals|objective vitals",
  ),
  kind(
    "physical-exam",
    0.3,
    "never",
    [],
    "physical exam|physical examination|physical exam findings|physical examination findings|pe|p/e|exam|examination|physical|focused exam|focused physical exam|clinical examination|examination findings|exam findings|general exam|general examination|general physical examination|on examination|o/e|on exam|physical assessment|admission exam|admission physical exam|discharge exam|discharge physical exam|exam on admission|exam on discharge|physical exam on admission|physical exam on discharge|discharge physical examination|admission physical examination|neurologic exam|neurological exam|neurological examination|neuro exam|musculoskeletal exam|ocular exam|eye exam|slit lamp exam|fundus exam|skin exam|pelvic exam|breast exam|pertinent physical exam|status on examination|physical findings",
  ),
  kind(
    "mental-status-exam",
    0.3,
    "never",
    [],
    "mental status exam|mental status examination|mse|mental status|psychiatric exam|psychiatric examination",
  ),
  kind("objective", 0.3, "never", [], "objective|o|obj|objective findings|objective data"),
  kind(
    "results",
    0.35,
    "never",
    [],
    "results|test results|results review|results reviewed|diagnostic results|diagnostics|diagnostic studies|diagnostic data|diagnostic tests|diagnostic testing|diagnostic test results|studies|tests|testing|investigations|investigation|pertinent results|pertinent data|pertinent studies|relevant results|workup|work up|procedures and studies|additional studies|complementary tests|complementary examinations|additional tests|ancillary studies|data|data reviewed|data review|objective results|labs and imaging|labs and studies|laboratory and imaging|lab and imaging results|laboratory and radiology|labs imaging|labs and diagnostics|lab and radiology results|review of results|outside records|records reviewed|review of records|cardiac studies|other studies|other results|results since last visit|results today|data since last visit|lab and imaging data|labs and tests|studies and labs|diagnostics reviewed|findings on testing|lab and test results|tests and results|imaging and labs|labs and imaging reviewed|labs and data|pertinent labs and imaging",
  ),
  kind(
    "labs",
    0.25,
    "never",
    [],
    "labs|lab|lab results|laboratory|laboratory results|laboratory data|laboratory studies|laboratory findings|lab data|lab tests|lab work|lab review|labs reviewed|recent labs|pertinent labs|admission labs|discharge labs|labs on admission|labs on discharge|laboratory values|laboratory tests|blood tests|blood work|bloodwork|lab studies|chemistry|hematology|microbiology|micro|cultures|urinalysis|serology|cbc|bmp|cmp|tumor markers|cerebrospinal fluid|toxicology|point of care testing|poc testing|coagulation|laboratory analysis|analytics|last labs|lab values|arterial blood gas|relevant labs",
  ),
  kind(
    "imaging",
    0.35,
    "never",
    [],
    "imaging|imaging results|imaging studies|imaging findings|imaging reviewed|imaging review|imaging data|radiology|radiology results|radiology data|radiology findings|radiographs|radiographic studies|radiographic findings|x ray|x rays|xr|xrays|xray|ct|ct scan|mri|ultrasound|chest x ray|cxr|echocardiogram|echo|diagnostic imaging|recent imaging|pertinent imaging|radiologic studies|mammogram|relevant imaging|ct findings|mri findings|ultrasound findings|cat scan|ct head|ct chest|ct abdomen|ct abdomen and pelvis|mri brain|pet ct",
  ),
  kind(
    "ekg",
    0.3,
    "never",
    [],
    "ekg|ecg|electrocardiogram|12 lead ekg|12 lead ecg|ekg findings|ecg findings|telemetry|stress test|cardiac catheterization",
  ),
  kind(
    "findings",
    0.45,
    "when-shown",
    [],
    "findings|operative findings|intraoperative findings|intra operative findings|procedure findings|surgical findings|radiological findings|endoscopic findings|findings at surgery|key findings",
  ),
  kind(
    "impression",
    0.95,
    "always",
    ["problems"],
    "impression|impressions|imp|conclusion|conclusions|radiology impression|imaging impression|overall impression|interpretation|summary impression|opinion|radiologic impression|imaging conclusion|summary of findings|assessment of findings",
  ),
  kind(
    "assessment",
    1,
    "always",
    ["problems"],
    "assessment|assessments|a|clinical assessment|assessment and diagnosis|assessment and impression|impression and assessment|assessment and diagnoses|diagnosis and assessment|diagnostic assessment|problem assessment|assessment and summary|summary and assessment|assessments and diagnoses|medical assessment|nursing assessment|provider assessment|assessment and clinical impression|assessment diagnosis|visit assessment",
  ),
  kind(
    "plan",
    0.8,
    "always",
    ["problems"],
    "plan|plans|p|treatment plan|plan of care|care plan|management plan|recommendations|recommendation|plan and recommendations|plan and follow up|treatment|treatment and plan|management|plan of treatment|therapeutic plan|discharge plan|today s plan|plan for today|orders|orders placed|orders this visit|plan and disposition|plan and discussion|action plan|next steps|recommendations and plan|treatment recommendations|proposed treatment|plan today|the plan|postoperative plan|post operative plan|postop plan|post op plan|plan moving forward|what we will do|what we are doing|disposition plan|advice and plan",
  ),
  kind(
    "assessment-plan",
    1,
    "always",
    ["problems"],
    "assessment and plan|assessment plan|assessment and plans|assessments and plans|assessment and recommendations|assessment and recommendation|a/p|a and p|ap|a+p|impression and plan|impression plan|impression and recommendations|impression and recommendation|assessment and treatment plan|assessment and plan of care|assessment and plan by problem|problem based assessment and plan|problem based plan|plan by problem|assessment recommendations and plan|diagnosis and plan|diagnoses and plan|diagnosis plan|diagnosis and treatment plan|diagnoses and treatment plan|problems addressed|problems addressed this visit|diagnoses and all orders for this visit|diagnosis and all orders for this visit|diagnoses and orders|assessment impression and plan|assessment and management|assessment and care plan|assessment discussion and plan|plan and assessment|overall assessment and plan|problem list and plan|problem list and assessment|problems and plan|active problems and plan|active issues|issues|hospital problems and plan|i/p|by problem|by system|by systems|assessment diagnosis and plan|summary and plan|summary and recommendations|assessment and plan summary",
  ),
  kind(
    "medical-decision-making",
    0.9,
    "always",
    [],
    "medical decision making|mdm|medical decision making and ed course|decision making|clinical decision making|discussion|discussion and summary|discussion and plan|clinical reasoning|medical reasoning|case discussion|formulation|case formulation|clinical course and decision making",
  ),
  kind(
    "ed-course",
    0.7,
    "when-shown",
    [],
    "ed course|emergency department course|emergency room course|er course|course in ed|course in the ed|course in emergency department|ed course and medical decision making|ed course and mdm|emergency course|ed treatment|course in the emergency department|ed management|reassessment|progress and reassessment",
  ),
  kind(
    "hospital-course",
    0.75,
    "always",
    ["problems"],
    "hospital course|brief hospital course|hospital course by problem|hospital course by issue|hospital course by system|summary of hospital course|hospital course and treatment|hospital stay|clinical course|course|course of hospitalization|inpatient course|evolution|clinical evolution|course in hospital|postoperative course|post operative course|hospital course summary|concise summary of hospital course by problem|concise summary of hospital course by issue|concise summary of hospital course|icu course|nicu course|hospitalization course|treatment course|hospital summary|narrative summary|outcome and follow up|progress",
  ),
  kind(
    "diagnosis",
    1,
    "always",
    ["problems"],
    "diagnosis|diagnoses|dx|visit diagnosis|visit diagnoses|encounter diagnosis|encounter diagnoses|primary diagnosis|primary diagnoses|principal diagnosis|principal diagnoses|secondary diagnosis|secondary diagnoses|clinical diagnosis|clinical diagnoses|current diagnosis|current diagnoses|associated diagnoses|additional diagnoses|other diagnoses|diagnosis list|diagnoses and problems|diagnoses this visit|diagnoses addressed|today s diagnoses|today s diagnosis|diagnosis codes|billing diagnosis|billing diagnoses|pathologic diagnosis|pathological diagnosis|psychiatric diagnosis|psychiatric diagnoses|dsm diagnosis|axis i|ed diagnosis|ed diagnoses|diagnosis for visit|treatment diagnosis|rehab diagnosis|referral diagnosis|dental diagnosis|medical diagnosis|medical diagnoses|diagnostic summary|nutrition diagnosis|cytologic diagnosis|clinical impression|clinical impressions|ed impression|ed clinical impression|final impression|diagnostic impression|diagnostic impressions|initial impression|provisional impression|primary impression|emergency department diagnosis|emergency department diagnoses|diagnosis and impression|impression and diagnosis|visit dx|assessment diagnoses",
  ),
  kind(
    "final-diagnosis",
    1,
    "always",
    ["problems"],
    "final diagnosis|final diagnoses|final pathologic diagnosis|final pathological diagnosis|definitive diagnosis|final clinical diagnosis|final ed diagnosis",
  ),
  kind(
    "discharge-diagnosis",
    1,
    "always",
    ["problems"],
    "discharge diagnosis|discharge diagnoses|principal discharge diagnosis|secondary discharge diagnoses|final discharge diagnosis|final discharge diagnoses|diagnosis at discharge|diagnoses at discharge|diagnosis on discharge|diagnoses on discharge|primary discharge diagnosis|hospital diagnoses|death diagnosis|final hospital diagnoses|discharge dx|principal and secondary discharge diagnoses",
  ),
  kind(
    "admitting-diagnosis",
    0.8,
    "always",
    ["problems"],
    "admitting diagnosis|admitting diagnoses|admission diagnosis|admission diagnoses|diagnosis on admission|diagnoses on admission|diagnosis at admission|admit diagnosis|admit dx|admitting dx|initial diagnosis",
  ),
  kind(
    "preoperative-diagnosis",
    0.8,
    "always",
    ["problems"],
    "preoperative diagnosis|preoperative diagnoses|pre operative diagnosis|pre operative diagnoses|preop diagnosis|pre op diagnosis|pre op dx|preop dx|pre procedure diagnosis|preprocedure diagnosis|pre procedure diagnoses|preprocedural diagnosis|pre procedural diagnosis",
  ),
  kind(
    "postoperative-diagnosis",
    1,
    "always",
    ["problems"],
    "postoperative diagnosis|postoperative diagnoses|post operative diagnosis|post operative diagnoses|postop diagnosis|post op diagnosis|post op dx|postop dx|post procedure diagnosis|postprocedure diagnosis|post procedure diagnoses|postprocedural diagnosis|post procedural diagnosis|intraoperative diagnosis",
  ),
  kind(
    "working-diagnosis",
    0.7,
    "always",
    ["problems", "uncertain"],
    "working diagnosis|working diagnoses|provisional diagnosis|provisional diagnoses|presumptive diagnosis|presumptive diagnoses|suspected diagnosis|suspected diagnoses|tentative diagnosis|possible diagnosis|probable diagnosis",
  ),
  kind(
    "differential-diagnosis",
    0.3,
    "when-shown",
    ["problems", "uncertain"],
    "differential diagnosis|differential diagnoses|differential|ddx|differentials|differential considerations|differential dx|d/d",
  ),
  kind(
    "problem-list",
    0.35,
    "never",
    ["listedOnly"],
    "problem list|active problem list|active problems|problems|problem list reviewed|patient active problem list|current problems|ongoing problems|chronic problems|medical problems|medical problem list|current problem list|hospital problems|hospital problem list|active hospital problems|principal problem|past problems|resolved problems|inactive problems|active diagnoses|diagnosis history|patient problem list|active ambulatory problems|chronic problem list",
  ),
  kind(
    "procedure",
    0.7,
    "always",
    [],
    "procedure|procedures|procedure performed|procedures performed|operation|operation performed|operations performed|operative procedure|operative procedures|name of procedure|name of operation|procedure note|title of procedure|title of operation|planned procedure|major procedures|major surgical or invasive procedure|surgery|surgery performed|treatments and procedures|procedures this visit|principal procedure|procedures this admission|in office procedure|office procedure|consults and procedures|procedures done|procedures done today|procedures performed today|procedure today|procedures in clinic|procedures and treatments|clinic procedures|exam and procedure|exam procedure|procedure done|bedside procedures|operations and procedures|procedures during stay|procedures during admission|procedures during hospitalization",
  ),
  kind(
    "procedure-details",
    0.5,
    "when-shown",
    [],
    "procedure details|procedure in detail|details of procedure|details of the procedure|description of procedure|description of the procedure|description of operation|operative description|operative course|procedure description|operative technique|operative details|detail of procedure|details of operation|narrative of procedure|operative narrative|operative note|operative report|description|procedure narrative|surgical technique|procedure in details|technique and findings",
  ),
  kind(
    "indication",
    0.8,
    "always",
    [],
    "indication|indications|indication for procedure|indications for procedure|indication for surgery|indications for surgery|indication for operation|indications for operation|indication for exam|indication for study|indication for examination|reason for exam|reason for examination|reason for study|reason for test|reason for procedure|exam indication|clinical indication|clinical indications|clinical information|clinical data|operative indications|indications for the procedure|history and indication|indication and history|clinical question|preoperative history",
  ),
  kind(
    "technique",
    0,
    "never",
    ["uncodable"],
    "technique|techniques|imaging technique|exam technique|protocol|procedure technique|scan technique|radiation dose|dose|contrast|sequences|method|methods|methodology",
  ),
  kind(
    "comparison",
    0,
    "never",
    ["uncodable"],
    "comparison|comparisons|comparison studies|prior studies|compared with|comparison study|prior imaging",
  ),
  kind(
    "anesthesia",
    0.05,
    "never",
    ["uncodable"],
    "anesthesia|anaesthesia|type of anesthesia|anesthesia type|anesthetic|sedation|anesthesiologist",
  ),
  kind(
    "operative-facts",
    0.05,
    "never",
    ["uncodable"],
    "surgeon|surgeons|assistant|assistants|first assistant|primary surgeon|attending surgeon|estimated blood loss|ebl|blood loss|drains|implants|specimen|specimens|specimens removed|specimens sent|tourniquet time|fluids|intravenous fluids|urine output|condition|condition at end of procedure|hardware|grafts|prosthetics|counts|wound class|wound classification|operative time|fluoroscopy time|blood products|operating room staff|lines and drains|lines|iv fluids|intake and output|i/o|ins and outs|specimens submitted|specimen submitted|specimen source|source of specimen|specimens received|specimen received|tissue submitted|material submitted|parts submitted|counts correct|position|urine|ivf|ebl and uop",
  ),
  kind(
    "complications",
    0.6,
    "always",
    [],
    "complications|complication|intraoperative complications|procedure complications|postoperative complications|adverse events|operative complications",
  ),
  kind(
    "gross-description",
    0.3,
    "never",
    [],
    "gross description|gross|gross examination|macroscopic description|macroscopic|macroscopy|macroscopic examination|specimen description|gross findings",
  ),
  kind(
    "microscopic-description",
    0.4,
    "never",
    [],
    "microscopic description|microscopic|microscopic examination|microscopy|microscopic findings|histology|histopathology|immunohistochemistry|special stains|ihc|synoptic report|histologic description|anatomical pathology|pathology|pathology results|pathology report|surgical pathology|biopsy|biopsy results|cytology",
  ),
  kind(
    "disposition",
    0.4,
    "when-shown",
    [],
    "disposition|dispo|discharge disposition|ed disposition|patient disposition|discharge condition|condition at discharge|condition on discharge|discharge status|discharge to|disposition and plan|disposition and follow up",
  ),
  kind(
    "discharge-instructions",
    0.1,
    "never",
    ["hypothetical"],
    "discharge instructions|instructions on discharge|home care instructions|return precautions|precautions|return instructions|when to call|when to seek care|when to return|when to call your doctor|warning signs|red flags|discharge instructions and return precautions|ed return precautions|call your doctor if|seek medical attention if|what to watch for|emergency instructions",
  ),
  kind(
    "instructions",
    0.3,
    "when-shown",
    [],
    "instructions|patient instructions|after visit instructions|after visit summary|instructions to patient|patient instructions and education|diet|activity|activity and diet|discharge diet|discharge activity|wound care|wound care instructions|home instructions|post op instructions|postoperative instructions",
  ),
  kind(
    "follow-up",
    0.3,
    "when-shown",
    [],
    "follow up|followup|follow up plan|follow up instructions|follow up appointments|follow up care|return to clinic|rtc|return visit|f/u|appointments|discharge follow up|followup instructions|follow up and disposition|pending results|pending labs|pending tests|future appointments|recommended follow up|next appointment|follow up recommendations",
  ),
  kind(
    "patient-education",
    0.1,
    "never",
    ["hypothetical"],
    "patient education|education|counseling|counselling|patient education and counseling|patient counseling|education and counseling|education provided|counseling provided|health education|anticipatory guidance|risks and benefits|informed consent|consent|risks benefits and alternatives",
  ),
  kind(
    "consults",
    0.3,
    "when-shown",
    [],
    "consults|consultations|consultants|consult|consultation|referrals|referral|specialist referrals|consulting services|care team",
  ),
  kind(
    "screening",
    0.3,
    "when-shown",
    [],
    "screening|screenings|screening tests|depression screening|cancer screening|health screening|risk assessment|fall risk|preventive screening|functional status|functional assessment|cognitive assessment|phq 9|phq9|gad 7|pain assessment|pain scale|pain score|wound assessment",
  ),
  kind(
    "time-and-attestation",
    0,
    "never",
    ["uncodable"],
    "attestation|teaching physician attestation|attending attestation|scribe attestation|time spent|time|total time|total time spent|time statement|critical care time|electronically signed by|signed|signed by|signature|electronic signature|dictated by|transcribed by|cosigned by|addendum by|author|provider|attending|attending physician|physician|pcp|primary care physician|primary care provider|referring physician|referring provider|dictated|transcribed|cc list|copy to|disclaimer|billing|billing and coding|level of service|coding|e and m|note status|participants|interpreter|source|source of history|historian|history source|history obtained from|sources of information|information source|patient agreements|patient agreement|patient understanding|telehealth statement|consent for telehealth|code status|advance directives|advance care planning|resuscitation status|prophylaxis|health care proxy|emergency contact|contact",
  ),
  kind(
    "identification",
    0.05,
    "never",
    ["uncodable"],
    "patient|patient name|name|mrn|medical record number|account number|dob|date of birth|birth date|age|sex|gender|age and sex|date|date of service|date of visit|visit date|dos|encounter date|date of admission|admission date|admit date|date of discharge|discharge date|date of procedure|date of surgery|date of operation|date of exam|service|location|department|facility|insurance|patient information|patient demographics|demographics|identification|identifying data|identifying information|patient id|id|encounter|visit type|encounter type|type of visit|exam date|ordering physician|ordering provider|accession number|report status|room|address|phone|race|language|preferred language|visit information|examination performed|study|exam type|type of exam|exam performed|study date",
  ),
  kind(
    "addendum",
    0.5,
    "when-shown",
    [],
    "addendum|addenda|late entry|update|interval update|progress note|event note|comments|comment|notes|note|additional comments|additional notes|remarks|general comments",
  ),
];

const byKind = new Map(sectionKinds.map((entry) => [entry.kind, entry]));
const other = byKind.get("other");

/** The row of a kind; an unknown kind is read as `other`. */
export function sectionKind(kind: string): SectionKind {
  const found = byKind.get(kind) ?? other;
  if (found === undefined) throw new Error("the table of section kinds has no row for `other`");
  return found;
}
