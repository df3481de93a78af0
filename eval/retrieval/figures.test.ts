import { expect, test } from "vitest";
import { type Asked, byChapter, figuresOf, gainOver } from "./figures.ts";

const never = Number.POSITIVE_INFINITY;

function asked(code: number, cluster: string, wanted = "E11.9"): Asked {
  return {
    question: { texts: ["x"], answers: [[wanted]], cluster },
    ranks: { code, category: Math.min(code, 2) },
  };
}

test("shares at 1, 5 and 10 and the reciprocal rank", () => {
  const figures = figuresOf([asked(1, "a"), asked(4, "b"), asked(10, "c"), asked(never, "d")]);
  expect(figures.r1.value).toBe(0.25);
  expect(figures.r5.value).toBe(0.5);
  expect(figures.r10.value).toBe(0.75);
  expect(figures.mrr.value).toBe(0.338);
  expect(figures.categoryR5.value).toBe(1);
  expect(figures.categoryR5).toEqual({ value: 1, low: 1, high: 1 });
});

test("questions of one cluster are drawn together, so they widen the interval", () => {
  const answers = Array.from({ length: 100 }, (_, at) => (at < 50 ? 1 : never));
  const apart = figuresOf(answers.map((rank, at) => asked(rank, String(at))));
  const together = figuresOf(answers.map((rank, at) => asked(rank, String(Math.floor(at / 10)))));
  expect(apart.r1.low).toBeGreaterThan(0.35);
  expect(apart.r1.high).toBeLessThan(0.65);
  expect(together.r1.high - together.r1.low).toBeGreaterThan(1.5 * (apart.r1.high - apart.r1.low));
});

test("a gain is paired: what both miss adds nothing to its interval", () => {
  const first = Array.from({ length: 200 }, (_, at) => asked(at % 2 === 0 ? 1 : never, String(at)));
  const second = first.map((one, at) => (at < 20 ? asked(1, String(at)) : one));
  const gain = gainOver(first, second);
  expect(gain.r1.value).toBe(0.05);
  expect(gain.r1.low).toBeGreaterThan(0);
  expect(gainOver(first, first).r10).toEqual({ value: 0, low: 0, high: 0 });
  expect(() => gainOver(first, second.slice(1))).toThrow("same questions");
});

test("chapters are those of the first code", () => {
  expect(byChapter([asked(1, "a"), asked(7, "b"), asked(never, "c", "I10")])).toEqual({
    4: { questions: 2, r1: 0.5, r10: 1 },
    9: { questions: 1, r1: 0, r10: 0 },
  });
});
