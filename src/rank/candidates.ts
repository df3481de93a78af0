/** Merges judged mentions into candidate codes, scores them, and drops what a more specific candidate already says. */
import type { CodeEntry, CodeRelease } from "../codes/release.ts";
import type { Focus, Reason } from "../contract/suggestions.ts";
import { judgedSections, mainSections, sectionKind } from "../note/section-kinds.ts";
import type { Span } from "../note/types.ts";
import { contentStems } from "../search/words.ts";
import { featuresOf } from "./features.ts";
import { isToldCause } from "./injuries/external-causes.ts";
import type { Judged, SetAside } from "./judge.ts";
import type { Leaf } from "./leaves/leaf.ts";
import { sideOf } from "./leaves/variants.ts";
import { isDetailOf } from "./refine.ts";
import { logOddsIn, placeLogOdds, probability, type Scorer } from "./scorer.ts";

/** A code the note may support, with everything that speaks for it. */
export interface ScoredCode {
  readonly entry: CodeEntry;
  readonly leaf: Leaf;
  /** In the note's order. */
  readonly mentions: readonly Judged[];
  readonly features: readonly number[];
  /** Calibrated probability, 0 to 1. */
  readonly confidence: number;
  /** Named as a problem of the assessment, a diagnosis, or the reason for the visit. */
  readonly isMain: boolean;
  /** What most raised and lowered the ranker's confidence, in plain words. */
  readonly because?: readonly string[];
  /** Another usual code of a category that was found: `complete` focus only. */
  readonly isKin?: true;
  /** Named by words that coders usually give it for: `complete` focus only. */
  readonly isHabit?: true;
  /** Why the code stands for several conditions, where a combination convention made it. */
  readonly combination?: Reason;
}

/** Where the assessment or plan names it, else where the note first does. */
export function assessedMention({ mentions }: Pick<ScoredCode, "mentions">): Span | undefined {
  return (mentions.find(({ clause }) => judgedSections.has(clause.section)) ?? mentions[0])?.mention;
}

/** One candidate a leaf; mentions in the note's order. */
export function mergeByCode(kept: readonly Judged[]): Map<string, Judged[]> {
  const merged = new Map<string, Judged[]>();
  const seen = new Set<string>();
  for (const judged of kept) {
    const { mention, leaf } = judged;
    const { code } = leaf.entry;
    const place = `${code} ${mention.start} ${mention.end}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const known = merged.get(code);
    if (known === undefined) merged.set(code, [judged]);
    else known.push(judged);
  }
  for (const mentions of merged.values()) mentions.sort((a, b) => a.mention.start - b.mention.start);
  return merged;
}

/**
 * @param options.noteLength in UTF-16 code units
 * @returns best first
 */
export function scoreCodes(
  merged: ReadonlyMap<string, readonly Judged[]>,
  { scorer, focus, noteLength }: { scorer: Scorer; focus: Focus; noteLength: number },
): ScoredCode[] {
  const scored: ScoredCode[] = [];
  for (const mentions of merged.values()) {
    const best = mentions.reduce((one, other) => (placeOf(other) > placeOf(one) ? other : one));
    const { leaf } = best;
    const facts = mentions.map(({ mention }) => mention);
    const features = featuresOf(leaf.entry, facts, { noteLength, assumed: leaf.assumed });
    const logOdds =
      logOddsIn(focus, { scorer, features, place: placeOf(best) }) +
      (mentions.every((one) => one.leaf.beside !== undefined) ? besideOther : 0);
    scored.push({
      entry: leaf.entry,
      leaf,
      mentions,
      features,
      confidence: probability(logOdds),
      isMain: mentions.some(
        ({ clause, assertion, leaf }) =>
          leaf.beside === undefined &&
          assertion.addressed &&
          (isProblem(clause) || mainSections.has(clause.section)),
      ),
    });
  }
  return (focus === "billing" ? withHosts(scored) : scored).sort(byConfidence);
}

/**
 * A status code that only stands beside a condition, because the guidelines ask for it there, is nearly as likely as the condition, and comes after it.
 */
export function withHosts(scored: readonly ScoredCode[]): ScoredCode[] {
  const hosts = new Map<Judged["mention"], number>();
  for (const { mentions, confidence } of scored)
    for (const { mention, leaf } of mentions)
      if (leaf.beside === undefined) hosts.set(mention, Math.max(confidence, hosts.get(mention) ?? 0));
  return scored.map((one) => {
    if (one.mentions.some(({ leaf }) => leaf.beside === undefined)) return one;
    const host = Math.max(0, ...one.mentions.map(({ mention }) => hosts.get(mention) ?? 0));
    return host === 0 ? one : { ...one, confidence: host * shareOfHost };
  });
}

const shareOfHost = 0.9;

/** Log odds of a status code that only stands beside a condition: chosen, not trained, so that it follows the condition. */
const besideOther = -1.5;

export function byConfidence(a: ScoredCode, b: ScoredCode): number {
  return b.confidence - a.confidence || (a.entry.code < b.entry.code ? -1 : 1);
}

function isProblem({ kind, section }: Judged["clause"]): boolean {
  return kind === "heading" || section === "chief-complaint";
}

function placeOf({ clause, assertion, leaf }: Judged): number {
  return placeOfCode(leaf.entry.code, { clause, assertion });
}

/** What the place of a code's mention adds to its log-odds: a cause told in the story is where causes belong. */
export function placeOfCode(
  code: string,
  { clause, assertion }: Pick<Judged, "clause" | "assertion">,
): number {
  const isInPlace = isToldCause(clause, assertion, code);
  return placeLogOdds({
    weight: isInPlace ? 1 : sectionKind(clause.section).weight,
    addressed: isInPlace || assertion.addressed,
    isProblemHeading: clause.kind === "heading",
  });
}

/**
 * Takes out what another, at least half as likely candidate already says: the unspecified sibling or ancestor's default of a more
 * specific code ("E11.9" beside "E11.22"), and rival readings of the same words. `complete` focus keeps both, for its ranker.
 */
export function withoutRepeats(
  release: CodeRelease,
  scored: readonly ScoredCode[],
  focus: Focus,
): { codes: ScoredCode[]; aside: SetAside[] } {
  if (focus === "complete") return { codes: [...scored], aside: [] };
  const isOwnReading = (one: ScoredCode) =>
    !isOnlyAlike(one) || !scored.some((other) => other !== one && isRivalOf(other, one));
  const distinct = scored.filter(isOwnReading);
  const codes: ScoredCode[] = [];
  const aside: SetAside[] = [];
  const fuller = new Map<ScoredCode, ScoredCode[]>();
  const isSaidBy = (one: ScoredCode, other: ScoredCode) =>
    other !== one &&
    other.confidence >= one.confidence / 2 &&
    ((open.test(one.entry.title) && says(release, other, one)) ||
      (mayBeGrowth(one) && isGrowthOf(other, one)));
  for (const candidate of distinct) {
    const sayer = distinct.find(
      (other) =>
        isSaidBy(candidate, other) &&
        !(isSaidBy(other, candidate) && staysBefore(candidate, other, distinct)),
    );
    const mention = candidate.mentions.find((one) => one.mention.source !== "similar")?.mention;
    if (sayer === undefined) codes.push(candidate);
    else fuller.set(sayer, [...(fuller.get(sayer) ?? []), candidate]);
    if (sayer !== undefined && mention !== undefined) {
      const trigger = sayer.mentions[0]?.mention ?? mention;
      aside.push({ mention, code: candidate.entry.code, trigger, reason: "combined" });
    }
  }
  return { codes: codes.map((one) => asWellSaid(one, fuller.get(one) ?? [])), aside };
}

/**
 * Of two codes whose titles say each other ("chronic or unspecified duodenal ulcer with hemorrhage" and "duodenal ulcer, unspecified, without hemorrhage") one
 * stays: not the residual one of the category, else the one ranked first.
 */
function staysBefore(one: ScoredCode, other: ScoredCode, ranked: readonly ScoredCode[]): boolean {
  const [isResidual, isOtherResidual] = [one, other].map(({ entry }) => /^.{3}\.\d*9$/.test(entry.code));
  return isResidual === isOtherResidual ? ranked.indexOf(one) < ranked.indexOf(other) : !isResidual;
}

/** What an assessment calls by the general name of its category ("type 2 diabetes") is dealt with under the fuller one too. */
function asWellSaid(one: ScoredCode, general: readonly ScoredCode[]): ScoredCode {
  const category = one.entry.code.slice(0, 3);
  const said = general.filter(
    (other) => other.entry.code.startsWith(category) && other.isMain && !isOnlyAlike(other),
  );
  if (said.length === 0 || isOnlyAlike(one)) return one;
  return {
    ...one,
    mentions: [...one.mentions, ...said.flatMap(({ mentions }) => mentions)],
    confidence: Math.max(one.confidence, ...said.map(({ confidence }) => confidence)),
    isMain: true,
  };
}

/** Whether `other`, not a mere likeness of what `one` is named, says all that `one` does and more. */
export function saysMore(release: CodeRelease, other: ScoredCode, one: ScoredCode): boolean {
  return open.test(one.entry.title) && (isOnlyAlike(one) || !isOnlyAlike(other)) && says(release, other, one);
}

/** Whether `specific` is a more specific code of the family whose unspecified code is `general`; only such a code is asked about. */
function says(release: CodeRelease, specific: ScoredCode, general: ScoredCode): boolean {
  if (namesMore(specific.entry, general.entry) || isDetailOf(specific.entry, general.entry)) return true;
  if (open.test(specific.entry.title)) return false;
  const parents = release.ancestors(general.entry.code);
  const stem = release.conceptOf(general.entry.code);
  const parent = parents.find((ancestor) => ancestor.code !== stem);
  return (
    parent !== undefined &&
    specific.entry.code !== general.entry.code &&
    specific.entry.code.startsWith(parent.code)
  );
}

/** What a growth is called before it is known what it is. */
const growth = /\s*\b(?:lesion|mass|nodule|tumor|growth|lump)s?\b/i;

function mayBeGrowth({ mentions }: ScoredCode): boolean {
  return mentions.every(({ mention }) => growth.test(mention.wording));
}

/** "Pituitary lesion" beside "pituitary adenoma": every mention of the general code is a growth, and the specific one is a neoplasm of the same place. */
function isGrowthOf(specific: ScoredCode, general: ScoredCode): boolean {
  if (!/^(?:C|D[0-4])/.test(specific.entry.code) || /^(?:C|D[0-4])/.test(general.entry.code)) return false;
  const place = [specific.entry.title, ...specific.mentions.map(({ mention }) => mention.wording)];
  const known = contentStems(place.join(" "));
  return general.mentions.every(({ mention }) => {
    const where = contentStems(mention.wording.replace(growth, ""));
    return growth.test(mention.wording) && where.size > 0 && [...where].every((stem) => known.has(stem));
  });
}

const open = /\bunspecified\b|\bwithout complications?\b|\buncomplicated\b/i;

interface TitleStems {
  readonly said: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
  readonly wanted: ReadonlySet<string>;
}

const stemmed = new WeakMap<CodeEntry, TitleStems>();

/** Of a title: up to its companions, up to its causes too, and up to what it leaves open; read once a code. */
function titleStems(entry: CodeEntry): TitleStems {
  const known = stemmed.get(entry) ?? {
    said: contentStems(entry.title.replace(/\b(?:with|in|following)\b.*$/i, "")),
    head: contentStems(entry.title.replace(/\b(?:with|in|following|due to)\b.*$/i, "")),
    wanted: contentStems(entry.title.replace(/,\s*unspecified\b.*$/i, "")),
  };
  stemmed.set(entry, known);
  return known;
}

/**
 * "Iron deficiency anemia" and "Pneumonia due to Streptococcus" say all that "Anemia, unspecified" and "Pneumonia, unspecified organism"
 * do. What follows "with" is another condition, another chapter's code says another thing, and the other side is another place.
 */
function namesMore(specific: CodeEntry, general: CodeEntry): boolean {
  if (specific.code[0] !== general.code[0]) return false;
  const side = sideOf(general.title);
  if (side !== undefined && sideOf(specific.title) !== side) return false;
  const { said, head } = titleStems(specific);
  const { wanted } = titleStems(general);
  return wanted.size > 0 && wanted.size < said.size && [...wanted].every((stem) => head.has(stem));
}

/** Only likenesses of other words speak for it, no name. */
export function isOnlyAlike({ mentions }: ScoredCode): boolean {
  return mentions.every(({ mention }) => mention.source === "similar");
}

/**
 * Every mention of `candidate` is a likeness of words that `other` names, or resembles more. A name wins over a likeness whatever
 * their confidence.
 */
export function isRivalOf(other: ScoredCode, candidate: ScoredCode): boolean {
  return candidate.mentions.every(
    ({ mention, leaf }) =>
      // What only stands beside a condition shares the condition's words.
      leaf.beside === undefined &&
      mention.source === "similar" &&
      other.mentions.some(
        ({ mention: theirs }) =>
          theirs.start < mention.end &&
          mention.start < theirs.end &&
          (theirs.source !== "similar" || byConfidence(other, candidate) < 0),
      ),
  );
}
