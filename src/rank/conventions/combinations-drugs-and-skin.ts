/** Combinations of what drugs brought about, of the spine and the skin. */
import type { Row } from "./combinations-parts.ts";

/** Conditions that the Index lists as "drug-induced" or "due to drugs". */
const drugInduced: readonly (readonly [id: string, first: RegExp, by: string, drug?: RegExp])[] = [
  ["drug-induced-orthostasis", /^I95\.[19]$/, "I95.2"],
  ["antineoplastic-anemia", /^D64\.9$/, "D64.81", /^T45\.1X5/],
  ["antineoplastic-neutropenia", /^D70\.9$/, "D70.1", /^T45\.1X5/],
  ["drug-induced-neutropenia", /^D70\.9$/, "D70.2"],
  ["antineoplastic-pancytopenia", /^D61\.818$/, "D61.810", /^T45\.1X5/],
  ["drug-induced-pancytopenia", /^D61\.818$/, "D61.811"],
  ["drug-induced-thrombocytopenia", /^D69\.6$/, "D69.59"],
  ["drug-induced-polyneuropathy", /^G62\.9$/, "G62.0"],
  ["drug-induced-tremor", /^R25\.1$/, "G25.1"],
  ["drug-induced-hypothyroidism", /^E03\.9$/, "E03.2"],
  ["drug-induced-osteoporosis", /^M81\.0$/, "M81.8"],
  ["drug-induced-fever", /^R50\.9$/, "R50.2"],
  ["drug-eruption", /^R21$/, "L27.0"],
  ["drug-induced-headache", /^R51\.9$/, "G44.40"],
  ["drug-induced-constipation", /^K59\.0[09]$/, "K59.03"],
  ["drug-induced-diabetes", /^E11\.9$/, "E09.9", /^T38\.0X5/],
];

export const drugs = drugInduced.map(
  ([id, first, by, drug = /^T(?:3[6-9]|4\d|50)\..*5A$/]): Row => ({
    id,
    first,
    by,
    second: drug,
    together: true,
    says: "Due to a drug taken as prescribed, and coded as drug-induced.",
    source: "FY2026 guidelines I.C.19.e.5.a; Index: drug-induced, due to drugs",
    presumed: true,
  }),
);

/** Giant cell arteritis and the polymyalgia that goes with it. */
export const vasculitis: readonly Row[] = [
  {
    id: "giant-cell-arteritis-with-polymyalgia",
    says: "Giant cell arteritis with polymyalgia rheumatica is one code.",
    source: "FY2026 guidelines I.B.9; Index: Arteritis, giant cell, with polymyalgia rheumatica M31.5",
    first: /^M31\.6$/,
    second: /^M35\.3$/,
    by: "M31.5",
    absorbsSecond: true,
  },
];

export const spine: readonly Row[] = [
  {
    id: "lumbar-disc-with-radiculopathy",
    says: "A disc disorder with radiculopathy is one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: M51.1-, M54.1 excludes1 radiculopathy with disc disorder",
    first: /^M51\.(?:2|9|A|3)/,
    second: /^M54\.(?:1[67]|3|4)/,
    by: (_, second) => (second === "M54.17" ? "M51.17" : "M51.16"),
    absorbsSecond: true,
  },
  {
    id: "cervical-disc-with-radiculopathy",
    says: "A cervical disc disorder with radiculopathy is one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: M50.1-",
    first: /^M50\.(?:2|9)/,
    second: /^M54\.12$/,
    by: "M50.10",
    absorbsSecond: true,
  },
];

/** What an inflamed skin adds to a disease of the veins, with an ulcer and without. */
const inflamedVeins: readonly (readonly [id: string, first: RegExp, from: string, to: string])[] = [
  ["venous-hypertension-inflamed", /^I87\.30/, "I87.30", "I87.32"],
  ["venous-hypertension-ulcer-inflamed", /^I87\.31/, "I87.31", "I87.33"],
  ["post-thrombotic-inflamed", /^I87\.00/, "I87.00", "I87.02"],
  ["post-thrombotic-ulcer-inflamed", /^I87\.01/, "I87.01", "I87.03"],
];

export const skin: readonly Row[] = [
  ...inflamedVeins.map(
    ([id, first, from, to]): Row => ({
      id,
      first,
      second: /^I87\.2$/,
      by: (code) => code.replace(from, to),
      absorbsSecond: true,
      together: true,
      says: "A disease of the veins with stasis dermatitis is that with inflammation.",
      source: "Tabular List: I87.02-, I87.03-, I87.32-, I87.33- with inflammation",
    }),
  ),
  {
    id: "eczema-impetiginized",
    says: "Impetigo on eczema is impetiginization of another dermatosis.",
    source: "Index: Eczema, impetiginous; Tabular List: L01.1",
    first: /^L01\.0[0-9]$/,
    second: /^L30\.9$/,
    by: "L01.1",
    absorbsSecond: true,
  },
  {
    id: "dermatitis-impetiginized",
    says: "Impetigo on atopic dermatitis is impetiginization of another dermatosis.",
    source: "Index: Impetigo, secondary; Tabular List: L01.1",
    first: /^L01\.0[0-9]$/,
    second: /^L20\./,
    by: "L01.1",
  },
];
