/** Headings of specialties, of nursing, therapy and care outside the clinic, and of programs that print notes, beyond the common ones. */
import type { Headings } from "./heading-table.ts";

const rare = (rarer: string): Headings => ({ common: "", rarer });

export const specialtyHeadings: Readonly<Record<string, Headings>> = {
  "chief-complaint": rare(
    "nature of call|call reason|admitting complaint|nature of problem|nursing concerns|staff concerns|facility concerns|nursing home concerns|resident concerns|client concerns|client goals for visit|reason for admission to hospice|reason for hospice|reason for dialysis|reason for tele visit|caller concern|caller complaint|caller s concern|reason for triage|symptom reported|reported symptoms today|reason for nutrition visit|reason for social work visit|reason for therapy|reason for therapy referral|primary reason for visit|cc s|presenting problem s",
  ),
  hpi: rare(
    "call details|details of call|call summary|call notes|caller states|caller reports|details of complaint|details of symptoms|symptom details|details of problem|description of problem|description of symptoms|history of current injury|history of condition|onset and mechanism|mechanism and onset|description of injury|description of accident|description of incident|incident description|injury description|how injury occurred|description of event|event description|present condition|history of symptoms|shift summary|message from patient|portal message|int hx|ocular hpi|cardiac hpi|oncologic history|oncology history|onc history|oncologic hx|cancer history|disease course and treatment|diabetes review|diabetes update|diabetes interval history|glucose review|kidney disease summary|ckd history|dialysis history|ulcer history|pain complaint|sleep history|sleep complaints|headache hx|seizure hx|tremor history|hearing history|ocular complaints|visual complaint|eye complaint|skin complaint|lesion history|rash history|nurse narrative|nursing narrative|triage narrative|call narrative|caller report|caller history|nurse assessment of symptoms|symptom assessment|symptoms reported|reported symptoms|history of current complaint|history of present condition s|history of injury and mechanism|work injury history|history of work injury|mechanism|mechanism of onset|resident interview|caregiver report|informant report|pt report|client statement|subjective statement s|interim events and history|interval problems|interval status|change in condition|change of condition|condition change|current treatment course|chemo tolerance|treatment tolerance|toxicity review|tolerance of treatment|intake and symptoms|voiding complaints|history since last dialysis|history since surgery",
  ),
  "past-medical-history": rare(
    "pphx|pobhx|pobh|pgynhx|pgh|bhx|past cardiac history|past oncologic history|past neurologic history|past skin history|past dermatologic history|past pulmonary history|prior injuries|previous injuries|other injuries|prior work injuries|prior claims|prior similar injuries|prior similar symptoms|prior similar episodes|esrd history|gestational history|antepartum history|prior anesthetics|previous anesthetics|past admissions|prior psychiatric hospitalizations|prior psychiatric care|suicide attempts|past med trials|past medication trials|prior medication trials|previous medication trials|previous med trials|prior med trials|medication trials|med trials|past psychotropic trials|psychotropic history|prior psychotropics|treatment history|tx history|tx hx|substance use treatment history|sud treatment history|addiction treatment history|detox history|medical problems|comorbidities affecting care|systemic hx|systemic history|systemic conditions|past medical hx and comorbidities|otologic history|cardiac history and risk factors|cardiac risk factors|hospitalizations and er visits|infection history|wound healing risk factors|risk factors for wound healing|medical diagnosis history|trauma hx",
  ),
  "past-surgical-history": rare(
    "surgical procedural history|eye surgery history|past ocular surgery|ocular surgeries|implants and surgeries|prior ablations",
  ),
  "family-history": rare("fam ocular hx|cancer family history|family substance use history"),
  "social-history": rare(
    "family and caregiver|caregiver|caregivers|caregiver and family|caregiver situation|home and caregiver|travel exposure|living situation and support|military service history|job description|work status and duties|tobacco cessation|social drivers of health|caregiver status|caregiver and supports|spiritual assessment|sexual health history|transplant and social",
  ),
  medications: rare(
    "anticoagulation|anticoagulation status|rx current|current scripts|systemic meds|systemic medications|ocular meds|drops|mar review|medication administration record|med list on file|medication list on file|home medication review|pact meds|va meds|active va meds|non va meds|non va medications|dialysis medications|immunosuppression|infusion medications|medication changes on admission|enteral feeding regimen",
  ),
  allergies: rare(
    "allergies adr|adverse reactions and allergies|adhesive latex drug allergies|adhesive and latex and drug allergies|latex and adhesive allergies|contact allergies|food and drug allergies|allergies and intolerances and reactions",
  ),
  immunizations: rare(""),
  vitals: rare(
    "pre hd vitals|post hd vitals|hd vitals|vitals and vent settings|vent and hemodynamics|hemodynamics|ventilator|vent|admission weight|dialysis vital signs|weights|weight log|weight hx|vs before departure|vs on arrival|vs trend|vitals and weights|post vitals|pre vitals|pre treatment vitals|post treatment vitals|vitals pre and post treatment|dialysis vitals|anthropometric measurements|body measurements",
  ),
  "physical-exam": rare(
    "head to toe|head to toe exam|head to toe examination|head to toe review|systems assessment|system assessment|body systems assessment|head to toe assessment|nursing physical assessment|assessment by systems|skin assessment|skin exam findings|fbse|wound measurements and description|foot inspection|fundus|posterior segment|kps|gait and balance|neuro checks|vascular access exam|access exam|fistula exam|dialysis access|joint counts|tender points|foot and ankle exam|otoscopy|ear exam|nasal exam|nose exam|breast exam findings|behavioral observations on exam|objective tests and measures|tests and measures|rom and strength|range of motion and strength|manual muscle testing|mmt|palpation findings|posture|chiropractic exam|oral mechanism exam|swallow exam",
  ),
  results: rare(
    "outcome tools|outcome measure scores|functional outcome measures|standardized tests|disease activity|disease activity measures|disease activity scores|cdai|das28|genetics|genomics|molecular|molecular profile|molecular results|tumor markers and genomics|pump and cgm download|cgm interpretation|glucose logs|smbg|cpap download|cpap compliance|pap download|compliance download|psg results|hsat|spirometry|six minute walk|6mwt|oximetry|overnight oximetry|audiology|tympanometry|vng|hvf|hvf 24 2|oct mac|oct macula|oct rnfl|oct rnfl and hvf|oct rnfl and hvf 24 2|oct and hvf|visual field testing|fundus photos|iol calculations|biometry|emg ncs|eeg findings|uroflow|post void residual|bone densitometry|patch testing|skin testing|allergy testing|skin prick testing|ige testing|hemodynamic data|records and data|lab and imaging trend|trend data",
  ),
  labs: rare(
    "labs trend|trending labs|lab flowsheet|labs in office|labs in clinic|dialysis labs|monthly labs|eos|eosinophils|absolute eosinophils|alpha 1|alpha-1|alpha 1 antitrypsin|tumor marker trend|psa trend|psa history|a1c trend|cd4 and viral load|inr log|inr today|uds results|urine drug testing|udt|tox results|special stains and ihc",
  ),
  imaging: rare(
    "ldct|low dose ct|lung cancer screening ct|radiographs hands and feet|hand x rays|foot x rays|foot xrays|knee x rays|hip x rays|spine x rays|shoulder x rays|plain radiographs|ct sinus|sinus ct|ct neck|ct spine|mri hip|mri cervical|mri thoracic|mri lumbar|mri pelvis|mri prostate|prostate mri|mri abdomen|mrcp|liver imaging|renal imaging|bone imaging|vascular studies and imaging|ankle brachial index|arterial studies|venous reflux study|fetal echo|modified barium swallow|mbss|barium swallow|upper gi series|hida|hida scan|v/q scan",
  ),
  screening: rare(
    "complications screening|complication screening|diabetes complications screening|diabetic complications|diabetes complication screening|microvascular screening|complications review|screening tools and scores|screening instruments|rating scale scores|assessment scales|bims|cornell|gds|geriatric depression scale|mood screening|cognition screening|cage aid|dast|dast 10|audit|craffs|crafft|asam|asam dimensions|cows|ciwa|ciwa score|fall risk and safety|norton scale|edmonton symptom assessment|esas|distress screening|distress thermometer|nih stroke scale",
  ),
  assessment: rare(
    "assessment of progress|progress toward goals|progress towards goals|goal progress|nutrition assessment pes|pes statement|ot assessment|slp assessment|treatment diagnosis and assessment|staging and assessment|hospice eligibility|disease status|cancer status",
  ),
  "assessment-plan": rare(
    "assessment recommendations by problem|assessment and recommendations by problem|assessment and care coordination|impressions and treatment plan|clinical impression and plan of care|problem oriented a and p|triage assessment and plan|pharmacy assessment and plan|nutrition assessment and intervention",
  ),
  plan: rare(
    "hh orders|nursing orders today|facility orders today|standing orders|dialysis orders|dialysis prescription|hd orders|hd prescription|infusion orders|chemo orders|chemotherapy orders|treatment due today|treatment planned today|today s treatment plan|next visit plan|frequency and duration|frequency duration|treatment frequency|home exercise plan|surveillance|surveillance schedule|survivorship plan|monitoring plan and labs|lab monitoring|toxicity monitoring|drug monitoring plan|supportive care|supportive care plan|supportive care orders|relapse prevention plan|taper schedule|transition plan|transitions of care plan|pharmacist recommendations|dietitian recommendations|recommendations to facility|recommendations to referring provider",
  ),
  procedure: rare(
    "wound debridement|wound care provided|suture removal|staple removal|line placement|arterial line placement|chest tube placement|intubation|splint|splinting|casting|cast application|incision and drainage|dialysis run|hd run|injection|injections|nerve block|foreign body removal|iud removal|endometrial biopsy|skin biopsy|shave biopsy|punch biopsy|excision|lumbar puncture|paracentesis|thoracentesis|arthrocentesis|toenail removal|nail avulsion|ear irrigation|foley insertion|catheter insertion|catheter change|trach change|tracheostomy change|g tube change|ostomy care|iv insertion|iv start|picc placement|botox injection|botox injections|epidural steroid injection|wart treatment|skin tag removal|skilled services|skilled services provided|skilled treatment|treatments performed|therapy provided|therapeutic exercise|manual therapy|modalities|procedure in office|procedures today|nasal endoscopy|nasal endoscopy findings|flexible laryngoscopy|laryngoscopy|fiberoptic laryngoscopy|nasopharyngoscopy|cystoscopy|office cystoscopy|anoscopy|colposcopy|intravitreal injection|trigger point injection|laser procedure|debridement|debridement note|wound procedure|nail debridement|cryotherapy|ear lavage|cerumen removal|infusion given|treatment administered|chemotherapy administered|dialysis treatment|treatment details",
  ),
  disposition: rare(
    "triage disposition|protocol disposition|final disposition|call disposition|discharge planning|d/c planning|dc planning|discharge planning and needs|mode of transport|mode and crew|transport mode|transfer details|disposition of call|level of care recommendation",
  ),
  "discharge-instructions": rare(
    "callback instructions|call back parameters|call parameters|supportive care and patient education|home care advice and precautions",
  ),
  instructions: rare(
    "care advice given|triage advice|nurse advice|instructions to caller|dressing instructions",
  ),
  "patient-education": rare(
    "education and teaching|instruction provided|caregiver teaching|teach back|skin cancer prevention",
  ),
  "follow-up": rare(
    "rtc and follow up|follow up call|callback plan|recall|next treatment|next dialysis|next injection|next wound visit|next cycle",
  ),
  "problem-list": rare(
    "diagnoses on face sheet|face sheet diagnoses|facesheet diagnoses|diagnoses on record|active problem list on file|active dx|facility diagnoses|snf diagnoses|admission diagnoses on file|va problem list|computerized problem list|active problems va",
  ),
  consults: rare(
    "md notified|md notification|physician notified|provider notified|provider notification|provider consulted|physician consulted|notification of physician|consulted with|discussed with|curbside",
  ),
  other: rare(
    "causation|mmi|maximum medical improvement|impairment|impairment rating|apportionment|duty status|disability status|work capacity|work ability|isolation|legal status|voluntary status|tube feeds|elimination|indwelling devices|estimated dry weight|dry weight|edw|target weight|opioid agreement|pain agreement|medication agreement|risk level|report given|quality measures reviewed|supplies used|homebound status|homebound reason|response to teaching|response to education|patient response to teaching|caller understanding|coordination of care|care coordination|coordination|care coordination and communication|idt|idt meeting|interdisciplinary team|pdmp|pdmp review|pdmp checked|pmp|pmp review|pmp aware|prescription monitoring|prescription drug monitoring program|i-stop|cures report|controlled substance agreement|protocol used|guideline used|triage protocol|equipment|adaptive equipment|documents sent|items sent|barriers to care|contraindications|precautions and contraindications",
  ),
  "time-and-attestation": rare(
    "cpt|cpt codes|procedure codes|icd 10 codes billed|notification|charges|charges and time|charges time|billing and time|cpt and time|timed codes|time in and out|total treatment time|minutes|code status and advance directives|advance directives and code status|code status and surrogate|code status surrogate|routed to",
  ),
  "hospital-course": rare("labor course|labor summary|course of labor"),
  diagnosis: rare(
    "delivery diagnosis|delivery diagnoses|hospice diagnosis|terminal diagnosis|primary hospice diagnosis",
  ),
  technique: rare("access and technique|technique and access|vascular access and technique"),
  "functional-status": rare(
    "functional status|functional limitations|functional level|functional mobility|adls|adls and iadls|adl|prior level of function|plof|baseline function|baseline functional status|functional history|functional baseline|level of function|premorbid function|premorbid functional status|prior function|prior functional status|prior level of functioning|previous level of function|functional hx|baseline and function|baseline level of function|mobility and function|mobility and adls|adl status|prior functional level|performance status|ecog|ecog ps|ecog performance status|karnofsky|clof|current level of function|prior and current level of function",
  ),
  goals: rare(
    "treatment goals|goals of treatment|goals of therapy|short term goals|long term goals|patient goals|patient s goals|goals|functional goals|therapy goals|rehab goals|stg|ltg|stgs|ltgs|stg and ltg|goals stg and ltg|short term functional goals|long term functional goals",
  ),
  interventions: rare(
    "treatment today|treatments today|treatment given|treatment rendered|treatment interventions|interventions|therapeutic interventions|interventions today|interventions and response|interventions performed|intervention performed|treatment rendered today|treatment scheduled today|treatment scheduled|planned treatment today|skilled interventions|skilled intervention|skilled nursing interventions|interventions provided|interventions performed today|therapeutic interventions today|treatment provided|treatment provided today|treatments provided",
  ),
  "diet-and-sleep": rare(
    "exercise and diet|diet and exercise|dietary history|dietary habits|nutrition and diet|nutritional history|nutrition and elimination|sleep and elimination|feeding and sleep|feeding and elimination and sleep|diet sleep elimination|feeding sleep elimination|diet history|diet and elimination and sleep|diet elimination sleep|sleep and diet|elimination and sleep|nutrition and elimination and sleep",
  ),
};
