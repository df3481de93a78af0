/** Combinations of the glands and of metabolism: diabetes with what the Index lists under it, the thyroid. */
import { type Row, typeOf } from "./combinations-parts.ts";

const plainDiabetes = /^E(?:08|09|1[013])\.9$/;

const complicated = /^E(?:08|09|1[013])\.(?!9$|A$)/;

const withDiabetes = "FY2026 guidelines I.A.15 and I.C.4.a";

/** What the Alphabetic Index lists under "Diabetes, with": presumed due to it. */
const complications: readonly (readonly [
  id: string,
  second: RegExp,
  by: string | ((second: string) => string),
  absorbs?: true,
])[] = [
  ["diabetes-kidney", /^N18\./, "22"],
  ["diabetes-nephritis", /^N0[58]\.?9?$/, "21", true],
  ["diabetes-proteinuria", /^R80\.9$/, "29"],
  ["diabetes-retinopathy", /^H35\.00$/, "319", true],
  ["diabetes-cataract", /^H26\.9$/, "36", true],
  ["diabetes-polyneuropathy", /^G62\.9$/, "42", true],
  ["diabetes-neuropathy", /^G(?:62\.89|60\.9|90\.09)$/, "40", true],
  ["diabetes-mononeuropathy", /^G5[78]\.9/, "41", true],
  ["diabetes-gastroparesis", /^K31\.84$/, "43"],
  ["diabetes-autonomic-neuropathy", /^G90\.9$/, "43", true],
  ["diabetes-angiopathy", /^I73\.9$/, "51", true],
  ["diabetes-atherosclerosis", /^I70\.2/, "51"],
  ["diabetes-gangrene", /^I96$/, "52", true],
  ["diabetes-charcot", /^M14\.6/, "610", true],
  ["diabetes-foot-ulcer", /^L97\./, (ulcer) => (/^L97\.[45]/.test(ulcer) ? "621" : "622")],
  ["diabetes-skin-ulcer", /^L98\.49/, "622"],
  ["diabetes-periodontal", /^K05\.[3-6]/, "630"],
  ["diabetes-osteomyelitis", /^M86\./, "69"],
  ["diabetes-hypoglycemia", /^E16\.[02]$/, "649", true],
  ["diabetes-hypoglycemia-level", /^E16\.A[123]$/, "649"],
  ["diabetes-hyperglycemia", /^R73\.9$/, "65", true],
];

export const diabetes = complications.flatMap(([id, second, by, absorbs]): Row[] => {
  const suffix = (other: string) => (typeof by === "string" ? by : by(other));
  const rule = {
    second,
    says: "Presumed to be due to the diabetes, and coded with it.",
    source: withDiabetes,
    presumed: true as const,
    by: (first: string, other: string) => `${typeOf(first)}.${suffix(other)}`,
    ...(absorbs ? { absorbsSecond: true as const } : {}),
  };
  return [
    { ...rule, id, first: plainDiabetes },
    { ...rule, id, first: complicated, keepsFirst: true },
  ];
});

/** "Type 1 diabetes. Mild NPDR OU": the complication named without a type, type 2 by default (I.C.4.a.2), is of the type that the note tells. */
export const ofItsType: Row = {
  id: "diabetic-complication-of-its-type",
  says: "The complication is of the type of diabetes that the note names.",
  source: "FY2026 guidelines I.C.4.a and I.C.4.a.2; Tabular List: E08 to E13 exclude1 one another",
  first: /^E11\.(?:[1-5]|6[123])/,
  second: /^E(?:08|09|10|13)\./,
  named: true,
  by: (first, second) => `${typeOf(second)}${first.slice(3)}`,
};

/** "Slow emptying of the stomach from nerve damage of the diabetes": the neuropathy told with it is the autonomic one. */
export const autonomic: Row = {
  id: "diabetic-neuropathy-of-the-stomach",
  says: "Gastroparesis told with the diabetic neuropathy that brings it is autonomic neuropathy.",
  source: "Index: Diabetes, with gastroparesis E11.43; FY2026 guidelines I.B.2",
  first: /^E(?:08|09|1[013])\.40$/,
  second: /^K31\.84$/,
  by: (first) => `${typeOf(first)}.43`,
  together: true,
};

/** Nephropathy, or its albumin, that has come to chronic kidney disease is that disease. */
export const nephropathy: Row = {
  id: "diabetic-nephropathy-with-kidney-disease",
  says: "Diabetic nephropathy with chronic kidney disease is diabetic chronic kidney disease.",
  source:
    "FY2026 guidelines I.A.15 and I.B.2; Tabular List: E11.22, use additional code for the stage (N18.-)",
  first: /^E(?:08|09|1[013])\.2[19]$/,
  second: /^N18\./,
  by: (first) => `${typeOf(first)}.22`,
  presumed: true,
};

/** "Hypothyroidism" of who has Hashimoto's thyroiditis is it. */
export const hashimoto: Row = {
  id: "hashimoto-hypothyroidism",
  says: "Hypothyroidism of Hashimoto's thyroiditis is part of it.",
  source: "FY2026 guidelines I.B.9; Alphabetic Index: Hashimoto's disease; Disease, Hashimoto's: E06.3",
  first: /^E06\.3$/,
  second: /^E03\.9$/,
  by: "E06.3",
  keepsFirst: true,
  absorbsSecond: true,
};

export const glands: readonly Row[] = [
  {
    id: "renal-hyperparathyroidism",
    says: "Secondary hyperparathyroidism in kidney disease is of renal origin.",
    source: "Tabular List: E21.1 excludes1 secondary hyperparathyroidism of renal origin (N25.81)",
    first: /^E21\.1$/,
    second: /^N18\./,
    by: "N25.81",
    presumed: true,
  },
  {
    id: "hypoparathyroidism-after-thyroidectomy",
    says: "Hypoparathyroidism beside hypothyroidism after surgery is postprocedural.",
    source: "Index: Hypoparathyroidism, postprocedural",
    first: /^E20\.[89]$/,
    second: /^E89\.0$/,
    by: "E89.2",
    presumed: true,
  },
];
