/** Applies the combination conventions (`conventions/combinations.ts`): conditions the classification joins into one code, or presumes to be related. */
import type { CodeRelease } from "../codes/release.ts";
import type { Focus, Reason } from "../contract/suggestions.ts";
import type { ReadNote } from "../note/types.ts";
import { asideRules } from "./aside/aside-rules.ts";
import { byConfidence, isOnlyAlike, type ScoredCode, withHosts } from "./candidates.ts";
import { combinations } from "./conventions/combinations.ts";
import { type Combination, isInForce } from "./conventions/convention.ts";
import { apart, deniedKinds } from "./conventions/unrelated.ts";
import type { SetAside } from "./judge.ts";
import { withPrecedence } from "./precedence.ts";

export interface Combined {
  readonly code: string;
  /** The codes it stands for; the first is replaced, the others too where the rule absorbs them. */
  readonly from: readonly string[];
  readonly replaced: readonly string[];
  readonly reason: Reason;
}

export interface CombineOptions {
  /** Of service; rules not in force on it do not apply. */
  readonly date: string;
  /** Whether the note says that the two are not related. */
  readonly unrelated?: (first: string, second: string) => boolean;
  /** Codes that only a likeness speaks for: the combination is made in their place. */
  readonly likenesses?: ReadonlySet<string>;
  /** Whether a clause that names one of the two, or one beside it, has such words. */
  readonly says?: (first: string, second: string, words: RegExp) => boolean;
  /** Whether one clause names both; taken to be so where absent. */
  readonly together?: (first: string, second: string) => boolean;
}

/**
 * Applies the conventions until none applies.
 * @param codes documented codes, in any order
 * @returns the combinations made, in order; a later one may replace a code an earlier one made
 */
export function combinationsOf(codes: readonly string[], options: CombineOptions): Combined[] {
  const rules = combinations.filter((rule) => isInForce(rule, options.date));
  const current = new Set(codes);
  const likenesses = new Set(options.likenesses);
  const made: Combined[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const next = firstThatApplies(current, rules, { ...options, likenesses });
    if (next === undefined) break;
    likenesses.delete(next.code);
    for (const code of next.replaced) current.delete(code);
    current.add(next.code);
    made.push(next);
  }
  return made;
}

const mostRounds = 12;
/** "E11.4": neuropathies, "E11.2": kidneys; below "E11.6" are several things. */
const subcategoryOf = (code: string) => code.slice(0, /^E(?:08|09|1[013])\.6/.test(code) ? 6 : 5);

function firstThatApplies(
  current: ReadonlySet<string>,
  rules: readonly Combination[],
  { unrelated, together, says, likenesses }: CombineOptions,
): Combined | undefined {
  for (const rule of rules) {
    for (const one of current) {
      if (!rule.first.test(one) || isOtherType(one, current, likenesses)) continue;
      for (const other of current) {
        if (other === one || !rule.second.test(other)) continue;
        if (rule.presumed && unrelated?.(one, other) === true) continue;
        if (rule.unlessSaid !== undefined && says?.(one, other, rule.unlessSaid) === true) continue;
        if (rule.named && likenesses?.has(other) === true) continue;
        if (rule.named === "both" && likenesses?.has(one) === true) continue;
        if (rule.together && together?.(one, other) === false) continue;
        const found = joined(rule, one, other, { current, likenesses });
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

const diabetes = /^E(?:08|09|1[013])\./;

/** A diabetes that only a likeness speaks for, of another type than the one the note names. */
function isOtherType(
  one: string,
  current: ReadonlySet<string>,
  likenesses: ReadonlySet<string> | undefined,
): boolean {
  if (likenesses?.has(one) !== true || !diabetes.test(one)) return false;
  return [...current].some(
    (code) => diabetes.test(code) && !likenesses.has(code) && code.slice(0, 3) !== one.slice(0, 3),
  );
}

function joined(
  { by, absorbsSecond, keepsFirst, says, source }: Combination,
  one: string,
  other: string,
  {
    current,
    likenesses,
  }: { readonly current: ReadonlySet<string>; readonly likenesses: ReadonlySet<string> | undefined },
): Combined | undefined {
  const code = typeof by === "string" ? by : by(one, other);
  if (code === undefined) return undefined;
  const subcategory = subcategoryOf(code);
  const isKnown = (known: string) => likenesses?.has(known) !== true;
  const said = keepsFirst
    ? [...current].find((known) => known.startsWith(subcategory) && isKnown(known))
    : undefined;
  const isMade = code === one || (current.has(code) && isKnown(code));
  if (said === undefined ? isMade : absorbsSecond !== true) return undefined;
  return {
    code: said ?? code,
    from: [said ?? one, other],
    replaced: [...(keepsFirst ? [] : [one]), ...(absorbsSecond ? [other] : [])],
    reason: { kind: "combination", text: says, source },
  };
}

/**
 * Applies the conventions, then the precedences, to scored codes. The combination takes the confidence of the less certain of its two conditions and the
 * evidence of both; what it replaces is set aside as `combined`.
 * @returns codes best first
 */
export function withCombinations(
  release: CodeRelease,
  scored: readonly ScoredCode[],
  { note, date, focus }: { readonly note: ReadNote; readonly date: string; readonly focus: Focus },
): { codes: ScoredCode[]; aside: SetAside[] } {
  const current = new Map(scored.map((one) => [one.entry.code, one]));
  const aside: SetAside[] = [];
  for (const { code, from, replaced, reason } of combinationsOf(certain(scored), {
    date,
    likenesses: new Set(scored.filter(isOnlyAlike).map(({ entry }) => entry.code)),
    together: (one, other) => isTogether(current.get(one), current.get(other)),
    unrelated: (one, other) => saysUnrelated(note, [current.get(one), current.get(other)]),
    says: (one, other, words) => saysBeside(note, [current.get(one), current.get(other)], words),
  })) {
    const parts = from.flatMap((one) => current.get(one) ?? []);
    const [first] = parts;
    const entry = release.get(code);
    if (first === undefined || entry === undefined || !entry.billable) continue;
    for (const one of replaced) {
      const mention = current.get(one)?.mentions[0]?.mention;
      const partner = parts.find(({ entry }) => entry.code !== one)?.mentions[0]?.mention;
      if (mention !== undefined)
        aside.push({
          mention,
          code: one,
          trigger: partner ?? mention,
          reason: "combined",
          rule: { says: reason.text, source: reason.source ?? asideRules.combined.source },
        });
      current.delete(one);
    }
    current.set(code, {
      ...first,
      entry,
      leaf: { entry, assumed: [], sideOpen: false, siblings: [] },
      mentions: parts.flatMap(({ mentions }) => mentions),
      confidence: Math.min(...parts.map(({ confidence }) => confidence)),
      isMain: parts.some(({ isMain }) => isMain),
      combination: reason,
    });
  }
  const ordered = withPrecedence(besideCombined([...current.values()]).sort(byConfidence), {
    release,
    date,
    focus,
  });
  return { codes: ordered.codes, aside: [...aside, ...ordered.aside] };
}

function isTogether(one: ScoredCode | undefined, other: ScoredCode | undefined): boolean {
  const clauses = new Set(one?.mentions.map(({ mention }) => mention.clause));
  return other?.mentions.some(({ mention }) => clauses.has(mention.clause)) ?? false;
}

/** Whether a clause that names one of the two says that they are unrelated, or the note denies the disease that they would be. */
function saysUnrelated(note: ReadNote, codes: readonly (ScoredCode | undefined)[]): boolean {
  const first = codes[0]?.entry.code ?? "";
  const kind = first.startsWith("I1") ? "I" : /^E(?:08|09|1[013])/.test(first) ? "E" : undefined;
  if (kind !== undefined && deniedKinds[kind].test(note.text)) return true;
  const clauses = codes.flatMap((one) => one?.mentions.map(({ mention }) => mention.clause) ?? []);
  return clauses.some((at) => {
    const clause = note.clauses[at];
    return clause !== undefined && apart.test(note.text.slice(clause.start, clause.end));
  });
}

/** Whether a clause that names one of the two, the one before it or the one after has such words. */
function saysBeside(note: ReadNote, codes: readonly (ScoredCode | undefined)[], words: RegExp): boolean {
  const clauses = codes.flatMap((one) => one?.mentions.map(({ mention }) => mention.clause) ?? []);
  return clauses.some((at) => {
    const [first, last] = [
      note.clauses[at - 1] ?? note.clauses[at],
      note.clauses[at + 1] ?? note.clauses[at],
    ];
    return first !== undefined && last !== undefined && words.test(note.text.slice(first.start, last.end));
  });
}

/** A status code beside a condition that is now part of a combination comes after the combination. */
function besideCombined(codes: readonly ScoredCode[]): ScoredCode[] {
  const followed = withHosts(codes);
  return codes.map((one, at) => {
    const confidence = followed[at]?.confidence ?? one.confidence;
    return confidence < one.confidence ? { ...one, confidence } : one;
  });
}

/** A combination needs both conditions to be at least this likely. */
const certainEnough = 0.3;

function certain(scored: readonly ScoredCode[]): string[] {
  return scored.filter(({ confidence }) => confidence >= certainEnough).map(({ entry }) => entry.code);
}
