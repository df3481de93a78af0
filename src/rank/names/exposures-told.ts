/**
 * A contact with a catching disease, told by who has it: "husband tested positive for covid Tuesday, same household", "two kids in his class have strep"; and a
 * fever told by its number: "since yesterday she has a temp of 100.9".
 *
 * Source: Guidelines FY2026 I.C.21.c.1 (contact and exposure), I.C.1.g.1.e (exposure to COVID-19); Index: Contact, with; Fever R50.9.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

/** The name of what is told so: it is of the patient, though the sentence speaks of another. */
export const exposureTold = "exposure told by who is ill";

const partner = "(?:husband|wife|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|sex(?:ual)? partner)";
const person = `(?:${partner}|son|daughter|kids?|child|children|toddler|baby|twins?|mother|mom|father|dad|parents?|sister|brother|siblings?|cousin|grand(?:son|daughter|kids?|children|mother|father|ma|pa)|nephew|niece|room-?mates?|house-?mates?|co-?workers?|colleagues?|boss|class-?mates?|teammates?|friends?|neighbou?r|teacher|everyone (?:at|in) (?:\\w+ )?(?:home|house|family|school|class|office)|(?:someone|somebody|people|others|several|two|three|a (?:kid|child|boy|girl|coworker)) (?:at|in|from) (?:(?:his|her|their|the) )?(?:home|work|office|class|school|daycare|household|dorm|camp|church|family))`;
const ill =
  "(?:(?:is|was|are|were|has|have|had|being|just|also|recently|been|who|all|both|out|home|in bed|now|currently|confirmed) )*(?:tested (?:positive|\\+) for|test(?:ing)? positive for|positive for|\\+ ?for|diagnosed with|dx'?d? with|down with|(?:came|come|coming) down with|sick with|ill with|sent home with|treated for|being treated for|has|have|had|with|caught|got|gets)";
const since = "(?:(?:a|an|the|confirmed|active|new|acute|positive|rapid|proven|known|case of) )*";

/** The disease, its exposure, who may have it. */
const diseases: readonly (readonly [disease: string, code: string, who?: string])[] = [
  ["covid(?:-?19)?|sars-?cov-?2|coronavirus", "Z20.822"],
  [
    "(?:influenza|flu)(?: [ab])?|rsv|mono(?:nucleosis)?|measles|mumps|hand[- ,]*foot[- ,]*(?:and[- ])?mouth(?: disease)?|hfmd|mpox",
    "Z20.828",
  ],
  ["norovirus|rotavirus|salmonella|giardia", "Z20.09"],
  ["strep(?:tococcal)?(?: throat| pharyngitis)?|pertussis|whooping cough|scarlet fever|mrsa", "Z20.818"],
  ["tb|tuberculosis", "Z20.1"],
  ["meningococc\\w+(?: meningitis| disease)?|bacterial meningitis", "Z20.811"],
  ["chicken ?pox|varicella", "Z20.820"],
  ["(?:head )?lice|scabies", "Z20.7"],
  ["hepatitis a|hep a", "Z20.5"],
  ["chlamydia|gonorrh(?:ea|oea)|syphilis|trich(?:omonas|omoniasis)?|an? st[di]", "Z20.2", partner],
  ["hiv", "Z20.6", partner],
];
const rows = diseases.map(([disease, code, who]): readonly [RegExp, string] => [
  new RegExp(
    `\\b${who ?? person}\\b,? (?:and \\w+ )?${ill} ${since}(?:${disease})\\b|\\b${who ?? person}(?:'s)? (?:${disease})[- ](?:positive|\\+)|\\b(?:${disease}) (?:in|going (?:around|through)|outbreak (?:in|at)) (?:(?:his|her|the|their) )?(?:class(?:room)?|household|house|home|dorm|daycare|office|unit|cellmate|roommate|family)\\b`,
    "i",
  ),
  code,
]);

/** That it is of now, and near. */
const near =
  /\b(?:household|liv(?:es?|ing) (?:with|together|in)|same (?:house|room|home|bed|class|cell|car)|at home|expos\w+|contacts?|prophyla\w+|yesterday|today|tonight|(?:days?|hours?|week) ago|(?:this|last|past) (?:week|weekend|mon|tue|wed|thu|fri|sat|sun)\w*|(?:on |since )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|just|currently|now|also|same (?:thing|symptoms|illness|way)|sick|tamiflu|quarantin\w*|isolat\w*|shar(?:es|ed|ing)|around|going through|outbreak|rapid|igra|quantiferon|ppd|classmates?|class)\b/i;
const longAgo =
  /\b(?:last year|years? ago|months? ago|in (?:19|20)\d\d|as a (?:child|kid|baby)|when (?:he|she|they) (?:was|were)|history of|h\/o|died|passed|vaccin\w+|no (?:one|body)|nobody|not|never|denies|negative|ruled out|if|unless|in case|fear\w*|worr\w+|immune|immuni[sz]\w+)\b/i;

const degrees = String.raw`(?:(?:of|to|up to|as high as|around|about|at|over|near|was|is|hit|reached|~|:) ?){0,3}(\d{2,3}(?:\.\d)?)(?! ?(?:%|mg|\/|bpm|ml|lb|kg|mm))`;
const hot = new RegExp(
  String.raw`\b(?:has|had|having|have|running|ran|runs|spik(?:ed|es|ing)|developed|reports|with|got|mounting|took|for) (?:(?:a|an|his|her|daily|nightly|persistent|low[- ]grade|high|recurrent|evening) )*(?:temp(?:erature)?s?|tmax)\b ?${degrees}|\b(?:temp(?:erature)?s?|tmax) ?${degrees} (?:at home|last night|yesterday|this morning|overnight|for \w+ days?|x ?\d)|\b(?:running|spiking|ran) (?:a |at )?(10[0-6](?:\.\d)?)(?:-\d{3})?\b`,
  "i",
);
const measured = new Set(["vitals", "physical-exam", "objective", "labs", "results", "plan"]);

/** What is told for later: "come back if he has a temp over 101". */
const advice = /\b(?:if|when|return|call|come back|should|no|not|never|denies|without)\b/i;

/** @returns the mentions, with the contacts and the fever that are told in such words */
export function withExposuresTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  const has = (codes: RegExp, at?: number) =>
    known.some(
      (one) => (at === undefined || one.clause === at) && one.codes.some((code) => codes.test(code)),
    );
  const isNear = near.test(note.text);
  const made = note.clauses.flatMap(({ start, end, codable, kind, section }, clause): Mention[] => {
    if (!codable || kind === "medication" || section === "family-history" || section === "social-history")
      return [];
    const text = note.text.slice(start, end);
    const mention = (found: RegExpExecArray, code: string, wording: string) =>
      mentionByRule(
        note,
        clause,
        { start: start + found.index, end: start + found.index + found[0].length },
        { code, wording },
      );
    const contacts = isNear && !longAgo.test(text) ? rows : [];
    const found = contacts.flatMap(([words, code]) => {
      const told = words.exec(text);
      return told === null || has(new RegExp(`^${code.replace(".", "\\.")}$`))
        ? []
        : [mention(told, code, exposureTold)];
    });
    const fever = measured.has(section) || has(/^R50/, clause) ? null : hot.exec(text);
    const degree = Number(fever?.slice(1).find((one) => one !== undefined));
    const isAdvice = fever !== null && advice.test(text.slice(0, fever.index + 4));
    const isHot = (degree >= 100.4 && degree <= 107) || (degree >= 38 && degree <= 42);
    return fever !== null && isHot && !isAdvice ? [...found, mention(fever, "R50.9", "fever")] : found;
  });
  return made.length === 0 ? known : [...known, ...made];
}
