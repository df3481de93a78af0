/** Telling drug lines, measurements and boilerplate from clauses that may name a condition. */

import { isChronic } from "./chronic.ts";
import { isResult, isVital, nameLength, nameTrie, numeric } from "./measurements.ts";
import { isComplaint, isConditionName, isDrugName } from "./remedies.ts";
import type { Word } from "./words.ts";
import { isWord } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const verbs = set(
  "is are was were be been being am has have had do does did will would should can could may might must denies denied deny reports reported report states stated notes noted complains complained endorses endorsed admits presents presented comes came continue continues continued takes took taking goes went feels felt says said shows showed show reveals revealed demonstrates demonstrated appears appeared seems seemed remains remained began started developed underwent received recommend recommended recommends discussed advised explained ordered prescribed reviewed instructed encouraged believe think thinks suspect appreciate understands agrees i we he she they it you patient's yo y/o old male female man woman here",
);

export const planVerbs = set(
  "continue start initiate begin increase decrease refer follow return order schedule check obtain repeat recheck monitor stop hold give prescribe encourage advise advised discuss discussed consider will recommend add resume restart taper titrate adjust change switch wean discontinue dc await admit discharge transfer consult arrange avoid elevate apply use take try proceed plan keep see call send get review reviewed trial wear request counsel counseled educate educated provide provided push complete perform replace maintain optimize f/u rtc cont d/c pt/ot prn ordered prescribed given continued started increased recommended referred defer rest ice no needs need should please may can patient encouraged instructed",
);

const actionNouns = set(
  "mri ct cbc cmp bmp labs lab ekg ecg echo echocardiogram ultrasound us xray x colonoscopy egd endoscopy referral referrals physical occupational speech therapy pt ot brace sling splint cast ice rest rice nsaids nsaid home exercise exercises diet counseling education handout vaccine vaccines flu tdap immunizations return bloodwork lipid a1c hemoglobin hba1c tsh urinalysis ua urine culture cultures routine daily weekly fluids hydration tylenol ibuprofen acetaminophen meloxicam lisinopril metformin aspirin prednisone surgery orif biopsy injection telemetry npo dvt gi full code bedrest crutches",
);

const doseUnits = set(
  "mg mcg g gm ml mls unit units meq tab tabs tablet tablets capsule capsules cap caps puff puffs drops gtt gtts iu mg/ml mcg/hr spray sprays patch patches cc",
);
const frequency = set(
  "daily bid tid qid qd qhs prn nightly weekly hs qam qpm twice bedtime po q4h q6h q8h q12h qod monthly",
);
const drugVerbs = set(
  "continue start initiate begin increase decrease stop hold give prescribe add resume restart taper titrate discontinue cont take takes taking on started prescribed increased decreased continued switch change rx refill refilled",
);

/** Whether a word (lower case) tells how much of a drug, or how often: a number, a unit, a schedule. */
export function isDoseWord(text: string): boolean {
  return /^\d/.test(text) || doseUnits.has(text) || frequency.has(text);
}

/** What is lost, drained or passed is measured in the units of drugs: "atonic postpartum hemorrhage, QBL 1,240 mL". */
const lost = set(
  "qbl ebl loss blood output uop drained removed aspirated evacuated residual pvr voided lost",
);

/** What people do, or suffer from, daily: "AUD severe, drinking daily", "migraine, twice weekly". */
const habits = set(
  "drinks drinking drinker smokes smoking smoker vapes vaping dips chews uses using snorts injects dependence dependent addiction abuse disorder binges purges vomits gambles cannabis marijuana weed heroin meth cocaine crack fentanyl kratom alcohol vodka beers wine severe headache headaches migraine migraines seizure seizures attacks spells nightmares panic tics falls",
);

/** A drug with its dose, or an order about one, and no reason given. */
export function isMedication(list: readonly Word[]): boolean {
  if (list.length > 24 || list.some(({ text }) => lost.has(text))) return false;
  const dose = list.findIndex((_, index) => isDosed(list, index));
  const first = list[0]?.text ?? "";
  const ordered = drugVerbs.has(first);
  const scheduled = list.some((word) => frequency.has(word.text));
  if (dose === -1 && !(scheduled && (ordered || list.length <= 6))) return false;
  if (dose === -1 && !ordered && list.some(({ text }) => habits.has(text))) return false;
  if (givesReason(list) || namesProblemFirst(list, dose) || opensWithProblem(list)) return false;
  if (ordered) return true;
  return dose !== -1
    ? dose <= 6 && !list.slice(0, dose).some((word) => verbs.has(word.text))
    : !list.some((word) => verbs.has(word.text));
}

/** "Depression, start escitalopram 5 mg", "diabetic neuropathy - duloxetine 30 mg": what the drug is for stands before it. */
function namesProblemFirst(list: readonly Word[], dose: number): boolean {
  const until = dose === -1 ? list.length : dose;
  const drug = list.findIndex(
    ({ text }, at) =>
      at < until &&
      ((isDrugName(text) && !ofDrug.has(list[at + 1]?.text ?? "")) ||
        (at > 0 && (drugVerbs.has(text) || forms.has(text)))),
  );
  if (drug <= 0) return false;
  const before = list.slice(0, drug).filter(isWord);
  const isParted = /^(?:,|:|-|–|—)$/.test(list[drug - 1]?.text ?? "");
  const isRemark = (word: Word, at: number) =>
    isHow(word) || (isOfList(word) && !ofDrug.has(before[at + 1]?.text ?? ""));
  if (isParted && before.length <= mostWordsOfName && !before.some(isRemark)) return true;
  return isChronic(before) || (drugVerbs.has(list[drug]?.text ?? "") && !before.some(isHow));
}

/** "Hyperprolactinemia, cabergoline 0.25 twice weekly", "B12 deficiency: shots monthly": a condition set off before what is given. */
function opensWithProblem(list: readonly Word[]): boolean {
  const mark = list.findIndex(({ text }) => /^(?:,|:|-|–|—|;)$/.test(text));
  if (mark < 1 || mark > mostWordsOfName) return false;
  const before = list.slice(0, mark);
  return (
    before.every(isWord) &&
    !before.some(
      ({ text }, at) => isHow(before[at] as Word) || isOfList({ ...(before[at] as Word), text }),
    ) &&
    (isConditionName(before) || isComplaint(before))
  );
}

/** "Nicotine dependence, patch 21 mg": what a drug does to who takes it is a problem, and a form may stand for the drug. */
const ofDrug = set(
  "dependence use abuse addiction withdrawal toxicity overdose poisoning intoxication allergy",
);
const forms = set("patch patches gum lozenge lozenges spray inhaler");

/** "Atrophic vaginitis, estradiol 10 mcg": a short name and a mark before the drug. */
const mostWordsOfName = 5;
/** Words that lead to a list of drugs, or to another drug: no problem's name. */
const ofList = set(
  "meds medications medication home current drug drugs allergies vitamin vitamins multivitamin supplements supplement calcium iron fish oil aspirin asa otc gtt drops inhaler insulin discharge admission outpatient list rx prn new taking takes takes: previously prior plan treatment tx therapy ed course given received",
);
function isOfList({ text }: Word): boolean {
  return ofList.has(text) || isDrugName(text);
}

/** Words that tell how a drug is given: "extended release metformin", "home dose of lisinopril continued". */
const how = set(
  "extended release er xr sr oral iv po im topical inhaled home dose doses patient we will plan to also then and may can should will she he they i pt the his her today now currently if",
);
function isHow({ text }: Word): boolean {
  return how.has(text) || isDoseWord(text) || planVerbs.has(text);
}

const durations = set(
  "days day weeks week months month years year hours hours' a the one two three four five six seven ten now another up",
);

function givesReason(list: readonly Word[]): boolean {
  return list.some((word, index) => {
    const next = list[index + 1]?.text ?? "";
    if (word.text === "for") return next !== "" && !numeric.test(next) && !durations.has(next);
    return (
      (word.text === "due" && next === "to") ||
      (word.text === "to" && (next === "treat" || next === "manage"))
    );
  });
}

const boilerplate =
  "questions were answered|questions answered|questions were invited|understands and agrees|agrees with the|agreed with the plan|agreeable to this plan|agreeable with|verbalized understanding|verbalizes understanding|voiced understanding|expressed understanding|risks benefits and alternatives|risks and benefits|discussed treatment options|diagnosis and treatment options|minutes were spent|minutes was spent|time was spent|i spent|lengthy discussion with|reviewed with the patient|i was present|i have personally|i personally|electronically signed|dictated using|voice recognition|verified the|return to clinic in|thank you for|warm regards|warmest regards|kind regards|best regards|reviewed and updated|reviewed in detail|past history reviewed|as documented|consent was obtained|procedure was explained".split(
    "|",
  );

const followUps = nameTrie(
  "follow up with|follow up in|followup in|return in|f/u in|rtc in|follow up as needed".split("|"),
);

const boilerplateByFirst = nameTrie(boilerplate);

/** Sentences that every note of a kind carries: consent, agreement, time, when to come back. */
export function isBoilerplate(list: readonly Word[]): boolean {
  const said = list.filter(isWord);
  if (said.some((_, at) => nameLength(boilerplateByFirst, said, at) > 0)) return true;
  if (list.length > 16 || said.some((word) => word.text === "if" || word.text === "for")) return false;
  return said.slice(0, 6).some((_, at) => nameLength(followUps, said, at) > 0);
}

/** "80F with gout", "64 y/o male with COPD": of the patient, no name of a problem. */
function isAge([first, second]: readonly Word[]): boolean {
  if (first === undefined || !numeric.test(first.text)) return false;
  return (
    /^\d{1,3}(?:y|yo|yr|m|f|yom|yof|mo)$/.test(first.text) ||
    /^(?:y|yo|y\/o|yr|yrs|year|years|mo|month|months|week|weeks|day|m|f|male|female)$/.test(
      second?.text ?? "",
    )
  );
}

/** A name of a problem: a short noun phrase, no sentence, no order, no drug with its dose. */
export function isProblemName(list: readonly Word[], mostWords: number): boolean {
  const named = list.filter(isWord);
  const first = named[0]?.text ?? "";
  if (named.length === 0 || named.length > mostWords || isAge(named)) return false;
  if (!named.some((word) => /[a-z]/.test(word.text))) return false;
  if (named.some((word) => verbs.has(word.text)) || planVerbs.has(first)) return false;
  if (isVital(named) || isResult(named)) return false;
  return !named.some((_, index) => isDosed(named, index));
}

/** What is measured in blood or urine, no dose: "hypercalcemia 13.1 mg/dL", "hyperkalemia, 6.4 mEq/L". */
const measuredIn = set("dl l deciliter liter");

/** A unit after its number; "2/2 CAP" is secondary to pneumonia, no number of capsules. */
function isDosed(list: readonly Word[], index: number): boolean {
  if (!doseUnits.has(list[index]?.text ?? "") || !numeric.test(list[index - 1]?.text ?? "")) return false;
  if (list[index + 1]?.text === "/" && measuredIn.has(list[index + 2]?.text ?? "")) return false;
  return !["2", "/", "2"].every((part, at) => list[index - 3 + at]?.text === part);
}

const statuses = set(
  "stable controlled uncontrolled improving improved improves worsening worse resolved resolving no not well poorly at likely probable probably possible possibly suspect suspected chronic on now today currently patient unclear new doing discussed follows followed ongoing given due",
);

/** A word that opens a remark on the problem just named: its state, or what is to be done. */
export function isStatus(word: string): boolean {
  return statuses.has(word) || planVerbs.has(word) || verbs.has(word);
}

/** A test, referral or remedy standing alone in a plan. */
export function isOrder(list: readonly Word[]): boolean {
  const first = list.find(isWord)?.text ?? "";
  return actionNouns.has(first) || planVerbs.has(first);
}

const mute = set(
  "none no not yes normal negative positive unremarkable noncontributory non contributory n/a na reviewed reported stable as above below see hpi nkda nka denies denied known unknown listed per wnl unchanged same pending deferred intact clear today and in the is are was of any reviewed up to date n/k nil other all others systems vitals are good done ok within limits",
);

/** "None reported", "Reviewed and unremarkable", "As above": names nothing. */
export function isMute(list: readonly Word[]): boolean {
  return list.every((word) => !isWord(word) || mute.has(word.text) || numeric.test(word.text));
}
