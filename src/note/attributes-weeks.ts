/** How far a pregnancy is, in completed weeks. */
import type { Attribute } from "./attribute-phrases.ts";
import type { Word } from "./words.ts";

const pregnant = new Set(
  "gestation gestational pregnant pregnancy ega ga iup wga gravida gravid intrauterine fetal prenatal".split(
    " ",
  ),
);
const units = new Set("weeks week wks wk".split(" "));
/** What leads to the weeks of this visit. */
const leading = new Set("at @ iup is now currently today ega ga pregnant approximately about".split(" "));
const marks = new Set([",", "(", ":", "-", "–", "—", "/"]);
/** Weeks of another time: of what is to come, of what was, of another pregnancy. */
const otherTime = new Set(
  "efw gbs tdap swab bpp nst repeat plan plans planned scheduled schedule deliver delivery deliveries delivered induction growth us scan recheck screen start started ultrasound anatomy gct until before after diagnosed dx born previous prior birth loss rtc svd cs c/s cesarean section miscarriage".split(
    " ",
  ),
);
/** "SVD at 39w1d": a birth is told with its weeks and days, and is no birth before. */
const births = new Set("svd delivered delivery birth section cesarean cs c/s repeat induction".split(" "));
const earlier =
  /^(?:prior|previous|last|first|prev|hx|history|g\d{1,2}|p\d{1,4}|#\d|(?:19|20)\d\d|'\d\d|ago|pprom|plan\w*|desires?|wants?|will|would|offer\w*|counsel\w*|discuss\w*|book\w*|request\w*|recommend\w*)$/;
/** "Baseline 0.11 at 12 wk" is of then. */
const measuredThen = new Set("baseline booking".split(" "));
/** "Cesarean for breech at 39 wk": how far before the weeks another time may be told. */
const partReach = 8;
/** "In 4 weeks", "for 6 weeks": a span, right before the number. */
const spanning = new Set("in x every q for over past last next by if from".split(" "));
const notDating =
  /^(?:ago|of|old|after|post|postpartum|pp|status|s\/p|out|later|since|from|history|apart|course|was|were|had|showed)$/;

/** "G3", "G2P1", "G4P2012". */
const obstetric = /^g\d{1,2}(?:p\d{1,4})?$/;
/** "34w", "28w3d", "10wks". */
const compact = /^(\d{1,2})w(?:k|ks)?(?:\d?d?)$/;

interface Weeks {
  readonly value: number;
  /** Index of the last of its words. */
  readonly last: number;
  /** With its days. */
  readonly isPrecise: boolean;
}

function weeksAt(list: readonly Word[], at: number): Weeks | undefined {
  const text = list[at]?.text ?? "";
  const short = compact.exec(text);
  if (short !== null)
    return { value: Number(short[1]), last: at, isPrecise: /^\d{1,2}w(?:k|ks)?\d/.test(text) };
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const offset = list.slice(at + 1, at + 5).findIndex((other) => units.has(other.text));
  const between = list.slice(at + 1, at + 1 + offset).map((other) => other.text);
  if (offset !== -1 && between.every((other) => /^[\d+]$/.test(other) || other === "/")) {
    const last = at + 1 + offset;
    const after = list.slice(last + 1, last + 4).map((other) => other.text);
    const hasDays = /^(?:and )?\d (?:days?|d)\b/.test(after.join(" ")) || between.length > 0;
    return { value: Number(text), last, isPrecise: hasDays };
  }
  const hasSevenths = list
    .slice(at + 1, at + 5)
    .map((other) => other.text)
    .join(" ");
  const sevenths = /^(?:- )?[0-6] \/ 7\b/.exec(hasSevenths);
  if (sevenths !== null)
    return { value: Number(text), last: at + sevenths[0].split(" ").length, isPrecise: true };
  const isPlus = list[at + 1]?.text === "+" && /^[0-6]$/.test(list[at + 2]?.text ?? "");
  return isPlus ? { value: Number(text), last: at + 2, isPrecise: true } : undefined;
}

/**
 * Weeks near a word of pregnancy: a cough of six weeks is none.
 * @param isPregnant the note speaks of a pregnancy: weeks with their days, and those that a clause opens with or says to be of this visit ("30 weeks,
 *   tired", "twins, 24 weeks", "previa at 28w"), are its weeks
 */
export function weeksIn(list: readonly Word[], isPregnant = false): Attribute<number> | undefined {
  let loose: Attribute<number> | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const first = list[at];
    const found = first === undefined ? undefined : weeksAt(list, at);
    if (first === undefined || found === undefined || found.value < 4 || found.value > 44) continue;
    const { value, last, isPrecise } = found;
    const around = list
      .slice(Math.max(0, at - 8), at + 9)
      .some(({ text }) => pregnant.has(text) || obstetric.test(text));
    const attribute = { value, start: first.start, end: list[last]?.end ?? first.end };
    const isTold = around || isPregnant;
    if (!isTold || isOfOtherTime(list, at, isPrecise)) continue;
    if (isPrecise) return attribute;
    if (around || isLed(list, at, last)) loose ??= attribute;
  }
  return loose;
}

function isOfOtherTime(list: readonly Word[], at: number, isPrecise: boolean): boolean {
  return (
    spanning.has(list[at - 1]?.text ?? "") ||
    (list.slice(Math.max(0, at - 3), at).some(({ text }) => otherTime.has(text)) &&
      !(isPrecise && isBirth(list, at))) ||
    (!isPrecise && ofSamePart(list, at).some(({ text }) => otherTime.has(text) || measuredThen.has(text)))
  );
}

function isBirth(list: readonly Word[], at: number): boolean {
  const near = list.slice(Math.max(0, at - 3), at).filter(({ text }) => otherTime.has(text));
  return (
    near.every(({ text }) => births.has(text)) &&
    !list.slice(Math.max(0, at - partReach), at).some(({ text }) => earlier.test(text))
  );
}

/** The words before `at`, back to a mark. */
function ofSamePart(list: readonly Word[], at: number): readonly Word[] {
  const before = list.slice(Math.max(0, at - partReach), at);
  return before.slice(before.findLastIndex(({ text }) => /^[,;:.()]$/.test(text)) + 1);
}

function isLed(list: readonly Word[], at: number, last: number): boolean {
  if (notDating.test(list[last + 1]?.text ?? "")) return false;
  const before = list[at - 1]?.text;
  if (before === undefined) return true;
  return (
    leading.has(before) || marks.has(before) || obstetric.test(before) || compact.test(list[at]?.text ?? "")
  );
}
