/** Names of sub-items: what stands before a colon and is neither a section nor a condition. */

const systems =
  "general|general appearance|appearance|gen|const|constitutional|constitution|skin|integument|integumentary|derm|dermatologic|dermatological|head|head and face|face|heent|hent|heent and neck|eyes|eye|ears|ear|nose|mouth|throat|oropharynx|ent|enmt|ears nose mouth and throat|ears nose mouth throat|ears nose throat|ears nose and throat|ears nose throat and mouth|nose and throat|neck|neck and thyroid|thyroid|breast|breasts|chest|chest wall|thorax|respiratory|resp|pulmonary|pulm|lungs|lung|cardiovascular|cardiac|cardio|cv|cvs|heart|vascular|peripheral vascular|pulses|gastrointestinal|gi|gi and gu|abdomen|abd|abdominal|genitourinary|gu|genital|genitalia|genitals|pelvis|pelvic|rectal|rectum|anorectal|renal|musculoskeletal|msk|ms|extremities|extremity|ext|exts|back|spine|joints|gait|neurologic|neurological|neuro|nervous system|cns|psychiatric|psych|psychiatry|psychological|mental status|mood|affect|mood and affect|behavior|thought content|thought process|speech|insight|judgment|judgement|orientation|cognition|memory|endocrine|endo|hematologic|hematology|heme|hematologic and lymphatic|hematology and lymphatic and immunology|hematology lymphatic immunology|heme and lymph|hematological|lymphatic|lymph|lymphatics|lymph nodes|nodes|immunologic|allergic and immunologic|allergy and immunology|allergy and immunologic|reproductive|gyn|gynecologic|obstetric|sleep|vessels|nails|hair|scalp|tympanic membranes|tms|conjunctiva|sclera|pupils|mucous membranes|teeth|gums|tongue|tonsils|sinuses|trachea|jvp|liver|spleen|bladder|prostate|testes|penis|uterus|adnexa|cervix|vagina|vulva|external genitalia|motor|sensory|sensation|reflexes|strength|cranial nerves|coordination|cerebellar|tone|range of motion|rom|inspection|palpation|percussion|auscultation|auscultation of lungs|auscultation of heart|general examination|neck general examination|examination|examination of abdomen|special tests|stability|deformity|swelling|tenderness|alignment|neurovascular|hips|hip|knee|knees|right knee|left knee|shoulder|right shoulder|left shoulder|ankle|right ankle|left ankle|foot|feet|hand|hands|wrist|elbow|right|left|bilateral|upper extremities|lower extremities|right upper extremity|left upper extremity|right lower extremity|left lower extremity|mediastinum|pleura|bones|soft tissues|osseous structures|bones and soft tissues|kidneys|pancreas|gallbladder|adrenals|bowel|peritoneum|aorta|vasculature|brain|ventricles|lines and tubes|od|os|ou|va|va sc|va cc|visual acuity|vision cc|vision sc|distance vision|near vision|pupil|cvf|vf|confrontation fields|confrontation visual fields|eom|eoms|motility|ocular motility|alignment|external|ext exam|adnexa|lids|lids and lashes|l and l|lids and lacrimal|conj|c and s|conj and sclera|conjunctiva and sclera|ac|anterior chamber|a and c|iris|vitreous|vit|disc|discs|optic disc|c and d|cup and disc|cup to disc|periphery|retina|tapp|ta|applanation|sle|slit lamp|dfe|anterior segment|cornea|lens|macula|optic nerve|fundus|iop|visual acuity|lung bases|stomach|esophagus|duodenum|colon|appendix|ascites|lower chest|abdominal wall|retroperitoneum|esophagus stomach and duodenum|heart and mediastinum|heart and vessels|pulmonary arteries|airways|lungs and pleura|biliary|biliary tree|bile ducts|ureters|pelvic organs|reproductive organs";

const examSystems = new Set(systems.split("|"));

/** Names of body systems and regions as exams and reviews of systems head them; `key` is lower case. */
export function isExamSystem(key: string): boolean {
  return examSystems.has(key);
}

const workNames =
  "medical reasoning|medical treatment|medical treatments|additional testing|testing|specialist referrals|specialist referral|referral|referrals|patient education|patient education and counseling|education|counseling|patient agreements|patient agreement|plan|treatment|treatments|assessment|status|goal|goals|goals of care|goal met|rationale|reasoning|discussion|diagnostics|diagnostic|diagnostic plan|therapeutics|therapeutic plan|therapy|management|monitoring|monitor|medications|medication|meds|labs|lab|imaging|images|studies|workup|work up|follow up|followup|f/u|return|rtc|orders|order|consult|consults|consultants|consultation|procedures|procedure|instructions|education and counseling|prevention|dispo|disposition|comment|comments|note|notes|subjective|objective|history|hpi|background|overview|current regimen|current treatment|regimen|last a1c|last visit|today|interval|interval history|results|data|evidence|etiology|cause|onset|location|duration|character|quality|severity|timing|context|associated symptoms|associated signs and symptoms|aggravating factors|alleviating factors|relieving factors|modifying factors|radiation|frequency|progression|course|symptoms|signs|exam|physical exam|vitals|diet|activity|exercise|home|work|employment status|employment|occupation|marital status|living arrangement|living situation|lives with|alcohol use|alcohol|etoh|tobacco use|tobacco|smoking|smoking status|recreational drugs|drugs|drug use|illicit drugs|illicits|caffeine|sexual activity|sibling|siblings|children|parents|education level|hobbies|travel|pets|diabetes care|foot exam|eye exam|nephropathy screening|last eye exam|code status|fen|ppx|prophylaxis|access|contact|communication|family|patient|provider|date|time|type|name|dose|route|indication|summary|specimen|technique|impression and plan|differential|action|actions|recommendation|recommendations|immunizations|health maintenance|screening|risk|risks|benefits|alternatives|consent|complications|findings|blood pressure|bp|heart rate|hr|pulse|respiratory rate|respirations|rr|temperature|temp|body temperature|oxygen saturation|spo2|o2 sat|o2 saturation|sao2|weight|wt|height|ht|bmi|pain|pain score|pain level|head circumference|medical|surgical|social|psychosocial|nutrition|contraception|barriers|functional status|prognosis|diagnosis|diagnoses|primary|secondary|principal|other|additional|active|chronic|acute|inactive|resolved|problem|problems|diagnosis date|procedure laterality date|problem relation age of onset|allergen reactions|allergen reaction severity|relation problem comments|tobacco use|substance use topics|administered date administered|medication sig|vaccine date|condition date|name relation age";

const workLabels = new Set(workNames.split("|"));

/** Names that head part of a problem's work-up or an item of a form; `key` is lower case. */
export function isKnownLabel(key: string): boolean {
  return workLabels.has(key) || examSystems.has(key);
}

/** Names that are labels within a problem, and headings where nothing else stands around them. */
const partLabels = new Set(
  "diet|activity|exercise|nutrition|functional status|prognosis|barriers|screening|immunizations|health maintenance|code status|prophylaxis|ppx|access|contact|communication|contraception|referrals|goals|goals of care|psychosocial|caffeine|living situation|employment|consultants|consults|education|counseling|complications".split(
    "|",
  ),
);

/** Whether such a label may head a part of the chart; `key` is lower case. */
export function mayHeadPart(key: string): boolean {
  return partLabels.has(key);
}

/** Names after which a list of problems has ended. */
const closingLabels = new Set([
  "patient agreements",
  "patient agreement",
  "follow up",
  "disposition",
  "dispo",
  "code status",
  "fen",
  "ppx",
  "prophylaxis",
  "health maintenance",
  "rtc",
  "access",
  "contact",
  "communication",
  "goals of care",
]);

export function endsProblem(key: string): boolean {
  return closingLabels.has(key);
}
