/** Shares of index phrases answered right: at the first, the first five and the first ten places, at the code and at its category. */

interface Counts {
  phrases: number;
  r1: number;
  r5: number;
  r10: number;
  category: { r1: number; r5: number; r10: number };
}

/** The same names as {@link Counts}; shares from 0 to 1, rounded to a thousandth. */
export type Shares = Readonly<Counts>;

export interface Answered {
  /** Best first; what stands after the tenth place does not count. */
  readonly ranked: readonly string[];
  readonly right: (code: string) => boolean;
  readonly rightCategory: (code: string) => boolean;
}

export interface ShareTable {
  /** @param groups every group the phrase belongs to, as `chapter 4` under `byChapter` */
  add(groups: Readonly<Record<string, string>>, answered: Answered): void;
  /** By kind of group, then by group in natural order. */
  shares(): Record<string, Record<string, Shares>>;
}

export function shareTable(): ShareTable {
  const kinds = new Map<string, Map<string, Counts>>();
  return {
    add(groups, { ranked, right, rightCategory }) {
      const place = 1 + ranked.slice(0, 10).findIndex(right);
      const categoryPlace = 1 + ranked.slice(0, 10).findIndex(rightCategory);
      for (const [kind, group] of Object.entries(groups)) {
        const known = kinds.get(kind) ?? new Map<string, Counts>();
        kinds.set(kind, known);
        const counts = known.get(group) ?? none();
        known.set(group, counts);
        counts.phrases++;
        count(counts, place);
        count(counts.category, categoryPlace);
      }
    },
    shares: () =>
      Object.fromEntries(
        [...kinds].map(([kind, groups]) => [
          kind,
          Object.fromEntries(
            [...groups]
              .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
              .map(([group, counts]) => [group, sharesOf(counts)]),
          ),
        ]),
      ),
  };
}

function none(): Counts {
  return { phrases: 0, r1: 0, r5: 0, r10: 0, category: { r1: 0, r5: 0, r10: 0 } };
}

/** @param place from 1; 0 where the answer is not among the ranked */
function count(within: { r1: number; r5: number; r10: number }, place: number): void {
  if (place === 0) return;
  if (place <= 1) within.r1++;
  if (place <= 5) within.r5++;
  within.r10++;
}

function sharesOf({ phrases, r1, r5, r10, category }: Counts): Shares {
  const of = (right: number) => Math.round((1000 * right) / phrases) / 1000;
  return {
    phrases,
    r1: of(r1),
    r5: of(r5),
    r10: of(r10),
    category: { r1: of(category.r1), r5: of(category.r5), r10: of(category.r10) },
  };
}
