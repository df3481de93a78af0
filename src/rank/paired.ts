/**
 * Codes that go together: the same words name two, and the Tabular List asks for the one beside the other. Alzheimer's dementia is G30.9 and F02.-, the kidney
 * disease of a hypertension or a diabetes is that and its stage, a condition that complicates a pregnancy is O99.- and itself. So do complications of one diabetes.
 *
 * Source: Guidelines FY2026 I.A.13 (code first), I.A.17 (use additional code), I.C.4.a (all complications of a diabetes), I.C.15.a.1, I.C.19.e.5.a (the nature of an adverse effect).
 */

import type { CodeRelease } from "../codes/release.ts";
import { judgedSections } from "../note/section-kinds.ts";
import { byConfidence, type ScoredCode } from "./candidates.ts";
import { categoryNoteNames } from "./category-notes.ts";
import { isRequiredBeside } from "./conventions/required-pairs.ts";
import { byDrug, ofStory } from "./drugs/drug-effects.ts";

/** What is asked for is this share as likely as what asks, at the least. */
const share = 0.95;

/** "Use additional code to identify specific condition": any of another chapter. */
const complicating = /^O99\.[0-7]/;
const ofAnotherChapter = /^[A-N]/;

/** @returns the codes best first, those that another asks for by the same words nearly as likely as that one */
export function withPairs(codes: readonly ScoredCode[], release: CodeRelease): ScoredCode[] {
  return raised(raised(codes, release), release).sort(byConfidence);
}

/** One step: what a code so raised asks for is raised in the next, as a stage's kidney disease and that one's diabetes are. */
function raised(codes: readonly ScoredCode[], release: CodeRelease): ScoredCode[] {
  return codes.map((one): ScoredCode => {
    for (const other of codes) {
      if (isReasonAndDrug(one, other) && other.confidence > one.confidence)
        return { ...one, confidence: other.confidence, because: [`Goes with ${other.entry.code}.`] };
      if (isToldWithReason(one, other, codes) && other.confidence * lesserShare > one.confidence)
        return {
          ...one,
          confidence: other.confidence * lesserShare,
          because: [`Told with its reason, beside ${other.entry.code}.`],
        };
      if (other === one || other.confidence * share <= one.confidence) continue;
      const reason = tieOf(one, other, { codes, release });
      if (reason !== undefined) return { ...one, confidence: other.confidence * share, because: [reason] };
    }
    return one;
  });
}

/** @returns why `one` goes with `other`, as a coder would say it; undefined where it does not */
function tieOf(
  one: ScoredCode,
  other: ScoredCode,
  { codes, release }: { readonly codes: readonly ScoredCode[]; readonly release: CodeRelease },
): string | undefined {
  const { code } = other.entry;
  if (isOfSameDiabetes(one, other)) return `Every complication of the diabetes is coded, as ${code} is.`;
  if (isPlainDelivery(one, other, codes)) return `The delivery of ${code}, with no complication told.`;
  if (isHostOfWeeks(one, other)) return "Its weeks are told beside it.";
  if (isWeeksOf(one, other)) return `Weeks of gestation go with ${code}.`;
  const isAsked =
    isInsulinOf(one, code) ||
    isEffectOf(one, other, codes) ||
    isRequired(one, other) ||
    isPoisonOf(one, other) ||
    isDoneByPoison(one, other) ||
    isForUnderdosed(one, other, codes) ||
    isDrugBlamedFor(one, other, release) ||
    (asksFor(release, code, one.entry.code) && isByTheSameWords(one, other));
  return isAsked ? `Asked for beside ${code}.` : undefined;
}

/** @returns whether the Tabular List asks at `host` for `other`, before it or beside it */
function asksFor(release: CodeRelease, host: string, other: string): boolean {
  return (
    (complicating.test(host) && ofAnotherChapter.test(other)) ||
    categoryNoteNames(release, host, "useAdditionalCode", other) ||
    categoryNoteNames(release, host, "codeFirst", other) ||
    categoryNoteNames(release, other, "codeFirst", host)
  );
}

function isRequired({ entry, mentions, confidence }: ScoredCode, host: ScoredCode): boolean {
  return (
    isRequiredBeside(host.entry.code, entry.code, confidence) &&
    mentions.some(({ mention }) => mention.source !== "similar")
  );
}

/** Insulin beside a diabetes in pregnancy (I.C.15.g). */
function isInsulinOf({ entry, mentions }: ScoredCode, code: string): boolean {
  return (
    entry.code === "Z79.4" &&
    /^O24\.[0138]/.test(code) &&
    mentions.some(({ leaf }) => leaf.beside !== undefined)
  );
}

/** The weeks are told on every record of a pregnancy that goes on (Tabular List, chapter 15: use additional code from Z3A). */
function isWeeksOf({ entry, mentions }: ScoredCode, { entry: { code } }: ScoredCode): boolean {
  return (
    entry.code.startsWith("Z3A.") &&
    /^(?:O(?:09|[1-7]\d|8[02]|9[89]|9A)|Z34)/.test(code) &&
    mentions.some(({ leaf }) => leaf.beside !== undefined)
  );
}

/** A complication by name that the weeks stand beside. */
function isHostOfWeeks({ entry: { code }, mentions }: ScoredCode, weeks: ScoredCode): boolean {
  return (
    /^O(?:09|[1-7]\d)/.test(code) &&
    weeks.entry.code.startsWith("Z3A.") &&
    weeks.mentions.some(
      ({ leaf, mention }) =>
        leaf.beside !== undefined &&
        mentions.some(
          (own) =>
            own.mention === mention &&
            mention.source !== "similar" &&
            own.assertion.value === "affirmed" &&
            own.assertion.addressed &&
            judgedSections.has(own.clause.section),
        ),
    )
  );
}

const complicated = /^E(?:08|09|1[013])\.[2-6]/;
/** Of kidneys, eyes, nerves and vessels: not sugars too high or too low. */
const lasting = /^E(?:08|09|1[013])\.[2-5]/;

/** A visit for one complication of a diabetes: as many codes as it takes to tell them all. */
function isOfSameDiabetes({ entry, mentions }: ScoredCode, other: ScoredCode): boolean {
  return (
    lasting.test(entry.code) &&
    complicated.test(other.entry.code) &&
    entry.code.slice(0, 3) === other.entry.code.slice(0, 3) &&
    mentions.some(({ mention, assertion }) => mention.source !== "similar" && assertion.value === "affirmed")
  );
}

/** The outcome of a delivery stands beside the delivery: a normal one, where nothing else of the pregnancy or birth is likely (I.C.15.b.5, I.C.15.n). */
function isPlainDelivery(one: ScoredCode, outcome: ScoredCode, codes: readonly ScoredCode[]): boolean {
  return (
    one.entry.code === "O80" &&
    outcome.entry.code === "Z37.0" &&
    one.mentions.some(({ mention }) => mention.source !== "similar") &&
    !codes.some(({ entry: { code }, confidence }) => /^O(?!80)/.test(code) && confidence >= likely)
  );
}

/** A complication this likely makes a delivery no normal one. */
const likely = 0.2;

/** "The myalgia was from the rosuvastatin": an adverse effect is coded by its nature first (I.C.19.e.5.a). */
function isEffectOf(one: ScoredCode, drug: ScoredCode, codes: readonly ScoredCode[]): boolean {
  const isParted = (from: number, to: number) =>
    codes.some(
      ({ entry, mentions }) =>
        /^[A-S]/.test(entry.code) &&
        mentions.some(
          ({ mention }) => mention.source !== "similar" && from < mention.start && mention.end < to,
        ),
    );
  return (
    adverse.test(drug.entry.code) &&
    natures.test(one.entry.code) &&
    drug.mentions.some(({ mention: blame }) =>
      one.mentions.some(
        ({ mention, leaf }) =>
          leaf.beside === undefined &&
          mention.source !== "similar" &&
          (mention.clause === blame.clause || blame.wording.endsWith(ofStory)) &&
          mention.end <= blame.start &&
          blame.start - mention.end <= (blame.wording.endsWith(ofStory) ? nearbyInStory : nearby) &&
          !isParted(mention.end, blame.start),
      ),
    )
  );
}

const underdosing = /^T(?:3[6-9]|4\d|50)\..*6[ADS]$/;
const reasonForLess = /^Z91\.(?:1[23]|A[23])/;

/** "Swallowing two tablets rather than one. Bradycardia from taking double": the poison of what it did (I.C.19.e.5.b). */
function isPoisonOf(one: ScoredCode, harm: ScoredCode): boolean {
  return (
    /^T(?:3[6-9]|4\d|50)\..*[1-4]A$/.test(one.entry.code) &&
    /^(?:R(?!7|8|9)|E16\.0|K71|I95\.2|J96)/.test(harm.entry.code) &&
    one.mentions.some(
      ({ mention: poison, assertion }) =>
        /^(?:intentional )?poisoning/.test(poison.wording) &&
        assertion.value === "affirmed" &&
        harm.mentions.some(
          ({ mention }) => mention.source !== "similar" && Math.abs(mention.clause - poison.clause) <= 3,
        ),
    )
  );
}

/** An underdosing and why it came to it are told as one (Tabular List: Z91.12-, Z91.13- code first underdosing). */
function isReasonAndDrug(one: ScoredCode, other: ScoredCode): boolean {
  return (
    (underdosing.test(one.entry.code) && reasonForLess.test(other.entry.code)) ||
    (reasonForLess.test(one.entry.code) && underdosing.test(other.entry.code))
  );
}

/** "Swallowing clonidine, with drowsiness and slow heart rate as a result": a manifestation that the poisoning's own clause names (I.C.19.e.5.b). */
function isDoneByPoison(one: ScoredCode, poison: ScoredCode): boolean {
  return (
    /^T(?:3[6-9]|4\d|5\d|6[0-5])\..*[1-4]A$/.test(poison.entry.code) &&
    /^(?:R(?:0[0-6]|1[01]|4[0-1]|55|56)|E16\.|E87\.[2-6]|I95\.|J96\.0|G92|I47|I49|R00)/.test(
      one.entry.code,
    ) &&
    one.mentions.some(
      ({ mention, leaf, assertion }) =>
        leaf.beside === undefined &&
        mention.source !== "similar" &&
        assertion.value === "affirmed" &&
        assertion.addressed &&
        poison.mentions.some((by) => by.mention.clause === mention.clause && by.mention.end <= mention.start),
    )
  );
}

/** What drugs are given for, by their codes. */
const indications: readonly (readonly [drug: RegExp, condition: RegExp])[] = [
  [/^T42\.[0-6]/, /^G40/],
  [/^T38\.3/, /^E(?:08|09|1[013])/],
  [/^T38\.1/, /^E0[0-3]/],
  [/^T38\.2/, /^E05/],
  [/^T4(?:4\.[678]|6\.[1245])|^T50\.[012]/, /^I1[0-35]|^I50/],
  [/^T4(?:4\.7|6\.[012]|5\.51)/, /^I48|^I26|^I82/],
  [/^T43|^T42\.6/, /^F(?:20|25|3[0-4]|4[0-3]|90)/],
  [/^T48\.6|^T44\.5|^T38\.0/, /^J4[45]/],
  [/^T42\.8/, /^G20/],
  [/^T37\.5/, /^B20/],
];

/** Less of a drug, why, and the condition it is for: three parts of one story. */
function isToldWithReason(one: ScoredCode, condition: ScoredCode, codes: readonly ScoredCode[]): boolean {
  const isPart = underdosing.test(one.entry.code) || reasonForLess.test(one.entry.code);
  return (
    isPart &&
    codes.some(
      ({ entry }) =>
        underdosing.test(entry.code) &&
        indications.some(([of, host]) => of.test(entry.code) && host.test(condition.entry.code)),
    ) &&
    codes.some(({ entry, confidence }) => reasonForLess.test(entry.code) && confidence >= likely)
  );
}

const lesserShare = 0.75;

/** An underdosing never comes alone or first: what the drug was for is coded (I.C.19.e.5.c). */
function isForUnderdosed(one: ScoredCode, drug: ScoredCode, codes: readonly ScoredCode[]): boolean {
  if (!underdosing.test(drug.entry.code)) return false;
  const isFor = (code: string) =>
    indications.some(([of, condition]) => of.test(drug.entry.code) && condition.test(code));
  return (
    isFor(one.entry.code) &&
    one.mentions.some(
      ({ mention, assertion }) => mention.source !== "similar" && assertion.value === "affirmed",
    ) &&
    !codes.some((other) => other.confidence > one.confidence && isFor(other.entry.code))
  );
}

/** "Drug eruption, the amox is the culprit": a condition that asks for its drug, and the drug that its clause blames (Tabular List: use additional code for adverse effect). */
function isDrugBlamedFor(one: ScoredCode, effect: ScoredCode, release: CodeRelease): boolean {
  return (
    adverse.test(one.entry.code) &&
    (byDrug.test(effect.entry.code) || asksFor(release, effect.entry.code, one.entry.code)) &&
    one.mentions.some(
      ({ mention: blame, assertion }) =>
        blame.source === "lexicon" &&
        assertion.value === "affirmed" &&
        effect.mentions.some(
          ({ mention }) => mention.source !== "similar" && Math.abs(mention.clause - blame.clause) <= 1,
        ),
    )
  );
}

const adverse = /^T(?:3[6-9]|4\d|50)\..{2,}5[AD]$/;
/** Symptoms: a disease beside a drug may be what the drug is for. */
const natures = /^(?:R(?!7|8|9)|M79\.1)/;
/** Characters between an effect and the words that blame the drug for it. */
const nearby = 60;
const nearbyInStory = 160;

/** By name: the companion of a condition follows it anyway (`candidates.ts`), and a likeness is no name. */
function isByTheSameWords(one: ScoredCode, other: ScoredCode): boolean {
  return one.mentions.some(
    ({ mention, leaf }) =>
      leaf.beside === undefined &&
      mention.source !== "similar" &&
      other.mentions.some(
        (of) =>
          of.leaf.beside === undefined && of.mention.start <= mention.start && mention.end <= of.mention.end,
      ),
  );
}
