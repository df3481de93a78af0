/**
 * Abbreviations of drugs, tests, care and charting with several meanings, and short words of plain English. Each block: the
 * abbreviation, then its meanings, the commonest first, as `group expansion | words that tell | sections that tell`; see
 * `ambiguous-abbreviations.ts` for the marks used.
 */

const drugsAndTests = `
asa
m aspirin | mg 81 325 daily plavix statin stent take allergy allergic clopidogrel cad coated ec load | medicines plan
o anesthesia risk class | class score physical status anesthesia ii iii iv emergency airway mallampati | surgery

cmp
t comprehensive metabolic panel | cbc labs lipid panel tsh lipids a1c order check fasting ordered repeat unremarkable normal | labs plan any
d cardiomyopathy | ischemic dilated ef lvef nonischemic hypertrophic icd entresto hfref stress takotsubo

cta
t CT angiography | chest pe aorta head neck abdomen runoff stenosis embolism negative aneurysm dissection contrast occlusion protocol | imaging
o clear to auscultation | lungs lung bilaterally b wheezes wheeze rales rhonchi crackles respiratory effort bilat resp bl | exam

eia
d exercise-induced asthma | albuterol exercise sports inhaler asthma running soccer
t enzyme immunoassay | hiv igg antibody reactive test serology toxin

emr
o electronic medical record | chart record reviewed system documentation documented epic per
p endoscopic mucosal resection | polyp colonoscopy barrett nodule esophageal flat lesion piecemeal duodenal

gtt
m drip | insulin heparin # rate units drops titrate amiodarone nicardipine od os ou eye
t glucose tolerance test | hour glucose 1 2 3 hr passed failed fasting gestational gdm weeks

ics
m inhaled corticosteroid | laba asthma copd inhaler symbicort advair albuterol maintenance fluticasone budesonide step
b intercostal space | left right midclavicular axillary 4th 5th chest tube line sternal 2nd | exam
p incentive spirometry | postop pulmonary hourly toilet atelectasis

id
o infectious diseases service | consult consulted following recs antibiotics vancomycin service physician recommended culture | consults plan
d intellectual disability | guardian developmental autism mild moderate severe profound group iq adaptive syndrome
m intradermal | ppd injection

ige
t immunoglobulin E | level total food specific allergy peanut elevated | labs any
d idiopathic generalized epilepsy | seizures eeg valproate myoclonic epilepsy keppra

im
m intramuscular | injection mg shot ceftriaxone deltoid given haldol toradol kenalog b12 x depo gluteal once vaccine | medicines plan
o internal medicine | resident physician clinic department attending

inh
m isoniazid | tb rifampin b6 latent months pyridoxine ltbi quantiferon
m inhaler | puffs albuterol prn puff

ip
b interphalangeal | joint thumb toe flexion finger hallux
o inpatient | admission stay rehab psych level admitted

iv
m intravenous | fluids antibiotics access line ns push mg bolus lasix vancomycin contrast drug heroin morphine peripheral given placed dose
o stage four | stage cancer metastatic ulcer pressure grade

ivc
b inferior vena cava | filter collapsible thrombus cm dilated respiratory variation dvt hepatic renal size distended retrievable
o involuntary commitment | psychiatric petition danger suicidal papers hold psych magistrate crisis petitioned

la
b left atrium | dilated enlarged appendage atrial size severely echo pressure thrombus lv mild moderate volume ra
m long-acting | mg morphine stimulant octreotide oxycodone insulin cabotegravir
p local anesthesia | lidocaine epinephrine incision infiltrated | surgery

lmp
o last menstrual period | regular menses weeks cycle edd pregnancy unsure ago known irregular contraception gravida | birth vitals story any
d borderline ovarian tumor | ovarian borderline serous mucinous tumor ovary

mra
t magnetic resonance angiography | mri head neck brain aneurysm stenosis contrast carotid circle willis | imaging
m mineralocorticoid receptor antagonist | spironolactone eplerenone hfref arni sglt2i gdmt beta potassium finerenone blocker

nac
m N-acetylcysteine | acetaminophen overdose tylenol liver protocol level mucomyst infusion
b nipple-areola complex | nipple breast mastectomy viable skin areola sparing reconstruction

nc
p nasal cannula | l o2 oxygen liters lpm spo2 sat # on weaned via flow saturating home | vitals
o normocephalic | at atraumatic head | exam
o noncontributory | family fh

pa
b pulmonary artery | pressure catheter stenosis dilated systolic main swan mean branch mmhg
o physician assistant | seen by supervising surgeon orthopedic clinic c student
t posteroanterior | lateral view xray chest film portable | imaging
o prior authorization | insurance approved denied submitted medication denial

pap
t Papanicolaou smear | smear hpv cervical gyn last normal negative cytology ascus abnormal due cotesting screening years colposcopy utd
t pulmonary artery pressure | mmhg pulmonary mean rhc echo
p positive airway pressure | cpap sleep osa mask adherence machine therapy compliance hours usage
d pulmonary alveolar proteinosis | lavage crazy paving

pcn
m penicillin | allergy allergic anaphylaxis rash hives strep mg vk g reaction amoxicillin childhood gbs iv po | medicines
p percutaneous nephrostomy | nephrostomy hydronephrosis tube ir urology exchange ureteral obstruction drain bilateral right left hydro

pfs
d patellofemoral syndrome | knee anterior stairs squatting patella quad pt vmo
t progression-free survival | median months os trial hazard
t pulmonary function studies | fev1 dlco spirometry obstruction

pnet
d pancreatic neuroendocrine tumor | pancreatic tail insulinoma octreotide dotatate pancreas sunitinib everolimus neuroendocrine
d primitive neuroectodermal tumor | brain child medulloblastoma craniospinal cerebellar ewing

pod
o postoperative day | # from after doing well discharged home surgery post drain ambulating | hospital-course
o podiatry | toe nail foot consult debridement | consults

pr
m per rectum | suppository rectal bleeding mg dulcolax enema prn tylenol
t PR interval | # interval qrs qtc ms prolonged ekg av short block | ekg
t progesterone receptor positive | er her2 positive breast negative ki67
d pulmonic regurgitation | tr valve echo pulmonic mild trace

pt
p physical therapy | refer referral therapy ot exercises strengthening sessions eval gait outpatient home attend weekly rehab aquatic evaluation recommended continue completed snf x shoulder knee back hip neck balance
o patient | is was has states reports denies presents the this complains will had says a here with feels seen given advised tolerated educated understands agrees stated verbalized also
t prothrombin time | inr ptt coags coagulation seconds warfarin | labs

rt
o right | left arm leg knee hip shoulder foot hand side eye ear lt breast ankle wrist lower upper lung flank
o respiratory therapist | nebulizer vent bedside treatment trach suction bipap called
p therapeutic irradiation | oncology chemo gy fractions breast completed prostate radiation cancer concurrent
o related to | due

sl
m sublingual | nitroglycerin ntg tab zofran buprenorphine under tongue mg suboxone
t slit lamp | lids cornea lens exam

sp
o status post | surgery repair cabg cholecystectomy appendectomy orif stent tka tha fall
b suprapubic | tenderness tender pain abdomen

ssi
d surgical site infection | wound incision erythema drainage surgical antibiotics postoperative infection dehiscence purulent
m sliding scale insulin | insulin lantus units glucose accuchecks novolog qid hyperglycemia lispro ac hs fsbs aspart basal
o supplemental security income | income disability benefits medicaid ssdi unemployed receives check | social

ssd
m silver sulfadiazine | burn cream dressing apply wound daily burns
o social security disability | disability benefits income lawyer application applied work unemployed | social
d somatic symptom disorder | somatic psychiatric symptoms worry functional

tca
m tricyclic antidepressant | amitriptyline nortriptyline overdose qrs snri migraine pain ssri
m trichloroacetic acid | warts peel condyloma applied wart

vs
t vital signs | stable afebrile hr bp reviewed t # noted temp monitor q4 wnl | vitals
o versus | or likely differential secondary cellulitis

wc
p wheelchair | bound transfers mobility ramp power manual electric chair propel push
o workers' compensation | claim injury case work adjuster employer disability comp
t waist circumference | cm inches bmi obesity
`;

const plainWords = `
add
d attention deficit disorder | adderall stimulant school inattentive attention ritalin concerta vyvanse focus hyperactivity focusing methylphenidate adhd impulsivity strattera | lists
o add | # to mg if will we on would plan and also low dose please milk daily | any

doe
s dyspnea on exertion | sob orthopnea chf edema dyspnea exertion cp stairs pnd walking denies palpitations copd worsening progressive fatigue block blocks
o Doe | john jane mr mrs ms baby

peg
p percutaneous endoscopic gastrostomy | tube feeds feeding placement dysphagia placed site bolus gtube osmolite aspiration trach jevity
m polyethylene glycol | 3350 constipation miralax daily prep capful bowel
o peg | leg fell

tee
t transesophageal echocardiogram | vegetation endocarditis cardioversion thrombus bacteremia laa valve appendage echo tte pfo
o tee | shirt golf off

gist
d gastrointestinal stromal tumor | imatinib gleevec kit gastric stromal c mitotic tumor resected sutent | any problems
o gist | of the
`;

export const chartingRows = drugsAndTests + plainWords;
