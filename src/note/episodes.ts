/** Conditions that come to an end: named in a past history without more, they are over. */
import type { Word } from "./words.ts";

const ends =
  /^(?:fractures?|fx|pneumonia|pna|concussions?|appendicitis|cholecystitis|choledocholithiasis|pancreatitis|pyelonephritis|cellulitis|bronchiolitis|bronchitis|mononucleosis|mono|measles|mumps|rubella|chickenpox|varicella|pertussis|meningitis|encephalitis|sepsis|septicemia|bacteremia|tia|tias|stroke|strokes|cva|mi|stemi|nstemi|infarction|dvt|dvts|embolism|embolus|stones?|nephrolithiasis|preeclampsia|pre-eclampsia|eclampsia|gestational|miscarriages?|abortions?|sab|tab|ectopic|postpartum|delivery|deliveries|svd|nsvd|vbac|diverticulitis|obstruction|sbo|pneumothorax|rhabdomyolysis|aki|jaundice|rsv|croup|shingles|zoster|covid|covid-19|influenza|flu|tonsillitis|mastoiditis|hyperemesis|intussusception|volvulus|perforation|rupture|ruptured|dislocation|sprain|laceration|burns?|overdose|poisoning|anaphylaxis|bleed|hemorrhage|torsion|abscess|gangrene|dka|scarlet|malaria|dengue|botulism|prematurity|chlamydia|gonorrhea|trichomonas|giardia|scabies|lice|abruption|previa|mastitis|chorioamnionitis|endometritis|bell's|guillain|kawasaki|itp|difficile|diff|cdiff|utis?|cystitis|gastroenteritis|sinusitis|otitis|febrile|rds|ttn|nec|cin|sepsis|empyema|endocarditis|osteomyelitis|myocarditis|pericarditis|orchitis|epididymitis|prostatitis|esophagitis|typhoid|cholera|lyme|mrsa|vre|hepatitis-a)$/;
const lasting =
  /^(?:chronic|recurrent|frequent|multiple|current|currently|active|ongoing|still|present|healing|nonunion|osteoporotic|treated|treating|now|on|taking|residual|persistent|pathologic|compression|seizures?|disorder|disease|deficits?|hemiparesis|with|sequelae|stage|daily|every|q|latent)$/;
const operations =
  /(?:ectomy|ectomies|otomy|ostomy|plasty|plasties|pexy|desis|rrhaphy)$|^(?:cabg|pci|stent|stents|stenting|surgery|surgeries|cesarean|c-section|section|d&c|turp|tka|tha|orif|acdf|lasik|btl|hysterectomy|circumcision|amputation|transfusion|transfusions|arthroscopy|cataract)$/;

/** What a newborn has and outgrows. */
const ofBirth = /^(?:neonatal|neonatorum|newborn|prematurity|rds|ttn|nec|plagiocephaly|torticollis)$/;

/** Whether the clause (`list`), of a past history, names by tokens `first` to `last` an episode or operation now over. */
export function isOver(list: readonly Word[], first: number, last: number): boolean {
  if (list.slice(first, last + 1).some(({ text }) => ofBirth.test(text))) return true;
  if (list.some(({ text }) => lasting.test(text))) return false;
  return list.slice(first, last + 1).some(({ text }) => ends.test(text) || operations.test(text));
}

const year = /^(?:19|20)\d\d$/;

/** "2018 appendectomy", "2009: pneumonia": a year that opens an entry of a past history. */
export function yearBefore(list: readonly Word[], first: number): Word | undefined {
  const before = list[first - 1];
  const word = before !== undefined && /^[:\-–—]$/.test(before.text) ? list[first - 2] : before;
  return word !== undefined && year.test(word.text) && list.indexOf(word) <= 1 ? word : undefined;
}
