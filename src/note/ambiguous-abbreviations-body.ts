/**
 * Abbreviations of bones, skin, eyes, ears and the urinary tract with several meanings.
 * Each block: the abbreviation, then its meanings, the commonest first, as `group expansion | words that tell | sections that tell`;
 * see `ambiguous-abbreviations.ts` for the marks used.
 */

const bonesSkinEyesEars = `
des
p drug-eluting stent | stent lad rca circumflex pci plavix cath | past-surgical-history procedure any
d dry eye syndrome | od os ou eye tears restasis xiidra punctal plugs

sch
d subchorionic hemorrhage | pregnancy weeks gestation ultrasound spotting | obstetric-history imaging any
d subconjunctival hemorrhage | od os ou eye red

vh
s visual hallucinations | ah si hi auditory psychosis | mental-status-exam ros any
d vitreous hemorrhage | od os ou eye retina pdr floaters

oht
p orthotopic heart transplant | tacrolimus rejection heart graft | past-surgical-history any
d ocular hypertension | od os ou eye iop latanoprost drops

ntg
m nitroglycerin | sl chest pain drip gtt | medications any
d normal tension glaucoma | od os ou eye iop glaucoma mild moderate severe latanoprost drops

aka
p above-knee amputation | right left stump prosthesis amputation prosthetic bka bilateral phantom gangrene residual limb pvd | surgery
o also known as | known name named called formerly disease syndrome alias

cfs
d chronic fatigue syndrome | fatigue fibromyalgia exertional malaise unrefreshing myalgic
t clinical frailty scale | frailty geriatric score # elderly

chi
d closed head injury | fall concussion mva loc helmet ct amnesia struck gcs
o tai chi | tai class exercise yoga balance classes

cme
d cystoid macular edema | od os ou oct vision retina cataract macular eye uveitis prednisolone ketorolac foveal
o continuing medical education | course credits conference credit

cmt
o cervical motion tenderness | adnexal pelvic discharge uterine cervix bimanual no speculum adnexa | exam
d Charcot-Marie-Tooth disease | neuropathy cavus foot genetic afo hereditary feet weakness atrophy high arches pes
p chiropractic manipulative therapy | adjustment spinal chiropractic segments subluxation

ctd
d connective tissue disease | ana lupus rheumatology raynaud mixed ild sjogren autoimmune undifferentiated scleroderma
d repetitive strain injury | work repetitive hand wrist occupational typing ergonomic
t chest tube drainage | output ml

cts
d carpal tunnel syndrome | wrist hand numbness splint phalen tinel thumb median nerve emg tingling splints release night bilateral fingers paresthesias dequervain | problems story
o cardiothoracic surgery | consult cabg consulted evaluated surgery recs valve ct
t CT scans | head abdomen scans serial multiple chest

dmd
d Duchenne muscular dystrophy | boy deflazacort dystrophin wheelchair gowers steroids weakness muscular cardiomyopathy prednisone calf
o dentist | dds dentist dental oral surgeon dr

dme
o durable medical equipment | walker wheelchair cpap supplies order ordered equipment oxygen bed commode medicare supplier referral machine prescription shower | plan disposition
d diabetic macular edema | eylea avastin injection od os oct retina retinopathy npdr pdr vision macula eye anti vegf lucentis foveal central

dtr
t deep tendon reflex | reflexes patellar symmetric achilles knee brisk absent strength sensation | exam
o daughter | lives her his phone called bedside says reports with wife son present at

ed
o emergency department | visit seen presented arrival came course discharged sent evaluated went to in presents return returned brought from ems transferred triage admission visits prior was for by today | ed-course disposition hospital-course instructions story plan
d erectile dysfunction | sildenafil viagra tadalafil cialis erection libido testosterone urology erections sexual prostatectomy impotence pde5 levitra bph hypogonadism penile
d eating disorder | anorexia bulimia binge purging restricting

eds
d Ehlers-Danlos syndrome | hypermobility hypermobile beighton joint pots subluxations genetics connective dislocations mcas heds laxity
s excessive daytime sleepiness | sleep osa epworth narcolepsy modafinil cpap mslt
o emergency departments | visits multiple several other area

em
d erythema multiforme | target lesions rash hsv
t electron microscopy | biopsy podocyte

esi
p epidural steroid injection | lumbar l4 l5 injection radiculopathy cervical back transforaminal relief pain interlaminar spine sciatica
t emergency severity index | triage level acuity | ed-course

ett
p endotracheal tube | intubated ventilator tube cm carina placed extubated secured airway teeth lip
t exercise treadmill test | bruce exercise treadmill stress mets ischemia st angina chest minutes ischemic hr

fb
d foreign body | removed removal retained eye sensation swallowed ear nose cornea corneal splinter finger no rust wound xray foot glass metal
t fasting blood sugar | sugar glucose fasting

fbs
t fasting blood sugar | glucose metformin insulin home a1c log range # am elevated morning
d failed back surgery syndrome | lumbar fusion stimulator back laminectomy chronic opioid
o foreign bodies | no retained swallowed

gpa
d granulomatosis with polyangiitis | anca rituximab sinus pr3 vasculitis nodules lung saddle cavitary granulomatosis cyclophosphamide hematuria renal
o grade point average | school grades college high student # semester | social

ha
s headache | migraine photophobia nausea throbbing denies frontal tension daily dizziness vision severe blurry neck tylenol relief fever worst chronic no aura phonophobia occipital | ros hpi chief-complaint
m hyaluronic acid | injection filler knee gel viscosupplementation
p hearing aid | hearing audiology ear aids

hs
m at bedtime | mg qhs po sleep trazodone melatonin prn insomnia tab
d hidradenitis suppurativa | axilla groin abscesses humira hurley boils axillary sinus tracts inguinal dermatology nodules draining
o high school | school graduated education grade student senior completed diploma | social
b heart sounds | s1 s2 regular | exam

itb
b iliotibial band | hip knee lateral foam runner stretching ober tight band friction trochanteric syndrome
m intrathecal baclofen | pump spasticity baclofen refill

kp
d keratosis pilaris | arms bumps lactic skin moisturizer
t keratic precipitates | cells flare cornea uveitis iritis anterior

lp
p lumbar puncture | csf headache meningitis opening pressure tap cells glucose spinal traumatic protein ct performed xanthochromia tubes obtained
d lichen planus | oral wickham papules purple mucosa erosive violaceous pruritic wrists biopsy lichenoid clobetasol
t light perception | vision od os va hm nlp | exam

ls
b lumbosacral | spine strain back radiculopathy xray
d lichen sclerosus | vulva vulvar clobetasol labia itching perianal white gyn atrophic plaques
b lung sounds | clear wheeze diminished bases crackles | exam

mpa
d microscopic polyangiitis | anca mpo vasculitis hemorrhage rituximab glomerulonephritis renal purpura
m medroxyprogesterone acetate | mg provera progestin daily bleeding endometrial depo
b main pulmonary artery | pulmonary dilated cm embolus ct thrombus

nf
d neurofibromatosis | cafe lait neurofibromas optic glioma genetic axillary freckling lisch schwannoma
d necrotizing fasciitis | debridement crepitus soft tissue surgery clindamycin gas lrinec emergent
o nonformulary | formulary insurance coverage

nsc
d nuclear sclerotic cataract | cataract lens od os vision ou eye glare | exam
o no significant change | since compared ekg stable previous unchanged prior

oct
t optical coherence tomography | macula retina od os rnfl thickness fluid drusen foveal macular glaucoma eye edema subretinal
o October | # 2019 2020 2021 2022 2023 2024 2025 2026 last sept nov since th

od
d overdose | opioid intentional naloxone heroin tylenol ingestion narcan fentanyl suicide pills accidental unresponsive acetaminophen drug attempt
b right eye | os ou va iop eye drops vision cataract 20 pterygium lens cornea conjunctiva retina ocular glaucoma blurry pupil mydriasis fundus reactive macula
m once daily | mg po

os
b left eye | od ou va iop eye drops vision cataract lens cornea 20 retina glaucoma redness ocular
b cervical os | cervix closed cervical open bleeding vaginal speculum dilated external internal
t overall survival | pfs survival months median

pds
d pigment dispersion syndrome | spindle iris glaucoma eye
m polydioxanone suture | closed layer subcutaneous

pws
d Prader-Willi syndrome | hypotonia hyperphagia growth hormone obesity genetic chromosome infant
d port-wine stain | laser birthmark face facial v1 vascular pulsed glaucoma

rct
d rotator cuff tear | shoulder supraspinatus repair cuff mri full partial retracted thickness arthroscopic tear massive infraspinatus
p root canal treatment | tooth dental dentist endodontist abscess molar
o randomized controlled trial | study trial evidence placebo data

rd
d retinal detachment | retina floaters flashes vitrectomy eye macula mac od os ou laser buckle tear vision
o registered dietitian | dietitian nutrition diet weight consult counseling calories referral tube feeds dietary
d respiratory distress of newborn | newborn cpap grunting retractions nicu infant tachypnea

rp
d retinitis pigmentosa | night retina visual spicules vision erg bone genetic blindness cme
d Raynaud's phenomenon | fingers cold digital scleroderma color ulcers nifedipine blanching toes
p radical prostatectomy | prostate gleason psa robotic margin pca

rsi
p rapid sequence intubation | intubated etomidate succinylcholine rocuronium airway intubation ketamine cricoid laryngoscopy
d repetitive strain injury | wrist typing work forearm hand keyboard ergonomic computer overuse

rtc
o return to clinic | weeks months prn follow if worse as needed # appointment sooner week month symptoms in for | plan
b rotator cuff | shoulder tear tendinitis impingement supraspinatus tendinopathy cuff repair strength arthroscopic subacromial strain
m around the clock | tylenol scheduled acetaminophen pain nsaids

sc
m subcutaneous | injection heparin insulin mg weekly units daily lovenox dose
b sternoclavicular | joint clavicle dislocation manubrium
b spinal cord | cord injury compression

sk
d seborrheic keratosis | stuck keratosis waxy lesion skin back brown benign verrucous trunk cryotherapy papule irritated
m streptokinase | thrombolysis mi

sle
d systemic lupus erythematosus | lupus plaquenil hydroxychloroquine ana dsdna nephritis malar rheumatology flare rash belimumab benlysta butterfly autoimmune arthritis raynaud mycophenolate cutaneous class | problems story any
t slit lamp examination | lids cornea lens conjunctiva chamber iris dilated od os | exam

spk
d superficial punctate keratitis | cornea dry eye fluorescein tears punctate inferior staining od os keratitis
p simultaneous pancreas and kidney transplant | transplant tacrolimus pancreas kidney type

spc
p suprapubic catheter | bladder urology catheter exchange neurogenic urine draining site
o single point cane | ambulates cane gait walker walks steps ambulation

sts
s soft tissue swelling | xray fracture ankle wrist lateral no dorsal radiograph finger hand foot | imaging
d soft tissue sarcoma | sarcoma thigh oncology resection mass radiation
t syphilis serologic test | rpr syphilis

ta
d temporal arteritis | esr prednisone jaw claudication temporal biopsy headache vision arteritis gca
b tibialis anterior | muscle dorsiflexion strength emg ankle foot
d tricuspid atresia | fontan congenital cyanosis glenn newborn

tac
m triamcinolone | cream rash ointment eczema itch topical bid apply dermatitis lotion steroid | any medicines plan
m tacrolimus | trough transplant level rejection cellcept mycophenolate goal prednisone gvhd
d trigeminal autonomic cephalalgia | cluster headache lacrimation indomethacin hemicrania

tm
b tympanic membrane | ear bulging erythematous clear tms intact bilateral canal effusion perforation cerumen landmarks left right | exam
d transverse myelitis | cord mri weakness numbness solumedrol thoracic neuro bladder nmo
`;

const earsAndUrology = `
apd
s afferent pupillary defect | pupils no pupil perrl od os optic reactive eye | exam
p automated peritoneal dialysis | dialysis cycler exchanges peritoneal esrd dwell
d auditory processing disorder | audiology listening school hearing classroom

bmt
p bone marrow transplant | leukemia marrow allogeneic donor gvhd aml lymphoma autologous engraftment conditioning day myeloma all
p bilateral myringotomy tubes | ear otitis tubes ent effusion myringotomy adenoidectomy ears

icd
p implantable cardioverter-defibrillator | cardiomyopathy ef vt shock defibrillator interrogation lead cardiac pacemaker placed device crt battery fired heart dual chamber | problems surgery story any
o diagnosis coding system | 10 code cm codes coding #

psa
t prostate-specific antigen | prostate urology elevated screening level ng free gleason rising undetectable dre biopsy velocity bph | labs any
d psoriatic arthritis | psoriasis joint biologic dactylitis rheumatology enthesitis nail plaques otezla methotrexate cosentyx
d polysubstance abuse | cocaine heroin rehab homeless meth

ome
d otitis media with effusion | ear ears effusion fluid tubes hearing tympanogram tm bilateral ent | problems
m oral morphine equivalents | opioid opioids mg daily dose # oxycodone taper | medicines

pn
d peripheral neuropathy | feet numbness burning gabapentin tingling diabetic monofilament neuropathy stocking
d pyelonephritis | flank fever ceftriaxone urine cvat kidney
o progress note | note signed
m parenteral nutrition | lipids central nutrition tpn calories
`;

export const bodyRows = bonesSkinEyesEars + earsAndUrology;
