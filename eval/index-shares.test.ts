import { expect, test } from "vitest";
import { shareTable } from "./index-shares.ts";

const answered = (ranked: readonly string[], code: string) => ({
  ranked,
  right: (one: string) => one === code,
  rightCategory: (one: string) => one.slice(0, 3) === code.slice(0, 3),
});

test("counts a phrase in every group it belongs to, at 1, 5 and 10", () => {
  const table = shareTable();
  table.add({ all: "all", chapter: "chapter 10" }, answered(["J18.9", "J18.0"], "J18.9"));
  table.add({ all: "all", chapter: "chapter 9" }, answered(["I10", "I11.0", "I50.9"], "I50.1"));
  table.add(
    { all: "all", chapter: "chapter 9" },
    answered(["A00", "A01", "A02", "A03", "A04", "I10"], "I10"),
  );
  expect(table.shares()).toEqual({
    all: {
      all: { phrases: 3, r1: 0.333, r5: 0.333, r10: 0.667, category: { r1: 0.333, r5: 0.667, r10: 1 } },
    },
    chapter: {
      "chapter 9": { phrases: 2, r1: 0, r5: 0, r10: 0.5, category: { r1: 0, r5: 0.5, r10: 1 } },
      "chapter 10": { phrases: 1, r1: 1, r5: 1, r10: 1, category: { r1: 1, r5: 1, r10: 1 } },
    },
  });
});

test("nothing after the tenth place counts", () => {
  const table = shareTable();
  table.add({ all: "all" }, answered([..."abcdefghij", "I10"], "I10"));
  expect(table.shares().all?.all).toMatchObject({ phrases: 1, r10: 0, category: { r10: 0 } });
});
