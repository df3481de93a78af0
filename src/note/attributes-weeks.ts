/** How far a pregnancy is, in completed weeks. */
import type { Attribute } from "./attribute-phrases.ts";
import type { Word } from "./words.ts";

const pregnant = new Set(
  "gestation gestational pregnant pregnancy ega ga iup wga gravida gravid intrauterine fetal prenatal".split(
    " ",
  ),
);

/** "G3", "G2P1", "G4P2012". */
const obstetric = /^g\d{1,2}(?:p\d{1,4})?$/;

/**
 * Weeks near a word of pregnancy: a cough of six weeks is none.
 * @param isPregnant the note speaks of a pregnancy: weeks that open a clause ("30 weeks, tired") are its weeks
 */
export function weeksIn(list: readonly Word[], isPregnant = false): Attribute<number> | undefined {
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at];
    if (word === undefined) continue;
    const short = /^(\d{1,2})w(?:k|ks)?(?:\d?d?)$/.exec(word.text);
    const around = list
      .slice(Math.max(0, at - 8), at + 9)
      .some(({ text }) => pregnant.has(text) || obstetric.test(text));
    const unit = list
      .slice(at + 1, at + 5)
      .findIndex(
        (other) =>
          other.text === "weeks" || other.text === "week" || other.text === "wks" || other.text === "wk",
      );
    const plain =
      /^\d{1,2}$/.test(word.text) &&
      unit !== -1 &&
      list
        .slice(at + 1, at + 1 + unit)
        .every((other) => /^[\d+]$/.test(other.text) || other.text === "/" || /^\d$/.test(other.text));
    const opens =
      at === 0 &&
      plain &&
      !/^(?:ago|of|old|after|post|status|s\/p|out|later|since|from|history)$/.test(
        list[at + 1 + unit + 1]?.text ?? "",
      );
    const after = list.slice(at + 1 + unit + 1, at + 1 + unit + 4).map(({ text }) => text);
    const days = after.join(" ").match(/^(?:and )?\d (?:days?|d)\b/) !== null;
    const isPrecise = (short !== null && /^\d{1,2}w\d/.test(word.text)) || (plain && days);
    if ((!around && !(isPregnant && (opens || isPrecise))) || (short === null && !plain)) continue;
    const value = Number(short?.[1] ?? word.text);
    if (value < 4 || value > 44) continue;
    const last = short === null ? list[at + 1 + unit] : word;
    return { value, start: word.start, end: last?.end ?? word.end };
  }
  return undefined;
}
