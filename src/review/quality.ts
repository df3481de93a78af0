/** Learning from decisions: figures over all reviews of a record. Only codes, kinds, ranks, times and ids are read, so a purge changes nothing. */
import type { AlarmRule, QualityReport } from "../contract/quality.ts";
import { keyOf } from "../contract/worksheet.ts";
import { agreementOf, kappaOf } from "./agreement.ts";
import { factsOf, type ReviewFacts } from "./quality/facts.ts";
import { acceptanceFigures, finalSetFigures, suggestionFigures } from "./quality/figures.ts";
import { type ReviewHistory, readHistories } from "./quality/history.ts";
import { reviewingOf, usualAlarmRule } from "./quality/rubber-stamp.ts";
import { durations, grouped, mean, proportion } from "./quality/statistics.ts";
import type { Reader } from "./store.ts";

export interface QualityOptions {
  /** Parts of the rule of `quality/rubber-stamp.ts` to change. */
  readonly rule?: Partial<AlarmRule>;
  /** Reviews read so far. */
  readonly onProgress?: (reviews: number) => void;
}

/** Reads the whole record, a page of reviews at a time. */
export async function readQuality(
  db: Reader,
  { rule, onProgress }: QualityOptions = {},
): Promise<QualityReport> {
  const facts: ReviewFacts[] = [];
  for await (const history of readHistories(db)) {
    facts.push(factsOf(history));
    onProgress?.(facts.length);
  }
  return reportOf(facts, { ...usualAlarmRule, ...rule });
}

/** The report over reviews at hand. */
export function qualityOf(histories: readonly ReviewHistory[], rule: Partial<AlarmRule> = {}): QualityReport {
  return reportOf(histories.map(factsOf), { ...usualAlarmRule, ...rule });
}

/** Closed reviews, of a note since replaced or another patient's, say nothing of suggestions or reviewing: they are only counted. */
function reportOf(all: readonly ReviewFacts[], rule: AlarmRule): QualityReport {
  const facts = all.filter(({ status }) => status !== "closed");
  const first = facts.filter(({ secondOf }) => secondOf === undefined);
  const begun = facts.map(({ createdAt }) => createdAt).sort();
  const [from, to] = [begun[0], begun.at(-1)];
  return {
    reviews: {
      total: facts.length,
      final: facts.filter(isFinal).length,
      closed: all.length - facts.length,
      second: facts.length - first.length,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
    versions: versionsOf(first),
    suggestions: suggestionFigures(first),
    finalSets: finalSetFigures(first),
    acceptance: acceptanceFigures(first),
    times: {
      toFirstDecision: durations(facts.flatMap(({ times }) => times.toFirstDecision ?? [])),
      betweenDecisions: durations(facts.flatMap(({ times }) => times.betweenDecisions)),
      toFinal: durations(facts.flatMap(({ times }) => times.toFinal ?? [])),
    },
    agreement: agreementFigures(facts),
    rubberStamp: rubberStampFigures(facts, rule),
  };
}

const isFinal = ({ status }: ReviewFacts) => status === "final";

function versionsOf(facts: readonly ReviewFacts[]): QualityReport["versions"] {
  const groups = grouped(facts, ({ versions: { app, model } }) => JSON.stringify([app, model]));
  return [...groups.values()]
    .flatMap((group) =>
      group.slice(0, 1).map(({ versions: { app, model } }) => ({ app, model, reviews: group.length })),
    )
    .sort((a, b) => b.reviews - a.reviews);
}

function agreementFigures(facts: readonly ReviewFacts[]): QualityReport["agreement"] {
  const byId = new Map(facts.map((one) => [one.id, one]));
  const pairs = facts.flatMap((second) => {
    const first = byId.get(second.secondOf ?? "");
    return first !== undefined && isFinal(first) && isFinal(second) ? [{ first, second }] : [];
  });
  const compared = pairs.map(({ first, second }) => agreementOf(first.items, second.items));
  const judged = pairs.flatMap(({ first, second }) => {
    const accepted = new Set(second.items.filter(({ state }) => state === "accepted").map(keyOf));
    return first.items
      .filter(({ origin }) => origin === "suggested")
      .map((item) => [item.state === "accepted", accepted.has(keyOf(item))] as const);
  });
  return {
    pairs: pairs.length,
    f1: mean(compared.map(({ f1 }) => f1)),
    kappa: kappaOf(judged),
    sameSet: proportion(compared.filter(({ sameSet }) => sameSet).length, pairs.length),
    sameFirstListed: proportion(
      compared.filter(({ sameFirstListed }) => sameFirstListed).length,
      pairs.length,
    ),
  };
}

function rubberStampFigures(facts: readonly ReviewFacts[], rule: AlarmRule): QualityReport["rubberStamp"] {
  const all = facts.flatMap(({ people }) => people);
  const overall = reviewingOf(all, rule);
  const reviewers = [...grouped(all, ({ person }) => person)]
    .map(([reviewer, own]) => ({ reviewer, ...reviewingOf(own, rule) }))
    .sort(
      (a, b) =>
        Number(b.alarm === "raised") - Number(a.alarm === "raised") ||
        b.acceptance.of - a.acceptance.of ||
        (a.reviewer < b.reviewer ? -1 : 1),
    );
  const raised = [overall, ...reviewers].some(({ alarm }) => alarm === "raised");
  return { rule, raised, overall, reviewers };
}
