/** What a reading of the note comes to where words speak against a condition only by their form: a cancer treated on, a graft from kin, a problem watched. */
import { isPregnantNow } from "../note/pregnancy.ts";
import { judgedSections } from "../note/section-kinds.ts";
import type { Assertion, Clause, ReadNote } from "../note/types.ts";
import { ofStory } from "./as-of-now.ts";
import { isBackAgain } from "./back-again.ts";
import { isDeniedInBracket, isDoubtOfDetail, isProved } from "./doubts-told.ts";
import { isBlamed, isLessTaken, isTakenWrongly } from "./drugs/drugs-told.ts";
import { isByAnimal, isInjuryAnyhow } from "./injuries/read-anew.ts";
import { isVisited } from "./injuries/still-treated.ts";
import { inTreatment } from "./names/cancers-in-treatment.ts";
import { isOldClot } from "./names/clots-by-vein.ts";
import { exposureTold } from "./names/exposures-told.ts";
import { foreignBodyRuledOut } from "./names/foreign-bodies-ruled-out.ts";
import type { Mention } from "./names/mentions.ts";
import { transplantedOrgan } from "./names/told-of-grafts-and-salts.ts";
import { failedBack } from "./names/told-of-mind-and-women.ts";
import { isIndication, ofEarlierPregnancy, ofEarlierSection } from "./pregnancy/births-told.ts";
import { isStrokeDeficit } from "./stroke-deficits.ts";
import { isTakenOffNow } from "./taken-away.ts";

/** "The geneticist told her mother that patients with the syndrome may have ...": of nobody, and not of the mother. */
const ofPatients = /\b(?:patients|people|children|babies|infants|women|men|those) (?:with|who have) $/i;

/** @returns the assertion, as affirmed and addressed where its words speak against the condition only by their form: underdosing, allergic diseases */
export function takenAsSaid(note: ReadNote, clause: Clause, mention: Mention, read: Assertion): Assertion {
  const general = ofPatients.exec(note.text.slice(Math.max(clause.start, mention.start - 40), mention.start));
  if (general !== null && read.experiencer !== "patient") {
    const trigger = { start: mention.start - general[0].length, end: mention.start - 1 };
    return { ...read, value: "hypothetical", experiencer: "patient", trigger };
  }
  const earlier = ofEarlierSection(note, mention) ?? ofEarlierPregnancy(note, mention);
  if (earlier !== undefined && read.experiencer === "patient")
    return { ...read, value: "historical", addressed: false, trigger: earlier };
  return isLessTaken(note, clause, mention, read) ||
    isAllergicDisease(clause, mention, read) ||
    isBlamed(note, clause, mention, read) ||
    isTakenWrongly(note, clause, mention, read) ||
    isEarlierCesarean(note, clause, mention, read) ||
    isWatchedProblem(note, clause, mention, read) ||
    isStrokeDeficit(note, clause, mention, read) ||
    isByAnimal(note, clause, mention, read) ||
    isInjuryAnyhow(note, mention, read) ||
    isUntreatedHabit(mention, read) ||
    isDoubtOfDetail(note, mention, read) ||
    isProved(note, mention, read) ||
    isDeniedInBracket(note, mention, read) ||
    isMultiple(note, mention, read) ||
    isIndication(note, mention, read) ||
    isTakenOffNow(note, clause, mention, read) ||
    isVisitedInjury(note, clause, mention, read) ||
    isGivenByKin(mention, read) ||
    isStanding(mention, read) ||
    isBackAgain(note, clause, mention, read) ||
    (isOldClot(mention) && read.value === "historical" && read.experiencer === "patient") ||
    mention.wording === exposureTold ||
    mention.wording === foreignBodyRuledOut ||
    (mention.wording === failedBack && read.experiencer === "patient" && read.value === "historical") ||
    isStillTreatedCancer(note, clause, mention, read)
    ? { ...read, value: "affirmed", addressed: true, experiencer: "patient" }
    : read;
}

/** "Prostate cancer on active surveillance": there, and watched. */
const onSurveillance =
  /\b(?:on|under|undergoing|continues?|in|for) (?:active surveillance|watchful waiting|watch[- ]and[- ]wait|observation)\b/i;

/** "Has gone to the bones": spread, not over. */
const gone = /^(?:has |have |is |was |now )*gone (?:on )?(?:in)?to (?:the |his |her )?\w/i;

const goneLength = 30;

/** A cancer that is treated on is current wherever its operation is told (I.C.2.m); one that a list names stays on it. */
function isStillTreatedCancer(
  note: ReadNote,
  { section, start, end }: Clause,
  { codes, wording }: Mention,
  { value, experiencer, trigger }: Assertion,
): boolean {
  const isCancer = experiencer === "patient" && codes.every((code) => /^C/.test(code));
  if (isCancer && value === "historical" && trigger !== undefined)
    if (gone.test(note.text.slice(trigger.start, trigger.start + goneLength))) return true;
  if (isCancer && (value === "hypothetical" || value === "screening"))
    return judgedSections.has(section) && onSurveillance.test(note.text.slice(start, end));
  if (wording !== inTreatment || experiencer !== "patient") return false;
  return value === "historical" || (value === "affirmed" && (section === "preamble" || ofStory.has(section)));
}

/** "He dialyzes Mon/Wed/Fri", "oxygen at rest and with walking": what goes on is not what is planned. */
function isStanding({ wording }: Mention, { value, experiencer }: Assertion): boolean {
  return (
    experiencer === "patient" &&
    value === "planned" &&
    /^dependence on (?:dialysis|supplemental)/.test(wording)
  );
}

/** "She was given her sister's kidney": the sister is the giver, not who has it. */
function isGivenByKin({ wording, start, end }: Mention, { experiencer, trigger }: Assertion): boolean {
  return (
    wording === transplantedOrgan &&
    experiencer === "family" &&
    trigger !== undefined &&
    trigger.start >= start &&
    trigger.end <= end
  );
}

/** A broken bone or torn tendon told as past that a few lines of story come back for: "pilon fracture in 2014 ... this arthritis is from it". */
function isVisitedInjury(
  { text }: ReadNote,
  { start, end }: Clause,
  { codes }: Mention,
  { value, experiencer }: Assertion,
): boolean {
  return (
    value === "historical" && experiencer === "patient" && isVisited(codes, text.slice(start, end), text)
  );
}

/** "Nicotine: dependent, wants out", "declines the patch": a dependence is not what is declined. */
function isUntreatedHabit({ codes }: Mention, { value, experiencer }: Assertion): boolean {
  return value === "declined" && experiencer === "patient" && codes.every((code) => /^F1\d\.[12]/.test(code));
}

/** Twins of a pregnancy that goes on are this visit's wherever they are told (Guidelines FY2026 I.C.15.a.1). */
function isMultiple(note: ReadNote, { codes }: Mention, { value, experiencer }: Assertion): boolean {
  return (
    value === "affirmed" &&
    experiencer === "patient" &&
    codes.every((code) => code.startsWith("O30")) &&
    isPregnantNow(note)
  );
}

/** "Cataract right, nuclear, watch." */
const onlyWatched = /^(?:watch(?:ing|ed)?|observe|observation)$/i;

const watchedBy =
  /\b(?:annual|yearly|every|q\d|surveillance|monitor\w*|continue\w*|repeat|watch(?:ing|ed)?|observ\w+|follow(?:ing)?)\b/i;

/** "PSC: annual MRCP": what a problem's line does about it screens for something else, or watches it; the problem itself is the patient's. */
function isWatchedProblem(
  { text }: ReadNote,
  { kind, section, end }: Clause,
  mention: Mention,
  { value, experiencer, trigger }: Assertion,
): boolean {
  const isLastWord =
    trigger !== undefined &&
    trigger.start >= mention.end &&
    onlyWatched.test(text.slice(trigger.start, trigger.end)) &&
    /^(?: (?:for now|only|closely))?\W*$/.test(text.slice(trigger.end, end));
  if (isLastWord && judgedSections.has(section) && experiencer === "patient" && value === "hypothetical")
    return true;
  return (
    kind === "heading" &&
    judgedSections.has(section) &&
    experiencer === "patient" &&
    (value === "screening" || value === "hypothetical") &&
    trigger !== undefined &&
    trigger.start >= end &&
    watchedBy.test(text.slice(trigger.start, trigger.end))
  );
}

const earlierCesarean =
  /\b(?:prior|previous|repeat|history of|hx of|h\/o|low[- ]transverse|classical|lt?cs|scar\w*|x ?\d)\b|\b(?:tolac|vbac)\b/i;

/** Who declines a trial of labor, or plans the next cesarean, has had one (Tabular List: O34.21-). */
function isEarlierCesarean(
  { text }: ReadNote,
  { section }: Clause,
  { codes, start, end }: Mention,
  { value, experiencer }: Assertion,
): boolean {
  const isNoCandidate = value === "negated" && /\b(?:tolac|vbac)\b/i.test(text.slice(start, end));
  return (
    experiencer === "patient" &&
    (value === "declined" || value === "planned" || value === "historical" || isNoCandidate) &&
    (judgedSections.has(section) || section === "hospital-course" || ofStory.has(section)) &&
    codes.every((code) => code.startsWith("O34.21")) &&
    earlierCesarean.test(text.slice(start, end))
  );
}

/** "Allergic rhinitis (skin tested)" in an assessment is a disease, no warning of an allergy. */
function isAllergicDisease(
  { section }: Clause,
  { codes }: Mention,
  { value, experiencer }: Assertion,
): boolean {
  const isDisease = codes.every((code) =>
    /^(?:J30|J45|H10\.[14]|L2[03]|L50|K52\.2|K20\.0|J67|B44\.81)/.test(code),
  );
  return value === "allergy" && experiencer === "patient" && isDisease && judgedSections.has(section);
}
