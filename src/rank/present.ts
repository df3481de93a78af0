/** Scored codes as the contract's suggestions: evidence, reasons, flags, alternatives, and a proposed claim order. */
import { codesNamedIn } from "../checks/code-ranges.ts";
import { categoryOf } from "../codes/code.ts";
import type { CodeEntry, CodeRelease } from "../codes/release.ts";
import type { Encounter, Evidence, Flag, NotSuggested, Reason, Suggestion } from "../contract/suggestions.ts";
import { isLetter } from "../note/prose-openings.ts";
import { isContentWord, wordsOf } from "../search/words.ts";
import { admissions } from "./admission.ts";
import { asideRules } from "./aside/aside-rules.ts";
import { explained } from "./aside/explained.ts";
import type { ScoredCode } from "./candidates.ts";
import { claimPlaces, givesReason, isListedFirst } from "./claim-place.ts";
import type { Judged, SetAside } from "./judge.ts";
import { sideOf } from "./leaves/variants.ts";
import { claimOrder, type Placed } from "./sequence.ts";

const mostEvidence = 5;
const mostAlternatives = 5;

interface Presented {
  /** What the checks said of each code. */
  readonly flags: ReadonlyMap<string, readonly Flag[]>;
  readonly encounter: Encounter | undefined;
  /** The log-odds that a code is the first of a stay's claim. */
  readonly leads?: (code: string) => number;
}

/** An assessment names it as a problem, by a heading. */
function hasProblems({ mentions }: ScoredCode): boolean {
  return mentions.some(({ clause }) => clause.kind === "heading");
}

/**
 * @param chosen best first
 */
export function present(
  text: string,
  release: CodeRelease,
  chosen: readonly ScoredCode[],
  { flags, encounter, leads }: Presented,
): Suggestion[] {
  const places = claimPlaces(chosen, isLetter(text) && !chosen.some(hasProblems));
  const foremost = Math.min(...places);
  const arising = isAdmission(encounter) ? admissions(text, chosen, undefined) : undefined;
  const order = claimOrder(
    chosen.map((one, at) => {
      const after = release
        .notes(one.entry.code, "codeFirst")
        .flatMap((note) => codesNamedIn(note.text) ?? []);
      return {
        code: one.entry.code,
        confidence: one.confidence,
        // Of what one line names, a code that joins it to something else comes after its own.
        place: (places[at] ?? 0) + (one.combination === undefined ? 0 : 0.5),
        arose: arising?.get(one.entry.code) === "N" && !isListedFirst(places[at], foremost),
        isReason: places[at] === foremost || one.mentions.some(givesReason),
        ...(encounter?.setting === "inpatient" && leads !== undefined
          ? { leads: leads(one.entry.code) }
          : {}),
        after: (other) => after.some((names) => names(other)),
      };
    }),
    encounter?.dateOfService ?? release.from,
  );
  const admitted = isAdmission(encounter) ? admissions(text, chosen, order[0]?.code) : undefined;
  return chosen.map((one, at): Suggestion => {
    const sequence = order.findIndex(({ code }) => code === one.entry.code) + 1;
    const rule = order[sequence - 1]?.rule;
    const presentOnAdmission = admitted?.get(one.entry.code);
    return {
      rank: at + 1,
      sequence,
      ...(encounter?.setting === "inpatient" ? { role: sequence === 1 ? "principal" : "secondary" } : {}),
      system: release.system,
      code: one.entry.code,
      display: one.entry.title,
      billable: one.entry.billable,
      confidence: Math.round(one.confidence * 1000) / 1000,
      ...(presentOnAdmission === undefined ? {} : { presentOnAdmission }),
      evidence: evidenceOf(text, one),
      reasons: [...reasonsFor(text, one), ...sequenceReason(rule, sequence, encounter)],
      flags: [...(flags.get(one.entry.code) ?? [])],
      alternatives: alternativesTo(release, one),
    };
  });
}

/** Claims of a facility for a stay carry present-on-admission indicators; professional claims do not. */
function isAdmission(encounter: Encounter | undefined): boolean {
  return encounter?.setting === "inpatient" && encounter.claim !== "professional";
}

/** Addressed mentions first; the same words in the same section once. */
function evidenceOf(text: string, { mentions }: ScoredCode): Evidence[] {
  const seen = new Set<string>();
  const isNew = ({ mention, clause, leaf }: Judged) => {
    const { start, end, section } = leaf.beside?.quote ?? { ...mention, section: clause.section };
    const key = `${section} ${text.slice(start, end).toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  };
  return [...mentions]
    .sort(
      (a, b) =>
        Number(b.assertion.addressed) - Number(a.assertion.addressed) || a.mention.start - b.mention.start,
    )
    .filter(isNew)
    .slice(0, mostEvidence)
    .map(({ mention, clause, assertion, leaf }) => ({
      ...(leaf.beside?.quote ?? { ...mention, section: clause.section }),
      assertion,
    }))
    .map(({ start, end, section, assertion }) => ({
      start,
      end,
      text: text.slice(start, end),
      section,
      assertion: assertion.value,
      addressed: assertion.addressed,
    }));
}

function reasonsFor(note: string, one: ScoredCode): Reason[] {
  const { mentions, leaf, combination, because = [] } = one;
  if (one.isKin || one.isHabit) return habitReasons(note, one);
  const reasons: Reason[] = combination === undefined ? [] : [combination];
  const seen = new Set<string>();
  for (const { mention, leaf: own } of mentions) {
    if (own.beside !== undefined || seen.has(mention.source)) continue;
    seen.add(mention.source);
    const words = note.slice(mention.start, mention.end);
    switch (mention.source) {
      case "lexicon":
        reasons.push({
          kind: "lexicon",
          text: `"${words}" means this by default.`,
          source: "Chartcode lexicon",
        });
        break;
      case "title":
        reasons.push({ kind: "title", text: `"${words}" is the code's title.`, source: "Tabular List" });
        break;
      case "inclusion":
        reasons.push({ kind: "synonym", text: `"${words}" is an inclusion term.`, source: "Tabular List" });
        break;
      case "index":
        reasons.push({ kind: "index", text: `Index: ${mention.wording}`, source: "Alphabetic Index" });
        break;
      case "similar":
        reasons.push({ kind: "similar", text: `"${words}" reads like "${mention.wording}".` });
        break;
    }
  }
  if (leaf.beside !== undefined) {
    const { text, source } = leaf.beside;
    reasons.push({ kind: "leaf", text, source });
  }
  for (const { text, source } of leaf.assumed) {
    reasons.push({ kind: "default", text, ...(source === undefined ? {} : { source }) });
  }
  for (const text of because) reasons.push({ kind: "section", text });
  return reasons;
}

/** A code that was not itself found: its words name another of the category, or are usually given it. */
function habitReasons(note: string, { mentions, entry, isKin }: ScoredCode): Reason[] {
  const words = mentions.slice(0, 1).map(({ mention }) => note.slice(mention.start, mention.end));
  const text = isKin
    ? `"${words.join()}" names another code of ${categoryOf(entry.code)}; case reports are often given this one.`
    : `Case reports that say "${words.join()}" are usually given this code.`;
  return [{ kind: "similar", text, source: "CodiEsp" }];
}

/** Why a code stands where it does on the claim: the rule that decided, and for the first the note's own order. */
function sequenceReason(rule: Placed["rule"], sequence: number, encounter: Encounter | undefined): Reason[] {
  if (rule !== undefined) return [{ kind: "sequence", text: rule.says, source: rule.source }];
  if (sequence !== 1) return [];
  const isStay = encounter?.setting === "inpatient";
  return [
    {
      kind: "sequence",
      text: `${isStay ? "Principal" : "First-listed"}: what the note names first as dealt with.`,
      source: `FY2026 guidelines ${isStay ? "II" : "IV.G"}`,
    },
  ];
}

function alternativesTo(release: CodeRelease, { leaf }: ScoredCode): Suggestion["alternatives"] {
  return leaf.siblings
    .filter((sibling) => sibling.billable)
    .slice(0, mostAlternatives)
    .map((sibling) => ({
      code: sibling.code,
      display: sibling.title,
      differsBy: differenceOf(release, leaf.entry, sibling),
    }));
}

function differenceOf(release: CodeRelease, chosen: CodeEntry, other: CodeEntry): string {
  const side = sideOf(other.title);
  if (side !== undefined && side !== sideOf(chosen.title)) return `side: ${side}`;
  const concept = release.conceptOf(other.code);
  if (concept !== other.code && concept === release.conceptOf(chosen.code)) {
    return `7th character: ${other.title.slice(other.title.lastIndexOf(",") + 1).trim()}`;
  }
  return tellingWords(chosen, other) ?? "what the note says of it";
}

const mostTelling = 4;

/** The words that tell the other code from the chosen one: "exacerbation", "stage 4", "without hemorrhage". */
function tellingWords(chosen: CodeEntry, other: CodeEntry): string | undefined {
  const known = new Set(wordsOf(chosen.title).map(({ stem }) => stem));
  const list = wordsOf(other.title);
  const telling = list.filter(
    ({ text, stem }) => !known.has(stem) && (isContentWord(text) || /^(?:without|not|\d+[a-z]?)$/.test(text)),
  );
  if (telling.length > 0)
    return telling
      .slice(0, mostTelling)
      .map(({ text }) => text)
      .join(" ");
  const theirs = new Set(list.map(({ stem }) => stem));
  const missing = wordsOf(chosen.title).filter(({ text, stem }) => !theirs.has(stem) && isContentWord(text));
  return missing.length === 0
    ? undefined
    : `without ${missing
        .slice(0, mostTelling)
        .map(({ text }) => text)
        .join(" ")}`;
}

/**
 * What was set aside, in the note's order, each mention once for each code and reason. A weaker mention of a code that is suggested
 * anyway is no reason to doubt it, and is left out.
 * @param chosen the codes suggested
 */
export function presentSetAside(
  text: string,
  release: CodeRelease,
  aside: readonly SetAside[],
  chosen: readonly ScoredCode[],
): NotSuggested[] {
  const answered = new Set(chosen.map(({ entry }) => entry.code));
  for (const { code, reason } of aside) if (reason === "combined" && code !== undefined) answered.add(code);
  const seen = new Set<string>();
  const shown: NotSuggested[] = [];
  for (const { mention, code, trigger, reason, rule = asideRules[reason] } of explained(
    aside,
    chosen,
    release,
    text,
  )) {
    if (weaker.has(reason) && code !== undefined && answered.has(code)) continue;
    const { start, end } = mention;
    const key = `${start} ${code} ${reason}`;
    if (seen.has(key)) continue;
    seen.add(key);
    shown.push({
      start,
      end,
      text: text.slice(start, end),
      ...(code === undefined ? {} : { code, display: release.get(code)?.title ?? code }),
      trigger: text.slice(trigger.start, trigger.end),
      reason,
      rule: { text: rule.says, source: rule.source },
    });
  }
  return shown.sort((a, b) => a.start - b.start);
}

/** Reasons that do not speak against a code which the note supports elsewhere. */
const weaker: ReadonlySet<SetAside["reason"]> = new Set([
  "listed-only",
  "result-only",
  "integral",
  "uncertain",
  "hypothetical",
  "planned",
]);
