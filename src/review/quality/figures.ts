/** How suggestions fared, by what they were. */
import { codeSystems } from "../../contract/codes.ts";
import type { QualityReport, ShareFigure } from "../../contract/quality.ts";
import { rejectReasonSchema } from "../../contract/reviews.ts";
import type { Item } from "../../contract/worksheet.ts";
import type { ReviewFacts, SuggestionFacts } from "./facts.ts";
import { grouped, mean, proportion } from "./statistics.ts";

/** @param facts of first reviews; open ones count with what is decided in them */
export function suggestionFigures(facts: readonly ReviewFacts[]): QualityReport["suggestions"] {
  const shown = facts.flatMap(({ suggestions }) => suggestions);
  const decided = shown.filter(isDecided);
  const shareOf = (test: (one: SuggestionFacts) => boolean) =>
    proportion(decided.filter(test).length, decided.length);
  return {
    shown: shown.length,
    precision: shareOf(({ state }) => state === "accepted"),
    replaced: shareOf(({ state }) => state === "replaced"),
    rejected: shareOf(({ state }) => state === "rejected"),
    byReason: (["rejected", "replaced"] as const)
      .flatMap((outcome) =>
        ([...rejectReasonSchema.options, "not-given"] as const).map((reason) => ({
          outcome,
          reason,
          ...shareOf((one) => one.state === outcome && (one.reason ?? "not-given") === reason),
        })),
      )
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}

/** @param facts of first reviews */
export function finalSetFigures(facts: readonly ReviewFacts[]): QualityReport["finalSets"] {
  const final = facts.filter(({ status }) => status === "final");
  const codes = final.flatMap(({ items }) => items.filter(({ state }) => state === "accepted"));
  const countOf = (wanted: Item["origin"]) => codes.filter(({ origin }) => origin === wanted).length;
  const perReview = (count: number) => count / final.length;
  return {
    reviews: final.length,
    recall: proportion(countOf("suggested"), codes.length),
    perReview:
      final.length === 0
        ? null
        : {
            codes: perReview(codes.length),
            added: perReview(countOf("added")),
            restored: perReview(countOf("restored")),
            replacement: perReview(countOf("replacement")),
          },
  };
}

/** @param facts of first reviews */
export function acceptanceFigures(facts: readonly ReviewFacts[]): QualityReport["acceptance"] {
  const decided = facts.flatMap(({ suggestions }) => suggestions.filter(isDecided));
  const checked = decided.flatMap((one) =>
    (one.checks.length === 0 ? ["none"] : one.checks).map((check) => ({ check, one })),
  );
  return {
    byRank: rankGroups.flatMap(({ from, to, ranks }) =>
      row(
        { ranks },
        decided.filter(({ rank }) => rank >= from && rank <= to),
      ),
    ),
    byConfidence: Array.from({ length: 10 }, (_, tenth) => tenth).flatMap((tenth) => {
      const those = decided.filter(({ confidence }) => tenthOf(confidence) === tenth);
      const meanConfidence = mean(those.map(({ confidence }) => confidence)) ?? 0;
      return row({ from: tenth / 10, to: (tenth + 1) / 10, meanConfidence }, those);
    }),
    byCheck: [...grouped(checked, ({ check }) => check)]
      .flatMap(([check, those]) =>
        row(
          { check },
          those.map(({ one }) => one),
        ),
      )
      .sort((a, b) => b.of - a.of || (a.check < b.check ? -1 : 1)),
    bySystem: codeSystems.flatMap((system) =>
      row(
        { system },
        decided.filter((one) => one.system === system),
      ),
    ),
  };
}

const rankGroups = [
  ...Array.from({ length: 10 }, (_, at) => ({ from: at + 1, to: at + 1, ranks: String(at + 1) })),
  { from: 11, to: 20, ranks: "11-20" },
  { from: 21, to: Number.POSITIVE_INFINITY, ranks: "21 and more" },
];

const isDecided = ({ state }: SuggestionFacts) => state !== "open";

/** 0 to 9. */
const tenthOf = (confidence: number) => Math.min(9, Math.floor(confidence * 10));

/** A row for a group that has members. */
function row<Name extends object>(name: Name, those: readonly SuggestionFacts[]): (Name & ShareFigure)[] {
  if (those.length === 0) return [];
  const accepted = those.filter(({ state }) => state === "accepted").length;
  return [{ ...name, ...proportion(accepted, those.length) }];
}
