/** Combinations of kidneys and bladder, and of pregnancy and birth. */
import type { Row } from "./combinations-parts.ts";

export const kidneys: readonly Row[] = [
  {
    id: "prostate-with-urinary-symptoms",
    says: "An enlarged prostate with lower urinary tract symptoms is one code; the symptoms are coded beside it.",
    source: "Tabular List: N40.1, use additional code for associated symptoms",
    first: /^N40\.0$/,
    second: /^(?:R33\.[89]|R35\.[0-1]|R39\.1|N39\.4[1-9]|N13\.8)/,
    by: "N40.1",
    presumed: true,
  },
];

export const retention: Row = {
  id: "retention-with-enlarged-prostate",
  says: "Urinary retention with an enlarged prostate is coded as other retention, after it.",
  source:
    "Tabular List: R33.8 code first enlarged prostate (N40.1); N40.1 use additional code for retention (R33.8)",
  first: /^R33\.9$/,
  second: /^N40\.1$/,
  by: "R33.8",
  presumed: true,
};

const delivery = /^(?:O80|O82|O6[1-9]|O7[0-7]|Z37)/;

/** Codes by trimester that say instead "complicating childbirth" at a delivery. */
const inChildbirth: readonly (readonly [id: string, first: RegExp, by: (first: string) => string])[] = [
  ["gestational-diabetes-in-childbirth", /^O24\.41[0-9]$/, (code) => `O24.42${code.slice(-1)}`],
  ["diabetes-in-childbirth", /^O24\.[0138]1[123]$/, (code) => `${code.slice(0, 5)}2`],
  ["hypertension-in-childbirth", /^O10\.[0-49]1[1239]$/, (code) => `${code.slice(0, 5)}2`],
  ["gestational-hypertension-in-childbirth", /^O13\.[1239]$/, () => "O13.4"],
  ["preeclampsia-in-childbirth", /^O14\.[0-29][0239]$/, (code) => `${code.slice(0, 5)}4`],
  ["disease-in-childbirth", /^O99\.(?:01|11|41|51|61|71)[1-39]$/, (code) => `${code.slice(0, 5)}2`],
  ["condition-in-childbirth", /^O99\.(?:2[18]|3[1-5]|84)[0-3]$/, (code) => `${code.slice(0, -1)}4`],
  ["carrier-in-childbirth", /^O99\.8[123]0$/, (code) => `${code.slice(0, -1)}4`],
  ["infection-in-childbirth", /^O98\.[0-9]1[1-39]$/, (code) => `${code.slice(0, 5)}2`],
  ["superimposed-preeclampsia-in-childbirth", /^O11\.[1-39]$/, () => "O11.4"],
  [
    "liver-disease-in-childbirth",
    /^O26\.6[14][1-39]$/,
    (code) => (code.startsWith("O26.61") ? "O26.62" : code),
  ],
];

export const births: readonly Row[] = [
  ...inChildbirth.map(
    ([id, first, by]): Row => ({
      id,
      first,
      by,
      second: delivery,
      says: "At the delivery the code is the one for childbirth, not for the trimester.",
      source: "FY2026 guidelines I.C.15.a.3 and I.C.15.b.4",
    }),
  ),
  {
    id: "blood-loss-anemia-of-childbirth",
    says: "Anemia from the blood lost at the delivery is an anemia of the puerperium.",
    source: "Tabular List: O90.81 anemia of the puerperium, not present before; Index: Anemia, postpartum",
    first: /^D62$/,
    second: delivery,
    by: "O90.81",
    keepsFirst: true,
  },
  {
    id: "streptococcus-carrier-in-childbirth",
    says: "A carrier of group B streptococcus at delivery takes the code of childbirth.",
    source:
      "Tabular List: O99.824 streptococcus B carrier state complicating childbirth; FY2026 guidelines I.C.15.a.1",
    first: /^Z22\.330$/,
    second: delivery,
    by: "O99.824",
  },
];

export const stones: readonly Row[] = [
  {
    id: "hydronephrosis-with-stone",
    says: "Hydronephrosis with a stone is one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: N13.2, N20 excludes1 that with hydronephrosis",
    first: /^N13\.(?:30|39|1)$/,
    second: /^N20\./,
    by: "N13.2",
    absorbsSecond: true,
  },
  {
    id: "hydronephrosis-with-infected-kidney",
    says: "Hydronephrosis with an infection of the kidney is one code.",
    source:
      "Tabular List: N13.6 conditions in N13.0 to N13.5 with infection; Index: Hydronephrosis, with infection",
    first: /^N13\.(?:[0-2]|3\d|4|5)$/,
    second: /^N1(?:0|2|5\.1)$/,
    by: "N13.6",
    together: true,
    absorbsSecond: true,
  },
];
