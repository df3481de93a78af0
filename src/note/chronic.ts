/** Conditions that, once had, are still had: "history of hypertension" is hypertension (Guidelines FY2026 IV.I, IV.J). */
import type { Word } from "./words.ts";

const chronicWords = new Set(
  "hypertension htn hypertensive diabetes diabetic dm dm1 dm2 t1dm t2dm iddm niddm prediabetes copd emphysema asthma chf hfref hfpef cardiomyopathy cad coronary fibrillation afib arrhythmia ckd esrd hyperlipidemia hld hypercholesterolemia dyslipidemia hypertriglyceridemia depression depressive mdd anxiety gad bipolar schizophrenia schizoaffective psychosis hypothyroidism hyperthyroidism hypothyroid thyroiditis hashimoto hashimoto's graves osteoarthritis oa djd arthritis rheumatoid lupus sle scleroderma sjogren's gout gerd reflux obesity obese osa apnea epilepsy parkinson's parkinson parkinsonism alzheimer's alzheimer dementia sclerosis migraine migraines cirrhosis hiv aids psoriasis psoriatic crohn's crohn colitis ibd ibs osteoporosis osteopenia neuropathy nephropathy retinopathy glaucoma bph endometriosis fibromyalgia thalassemia hemophilia autism adhd add ptsd ocd pvd pad alcoholism vitiligo eczema atopic insomnia narcolepsy insufficiency stenosis regurgitation spondylosis spondylitis scoliosis lymphedema sarcoidosis myasthenia celiac pcos hypogonadism addison's cushing's hemochromatosis malformation congenital chronic syndrome disorder disability paralysis paraplegia quadriplegia hemiplegia blindness deafness dependence varicose varicosities incontinence rhinitis pulmonale bronchiectasis fibrosis interstitial tremor tinnitus vertigo mgus gammopathy meniere's meniere hemochromatosis keratoses keratosis rosacea fasciitis hearing thyroid testosterone hsv hsv-1 hsv-2 herpes gilbert's gilbert leiden willebrand cirrhotic sjogren dupuytren dupuytren's bunion cataract cataracts plaque steatotic masld constipation anemia nafld mash nash steatosis".split(
    " ",
  ),
);
const chronicPairs = new Set([
  "heart failure",
  "heart disease",
  "kidney disease",
  "renal disease",
  "liver disease",
  "lung disease",
  "vascular disease",
  "arterial disease",
  "sickle cell",
  "cystic fibrosis",
  "down syndrome",
  "multiple sclerosis",
  "cerebral palsy",
  "macular degeneration",
  "mental illness",
  "chronic pain",
  "hepatitis b",
  "hepatitis c",
  "seizure disorder",
  "sleep apnea",
  "restless legs",
  "vitamin deficiency",
  "disc disease",
  "valve disease",
  "celiac disease",
  "thyroid disease",
  "autoimmune disease",
]);

/** Words of an episode, though the next word may name a lasting condition ("postpartum depression", "C. diff colitis"). */
const episodic = new Set(
  "acute gestational postpartum neonatal infectious viral ischemic difficile diff prematurity".split(" "),
);

/** Whether the mention's words name a lasting condition. A stated acute episode is none. */
export function isChronic(list: readonly Word[]): boolean {
  if (list.some((word) => episodic.has(word.text))) return false;
  return list.some(
    (word, index) =>
      chronicWords.has(word.text) || chronicPairs.has(`${word.text} ${list[index + 1]?.text ?? ""}`),
  );
}
