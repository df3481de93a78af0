/** Combinations of mind, nerves and eyes. */
import type { Row } from "./combinations-parts.ts";

/** Index: Papilledema, associated with, increased intracranial pressure. */
export const papilledema: Row = {
  id: "papilledema-of-raised-pressure",
  says: "Papilledema with raised intracranial pressure has its own code.",
  source:
    "FY2026 guidelines I.A.15; Alphabetic Index: Papilledema, associated with, increased intracranial pressure",
  first: /^H47\.10$/,
  second: /^G93\.2$/,
  by: "H47.11",
  presumed: true,
};

/** "F15.20" and "F15.959" are "F15.259"; amnesia and dementia have no code among the abuses. */
function joinedDisorder(use: string, induced: string): string | undefined {
  const pattern = use.charAt(4);
  return pattern === "1" && /^F1\d\.9[67]$/.test(induced)
    ? undefined
    : `${induced.slice(0, 4)}${pattern}${induced.slice(5)}`;
}

export const mind: readonly Row[] = [
  {
    id: "cannabis-hyperemesis-in-use-disorder",
    says: "The hyperemesis of who uses cannabis is a disorder that the cannabis induces.",
    source: "Tabular List: R11.16; F12.188, F12.288, F12.988 with other cannabis-induced disorder",
    from: "2025-10-01",
    first: /^F12\.(?:10|20|90)$/,
    second: /^R11\.16$/,
    by: (use) => `${use.slice(0, 5)}88`,
    presumed: true,
  },
  {
    id: "panic-and-agoraphobia",
    says: "Panic disorder and agoraphobia are one code.",
    source:
      "Tabular List: F40.01 agoraphobia with panic disorder; F41.0 excludes1 panic disorder with agoraphobia",
    first: /^F40\.00$/,
    second: /^F41\.0$/,
    by: "F40.01",
    absorbsSecond: true,
  },
  {
    id: "substance-disorder-with-what-it-induces",
    says: "What a substance induces is coded with the abuse or dependence, as one code.",
    source: "Tabular List: F10-F19, fourth to sixth characters; FY2026 guidelines I.C.5.b.3",
    first: /^F1\d\.[12]0$/,
    second: /^F1\d\.9[24-8]/,
    by: (use, induced) =>
      use.slice(0, 3) === induced.slice(0, 3) ? joinedDisorder(use, induced) : undefined,
    absorbsSecond: true,
  },
  {
    id: "dementia-in-named-disease",
    says: "Dementia in a disease that causes it is coded as dementia in diseases classified elsewhere, after the disease.",
    source: "FY2026 guidelines I.A.13; Tabular List: F02 code first the underlying physiological condition",
    first: /^F03\./,
    second: /^(?:G30\.|G20|G31\.(?:0|83)|G10$|G35)/,
    by: (dementia) => `F02.${dementia.slice(4).replace(/^9/, "8")}`,
    presumed: true,
  },
];

export const nerves: readonly Row[] = [
  {
    id: "parkinson-with-dyskinesia",
    says: "Parkinson's disease with dyskinesia is one code.",
    source: "Tabular List: G20.B- Parkinson's disease with dyskinesia",
    from: "2023-10-01",
    first: /^G20\.A[12]$/,
    second: /^G2[45]\.(?:01|9|89)$/,
    by: (first) => (first === "G20.A2" ? "G20.B2" : "G20.B1"),
    absorbsSecond: true,
  },
  {
    id: "parkinson-dyskinesia-and-off",
    says: "Parkinson's disease with dyskinesia and OFF episodes is one code.",
    source: "Tabular List: G20.B2",
    from: "2023-10-01",
    first: /^G20\.B1$/,
    second: /^G20\.A2$/,
    by: "G20.B2",
    absorbsSecond: true,
  },
  {
    id: "cognitive-impairment-in-named-disease",
    says: "Mild cognitive impairment due to a named disease is coded as such, after the disease.",
    source: "Tabular List: F06.7- code first the underlying physiological condition; G31.84 excludes1",
    from: "2022-10-01",
    first: /^G31\.84$/,
    second: /^(?:G20|G30|G35|B20|F32\.0|S06)/,
    by: "F06.70",
    presumed: true,
  },
];

export const eyes: readonly Row[] = [
  {
    id: "retinopathy-with-macular-edema",
    says: "Diabetic retinopathy with macular edema is one code.",
    source: "FY2026 guidelines I.C.4.a; Tabular List: E08 to E13, .321- to .351-",
    first: /^E(?:08|09|1[013])\.3[2-5]9/,
    second: /^E(?:08|09|1[013])\.311$/,
    by: (first) => first.replace(/(\.3[2-5])9/, "$11"),
    absorbsSecond: true,
  },
];
