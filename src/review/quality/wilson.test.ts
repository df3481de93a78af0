import { expect, test } from "vitest";
import { share } from "./wilson.ts";

test("the interval of a share, as tabled for 9 of 10 and 50 of 100", () => {
  expect(share(9, 10).low).toBeCloseTo(0.5958, 3);
  expect(share(9, 10).high).toBeCloseTo(0.9821, 3);
  expect(share(50, 100).low).toBeCloseTo(0.4038, 3);
  expect(share(50, 100).high).toBeCloseTo(0.5962, 3);
});

test("stays within 0 and 1, and says nothing of nothing", () => {
  expect(share(5, 5)).toMatchObject({ share: 1, high: 1 });
  expect(share(0, 5)).toMatchObject({ share: 0, low: 0 });
  expect(share(0, 0)).toMatchObject({ low: 0, high: 1 });
});
