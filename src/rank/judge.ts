/** Judges each mention: which leaf it means, what the note asserts of it, and whether that may be coded. */

import type { Name } from "../codes/names.ts";
import type { CodeRelease } from "../codes/release.ts";
import type { Encounter, Focus, SetAsideReason } from "../contract/suggestions.ts";
import { afterValue } from "../note/measurements.ts";
import { headingOf } from "../note/read.ts";
import { sectionKind } from "../note/section-kinds.ts";
import type { Assertion, Clause, ReadNote, Span } from "../note/types.ts";
import type { PhraseBook } from "../search/phrase-book.ts";
import type { AsideRule } from "./aside-rules.ts";
import { watchedCancer } from "./cancer-surveillance.ts";
import { mainSections } from "./candidates.ts";
import { eyeWords, leavesOfEyes } from "./each-eye.ts";
import { withoutEchoes } from "./echoes.ts";
import { isToldCause } from "./external-causes.ts";
import { fullerCode, placeText } from "./fuller-codes.ts";
import { isRecentInfarction } from "./infarction-age.ts";
import { chooseLeaves, type Leaf } from "./leaf.ts";
import { contextOf } from "./leaf-context.ts";
import type { Mention } from "./mentions.ts";
import { isBillableEvidence, statusWordings, verdictOn } from "./policy.ts";
import { ProblemBlocks } from "./problem-block.ts";
import { setApart } from "./set-apart.ts";
import { sidelined } from "./sidelined.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A mention that may be coded, with one leaf it leads to. */
export interface Judged {
  readonly mention: Mention;
  readonly clause: Clause;
  readonly assertion: Assertion;
  readonly leaf: Leaf;
  /** It says what the visit is for. */
  readonly isReason?: true;
}

/** A mention that may not, and why. */
export interface SetAside {
  readonly mention: Span;
  readonly code: string | undefined;
  /** The words of the note that decided it. */
  readonly trigger: Span;
  readonly reason: SetAsideReason;
  /** The convention that decided, where one did. */
  readonly rule?: AsideRule;
}

export interface Judgement {
  readonly kept: readonly Judged[];
  readonly aside: readonly SetAside[];
  /** Of those set aside, what the patient has but this visit only lists: another code may still ask for it. */
  readonly listed: readonly Judged[];
}

/** An abbreviation of several conditions that nothing nearby decides. */
export function ambiguous({ span }: { readonly span: Span }): SetAside {
  return { mention: span, code: undefined, trigger: span, reason: "ambiguous" };
}

/** Unspecified places, activities and statuses, which are not used where nothing is stated (FY2026 guidelines I.C.20.b, c, k). */
const saysNothing = /^Y9(?:2\.9|3\.9|9\.9)$/;

/** "RH" is the right hand, or no blood group, without its sign. */
function isBareRhesus(code: string, { text }: ReadNote, { start, end }: Span): boolean {
  return /^Z67\.9/.test(code) && !/pos|neg|[+-]/i.test(text.slice(start, end + 1));
}

/** "Cancer-related pain" names no cancer of its own. */
function isOnlyCause(code: string, { text }: ReadNote, { end }: Span): boolean {
  return code === "C80.1" && /^[- ](?:related|associated|induced|caused)\b/i.test(text.slice(end, end + 12));
}

/** A drug given is no poisoning, and an ordinary act no cause: in `billing` focus these are named or not suggested. */
const onlyNamed = /^(?:T(?:3[6-9]|4\d|50)\.|Z0[0-4]\.|Z38\.)/;

/** Infections that a vaccine or a titer is of: "Tdap given, tetanus shot 2014" (FY2026 guidelines I.C.21.c.2). */
const preventable = /^(?:A(?:3[3-7]|80)|B(?:0[1-6]|1[5-9]|2[65])|J(?:09|1[0-3])|A39|B97\.7|U07\.1)/;
const vaccine =
  /\b(?:vaccin\w*|immuni[sz]\w*|booster|shots?|tdap|dtap|titers?|immune|immunity|up[- ]to[- ]date|utd|serolog\w+|surface antibody|pending|mmrv?|pcv ?\d*|ppsv ?\d*|ipv|vis given|(?:hep(?:atitis)? [ab]|varicella|hpv|polio) #? ?\d)\b/i;
const aimedAt = { keep: false, reason: "hypothetical" } as const;

function isVaccinated(code: string, clause: string): boolean {
  return preventable.test(code) && vaccine.test(clause);
}

export interface JudgeOptions {
  readonly release: CodeRelease;
  readonly book: PhraseBook<Name>;
  readonly encounter: Encounter | undefined;
  readonly focus: Focus;
}

/** @param assertions what the note says of each mention; likenesses that are not affirmed are dropped rather than shown as set aside */
export function judge(
  note: ReadNote,
  assertions: ReadonlyMap<Mention, Assertion>,
  options: JudgeOptions,
): Judgement {
  const kept: Judged[] = [];
  const aside: SetAside[] = [];
  const listed: Judged[] = [];
  const blocks = new ProblemBlocks(
    note,
    [...assertions.keys()].filter(({ source }) => source !== "similar"),
  );
  for (const mention of assertions.keys()) {
    const clause = note.clauses[mention.clause];
    const read = assertions.get(mention);
    if (clause === undefined || read === undefined) continue;
    const assertion =
      isLessTaken(note, clause, mention, read) || isAllergicDisease(clause, mention, read)
        ? { ...read, value: "affirmed" as const, addressed: true }
        : read;
    const clauseText = note.text.slice(clause.start, clause.end);
    const isHistory = assertion.value === "historical" && assertion.experiencer === "patient";
    const below = blocks.under(mention);
    const where = placeText(note, clause, below);
    const leaves = mention.codes.flatMap((named) => {
      const past =
        judged.has(clause.section) && assertion.experiencer === "patient" && assertion.value !== "negated"
          ? watchedCancer(named, where, isHistory)
          : undefined;
      if (past !== undefined)
        return past.flatMap((code) => chooseLeaves(options.release, code, contextOf(note, mention)));
      const code = fullerCode(note, named, where);
      const context = contextOf(note, mention, options.release.get(code)?.title, below);
      const eyes = eyeWords(note, { ...mention, codes: [code] }, below);
      return eyes === undefined
        ? chooseLeaves(options.release, code, context)
        : leavesOfEyes(options.release, code, { context, eyes });
    });
    const isRecent = mention.codes.some((code) => isRecentInfarction(code, clauseText) === true);
    const isPast = assertion.value === "historical";
    const isWatched = isHistory && leaves.some(({ entry }) => /^Z(?:85|08)/.test(entry.code));
    const isNow =
      isPast &&
      !isWatched &&
      (isRecent ||
        isHealedToday(note, mention, assertion) ||
        isOfStay(note, clause, assertion, options.encounter));
    const ofMother = mention.codes.every((code) => /^O3[56]\./.test(code))
      ? motherOf(assertion, clause)
      : assertion;
    const sideline = mention.source === "similar" ? undefined : sidelined(note, mention, options.focus);
    const around = options.focus === "billing" ? surroundingsOf(note.text, mention) : undefined;
    const told =
      isNow || isReactionNow(clause, assertion, mention)
        ? { ...assertion, value: "affirmed" as const }
        : ofMother;
    for (const found of leaves) {
      const leaf = inActiveCare(options, found, clauseText);
      if (saysNothing.test(leaf.entry.code) || isBareRhesus(leaf.entry.code, note, mention)) continue;
      if (isOnlyCause(leaf.entry.code, note, mention)) continue;
      if (mention.source === "similar" && options.focus === "billing" && onlyNamed.test(leaf.entry.code))
        continue;
      // What stands beside a condition is asserted by its own words; it goes with the condition.
      const host = leaf.beside === undefined ? undefined : leaves.find(({ beside }) => beside === undefined);
      const said = isVaccinated(leaf.entry.code, clauseText)
        ? aimedAt
        : verdictOn(told, (host ?? leaf).entry.code, options.encounter);
      if (said.keep && sideline !== undefined && told.value !== "historical") {
        aside.push({ mention, code: leaf.entry.code, ...sideline });
        if (sideline.reason === "listed-only") listed.push({ mention, clause, assertion, leaf });
        continue;
      }
      const apart = said.keep && around !== undefined ? setApart(leaf.entry.code, around) : undefined;
      if (apart !== undefined) {
        if (mention.source !== "similar") aside.push({ mention, code: leaf.entry.code, ...apart });
        if (apart.reason === "listed-only") listed.push({ mention, clause, assertion, leaf });
        continue;
      }
      const verdict = said.keep
        ? evidenceVerdict(
            isJudgedValue(note, clause, mention) ? { ...clause, kind: "item" } : clause,
            told,
            leaf.entry.code,
            options.focus,
          )
        : said;
      if (verdict.keep) {
        kept.push({ mention, clause, assertion, leaf });
        continue;
      }
      const isLookedFor =
        verdict.reason !== "hypothetical" || isScreenedToday(told, note.text.slice(clause.start, clause.end));
      const status = said.keep || !isLookedFor ? [] : statusMentions(note, mention, verdict.reason, options);
      const isAskedOnly = options.focus === "billing" && verdict.reason === "family";
      for (const one of status) (isAskedOnly ? listed : kept).push({ ...one, clause, assertion });
      if ((status.length === 0 || isAskedOnly) && mention.source !== "similar") {
        const { reason } = verdict;
        if (reason === "listed-only") listed.push({ mention, clause, assertion, leaf });
        const cue = verdict === said || verdict.reason === "family" ? assertion.trigger : undefined;
        const trigger = cue ?? placeOf(note, clause) ?? mention;
        aside.push({ mention, code: leaf.entry.code, trigger, reason });
      }
    }
  }
  return { kept: withoutEchoes(kept, { aside, listed }), aside, listed };
}

/** "HIV screening" is done at the visit; "HCC surveillance", "hepatitis screens negative, due again" and a vaccine are not (I.C.21.c.5). */
function isScreenedToday({ value }: Assertion, clause: string): boolean {
  return (
    value === "screening" &&
    /\bscreen/i.test(clause) &&
    !/\b(?:neg(?:ative)?|due|utd|up[- ]to[- ]date|complete[d]?|declin\w+|refus\w+|last|next)\b/i.test(clause)
  );
}

/** What is said of the fetus is coded on the mother's record (I.C.15.a, I.C.15.e). */
function motherOf(assertion: Assertion, { section }: Clause): Assertion {
  const isAssessed = sectionKind(section).weight >= 1;
  return { ...assertion, experiencer: "patient", addressed: assertion.addressed || isAssessed };
}

/** A reaction to a drug that the assessment speaks of is this visit's adverse effect (I.C.19.e.5.a), not only an allergy. */
function isReactionNow({ section }: Clause, { value }: Assertion, { codes }: Mention): boolean {
  const isTold = judged.has(section) || section === "hospital-course";
  return value === "allergy" && isTold && codes.every((code) => /^T(?:3[6-9]|4\d|50)\..*5$/.test(code));
}

/**
 * What was not taken is told as past or refused, and is this visit's underdosing where the assessment tells it (I.C.19.e.5.c); in the story of the illness
 * only where the patient gave the drug up, not where it ran out or a dose was missed.
 */
function isLessTaken(
  { text }: ReadNote,
  { section, end: until }: Clause,
  { codes, start, end }: Mention,
  { value, experiencer }: Assertion,
): boolean {
  if (experiencer !== "patient" || !overOrRefused.has(value) || !codes.every((code) => lessTaken.test(code)))
    return false;
  if (judged.has(section)) return true;
  const isStory = ofStay.has(section) || section === "subjective";
  return isStory && gaveUp.test(text.slice(start, Math.max(end, until)));
}

const overOrRefused: ReadonlySet<Assertion["value"]> = new Set([
  "affirmed",
  "historical",
  "declined",
  "negated",
]);
const gaveUp =
  /^(?:(?:taken|took|taking|weaned|tapered) (?:himself|herself|themselves) off|off\b|stop\w*|quit|self-?\w+)\b[^;\n]*(?:because|due to|since|on (?:his|her|their) own|without telling|did(?:n't| not) tell|afford|costs?|\$|insurance|side effects?|felt|afraid|fear\w*)/i;
const lessTaken = /^T(?:3[6-9]|4\d|50)\..{0,2}6[ADS]?$/;

/** "Allergic rhinitis (skin tested)" in an assessment is a disease, no warning of an allergy. */
function isAllergicDisease(
  { section }: Clause,
  { codes }: Mention,
  { value, experiencer }: Assertion,
): boolean {
  const isDisease = codes.every((code) =>
    /^(?:J30|J45|H10\.[14]|L2[03]|L50|K52\.2|K20\.0|J67|B44\.81)/.test(code),
  );
  return value === "allergy" && experiencer === "patient" && isDisease && judged.has(section);
}

/** A wound found healed at this visit is its subsequent care (I.C.19.a); a healed fracture is history. */
function isHealedToday(note: ReadNote, { codes }: Mention, { trigger, addressed }: Assertion): boolean {
  const words = trigger === undefined ? "" : note.text.slice(trigger.start, trigger.end);
  return addressed && /\bhealed\b/i.test(words) && codes.every((code) => /^S\d[01569]/.test(code));
}

/** Words that put a condition before the stay. */
const before =
  /\b(?:histor\w*|hx|h\/o|pmh|prior|previous\w*|s\/p|status post|old|remote\w*|past|ago|former\w*|childhood|years?|19\d\d|20\d\d|used to|no longer|since)\b/i;
const ofStay = new Set([...mainSections, "hospital-course", "ed-course", "preamble", "hpi", "complications"]);

/** What was treated and resolved during a stay is coded for it (III). */
function isOfStay(
  note: ReadNote,
  { section }: Clause,
  { trigger }: Assertion,
  encounter: Encounter | undefined,
): boolean {
  if (
    (encounter?.setting !== "inpatient" && encounter?.setting !== "emergency") ||
    trigger === undefined ||
    !ofStay.has(section)
  )
    return false;
  return !before.test(note.text.slice(trigger.start, trigger.end));
}

/** A fresh injury in an emergency room or on a ward is under active treatment, whatever is said of follow-up (I.C.19.a). */
function inActiveCare({ release, encounter }: JudgeOptions, leaf: Leaf, clause: string): Leaf {
  const isFresh = encounter?.setting === "emergency" || encounter?.setting === "inpatient";
  if (!isFresh || leaf.entry.code.length !== 8 || !leaf.entry.code.endsWith("D") || laterCare.test(clause))
    return leaf;
  const entry = release.get(`${leaf.entry.code.slice(0, -1)}A`);
  return entry === undefined ? leaf : { ...leaf, entry };
}

const laterCare =
  /\b(?:old|prior|previous|healing|healed|weeks? (?:ago|post)|months? ago|s\/p|aftercare|rehab\w*)\b/i;

/** What shows the place of a clause: the clause itself where its form decides, else its section's heading; undefined before any heading. */
function placeOf(note: ReadNote, clause: Clause): Span | undefined {
  if (isMeasured(clause)) return clause;
  return headingOf(note, clause);
}

function isMeasured({ kind }: Clause): boolean {
  return kind === "medication" || kind === "result" || kind === "vital";
}

/** "BMI 41, morbid obesity": after the one value that the assessment begins with, its judgement is named. */
function isJudgedValue({ text }: ReadNote, clause: Clause, { start, source }: Mention): boolean {
  if (
    source === "similar" ||
    !judged.has(clause.section) ||
    (clause.kind !== "result" && clause.kind !== "vital")
  )
    return false;
  const from = afterValue(text.slice(clause.start, clause.end));
  return (
    from !== undefined && start >= clause.start + from && !/\d/.test(text.slice(clause.start + from, start))
  );
}

/** A history or status that the assessment names bears on the care (I.C.21.c.3, I.C.21.c.4). */
const history = /^(?:Z8[5-7]|Z9[0-8]|I25\.2$)/;
const judged = new Set([...mainSections, "plan"]);

/** A drug blamed for what was measured, or given to prevent (nirsevimab, Z29.1-), is told, not measured. */
const ofDrug = /^T(?:3[6-9]|4\d|50)\..*[56][ADS]$|^Z29\.1/;

function evidenceVerdict(clause: Clause, assertion: Assertion, code: string, focus: Focus) {
  if (isMeasured(clause) && !ofDrug.test(code)) return { keep: false, reason: "result-only" } as const;
  if (isToldCause(clause, assertion, code)) return { keep: true } as const;
  if (history.test(code) && judged.has(clause.section)) return { keep: true } as const;
  const verdict = isBillableEvidence(assertion, clause.section, focus);
  return verdict.keep || assertion.experiencer === "patient"
    ? verdict
    : ({ keep: false, reason: "family" } as const);
}

/** An infarct of the past is old, whatever its wall (I.C.9.e.4). */
const infarct = /^I2[12]\./;

/** "s/p CABG", "mother had breast cancer", "allergic to penicillin": the status or history code for what is set aside. */
function statusMentions(
  note: ReadNote,
  mention: Mention,
  reason: SetAsideReason,
  { release, book }: JudgeOptions,
): Pick<Judged, "mention" | "leaf">[] {
  const words = note.text.slice(mention.start, mention.end);
  const names = mention.codes.every((code) => infarct.test(code))
    ? [words, mention.wording, "myocardial infarction"]
    : [words, mention.wording];
  for (const wording of names.flatMap((known) => statusWordings(reason, known))) {
    const match = book.get(wording);
    const codes = match?.value.codes.filter((code) => code.startsWith("Z") || code === "I25.2") ?? [];
    if (match === undefined || codes.length === 0) continue;
    const found = {
      ...mention,
      codes,
      wording: match.phrase,
      source: match.value.source,
      length: match.length,
    };
    return codes
      .flatMap((code) => chooseLeaves(release, code, contextOf(note, mention)))
      .map((leaf) => ({ mention: found, leaf }));
  }
  return [];
}
