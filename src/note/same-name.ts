/** Words that name the same thing in different ways, for finding a condition again elsewhere in its note. */
import { expand } from "./abbreviations.ts";

const groups = [
  "tobacco smoker smokers smokes smoking nicotine cigarettes cigarette vaping",
  "alcohol alcoholic alcoholism etoh drinking",
  "obesity obese overweight",
  "diabetes diabetic diabetics",
  "hypertension hypertensive htn",
  "depression depressive depressed",
  "asthma asthmatic",
  "anemia anemic",
  "anxiety anxious",
  "psoriasis psoriatic",
  "epilepsy epileptic",
  "allergy allergies allergic",
  "pregnancy pregnant gravid",
  "kidney renal",
  "liver hepatic",
  "infection infected",
  "fracture fractured fx",
  "stone stones calculus nephrolithiasis",
  "fall falls falling",
  "fibrillation fib fibrillating",
  "regurgitation regurg insufficiency",
  "dementia demented",
  "parkinson parkinsons parkinsonism",
  "carcinoma ca cancer malignancy",
  "embolism emboli embolus",
  "thyroid thyroidal",
];
const standIn = new Map<string, string>();
for (const group of groups) {
  const [first = "", ...rest] = group.split(" ");
  for (const word of rest) standIn.set(word, first);
}
const cut = /^(?:with|and|of|the|in|disease|disorder|syndrome|mellitus)$/;

/**
 * The words by which `word` (lower case) is found again: an abbreviation by its expansion, plurals and adjectives by one form.
 * @param context words beside it, which may decide an abbreviation
 */
export function sameName(word: string, context: readonly string[] = []): string[] {
  const found = word.length <= 6 ? expand(word, context, "") : undefined;
  const expansion = found !== undefined && "expansion" in found ? found.expansion : undefined;
  const names = expansion === undefined ? [word] : expansion.toLowerCase().split(/[\s-]+/);
  return names.filter((name) => !cut.test(name)).map(oneForm);
}

/** The form under which a word (lower case, no abbreviation) is compared. */
export function oneForm(name: string): string {
  return standIn.get(name) ?? singular(name);
}

function singular(name: string): string {
  return name.length > 4 && name.endsWith("s") && !/(?:ss|is|us)$/.test(name) ? name.slice(0, -1) : name;
}
