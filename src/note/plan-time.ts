/** Words of time after a remedy that put it in the future: "colonoscopy in 3 years", "D&C Friday", "Flu shot at next visit". */
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const weekdays = set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
const months = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer fall autumn winter",
);
const counts = set("one two three four five six seven eight nine ten twelve a several few couple");
const units = set(
  "day days d week weeks wk wks w month months mo mos year years yr yrs hour hours hrs cycle cycles trimester",
);
const nextUnits = set(
  "week month year visit appointment appt session cycle season weekend clinic admission encounter time available availability opening spring summer fall winter",
);
/** Words that say it has been done, or is being done. */
const done = set(
  "last previous prior done performed underwent given completed yesterday ago since s/p had was were placed administered showed shows shown revealed demonstrated demonstrates created drained received tolerated removed earlier past normal unremarkable negative positive every",
);
/** In a mention's own words: "previous cesarean, repeat at 39 wk", "s/p hip replacement, 6 weeks", "quit his apixaban in Jan". */
const isOver = set("previous prior s/p hx h/o history past old quit stopped skipped missed ran");
/** "once approved", "when stable", "if negative" */
const conditions = set(
  "delivery pregnancy birth chemo chemotherapy radiation holidays school graduation vacation trip consult consultation evaluation bed authorization clearance weaning washout course completion completing ekg ecg echo imaging seen reviewed healing medically clinically approved authorized available stable cleared able ready infection insurance inr genetics results off healed labs swelling wound platelets fails approved negative positive persists persistent worse worsens symptoms pain no",
);
const stops = set("; . | but however although no denies");
const reach = 9;
/** Nothing is planned for more years ahead: "colonoscopy 10 years". */
const longestWait = 10;

/**
 * The words after the mention (tokens to `last`) that say it is still to come; undefined where nothing does, or it is done. Not `surely` a
 * remedy, it must be followed by them without a pause. */
export function plannedTime(
  list: readonly Word[],
  first: number,
  last: number,
  surely: boolean,
): Span | undefined {
  for (let at = Math.max(0, first - 4); at < first; at += 1)
    if (done.has(list[at]?.text ?? "") && !isBreak(list, at, first)) return undefined;
  if (list.slice(first, last + 1).some(({ text }) => isOver.has(text))) return undefined;
  for (let at = last + 1; at < Math.min(list.length, last + reach); at += 1) {
    const word = list[at];
    if (word === undefined || (stops.has(word.text) && !isTitle(list[at - 1]))) return undefined;
    if (!surely && /^[,:–—(-]$/.test(word.text)) return undefined;
    const end = timeEnd(list, at);
    if (end !== undefined) return { start: word.start, end: list[end]?.end ?? word.end };
    if (done.has(word.text)) return undefined;
  }
  return undefined;
}

function isBreak(list: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if ([",", ";", ".", ":", "then"].includes(list[at]?.text ?? "")) return true;
  return false;
}

function isTitle(word: Word | undefined): boolean {
  return /^(?:dr|drs|mr|mrs|ms|st)$/.test(word?.text ?? "");
}

/** The last token of a time to come that begins at `at`. */
function timeEnd(list: readonly Word[], at: number): number | undefined {
  const word = (offset: number): string => list[at + offset]?.text ?? "";
  const text = word(0);
  if (text === "tomorrow" || text === "tonight" || weekdays.has(text)) return at;
  if (text === "next")
    return nextUnits.has(word(1)) || weekdays.has(word(1)) || months.has(word(1)) ? at + 1 : undefined;
  if (text === "to" && ["start", "begin", "follow", "commence", "resume"].includes(word(1))) return at + 1;
  if (text === "once") return at;
  if (
    text === "when" &&
    /^(?:he|she|they|patient)$/.test(word(1)) &&
    /^(?:returns?|is|gets|comes|turns|completes|finishes)$/.test(word(2))
  )
    return at + 2;
  if (text === "coming") return units.has(word(1)) ? at + 1 : undefined;
  if (text === "over" && word(1) === "the" && /^(?:summer|winter|weekend|holidays|break)$/.test(word(2)))
    return at + 2;
  if (
    text === "by" &&
    (weekdays.has(word(1)) || (months.has(word(1)) && word(1) !== "may") || word(1) === "end")
  )
    return at + 1;
  if (/^(?:early|late|mid)$/.test(text) && (word(1) === "next" || months.has(word(1)))) return at + 1;
  if (
    months.has(text) &&
    /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(word(1)) &&
    !/^(?:19|20)\d\d$/.test(word(2)) &&
    word(2) !== ","
  )
    return at + 1;
  if (
    /^\d{1,2}$/.test(text) &&
    (/^(?:weeks|wks|months|mos|yrs|years)$/.test(word(1)) || word(1) === "wk") &&
    /^$|^[,;.)]$/.test(word(2)) &&
    /^(?:,|[a-z]*)$/.test(list[at - 1]?.text ?? "") &&
    !/^(?:x|for|times|over|of|past|last)$/.test(list[at - 1]?.text ?? "") &&
    // "1.5 ppd, 45 yrs" counts what has been.
    !(/^(?:yrs|years)$/.test(word(1)) && Number(text) > longestWait)
  )
    return at + 1;
  if (text === "later") return ["today", "this", "in"].includes(word(1)) ? at + 1 : undefined;
  if (text === "this")
    return ["afternoon", "evening", "coming", "fall", "spring", "summer", "winter"].includes(word(1))
      ? at + 1
      : undefined;
  if (text === "after" && conditions.has(word(1))) return at + 1;
  if (text === "in" || text === "within" || text === "after") return delayEnd(list, at + 1);
  if (
    /^\d{1,2}$/.test(text) &&
    word(1) === "/" &&
    /^\d{1,2}$/.test(word(2)) &&
    /^$|^[,;.)]$/.test(word(3)) &&
    !endsRange(list, at)
  )
    return at + 2;
  if (text === "at") return atEnd(list, at + 1);
  if ((text === "prior" && word(1) === "to") || text === "before" || text === "upon")
    return ["discharge", "delivery", "surgery", "transfer"].includes(word(text === "prior" ? 2 : 1))
      ? at + 1
      : undefined;
  if (text === "on" || text === "for") {
    if (word(1) === "the" && /^\d{1,2}(?:st|nd|rd|th)$/.test(word(2))) return at + 2;
    if (/^\d{1,2}$/.test(word(1)) && word(2) === "/") return at + 3;
    if (months.has(word(1)) && /^\d/.test(word(2))) return at + 2;
    if (
      text === "for" &&
      (word(1) === "tomorrow" ||
        word(1) === "next" ||
        weekdays.has(word(1)) ||
        months.has(word(1)) ||
        (/^(?:the|spring|summer)$/.test(word(1)) &&
          /^(?:break|summer|spring|fall|winter|morning|afternoon)$/.test(word(2))))
    )
      return at + 1;
  }
  if (text === "once" || text === "when") return conditions.has(word(1)) ? at + 1 : undefined;
  if (text === "if") return conditions.has(word(1)) || word(2) === "passed" ? at + 1 : undefined;
  return undefined;
}

/** "ICU delirium, 12/2-12/6": the days that something lasted. */
function endsRange(list: readonly Word[], at: number): boolean {
  const before = list[at - 1]?.text ?? "";
  const isJoined = /^(?:[-–—]|to|thru|through)$/.test(before) && /^\d/.test(list[at - 2]?.text ?? "");
  // A hyphen between digits is no word.
  return isJoined || (/^\d{1,2}$/.test(before) && list[at - 2]?.text === "/");
}

/** "in 3 to 6 months", "in two weeks", "in the morning", "in AM". */
function delayEnd(list: readonly Word[], at: number): number | undefined {
  const text = list[at]?.text ?? "";
  if (text === "am" || text === "pm" || months.has(text)) return at;
  if (text === "the")
    return ["am", "morning", "afternoon", "fall", "spring", "summer", "winter", "future"].includes(
      list[at + 1]?.text ?? "",
    )
      ? at + 1
      : undefined;
  if (/^\d+(?:w|wk|wks|d|mo|m|y|yr|yrs|h)$/.test(text)) return at;
  if (!/^\d/.test(text) && !counts.has(text) && text !== "about" && text !== "approximately")
    return undefined;
  for (let next = at + 1; next <= at + 5; next += 1) {
    const word = list[next]?.text ?? "";
    if (units.has(word)) return list[next + 1]?.text === "ago" ? undefined : next;
    if (!/^\d/.test(word) && !counts.has(word) && !["to", "-", "–", "or", "of", "more"].includes(word))
      return undefined;
  }
  return undefined;
}

/** "at next visit", "at 28 weeks", "at 39w", "at follow-up". */
function atEnd(list: readonly Word[], at: number): number | undefined {
  const text = list[at]?.text ?? "";
  const next = list[at + 1]?.text ?? "";
  if (["next", "her", "his", "the"].includes(text)) {
    const from = text === "next" ? at : at + 1;
    return (list[from]?.text === "next" && nextUnits.has(list[from + 1]?.text ?? "")) ||
      list[from + 1]?.text === "up"
      ? from + 1
      : undefined;
  }
  if (text === "follow" && next === "up") return at + 1;
  if (/^\d+(?:w|wk|wks|wga)$/.test(text)) return at;
  return /^\d+$/.test(text) && /^(?:weeks?|wks?|months?)$/.test(next) ? at + 1 : undefined;
}

/** "Return in 2 weeks for IUD placement", "To OR in the morning for appendectomy": what the patient is to come for. */
export function returnFor(list: readonly Word[], first: number): Span | undefined {
  let at = first - 1;
  while (at > 0 && first - at < 4 && list[at]?.text !== "for") at -= 1;
  if (list[at]?.text !== "for") return undefined;
  const lead = list
    .slice(Math.max(0, at - 9), at)
    .map(({ text }) => text)
    .join(" ");
  const found =
    /(?:^|\b)(?:return|returns|return to clinic|rtc|come back|comes back|coming back|to or|to the or|preop|pre op|preoperative|follow up|see|consult|consulted|back|refer\w*|schedul\w*|set up|send|sending|arrang\w*|book\w*|admit|bring|plan\w*|recommend\w*|await\w*|wait\w*|prep\w*|clear\w*|consent\w*|listed|candidate|evaluat\w*|transfer\w*|appointment|appt)(?: [\w/]+){0,5}$/.exec(
      lead,
    );
  const word = list[at];
  return found === null || word === undefined || /\b(?:had|seen|returned|came)\b/.test(lead)
    ? undefined
    : { start: word.start, end: word.end };
}
