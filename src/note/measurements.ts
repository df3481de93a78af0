/** Vital signs and laboratory values: measurements name no condition (Guidelines FY2026 III.B). */
import type { Word } from "./words.ts";
import { isWord } from "./words.ts";

const vitalNames =
  "blood pressure|bp|heart rate|hr|pulse|pulse rate|rr|resp|respiratory rate|respirations|respiration|temp|temperature|body temperature|tmax|spo2|o2 sat|o2 sats|o2 saturation|oxygen saturation|sao2|pulse ox|pulse oximetry|wt|weight|ht|height|bmi|body mass index|body surface area|bsa|map|fio2|pain score|pain level|pain scale|head circumference|vs|vital signs|vitals|t|p|r|sat|sats|gcs|lmp".split(
    "|",
  );

const labNames =
  "hemoglobin|hemoglobin a1c|hgb|hb|hct|hematocrit|h/h|wbc|white count|white blood cell count|white blood cells|wbcs|rbc|mcv|rdw|plt|platelets|platelet count|leukocytes|neutrophils|lymphocytes|eosinophils|na|sodium|k|potassium|cl|chloride|co2|bicarb|bicarbonate|hco3|bun|urea|cr|creatinine|serum creatinine|scr|glucose|blood glucose|blood sugar|fasting glucose|fsbs|ca|calcium|mg|magnesium|phos|phosphorus|ast|alt|ast/alt|got|gpt|ggt|sgot|sgpt|ldh|alk phos|alkaline phosphatase|alp|bilirubin|total bilirubin|t bili|tbili|albumin|total protein|inr|pt|ptt|pt/inr|aptt|troponin|trop|bnp|nt probnp|pro bnp|lactate|lactic acid|a1c|hba1c|hgba1c|tsh|free t4|t4|t3|ft4|ldl|hdl|total cholesterol|cholesterol|triglycerides|tg|lipid panel|lipids|ferritin|iron|tibc|vitamin d|vitamin b12|b12|folate|esr|crp|psa|egfr|gfr|ck|cpk|ck mb|d dimer|lipase|amylase|ammonia|uric acid|ph|pco2|po2|anion gap|cbc|bmp|cmp|lfts|ua|urinalysis|urine culture|blood cultures|blood culture|urine protein|microalbumin|acr|uacr|hcg|urine hcg|pregnancy test|rapid strep|influenza a|influenza b|covid|hemogram|biochemistry|coagulation|vsg|proteinogram|ejection fraction|ef|lvef|cortisol|ca 125|cea|afp|ana|rheumatoid factor|hiv|rpr|phq 9|gad 7|moca|mmse|fev1".split(
    "|",
  );

/** Phrases by their first word, longest first. */
export function nameTrie(names: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const parts = name.split(" ");
    const first = parts[0] ?? "";
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return byFirst;
}
const vitalsByFirst = nameTrie(vitalNames);
const labsByFirst = nameTrie(labNames);

/** How many words of `list` from `at` a phrase of the table takes; 0 for none. */
export function nameLength(
  names: ReadonlyMap<string, readonly (readonly string[])[]>,
  list: readonly Word[],
  at: number,
): number {
  const rows = names.get(list[at]?.text ?? "");
  if (rows === undefined) return 0;
  return rows.find((parts) => parts.every((part, index) => list[at + index]?.text === part))?.length ?? 0;
}

const determiners = new Set(
  "the his her their patient's patient recent last most current today's today a repeat latest serum fasting recheck repeated prior previous admission discharge initial in clinic your my".split(
    " ",
  ),
);
const resultWords = new Set(
  "normal elevated low high negative positive pending within stable unremarkable is was at of improved trending decreased increased wnl neg pos nonreactive reactive".split(
    " ",
  ),
);

/** Named by their test; "positive" says that the patient has it (Guidelines FY2026 I.C.1.a.2, I.C.1.g.1.a), and "COVID-19" holds no value. */
const infections = new Set(["covid", "hiv"]);
/** "Influenza A positive" is a result, "influenza A with acute exacerbation of asthma" a diagnosis. */
const reportedAs = new Set("negative neg positive pos pending detected nonreactive reactive".split(" "));
const absent = new Set(["negative", "neg", "nonreactive", "pending"]);

export const numeric = /^\d/;
/** "R 2nd toe" is a place, "R 22" a rate. */
const ordinal = /^\d+(?:st|nd|rd|th)$/;

function skipDeterminers(list: readonly Word[]): number {
  let at = 0;
  while (at < 4 && determiners.has(list[at]?.text ?? "")) at += 1;
  return at;
}

/** What makes a disease of the name of a test: "iron deficiency anemia 2/2 a bleed", "hemoglobin SC disease", "weight loss, 20 lb". */
const disorders = new Set(
  "deficiency deficiencies deficient def overload toxicity poisoning wasting malabsorption intolerance disease disorder dysfunction trait variant oxalate pyrophosphate phosphate stone stones nephropathy nephrolithiasis embolism emboli loss gain".split(
    " ",
  ),
);

function namesDisorder(list: readonly Word[], at: number): boolean {
  const next = list.slice(at, at + 3).filter(isWord);
  return next.slice(0, 2).some((word) => disorders.has(word.text));
}

const judgedHigh: ReadonlySet<string> = new Set(["elevated", "raised"]);

/** "BP 120/80", "Heart rate: 72 bpm", "Temperature: Normal". */
export function isVital(list: readonly Word[]): boolean {
  if (list.length > 40) return false;
  const at = skipDeterminers(list);
  const width = nameLength(vitalsByFirst, list, at);
  if (width === 0 || namesDisorder(list, at + width)) return false;
  const rest = list.slice(at + width, at + width + 6);
  const single = (list[at]?.text.length ?? 0) === 1;
  const next = rest.find(isWord)?.text ?? "";
  if (single) return numeric.test(next) && !ordinal.test(next);
  // "BP elevated x2 today": a judgement, and no value beside it.
  if (judgedHigh.has(next) && !rest.some((word) => /\d{2}|\d\//.test(word.text))) return false;
  return (
    rest.some((word) => numeric.test(word.text)) ||
    (list.length <= at + width + 4 && rest.some((word) => resultWords.has(word.text)))
  );
}

/** "Hemoglobin A1c is elevated at 8", "WBC 12.3", "Na 134 | K 4.1". */
export function isResult(list: readonly Word[]): boolean {
  let bars = 0;
  let numbers = 0;
  for (const { text } of list) {
    if (text === "|") bars += 1;
    else if (numeric.test(text)) numbers += 1;
  }
  if (bars >= 2 && numbers >= 1) return true;
  const at = skipDeterminers(list);
  const width = nameLength(labsByFirst, list, at);
  if (width === 0 || list.length > 60 || namesDisorder(list, at + width)) return false;
  const rest = list.slice(at + width, at + width + 6);
  if (infections.has(list[at]?.text ?? "")) return rest.some((word) => absent.has(word.text));
  if (list[at]?.text === "influenza") return rest.slice(0, 4).some((word) => reportedAs.has(word.text));
  const value =
    rest.some((word) => numeric.test(word.text)) || rest.some((word) => resultWords.has(word.text));
  return value && (list.length <= 14 || numbers * 5 >= list.length);
}

const valued =
  /^(?:[^\d,;]{0,20}\b(?:a1c|b12)\b[^\d,;]{1,20}|[^\d,;]{1,40})\d[\d.,/]*\s?(?:%|k\b|kgs?\b|lbs?\b|cm\b|bpm\b|[a-z]{1,4}\/[a-z]{1,4})?\s*(?:[,;(]|\s[-–—]+\s|:\s)\s*(?=[a-z]{3})/i;

/**
 * Where, in a clause that begins with a measurement, the judgement on it may begin: "BMI 41, morbid obesity", "Potassium 5.9 (mild hyperkalemia)".
 * @returns the offset in `text`; undefined where nothing but the measurement stands there
 */
export function afterValue(text: string): number | undefined {
  const first = valued.exec(text)?.[0].length;
  if (first === undefined || !measuredToo.test(text.slice(first))) return first;
  const more = afterValue(text.slice(first));
  return more === undefined ? first : first + more;
}

/** "Weight 98 kg, BMI 36.4, class 2 obesity". */
const measuredToo = /^(?:bmi|body mass index|weight|wt|height|ht|bp|hr|pulse|temp|sats?|spo2)\b/i;
