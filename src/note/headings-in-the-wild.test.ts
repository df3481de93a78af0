import { describe, expect, it } from "vitest";
import { findSections } from "./sections.ts";

/** Kind and first word of each headed section. */
function outline(text: string): string[] {
  return findSections(text)
    .filter(({ heading }) => heading !== undefined)
    .map(({ kind, body }) =>
      `${kind} ${/^[\s*>•-]*([\w/+-]*)/.exec(text.slice(body.start, body.end))?.[1] ?? ""}`.trim(),
    );
}

/** Lines "kind word", one a section. */
const list = (expected: string): string[] =>
  expected
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

describe("headings as charts write them", () => {
  it.each([
    [
      "letters and a bracket",
      "S> cough x3d, no fever\nO> T 98.9, lungs clear\nA> bronchitis\nP> rest, fluids",
      "subjective cough\nvitals T\nassessment bronchitis\nplan rest",
    ],
    [
      "letters alone in their lines",
      "S\nknee hurts\n\nO\nswollen knee\n\nA\nsprain\n\nP\nbrace",
      "subjective knee\nobjective swollen\nassessment sprain\nplan brace",
    ],
    [
      "letters before a dash and a joined assessment",
      "S - feels better\nO - incision clean\nA/P - healing well, sutures out Monday",
      "subjective feels\nobjective incision\nassessment-plan healing",
    ],
    [
      "headings within a sentence's line, and a test in a plan that heads nothing",
      "HPI: Pale for a month. Comorbids: gout, asthma. Home meds reviewed: allopurinol\nA/P: Numb hand. EMG/NCS on Friday.",
      "hpi Pale\npast-medical-history gout\nmedications allopurinol\nassessment-plan Numb",
    ],
    [
      "a heading with its part in capitals, signs after one blank, kin below allergies",
      "FINDINGS - UPPER\nHiatal hernia.\nAllergies: latex\nFamily: sister with lupus\nTriage vitals T 38.6 HR 112 BP 104/61",
      "findings Hiatal\nallergies latex\nfamily-history sister\nvitals T",
    ],
    [
      "parts that a therapist or nurse writes",
      "PLOF: independent\nPatient goals: hike again\nINTERVENTIONS: dressing changed\nPLAN: next visit Thursday",
      "functional-status independent\ngoals hike\ninterventions dressing\nplan next",
    ],
    [
      "equal signs",
      "=== Reason for today's visit ===\near pain\n=== Meds ===\nnone\n=== Assessment/Plan ===\notitis media",
      "chief-complaint ear\nmedications none\nassessment-plan otitis",
    ],
    [
      "underlined plain words",
      "What brings you in\n------------------\nshoulder ache\n\nPrior operations\n----------------\nhernia 2010\n\nMy thoughts\n-----------\nrotator cuff tendinitis",
      "chief-complaint shoulder\npast-surgical-history hernia\nassessment rotator",
    ],
    [
      "lower case and colons",
      "cc: rash\nhpi: itchy arms for a week\npmh: eczema\nmeds: none\nall: nkda\npe: patches on both arms\na/p: contact dermatitis, steroid cream\nf/u: prn",
      "chief-complaint rash\nhpi itchy\npast-medical-history eczema\nmedications none\nallergies nkda\nphysical-exam patches\nassessment-plan contact\nfollow-up prn",
    ],
    [
      "capitals without any mark, dictated in one paragraph",
      "HISTORY OF PRESENT ILLNESS This is a 50-year-old man with cough. PAST MEDICAL HISTORY He has asthma. MEDICATIONS Albuterol as needed. ALLERGIES None. PHYSICAL EXAMINATION Lungs have wheezes. IMPRESSION AND PLAN Asthma flare, prednisone given.",
      "hpi This\npast-medical-history He\nmedications Albuterol\nallergies None\nphysical-exam Lungs\nassessment-plan Asthma",
    ],
    [
      "capitals and colons, dictated in one paragraph",
      "PERTINENT FAMILY AND GENETIC HISTORY: Mother had breast cancer. CURRENT HOME MEDICATIONS: Tamoxifen. ESTIMATED BLOOD LOSS: 10 mL. SPECIMENS: Left breast mass. COMPLICATIONS: None. POSTOPERATIVE PLAN: Home today.",
      "family-history Mother\nmedications Tamoxifen\noperative-facts 10\noperative-facts Left\ncomplications None\nplan Home",
    ],
    [
      "title case without a colon, the text behind",
      "Chief Complaint Patient presents with back pain\nPast Medical History Hypertension, gout\nReview of Systems Constitutional: negative\nPhysical Exam Constitutional: well",
      "chief-complaint Patient\npast-medical-history Hypertension\nros Constitutional\nphysical-exam Constitutional",
    ],
    [
      "misspelled",
      "Cheif Complaint: headache\nHistory of Present Ilness: three days\nPast Medcial History: migraine\nAlergies: none\nAssesment and Plan: migraine, triptan\nDispostion: home",
      "chief-complaint headache\nhpi three\npast-medical-history migraine\nallergies none\nassessment-plan migraine\ndisposition home",
    ],
    [
      "words put before and after",
      "Pertinent Past Medical History (reviewed 3/2/2024):\nCOPD\nCurrent Outpatient Medications on File:\nalbuterol\nMost Recent Labs 2/28/2024:\nWBC 9\nFocused Physical Exam Today:\nwheezes\nOverall Impression and Recommendations:\nCOPD flare",
      "past-medical-history COPD\nmedications albuterol\nlabs WBC\nphysical-exam wheezes\nassessment-plan COPD",
    ],
    [
      "brackets, stars and angle signs before the text",
      "[HPI] fall on ice\n[PMHx] osteoporosis\n**Exam** wrist swollen\n<Imaging> no fracture\n[A/P] wrist sprain",
      "hpi fall\npast-medical-history osteoporosis\nphysical-exam wrist\nimaging no\nassessment-plan wrist",
    ],
    [
      "spaces, dots and bars",
      "PMH    asthma\nMEDICATIONS....albuterol\nALLERGIES | sulfa\nPLAN = spirometry",
      "past-medical-history asthma\nmedications albuterol\nallergies sulfa\nplan spirometry",
    ],
    [
      "spoken words under a sign of their own",
      "> What's going on\nTired for a month.\n\n> Other things she has\nhypothyroidism\n\n> What she takes\nlevothyroxine\n\n> What I found\nThyroid full.\n\n> What I think and what we'll do\nUnder-replaced. Raise the dose.\n\n> Come back if\nchest pain\n\n> See you again\n6 weeks",
      "hpi Tired\npast-medical-history hypothyroidism\nmedications levothyroxine\nphysical-exam Thyroid\nassessment-plan Under-replaced\ndischarge-instructions chest\nfollow-up 6",
    ],
    [
      "an emergency note",
      "CC: fall\nEMS: found down\nHx: slipped, no LOC\nPMHx: afib. PSHx: none. SocHx: lives alone\nHome Meds: apixaban\nVS: BP 130/70\nPE: hip tender\nEKG: afib\nXR: no fracture\nED course: pain controlled\nMDM: contusion, head CT negative\nClinical impression: hip contusion\nDispo: home\nReturn precautions: confusion, vomiting",
      "chief-complaint fall\nhpi found\nhpi slipped\npast-medical-history afib\npast-surgical-history none\nsocial-history lives\nmedications apixaban\nvitals BP\nphysical-exam hip\nekg afib\nimaging no\ned-course pain\nmedical-decision-making contusion\nassessment hip\ndisposition home\ndischarge-instructions confusion",
    ],
    [
      "a pregnancy",
      "OB Hx: G2P1\nGyn Hx: regular cycles\nDating: LMP 1/2, confirmed by ultrasound\nPrenatal Labs: A pos\nGrowth US: 50th percentile\nAssessment & Plan:\nIUP at 28 weeks\nPTL precautions: contractions, bleeding\nRTC: 2 weeks",
      "obstetric-history G2P1\nobstetric-history regular\nlabs A\nimaging 50th\nassessment-plan IUP\ndischarge-instructions contractions\nfollow-up 2",
    ],
    [
      "a child",
      "Parental concerns:\nnone\n\nBirth Hx:\nterm\n\nDevelopment:\nwalks\n\nImmunizations:\nup to date\n\nGrowth:\n60th\n\nExam:\nwell\n\nAssessment:\nWell child\n\nAnticipatory guidance:\nsunscreen",
      "chief-complaint none\nbirth-history term\ndevelopmental-history walks\nimmunizations up\nvitals 60th\nphysical-exam well\nassessment Well\npatient-education sunscreen",
    ],
    [
      "psychiatry",
      'Identifying Data and Chief Complaint: "I can\'t sleep"\nPast Psychiatric History: none\nSubstance Use History: wine\nFamily Psychiatric History: father depressed\nTrauma History: denied\nMental Status Examination: tearful\nRating Scales: PHQ-9 15\nDiagnostic Formulation: major depression\nTreatment Plan: sertraline',
      "chief-complaint\npast-medical-history none\nsocial-history wine\nfamily-history father\npast-medical-history denied\nmental-status-exam tearful\nresults PHQ-9\nassessment major\nplan sertraline",
    ],
    [
      "an operation",
      "Pre-op Dx: cholelithiasis\nPost-op Dx: same\nProcedure(s): lap chole\nSurgeon: Dr. Model\nAnesthesia: general\nEBL: 20 mL\nIVF: 900 mL\nSpecimen: gallbladder\nFindings: stones\nIndications: biliary colic\nConsent: risks explained\nDescription of Procedure: ports placed\nCondition: stable",
      "preoperative-diagnosis cholelithiasis\npostoperative-diagnosis same\nprocedure lap\noperative-facts Dr\nanesthesia general\noperative-facts 20\noperative-facts 900\noperative-facts gallbladder\nfindings stones\nindication biliary\nconsent risks\nprocedure-details ports\noperative-facts stable",
    ],
    [
      "pathology",
      "Specimen(s) Received:\nA. skin, back\n\nClinical Hx:\nchanging mole\n\nFinal Pathologic Diagnosis:\nmelanoma in situ\n\nGross:\nellipse\n\nMicro:\natypical melanocytes\n\nComment:\nmargins clear",
      "operative-facts A\nindication changing\nfinal-diagnosis melanoma\ngross-description ellipse\nmicroscopic-description atypical\naddendum margins",
    ],
    [
      "a discharge summary",
      "Date of Admission: 1/1/2024\nDate of Discharge: 1/4/2024\nD/C Dx: pneumonia\nSecondary Dx: COPD\nConsults Obtained: pulmonology\nBrief HPI: cough and fever\nHospital Course by Problem:\n# Pneumonia: ceftriaxone\n# COPD: steroids\nCondition on D/C: good\nD/C Meds: cefdinir\nPending at discharge: culture\nFollow Up Appts: PCP 1 week",
      "identification 1/1/2024\nidentification 1/4/2024\ndischarge-diagnosis pneumonia\ndiagnosis COPD\nconsults pulmonology\nhpi cough\nhospital-course\nother good\ndischarge-medications cefdinir\nresults culture\nfollow-up PCP",
    ],
    [
      "a plan by problem after an assessment",
      "ASSESSMENT\n70M with heart failure.\n\nPLAN BY PROBLEM\n# CHF: diurese\n# AKI: hold lisinopril\n\nLINES/PPX/CODE\nPIV, heparin, full code",
      "assessment 70M\nplan\noperative-facts PIV",
    ],
    [
      "the course of a night, then the rest",
      "O/N: slept well\nS) less pain\nO) afebrile\nData\nWBC 8\nA/P) appendicitis, day 2\n# Pain - oral meds\n\nTo do today: walk, diet\n\nDispo: home tomorrow",
      "hpi slept\nsubjective less\nvitals afebrile\nresults WBC\nassessment-plan appendicitis\nplan walk\ndisposition home",
    ],
    [
      "lower case and dashes, in one breath",
      "cc- 6 wk f/u, L hip\nhpi- 70M w OA, limping less\npmhx- gout\npshx-THA R 2015\nmeds- allopurinol\nall- codeine, nausea\nvs- 130/70\npe- gait even\na/p- 1. hip OA, PT\n2. gout quiet\nrtc- 3 mo",
      "chief-complaint 6\nhpi 70M\npast-medical-history gout\npast-surgical-history THA\nmedications allopurinol\nallergies codeine\nvitals 130/70\nphysical-exam gait\nassessment-plan 1\nfollow-up 3",
    ],
    [
      "words of its own under a mark of the note's own",
      "## Here for\nrecheck\n\n## Meds he brought in\nwarfarin\n\n## Can't take\nmorphine\n\n## Vitals\n120/70\n\n## Looks\nwell, no edema\n\n## Numbers\nINR 2.4\n\n## By problem\nSteady.\n\n# Clot\nStay on warfarin.\n\n## RTC\n8 wk",
      "chief-complaint recheck\nmedications warfarin\nallergies morphine\nvitals 120/70\nphysical-exam well\nresults INR\nassessment-plan Steady\nfollow-up 8",
    ],
    [
      "an emergency note with its own names",
      "Presenting problem\n    Ankle injury.\n\nFacility MAR\n    lisinopril\n\nAllergy\n    none\n\nTriage vitals\n    98.1, 80\n\nPhysical\n    lateral swelling\n\nWorkup\n    CT head: no bleed. XR ankle: no fracture.\n\nCourse and thinking\n    Sprain. PE: not likely.\n\nImpression:\n    ankle sprain\n\nReturn if\n    numb toes\n\nDispo\n    home",
      "chief-complaint Ankle\nmedications lisinopril\nallergies none\nvitals 98\nphysical-exam lateral\nresults CT\nmedical-decision-making Sprain\nassessment ankle\ndischarge-instructions numb\ndisposition home",
    ],
    [
      "a stay told in plain words",
      "### Reason for stay\nfever\n\n### Principal problem\npyelonephritis\n\n### Secondary problems\ndiabetes\n\n### Other Diagnoses in the Chart\nold stroke\n\n### What happened here\nTwo days of ceftriaxone.\n\n**ID.** Cultures grew E. coli.\n\n### Going home on\ncefpodoxime\n\n### Pending\nrepeat culture\n\n### Red flags\nfever\n\n### Where and when\nPCP 5/2",
      "chief-complaint fever\ndiagnosis pyelonephritis\ndiagnosis diabetes\npast-medical-history old\nhospital-course Two\ndischarge-medications cefpodoxime\nresults repeat\ndischarge-instructions fever\nfollow-up PCP",
    ],
    [
      "what follows the last numbered problem",
      "Surg: appendix\nA/P: 1. Rash: cream.\nLabs: none\n2. BP up: recheck.\nGo to ER: throat tight\nF/u: PCP 2 wk",
      "past-surgical-history appendix\nassessment-plan 1\ndischarge-instructions throat\nfollow-up PCP",
    ],
    [
      "a return visit without a colon, and names told by two words",
      "Past psych: one stay 2012\n\nMedical: HIV, controlled\n\nAdverse rxns: lamotrigine, rash\n\nHome BP/wt: 126/80\n\nFormulation / Plan\nMania: start lithium.\n\nCrisis plan reviewed: call 988\n\nRTC 2 wk video.",
      "past-medical-history one\npast-medical-history HIV\nallergies lamotrigine\nvitals 126/80\nassessment-plan Mania\ndischarge-instructions call\nfollow-up 2",
    ],
    [
      "an endoscopy",
      "INDICATIONS: surveillance\nBRIEF HISTORY: anemia since May\nMEDS HELD: apixaban 3 d\nPRE-PROCEDURE ASSESSMENT: ASA 2, lungs clear\nSEDATION: MAC\nTECHNIQUE: scope to cecum\nFINDINGS: polyp\nPOST-OP DX: polyp\nRECS: high fiber",
      "indication surveillance\nhpi anemia\nmedications apixaban\nphysical-exam ASA\nanesthesia MAC\nprocedure-details scope\nfindings polyp\npostoperative-diagnosis polyp\nplan high",
    ],
    [
      "letters before an age and a numbered list",
      "HPI: knee better\nMeds/All: metformin. Allergies - latex\nA: 68F two weeks after surgery\nP:\n-brace\n\nCall/ED: chest pain",
      "hpi knee\nmedications metformin\nallergies latex\nassessment 68F\nplan brace\ndischarge-instructions chest",
    ],
    [
      "a first line that holds a complaint before the kind of visit",
      "CC: cough    Office visit\nExam: clear\nA/P: bronchitis",
      "chief-complaint cough\nphysical-exam clear\nassessment-plan bronchitis",
    ],
    [
      "a nursing home",
      "SNF PHYSICIAN VISIT - MONTHLY\nHISTORY\neats little\n\nPAST MED/SURG\nstroke\n\nMEDS (MAR reviewed)\nsenna\n\nCODE/GOALS\nDNR\n\nVS/Is&Os:\n98/60\n\nASSESSMENT / ORDERS\n1. Weight loss: supplements.\n\nNEXT VISIT\n30 days",
      "hpi eats\npast-medical-history stroke\nmedications senna\ntime-and-attestation DNR\nvitals 98/60\nassessment-plan 1\nfollow-up 30",
    ],
  ])("reads %s", (_, text, expected) => {
    expect(outline(text)).toEqual(list(expected));
  });

  it.each([
    [
      "problem names",
      "Assessment/Plan:\nAlcohol use\ncounseled\n\nTobacco\npatch\n\nDiet\nlow salt\n\nAnxiety\nstable",
      1,
    ],
    [
      "problem names in capitals",
      "ASSESSMENT AND PLAN:\nSMOKING: wants to quit\nPAIN MANAGEMENT: ibuprofen\nMEDICATION OVERUSE HEADACHE: stop pills",
      1,
    ],
    [
      "remarks in a plan",
      "Plan:\nLabs in the morning\nImaging of the knee if no better\nFollow labs\nConsult to cardiology\nSurgery for the hernia",
      1,
    ],
    [
      "parts of an examination",
      "Exam:\nNeuro: intact\nPsych: calm\nWound: clean\nPain: 3/10\nWeight: 180",
      1,
    ],
    [
      "prose that begins with a heading's word",
      "HPI:\nMedications have not helped. History of asthma. Family is supportive. Plan is to travel. Next he fell.",
      1,
    ],
    [
      "capitals in prose",
      "HPI:\nHe said he was NOT ON ANY MEDICATIONS and had NO ALLERGIES. CT CHEST was done. LABS were fine.",
      1,
    ],
    ["a table's head", "Past Medical History:\nDiagnosis   Date\nAsthma   2004\nMedication   Dose\n", 1],
    ["what the document is", "OB RETURN VISIT  --  Women's Health\nFeels well.\n", 0],
    ["a test within results", "Data:\nK 4.1. CXR 5/18: clear. Renal US: no hydro.\nECG today: sinus", 1],
    [
      "a service or a test within a course",
      "Hospital Course:\nImproved.\nID: cultures negative. PE: ruled out by CTA.\n",
      1,
    ],
    ["a return visit within a problem", "A/P:\n1. Gout: better.\nRTC 3 months\n2. Asthma: refill.", 1],
    [
      "vital signs in a history",
      "HPI:\nBP at home: 140/90. Home weight: 180 lb. Pain score: 4. He saw his PCP.",
      1,
    ],
  ])("opens no section at %s", (_, text, count) => {
    const headed = findSections(text).filter(({ heading }) => heading !== undefined);
    expect(headed.map(({ kind }) => kind)).toHaveLength(count);
  });
});
