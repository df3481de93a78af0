/** What a reading of the note comes to at this visit: a drug given up, a reaction spoken of, a wound found healed, a stay's resolved conditions. */
import type { Encounter } from "../contract/suggestions.ts";
import { isPregnantNow } from "../note/pregnancy.ts";
import { judgedSections, mainSections, sectionKind } from "../note/section-kinds.ts";
import type { Assertion, Clause, ReadNote } from "../note/types.ts";
import { isBackAgain } from "./back-again.ts";
import { isDeniedInBracket, isDoubtOfDetail, isProved } from "./doubts-told.ts";
import { isByAnimal, isInfectedBite, isInjuryAnyhow } from "./injuries/read-anew.ts";
import { isStillTreated, isVisited } from "./injuries/still-treated.ts";
import { isRecentInfarction } from "./leaves/infarction-age.ts";
import type { Leaf } from "./leaves/leaf.ts";
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

/** Twins of a pregnancy that goes on are this visit's wherever they are told (Guidelines FY2026 I.C.15.a.1). */
function isMultiple(note: ReadNote, { codes }: Mention, { value, experiencer }: Assertion): boolean {
  return (
    value === "affirmed" &&
    experiencer === "patient" &&
    codes.every((code) => code.startsWith("O30")) &&
    isPregnantNow(note)
  );
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

const ofPoisoning =
  /^(?:poisoning by|intentional poisoning by|assault with|poisoning of undetermined intent by) /;

/** "Marijuana he didn't know about", "her husband's Ambien": whose drug it was and what he knew deny nothing; an ingestion ruled out is the visit's reason (Z03.6). */
function isTakenWrongly(
  { text }: ReadNote,
  clause: Clause,
  mention: Mention,
  { value, experiencer, trigger }: Assertion,
): boolean {
  const { codes, wording } = mention;
  if (codes.every((code) => code === "Z03.6")) return value === "negated" || value === "uncertain";
  if (trigger === undefined) return false;
  const unknowing = /^(?:did(?:n['’]t| not)|without) (?:know|realiz|mean)/i;
  if (value === "negated" && trigger.start >= mention.end)
    return unknowing.test(text.slice(trigger.start, trigger.end + 20));
  if (!ofPoisoning.test(wording) || experiencer !== "family") return false;
  if (codes.every((code) => /3[ADS]?$/.test(code)))
    return (
      (value === "affirmed" || value === "historical") && isGivenBy.test(text.slice(clause.start, clause.end))
    );
  return value === "affirmed" && ofAnother.test(text.slice(Math.max(0, mention.start - 30), mention.end));
}

/** "Slipped into her drink by her boyfriend". */
const isGivenBy = /\b(?:slipp?(?:ed|ing)?|spik(?:ed|ing)|drugged|dos(?:ed|ing)|put|gave|given|laced) /i;
/** Whose drug it was: "her husband's Ambien". What a relative took is the relative's. */
const ofAnother =
  /\b(?:husband|wife|spouse|partner|boyfriend|girlfriend|mother|mom|father|dad|sister|brother|son|daughter|grand\w+|aunt|uncle|cousin|roommate|friend|neighbor)['’]s\b/i;

/**
 * What was not taken is told as past or refused, and is this visit's underdosing where the assessment tells it (I.C.19.e.5.c); in the story of the illness
 * only where the patient gave the drug up, not where it ran out or a dose was missed.
 */
function isLessTaken(
  { text }: ReadNote,
  { section, start: from, end: until }: Clause,
  { codes, start, end }: Mention,
  { value, experiencer, trigger }: Assertion,
): boolean {
  if (!overOrRefused.has(value) || !codes.every((code) => lessTaken.test(code))) return false;
  if (experiencer !== "patient")
    return experiencer === "family" && value !== "historical" && giving.test(text.slice(from, until));
  if (judgedSections.has(section) || section === "medical-decision-making") return true;
  const isStory = ofStay.has(section) || section === "subjective";
  const told = text.slice(start, Math.max(end, until));
  const isOver = trigger !== undefined && overJustNow.test(text.slice(trigger.start, trigger.end));
  return (
    isStory &&
    (gaveUp.test(told) ||
      (isOver && !longAgo.test(text.slice(Math.max(0, start - 100), Math.max(end, until)))))
  );
}

/** "Dad forgot to refill the Keppra": who gives it, not who is to take it. A sister who "stopped taking her lithium" is another patient. */
const giving =
  /\b(?:giv(?:e|es|en|ing)|gave|refill\w*|fill(?:s|ed|ing)?|pick(?:s|ed|ing)? (?:it |them )?up|administ\w+)\b/i;

/**
 * "Flomax to blame", "the amox is the culprit": the words that blame the drug leave no doubt of it. "Heme agrees it's the valproate doing it": a drug that
 * this visit's judgment blames is not planned nor only listed (I.C.19.e.5.a).
 */
function isBlamed(
  { text }: ReadNote,
  { section }: Clause,
  { codes, wording }: Mention,
  { value, experiencer, addressed, trigger }: Assertion,
): boolean {
  if (experiencer !== "patient" || !codes.every((code) => adverseEffect.test(code))) return false;
  if (value === "uncertain")
    return trigger !== undefined && blame.test(text.slice(trigger.start, trigger.end));
  const isJudged = judgedSections.has(section) || section === "hospital-course" || section === "preamble";
  const isOpen = value === "planned" || value === "allergy" || (value === "affirmed" && !addressed);
  return isOpen && isJudged && wording.startsWith("adverse effect of");
}

const blame = /^(?:(?:to )?blam\w+|culprit|at fault)$/i;
const adverseEffect = /^T(?:3[6-9]|4\d|50)\..*5[ADS]?$/;

const overOrRefused: ReadonlySet<Assertion["value"]> = new Set([
  "affirmed",
  "historical",
  "declined",
  "negated",
  // "BP elevated from missed lisinopril" reads like a reaction to it.
  "allergy",
]);
const overJustNow = /^(?:no longer|stopped|quit|ran out|off|discontinued|since|ended|lapsed|gave up)\b/i;
const longAgo =
  /\b(?:years? (?:back|ago|earlier|before)|used to|behind (?:him|her|them)|in the past|previously|as a (?:teen\w*|child|student)|19\d\d|20[01]\d|since then|not missed since)\b/i;
const gaveUp =
  /^(?:(?:taken|took|taking|weaned|tapered) (?:himself|herself|themselves) off|off\b|stop\w*|quit|self-?\w+)\b[^;\n]*(?:because|due to|since|on (?:his|her|their) own|without telling|did(?:n't| not) tell|afford|costs?|\$|insurance|side effects?|felt|afraid|fear\w*)/i;
const lessTaken = /^T(?:3[6-9]|4\d|50)\..{0,2}6[ADS]?$/;

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

const ofStory: ReadonlySet<string> = new Set(["preamble", "hpi", "subjective"]);

/** Words that put a condition before the stay. */
const before =
  /\b(?:histor\w*|hx|h\/o|pmh|prior|previous\w*|s\/p|status post|old|remote\w*|past|ago|former\w*|childhood|years?|19\d\d|20\d\d|used to|no longer|since|in (?:\w+ )?(?:college|school|adolescence|teens)|as an? (?:child|kid|teen\w*|baby|infant|boy|girl|student))\b/i;
const ofStay = new Set([...mainSections, "hospital-course", "ed-course", "preamble", "hpi", "complications"]);

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
