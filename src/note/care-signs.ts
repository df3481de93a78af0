/**
 * What shows that a condition is being monitored, evaluated or treated without naming it: its tests, drugs and everyday words. Written by
 * us from general clinical knowledge; each row is "words of the condition = signs of its care". A sign of several words is joined by "_".
 */

import { oneForm } from "./same-name.ts";

const rows = `
diabetes prediabetes hyperglycemia = a1c hba1c hga1c sugar sugars glucose glucoses bg bgs fsbg fsbs fastings glycemic metformin insulin glargine lantus basaglar toujeo levemir detemir degludec tresiba lispro humalog aspart novolog nph ssi sliding_scale basal correction_scale semaglutide ozempic rybelsus dulaglutide trulicity liraglutide victoza tirzepatide mounjaro empagliflozin jardiance dapagliflozin farxiga canagliflozin invokana sglt2 sglt2i glp1 glp-1 glp1ra gliptin sitagliptin januvia linagliptin tradjenta glipizide glyburide glimepiride pioglitazone endocrine endocrinology cgm libre dexcom insulin_pump eye_exam retinal_exam foot_exam
hypertension blood+pressure = bp bps pressures home_pressures normotensive lisinopril enalapril benazepril ramipril losartan valsartan olmesartan irbesartan telmisartan candesartan amlodipine nifedipine diltiazem hctz hydrochlorothiazide chlorthalidone acei ace_inhibitor arb labetalol hydralazine clonidine antihypertensive antihypertensives
hyperlipidemia hypercholesterolemia dyslipidemia hypertriglyceridemia cholesterol = ldl lipid lipids lipid_panel triglycerides statin statins atorvastatin lipitor rosuvastatin rosuva crestor simvastatin pravastatin ezetimibe zetia fenofibrate pcsk9
hypothyroidism hypothyroid hashimoto thyroiditis = tsh levothyroxine levothyrox levo synthroid armour_thyroid thyroid_dose free_t4
hyperthyroidism graves = tsh methimazole ptu free_t4 radioiodine
fibrillation flutter = rates rate_control rate_controlled rate_ok rhythm burden anticoagulation anticoagulant anticoag apixaban eliquis rivaroxaban xarelto dabigatran warfarin coumadin doac noac inr amiodarone flecainide sotalol cardioversion cha2ds2-vasc stroke_risk af_burden holter
heart+failure cardiomyopathy = diuresis diuretic diuretics diurese furosemide lasix torsemide bumetanide spironolactone entresto arni sacubitril gdmt euvolemic volume dry_weight daily_weights daily_wts ef hfref hfpef nyha bnp
coronary+disease coronary+artery ischemic+heart stemi infarction angina = stent stents aspirin asa clopidogrel plavix ticagrelor dapt nitroglycerin nitro stress_test cath angiogram troponin troponins rcri cabg cardiac_rehab
mitral aortic+stenosis valve regurgitation regurg = valve echo tte murmur tavr
kidney+chronic kidney+injury nephropathy renal+stage renal+end = egfr gfr crcl creatinine creat cr nephrology nephro nephrotoxins nephrotoxic renally kidneys renal renal_function renal_dosing dialysis hd hemodialysis
sleep+apnea = cpap bipap sleep_study mask_fit sleep_med sleep_medicine capnography snoring inspire oral_appliance apnea
pulmonary+obstructive emphysema bronchitis = inhaler inhalers tiotropium spiriva albuterol nebs duonebs nebulizer trelegy breo symbicort spirometry pft pfts pulmonology pulmonary_rehab home_oxygen
asthma = inhaler inhalers albuterol controller peak_flow fluticasone flovent budesonide symbicort montelukast spirometry act_score asthma_action spacer nebs
depression = mood phq phq-9 phq9 phq-2 sertraline zoloft fluoxetine prozac escitalopram lexapro citalopram celexa bupropion wellbutrin venlafaxine effexor duloxetine cymbalta mirtazapine mirtaz remeron trazodone ssri snri antidepressant antidepressants
anxiety panic = gad-7 gad7 buspirone hydroxyzine ssri lorazepam clonazepam cbt
bipolar = mood lithium valproate depakote lamotrigine lamictal quetiapine seroquel mood_stabilizer mania
schizophrenia schizoaffective psychosis = voices olanzapine risperidone quetiapine aripiprazole paliperidone invega haloperidol clozapine antipsychotic psychiatry
ptsd post-traumatic = nightmares prazosin emdr trauma_therapy
attention-deficit attention deficit adhd add = stimulant methylphenidate concerta adderall vyvanse atomoxetine
insomnia = sleep melatonin trazodone zolpidem ambien cbt-i cbti
dementia alzheimer cognitive cognition = memory cognition cognitive donepezil aricept memantine namenda moca mmse behaviors baseline_cognition
parkinson parkinsonism = levodopa sinemet carbidopa-levodopa tremor parkinsons neurology_follow
epilepsy seizure = keppra levetiracetam valproate depakote lamotrigine phenytoin antiepileptic aed
migraine = headache headaches sumatriptan triptan triptans topiramate propranolol_for rizatriptan
stroke infarct hemiparesis = antiplatelet restorative splint spasticity speech_therapy
reflux gerd esophageal barrett = ppi omeprazole pantoprazole protonix esomeprazole famotidine pepcid heartburn egd
peptic+ulcer gastric+ulcer duodenal+ulcer = ppi gi_bleed h_pylori pantoprazole omeprazole
gout = allopurinol colchicine uric febuxostat urate
osteoarthritis = knees knee hip hips tylenol acetaminophen injection injections nsaids voltaren arthroplasty tka tha pt_referral
rheumatoid psoriatic lupus = joints methotrexate mtx hydroxychloroquine plaquenil adalimumab humira etanercept biologic prednisone rheum rheumatology
osteoporosis osteopenia = dexa dxa bone_density bones bone alendronate fosamax bisphosphonate zoledronate reclast denosumab prolia vitamin_d
prostatic prostate bph = tamsulosin flomax finasteride psa pvr retention foley urine_stream nocturia uro urology
bladder incontinence = oxybutynin mirabegron myrbetriq timed_voiding pelvic_floor urology voiding
obesity obese overweight = habitus weight_loss lost_weight gained_weight wt_loss lose_weight bmi bariatric phentermine wegovy zepbound
tobacco = smoking nicotine patch cessation varenicline chantix quit quitline counseled_on_smoking
alcohol = alcohol etoh ciwa naltrexone aa detox thiamine acamprosate drinking
opioid = buprenorphine suboxone methadone narcan naloxone sublocade
hiv immunodeficiency = antiretroviral antiretrovirals art biktarvy dolutegravir viral_load cd4 genvoya descovy
hepatitis+c hepatitis+b cirrhosis = hcv hbv viral_load sofosbuvir hepatology afp lactulose liver
liver+fatty liver+nonalcoholic steatosis steatohepatitis nafld masld = alt ast lft lfts liver_enzymes fib-4 fibroscan
anemia iron+deficiency = hgb hemoglobin ferritin iron transfusion transfuse feraheme venofer ferric b12 erythropoietin blood_count
b12 cobalamin = b12 cyanocobalamin
vitamin+d = vitamin_d cholecalciferol ergocalciferol
neuropathy polyneuropathy neuralgia = gabapentin neurontin pregabalin lyrica monofilament duloxetine carbamazepine
spinal+stenosis radiculopathy disc sciatica = back_pain low_back lumbar epidural spine gabapentin the_back his_back her_back leg_pain
glaucoma = drops latanoprost timolol iop eyes eye_pressure ophthalmology
conjunctivitis pinkeye blepharitis keratitis stye hordeolum chalazion = polytrim trimethoprim moxifloxacin vigamox ofloxacin ocuflox tobramycin tobrex tobradex erythromycin_ointment azasite olopatadine pataday ketotifen zaditor artificial_tears compresses cool_compresses warm_compresses lid_scrubs eye_drops eyedrops drops
cataract cataracts = biometry phaco phacoemulsification iol cataract_surgery a-scan glare
macular+degeneration wet+macular = oct avastin bevacizumab eylea aflibercept lucentis ranibizumab vabysmo faricimab areds amsler
otitis = amoxicillin augmentin cefdinir ciprodex ofloxacin ear_drops tubes tympanostomy
eczema dermatitis psoriasis = triamcinolone clobetasol hydrocortisone betamethasone fluocinonide emollient emollients moisturizer calcipotriene dupilumab dupixent topical_steroid patch_testing
acne rosacea = tretinoin adapalene benzoyl benzoyl_peroxide isotretinoin doxycycline minocycline clindamycin ivermectin
vaginosis vaginitis candidiasis trichomoniasis = metronidazole fluconazole clotrimazole clindamycin miconazole
fibroid fibroids leiomyoma menorrhagia = myomectomy hysterectomy hysteroscopic hysteroscopy tranexamic mirena lng-iud embolization
menopause menopausal vasomotor = estradiol patch progesterone hormone_therapy hrt paroxetine fezolinetant veozah
endometriosis = norethindrone elagolix orilissa leuprolide laparoscopy dienogest
gammopathy myeloma = spep m_spike flc free_light_chains upep
thrombosis embolism thrombophilia leiden = fvl clot clots vte anticoagulation anticoagulant ivc_filter
von+willebrand hemophilia = ddavp desmopressin factor vwf bleeding
colitis crohn = gi_follow mesalamine infliximab biologic flare
colon+polyp colon+adenoma adenoma polyps = colonoscopy surveillance
herpes hsv = valtrex valacyclovir acyclovir
hemorrhage+postpartum hemorrhage+pp = hemorrhage pph txa
melanoma = derm dermatology skin recurrence
ulcer+pressure = wound turn_q2h alginate
restless+legs = ropinirole pramipexole
allergic rhinitis = flonase cetirizine loratadine
eczema dermatitis = triamcinolone steroid_cream emollient emollients
peripheral+artery peripheral+arterial = claudication revascularization revascularized angiogram angioplasty abi bypass
myasthenia = pyridostigmine neuromuscular
fibromyalgia = duloxetine pregabalin
erectile = sildenafil tadalafil viagra cialis
menopause menopausal = hot_flashes hrt estradiol
weakness+arm weakness+leg hemiplegia paraplegia quadriplegia = splint contracture contractures restorative spasticity baclofen turn_q2h hoyer
tear+labral shoulder = shoulder ortho
`;

interface Row {
  /** Words that must all be in the condition's name; one of the groups suffices. */
  readonly names: readonly (readonly string[])[];
  readonly signs: readonly string[];
}

const table: readonly Row[] = rows
  .trim()
  .split("\n")
  .map((line) => {
    const [names = "", signs = ""] = line.split(" = ");
    return {
      names: names.split(" ").map((name) => name.split("+").map(oneForm)),
      signs: signs.replaceAll("-", "_").split(" "),
    };
  });

/** Signs of one or more words, each joined by "_"; the longest has this many words. */
export const longestSign = 3;

/**
 * @param names the words of a condition, as `sameName` gives them
 * @returns signs of its care
 */
export function careSignsOf(names: readonly string[]): readonly string[] {
  const said = new Set(names);
  return table
    .filter((row) => row.names.some((group) => group.every((name) => said.has(name))))
    .flatMap(({ signs }) => signs);
}
