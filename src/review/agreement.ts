/** How far two reviewers of one note agree. */
import type { Agreement } from "../contract/reviews.ts";
import { type Item, keyOf } from "../contract/worksheet.ts";

type Compared = Omit<Agreement, "first" | "second">;

/** @param first the items of one final review @param second those of the other, over the same suggestions */
export function agreementOf(first: readonly Item[], second: readonly Item[]): Compared {
  const [one, two] = [finalOf(first), finalOf(second)];
  const keys = { one: new Set(one.map(keyOf)), two: new Set(two.map(keyOf)) };
  const both = one.filter((item) => keys.two.has(keyOf(item)));
  const onlyFirst = one.filter((item) => !keys.two.has(keyOf(item)));
  const onlySecond = two.filter((item) => !keys.one.has(keyOf(item)));
  const total = one.length + two.length;
  const [firstListed, secondListed] = [one[0], two[0]];
  return {
    sameSet: onlyFirst.length === 0 && onlySecond.length === 0,
    sameFirstListed:
      firstListed === undefined || secondListed === undefined
        ? firstListed === secondListed
        : keyOf(firstListed) === keyOf(secondListed),
    both: both.map(({ code }) => code),
    onlyFirst: onlyFirst.map(({ code }) => code),
    onlySecond: onlySecond.map(({ code }) => code),
    f1: total === 0 ? 1 : (2 * both.length) / total,
    kappa: kappaOf(
      first
        .filter(({ origin }) => origin === "suggested")
        .map((item) => [keys.one.has(keyOf(item)), keys.two.has(keyOf(item))]),
    ),
  };
}

function finalOf(items: readonly Item[]): Item[] {
  return items.filter(({ state }) => state === "accepted");
}

/** Cohen's kappa of paired yes / no judgements; null where there are none, or where chance alone would agree fully. */
export function kappaOf(pairs: readonly (readonly [boolean, boolean])[]): number | null {
  const share = (test: (pair: readonly [boolean, boolean]) => boolean) =>
    pairs.filter(test).length / pairs.length;
  if (pairs.length === 0) return null;
  const observed = share(([a, b]) => a === b);
  const [yesA, yesB] = [share(([a]) => a), share(([, b]) => b)];
  const expected = yesA * yesB + (1 - yesA) * (1 - yesB);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
