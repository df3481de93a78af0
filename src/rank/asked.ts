/**
 * What this visit only lists, but a condition of the claim asks for: the Tabular List's "use additional code" notes (FY2026 guidelines I.A.17), and
 * the partners of conditions that are presumed related (I.A.15).
 */
import type { CodeRelease } from "../codes/release.ts";
import type { Focus, Reason } from "../contract/suggestions.ts";
import type { ScoredCode } from "./candidates.ts";
import { categoryNoteNames } from "./category-notes.ts";
import type { Judged } from "./judge.ts";

/** Conditions that are one code together, so that one of them on the claim takes up the other from the patient's list. */
const partners: readonly (readonly [host: RegExp, listed: RegExp, source: string])[] = [
  [/^N18\./, /^I10$/, "FY2026 guidelines I.C.9.a.2"],
  [/^I50\./, /^I10$/, "FY2026 guidelines I.C.9.a.1"],
  [/^I10$/, /^(?:N18\.|I50\.)/, "FY2026 guidelines I.C.9.a"],
  [/^(?:N18\.|L97\.|G62\.9)/, /^E(?:08|09|1[013])\./, "FY2026 guidelines I.A.15 and I.C.4.a"],
  [/^E(?:08|09|1[013])\./, /^N18\./, "FY2026 guidelines I.A.15 and I.C.4.a"],
  [/^I50\./, /^N18\./, "FY2026 guidelines I.C.9.a.3"],
];

/** What is asked for is this share as likely as what asks. */
const share = 0.85;
/** A condition must be at least this likely to ask for another. */
const likelyEnough = 0.3;

/** @returns the codes, with those of `listed` that one of them asks for */
export function withAsked(
  release: CodeRelease,
  scored: readonly ScoredCode[],
  listed: readonly Judged[],
  focus: Focus,
): ScoredCode[] {
  if (focus === "complete") return [...scored];
  const known = new Set(scored.map(({ entry }) => entry.code));
  const asked = new Map<string, ScoredCode>();
  for (const one of listed) {
    const { code } = one.leaf.entry;
    if (known.has(code) || one.mention.source === "similar") continue;
    const earlier = asked.get(code);
    if (earlier !== undefined) {
      asked.set(code, { ...earlier, mentions: [...earlier.mentions, one] });
      continue;
    }
    for (const host of scored) {
      if (host.confidence < likelyEnough) continue;
      const reason = reasonFor(release, host, code);
      if (reason === undefined) continue;
      asked.set(code, {
        entry: one.leaf.entry,
        leaf: one.leaf,
        mentions: [one],
        features: host.features,
        confidence: host.confidence * share,
        isMain: false,
        combination: reason,
      });
      break;
    }
  }
  return [...scored, ...asked.values()];
}

function reasonFor(release: CodeRelease, { entry }: ScoredCode, code: string): Reason | undefined {
  const partner = partners.find(([host, other]) => host.test(entry.code) && other.test(code));
  if (partner !== undefined)
    return {
      kind: "combination",
      text: `Listed, and presumed related to ${entry.code}.`,
      source: partner[2],
    };
  const isAsked = categoryNoteNames(release, entry.code, "useAdditionalCode", code);
  return isAsked
    ? {
        kind: "combination",
        text: `Asked for beside ${entry.code}: "use additional code".`,
        source: "Tabular List; FY2026 guidelines I.A.17",
      }
    : undefined;
}
