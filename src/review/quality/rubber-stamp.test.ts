import { describe, expect, it } from "vitest";
import { qualityOf } from "../quality.ts";
import { codeAt, historyOf } from "../testing/made-history.ts";
import type { ReviewHistory } from "./history.ts";

/** How one person reviews; times in seconds. */
interface Habit {
  readonly person: string;
  readonly reviews: number;
  readonly codes: number;
  /** Reading the note before the first decision. */
  readonly reading: number;
  readonly perCode: number;
  /** How sure the suggestions are; a share of them so large is right. */
  readonly confidence: (place: number) => number;
  readonly accepts: (isRight: boolean) => boolean;
}

const falling = (place: number) => 0.97 - place * 0.08;
const expert: Habit = {
  person: "expert",
  reviews: 40,
  codes: 8,
  reading: 25,
  perCode: 2,
  confidence: falling,
  accepts: (isRight) => isRight,
};
const stamper: Habit = { ...expert, person: "stamper", reading: 1, perCode: 1, accepts: () => true };

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function simulated(habit: Habit, seed = 1): ReviewHistory[] {
  const next = numbersFrom(seed);
  const { person, reviews, codes, reading, perCode, confidence, accepts } = habit;
  return Array.from({ length: reviews }, (_, review) =>
    historyOf({
      id: `${person}-${review}`,
      confidences: Array.from({ length: codes }, (_, place) => confidence(place)),
      readings: [[person, 100]],
      decisions: Array.from({ length: codes }, (_, place) => [
        person,
        100 + reading * (0.7 + 0.6 * next()) + (place + 1) * perCode,
        accepts(next() < confidence(place))
          ? { kind: "accept", code: codeAt(place) }
          : { kind: "reject", code: codeAt(place), reason: "not-documented" },
      ]),
    }),
  );
}

const alarmOf = (habit: Habit, seed?: number) =>
  qualityOf(simulated(habit, seed)).rubberStamp.reviewers[0]?.alarm;

describe("the alarm for rubber-stamping", () => {
  it("is raised by a person who accepts all at a glance, and names them", () => {
    const { rubberStamp } = qualityOf([...simulated(expert), ...simulated(stamper)]);
    expect(rubberStamp.raised).toBe(true);
    expect(rubberStamp.reviewers.map(({ reviewer, alarm }) => [reviewer, alarm])).toEqual([
      ["stamper", "raised"],
      ["expert", "quiet"],
    ]);
    expect(rubberStamp.overall.alarm).toBe("quiet");
  });

  it("is raised for all together where all stamp", () => {
    const pair = [...simulated(stamper), ...simulated({ ...stamper, person: "other" })];
    expect(qualityOf(pair).rubberStamp.overall.alarm).toBe("raised");
  });

  it("is raised though a stamper rejects one in a hundred", () => {
    const next = numbersFrom(3);
    expect(alarmOf({ ...stamper, accepts: () => next() > 0.01 })).toBe("raised");
  });

  const careful: [string, Habit][] = [
    ["a fast expert who rejects what does not hold", expert],
    ["an expert so fast that no reading shows", { ...expert, reading: 2, perCode: 1.5 }],
    ["who reads the note for a minute, and then accepts all in a burst", { ...stamper, reading: 60 }],
    ["who accepts all, slowly", { ...stamper, reading: 20, perCode: 6 }],
  ];
  it.each(careful)("is not raised by %s", (_, habit) => {
    for (let seed = 1; seed <= 25; seed++) expect(alarmOf(habit, seed)).toBe("quiet");
  });

  it("is seldom raised by a very fast expert whose suggestions are very good: by chance alone", () => {
    const habit: Habit = { ...expert, reading: 2, perCode: 1, confidence: () => 0.96 };
    const raised = Array.from({ length: 200 }, (_, seed) => alarmOf(habit, seed)).filter(
      (alarm) => alarm === "raised",
    );
    expect(raised.length).toBeLessThan(12);
  });

  it("says nothing of a few decisions, nor of a few reviews", () => {
    expect(alarmOf({ ...stamper, reviews: 6 })).toBe("too-few");
    expect(alarmOf({ ...stamper, reviews: 4, codes: 20, confidence: () => 0.6 })).toBe("too-few");
  });

  it("goes by the rule it is given", () => {
    const alarmBy = (rule: object) => qualityOf(simulated(stamper), rule).rubberStamp.raised;
    expect(alarmBy({})).toBe(true);
    expect(alarmBy({ minDecisions: 321 })).toBe(false);
    expect(alarmBy({ minReviews: 41 })).toBe(false);
    expect(alarmBy({ minAcceptance: 0.995 })).toBe(false);
    expect(alarmBy({ maxSecondsPerCode: 0.5 })).toBe(false);
  });
});
