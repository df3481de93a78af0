/** What stands above a note's first heading: names, dates and places, or already the story. */
import { linesOf } from "./lines.ts";
import { isConditionName } from "./remedies.ts";
import { isTitle } from "./titles.ts";
import type { Section, Span } from "./types.ts";
import { tokens } from "./words.ts";

const mostLines = 8;
const longest = 500;

/** The sections; text before the first heading that tells only who, when and where is `letterhead`. Nothing changes where it is all there is. */
export function withLetterhead(text: string, sections: readonly Section[]): readonly Section[] {
  const [first, ...rest] = sections;
  if (first?.kind !== "preamble" || first.heading !== undefined || rest.length === 0) return sections;
  return isLetterhead(text, first) ? [{ ...first, kind: "letterhead" }, ...rest] : sections;
}

/** Told only of somebody who is ill. */
const story =
  /\b(?:c\/o|complain\w*|presents?|presenting|presented|here (?:for|today|because)|returns|for (?:evaluation|follow|consult|management|treatment)|since|hx|h\/o|den(?:y|ies|ied)|reports? (?:that|feeling|having|no|a|some)|s\/p|because|feels|felt|worse|better|pain|fever|cough|weeks? of|days? of|with (?!mom|mother|dad|father|parents?|wife|husband|spouse|partner|son|daughter|sister|brother|foster|his|her|their|scribe|interpreter|pa\b|np\b|dr\b|social))/i;
/** What a sentence has and a letterhead has not. */
const sentence =
  /\b(?:is|are|was|were|has|have|had|doing|did|slept|tolerat\w+|feeling|states?|came|comes|continues?|remains?|seen for|wants?|needs?|complaining|recheck)\b/i;
/** Who, when and where. */
const formal =
  /\b\d{1,4}[/-]\d{1,2}[/-]\d{2,4}\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b|\b\d{1,2}[/-]\d{1,2}\b|\b\d{1,3} ?(?:-year-old|y\/?o|yo|yrs?|y\.o\.?|[mf])\b|\b(?:mr|mrs|ms|dr)\b|\b(?:clinic|center|centre|associates|hospital|hospitalist|medicine|service|visit|note|report|summary|record|evaluation|consultation|examination|unit|department|pediatrics|dermatology|cardiology|neurology|oncology|nephrology|surgery|urology|psychiatry|patient|name|dob|mrn|room|bed|chair|age|student|school|grade|employee|employer|claim|client|resident|facility|form|team|provider|attending|dictat\w+|h&p|history and physical|case [a-z]{0,3}-?\d[\w-]*|collected|arriv\w+)\b/i;

/** "This is Dr. Lee dictating a follow-up visit on Ann Roe, date of service May 3." */
const dictated =
  /^(?:this is|dictating is|dictated by) [^.]{0,40}(?:\b(?:dr|st)\. [^.]{0,40}){0,2}\b(?:dictating|dictation)\b[^.]{0,160}(?:\b(?:dr|mr|ms|mrs|st)\. [^.]{0,80}){0,2}\.?$/i;

/** Whether a line tells of an illness or has a sentence: a story rather than names and places. */
export function tellsStory(words: string): boolean {
  return story.test(words) || sentence.test(words) || /[a-z)]\.(?:\s|$)/.test(words);
}

/** Whether a line before the story tells only when and how the patient came: "Arrival 1842 by private vehicle. Seen 1905 in Rm 11." */
export function tellsArrival(words: string): boolean {
  return (
    /^(?:arriv(?:al|ed)|time of arrival|date of (?:service|visit)|seen|roomed|triaged|room|rm|bed)\b/i.test(
      words,
    ) &&
    !story.test(words) &&
    !sentence.test(words)
  );
}

function isLetterhead(text: string, { body }: Section): boolean {
  if (body.end - body.start > longest) return false;
  const lines = linesOf(text, body.start, body.end);
  const words = text.slice(body.start, body.end);
  if (lines.length <= 2 && dictated.test(words)) return true;
  if (lines.length > mostLines || !formal.test(words) || story.test(words) || sentence.test(words))
    return false;
  const told = lines.filter((line) => !isTitle(text, line) && !isPlace(text, line.content));
  return !told.some(({ content }) => namesCondition(text, content));
}

/** "Glaucoma Clinic", "Wound and Hyperbaric Center". */
function isPlace(text: string, { start, end }: Span): boolean {
  return (
    end - start <= 60 &&
    /\b(?:clinic|center|centre|associates|hospital|department|program|unit|institute|group|specialists|practice)\W*$/i.test(
      text.slice(start, end),
    )
  );
}

function namesCondition(text: string, { start, end }: Span): boolean {
  return tokens(text, start, end).some((word) => word.text.length > 2 && isConditionName([word]));
}
