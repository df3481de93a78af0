/** What the claim ranker sees of a code that the rules have kept: where the note says it, how surely it was found, and what kind of code it is. */
import { categoryOf } from "../codes/code.ts";
import type { Encounter } from "../contract/suggestions.ts";
import { mainSections, sectionKind } from "../note/section-kinds.ts";
import type { ScoredCode } from "./candidates.ts";
import { lessTaken } from "./injuries/external-causes.ts";
import { isWhatHappened } from "./injuries/what-happened.ts";
import type { SetAside } from "./judge.ts";
import { probability } from "./scorer.ts";
import { isSymptomCode } from "./symptoms.ts";

/** The features' names, in the order of the vector. Adding one means training the ranker anew (`eval/train-ranker.ts`). */
export const claimFeatureNames = [
  "prior",
  "sectionWeight",
  "addressed",
  "headsProblem",
  "leadsClause",
  "inAssessment",
  "reasonForVisit",
  "onlyStory",
  "onlyAlike",
  "likeness",
  "mentions",
  "companion",
  "combined",
  "symptom",
  "status",
  "encounterReason",
  "externalCause",
  "history",
  "uncertain",
  "unspecifiedPlace",
  "unspecified",
  "opensNote",
  "defaults",
  "deniedElsewhere",
  "inpatient",
  "emergency",
  "symptomBesideDiagnosis",
  "oneShortWord",
  "admissionDoubt",
] as const;

export interface ClaimContext {
  readonly encounter: Encounter | undefined;
  /** All codes that the rules have kept. */
  readonly codes: readonly ScoredCode[];
  readonly aside: readonly SetAside[];
  /** The scorer's log-odds, trained on CodiEsp: how likely the note names the code at all. */
  readonly prior: (features: readonly number[]) => number;
}

const assessed: ReadonlySet<string> = new Set([
  ...mainSections,
  "plan",
  "medical-decision-making",
  "indication",
  "hospital-course",
]);
const story: ReadonlySet<string> = new Set(["preamble", "hpi", "subjective", "other", "ed-course"]);

/** Screenings, vaccines, counselling and the like: not examinations, follow-ups and treatments, which a visit is for or not at all. */
const otherEncounter = /^Z(?!00|01\.4|08|34|47|51\.[01])(?:[0-5]|7[0-7])/;
/** A side or site that the note did not give, or that was not found. */
const place =
  /\bunspecified (?:side|eye|ear|limb|site|knee|hip|shoulder|wrist|hand|finger|ankle|foot|leg|arm|elbow|part|lower|upper|breast|female breast|joint|trimester|deep veins|thigh|forearm|toe)|\bunspecified (?:\w+ )?(?:site|side|trimester|lung|eyelid)\b/i;
/** The form of a break that films do not tell; the side it must. */
const openPart = /\bunspecified (?:part|(?:carpal|tarsal|metacarpal|metatarsal) bones?)\b/i;
/**
 * A detail that the note leaves open, or that was not found. The organism is none: a culture tells it, or nothing does; nor is the fetus of a single pregnancy
 * (chapter 15: 7th character 0, not applicable or unspecified).
 */
const unspecified = /(?<!\bnot applicable or )\bunspecified\b(?! organism)/i;
/** Characters: a number, a bullet or "acute" before the name with which a clause begins. */
const lead = 8;
/** Characters: a note's title and first line. */
const opening = 160;

interface Claim {
  readonly aside: ClaimContext["aside"];
  /** Nothing stands in an assessment: a few lines without headings, whose story is their judgment. */
  readonly isUnparted: boolean;
  readonly diagnoses: readonly ScoredCode[];
  /** Codes that the note elsewhere denies. */
  readonly denied: ReadonlySet<string | undefined>;
}

const claims = new WeakMap<ClaimContext["codes"], Claim>();

/** What all codes of a claim share; read once. */
function claimOf(codes: ClaimContext["codes"], aside: ClaimContext["aside"]): Claim {
  const known = claims.get(codes);
  if (known?.aside === aside) return known;
  const claim = {
    aside,
    isUnparted: !codes.some(({ mentions }) => mentions.some(({ clause }) => assessed.has(clause.section))),
    diagnoses: codes.filter(
      ({ isMain, entry: { code } }) => isMain && !isSymptomCode(code) && /^[A-T]/.test(code),
    ),
    denied: new Set(aside.flatMap(({ code, reason }) => (reason === "negated" ? [code] : []))),
  };
  claims.set(codes, claim);
  return claim;
}

/** @returns one number a feature, each about 0 to 1 */
export function claimFeatures(one: ScoredCode, { encounter, codes, aside, prior }: ClaimContext): number[] {
  const { entry, leaf, mentions, combination } = one;
  const { code, title } = entry;
  const any = (test: (mention: ScoredCode["mentions"][number]) => boolean) => Number(mentions.some(test));
  const every = (test: (mention: ScoredCode["mentions"][number]) => boolean) => Number(mentions.every(test));
  const alike = mentions.filter(({ mention }) => mention.source === "similar");
  const onlyAlike = Number(alike.length === mentions.length);
  const isSymptom = isSymptomCode(code);
  // An injury that is past by its code, and beside the condition it left, is not the less sure for being past and told in few words.
  const isLateEffect = combination !== undefined && /^[ST]\d.*S$/.test(code);
  const { isUnparted, diagnoses, denied } = claimOf(codes, aside);
  const headsProblem = any(
    ({ clause, isReason, isLookedInto }) =>
      isReason === true ||
      isLookedInto === true ||
      (clause.kind === "heading" && assessed.has(clause.section)),
  );
  // A problem of the assessment whose place the note leaves open is one of an unspecified place (I.B.18), unless another code tells the place.
  const sharesCategory = codes.some(
    (other) => other !== one && categoryOf(other.entry.code) === categoryOf(code),
  );
  const definitive = diagnoses.some((other) => other !== one);
  const happened = isUnparted && isWhatHappened(code, mentions);
  return [
    Math.max(-1, Math.min(1, prior(one.features) / 4)),
    Math.max(...mentions.map(({ clause }) => sectionKind(clause.section).weight)),
    any(({ assertion }) => happened || assertion.addressed),
    headsProblem,
    any(
      ({ mention, clause, admitted, isLookedInto }) =>
        isLookedInto === true ||
        happened ||
        ((isUnparted || admitted !== undefined || assessed.has(clause.section)) &&
          mention.start - clause.start <= lead),
    ),
    isUnparted
      ? 1
      : any(
          ({ clause, isReason, isLookedInto, treatedAt, admitted }) =>
            isReason === true ||
            isLookedInto === true ||
            treatedAt !== undefined ||
            admitted !== undefined ||
            assessed.has(clause.section),
        ),
    any(({ clause, isReason }) => isReason !== true && clause.section === "chief-complaint"),
    isUnparted ||
    lessTaken.test(code) ||
    mentions.some(
      ({ isReason, isLookedInto, treatedAt }) =>
        isReason === true || isLookedInto === true || treatedAt !== undefined,
    )
      ? 0
      : every(({ clause }) => story.has(clause.section)),
    onlyAlike,
    onlyAlike * Math.max(0, ...alike.map(({ mention }) => mention.covered * mention.explained)),
    Math.min(1, Math.log2(mentions.length) / 3),
    every(({ leaf: own }) => own.beside !== undefined),
    Number(combination !== undefined),
    Number(isSymptom),
    Number(/^Z(?:7[89]|8|9|6[68])/.test(code)),
    Number(otherEncounter.test(code) && !mentions.some(({ isReason }) => isReason)),
    Number(/^[V-Y]/.test(code)),
    isLateEffect ? 0 : every(({ assertion }) => assertion.value === "historical"),
    every(({ assertion }) => assertion.value === "uncertain"),
    Number(
      !isLateEffect &&
        place.test(happened ? title.replace(openPart, "") : title) &&
        !(headsProblem === 1 && !sharesCategory),
    ),
    Number(!isLateEffect && !happened && unspecified.test(title) && !place.test(title)),
    any(
      ({ mention, clause }) =>
        mention.start < opening && (clause.section === "preamble" || clause.section === "letterhead"),
    ),
    Math.min(1, leaf.assumed.length / 3),
    Number(denied.has(code)),
    Number(encounter?.setting === "inpatient"),
    Number(encounter?.setting === "emergency"),
    Number(isSymptom && definitive),
    every(({ mention }) => mention.length <= 1 && mention.end - mention.start <= 4),
    Math.min(...mentions.map(({ admitted }) => (admitted === undefined ? 0 : 1 - probability(admitted)))),
  ];
}
