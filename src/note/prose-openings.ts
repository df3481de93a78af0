/** Parts of a note or letter written as prose, told by the sentence that a paragraph begins with. */
import { tellsArrival, tellsStory } from "./letterhead.ts";
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
    /^(?:in my (?:opinion|judge?ment|assessment)|my (?:clinical )?(?:impressions?|assessments?|opinion|conclusions?|diagnos[ei]s) (?:is|was|are|were)\b|in summary\b|to summari[sz]e\b|in conclusion\b)/i,
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
    /^(?:there is (?:a|no) family history\b|(?:his|her|their) (?:(?:maternal|paternal|older|younger|late|half) )*(?:mother|father|parents|sister|brother|siblings|son|daughter|aunt|uncle|grandmother|grandfather)s? (?:had|has|have|was|were|is|are|died)\b)/i,
    "family-history",
  ],
  [
    /^(?:he|she|they|mr\.? \w+|ms\.? \w+|mrs\.? \w+|the patient) (?:is|are|was) (?:(?:a |an )?(?:retired|married|single|widowed|divorced)|a (?:former |current |never |non-?)?smoker)\b|^(?:he|she|they|the patient) (?:lives|smokes|drinks|works|has never smoked|does not (?:smoke|drink))\b/i,
    "social-history",
  ],
  [
    /^(?:i (?:have|would|will|shall|am|plan)|we (?:have|will|would|agreed|shall|plan)) (?:now |also |therefore |to )?(?:suggest(?:ed)?|recommend(?:ed|ing)?|advise[d]?|start(?:ed|ing)?|arrange[d]?|ordered|order|prescribed?|asked|refer(?:red|ring)?)\b/i,
    "plan",
  ],
  [/^(?:i|we) (?:will|shall|plan to|would like to|have arranged to) (?:see|review|follow) /i, "follow-up"],
  [
    /^(?:the |these |her |his |recent |outside |diagnostic |follow-?up )*(?:results|mammogram|blood (?:tests|work|count)|laborator(?:y|ies)|labs|imaging|films|scan|biopsy|mri|ct|x-?rays?|echocardiogram|colonoscopy)\b[^.:]{0,60}\b(?:shows?|showed|reveal(?:s|ed)?|was|were|is|are)\b/i,
    "results",
  ],
  [
    /^(?:on|by) (?:the )?video,? (?:he|she|they|the patient) (?:looks?|looked|appears?|appeared|was|is)\b/i,
    "physical-exam",
  ],
];
const results =
  /^(?:(?:the|an?|her|his|their|recent|repeat|today's|office|resting|12-lead|outside|plain|chest|lumbar|knee|bilateral) )*(?:laborator(?:y|ies)|labs?|blood ?work|imaging|radiographs?|films|x-?rays?|nerve conduction|electromyogra\w+|pulmonary function|spirometry|echocardiogra\w+|electrocardiogra\w+|E[KC]G|MRI|CT|ultrasound|stress test|holter|event monitor|sleep study|polysomnogra\w+|audiogram|biopsy|pathology|urinalysis|colonoscopy|mammogra\w+)\b[^.:]{0,70}\b(?:shows?|showed|reveal(?:s|ed)?|demonstrate[sd]?|was|were|is|are)\b/i;

/** Told or found before the assessment. */
const beforeAssessment: ReadonlySet<string> = new Set(
  "preamble chief-complaint hpi subjective ros past-medical-history past-surgical-history family-history social-history medications allergies immunizations physical-exam vitals results labs imaging".split(
    " ",
  ),
);

/** What may come after the judgment. */
const judged: ReadonlySet<string> = new Set(["assessment-plan", "plan"]);
const closing: ReadonlySet<string> = new Set(["plan", "follow-up"]);

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
  if (line === undefined || line.marker !== undefined) return undefined;
  if (!beforeAssessment.has(current) && (headed || !judged.has(current))) return undefined;
  if (above !== undefined && !isBlankLine(above)) return undefined;
  const { start, end } = line.content;
  const words = text.slice(start, Math.min(end, start + longestOpening));
  const known = headed ? openings : [...openings, ...unheadedOpenings];
  const found = known.find(([opening]) => opening.test(words))?.[1];
  if (judged.has(current)) return found !== current && closing.has(found ?? "") ? found : undefined;
  if (found !== undefined) return found === current ? undefined : found;
  if (current === "physical-exam" && results.test(words)) return "results";
  if (current === "chief-complaint" && headed)
    return isComplained(text, lines, index) && isStory(words) ? "hpi" : undefined;
  return current === "preamble" && isStory(words) && isTitled(text, lines, index) ? "hpi" : undefined;
}

const fewestWords = 9;

/** A sentence rather than a heading, a name or a list. */
function isStory(words: string): boolean {
  return (
    /^[A-Z0-9"“]/.test(words) &&
    !/^[^.]{0,40}:/.test(words) &&
    !/\s{3}|[|]/.test(words) &&
    !tellsArrival(words) &&
    tellsStory(words) &&
    words.split(/\s+/).length >= fewestWords
  );
}

/** Whether the paragraph above is the complaint, run in after its heading: "Reason for admission: weak and dizzy for two days." */
function isComplained(text: string, lines: readonly Line[], index: number): boolean {
  const last = lines.slice(0, index).findLastIndex((line) => !isBlankLine(line));
  const first = lines[lines.slice(0, last).findLastIndex(isBlankLine) + 1]?.content;
  return first !== undefined && /^[^:\n]{2,40}:[ \t]*\S/.test(text.slice(first.start, first.end));
}

const longestTitle = 60;
const mostAbove = 20;

/** Whether all that stands above are short lines: titles, names, dates, "Dear Dr. Lee:". */
function isTitled(text: string, lines: readonly Line[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - mostAbove), index).filter((line) => !isBlankLine(line));
  return (
    index <= mostAbove &&
    above.length > 0 &&
    above.every(
      ({ content: { start, end } }) =>
        end - start <= longestTitle && !/[a-z]\.\s*$/.test(text.slice(start, end)),
    )
  );
}

/** A letter tells its parts in paragraphs, also after one that has a heading. */
export function isLetter(text: string): boolean {
  return /^\s{0,4}dear\s[A-Z]/im.test(text.slice(0, 1500));
}
