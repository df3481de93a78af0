/**
 * Abbreviations of the heart, vessels and lungs with several meanings.
 * Each block: the abbreviation, then its meanings, the commonest first, as `group expansion | words that tell | sections that tell`;
 * see `ambiguous-abbreviations.ts` for the marks used.
 */

const heartAndVessels = `
as
d aortic stenosis | valve tavr savr severe critical murmur aortic gradient avr valvular systolic echo ai ejection crescendo bicuspid calcific
d ankylosing spondylitis | spondylitis b27 sacroiliitis spine biologic uveitis syndesmophytes bamboo adalimumab humira
b left ear | ad au drops otic

af
d atrial fibrillation | apixaban eliquis warfarin coumadin rivaroxaban xarelto dabigatran pradaxa anticoagulation anticoagulated rate controlled rhythm rvr ablation cardioversion watchman chads inr metoprolol diltiazem amiodarone digoxin flecainide sotalol paroxysmal persistent permanent chronic new valvular nonvalvular flutter ecg ekg | problems story
o afebrile | vss vitals tmax temp temperature hds avss fever wbc overnight pod tolerating diet hemodynamically leukocytosis cultures antibiotics abx ambulating room air | vitals
b anterior fontanelle | soft flat open fontanelle newborn infant sutures nc bulging sunken
o amniotic fluid | fluid fetal normal volume afi index clear meconium

mi
d myocardial infarction | stemi nstemi troponin cardiac cath stent acute old inferior anterior cad cabg prior ruled history chf pci type lateral father mother brother sister | problems story
d mitral insufficiency | valve echo regurgitation mitral mild trace
o motivational interviewing | cannabis alcohol opioid drinking smoking tobacco cessation quit readiness change counseled iop sobriety naltrexone done session ambivalence

mr
d mitral regurgitation | valve echo mild moderate severe trace tr murmur mitral mitraclip functional jet annulus
d intellectual disability | developmental delay autism group guardian
t magnetic resonance | imaging brain scan contrast spine

ar
d aortic regurgitation | valve echo mild moderate severe aortic murmur root bicuspid diastolic
d allergic rhinitis | flonase allergies nasal claritin seasonal zyrtec rhinitis pollen antihistamine fluticasone sneezing

tr
d tricuspid regurgitation | valve echo mild moderate mr severe tricuspid jet rvsp
o trace | edema protein ketones pedal

ai
d aortic insufficiency | valve echo aortic mild moderate severe murmur root
d adrenal insufficiency | cortisol hydrocortisone stim cosyntropin steroid stress fludrocortisone adrenal acth
m aromatase inhibitor | letrozole anastrozole exemestane er breast adjuvant
o artificial intelligence | scribe software generated tool

ps
d pulmonic stenosis | valve gradient echo congenital pulmonic
p pressure support | vent peep ventilator weaning spontaneous cmh2o

pi
d pulmonic insufficiency | valve echo mild trace tr mr pulmonic
d pressure injury | stage sacrum sacral heel wound coccyx unstageable turning
m protease inhibitor | hiv darunavir ritonavir antiretroviral regimen

chd
d coronary heart disease | statin ldl cholesterol angina risk stent premature framingham cabg smoker father lipid
d congenital heart disease | fetal repaired shunt pediatric newborn birth cyanotic tetralogy murmur fontan cardiology septal infant | birth-history

chb
d complete heart block | pacemaker ekg bradycardia escape av dissociation syncope pacing telemetry junctional | ekg
d chronic hepatitis B | entecavir tenofovir hbv dna antigen viral liver hepatology

cm
o centimeter | # size x mass lesion length wide deep measuring cervix dilated | exam imaging
d cardiomyopathy | ef lvef ischemic dilated nonischemic echo heart entresto icd systolic peripartum
d Chiari malformation | cerebellar tonsils tonsillar syrinx decompression headache

crt
p cardiac resynchronization therapy | icd pacemaker lbbb ef lead upgrade device
t capillary refill time | seconds sec brisk pulses perfusion | exam
p chemoradiation | cisplatin carboplatin concurrent rectal esophageal gy radiation

cvd
d cardiovascular disease | risk statin prevention heart aspirin hypertension lipid ascvd premature early factors | problems
d cerebrovascular disease | stroke carotid infarct vascular mca tia dementia
d collagen vascular disease | ana lupus rheumatology autoimmune connective

cva
d cerebrovascular accident | stroke tia hemiparesis aphasia weakness infarct mca residual old history ischemic embolic hemiplegia prior tpa | problems any
b costovertebral angle | tenderness flank back no percussion tender cvat bilateral | exam

dcm
d dilated cardiomyopathy | ef lvef echo heart failure idiopathic familial entresto transplant
d degenerative cervical myelopathy | cervical cord myelomalacia gait hand hoffman laminectomy fusion

ddd
d degenerative disc disease | lumbar cervical disc back neck spine l5 l4 c5 c6 mri radiculopathy facet spondylosis low lbp | problems story imaging any
p dual-chamber pacing mode | pacemaker pacing paced lead mode interrogation rate atrial

hcm
d hypertrophic cardiomyopathy | septal lvot gradient obstruction echo apical mavacamten myectomy icd family sarcomere sudden
o health care maintenance | colonoscopy mammogram vaccines vaccine immunizations screening due pap flu shot dexa | plan

hhd
d hypertensive heart disease | lvh htn heart failure ckd echo diastolic | problems any
p home hemodialysis | dialysis nxstage training esrd fistula

lad
s lymphadenopathy | cervical neck nodes no axillary supraclavicular inguinal submandibular hilar palpable thyromegaly node | exam
b left anterior descending artery | stent cath stenosis rca lesion proximal mid coronary occlusion lcx lima pci diagonal circumflex occluded des
s left axis deviation | ekg ecg axis sinus rhythm lafb | ekg

rad
d reactive airway disease | wheezing albuterol nebulizer asthma child viral wheeze inhaler
s right axis deviation | ekg ecg axis rhythm | ekg
p radiation | oncology onc therapy gy

mac
d Mycobacterium avium complex | sputum azithromycin rifampin ethambutol cavitary bronchiectasis afb nodules mycobacterial pulmonary hiv cd4 culture
d mitral annular calcification | mitral valve echo annular annulus severe mr leaflet
p monitored anesthesia care | anesthesia propofol sedation local asa colonoscopy airway | surgery

pac
d premature atrial contraction | ekg holter atrial pvc ectopy palpitations beats monitor telemetry
b pulmonary artery catheter | swan wedge icu hemodynamics cardiac
p implanted venous port | port chemo chest access accessed flushed

pad
d peripheral arterial disease | claudication abi stent leg foot ulcer smoker cilostazol cad bypass angioplasty femoral pvd ischemia toe amputation | problems
o pad | heating incontinence menstrual pads absorbent saturated soaked gauze

pda
d patent ductus arteriosus | infant preterm newborn nicu ductus indomethacin murmur ligation echo premature neonate shunt neonatal | birth
b posterior descending artery | rca stent cath coronary stenosis lesion lad graft lcx svg

pe
d pulmonary embolism | dvt cta anticoagulation embolism saddle clot eliquis heparin xarelto dyspnea hypoxia lovenox chest wells dimer segmental provoked unprovoked submassive bilateral warfarin coumadin vte perc tachycardia ct | problems
t physical examination | exam findings vitals normal unremarkable | exam
d pleural effusion | effusion thoracentesis loculated
d preeclampsia | pregnancy gestation proteinuria magnesium postpartum severe features labetalol weeks
p pressure equalization tubes | tubes ear ears myringotomy otitis

ph
d pulmonary hypertension | pasp sildenafil rhc rv mmhg echo right wedge group treprostinil riociguat
t acidity | # gastric urine arterial abg urinalysis venous vaginal acidic lactate | labs

pvd
d peripheral vascular disease | claudication abi leg legs foot stent bypass ulcer smoker dm cad pad amputation pulses | problems any
d posterior vitreous detachment | floaters flashes vitreous retina retinal eye ophthalmology weiss dilated od os

pvr
t post-void residual | ml void bladder retention scan catheter urine urinary voiding cc urology bph
t pulmonary vascular resistance | wood rhc pcwp wedge pulmonary catheterization cardiac
p pulmonary valve replacement | tetralogy melody conduit rvot valve
d proliferative vitreoretinopathy | retinal detachment vitrectomy silicone oil

ra
d rheumatoid arthritis | remission quiescent controlled activity dmard dmards hands stiff seronegative nodules cdai joint methotrexate mtx humira rheumatology seropositive erosive swelling stiffness factor biologic enbrel hydroxychloroquine arthritis ccp prednisone flare plaquenil rf orencia xeljanz deformities leflunomide ild rituximab arthritis rheum methotrexate | problems
o room air | sat spo2 o2 sats saturating saturation oxygen breathing pulse ox lpm # stable comfortable weaned now | vitals physical-exam
b right atrium | atrial dilated enlarged pressure echo la ventricle lead catheter

rhd
d rheumatic heart disease | rheumatic valve mitral penicillin stenosis fever murmur valvular strep
o right-hand-dominant | hand dominant shoulder wrist elbow finger male female lhd injury

ras
d renal artery stenosis | renal hypertension stent ultrasound duplex refractory resistant bruit acei fibromuscular
t RAS gene | mutation kras wild colorectal cetuximab braf colon

rvf
d right ventricular failure | rv heart lvad pulmonary edema inotrope tapse
d rectovaginal fistula | vagina stool rectum obstetric crohn gas repair vaginal

avf
b arteriovenous dialysis fistula | fistula dialysis thrill bruit hemodialysis esrd access arm cannulation lue rue hd maturing
t augmented foot lead | ii iii lead leads inferior st elevation v1 v2 v3 v4 v5 v6 avl ekg elevations depression inversions | ekg

avr
p aortic valve replacement | valve bioprosthetic mechanical aortic tavr surgery warfarin prosthetic cabg bovine tissue stenosis as | problems surgery story
t augmented right-arm lead | lead elevation st ekg avl v1 depression leads | ekg

sma
b superior mesenteric artery | mesenteric celiac ischemia artery ima stenosis embolus abdomen aorta thrombosis duodenum bowel
d spinal muscular atrophy | nusinersen spinraza hypotonia zolgensma smn1 infant genetic risdiplam weakness neuromuscular carrier
t smooth muscle antibody | ana antibody hepatitis ama titer autoimmune igg liver

sss
d sick sinus syndrome | pacemaker bradycardia sinus pauses tachy brady syncope pause node ekg
b superior sagittal sinus | thrombosis venous sagittal dural mrv sinus

sca
d sudden cardiac arrest | arrest rosc cpr icd vfib resuscitation
d sickle cell anemia | sickle hydroxyurea crisis hemoglobin transfusion pain
d spinocerebellar ataxia | ataxia gait cerebellar genetic

scd
d sickle cell disease | sickle hydroxyurea crisis pain vaso occlusive transfusion hemoglobin hematology crises acute chest
p sequential compression device | dvt prophylaxis ppx lovenox heparin ted bilateral compression boots | plan
o sudden cardiac death | icd cardiomyopathy family arrest vt risk hcm primary

vf
d ventricular fibrillation | arrest shock shocked vt icd defibrillated rosc cpr
t visual field | humphrey glaucoma defect eye od os oct defects deficit confrontation iop

vt
d ventricular tachycardia | ablation icd amiodarone nsvt shock telemetry ef pvc sustained monomorphic beats run polymorphic vf ekg
o tidal volume | ml peep ventilator vent fio2 rr plateau kg

st
t ST segment | elevation elevations depression segment changes ekg ecg leads wave t | ekg
d sinus tachycardia | rhythm rate tachycardia bpm
p speech therapy | ot pt speech therapy swallow dysphagia eval language school weekly
s sore throat | cough fever congestion strep uri
`;

const lungs = `
cap
d community-acquired pneumonia | pneumonia antibiotics azithromycin ceftriaxone infiltrate lobe doxycycline levofloxacin curb65 lobar hypoxia sputum consolidation sepsis septic ahrf respiratory hypoxic copd | problems
m capsule | mg po daily one take oral tablet bid tid twice #

cf
d cystic fibrosis | cftr trikafta sweat pancreatic lung pseudomonas bronchiectasis enzymes creon vest
o compared with | prior study

bo
d bronchiolitis obliterans | transplant fev1 lung gvhd spirometry
d bowel obstruction | sbo distension vomiting ngt bowel
o body odor | hygiene shower unkempt

csa
d central sleep apnea | cpap asv sleep bipap osa cheyne ahi polysomnogram apneas apnea obstructive
m cyclosporine | level transplant trough tacrolimus gvhd immunosuppression
o controlled substance agreement | signed opioid pdmp agreement contract uds refill pain
d child sexual abuse | cps forensic disclosure

dip
b distal interphalangeal joint | pip finger joint joints mcp heberden nodes digit flexion splint mallet
d desquamative interstitial pneumonia | interstitial lung smoker smoking ild biopsy

hh
d hiatal hernia | gerd egd reflux hernia paraesophageal esophagitis esophagus barium fundoplication small
o home health | nursing pt rn visit orders discharge services agency snf ot aide
d hereditary hemochromatosis | ferritin phlebotomy hfe c282y iron

ohs
d obesity hypoventilation syndrome | obesity bmi bipap cpap osa hypercapnia hypercapnic co2 bicarb morbid sleep weight | problems any
p open heart surgery | cabg valve sternotomy postop cardiac surgery bypass | surgery
d ocular histoplasmosis | eye macular choroidal retina

pcp
o primary care provider | follow up with appointment refer office see call per seen new your his her appt week within saw sent by routine | plan story social
d Pneumocystis pneumonia | hiv bactrim cd4 prophylaxis pneumonia atovaquone pneumocystis aids jirovecii pentamidine prednisone ldh
m phencyclidine | uds screen positive drug cocaine amphetamines tox toxicology urine thc

pnd
s paroxysmal nocturnal dyspnea | orthopnea chf edema denies dyspnea leg swelling pillow pillows doe
s postnasal drip | allergies cough rhinitis nasal sinus throat congestion allergic flonase clearing cobblestoning

ptb
d pulmonary tuberculosis | sputum afb cavitary isoniazid rifampin ripe contact cough
d preterm delivery | weeks prior pregnancy progesterone cervical cerclage preterm delivery spontaneous history | birth

rf
t rheumatoid factor | ccp positive arthritis anti ana esr crp joints negative | labs
d renal failure | dialysis acute chronic kidney creatinine
d rheumatic fever | strep carditis penicillin
d respiratory failure | hypoxic hypercapnic intubated oxygen bipap
p radiofrequency ablation | medial branch facet ablation lumbar

crf
d chronic renal failure | kidney renal creatinine dialysis gfr anemia esrd ckd fistula htn dm | problems any
d chronic respiratory failure | oxygen home hypoxic hypercapnic copd trilogy liters hypoxemic trach
s cancer-related fatigue | fatigue chemo oncology exercise cancer
o case report form | study trial visit

arf
d acute renal failure | creatinine renal kidney dialysis cr bun hydration fluids atn prerenal
d acute respiratory failure | hypoxic intubated oxygen bipap hypercapnic hypoxemic ventilator copd pneumonia
d acute rheumatic fever | strep carditis chorea penicillin jones
`;

export const heartAndLungRows = heartAndVessels + lungs;
