/**
 * Abbreviations of infections, blood, cancer and immunity with several meanings.
 * Each block: the abbreviation, then its meanings, the commonest first, as `group expansion | words that tell | sections that tell`;
 * see `ambiguous-abbreviations.ts` for the marks used.
 */

export const bloodRows = `
aad
d aortic dissection | aorta chest tear type stanford flap
d antibiotic-associated diarrhea | antibiotics diarrhea probiotic amoxicillin cdiff stool loose

et
d essential thrombocythemia | platelets platelet jak2 calr mpl hydrea hydroxyurea anagrelide aspirin asa thrombocytosis marrow mpn
d essential tremor | tremor propranolol primidone hands hand shaking gabapentin dbs shaky
b endotracheal | tube intubated intubation vent ventilator extubated cm lip
o and | al

acd
d anemia of chronic disease | anemia ferritin iron hgb ckd tibc hemoglobin iv epo normocytic mcv
d allergic contact dermatitis | contact patch rash dermatitis nickel topical fragrance itchy itch poison ivy eczema allergen

afp
t alpha-fetoprotein | liver hcc ultrasound tumor marker cirrhosis ng level hepatoma mass quad screen | labs any
d acute flaccid myelitis | weakness limb polio flaccid paralysis

aids
d acquired immunodeficiency syndrome | hiv cd4 antiretroviral haart opportunistic pcp kaposi toxoplasmosis viral
o aids | hearing walking visual sleep wears mobility digestion which that adaptive

all
o all | of the at are other extremities four questions medications were | any
d acute lymphoblastic leukemia | leukemia chemo blasts oncology remission lymphoblastic maintenance relapse mercaptopurine cell transplant | lists

aml
d acute myeloid leukemia | leukemia blasts flt3 induction chemo remission venetoclax azacitidine marrow neutropenic relapse transplant cytarabine oncology relapsed refractory cycle consolidation sarcoma medullary bone marrow | problems any
d angiomyolipoma | renal kidney fat mass cm tuberous hamartoma benign

anc
t absolute neutrophil count | neutropenia neutropenic wbc chemo count cbc clozapine fever # | labs
o antenatal care | pregnancy visit visits prenatal gravida

apl
d acute promyelocytic leukemia | leukemia atra promyelocytic dic arsenic blasts
t antiphospholipid antibodies | antibodies lupus anticoagulant cardiolipin titer aps miscarriage positive
b abductor pollicis longus | tendon thumb wrist quervain

aps
d antiphospholipid syndrome | warfarin lupus cardiolipin clots anticoagulant thrombosis miscarriages antibody dvt antibodies
o adult protective services | report reported neglect abuse elder filed referral worker case
d autoimmune polyglandular syndrome | adrenal thyroid type endocrine

bal
p bronchoalveolar lavage | bronchoscopy lavage culture bronch lung cell afb lobe fluid galactomannan
t blood alcohol level | alcohol etoh intoxicated intoxication mg ed legal # tox

ca
d cancer | breast lung colon prostate metastatic chemo chemotherapy oncology resection stage metastases bladder ovarian thyroid pancreatic renal cervical endometrial esophageal hx squamous cell gastric | problems family-history
t calcium | vitamin d supplement phos mg level low high serum carbonate corrected ionized albumin k na pth # | labs

cea
p carotid endarterectomy | carotid stenosis stroke left right vascular tia ica endarterectomy
t carcinoembryonic antigen | colon ng tumor marker level colorectal rising cancer folfox elevated 19 afp resection | labs

chl
d classical Hodgkin lymphoma | abvd hodgkin lymphoma reed pet nodes
d conductive hearing loss | hearing ear audiogram bone gap ossicular otosclerosis air

cis
d carcinoma in situ | bladder bcg cystoscopy breast cervix situ turbt melanoma tis
d clinically isolated syndrome | optic ms demyelinating neurology lesion mri interferon

cin
d cervical intraepithelial neoplasia | colposcopy leep pap hpv cervical cervix ecc biopsy
d contrast-induced nephropathy | contrast creatinine cath hydration aki

cmc
b carpometacarpal joint | thumb joint arthritis grind splint base injection hand
d chronic mucocutaneous candidiasis | candida thrush nails immune

coc
m combined oral contraceptive | contraception pill pills estrogen migraine aura start birth
o coccyx | fall tailbone pain

cr
t creatinine | bun baseline elevated kidney aki renal gfr na k # 1 serum ckd peaked | labs any
p closed reduction | fracture splint cast pinning reduction
o complete response | chemo pet cycles lymphoma remission
m controlled release | mg tablet oxycodone paroxetine

crs
d chronic rhinosinusitis | sinus nasal polyps fess rhinitis congestion sinusitis irrigations dupilumab
d cytokine release syndrome | car tocilizumab grade bispecific lymphoma myeloma
d congenital rubella syndrome | rubella newborn congenital cataract

er
o emergency room | went visit seen sent presented return come taken go precautions to in the last brought from worsening discharged if | story plan
t estrogen receptor positive | pr her2 positive negative breast ki67 tumor
m extended release | mg tablet metformin daily xr oxycodone oral

gc
d gonorrhea | discharge urethritis ceftriaxone treated exposure partner dysuria
t gonorrhea test | chlamydia ct swab probe screen negative pending cultures sent testing | labs

gpc
t gram-positive cocci | cocci clusters chains blood culture bacteremia gram bottles
d giant papillary conjunctivitis | contact lens lenses conjunctivitis papillae eye

hep
p home exercise program | exercises pt therapy daily compliant independent stretching handout strengthening compliance therapist | plan
d hepatitis | b c a viral chronic liver antibody immune vaccine panel
m heparin | drip gtt lock ptt

hit
o struck | by car head wall his her was floor ground door table ball vehicle he she when face against | story any
d heparin-induced thrombocytopenia | heparin platelets argatroban antibody pf4 platelet serotonin thrombocytopenia bivalirudin 4t | lists

hps
d hepatopulmonary syndrome | cirrhosis hypoxia shunt bubble platypnea liver
d hypertrophic pyloric stenosis | infant vomiting projectile pyloric olive weeks pyloromyotomy
d hantavirus pulmonary syndrome | rodent mouse exposure

hsp
d Henoch-Schonlein purpura | purpura rash palpable child abdominal arthralgia hematuria iga legs buttocks nephritis boy vasculitis joint
d hereditary spastic paraplegia | spastic spasticity gait genetic legs baclofen paraplegia stiffness family

kd
d Kawasaki disease | ivig coronary fever rash conjunctivitis strawberry aneurysm aspirin child
o ketogenic diet | seizures epilepsy diet ketones ratio

ks
d Kaposi sarcoma | hiv lesions sarcoma hhv8 purple violaceous
d kidney stones | stone renal flank calculi urology hematuria ureteral

le
b lower extremity | edema strength weakness swelling left right bilateral legs pitting dvt numbness wound pulses doppler cellulitis | exam story
t leukocyte esterase | nitrite nitrites urine ua urinalysis wbc dipstick positive | labs
d lupus erythematosus | discoid cutaneous

mds
d myelodysplastic syndrome | marrow cytopenias blasts anemia transfusion pancytopenia azacitidine luspatercept hematology ring sideroblasts dysplasia high intermediate | any problems
o physicians | seen by other his her two several multiple different dr specialists
o minimum data set | snf nursing facility assessment

mm
o millimeter | # size nodule x pupils stone polyp measuring | exam imaging
d multiple myeloma | myeloma revlimid velcade lytic chain light marrow daratumumab lenalidomide bortezomib spep plasma kappa diagnosed smoldering
d malignant melanoma | melanoma breslow wle excision sentinel
b mucous membranes | moist dry pink | exam

mmr
m measles, mumps and rubella vaccine | vaccine varicella dose immunizations rubella postpartum immune dtap titers series booster vaccinated | medicines
t mismatch repair | deficient proficient msi pembrolizumab colon lynch ihc intact tumor

pca
p patient-controlled analgesia | dilaudid hydromorphone pump morphine pain postop dose basal fentanyl demand analgesia
b posterior cerebral artery | infarct stroke mca occipital territory artery aca stenosis p1 p2
d posterior cortical atrophy | cortical visual dementia cognitive alzheimer neurodegenerative
d prostate cancer | prostate psa gleason radiation
o postconceptual age | weeks infant nicu

pci
p percutaneous coronary intervention | stent des rca lad cath cad stemi nstemi coronary lcx restenosis angioplasty plavix brilinta | problems surgery story any
p prophylactic cranial irradiation | brain cranial sclc gy lung radiation small cell

phn
d postherpetic neuralgia | zoster shingles gabapentin pregabalin lidocaine burning dermatomal rash dermatome | problems any
o public health nurse | visit county nurse newborn home referral outreach | social plan

ppd
t tuberculin skin test | tb tuberculin negative positive mm induration quantiferon read placed skin placement test employment converter | labs
o packs per day | smokes smoking tobacco x years # cigarettes smoker pack cigarette quit smoked former | social
d postpartum depression | sertraline baby mood epds edinburgh breastfeeding bonding newborn infant depressed zoloft postpartum
o postpartum day | # c svd cesarean breastfeeding lochia delivery nsvd

pv
d polycythemia vera | jak2 hematocrit phlebotomy hydroxyurea erythrocytosis hct hgb
d pemphigus vulgaris | blisters erosions oral rituximab acantholysis
b portal vein | portal thrombus liver doppler hepatic flow

sa
d suicide attempt | suicide overdose prior psychiatric si attempts hospitalization attempt nssib previous hi
d Staphylococcus aureus infection | culture cultures mrsa mssa nasal grew bacteremia
d sexual assault | assault sane forensic police
b sinoatrial node | node sinus block nodal pause

sab
d spontaneous abortion | g2p1 pregnancy weeks missed miscarriage gravida pregnancies tab ectopic loss x obstetric | birth any
d Staphylococcus aureus bacteremia | bacteremia tte cefazolin cultures mrsa mssa endocarditis vancomycin id clearance
p subarachnoid block | spinal anesthesia bupivacaine block | surgery

scc
d squamous cell carcinoma of skin | skin mohs forearm scalp cheek ear nose actinic keratosis excision sun dermatology hand temple bcc shin curettage lip sunscreen nonmelanoma
d squamous cell carcinoma | tongue tonsil oropharynx esophagus larynx lung neck vocal cervix anal p16 node oral head
d spinal cord compression | cord mri metastatic epidural weakness decompression dexamethasone spine metastases
d sickle cell crisis | sickle crisis pca vaso

ss
o sliding scale | insulin coverage novolog humalog regular
d Sjogren syndrome | dry ssa sicca schirmer mouth pilocarpine
d serotonin syndrome | clonus ssri linezolid rigidity agitation hyperreflexia
o social security | disability income benefits check
d sickle cell disease | sickle hgb crisis

std
d sexually transmitted disease | testing sexual chlamydia gonorrhea screening exposure screen partner unprotected intercourse hiv sexually condoms discharge check | problems social
o short-term disability | disability paperwork work form forms leave fmla employer papers

tcc
d transitional cell carcinoma of bladder | bladder turbt urothelial bcg cystoscopy grade renal ureter hematuria | problems
p total contact cast | foot ulcer offloading charcot plantar diabetic wound cast removed applied | procedure

ttp
o tenderness to palpation | palpation exam mild joint line no over abdomen spine along medial lateral diffuse paraspinal midline epigastric calf knee neck | exam
d thrombotic thrombocytopenic purpura | platelets plasma exchange adamts13 schistocytes hemolysis caplacizumab rituximab platelet

tma
d thrombotic microangiopathy | schistocytes platelets hemolysis renal eculizumab ttp complement ldh
p transmetatarsal amputation | foot toe wound gangrene amputation osteomyelitis stump diabetic

tss
d toxic shock syndrome | tampon shock clindamycin rash staph strep hypotension
p transsphenoidal surgery | pituitary adenoma prolactinoma macroadenoma acromegaly
`;
