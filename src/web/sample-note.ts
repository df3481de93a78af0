/** An invented note about nobody, for trying the page. */
export const sampleNote = `CHIEF COMPLAINT
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
