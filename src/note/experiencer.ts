/** Whose condition it is: the patient's, a relative's, or somebody else's. */
import type { Word } from "./words.ts";

export type Experiencer = "patient" | "family" | "other";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const relatives = set(
  "mother mother's mom mom's mum father father's dad dad's parent parents sister sister's sisters brother brother's brothers sibling siblings grandmother grandmother's grandfather grandparent grandparents grandma grandpa aunt aunts uncle uncles cousin cousins niece nephew son son's sons daughter daughter's daughters child's half-brother half-sister mgm mgf pgm pgf grandson granddaughter relative relatives",
);
const others = set(
  "husband husband's wife wife's spouse partner partner's boyfriend girlfriend fiance fiancee roommate roommates roommate's donor coworker coworkers colleague colleagues friend friends neighbor neighbors classmate classmates caregiver dog cat baby baby's newborn fetus infant contact contacts",
);
const young = set("baby baby's newborn fetus infant");

/** "mother has", "father with", "sister who had": the words that make a relative the one who is ill. */
const having = set(
  "has had have having with died diagnosed suffers suffered positive developed dx dx'd is was deceased passed who tested experienced underwent h/o hx history - : ( recently also both",
);
const telling = set(
  "reports reported states stated notes noted says said denies denied thinks believes feels worried concerned brought called mentions describes described endorses confirms gives gave wants asks asked noticed present accompanies at helps assists cares recalls tells told requests",
);
const notExperiencer = set(
  "accompanied per by with lives from to helping help for than called told informed via visiting caring tell asked and's",
);

const bounds = set("he she they patient pt patient's but however");

interface Found {
  readonly who: "family" | "other";
  readonly at: number;
}

/** "... and reports fatigue": the patient speaks again. */
function endsRelative(list: readonly Word[], at: number): boolean {
  const text = list[at]?.text ?? "";
  return bounds.has(text) || (text === "and" && telling.has(list[at + 1]?.text ?? ""));
}

function personAt(word: Word): "family" | "other" | undefined {
  if (relatives.has(word.text)) return "family";
  return others.has(word.text) ? "other" : undefined;
}

function possessive(text: string): boolean {
  return text.endsWith("'s");
}

/** Whether the person at `at` is said to have something, rather than to report or accompany. */
function isIll(list: readonly Word[], at: number): boolean {
  const word = list[at];
  if (word === undefined) return false;
  if (possessive(word.text)) return true;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const text = list[next]?.text;
    if (text === undefined || telling.has(text)) return false;
    if (having.has(text)) return list[next + 1] === undefined || !telling.has(list[next + 1]?.text ?? "");
  }
  return false;
}

/** "in her mother", "(father)", "- sister" after the mention. */
function namedAfter(list: readonly Word[], at: number, from: number): boolean {
  let before = at - 1;
  while (
    before > from &&
    ["his", "her", "the", "their", "patient's", "maternal", "paternal", "a", "both", "my"].includes(
      list[before]?.text ?? "",
    )
  )
    before -= 1;
  const text = list[before]?.text ?? "";
  return (
    text === "in" || text === "(" || text === "-" || text === ":" || (text === "of" && before > from + 8)
  );
}

function isPatientBaby(list: readonly Word[], at: number): boolean {
  return young.has(list[at]?.text ?? "") && ["boy", "girl", "is"].includes(list[at + 1]?.text ?? "");
}

/**
 * The experiencer of the mention at tokens `first` to `last`, and the word that says so. `family history` anywhere before it
 * in the clause makes it a relative's.
 */
export function experiencerOf(
  list: readonly Word[],
  first: number,
  last: number,
): { who: Experiencer; by?: Word } {
  let found: Found | undefined;
  for (let at = 0; at < last; at += 1) {
    const word = list[at];
    if (word === undefined) continue;
    if (word.text === "family" && ["history", "hx", "h/o"].includes(list[at + 1]?.text ?? ""))
      return { who: "family", by: word };
    if (
      at < first &&
      found !== undefined &&
      at > found.at + 1 &&
      endsRelative(list, at) &&
      list[at + 1]?.text !== "died"
    ) {
      found = undefined;
      continue;
    }
    const who = at < first || (at >= first && at <= last) ? personAt(word) : undefined;
    if (who === undefined || isPatientBaby(list, at)) continue;
    const led = notExperiencer.has(list[at - 1]?.text ?? "") || notExperiencer.has(list[at - 2]?.text ?? "");
    if (isIll(list, at) && !(led && list[at + 1]?.text !== "who" && list[at + 1]?.text !== "with"))
      found = { who, at };
  }
  if (found !== undefined) {
    const by = list[found.at];
    return { who: found.who, ...(by !== undefined && { by }) };
  }
  for (let at = last + 1; at < Math.min(list.length, last + 14); at += 1) {
    const word = list[at];
    if (word === undefined || bounds.has(word.text)) break;
    const who = personAt(word);
    if (who !== undefined && namedAfter(list, at, last)) return { who, by: word };
  }
  if (list[0]?.text === "fh" || list[0]?.text === "fhx" || list[0]?.text === "famhx")
    return { who: "family", by: list[0] };
  return { who: "patient" };
}

/** Whether a label such as "Mother" or "Brother" heads what follows. */
export function relativeLabel(list: readonly Word[]): "family" | "other" | undefined {
  for (const word of list) {
    const who = personAt(word);
    if (who !== undefined) return who;
    if (word.text === "family") return "family";
  }
  return undefined;
}
