/** What a trigger makes of the mention it reaches, and which of several decides. */
import type { AssertionValue } from "../contract/suggestions.ts";
import { isChronic } from "./chronic.ts";
import { isConditionName, isRemedy, isSubstance } from "./remedies.ts";
import type { MentionTokens } from "./scope.ts";
import type { TriggerMatch } from "./trigger-matcher.ts";
import type { Word } from "./words.ts";

/** Which assertion wins where several reach a mention; earlier is stronger. */
const strength: readonly AssertionValue[] = [
  "hypothetical",
  "screening",
  "allergy",
  "declined",
  "negated",
  "planned",
  "uncertain",
  "historical",
];

/** Of a condition, doubt decides before plans do: "referred for possible lupus". */
export function strongerThan(
  value: AssertionValue,
  best: AssertionValue | undefined,
  remedy: boolean,
): boolean {
  if (best === undefined) return true;
  if (remedy && value === "declined" && best === "hypothetical") return true;
  if (remedy && value === "hypothetical" && best === "declined") return false;
  if (!remedy && value === "uncertain" && best === "planned") return true;
  if (!remedy && value === "planned" && best === "uncertain") return false;
  return strength.indexOf(value) < strength.indexOf(best);
}

/** "Unable to perform daily tasks, drowsiness": after a comma only a remedy is planned too. */
export function isPastComma(
  list: readonly Word[],
  match: TriggerMatch,
  at: MentionTokens,
  named: readonly Word[],
): boolean {
  if (match.trigger.value !== "planned" || match.last > at.first || isRemedy(named)) return false;
  return list.slice(match.last + 1, at.first).some(({ text }) => text === ",");
}

/** Points in time: a chronic condition that began then is still there. */
const times = /(?:\b(?:ago|back|prior|earlier|previously)|^last \w+|^at age)$/;

/** The assertion that `match` gives to a mention of these words; `affirmed` where it does not concern such a mention. */
export function valueFor(match: TriggerMatch, named: readonly Word[]): AssertionValue {
  const { value, listing, phrase, only } = match.trigger;
  if (only === "remedy" && !isRemedy(named)) return "affirmed";
  if (only === "substance" && !isSubstance(named)) return "affirmed";
  if (value === "declined" && isConditionName(named)) return "affirmed";
  if (value === "planned" && isConditionName(named)) return considered(phrase);
  if (value === "planned" && /consider/.test(phrase) && !isRemedy(named)) return "uncertain";
  if (
    value === "hypothetical" &&
    keptUp.has(phrase) &&
    isChronic(named) &&
    !named.some(({ text }) => symptomatic.test(text))
  )
    return "affirmed";
  return value === "historical" && (listing || times.test(phrase)) && isChronic(named) ? "affirmed" : value;
}

/** "Albuterol as needed for asthma", "education about diabetes": a lasting condition is there all the while. */
const keptUp = new Set([
  "prn for",
  "prn",
  "as needed",
  "as needed for",
  "education about",
  "education on",
  "educated about",
  "educated on",
  "counseled on",
  "counseled about",
]);
/** Lasting, but taken as needed against like a symptom. */
const symptomatic = /^(?:insomnia|constipation|anxiety|reflux|vertigo|rhinitis|tremor|incontinence)$/;

/** "Consider gout" doubts; "scheduled for hypertension follow-up" says nothing of hypertension. */
function considered(phrase: string): AssertionValue {
  return /^(?:consider|considering|would consider|to consider|should consider|may consider)$/.test(phrase)
    ? "uncertain"
    : "affirmed";
}
