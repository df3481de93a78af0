/**
 * Abbreviations of nerves, mind, women and children with several meanings.
 * Each block: the abbreviation, then its meanings, the commonest first, as `group expansion | words that tell | sections that tell`;
 * see `ambiguous-abbreviations.ts` for the marks used.
 */

const nervesAndMind = `
ms
d multiple sclerosis | relapsing remitting relapse neurology demyelinating interferon tecfidera ocrevus lesions optic neuritis flare copaxone progressive rrms plaques tysabri fingolimod ocrelizumab natalizumab ofatumumab kesimpta glatiramer avonex rituximab gilenya dimethyl fumarate mri edss
d mitral stenosis | valve mitral rheumatic murmur diastolic valvular echo valvuloplasty gradient
m morphine sulfate | mg iv po pain given dose prn er contin
t mental status | altered changes change alert oriented confusion baseline
b musculoskeletal | joint joints rom strength | exam

cp
s chest pain | sob substernal radiating pressure exertion exertional troponin palpitations cardiac ekg dyspnea diaphoresis denies pleuritic reproducible free nitro | chief-complaint hpi ros ed-course
d cerebral palsy | spastic quadriplegic gmfcs baclofen wheelchair diplegia contractures preterm hemiplegic botox orthotics

ad
d Alzheimer's disease | dementia donepezil memory aricept namenda memantine cognitive lecanemab amyloid
d atopic dermatitis | eczema dupixent rash topical itch skin triamcinolone flexural emollients eczematous baby infant cheeks flares hydrocortisone moisturizer patches
b right ear | ear drops otic as

abi
t ankle-brachial index | claudication pad arterial leg foot doppler toe pulses vascular ulcer waveforms noncompressible pvd
d acquired brain injury | tbi cognitive rehab memory anoxic

als
d amyotrophic lateral sclerosis | riluzole fasciculations bulbar emg neurology weakness neuron edaravone fvc motor trach | problems any
o advanced life support | ems bls medics transport paramedics crew ambulance

bpd
d borderline personality disorder | dbt psychiatric suicidal mood self harm cutting ptsd mdd impulsivity traits bipolar therapist abandonment lamotrigine
d bronchopulmonary dysplasia | premature preterm nicu oxygen infant lung weeker ventilator budesonide diuretics neonatal
t biparietal diameter | fetal ultrasound weeks cm hc fl ac femur

bp
t blood pressure | mmhg elevated controlled home log high low systolic today monitor goal cuff readings meds recheck check # uncontrolled stable diet | vitals any
d bipolar disorder | lithium mania manic lamictal depakote psychiatric hypomanic
d bullous pemphigoid | blisters bullae prednisone dermatology doxycycline

cps
o child protective services | report reported filed custody abuse case worker removed neglect mother foster social | social
d complex partial seizures | seizure seizures keppra eeg epilepsy aura temporal focal lamotrigine

dt
m diphtheria and tetanus vaccine | vaccine tetanus booster immunization
o due to | secondary

eps
d drug-induced movement disorder | haldol dystonia cogentin antipsychotic benztropine akathisia risperidone rigidity parkinsonism haloperidol tremor aims
t electrophysiology study | ablation inducible vt svt arrhythmia cardiology syncope accessory pathway

ep
o electrophysiology | ablation consult cardiology device icd pacemaker arrhythmia evaluated referral afib lab
d ectopic pregnancy | adnexal methotrexate hcg tubal pregnancy
m epinephrine | pen anaphylaxis

fnd
d functional neurologic disorder | psychogenic conversion nonepileptic functional cbt hoover seizures movement neurology
s focal neurologic deficit | no focal ct headache without weakness stroke exam

gbs
d Guillain-Barre syndrome | ivig areflexia ascending weakness plasmapheresis neuropathy lp albuminocytologic campylobacter plex paralysis
d group B streptococcus carrier | pregnancy penicillin prophylaxis intrapartum labor swab rectovaginal pcn ampicillin weeks positive negative unknown prenatal culture status rom delivery | birth

hd
p hemodialysis | dialysis esrd mwf tts fistula catheter renal session access missed tuesday monday avf nephrology outpatient permcath volume capd started restarted stopped tolerated
d Huntington's disease | chorea huntington genetic cag tetrabenazine
o hospital day | day post # discharged transferred

hi
s homicidal ideation | si avh denies plan intent suicidal psychosis | mental-status-exam
d head injury | fall loc ct concussion struck hit helmet
o home infusion | picc antibiotics nursing

hie
d hypoxic ischemic encephalopathy | cooling neonate infant mri arrest newborn apgars anoxic hypothermia seizures cord | lists birth
o health information exchange | records reviewed outside via query care everywhere

icp
t intracranial pressure | mmhg evd bolt hydrocephalus papilledema elevated increased mannitol cerebral herniation opening shunt monitor raised
d intrahepatic cholestasis of pregnancy | bile acids pruritus ursodiol pregnancy itching weeks iol

ipv
s intimate partner violence | screen partner safe abuse denies violence domestic shelter relationship physical | social
m inactivated polio vaccine | dtap hib vaccine polio pcv dose vaccines mmr hepb rotavirus | medicines

ld
d learning disability | school iep reading special math dyslexia
o loading dose | mg load bolus
o labor and delivery | triage contractions admitted

loc
s loss of consciousness | head fall syncope no denies hit struck brief witnessed seizure without positive concussion injury mva | story ros
t level of consciousness | alert oriented decreased responsive arousable change drowsy | exam
o level of care | snf facility inpatient criteria placement

mca
b middle cerebral artery | stroke infarct m1 occlusion thrombectomy territory aca stenosis left right aneurysm distribution cerebral occlusive aphasia hemiparesis pca ica
o motorcycle accident | helmet helmeted rider ejected road trauma motorcycle
d multiple congenital anomalies | dysmorphic genetics congenital newborn

mg
o milligram | # tablet tablets po daily take bid oral twice tid dose iv mg tab capsule | medicines
d myasthenia gravis | ptosis pyridostigmine diplopia mestinon thymoma thymectomy acetylcholine fatigable bulbar ivig ocular crisis achr mycophenolate
t magnesium | k phos low replete level repleted potassium lytes electrolytes | labs

mh
d malignant hyperthermia | dantrolene anesthesia succinylcholine volatile family
o mental health | counseling therapist services provider psychiatry outpatient history issues | social
d macular hole | retina vitrectomy macular oct od os

ocd
d obsessive-compulsive disorder | compulsions obsessions intrusive anxiety erp ssri fluvoxamine mdd rituals checking handwashing sertraline tic adhd psychiatric thoughts | problems story any
d osteochondritis dissecans | knee capitellum talus femoral condyle lesion elbow loose unstable cartilage osteochondral mri

pcd
d primary ciliary dyskinesia | bronchiectasis situs sinusitis cilia otitis
p pneumatic compression device | dvt prophylaxis lymphedema legs

poa
o power of attorney | health healthcare medical durable daughter son wife attorney paperwork documents living decisions husband | social
o present on admission | admission ulcer pressure wound sacral

pres
d posterior reversible encephalopathy syndrome | mri seizure headache hypertensive encephalopathy edema tacrolimus eclampsia occipital parietal
o presentation | on at vertex breech initial

psp
d progressive supranuclear palsy | gaze falls parkinsonism palsy vertical neurology supranuclear rigidity saccades
d primary spontaneous pneumothorax | chest tube apical pneumothorax bleb smoker tall pigtail

sz
d seizure | keppra epilepsy eeg precautions aed activity postictal disorder levetiracetam breakthrough febrile lamictal neurology denies last | problems story any
d schizophrenia | risperidone hallucinations paranoid psychosis clozapine olanzapine antipsychotic haldol delusions voices

si
s suicidal ideation | hi avh plan intent psychiatric suicidal denies depression passive active mood self | mental-status-exam
b sacroiliac | joint pain injection tenderness back bilateral sij fusion joints faber
t international units | # units

stm
o short-term memory | memory recall loss dementia impaired words cognitive
b sternocleidomastoid | neck muscle torticollis

td
d tardive dyskinesia | aims valbenazine ingrezza movements antipsychotic austedo lip smacking lingual orofacial deutetrabenazine mouth tongue haldol
m tetanus and diphtheria vaccine | tetanus booster vaccine laceration wound given updated update im immunization utd | medicines
d traveler's diarrhea | travel azithromycin diarrhea trip mexico

tga
d transient global amnesia | amnesia memory repetitive confusion questions recall resolved hippocampal neurology hours
d transposition of great arteries | switch arterial newborn cyanosis congenital neonate cardiac vsd mustard senning

tn
d trigeminal neuralgia | carbamazepine face facial shooting oxcarbazepine trigeminal v2 v3 lancinating electric
t troponin | acs ekg serial elevated negative # chest trend ng

ts
d Tourette syndrome | tics vocal tic motor guanfacine coprolalia
d Turner syndrome | karyotype estrogen short stature growth girl ovarian 45
d tricuspid stenosis | valve echo tricuspid rheumatic gradient
`;

const womenAndChildren = `
arom
o active range of motion | shoulder flexion abduction degrees prom strength knee wfl within pain hip cervical limited full extension elbow wrist ankle | exam
p artificial rupture of membranes | labor pitocin fluid cm clear contractions induction amnihook vertex dilated meconium

asc
t atypical squamous cells | pap hpv cytology colposcopy cervical
o ambulatory surgery center | surgery outpatient scheduled case center procedure
b ascending | aorta colon

asd
d autism spectrum disorder | autism speech aba school developmental sensory adhd language behaviors iep adi ados social level child eye contact | development
d atrial septal defect | septal echo shunt closure secundum heart murmur device cardiology septum rv congenital

cdh
d congenital diaphragmatic hernia | newborn diaphragm lung hypoplasia ecmo fetal repair prenatal hernia neonate infant repaired birth
d congenital dislocation of hip | hip pavlik dislocation harness
d daily headache | headache migraine botox topiramate analgesic

cvs
b cardiovascular system | s1 s2 rrr murmur regular heart | exam
t chorionic villus sampling | pregnancy genetic prenatal karyotype amnio weeks amniocentesis
d cyclic vomiting syndrome | vomiting cannabis cyclic episodes migraine emesis marijuana
o pharmacy | pharmacy rx prescription sent pick store

cpd
d cephalopelvic disproportion | labor cesarean descent arrest pelvis failure fetal section
o cigarettes per day | smokes # tobacco cigarettes smoking smoker pack nicotine | social

cpp
s chronic pelvic pain | pelvic endometriosis dyspareunia gyn floor dysmenorrhea laparoscopy
t cerebral perfusion pressure | icp map evd mmhg tbi cerebral
d central precocious puberty | puberty breast tanner bone age leuprolide lupron girl lh premature

cs
p cesarean section | delivery repeat breech section low transverse prior baby labor fetal nrfht primary x vaginal pregnancy g2p2 postpartum | surgery birth
p conscious sedation | sedation versed fentanyl midazolam monitored
d Cushing syndrome | cortisol dexamethasone adrenal striae moon hypercortisolism
b cervical spine | spine neck collar ct cleared
d cardiogenic shock | shock impella inotrope iabp milrinone lactate

edc
o estimated date of confinement | lmp weeks gestation ultrasound pregnancy by dating | birth
p electrodesiccation and curettage | lesion skin bcc scc curettage margins

fm
d fibromyalgia | lyrica duloxetine tender widespread fatigue gabapentin pain cymbalta sleep pregabalin fog rheumatology points aches myofascial | problems
o fetal movement | good active vb lof ctx contractions leakage decreased bleeding ob weeks kick vaginal
p face mask | oxygen o2 liters lpm # aerosol
o family medicine | physician resident clinic department doctor residency

ga
p general anesthesia | intubated anesthesia ett propofol extubated lma induction under surgery | surgery
o gestational age | weeks fetal small dating infant # newborn preterm corrected crl ultrasound term | birth
d geographic atrophy | macular drusen amd oct eye retina fovea retinal
d granuloma annulare | annular papules dorsal plaques hands

iol
p intraocular lens | cataract phaco implant od os posterior toric pciol centered eye chamber pseudophakia
p induction of labor | pitocin cervidil misoprostol weeks cytotec cervix bishop labor delivery post term preeclampsia gdm

iop
t intraocular pressure | mmhg od os glaucoma latanoprost timolol applanation eye tonometry eyes drops target tonopen goldmann # | exam
p intensive outpatient program | substance psychiatric therapy group sober days program alcohol attending php detox enrolled sobriety recovery mental referral

ivf
p in vitro fertilization | embryo transfer infertility pregnancy cycle egg conceived retrieval fertility donor clomid conception twin
m intravenous fluids | bolus dehydration hydration ns lr liter npo given maintenance dehydrated # ml hr continue started cc vomiting aki

lso
p left salpingo-oophorectomy | ovary ovarian cyst tube laparoscopic adnexal hysterectomy adnexa
p lumbosacral orthosis | brace back lumbar compression spine wear fracture bracing

nas
d neonatal abstinence syndrome | infant morphine finnegan withdrawal methadone newborn neonatal opioid maternal scores subutex
o no added salt | diet salt sodium cardiac low ada
t NAFLD activity score | biopsy steatosis fibrosis ballooning

nt
o nontender | abdomen soft nd abd bs guarding rebound | exam
t nuchal translucency measurement | mm fetal weeks crl trimester nipt ultrasound screening first nasal

oa
d osteoarthritis | knee hip hand joint djd pain knees thumb cmc injections nsaids arthroplasty shoulder bilateral severe tricompartmental replacement | problems
o occiput anterior | vertex delivery station fetal head vaginal

om
d otitis media | ear tm amoxicillin bulging otalgia acute effusion ears pe tubes erythematous recurrent fever
b obtuse marginal artery | stent graft cath lad rca svg lcx circumflex occlusion coronary grafted diagonal
d osteomyelitis | bone toe mri foot vancomycin esr ulcer crp debridement amputation id probe

op
o operation | post pre day note
d osteoporosis | dexa fracture fosamax alendronate bone prolia calcium reclast vitamin zoledronic
b oropharynx | clear moist erythema mmm tonsils exudate | exam
b occiput posterior | vertex fetal station labor presentation

pct
d porphyria cutanea tarda | blisters hands sun porphyrins phlebotomy iron
t procalcitonin | # lactate sepsis antibiotics elevated wbc crp level negative | any labs
b proximal convoluted tubule | renal

poc
o products of conception | pathology uterus retained tissue miscarriage passed chorionic villi curettage sac ultrasound vaginal bleeding
t point of care | glucose test testing ultrasound a1c strep inr result
o plan of care | discussed nursing agrees reviewed goals agreeable continue agree verbalized

pph
d postpartum hemorrhage | uterine atony delivery pitocin qbl hemabate methergine transfusion txa vaginal ml placenta bakri | birth any
d primary pulmonary hypertension | pulmonary flolan rhc epoprostenol hypertension right

pp
o postpartum | day breastfeeding svd cesarean lochia delivery visit baby hemorrhage depression weeks contraception g1p1 | birth
t postprandial | glucose sugar # fasting hours hour pp
t pulse pressure | wide widened narrow mmhg

prom
d premature rupture of membranes | labor fluid weeks nitrazine ferning pooling gestation preterm latency leakage pprom | birth
o passive range of motion | shoulder arom flexion degrees knee pain abduction therapist hip extension stretching er ir | exam
o prom dance | dance school date dress night

rom
o range of motion | full shoulder knee neck hip strength degrees flexion extension pain painful joint limited decreased active passive normal good elbow ankle wrist tenderness swelling spine extremities exercises lumbar cervical intact bilateral no crepitus abduction | exam story plan any
p rupture of membranes | labor fluid clear contractions nitrazine hours meconium gbs vaginal ctx ferning pooling leakage prolonged cm svd weeks dilated | birth
d right otitis media | amoxicillin tm ear bulging

rop
d retinopathy of prematurity | nicu preterm infant zone stage premature laser exam weeks eye retina prematurity avastin plus | birth
o right occiput posterior | vertex fetal station labor presentation rotation head

sga
d small for gestational age | infant newborn weeks birth growth fetal term weight percentile placental neonate hypoglycemia | birth any
m second generation antipsychotic | schizophrenia risperidone metabolic olanzapine psychosis
t subjective global assessment | nutrition malnutrition malnourished dietitian

svd
p spontaneous vaginal delivery | weeks baby infant delivery laceration apgars epidural g1p1 x perineal postpartum pregnancy | birth obstetric-history surgery any
d cerebral small vessel disease | mri brain white matter ischemic lacunar chronic

tof
d tetralogy of Fallot | repaired repair congenital vsd pulmonic cyanosis rvot blalock melody fetal heart valve
t train of four | twitches rocuronium sugammadex paralytic neuromuscular blockade reversal ulnar | surgery
`;

export const mindAndBirthRows = nervesAndMind + womenAndChildren;
