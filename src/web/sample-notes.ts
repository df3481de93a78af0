/** Invented notes about nobody, for trying the page: one for each setting. */
import type { Encounter } from "../contract/suggestions.ts";

export interface SampleNote {
  readonly name: string;
  readonly setting: NonNullable<Encounter["setting"]>;
  readonly text: string;
}

const clinicVisit = `CHIEF COMPLAINT
Follow-up of diabetes; cough for 3 days.

HISTORY OF PRESENT ILLNESS
68-year-old woman with T2DM and CKD stage 3a, here for follow-up. She reports a productive cough for three days and increased wheezing, using her rescue inhaler 4 times a day. Denies chest pain, fever or hemoptysis. No orthopnea.

PAST MEDICAL HISTORY
Hypertension. COPD. Appendectomy 1998. Breast cancer, left, treated in 2011, no evidence of disease.

FAMILY HISTORY
Father had an MI at 54. Mother with colon cancer.

SOCIAL HISTORY
Quit smoking 6 years ago, 30 pack-years.

MEDICATIONS
Metformin 500 mg twice a day, lisinopril 20 mg daily, tiotropium inhaler, albuterol as needed.

EXAM
BP 148/86, HR 92, SpO2 93% on room air. Diffuse expiratory wheezes, no crackles. No leg edema. Monofilament sensation decreased over both feet.

RESULTS
A1c 8.1%. eGFR 52. Potassium 5.6.

ASSESSMENT AND PLAN
1. COPD with acute exacerbation: prednisone 40 mg for 5 days, continue tiotropium.
2. Type 2 diabetes with diabetic CKD, stage 3a: A1c above goal, increase metformin to 1000 mg twice a day.
3. Diabetic polyneuropathy, feet: start gabapentin 300 mg at night.
4. Hypertension: above goal, increase lisinopril to 40 mg.
5. Possible pneumonia: chest x-ray today.
6. If potassium stays high, stop lisinopril and consider treating hyperkalemia.
`;

const hospitalStay = `DISCHARGE SUMMARY
Admitted 3 May, discharged 8 May.

REASON FOR ADMISSION
81-year-old man brought in with worsening breathlessness and leg swelling over a week.

HOSPITAL COURSE
Acute on chronic systolic heart failure: ejection fraction 30% on echocardiogram. Diuresed with intravenous furosemide, 6 kg down. Discharged on sacubitril-valsartan and spironolactone.
Acute kidney injury on CKD stage 3b, thought to be cardiorenal: creatinine peaked at 2.9 and fell to 1.8 at discharge.
Hyponatremia, 126 on admission: fluid restriction, 134 at discharge.
Pressure ulcer of the sacrum, stage 2, present on admission: foam dressing, turned every two hours.
Persistent atrial fibrillation: rate controlled with metoprolol; apixaban continued.
Probable obstructive sleep apnea: sleep study to be arranged.
No evidence of pulmonary embolism on CT angiogram. No pneumonia.

PAST MEDICAL HISTORY
Coronary artery disease with a stent in 2019. Gout, no flare for years. Prostate cancer, treated with radiation in 2012.

FAMILY HISTORY
Brother died of a stroke.

DISCHARGE MEDICATIONS
Sacubitril-valsartan, spironolactone, furosemide, metoprolol, apixaban, atorvastatin, allopurinol.

DISPOSITION
To a skilled nursing facility.
`;

const emergencyVisit = `EMERGENCY DEPARTMENT NOTE
Arrival: by ambulance.

HISTORY OF PRESENT ILLNESS
34-year-old woman slipped on an icy sidewalk this morning while walking her dog and fell on her outstretched left hand. Pain and swelling of the left wrist. Did not hit her head, no loss of consciousness. No neck pain. Asthma, used her inhaler once today. She is 20 weeks pregnant by dates.

ALLERGIES
Penicillin: hives.

EXAM
Left wrist tender and swollen over the distal radius, skin intact, sensation and pulses normal. Abrasion of the left palm. Mild expiratory wheeze. Abdomen soft, fetal heart tones 148.

RESULTS
X-ray left wrist: fracture of the lower end of the radius with dorsal angulation (Colles), closed. No scaphoid fracture.
Hemoglobin 9.8.

MEDICAL DECISION MAKING
1. Closed Colles' fracture of the left radius: reduced under hematoma block, sugar-tong splint, orthopedics in one week.
2. Mild intermittent asthma with exacerbation: albuterol nebulizer, wheeze cleared.
3. Abrasion of the left hand: cleaned and dressed.
4. Possible anemia of pregnancy: follow up with obstetrics.
5. Rule out scaphoid fracture if pain persists.
`;

export const sampleNotes: readonly [SampleNote, ...SampleNote[]] = [
  { name: "Clinic visit", setting: "outpatient", text: clinicVisit },
  { name: "Hospital stay", setting: "inpatient", text: hospitalStay },
  { name: "Emergency visit", setting: "emergency", text: emergencyVisit },
];
