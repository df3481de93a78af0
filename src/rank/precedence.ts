/** Codes that another code of the same note makes superfluous, or that may not stand alone: each rule with its guideline. */
import type { CodeRelease } from "../codes/release.ts";
import type { Focus } from "../contract/suggestions.ts";
import { type AsideRule, asideRules } from "./aside/aside-rules.ts";
import type { ScoredCode } from "./candidates.ts";
import { categoryNoteNames, notesThatName } from "./category-notes.ts";
import { isInForce, type Precedence } from "./conventions/convention.ts";
import { precedences } from "./conventions/precedences.ts";
import type { SetAside } from "./judge.ts";

/** The rule in force on the date that makes `under` superfluous beside `over`. */
export function precedenceOf(over: string, under: string, date: string): Precedence | undefined {
  return firstOver(over, under, rulesUnder(under, date));
}

/** The rules in force that may make `under` superfluous: asked once for all codes beside it. */
function rulesUnder(under: string, date: string): Precedence[] {
  return precedences.filter((rule) => rule.under.test(under) && isInForce(rule, date));
}

function firstOver(over: string, under: string, rules: readonly Precedence[]): Precedence | undefined {
  return rules.find((rule) => rule.over.test(over) && (rule.when?.(under, over) ?? true));
}

/** What yields to another code that its own excludes1 note names: symptoms (not the fevers of a drug or a transfusion, which name their cause), and codes of what is not further specified. */
const yields =
  /^(?:R(?!50\.8[24]|57|65)|M54\.|M25\.[56]|M79\.|E61\.1|J40|J06\.9|K59\.0|F41\.9|G44\.1|H57\.1|L98\.9|M19\.9|I51\.9|N28\.9)/;

/** Whether a note of `code` or its category says to code another instead, and none of the other's says the reverse (I.A.12.a). */
function exclusionsOf(release: CodeRelease, code: string): ((other: string) => boolean) | undefined {
  const notes = yields.test(code) ? notesThatName(release, code, "excludes1") : [];
  if (notes.length === 0) return undefined;
  return (other) =>
    notes.some((names) => names(other)) && !categoryNoteNames(release, other, "excludes1", code);
}

const lonelyBodyMass: AsideRule = {
  says: "A body mass index is coded only beside a diagnosis of weight or nutrition, and not in pregnancy.",
  source: "FY2026 guidelines I.B.14 and I.C.21.c.3",
};

const weights = /^(?:E4[0-6]|E66\.|E88\.82|F50\.|R63\.[0-6]|R64|Z98\.84)/;
const pregnancy = /^O[0-9A]/;

/**
 * A body mass index needs an associated diagnosis, and is not coded in pregnancy (FY2026 guidelines I.B.14, I.C.21.c.3).
 * @param codes all codes of the note
 */
export function mayStand(code: string, codes: readonly string[]): boolean {
  if (!code.startsWith("Z68.")) return true;
  return codes.some((other) => weights.test(other)) && !codes.some((other) => pregnancy.test(other));
}

/**
 * What the note names is not displaced by what merely reads alike; on a claim an Excludes1 note's other code may ("jaundice" of a newborn), of a story it would
 * take too many of the symptoms.
 */
function isNamed(mentions: ScoredCode["mentions"]): boolean {
  return mentions.some(({ mention }) => mention.source !== "similar");
}

/** The other must be at least this share as likely. */
const likelyEnough = 0.5;

/** @returns what stays, in the same order; what another code makes superfluous is `combined`, a lone measurement `result-only` */
export function withPrecedence(
  scored: readonly ScoredCode[],
  { release, date, focus }: { readonly release: CodeRelease; readonly date: string; readonly focus: Focus },
): { codes: ScoredCode[]; aside: SetAside[] } {
  // A mere likeness makes no pregnancy.
  const all = scored.flatMap(({ entry, mentions }) =>
    pregnancy.test(entry.code) && !isNamed(mentions) ? [] : [entry.code],
  );
  const codes: ScoredCode[] = [];
  const aside: SetAside[] = [];
  for (const one of scored) {
    const { code } = one.entry;
    const rules = rulesUnder(code, date).filter(
      ({ unless }) => unless === undefined || !scored.some(({ entry }) => unless.test(entry.code)),
    );
    const isExcluded = exclusionsOf(release, code);
    const isOwnNamed = isNamed(one.mentions);
    const isLikely = ({ entry, confidence }: ScoredCode) =>
      entry.code !== code && confidence >= one.confidence * likelyEnough;
    const isNoMereLikeness = ({ mentions }: ScoredCode) => !isOwnNamed || isNamed(mentions);
    const ruleOver = (other: ScoredCode) =>
      isLikely(other) && isNoMereLikeness(other) ? firstOver(other.entry.code, code, rules) : undefined;
    const isInstead = (other: ScoredCode) =>
      isLikely(other) &&
      (focus === "billing" || isNoMereLikeness(other)) &&
      isExcluded?.(other.entry.code) === true;
    const over = rules.length === 0 ? undefined : scored.find((other) => ruleOver(other) !== undefined);
    const excluding = over === undefined && isExcluded !== undefined ? scored.find(isInstead) : undefined;
    const decided = over ?? excluding;
    const reason =
      over !== undefined
        ? "combined"
        : excluding !== undefined
          ? "excludes1"
          : mayStand(code, all)
            ? undefined
            : "result-only";
    const mention = one.mentions.find(({ mention: { source } }) => source !== "similar")?.mention;
    if (reason === undefined) codes.push(one);
    else if (mention !== undefined) {
      const rule =
        reason === "result-only" ? lonelyBodyMass : ((over && ruleOver(over)) ?? asideRules[reason]);
      aside.push({ mention, code, trigger: decided?.mentions[0]?.mention ?? mention, reason, rule });
    }
  }
  return { codes, aside };
}
