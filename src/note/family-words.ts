/** Words that make a condition a relative's or other people's without naming a person. */
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words for the patient. */
export const patients = set(
  "patient pt patient's pt's i you yo y/o yr year we client himself herself personally personal gravida primigravida",
);
const histories = set("history hx h/o hist");
const familyHistories = set("fh fhx famhx fmhx");

/** "Family history of", "strong FH of", "FHx:" before the mention, and no word of the patient between. */
export function familyHistory(list: readonly Word[], first: number, last: number): Span | undefined {
  for (let at = last - 1; at >= 0; at -= 1) {
    const word = list[at];
    if (word === undefined) continue;
    const { text } = word;
    if (at < first && patients.has(text) && text !== "patient's") return undefined;
    const next = list[at + 1]?.text ?? "";
    const medical = next === "medical" && histories.has(list[at + 2]?.text ?? "");
    if (/^(?:family|fam|familial)$/.test(text) && (histories.has(next) || medical)) return word;
    if (familyHistories.has(text) && at <= first && (at === 0 || text !== "fh" || isLed(list, at)))
      return word;
  }
  return undefined;
}

function isLed(list: readonly Word[], at: number): boolean {
  const next = list[at + 1]?.text ?? "";
  const before = list[at - 1]?.text ?? "";
  return (
    /^(?:of|:|\+|positive|significant|notable|for|-)$/.test(next) ||
    /^(?:strong|positive|no|\+|significant|neg|negative|known|with)$/.test(before)
  );
}

/** "Pertussis outbreak at school", "flu is going around": among others, nobody named. */
export function goingAround(list: readonly Word[], first: number, last: number): Span | undefined {
  const spread = (word: Word | undefined): boolean => /^(?:outbreaks?|epidemic)$/.test(word?.text ?? "");
  for (let at = Math.max(0, first - 3); at <= Math.min(list.length - 1, last + 5); at += 1) {
    const word = list[at];
    if (word === undefined || (at >= first && at <= last)) continue;
    if (/^[;.,]$/.test(word.text) && at > last) return undefined;
    const cases =
      /^cases?$/.test(word.text) &&
      at < first &&
      list[at + 1]?.text === "of" &&
      list
        .slice(last)
        .some(({ text }) => /^(?:school|work|daycare|class|community|home|unit|office|facility)$/.test(text));
    const going = word.text === "going" && list[at + 1]?.text === "around" && at > last;
    if (spread(word) || cases || going) return { start: word.start, end: word.end };
  }
  return undefined;
}

const newborns = set("infant baby newborn neonate neonatal nicu");

/** "Maternal chorioamnionitis, infant afebrile" */
export function ofMother(list: readonly Word[], first: number): Span | undefined {
  const word = list[first - 1];
  if (word?.text !== "maternal" && word?.text !== "paternal") return undefined;
  return list.some(({ text }) => newborns.has(text)) ? word : undefined;
}
