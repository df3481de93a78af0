/**
 * The alarm for rubber-stamping: acceptance so high and so fast that the suggestions can hardly have been read.
 *
 * It is raised where all of these hold, for one reviewer or for all together:
 * 1. At least `minDecisions` suggestions were decided, in at least `minReviews` reviews: fewer say nothing.
 * 2. So high: the lower bound of the share accepted as suggested (Wilson, 95%) reaches `minAcceptance`, and exceeds the mean confidence of what
 *    was decided. Confidences are calibrated, so of suggestions at 0.8 a reader accepts four in five, and who accepts all of them accepts
 *    what is wrong. Very good suggestions alone raise nothing.
 * 3. So fast: the median over the reviews of the working time for a code, reading the note included, is under `maxSecondsPerCode`. A title and the
 *    words behind it are some 16 words, which take four seconds at the 238 words a minute of silent reading (Brysbaert 2019), without
 *    a word of the note.
 *
 * Neither alone is wrong: an expert is fast and rejects what does not hold; a careful reader of good suggestions accepts nearly all. It is a reason to
 * look, by a second review, and no verdict. A fast expert who accepts just as much as the confidences say exceeds the bound by chance in one of
 * forty cases. It does not see who lets a page stand open before stamping.
 */
import type { AlarmRule, Reviewing } from "../../contract/quality.ts";
import type { PersonFacts } from "./facts.ts";
import { mean, proportion, quantile } from "./statistics.ts";

export const usualAlarmRule: AlarmRule = {
  minDecisions: 50,
  minReviews: 5,
  minAcceptance: 0.9,
  maxSecondsPerCode: 4,
};

/** @param facts of one person, or of all, a review each */
export function reviewingOf(facts: readonly PersonFacts[], rule: AlarmRule): Reviewing {
  const judged = facts.flatMap((one) => one.judged);
  const acceptance = proportion(judged.filter(({ accepted }) => accepted).length, judged.length);
  const meanConfidence = mean(judged.map(({ confidence }) => confidence));
  const secondsPerCode = quantile(
    facts.map((one) => one.secondsPerCode),
    0.5,
  );
  const figures = { reviews: facts.length, acceptance, meanConfidence, secondsPerCode };
  if (judged.length < rule.minDecisions || facts.length < rule.minReviews) {
    return { ...figures, alarm: "too-few" };
  }
  const isHigh = acceptance.low >= rule.minAcceptance && acceptance.low > (meanConfidence ?? 1);
  const isFast = secondsPerCode !== null && secondsPerCode < rule.maxSecondsPerCode;
  return { ...figures, alarm: isHigh && isFast ? "raised" : "quiet" };
}
