/** Judges each mention: which leaf it means, what the note asserts of it, and whether that may be coded. */

import type { Name } from "../codes/names.ts";
import type { CodeRelease } from "../codes/release.ts";
import type { Encounter, Focus, SetAsideReason } from "../contract/suggestions.ts";
import { judgedSections } from "../note/section-kinds.ts";
import { surroundingsOf } from "../note/surroundings.ts";
import type { Assertion, Clause, ReadNote, Span } from "../note/types.ts";
import type { PhraseBook } from "../search/phrase-book.ts";
import { isToldAcutely } from "./acute.ts";
import { type Admits, admittedByModel, isAdmitted } from "./admitted/admitted.ts";
import { asOfNow } from "./as-of-now.ts";
import type { AsideRule } from "./aside/aside-rules.ts";
import { withoutEchoes } from "./aside/echoes.ts";
import { withoutOverruled } from "./aside/overruled.ts";
import { setApart } from "./aside/set-apart.ts";
import { sidelined } from "./aside/sidelined.ts";
import { isShown } from "./asked.ts";
import { isBareGerm } from "./conventions/organisms-beside.ts";
import { evidenceVerdict, placeOf } from "./evidence.ts";
import { jointUnder } from "./leaves/arthritis-sites.ts";
import { eyeWords, leavesOfEyes } from "./leaves/each-eye.ts";
import { fullerCode, placeText } from "./leaves/fuller-codes.ts";
import { chooseLeaves, type Leaf } from "./leaves/leaf.ts";
import { contextOf } from "./leaves/leaf-context.ts";
import { ProblemBlocks } from "./leaves/problem-block.ts";
import type { Mention } from "./names/mentions.ts";
import { isGivenUp, isPlacedNow } from "./not-a-status.ts";
import { verdictOn } from "./policy.ts";
import { isScreenedToday, statusMentions } from "./status-mentions.ts";
import { takenAsSaid } from "./told.ts";
import { watchedCancer } from "./visits/cancer-surveillance.ts";

/** A mention that may be coded, with one leaf it leads to. */
export interface Judged {
  readonly mention: Mention;
  readonly clause: Clause;
  readonly assertion: Assertion;
  readonly leaf: Leaf;
  /** It says what the visit is for. */
  readonly isReason?: true;
  /** A symptom or sign that the plan looks into. */
  readonly isLookedInto?: true;
  /** A condition of the story whose own drug the plan gives: where the drug stands. */
  readonly treatedAt?: number;
  /** In log-odds: its place made it listed or measured only, and the words around it do not. */
  readonly admitted?: number;
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
  /** Of those set aside, what was only measured or seen: a suspected diagnosis may rest on it. */
  readonly measured: readonly Judged[];
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

/** A drug given is no poisoning, a positive test no illness by HIV, a food eaten no anaphylaxis, an ordinary act no cause, a wife who tells the story no trouble at home, a locked knee no locked-in state: in `billing` focus these are named or not suggested. */
const onlyNamed = /^(?:T(?:3[6-9]\.|4\d\.|50\.|78\.0)|Z0[0-4]\.|Z38\.|Z63\.|G83\.5|B20$)/;

/** Care that is what an outpatient comes for, and in a stay only a part of it: "Foley out, voiding trial" (I.C.21.c.7). */
const ofVisits = /^Z(?:09|46|48\.0|01\.81)/;

/** Infections that a vaccine or a titer is of: "Tdap given, tetanus shot 2014" (FY2026 guidelines I.C.21.c.2). */
const preventable =
  /^(?:A(?:0(?:0|1\.0)|3[3-79]|8(?:0|2|3\.0|4)|95)|B(?:0[1-6]|1[5-9]|2[65])|J(?:09|1[0-3])|B97\.7|U07\.1)/;
const vaccine =
  /\b(?:vaccin\w*|immuni[sz]\w*|inoculat\w*|booster|shots?|jabs?|(?:hep(?:atitis)? [ab]|typhoid|rabies|je|encephalitis|varicella|mmr|hpv|polio|zoster|yellow fever) (?:series|doses?)|series (?:\w+ )?(?:complete\w*|done|finished|started)|tdap|dtap|titers?|immune|immunity|prophylaxis|post-?exposure|h?rig|up[- ]to[- ]date|utd|serolog\w+|surface antibody|pending|mmrv?|pcv ?\d*|ppsv ?\d*|ipv|vis given|(?:hep(?:atitis)? [ab]|varicella|hpv|polio) #? ?\d)\b/i;
const aimedAt = { keep: false, reason: "hypothetical" } as const;
const over = { keep: false, reason: "historical" } as const;

function isVaccinated(code: string, section: string, clause: string): boolean {
  return preventable.test(code) && (section === "immunizations" || vaccine.test(clause));
}

export interface JudgeOptions {
  readonly release: CodeRelease;
  readonly book: PhraseBook<Name>;
  readonly encounter: Encounter | undefined;
  readonly focus: Focus;
  /** How likely what its place makes listed or measured only still stands on the claim; the shipped model's answer unless training asks otherwise. */
  readonly admits?: Admits | undefined;
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
  const measured: Judged[] = [];
  /** Also those that stand for a status or history. */
  const denied: SetAside[] = [];
  const blocks = new ProblemBlocks(
    note,
    [...assertions.keys()].filter(({ source }) => source !== "similar"),
  );
  for (const mention of assertions.keys()) {
    const clause = note.clauses[mention.clause];
    const read = assertions.get(mention);
    if (clause === undefined || read === undefined) continue;
    const assertion = takenAsSaid(note, clause, mention, read);
    const clauseText = note.text.slice(clause.start, clause.end);
    const isHistory = assertion.value === "historical" && assertion.experiencer === "patient";
    const below = blocks.under(mention);
    const where = `${placeText(note, clause, below)} ${jointUnder(note, mention.clause)}`;
    const leaves = mention.codes.flatMap((named) => {
      const past =
        judgedSections.has(clause.section) &&
        assertion.experiencer === "patient" &&
        assertion.value !== "negated"
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
    const told = asOfNow(note, assertion, { clause, mention, leaves, encounter: options.encounter });
    const sideline = mention.source === "similar" ? undefined : sidelined(note, mention, options.focus);
    const around = options.focus === "billing" ? surroundingsOf(note.text, mention) : undefined;
    for (const found of leaves) {
      const leaf = inActiveCare(options, found, clauseText);
      if (saysNothing.test(leaf.entry.code) || isBareRhesus(leaf.entry.code, note, mention)) continue;
      if (options.encounter?.setting === "inpatient" && ofVisits.test(leaf.entry.code)) continue;
      if (options.encounter?.setting === "inpatient" && isPlacedNow(leaf.entry.code, note)) continue;
      if (isOnlyCause(leaf.entry.code, note, mention)) continue;
      if (isBareGerm(leaf.entry.code, note.text.slice(mention.start, mention.end))) continue;
      if (mention.source === "similar" && options.focus === "billing" && onlyNamed.test(leaf.entry.code))
        continue;
      // What stands beside a condition is asserted by its own words; it goes with the condition.
      const host = leaf.beside === undefined ? undefined : leaves.find(({ beside }) => beside === undefined);
      const said = isVaccinated(leaf.entry.code, clause.section, clauseText)
        ? aimedAt
        : isGivenUp(leaf.entry.code, note, told)
          ? over
          : verdictOn(told, (host ?? leaf).entry.code, options.encounter);
      const isAcute = isToldAcutely(leaf.entry.code, clause.section, told, options.encounter);
      const dealtWith = (one: Assertion) => (isAcute ? { ...one, addressed: true } : one);
      // It is not told apart that what would have gone with a condition does not: "no amnesia" says nothing of a tetanus shot.
      const isTold = mention.source !== "similar" && leaf.beside === undefined;
      if (said.keep && sideline !== undefined && told.value !== "historical") {
        if (isTold) aside.push({ mention, code: leaf.entry.code, ...sideline });
        if (sideline.reason === "listed-only") listed.push({ mention, clause, assertion, leaf });
        if (isShown(leaf.entry.code) && sideline.reason === "result-only")
          measured.push({ mention, clause, assertion, leaf });
        continue;
      }
      const apart = said.keep && around !== undefined ? setApart(leaf.entry.code, around) : undefined;
      if (apart !== undefined) {
        if (isTold) aside.push({ mention, code: leaf.entry.code, ...apart });
        if (apart.reason === "listed-only") listed.push({ mention, clause, assertion, leaf });
        if (isShown(leaf.entry.code) && apart.reason === "result-only")
          measured.push({ mention, clause, assertion, leaf });
        continue;
      }
      const verdict = said.keep
        ? evidenceVerdict(
            note,
            { clause, mention, assertion: dealtWith(told) },
            leaf.entry.code,
            options.focus,
          )
        : said;
      // The index of an obesity that stands, by the same words.
      const isItsIndex =
        host !== undefined &&
        said.keep &&
        leaf.entry.code.startsWith("Z68.") &&
        kept.some((one) => one.mention === mention && one.leaf.beside === undefined);
      if (verdict.keep || isItsIndex) {
        kept.push({ mention, clause, assertion: dealtWith(assertion), leaf });
        continue;
      }
      const isByPlace = verdict.reason === "listed-only" || verdict.reason === "result-only";
      if (said.keep && isByPlace && options.focus === "billing" && mention.source !== "similar") {
        const facts = {
          // Radiotherapy as the cause is told in the name of what it did.
          code: leaf.entry.code === "Y84.2" ? (host ?? leaf).entry.code : leaf.entry.code,
          reason: verdict.reason,
          value: told.value,
          encounter: options.encounter,
        };
        const admitted = (options.admits ?? admittedByModel)(note, mention, facts);
        if (isAdmitted(admitted, clause.section, options.encounter)) {
          kept.push({ mention, clause, assertion: { ...assertion, addressed: true }, leaf, admitted });
          // Where the ranker finds it too unlikely after all, it is told why it is not suggested.
          const trigger = assertion.trigger ?? placeOf(note, clause) ?? mention;
          if (isTold) aside.push({ mention, code: leaf.entry.code, trigger, reason: verdict.reason });
          continue;
        }
      }
      if (mention.source !== "similar")
        denied.push({
          mention,
          code: leaf.entry.code,
          trigger: assertion.trigger ?? mention,
          reason: verdict.reason,
        });
      const isLookedFor = verdict.reason !== "hypothetical" || isScreenedToday(told, clauseText);
      const status = said.keep || !isLookedFor ? [] : statusMentions(note, mention, verdict.reason, options);
      const isAskedOnly = options.focus === "billing" && verdict.reason === "family";
      for (const one of status) (isAskedOnly ? listed : kept).push({ ...one, clause, assertion });
      if ((status.length === 0 || isAskedOnly) && mention.source !== "similar") {
        const { reason } = verdict;
        if (reason === "listed-only") listed.push({ mention, clause, assertion, leaf });
        if (reason === "result-only") measured.push({ mention, clause, assertion, leaf });
        if (!isTold) continue;
        const cue = verdict === said || verdict.reason === "family" ? assertion.trigger : undefined;
        const trigger = cue ?? placeOf(note, clause) ?? mention;
        aside.push({ mention, code: leaf.entry.code, trigger, reason });
      }
    }
  }
  const standing = withoutOverruled(note, kept, denied, options.encounter);
  aside.push(...standing.aside);
  return { kept: withoutEchoes(standing.kept, { aside, listed }), aside, listed, measured };
}

/** A fresh injury in an emergency room or on a ward is under active treatment, whatever is said of follow-up (I.C.19.a). */
function inActiveCare({ release, encounter }: JudgeOptions, leaf: Leaf, clause: string): Leaf {
  const isFresh = encounter?.setting === "emergency" || encounter?.setting === "inpatient";
  if (!isFresh || leaf.entry.code.length !== 8 || !leaf.entry.code.endsWith("D")) return leaf;
  // "Skin tear, steri-strips, healing" tells how a wound of this stay does.
  const later = dressed.test(clause) ? clause.replace(/\bheal(?:ing|ed)\b/gi, " ") : clause;
  if (laterCare.test(later)) return leaf;
  const entry = release.get(`${leaf.entry.code.slice(0, -1)}A`);
  return entry === undefined ? leaf : { ...leaf, entry };
}

const dressed =
  /\b(?:steri-?strips?|dressings?|dressed|sutured|suture repair|dermabond|glued?|stapled|repaired|irrigated|cleaned|xeroform|bandaged?)\b/i;
const laterCare =
  /\b(?:old|prior|previous|healing|healed|weeks? (?:ago|post)|months? ago|s\/p|aftercare|rehab\w*)\b/i;
