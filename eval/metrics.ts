/** Metrics over ranked codes and gold codes, at full code and at category (three characters). */

/** One document's ranking (best first, each code once), what of it is above the threshold, and its gold codes. */
export interface Judged {
  readonly ranked: readonly string[];
  readonly chosen: readonly string[];
  readonly gold: readonly string[];
}

export interface Figures {
  /** Mean over documents of average precision, divided by the number of gold codes (as CodiEsp does). */
  readonly map: number;
  /** Micro-averaged over all documents, of the codes chosen. */
  readonly microP: number;
  readonly microR: number;
  readonly microF1: number;
  /** Mean over documents. */
  readonly rAt: Readonly<Record<"5" | "10" | "20", number>>;
  readonly pAt: Readonly<Record<"5" | "8", number>>;
}

/** Documents without gold codes count for micro precision only. */
export function figuresOf(documents: readonly Judged[]): Figures {
  const withGold = documents.filter(({ gold }) => gold.length > 0);
  const mean = (value: (document: Judged) => number) =>
    withGold.reduce((sum, document) => sum + value(document), 0) / Math.max(1, withGold.length);
  const recall = (k: number) => mean(({ ranked, gold }) => hits(ranked.slice(0, k), gold) / gold.length);
  const precision = (k: number) => mean(({ ranked, gold }) => hits(ranked.slice(0, k), gold) / k);
  const total = (value: (document: Judged) => number) =>
    documents.reduce((sum, document) => sum + value(document), 0);
  const right = total(({ chosen, gold }) => hits(chosen, gold));
  const microP =
    right /
    Math.max(
      1,
      total(({ chosen }) => chosen.length),
    );
  const microR =
    right /
    Math.max(
      1,
      total(({ gold }) => gold.length),
    );
  return {
    map: mean(averagePrecision),
    microP,
    microR,
    microF1: microP + microR === 0 ? 0 : (2 * microP * microR) / (microP + microR),
    rAt: { "5": recall(5), "10": recall(10), "20": recall(20) },
    pAt: { "5": precision(5), "8": precision(8) },
  };
}

/** The same documents with every code cut to its category, each once. */
export function atCategory(documents: readonly Judged[]): Judged[] {
  const cut = (codes: readonly string[]) => [...new Set(codes.map((code) => code.slice(0, 3)))];
  return documents.map(({ ranked, chosen, gold }) => ({
    ranked: cut(ranked),
    chosen: cut(chosen),
    gold: cut(gold),
  }));
}

function hits(codes: readonly string[], gold: readonly string[]): number {
  const wanted = new Set(gold);
  return codes.filter((code) => wanted.has(code)).length;
}

function averagePrecision({ ranked, gold }: Judged): number {
  const wanted = new Set(gold);
  let right = 0;
  let sum = 0;
  ranked.forEach((code, at) => {
    if (!wanted.has(code)) return;
    right++;
    sum += right / (at + 1);
  });
  return sum / wanted.size;
}
