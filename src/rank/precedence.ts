/** Codes that another code of the same note makes superfluous, or that may not stand alone: each rule with its guideline. */
import type { ScoredCode } from "./candidates.ts";
import type { SetAside } from "./judge.ts";

/** Where a code `over` is documented, one that `under` matches is not reported. */
interface Precedence {
  readonly over: (code: string) => boolean;
  readonly under: (code: string, over: string) => boolean;
  readonly source: string;
}

const inCare = /^(?:S\d|M80|M84\.[3-6]|M48\.[45]|T).*[DEFGHJKMNPQR]$/;
/** Within a substance, dependence says more than abuse, and abuse more than use. */
const pattern: Readonly<Record<string, number>> = { "2": 3, "1": 2, "9": 1 };
const substance = /^F1[0-9]\.([129])/;

/** Exported for the test that every rule cites its guideline. */
export const precedences: readonly Precedence[] = [
  {
    over: (code) => code.startsWith("M80."),
    under: (code) => code.startsWith("M81."),
    source: "FY2026 guidelines I.C.13.d: M81 is without current fracture",
  },
  {
    over: (code) => code.length === 8 && inCare.test(code),
    under: (code) => /^(?:Z47\.(?:1|2|89)|Z98\.890|Z48\.02)$/.test(code),
    source:
      "FY2026 guidelines I.C.19.a and I.C.19.c.1: aftercare of an injury is its own code with the 7th character",
  },
  {
    over: (code) => substance.test(code),
    under: (code, over) => {
      const [mine, theirs] = [substance.exec(code)?.[1], substance.exec(over)?.[1]];
      if (mine === undefined || theirs === undefined || code.slice(0, 3) !== over.slice(0, 3)) return false;
      return (pattern[mine] ?? 0) < (pattern[theirs] ?? 0);
    },
    source: "FY2026 guidelines I.C.5.b.2",
  },
  {
    over: (code) => code.startsWith("O"),
    under: (code) => code === "Z33.1",
    source: "FY2026 guidelines I.C.15.a.1: Z33.1 only where the pregnancy is incidental",
  },
  {
    over: (code) => code.startsWith("I69."),
    under: (code) => code === "Z86.73",
    source: "Tabular List: Z86.73 excludes1 I69.-",
  },
  {
    over: (code) => code.startsWith("Z30.43"),
    under: (code) => code === "Z97.5",
    source: "Tabular List: Z97.5 excludes1 Z30.43-",
  },
  {
    over: (code) => code.startsWith("H35.32"),
    under: (code) => code.startsWith("H35.05"),
    source:
      "FY2026 guidelines I.B.9: H35.32- is the combination of macular degeneration and neovascularization",
  },
  {
    over: (code) => code.startsWith("G40."),
    under: (code) => code === "R56.9",
    source: "Tabular List: R56.9 excludes1 G40.-",
  },
  {
    over: (code) => code.startsWith("F17.2"),
    under: (code) => code === "Z72.0",
    source: "Tabular List: Z72.0 excludes1 F17.2-",
  },
];

const weights = /^(?:E4[0-6]|E66\.|E88\.82|F50\.|R63\.[0-6]|R64|Z98\.84)/;
const pregnancy = /^O[0-9A]/;

/**
 * A body mass index needs an associated diagnosis, and is not coded in pregnancy (FY2026 guidelines I.B.14, I.C.21.c.3).
 * @param codes all codes of the note
 */
export function mayStand(code: string, codes: readonly string[]): boolean {
  if (!code.startsWith("Z68.")) return true;
  return codes.some((other) => weights.test(other)) && !codes.some((other) => pregnancy.test(other));
}

/** The other must be at least this share as likely. */
const likelyEnough = 0.5;

/** @returns what stays, in the same order; what another code makes superfluous is `combined`, a lone measurement `result-only` */
export function withPrecedence(scored: readonly ScoredCode[]): { codes: ScoredCode[]; aside: SetAside[] } {
  const all = scored.map(({ entry }) => entry.code);
  const codes: ScoredCode[] = [];
  const aside: SetAside[] = [];
  for (const one of scored) {
    const { code } = one.entry;
    const isOver = ({ entry, confidence }: ScoredCode) =>
      entry.code !== code &&
      confidence >= one.confidence * likelyEnough &&
      precedences.some(({ over, under }) => over(entry.code) && under(code, entry.code));
    const over = scored.find(isOver);
    const reason = over !== undefined ? "combined" : mayStand(code, all) ? undefined : "result-only";
    const mention = one.mentions.find(({ mention: { source } }) => source !== "similar")?.mention;
    if (reason === undefined) codes.push(one);
    else if (mention !== undefined)
      aside.push({ mention, code, trigger: over?.mentions[0]?.mention ?? mention, reason });
  }
  return { codes, aside };
}
