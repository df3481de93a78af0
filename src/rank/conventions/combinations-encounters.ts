/** Combinations of encounters: examinations with what they found. */
import type { Row } from "./combinations-parts.ts";

/** What was not there before: symptoms, signs and acute infections. */
export const foundAtExamination = /^(?:R(?!69)|H6[56]\.|J0[0-6]\.|J1|J2|L0[0-3]|L2\d\.|B(?:0|3[5-7])|N39\.0)/;

export const encounters: readonly Row[] = [
  {
    id: "abnormal-finding-at-examination",
    says: "A routine examination at which something abnormal was found is coded so; what was found follows.",
    source: "FY2026 guidelines IV.P and I.C.21.c.13",
    first: /^Z00\.00$/,
    second: foundAtExamination,
    by: "Z00.01",
  },
  {
    id: "abnormal-finding-at-child-examination",
    says: "A child's routine examination at which something abnormal was found is coded so; what was found follows.",
    source: "FY2026 guidelines IV.P and I.C.21.c.13",
    first: /^Z00\.129$/,
    second: foundAtExamination,
    by: "Z00.121",
  },
  {
    id: "follow-up-after-cancer",
    says: "Follow-up after treatment of a malignancy has its own code.",
    source: "FY2026 guidelines I.C.21.c.8; Tabular List: Z09 excludes1 Z08",
    first: /^Z09$/,
    second: /^Z85\./,
    by: "Z08",
  },
];
