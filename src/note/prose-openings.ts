/** Parts of a note or letter written as prose, told by the sentence that a paragraph begins with. */
import { isBlankLine, type Line } from "./lines.ts";

const whose = "(?:(?:his|her|their|the patient['’]s|this patient['’]s) )?";
const tells =
  "(?:is|was|are|were|includes?|included|consists?|remains?|significant|notable|remarkable|reviewed)\\b";

/** By the first words of a paragraph; at most this many characters are looked at. */
const longestOpening = 120;
const openings: readonly (readonly [words: RegExp, kind: string])[] = [
  [
    new RegExp(`^${whose}(?:past|medical|past medical|prior medical) history ${tells}`, "i"),
    "past-medical-history",
  ],
  [new RegExp(`^${whose}(?:past )?surgical history ${tells}`, "i"), "past-surgical-history"],
  [new RegExp(`^${whose}family history ${tells}`, "i"), "family-history"],
  [new RegExp(`^${whose}social history ${tells}`, "i"), "social-history"],
  [new RegExp(`^${whose}(?:current |home )?(?:medications?|meds) ${tells}`, "i"), "medications"],
  [/^on (?:physical |clinical |video )?exam(?:ination)?\b(?: today)?,? /i, "physical-exam"],
  [
    /^(?:physical )?exam(?:ination)? (?:today )?(?:shows?|showed|reveals?|revealed|demonstrate[sd]?|is notable|was notable)\b/i,
    "physical-exam",
  ],
  [
    /^(?:in my (?:opinion|judge?ment|assessment)|my (?:impression|assessment|opinion) (?:is|was)|in summary\b|to summari[sz]e\b|in conclusion\b)/i,
    "assessment-plan",
  ],
];
/** The same where no heading stands above. */
const unheadedOpenings: readonly (readonly [words: RegExp, kind: string])[] = [
  [
    /^(?:(?:he|she|they|the patient|mr\.? \w+|ms\.? \w+|mrs\.? \w+) (?:is|are|reports? being) allergic to|(?:he|she|they|the patient) (?:cannot|can['’]t) take|(?:he|she|they|the patient) (?:has|have) no (?:known )?(?:drug |medication )?allerg(?:y|ies)|no known (?:drug )?allergies)\b/i,
    "allergies",
  ],
  [
    /^(?:(?:he|she|they|the patient) (?:currently |now )?(?:takes|is taking|are taking)\b|(?:his|her|their) (?:current |home )?(?:medicines|drugs|pills)\b)/i,
    "medications",
  ],
  [
    /^(?:on|by) (?:the )?video,? (?:he|she|they|the patient) (?:looks?|looked|appears?|appeared|was|is)\b/i,
    "physical-exam",
  ],
];
const results =
  /^(?:laborator(?:y|ies)|labs?|blood ?work|imaging|radiographs?|x-?rays?|nerve conduction|pulmonary function|echocardiogra\w+|electrocardiogram|E[KC]G|MRI|CT)\b[^.:]{0,70}\b(?:shows?|showed|reveal(?:s|ed)?|demonstrate[sd]?|was|were|is|are)\b/i;

/** Told or found before the assessment. */
const beforeAssessment: ReadonlySet<string> = new Set(
  "preamble chief-complaint hpi subjective ros past-medical-history past-surgical-history family-history social-history medications allergies immunizations physical-exam vitals results labs imaging".split(
    " ",
  ),
);

/** The kind that a paragraph of prose beginning at this line opens; undefined where the section goes on. `headed`: a heading stands above. */
export function proseKind(
  text: string,
  lines: readonly Line[],
  index: number,
  current: string,
  headed: boolean,
): string | undefined {
  const line = lines[index];
  const above = lines[index - 1];
  if (line === undefined || line.marker !== undefined || !beforeAssessment.has(current)) return undefined;
  if (above !== undefined && !isBlankLine(above)) return undefined;
  const { start, end } = line.content;
  const words = text.slice(start, Math.min(end, start + longestOpening));
  const known = headed ? openings : [...openings, ...unheadedOpenings];
  const found = known.find(([opening]) => opening.test(words))?.[1];
  if (found !== undefined) return found === current ? undefined : found;
  if (current === "physical-exam" && results.test(words)) return "results";
  return current === "preamble" && isStory(words) && isTitled(text, lines, index) ? "hpi" : undefined;
}

const fewestWords = 9;

/** A sentence rather than a heading, a name or a list. */
function isStory(words: string): boolean {
  return (
    /^[A-Z0-9"“]/.test(words) &&
    !/^[^.]{0,40}:/.test(words) &&
    !/\s{3}|[|]/.test(words) &&
    words.split(/\s+/).length >= fewestWords
  );
}

const longestTitle = 60;

/** Whether all that stands above are short lines: titles, names, dates, "Dear Dr. Lee:". */
function isTitled(text: string, lines: readonly Line[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - 12), index).filter((line) => !isBlankLine(line));
  return (
    index <= 12 &&
    above.length > 0 &&
    above.every(
      ({ content: { start, end } }) =>
        end - start <= longestTitle && !/[a-z]\.\s*$/.test(text.slice(start, end)),
    )
  );
}
