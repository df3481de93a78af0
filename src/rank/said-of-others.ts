/** Words that the rules of assertion take for doubt, plan or another person, and that tell of none: an owner's dog, an earlier day, the day of an injury. */
import type { Asked } from "../note/assert-mentions.ts";
import type { Assertion, ReadNote } from "../note/types.ts";
import type { Mention } from "./names/mentions.ts";

/** "Bitten by the neighbor's dog", "fell off her sister's porch": what is another's did it, and the patient has it. */
const owned =
  /['’]s (?:[\w-]+ ){0,2}?(?:dogs?|pupp(?:y|ies)|cats?|kittens?|horse|pon(?:y|ies)|pit ?bull|terrier|shepherd|parrot|car|truck|van|bike|house|yard|porch|deck|pool|stairs|steps|trampoline|driveway|garage|boat|farm)\b/i;

export function ofOwner(text: string, said: Assertion): Assertion {
  const { experiencer, trigger } = said;
  if (experiencer === "patient" || trigger === undefined) return said;
  const from = trigger.end - 2;
  return /^['’]s/.test(text.slice(from)) && owned.exec(text.slice(from, from + 40))?.index === 0
    ? { ...said, experiencer: "patient" }
    : said;
}

export function isByOwned({ text, clauses }: ReadNote, asked: Asked | undefined): boolean {
  const clause = clauses[asked?.clause ?? -1];
  return clause !== undefined && owned.test(text.slice(clause.start, clause.end));
}

/** "Heel ulcer smaller by 20% vs 2/17": an earlier day, no other disease. */
export function isCompared(text: string, { value, trigger }: Assertion): boolean {
  return (
    value === "uncertain" &&
    trigger !== undefined &&
    /^(?:vs\.?|versus)$/i.test(text.slice(trigger.start, trigger.end)) &&
    /^\.? (?:\d|last (?:visit|time|week|month|year)|prior\b|previous\b|baseline)/i.test(
      text.slice(trigger.end, trigger.end + 20),
    )
  );
}

/** "L1 compression fracture (from a sneeze, 7/2)": the day on which a bone broke, no day to come. */
export function isDayOfInjury(text: string, { codes }: Mention, { value, trigger }: Assertion): boolean {
  return (
    value === "planned" &&
    trigger !== undefined &&
    codes.every((code) => /^(?:S\d|T[01]\d|M80|M84|M48\.[45])/.test(code)) &&
    /^(?:on )?\d{1,2}\/\d/.test(text.slice(trigger.start, trigger.end + 2))
  );
}
