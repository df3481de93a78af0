/**
 * The injury whose late effect is treated: coded beside the condition that it left, with the 7th character S.
 *
 * Source: Guidelines FY2026 I.B.10 (the condition first, then the sequela) and I.C.19.a; Index: Sequelae, injury, code to injury with extension S.
 */

import type { ScoredCode } from "../candidates.ts";
import { isLateEffect } from "../leaves/after-injury.ts";

const ofInjury = /^[ST]\d.{6}$/;
const share = 0.85;
const likelyEnough = 0.3;
const reason = {
  kind: "combination",
  text: "The injury whose late effect this is.",
  source: "FY2026 guidelines I.B.10",
} as const;

/**
 * @param text of the whole note
 * @returns the codes; an injury that is called the cause of a condition in its clause is as likely as the condition, nearly
 */
export function withLateEffects(scored: readonly ScoredCode[], text = ""): ScoredCode[] {
  const isTold = isLateEffect(text);
  return withCauses(
    scored.map((one) => {
      const { code } = one.entry;
      if (
        !ofInjury.test(code) ||
        !code.endsWith("S") ||
        one.mentions.every(({ mention }) => mention.source === "similar")
      )
        return one;
      const clauses = new Set(one.mentions.map(({ mention }) => mention.clause));
      const host = scored
        .filter(
          ({ entry, mentions }) =>
            /^[A-R]/.test(entry.code) &&
            (isTold ? /^[GM]/.test(entry.code) : mentions.some(({ mention }) => clauses.has(mention.clause))),
        )
        .sort((a, b) => b.confidence - a.confidence)[0];
      if (host === undefined || host.confidence < likelyEnough) return one;
      return {
        ...one,
        features: host.features,
        confidence: Math.max(one.confidence, host.confidence * share),
        combination: reason,
      };
    }),
  );
}

const ofCause = /^[V-Y].*S$/;

/** How the injury came about, beside it, with its 7th character: as likely as the injury, nearly (I.C.20.a.2). */
function withCauses(scored: readonly ScoredCode[]): ScoredCode[] {
  const injury = scored
    .filter(({ entry, combination }) => ofInjury.test(entry.code) && combination === reason)
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (injury === undefined) return [...scored];
  return scored.map((one) => {
    if (!ofCause.test(one.entry.code) || injury.confidence <= one.confidence) return one;
    if (one.mentions.some(({ leaf }) => leaf.beside === undefined)) return one;
    return { ...one, features: injury.features, confidence: injury.confidence, combination: reason };
  });
}
