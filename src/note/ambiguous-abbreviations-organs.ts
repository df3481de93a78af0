/**
 * Abbreviations of the gut, liver, kidneys and glands with several meanings.
 * Each block: the abbreviation, then its meanings, the commonest first, as `group expansion | words that tell | sections that tell`;
 * see `ambiguous-abbreviations.ts` for the marks used.
 */

const gutAndKidney = `
ac
b acromioclavicular | joint shoulder separation clavicle distal degenerative tenderness sprain
m before meals | meals mg insulin tid units hs breakfast bs take tablet bedtime before
b anterior chamber | deep quiet cells flare cornea lens iris eye | exam
p assist-control ventilation | vent ventilator peep fio2 rr tv
m Adriamycin and cyclophosphamide | cycle taxol dose dense chemo breast adjuvant

ald
d alcoholic liver disease | alcohol liver cirrhosis etoh hepatitis meld drinking ascites | problems
d adrenoleukodystrophy | vlcfa abcd1 genetic adrenal boy leukodystrophy

alf
o assisted living facility | lives resident living from staff facility snf resides return memory discharge | social story
d acute liver failure | inr encephalopathy acetaminophen transplant meld nac hepatic liver hepatitis

ain
d acute interstitial nephritis | creatinine eosinophils ppi nsaid kidney renal aki biopsy antibiotic steroids
d anal intraepithelial neoplasia | anal anoscopy hpv hra pap ain2 ain3 grade

ama
o against medical advice | left signed leaving leave wants out discharged
t antimitochondrial antibody | pbc antibody alp liver asma positive titer cholangitis ana anca lkm lkm1 autoantibodies sma antibodies m2
d advanced maternal age | pregnancy ga g1p0 g1 g2 g3 g2p1 g2p1001 nipt cfdna cffdna edd edc delivery iup twin amniocentesis aneuploidy screening multigravida primigravida weeks years yo gravida genetic maternal fetal mfm nst aspirin | birth

bm
o bowel movement | constipation last daily stool loose diarrhea bloody flatus hard per day passing formed having soft regular x
p bone marrow biopsy | biopsy aspirate blasts flow
m breast milk | feeding feeds formula infant oz nursing pumped

bs
o bowel sounds | abdomen abd soft normoactive present nd nt hyperactive active quadrants nontender ntnd hypoactive | exam
t blood sugar | glucose insulin fasting diabetes checks home sliding fingerstick log low high am metformin # a1c elevated
o breath sounds | lungs clear wheezes bilateral equal diminished rales crackles lung bases

cbd
b common bile duct | stone stones dilated mm gallbladder ercp mrcp duct bile gallstones choledocholithiasis stent biliary hida intrahepatic
m cannabidiol | oil gummies gummy topical thc tried using uses hemp cannabis sleep
d corticobasal degeneration | apraxia parkinsonism alien limb rigidity

cd
d Crohn's disease | ileal ileitis fistula uc ibd remicade infliximab humira stelara colonoscopy strictures perianal flare gi
d celiac disease | gluten ttg villous duodenal
d conduct disorder | aggression school odd adhd truancy
o cluster of differentiation | # markers marker positive negative cells antigen staining lymphocytes immunohistochemistry expression

cdi
d Clostridioides difficile infection | diarrhea vancomycin fidaxomicin toxin stool recurrent colitis difficile
o clean, dry and intact | dressing incision wound clean dry intact steri strips site | exam
o clinical documentation improvement | query specialist response

cic
p clean intermittent catheterization | catheter bladder neurogenic void urology cath times retention self
d chronic idiopathic constipation | linaclotide constipation bowel miralax linzess stool

fap
d familial adenomatous polyposis | polyps colectomy apc colonoscopy polyposis duodenal sulindac family | any problems
d functional abdominal pain | child school stress belly recurrent hyoscyamine negative workup

gn
d glomerulonephritis | hematuria proteinuria biopsy renal nephrology creatinine rbc casts nephritic kidney complement
t gram-negative | rods bacteremia culture blood rod coverage cefepime

gs
d gallstones | gallbladder ruq biliary cholecystitis ultrasound sludge stones colic
o general surgery | consult consulted surgery referral surgeon evaluated
t Gram stain | sputum culture gram stain cocci wbc

gu
b genitourinary | exam external gi foley deferred penis testes normal dysuria hematuria catheter | exam any
d gastric ulcer | egd ulcer bleeding pylori ppi endoscopy antrum antral

gad
d generalized anxiety disorder | anxiety ssri worry mdd depression sertraline buspirone escitalopram lexapro panic therapist cbt psychiatric 7 | problems story any
t glutamic acid decarboxylase antibody | antibody antibodies peptide islet ia2 titer positive diabetes 65 type units | labs

hav
d hepatitis A | hepatitis igm vaccine vaccinated immune liver hbv jaundice
d hallux valgus | bunion foot toe podiatry feet metatarsal shoes hammertoe 1st deformity

he
o he | was is has states denies reports said will had does can | any
d hepatic encephalopathy | lactulose rifaximin cirrhosis asterixis ammonia nh3 west haven confusion meld xifaxan liver esld | lists

hg
d hyperemesis gravidarum | pregnancy weeks vomiting zofran gravida ketones gestation emesis
o mercury | mm # pressure level fish

hm
o health maintenance | colonoscopy mammogram vaccine vaccines due pap screening utd flu shot | plan
t hand motion vision | od os vision va lp cf eye | exam

hrs
o hours | # q every in for x few several past within per after over ago last sleep about prn prior next | any
d hepatorenal syndrome | midodrine octreotide albumin cirrhosis terlipressin creatinine ascites liver aki hepatology | lists

hus
d hemolytic uremic syndrome | shiga ecoli diarrhea schistocytes dialysis platelets hemolysis bloody stec
t head ultrasound | ivh cranial nicu preterm grade day head ventricles neonate fontanelle | imaging

ic
d interstitial cystitis | bladder pain urology frequency elmiron urgency hydrodistention pelvic dyspareunia
o informed consent | obtained risks benefits signed
s intermittent claudication | leg walking calf abi

mash
d metabolic dysfunction-associated steatohepatitis | liver fibrosis steatosis fibroscan biopsy semaglutide resmetirom cirrhosis hepatology masld alt
o mashed food | diet food foods spoon potatoes soft bananas puree mashed

mcd
d minimal change disease | nephrotic proteinuria biopsy steroids podocyte edema albumin
o Medicaid | insurance coverage eligible plan application

nec
d necrotizing enterocolitis | preterm nicu neonate pneumatosis feeds premature bell abdominal infant preemie npo weeks stage | birth
o not elsewhere classified | other specified

ng
p nasogastric tube | tube feeds suction decompression placed output sbo low bowel lavage
o nanogram | ml # level dl

ns
m normal saline | bolus iv ml hr fluids infusion liter liters cc flush # 500 1000 | medicines ed-course
o not significant | difference p value
o neurosurgery | consult consulted craniotomy recs shunt

pd
d Parkinson's disease | tremor sinemet levodopa carbidopa rigidity gait bradykinesia neurology rasagiline freezing shuffling dbs parkinson
p peritoneal dialysis | dialysis esrd catheter peritonitis exchanges ckd renal effluent cycler dwell nephrology
d personality disorder | borderline psychiatric traits
o pupillary distance | glasses refraction prism lens

oe
d otitis externa | ear ears canal ciprodex ofloxacin tragus tragal swimmer wick otorrhea drops otic aom tm malignant
o on examination | alert well abdomen chest soft tender bp

psc
d primary sclerosing cholangitis | mrcp strictures stricture cholangitis colonoscopy bile liver mrcp uc alp biliary strictures ursodiol ibd duct
d posterior subcapsular cataract | cataract lens glare od os vision eye steroid nuclear | exam

rta
d renal tubular acidosis | acidosis bicarbonate bicarb potassium distal type nephrology urine gap tubular
o road traffic accident | driver passenger car injury trauma

ndi
d nephrogenic diabetes insipidus | lithium polyuria desmopressin sodium urine osmolality thirst hypernatremia | lists
t neck disability index | neck score cervical pt therapy goal percent disability # | objective

sbo
d small bowel obstruction | ngt obstruction adhesions transition bowel vomiting distention distension ct nausea surgery hernia resection partial abdominal abdomen ng obstipation flatus npo | problems story any
d spina bifida occulta | spina l5 s1 incidental lumbar spine xray sacral dimple

sbp
t systolic blood pressure | dbp mmhg pressure bp hypotensive in # goal less than 140 160 120 90 titrate | vitals
d spontaneous bacterial peritonitis | ascites cirrhosis paracentesis peritonitis ceftriaxone pmn ascitic albumin prophylaxis cipro liver

sod
d sphincter of Oddi dysfunction | biliary ercp sphincterotomy pain pancreatitis manometry
t sodium | potassium chloride low na | labs

tips
p transjugular intrahepatic portosystemic shunt | cirrhosis ascites varices portal shunt bleed hepatic ir meld | surgery
o tips | finger fingers toes tip sleep hygiene given safety ear | instructions

uc
d ulcerative colitis | colitis mesalamine gi flare colonoscopy crohn remission entyvio humira pancolitis ibd bloody proctitis colectomy biologic lialda asacol apriso uceris rowasa canasa stelara rinvoq xeljanz skyrizi zeposia tremfya omvoh infliximab remicade vedolizumab ustekinumab azathioprine sulfasalazine budesonide calpro calprotectin stools descending sigmoid rectosigmoid leftsided extensive proctosigmoiditis enemas diarrhea | problems
o urgent care | seen went visit at rx given prescribed
o uterine contractions | contractions labor minutes
t urine culture | ecoli growth pending | labs

ua
t urinalysis | nitrite leukocyte esterase culture urine dipstick blood wbc uti dysuria negative neg positive check shows clean catch ketones obtain send hematuria protein wnl | labs plan exam any
d unstable angina | angina troponin cath nstemi chest heparin acs nitro ekg cad
t uric acid | gout allopurinol urate
b umbilical artery | doppler umbilical fetal line cord

va
t visual acuity | 20 od os snellen vision corrected cc ph eye | exam
o Veterans Affairs | hospital benefits veteran military clinic
`;

const endocrine = `
dm
d diabetes mellitus | insulin a1c metformin type ii i 2 1 glucose htn neuropathy glipizide diabetic hld ckd uncontrolled controlled hyperglycemia diet a1 ozempic jardiance retinopathy cad endocrinology | problems any
m dextromethorphan | cough syrup robitussin guaifenesin mucinex
d dermatomyositis | heliotrope gottron myositis rash weakness muscle proximal ck esophageal aldolase jo1

di
d diabetes insipidus | desmopressin ddavp polyuria sodium pituitary urine osmolality hypernatremia
o drug interaction | drug medication warfarin

fh
o family history | of negative positive cancer noncontributory strong no | family-history
d familial hypercholesterolemia | ldl statin cholesterol heterozygous repatha pcsk9 xanthoma lipid
t fetal heart rate | tones bpm doppler fetal weeks

hl
d hyperlipidemia | statin htn dm ldl atorvastatin lipids lipid crestor lipitor cad | problems
d Hodgkin lymphoma | abvd lymphoma nodes pet chemo brentuximab reed
d hearing loss | hearing audiogram ear audiology sensorineural conductive bilateral aids
p heparin lock | iv flush saline

hpt
d hyperparathyroidism | pth calcium parathyroid primary secondary hypercalcemia adenoma ckd
t home pregnancy test | positive pregnant lmp period missed negative

mets
d metastases | cancer bone brain liver lung nodes met metastatic carcinoma chemo primary no hepatic lytic distant oncology radiation | problems imaging impression
d metabolic syndrome | obesity waist triglycerides insulin hdl prediabetes weight
t metabolic equivalents | exercise treadmill stress bruce functional capacity achieved # stairs 4

nph
d normal pressure hydrocephalus | gait shunt ventricles incontinence dementia ventriculomegaly vp tap hydrocephalus magnetic cognitive lumbar
m NPH insulin | units insulin regular bid am pm breakfast bedtime # qam qhs novolin humulin sliding glucose | medicines

ptc
d papillary thyroid carcinoma | thyroid thyroidectomy nodule node rai metastasis cancer neck fna lobectomy
p percutaneous transhepatic cholangiography | biliary drain bile ir stricture

tg
t triglycerides | ldl hdl cholesterol fenofibrate lipid fasting | labs
t thyroglobulin | thyroid antibody cancer tsh thyroidectomy
`;

export const organRows = gutAndKidney + endocrine;
