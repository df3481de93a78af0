/**
 * Combination conventions: conditions the classification joins into one code, or presumes to be related ("with", I.A.15). Each rule cites
 * its guideline.
 */
import type { CodeRelease } from "../codes/release.ts";
import type { Reason } from "../contract/suggestions.ts";
import { byConfidence, type ScoredCode, withHosts } from "./candidates.ts";
import type { SetAside } from "./judge.ts";
import { withPrecedence } from "./precedence.ts";

/** A rule: where `first` and `second` are both documented, `replace` becomes `by`, and the second stays unless it says otherwise. */
interface Combination {
  readonly first: RegExp;
  readonly second: RegExp;
  /** The code that stands for both; `$n` is the second code's stage where the rule needs it. */
  readonly by: (first: string, second: string) => string;
  /** The second condition's own code is no longer reported. */
  readonly absorbsSecond?: boolean;
  /** The first code stays: as many codes as the complications need. Not made beside another of the same subcategory. */
  readonly keepsFirst?: boolean;
  readonly source: string;
}

const plainDiabetes = /^E1[013]\.9$/;
const complicated = /^E1[013]\.(?!9$|A$)/;

/** What the Alphabetic Index lists under "Diabetes, with": presumed due to it. */
const complications: readonly {
  readonly second: RegExp;
  readonly by: (second: string) => string;
  readonly absorbsSecond?: boolean;
}[] = [
  { second: /^N18\./, by: () => "22" },
  { second: /^G62\.9$/, by: () => "42", absorbsSecond: true },
  { second: /^H35\.00$/, by: () => "319", absorbsSecond: true },
  { second: /^L97\./, by: (ulcer) => (/^L97\.[45]/.test(ulcer) ? "621" : "622") },
  { second: /^I73\.9$/, by: () => "51", absorbsSecond: true },
  { second: /^I70\.2/, by: () => "51" },
  { second: /^I96$/, by: () => "52", absorbsSecond: true },
  { second: /^K31\.84$/, by: () => "43" },
  { second: /^H26\.9$/, by: () => "36", absorbsSecond: true },
];
const typeOf = (code: string) => code.slice(0, 3);

const combinations: readonly Combination[] = [
  {
    first: /^(?:I11\.[09]|I12\.[09])$/,
    second: /^(?:N18\.|I50\.)/,
    by: (first, second) => {
      const failing = first === "I11.0" || second.startsWith("I50");
      if (first.startsWith("I11") && second.startsWith("I50")) return "I11.0";
      if (first.startsWith("I12") && second.startsWith("N18")) return isEndStage(second) ? "I12.0" : "I12.9";
      if (first.startsWith("I11"))
        return failing ? (isEndStage(second) ? "I13.2" : "I13.0") : isEndStage(second) ? "I13.11" : "I13.10";
      return first === "I12.0" ? "I13.2" : "I13.0";
    },
    source: "FY2026 guidelines I.C.9.a.3",
  },
  { first: /^I10$/, second: /^I50\./, by: () => "I11.0", source: "FY2026 guidelines I.C.9.a.1" },
  {
    first: /^I10$/,
    second: /^N18\./,
    by: (_, second) => (isEndStage(second) ? "I12.0" : "I12.9"),
    source: "FY2026 guidelines I.C.9.a.2",
  },
  ...complications.flatMap(({ second, by, absorbsSecond = false }): Combination[] => {
    const rule = { second, absorbsSecond, source: "FY2026 guidelines I.A.15 and I.C.4.a" };
    return [
      { ...rule, first: plainDiabetes, by: (first, other) => `${typeOf(first)}.${by(other)}` },
      {
        ...rule,
        first: complicated,
        by: (first, other) => `${typeOf(first)}.${by(other)}`,
        keepsFirst: true,
      },
    ];
  }),
  {
    first: /^Z09$/,
    second: /^Z85\./,
    by: () => "Z08",
    source: "FY2026 guidelines I.C.21.c.8; Tabular List: Z09 excludes1 Z08",
  },
  ...[/^J44\.9$/, /^J44\.1$/].map(
    (first, at): Combination => ({
      first,
      second: /^J(?:1[2-8]|2[0-2])\./,
      by: () => "J44.0",
      keepsFirst: at === 1,
      source:
        "Tabular List: J44.0 code also to identify the infection; J44.0 and J44.1 may be reported together",
    }),
  ),
];

function isEndStage(code: string): boolean {
  return code === "N18.5" || code === "N18.6";
}

export interface Combined {
  readonly code: string;
  /** The codes it stands for; the first is replaced, the others too where the rule absorbs them. */
  readonly from: readonly string[];
  readonly replaced: readonly string[];
  readonly reason: Reason;
}

/**
 * Applies the conventions until none applies.
 * @param codes documented codes, in any order
 * @returns the combinations made, in order; a later one may replace a code an earlier one made
 */
export function combinationsOf(codes: readonly string[]): Combined[] {
  const current = new Set(codes);
  const made: Combined[] = [];
  for (let round = 0; round < 8; round++) {
    const next = firstThatApplies(current);
    if (next === undefined) break;
    for (const code of next.replaced) current.delete(code);
    current.add(next.code);
    made.push(next);
  }
  return made;
}

/** "E11.4": neuropathies, "E11.2": kidneys. */
const subcategoryLength = 5;

function firstThatApplies(current: ReadonlySet<string>): Combined | undefined {
  for (const { first, second, by, absorbsSecond, keepsFirst, source } of combinations) {
    for (const one of current) {
      if (!first.test(one)) continue;
      for (const other of current) {
        if (other === one || !second.test(other)) continue;
        const code = by(one, other);
        const subcategory = code.slice(0, subcategoryLength);
        const said = keepsFirst ? [...current].find((known) => known.startsWith(subcategory)) : undefined;
        if (said === undefined ? code === one || current.has(code) : absorbsSecond !== true) continue;
        return {
          code: said ?? code,
          from: [said ?? one, other],
          replaced: [...(keepsFirst ? [] : [one]), ...(absorbsSecond ? [other] : [])],
          reason: {
            kind: "combination",
            text: "The conditions are presumed related and share one code.",
            source,
          },
        };
      }
    }
  }
  return undefined;
}

/**
 * Applies the conventions, then the precedences, to scored codes. The combination takes the confidence of the less certain of its two conditions and the
 * evidence of both; what it replaces is set aside as `combined`.
 * @returns codes best first
 */
export function withCombinations(
  release: CodeRelease,
  scored: readonly ScoredCode[],
): { codes: ScoredCode[]; aside: SetAside[] } {
  const current = new Map(scored.map((one) => [one.entry.code, one]));
  const aside: SetAside[] = [];
  for (const { code, from, replaced, reason } of combinationsOf(certain(scored))) {
    const parts = from.flatMap((one) => current.get(one) ?? []);
    const [first] = parts;
    const entry = release.get(code);
    if (first === undefined || entry === undefined || !entry.billable) continue;
    for (const one of replaced) {
      const mention = current.get(one)?.mentions[0]?.mention;
      const partner = parts.find(({ entry }) => entry.code !== one)?.mentions[0]?.mention;
      if (mention !== undefined)
        aside.push({ mention, code: one, trigger: partner ?? mention, reason: "combined" });
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
  const ordered = withPrecedence(besideCombined([...current.values()]).sort(byConfidence));
  return { codes: ordered.codes, aside: [...aside, ...ordered.aside] };
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
