/**
 * Receptors of a breast cancer, as pathologists and oncologists write them. Estrogen, progesterone and HER2 told one by one have their own codes; told only together,
 * as "hormone receptors", they are one combined status. Rows of `companions.ts` and `precedences.ts`.
 *
 * Source: Tabular List at C50 (use additional code to identify estrogen and other hormones and factors receptor status, Z17.-) and Z17.2 to Z17.4, from FY2026.
 */
import type { Beside } from "./convention.ts";
import type { Row as Preceding } from "./precedences-parts.ts";

type Row = Omit<Beside, "kind">;

const from = "2025-10-01";
const host = /^C50\./;
const be = "(?: (?:status|receptors?|is|are|was|were|being|both|all|strongly|weakly))*[ -]{0,3}";
const positive = `${be} ?(?:\\+(?!\\/-)|positiv\\w*|pos\\b|[1-9]\\d? ?%|100 ?%)`;
const negative = `${be} ?(?:[-−–](?=\\s?(?:[\\/,;.)&]|$|and\\b|PR\\b|HER-?2))|negativ\\w*|neg\\b|(?:<|less than) ?1 ?%|0 ?%)`;
const estrogen = "(?:\\bER|estrogen(?:[- ]receptors?)?)";
const progesterone = "(?:\\bPR|\\bPgR|progesterone(?:[- ]receptors?)?)";
const both =
  "(?:\\bER ?\\/ ?PR|\\bER(?: and |, | & |-)PR|\\bestrogen(?:[- ]receptors?)?(?: and |\\/|, | & )progesterone(?:[- ]receptors?)?)";
const hormone = "\\b(?:HR|hormone[- ]receptors?|hormonal receptors?)";
const her2 = "\\bHER-?2(?:[-\\/ ]?neu)?";
const her2Negative = `${her2}(?:${negative}| (?:not|non-?)[- ]?amplified| (?:ihc )?(?:0|1\\+)| low\\b| (?:is|was|by) (?:fish|ish) negative)`;
const her2Positive = `${her2}(?:${positive}| ?3\\+| (?:ihc )?3\\+|[- ]amplified| over-?express\\w+)`;

function beside(id: string, code: string, words: string, isOld = false): Row {
  return {
    id,
    says: "The receptor status is coded beside breast cancer.",
    source: `Tabular List: C50 use additional code to identify receptor status (Z17.-); ${code}`,
    ...(isOld ? {} : { from }),
    host,
    words: new RegExp(words, "gi"),
    code,
    asserted: ["affirmed", "negated", "historical"],
  };
}

export const receptors: readonly Row[] = [
  beside("estrogen-receptor-positive", "Z17.0", `${both}${positive}|${estrogen}${positive}`, true),
  beside("estrogen-receptor-negative", "Z17.1", `${both}${negative}|${estrogen}${negative}`, true),
  beside("triple-negative", "Z17.421", "\\b(?:triple[- ]negative|tnbc)\\b"),
  beside("progesterone-receptor-positive", "Z17.21", `${both}${positive}|${progesterone}${positive}`),
  beside("progesterone-receptor-negative", "Z17.22", `${both}${negative}|${progesterone}${negative}`),
  beside("her2-negative", "Z17.32", her2Negative),
  beside("her2-positive", "Z17.31", her2Positive),
  ...(
    [
      ["Z17.410", positive, her2Positive],
      ["Z17.411", positive, her2Negative],
      ["Z17.420", negative, her2Positive],
      ["Z17.421", negative, her2Negative],
    ] as const
  ).map(([code, hormones, growth]) =>
    beside(
      `hormone-and-her2-${code}`,
      code,
      `${hormone}${hormones}[^.;\\n]{0,20}?${growth}|${growth}[^.;\\n]{0,20}?${hormone}${hormones}`,
    ),
  ),
];

const combined =
  "Tabular List, FY2025 addenda: Z17 (use one code, as available, for each receptor), Z17.4 (when only a combined receptor status is documented)";

export const receptorPrecedences: readonly Preceding[] = [
  {
    id: "each-receptor-over-combined",
    says: "Receptors that are told one by one each have their code.",
    source: combined,
    over: /^Z17\.[0-2]/,
    under: /^Z17\.4/,
  },
  {
    id: "combined-receptors-over-her2",
    says: "The combined status tells that of HER2.",
    source: combined,
    over: /^Z17\.4/,
    under: /^Z17\.3/,
    unless: /^Z17\.[0-2]/,
  },
];
