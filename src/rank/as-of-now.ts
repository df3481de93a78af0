/** What is told as past, as an allergy or of the fetus, as far as it is this visit's: a reaction spoken of, a wound found healed, a stay's resolved conditions. */
import type { Encounter } from "../contract/suggestions.ts";
import { judgedSections, mainSections, sectionKind } from "../note/section-kinds.ts";
import type { Assertion, Clause, ReadNote } from "../note/types.ts";
import { isInfectedBite } from "./injuries/read-anew.ts";
import { isStillTreated } from "./injuries/still-treated.ts";
import { isRecentInfarction } from "./leaves/infarction-age.ts";
import type { Leaf } from "./leaves/leaf.ts";
import type { Mention } from "./names/mentions.ts";

/** What is told as past, as an allergy or of the fetus, as far as it is this visit's. */
export function asOfNow(
  note: ReadNote,
  assertion: Assertion,
  {
    clause,
    mention,
    leaves,
    encounter,
  }: {
    readonly clause: Clause;
    readonly mention: Mention;
    readonly leaves: readonly Leaf[];
    readonly encounter: Encounter | undefined;
  },
): Assertion {
  const clauseText = note.text.slice(clause.start, clause.end);
  const isPast = assertion.value === "historical";
  const isWatched =
    isPast &&
    assertion.experiencer === "patient" &&
    leaves.some(({ entry }) => /^Z(?:85|08)/.test(entry.code));
  const isNow =
    isPast &&
    !isWatched &&
    (mention.codes.some((code) => isRecentInfarction(code, clauseText) === true) ||
      isHealedToday(note, mention, assertion) ||
      (assertion.experiencer === "patient" &&
        isStillTreated(mention.codes, `${textBefore(note, mention.clause)} ${clauseText}`)) ||
      (assertion.experiencer === "patient" && isInfectedBite(note, clauseText, mention)) ||
      isOfPastTreatment(note, assertion, { clause, mention, leaves }) ||
      isOfStay(note, clause, assertion, encounter));
  if (isNow || isReactionNow(note, clause, assertion, mention)) return { ...assertion, value: "affirmed" };
  const isOfFetus = mention.codes.every((code) => /^O3[56]\./.test(code));
  return isOfFetus || isSaidOfBaby(note, mention, assertion) ? motherOf(assertion, clause) : assertion;
}

/** "Suture removal today." */
function textBefore({ clauses, text }: ReadNote, at: number): string {
  const before = clauses[at - 1];
  return before === undefined ? "" : text.slice(before.start, before.end);
}

const lieOrNumber = /^O(?:3[0-3]|4[0134])\./;

/** "Baby is bottom first": read as of a relative, and not of one of those whom a family history tells of. */
function isSaidOfBaby({ text }: ReadNote, { codes }: Mention, { experiencer, trigger }: Assertion): boolean {
  if (experiencer === "patient" || trigger === undefined) return false;
  if (!codes.every((code) => lieOrNumber.test(code))) return false;
  return /^(?:the |her )?(?:baby|babies|bab(?:y|e)'s|fetus\w*|twins?|infant|child)\b/i.test(
    text.slice(trigger.start, trigger.end),
  );
}

/** What is said of the fetus is coded on the mother's record (I.C.15.a, I.C.15.e). */
function motherOf(assertion: Assertion, { section }: Clause): Assertion {
  const isAssessed = sectionKind(section).weight >= 1;
  return { ...assertion, experiencer: "patient", addressed: assertion.addressed || isAssessed };
}

const ofAllergy = /allerg|anaphyl|intoleran|hives|reaction|rash|sensitiv|swell|angioedema/i;

/** A reaction to a drug that the assessment speaks of is this visit's adverse effect (I.C.19.e.5.a), not only an allergy. */
function isReactionNow(
  { text }: ReadNote,
  { section }: Clause,
  { value, trigger }: Assertion,
  { codes, wording }: Mention,
): boolean {
  const words = trigger === undefined ? "" : text.slice(trigger.start, trigger.end);
  const isEffect = ofStory.has(section) && trigger !== undefined && !ofAllergy.test(words);
  const isTold =
    judgedSections.has(section) ||
    section === "hospital-course" ||
    isEffect ||
    (/^adverse effect of |\btoxicity\b/i.test(wording) && section !== "allergies");
  const asOrdered = value === "planned" && /^(?:as )?(?:ordered|prescribed|directed)/i.test(words);
  return (
    (asOrdered || (value === "allergy" && isTold)) &&
    codes.every((code) => /^T(?:3[6-9]|4\d|50)\..*5$/.test(code))
  );
}

/** A wound found healed at this visit is its subsequent care (I.C.19.a); a healed fracture is history. */
function isHealedToday(note: ReadNote, { codes }: Mention, { trigger, addressed }: Assertion): boolean {
  const words = trigger === undefined ? "" : note.text.slice(trigger.start, trigger.end);
  return addressed && /\bhealed\b/i.test(words) && codes.every((code) => /^S\d[01569]/.test(code));
}

/** Conditions that an earlier operation or irradiation left behind. */
const leftBehind =
  /^(?:E89\.|N52\.3|N99\.|K91\.[125]|K43\.[02]|I97\.2|G89\.2[128]|G97\.1|M96\.|J70\.[01]|N30\.4|K62\.7|L58|H59|H95|J95\.5|T81\.[34])/;

const treated =
  /\b(?:after|following|since|from|due to|secondary to|because of|caused by|post|s\/p|status post|result of|2\/2|d\/t)\b|\w+ectomy\b/i;

/** "Hypothyroid from thyroid removal in 2012": the assessment's condition stands, only its cause is past. */
function isOfPastTreatment(
  { text }: ReadNote,
  { trigger, experiencer }: Assertion,
  {
    clause,
    mention,
    leaves,
  }: { readonly clause: Clause; readonly mention: Mention; readonly leaves: readonly Leaf[] },
): boolean {
  const isLeft = leaves.some(({ entry }) => leftBehind.test(entry.code));
  const isTold = judgedSections.has(clause.section) || ofStory.has(clause.section);
  if (!isLeft || experiencer !== "patient" || trigger === undefined || !isTold) return false;
  // "Came apart two weeks after the colectomy": when, of what an operation brought about.
  const isSince = /^(?:after|following|since|post)$/i.test(text.slice(trigger.start, trigger.end));
  if (isSince && trigger.end <= mention.start && leaves.some(({ entry }) => entry.code.startsWith("T81")))
    return true;
  // "Post-laminectomy syndrome": the words of another line tell of the past.
  const isApart = trigger.end <= clause.start || trigger.start >= clause.end;
  if (clause.kind === "heading" && judgedSections.has(clause.section) && isApart) return true;
  const isAfter = trigger.end > mention.start + 1 && trigger.start >= mention.start;
  return isAfter && treated.test(text.slice(mention.start, trigger.end));
}

export const ofStory: ReadonlySet<string> = new Set(["preamble", "hpi", "subjective"]);

/** Words that put a condition before the stay. */
const before =
  /\b(?:histor\w*|hx|h\/o|pmh|prior|previous\w*|s\/p|status post|old|remote\w*|past|ago|former\w*|childhood|years?|19\d\d|20\d\d|used to|no longer|since|in (?:\w+ )?(?:college|school|adolescence|teens)|as an? (?:child|kid|teen\w*|baby|infant|boy|girl|student))\b/i;

export const ofStay = new Set([
  ...mainSections,
  "hospital-course",
  "ed-course",
  "preamble",
  "hpi",
  "complications",
]);

/** What is done to a wound, a joint or an abscess where it is seen. */
const mended =
  /\b(?:repaired|sutured|stapled|glued|closed|reduced|relocated|drained|removed|evacuated|cauterized)\b/i;

/** "Resolved pneumonia 2020", "gastroenteritis, resolved last year". */
const bygoneYear =
  /^[^.;,\n]{0,40}?\b(?:(?:in )?(?:19\d\d|20[01]\d|202[0-4])\b(?![/-]\d)|last year\b|years ago\b)/i;

/** What was treated and resolved during a stay is coded for it (III). */
function isOfStay(
  note: ReadNote,
  { section }: Clause,
  { trigger }: Assertion,
  encounter: Encounter | undefined,
): boolean {
  if ((encounter?.setting !== "inpatient" && encounter?.setting !== "emergency") || trigger === undefined)
    return false;
  const words = note.text.slice(trigger.start, trigger.end);
  if (bygoneYear.test(note.text.slice(trigger.end, trigger.end + 60))) return false;
  const isHere = ofStay.has(section) || (section === "medical-decision-making" && mended.test(words));
  return isHere && !before.test(words);
}
