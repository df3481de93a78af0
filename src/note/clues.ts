/** What decides a mention besides the triggers that reach it: dates, one reading among several, advice that states a fact. */
import { isChronic } from "./chronic.ts";
import { spanOf, spanOfMatch } from "./context.ts";
import type { MentionTokens, Reading } from "./scope.ts";
import type { Span } from "./types.ts";
import { isWord, type Word } from "./words.ts";

const listVerbs = new Set(["include", "includes", "including", "are", ":"]);

/** "Possible etiologies of her chest pain include GERD": what follows the verb is one possibility among others. */
export function oneOfPossible(reading: Reading, at: MentionTokens): Span | undefined {
  const opening = reading.matches.find(
    ({ trigger, last }) =>
      trigger.phrase.startsWith("possible ") && trigger.role === "pseudo" && last < at.first,
  );
  if (opening === undefined) return undefined;
  const verb = reading.list.findIndex(
    (word, index) => index > opening.last && index < at.first && listVerbs.has(word.text),
  );
  return verb === -1 ? undefined : spanOfMatch(reading.list, opening);
}

const year = /^(?:19|20)\d\d$/;
const stillThere = new Set(
  "since diagnosed diagnosis dx onset began started found discovered detected noted".split(" "),
);

/** "in 2019" after an episode: a date alone puts a surgery or an event in the past, not a chronic condition. */
export function pastDate(
  list: readonly Word[],
  at: MentionTokens,
  named: readonly Word[],
  listed = false,
): Span | undefined {
  if (isChronic(named) || list.some((word) => stillThere.has(word.text))) return undefined;
  const near = at.last + (listed ? 8 : 4);
  for (let index = at.last + 1; index <= Math.min(list.length - 1, at.last + 8); index += 1) {
    const word = list[index];
    const before = list[index - 1];
    if (word === undefined || before === undefined) return undefined;
    if (index > near && (before.text === "," || !(before.text === "in" && year.test(word.text)))) {
      if (/^(?:,|;|was|is|with|since|for|on)$/.test(word.text)) return undefined;
      continue;
    }
    if (word.text === "." || (subjectWords.has(word.text) && !/^(?:when|that|which)$/.test(before.text)))
      return undefined;
    if (/^(?:ago|back|earlier)$/.test(word.text) && longUnits.has(before.text)) return spanOf(word);
    if (word.text === "until" && /^(?:age|he|she|puberty|20|19)/.test(list[index + 1]?.text ?? ""))
      return spanOf(word);
    if (
      word.text === "when" &&
      /^(?:he|she)$/.test(list[index + 1]?.text ?? "") &&
      list[index + 2]?.text === "was"
    )
      return spanOf(word);
    if (/^(?:at|age)$/.test(word.text) && isAge(list, index + 1)) return spanOf(word);
    if (listed && word.text === "age" && /^\d{1,2}$/.test(list[index + 1]?.text ?? "")) return spanOf(word);
    if (!year.test(word.text)) continue;
    if (
      !["in", "(", ",", "circa", "early", "late", "of", "last", "around", "about", "-", "~", "by"].includes(
        before.text,
      ) &&
      index !== at.last + 1 &&
      !listed
    )
      return undefined;
    if (list[index + 1]?.text === "/" || before.text === "/") return undefined;
    return before.text === "in" ? { start: before.start, end: word.end } : spanOf(word);
  }
  return undefined;
}

const subjectWords = new Set(["he", "she", "patient", "and", "but"]);
const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const longUnits = new Set(
  "years yrs yr year decades decade winters summers springs falls seasons pregnancies".split(" "),
);
const happened = new Set(
  "had was were underwent suffered experienced developed got sustained contracted broke fractured received spent overcame survived recalls treated hospitalized admitted".split(
    " ",
  ),
);

/** "Twenty years ago he had a gastric bleed", "In 2008 she was hospitalized for pancreatitis", "As a child he had". */
export function pastOpening(
  list: readonly Word[],
  at: MentionTokens,
  named: readonly Word[],
): Span | undefined {
  if (isChronic(named) || list.slice(0, at.first).some(({ text }) => stillThere.has(text))) return undefined;
  const begun = list.findLastIndex((_, place) => place < at.first && opensTime(list, place));
  const opening = list.slice(begun + 1);
  const length = openingEnd(opening);
  const end = length === undefined ? undefined : begun + 1 + length;
  if (end === undefined || end >= at.first) return undefined;
  const between = list.slice(end + 1, at.first);
  if (between.length > 14 || between.some(({ text }) => text === "but" || text === "now" || text === ";"))
    return undefined;
  if (!between.some(({ text }) => happened.has(text))) return undefined;
  const first = list[begun + 1];
  const last = list[end];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** "..., and in 2014 he had": a new part of the sentence opens with its time. */
function opensTime(list: readonly Word[], place: number): boolean {
  const next = list[place + 1]?.text ?? "";
  return /^(?:and|[,;])$/.test(list[place]?.text ?? "") && /^(?:in|as|back|when)$/.test(next);
}

/** The last token of a time long past with which a clause begins. */
function openingEnd(list: readonly Word[]): number | undefined {
  const word = (index: number): string => list[index]?.text ?? "";
  for (let index = 1; index < 6; index += 1)
    if (word(index) === "ago" && longUnits.has(word(index - 1))) return index;
  const from = ["back", "around", "about", "sometime"].includes(word(0)) ? 1 : 0;
  if (word(from) === "in" || word(from) === "during" || word(from) === "around") {
    for (let index = from + 1; index < from + 4; index += 1)
      if (year.test(word(index)) && !monthName.test(word(index - 1))) return index;
    if (/^(?:childhood|infancy|college|adolescence|youth)$/.test(word(from + 1))) return from + 1;
    if (
      /^(?:the|high|grade|elementary|middle|his|her|early)$/.test(word(from + 1)) &&
      /^(?:past|school|teens|20s|30s|40s|youth|childhood|twenties|thirties|1970s|1980s|1990s|2000s|70s|80s|90s|army|military|service|war)$/.test(
        word(from + 2),
      )
    )
      return from + 2;
  }
  if (
    word(0) === "as" &&
    /^(?:a|an)$/.test(word(1)) &&
    /^(?:child|kid|teen|teenager|baby|infant|toddler|boy|girl|adolescent|newborn|youth|student)$/.test(
      word(2),
    )
  )
    return 2;
  if (word(0) === "when" && /^(?:young|little)$/.test(word(3))) return 3;
  if (/^(?:previously|remotely|formerly|once)$/.test(word(0))) return 0;
  return word(0) === "prior" &&
    word(1) === "to" &&
    !/^(?:admission|arrival|this|visit|discharge|presentation)$/.test(word(2))
    ? 1
    : undefined;
}

const notAges =
  /^(?:weeks?|wks?|w|months?|mg|mcg|ml|cc|cm|mm|pm|am|%|percent|hours?|hrs?|days?|minutes?|degrees|bpm|mmhg|:|\/|\.|x|times|units|liters|l|feet|miles|mph)$/;

/** "at 42", "at age 12" after an operation or event of which the clause says it happened. */
function isAge(list: readonly Word[], index: number): boolean {
  const text = list[index]?.text ?? "";
  if (!/^\d{1,2}$/.test(text) || notAges.test(list[index + 1]?.text ?? "")) return false;
  return list.slice(0, index).some((word) => /^(?:underwent|had|hx|s\/p|required|received)$/.test(word.text));
}

const imagingSections = new Set([
  "imaging",
  "results",
  "findings",
  "impression",
  "assessment",
  "assessment-plan",
  "ekg",
  "labs",
]);

/** "Atelectasis or pneumonia": two readings of one finding, where nothing denies them. */
export function eitherOr(section: string, list: readonly Word[], at: MentionTokens): Span | undefined {
  if (!imagingSections.has(section)) return undefined;
  const next = list[at.last + 1];
  if (next?.text === "or" && isName(list[at.last + 2])) return spanOf(next);
  for (let before = at.first - 1; before >= Math.max(0, at.first - 3); before -= 1) {
    const word = list[before];
    if (word === undefined || word.text === "," || word.text === "and") return undefined;
    if (word.text === "or") return isName(list[before - 1]) ? spanOf(word) : undefined;
  }
  return undefined;
}

const noNames = new Set(
  "more less so without not when if mg day days week weeks two three greater better older younger above below after before".split(
    " ",
  ),
);

function isName(word: Word | undefined): boolean {
  return word !== undefined && isWord(word) && !noNames.has(word.text) && /^[a-z]/.test(word.text);
}

const told = new Set("you your we you've you're there this it".split(" "));

/** "You have a broken wrist", "Your pneumonia is not gone": advice that states what is the matter. */
export function isStatement(list: readonly Word[], at: MentionTokens): boolean {
  const opening = list[0]?.text ?? "";
  if (!told.has(opening)) return false;
  return list
    .slice(0, Math.min(list.length, at.last + 4))
    .some(({ text }) =>
      /^(?:have|had|has|is|are|was|were|you've|you're|show|showed|shows|confirm|confirmed|confirms|found|diagnosed)$/.test(
        text,
      ),
    );
}

/** "Hold metoprolol for bradycardia": a reason not to give a drug, should it come. */
export function reasonToHold(list: readonly Word[], at: MentionTokens): Span | undefined {
  const hold = list[0];
  if (hold === undefined || !/^(?:hold|stop|skip|omit)$/.test(hold.text)) return undefined;
  const reason = list.findIndex(({ text }, place) => place > 0 && place < at.first && text === "for");
  return reason !== -1 && reason < 6 && at.first - reason < 5
    ? { start: hold.start, end: hold.end }
    : undefined;
}

/** "To ER with chest pain": an order about what may come. */
export function directive(section: string, list: readonly Word[], at: MentionTokens): Span | undefined {
  const words = list.slice(0, 8).map(({ text }) => text);
  const from = words[0] === "pt" || words[0] === "patient" ? 1 : 0;
  const lead = words.slice(from).join(" ");
  const place =
    /^(?:to|back to|go to|head to|proceed to|report to) (?:the )?(?:er|ed|emergency|hospital|urgent)\b.*?\b(?:for|with|if)\b/.exec(
      lead,
    );
  const planned =
    /^(?:plan|follow-up|instructions|discharge-instructions|disposition|assessment-plan|patient-education)$/.test(
      section,
    );
  const first = list[from];
  const watching =
    /^(?:watch|check|inspect|examine|observe|monitor|scan|image|test|threshold)\b(?:(?!\b(?:and|is|was)\b).)*? for$/.test(
      list
        .slice(from, at.first)
        .filter(
          ({ text }) => !/^(?:any|new|signs|of|the|further|worsening|recurrent|developing|early)$/.test(text),
        )
        .slice(0, 8)
        .map(({ text }) => text)
        .join(" "),
    );
  const low = lead.startsWith("low threshold") && at.first > 2;
  return first !== undefined &&
    planned &&
    at.first > from &&
    (place !== null || low || (watching && /^(?:watch|check|inspect|monitor|observe)$/.test(first.text)))
    ? spanOf(first)
    : undefined;
}

/** "Any swelling of the tongue, call 911": a reason to call, should it come. */
export function anyThenCall(list: readonly Word[], at: MentionTokens): Span | undefined {
  const first = list[0];
  if (first === undefined || !/^(?:any|new|worsening|severe|recurrent)$/.test(first.text)) return undefined;
  const comma = list.findIndex(({ text }, index) => index > at.last && /^[,–:=>-]$/.test(text));
  const call =
    comma === -1
      ? undefined
      : list
          .slice(comma, comma + 4)
          .find(({ text }) => /^(?:call|calls|return|go|come|seek|er|ed|notify|911|contact)$/.test(text));
  return call === undefined ? undefined : spanOf(call);
}

/** "Would rather try PT than injection": the second of two is not wanted. */
export function ratherThan(list: readonly Word[], at: MentionTokens): Span | undefined {
  const than = list[at.first - 1];
  if (than?.text !== "than") return undefined;
  const wish = list
    .slice(0, at.first - 1)
    .find(({ text }) => /^(?:rather|prefer|prefers|preferred)$/.test(text));
  return wish === undefined || list[at.first - 2]?.text === "rather" ? undefined : spanOf(than);
}
