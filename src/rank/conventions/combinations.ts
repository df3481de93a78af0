/** Combination codes (FY2026 guidelines I.B.9) and conditions presumed to be related ("with", I.A.15), chapter by chapter. */
import type { Combination } from "./convention.ts";

type Row = Omit<Combination, "kind">;

const typeOf = (code: string) => code.slice(0, 3);
const isEndStage = (code: string) => code === "N18.5" || code === "N18.6";

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
  ["diabetes-hypoglycemia", /^E16\.2$/, "649", true],
  ["diabetes-hyperglycemia", /^R73\.9$/, "65", true],
];

const diabetes = complications.flatMap(([id, second, by, absorbs]): Row[] => {
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
const ofItsType: Row = {
  id: "diabetic-complication-of-its-type",
  says: "The complication is of the type of diabetes that the note names.",
  source: "FY2026 guidelines I.C.4.a and I.C.4.a.2; Tabular List: E08 to E13 exclude1 one another",
  first: /^E11\.(?:[2-5]|6[123])/,
  second: /^E(?:08|09|10|13)\./,
  by: (first, second) => `${typeOf(second)}${first.slice(3)}`,
};

/** Nephropathy, or its albumin, that has come to chronic kidney disease is that disease. */
const nephropathy: Row = {
  id: "diabetic-nephropathy-with-kidney-disease",
  says: "Diabetic nephropathy with chronic kidney disease is diabetic chronic kidney disease.",
  source:
    "FY2026 guidelines I.A.15 and I.B.2; Tabular List: E11.22, use additional code for the stage (N18.-)",
  first: /^E(?:08|09|1[013])\.2[19]$/,
  second: /^N18\./,
  by: (first) => `${typeOf(first)}.22`,
  presumed: true,
};

const heartAndKidney = "FY2026 guidelines I.C.9.a.3";
const circulation: readonly Row[] = [
  {
    id: "hypertension-heart-and-kidney",
    says: "Hypertension with heart and with kidney disease is one code.",
    source: heartAndKidney,
    first: /^(?:I11\.[09]|I12\.[09])$/,
    second: /^(?:N18\.|I50\.)/,
    by: (first, second) => {
      if (first.startsWith("I11") && second.startsWith("I50")) return "I11.0";
      if (first.startsWith("I12") && second.startsWith("N18")) return isEndStage(second) ? "I12.0" : "I12.9";
      if (first === "I11.9") return isEndStage(second) ? "I13.11" : "I13.10";
      if (first === "I11.0") return isEndStage(second) ? "I13.2" : "I13.0";
      return first === "I12.0" ? "I13.2" : "I13.0";
    },
    presumed: true,
  },
  {
    id: "hypertension-heart-failure",
    says: "Hypertension with heart failure is presumed hypertensive heart disease.",
    source: "FY2026 guidelines I.C.9.a.1",
    first: /^I10$/,
    second: /^I50\./,
    by: "I11.0",
    presumed: true,
  },
  {
    id: "hypertension-heart-disease",
    says: "Hypertension with this heart disease is presumed hypertensive heart disease.",
    source: "FY2026 guidelines I.C.9.a.1",
    first: /^I10$/,
    second: /^I51\.(?:[4-7]|89|9)$/,
    by: "I11.9",
    absorbsSecond: true,
    presumed: true,
  },
  {
    id: "hypertension-kidney",
    says: "Hypertension with chronic kidney disease is presumed hypertensive kidney disease.",
    source: "FY2026 guidelines I.C.9.a.2",
    first: /^I10$/,
    second: /^N18\./,
    by: (_, second) => (isEndStage(second) ? "I12.0" : "I12.9"),
    presumed: true,
  },
  {
    id: "coronary-disease-with-angina",
    says: "Coronary disease with angina is one code; the angina is presumed due to it.",
    source: "FY2026 guidelines I.C.9.b",
    first: /^I25\.10$/,
    second: /^I20\./,
    by: (_, angina) =>
      ({ "I20.0": "I25.110", "I20.1": "I25.111", "I20.2": "I25.112", "I20.9": "I25.119" })[angina] ??
      "I25.118",
    absorbsSecond: true,
    presumed: true,
  },
  {
    id: "combined-heart-failure",
    says: "Systolic and diastolic heart failure together are one code.",
    source:
      "Tabular List: I50.4- is combined systolic and diastolic heart failure; I50.2- and I50.3- exclude it",
    first: /^I50\.2\d$/,
    second: /^I50\.3\d$/,
    by: (first, second) =>
      `I50.4${[first, second].map((code) => code.slice(-1)).find((last) => last !== "0") ?? "0"}`,
    absorbsSecond: true,
  },
];

/** Arteriosclerosis of the legs said apart from its stage: "lower extremity atherosclerosis, bilateral calf claudication" (Index: Arteriosclerosis, extremities, leg). */
const legArteries: Row = {
  id: "leg-atherosclerosis-with-claudication",
  says: "Atherosclerosis of the legs with claudication is one code.",
  source:
    "Index: Arteriosclerosis, extremities, leg, with intermittent claudication; FY2026 guidelines I.B.9",
  first: /^I70\.20[1239]$/,
  second: /^I73\.9$/,
  by: (first) => first.replace("I70.20", "I70.21"),
  together: true,
  absorbsSecond: true,
};

/** "Hypothyroidism" of who has Hashimoto's thyroiditis is it. */
const hashimoto: Row = {
  id: "hashimoto-hypothyroidism",
  says: "Hypothyroidism of Hashimoto's thyroiditis is part of it.",
  source: "FY2026 guidelines I.B.9; Alphabetic Index: Hashimoto's disease; Disease, Hashimoto's: E06.3",
  first: /^E06\.3$/,
  second: /^E03\.9$/,
  by: "E06.3",
  keepsFirst: true,
  absorbsSecond: true,
};

/** Index: Papilledema, associated with, increased intracranial pressure. */
const papilledema: Row = {
  id: "papilledema-of-raised-pressure",
  says: "Papilledema with raised intracranial pressure has its own code.",
  source:
    "FY2026 guidelines I.A.15; Alphabetic Index: Papilledema, associated with, increased intracranial pressure",
  first: /^H47\.10$/,
  second: /^G93\.2$/,
  by: "H47.11",
  presumed: true,
};

const lungInfection = /^J(?:1[2-8]|2[0-2])(?:\.|$)/;
const lungs: readonly Row[] = [
  {
    id: "copd-lower-respiratory-infection",
    says: "COPD with an acute lower respiratory infection takes its own code beside the infection's.",
    source: "FY2026 guidelines I.C.10.a.1; Tabular List: J44.0 code also to identify the infection",
    first: /^J44\.9$/,
    second: lungInfection,
    by: "J44.0",
  },
  {
    id: "copd-infection-and-exacerbation",
    says: "COPD with infection and COPD with exacerbation may be reported together.",
    source: "FY2026 guidelines I.C.10.a.1; Tabular List: J44.0 and J44.1",
    first: /^J44\.1$/,
    second: lungInfection,
    by: "J44.0",
    keepsFirst: true,
  },
  {
    id: "influenza-pneumonia",
    says: "Influenza with pneumonia is one code.",
    source: "Tabular List: J10.0-, J11.0- influenza with pneumonia",
    first: /^J1[01]\.1$/,
    second: /^J18\.9$/,
    by: (first) => `${typeOf(first)}.00`,
    absorbsSecond: true,
  },
  {
    id: "pulmonary-embolism-with-cor-pulmonale",
    says: "A pulmonary embolism with acute cor pulmonale is one code.",
    source: "Tabular List: I26.0- with, I26.9- without acute cor pulmonale",
    first: /^I26\.9[29]$/,
    second: /^I27\.81$/,
    by: (first) => first.replace("I26.9", "I26.0"),
    together: true,
    absorbsSecond: true,
  },
  {
    id: "respiratory-failure-acute-on-chronic",
    says: "Acute and chronic respiratory failure together are one code.",
    source: "FY2026 guidelines I.B.8 and I.B.9; Tabular List: J96.2-",
    first: /^J96\.0[0-2]$/,
    second: /^J96\.1[0-2]$/,
    by: (first, second) =>
      `J96.2${[first, second].map((code) => code.slice(-1)).find((last) => last !== "0") ?? "0"}`,
    absorbsSecond: true,
  },
];

const bleeding = /^(?:K92\.[0-2]|K62\.5)$/;
const withBleeding = "FY2026 guidelines I.A.15: the Index lists bleeding under the lesion, with";
const bleeds: readonly (readonly [id: string, first: RegExp, by: string])[] = [
  ["diverticulosis-bleeding", /^K57\.30$/, "K57.31"],
  ["diverticulitis-bleeding", /^K57\.32$/, "K57.33"],
  ["gastric-ulcer-bleeding", /^K25\.9$/, "K25.4"],
  ["gastric-ulcer-chronic-bleeding", /^K25\.7$/, "K25.4"],
  ["gastric-ulcer-acute-bleeding", /^K25\.3$/, "K25.0"],
  ["duodenal-ulcer-bleeding", /^K26\.[79]$/, "K26.4"],
  ["duodenal-ulcer-acute-bleeding", /^K26\.3$/, "K26.0"],
  ["peptic-ulcer-bleeding", /^K27\.9$/, "K27.4"],
  ["gastritis-bleeding", /^K29\.70$/, "K29.71"],
  ["acute-gastritis-bleeding", /^K29\.00$/, "K29.01"],
  ["chronic-gastritis-bleeding", /^K29\.50$/, "K29.51"],
  ["duodenitis-bleeding", /^K29\.80$/, "K29.81"],
  ["gastric-angiodysplasia-bleeding", /^K31\.819$/, "K31.811"],
  ["colonic-angiodysplasia-bleeding", /^K55\.20$/, "K55.21"],
  ["crohn-small-bleeding", /^K50\.00$/, "K50.011"],
  ["crohn-large-bleeding", /^K50\.10$/, "K50.111"],
  ["crohn-both-bleeding", /^K50\.80$/, "K50.811"],
  ["crohn-bleeding", /^K50\.90$/, "K50.911"],
  ["pancolitis-bleeding", /^K51\.00$/, "K51.011"],
  ["proctitis-bleeding", /^K51\.20$/, "K51.211"],
  ["left-sided-colitis-bleeding", /^K51\.50$/, "K51.511"],
  ["ulcerative-colitis-bleeding", /^K51\.90$/, "K51.911"],
];

const ironAnemia: readonly Row[] = [
  {
    id: "anemia-of-iron-deficiency",
    says: "An anemia and the iron deficiency named with it are iron deficiency anemia.",
    source: "Index: Anemia, iron deficiency; Tabular List: E61.1 excludes1 iron deficiency anemia (D50)",
    first: /^D64\.9$/,
    second: /^E61\.1$/,
    by: "D50.9",
    together: true,
    absorbsSecond: true,
  },
  {
    id: "anemia-of-pregnancy-iron-deficiency",
    says: "Anemia in pregnancy asks for its kind: of iron deficiency, where that is named with it.",
    source:
      "Tabular List: O99.0 use additional code to identify the condition; E61.1 excludes1 iron deficiency anemia (D50)",
    first: /^E61\.1$/,
    second: /^(?:O99\.0|O90\.81)/,
    by: "D50.9",
    together: true,
  },
];

const liver = /^K7[04]\.(?:3|6)/;
const gut: readonly Row[] = [
  ...bleeds.map(
    ([id, first, by]): Row => ({
      id,
      first,
      by,
      second: bleeding,
      says: "The bleeding is presumed to come from this lesion, and is coded with it.",
      source: withBleeding,
      absorbsSecond: true,
      presumed: true,
    }),
  ),
  {
    id: "helicobacter-as-cause",
    says: "Helicobacter pylori as the cause of an ulcer or gastritis is coded as the cause.",
    source:
      "Tabular List: K25 to K29 use additional code; Index: Infection, Helicobacter pylori, as cause of disease classified elsewhere",
    first: /^A04\.8$/,
    second: /^K2[5-9]\./,
    by: "B96.81",
  },
  {
    id: "varices-in-cirrhosis",
    says: "Esophageal varices in cirrhosis are secondary varices; the liver disease comes first.",
    source: "FY2026 guidelines I.A.15; Tabular List: I85.1- code first underlying cause",
    first: /^I85\.0[01]$/,
    second: liver,
    by: (varices) => (varices === "I85.01" ? "I85.11" : "I85.10"),
    presumed: true,
  },
  {
    id: "alcoholic-cirrhosis-ascites",
    says: "Alcoholic cirrhosis with ascites is one code.",
    source: "Tabular List: K70.31 alcoholic cirrhosis of liver with ascites",
    first: /^K70\.30$/,
    second: /^R18\.8$/,
    by: "K70.31",
    absorbsSecond: true,
  },
  {
    id: "reflux-esophagitis",
    says: "Reflux disease with esophagitis is one code.",
    source: "Tabular List: K21.0- gastro-esophageal reflux disease with esophagitis",
    first: /^K21\.9$/,
    second: /^K20\.9/,
    by: (_, second) => (second === "K20.91" ? "K21.01" : "K21.00"),
    absorbsSecond: true,
  },
  {
    id: "ulcer-bleeding-and-perforated",
    says: "An ulcer that bleeds and has perforated is one code.",
    source: "Tabular List: K25.2, K25.6, K26.2, K26.6",
    first: /^K2[5-8]\.[04]$/,
    second: /^K2[5-8]\.[15]$/,
    by: (first, second) =>
      typeOf(first) === typeOf(second) ? `${typeOf(first)}.${first.endsWith("0") ? 2 : 6}` : undefined,
    absorbsSecond: true,
  },
  {
    id: "gallstones-acute-cholecystitis",
    says: "Gallstones with acute cholecystitis are one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: K80.0-",
    first: /^K80\.20$/,
    second: /^K81\.0$/,
    by: "K80.00",
    absorbsSecond: true,
  },
  {
    id: "gallstones-chronic-cholecystitis",
    says: "Gallstones with chronic cholecystitis are one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: K80.1-",
    first: /^K80\.20$/,
    second: /^K81\.1$/,
    by: "K80.10",
    absorbsSecond: true,
  },
  {
    id: "gallstones-both-cholecystitis",
    says: "Gallstones with acute and chronic cholecystitis are one code.",
    source: "FY2026 guidelines I.B.8 and I.B.9; Tabular List: K80.12",
    first: /^K80\.00$/,
    second: /^K8(?:0\.10|1\.1)$/,
    by: "K80.12",
    absorbsSecond: true,
  },
  {
    id: "cholecystitis-acute-and-chronic",
    says: "Acute and chronic cholecystitis together are one code.",
    source: "FY2026 guidelines I.B.8 and I.B.9; Tabular List: K81.2",
    first: /^K81\.0$/,
    second: /^K81\.1$/,
    by: "K81.2",
    absorbsSecond: true,
  },
];

/** Sites of M84.4- that M84.5- tells less closely: fingers are the hand, toes the foot; and the pelvis, which it numbers otherwise. */
const neoplasticSites: Readonly<Record<string, string>> = {
  "43": "49",
  "44": "49",
  "45": "49",
  "46": "49",
  "54": "50",
  "77": "74",
  "78": "75",
  "79": "76",
};

const blood: readonly Row[] = [
  {
    id: "anemia-in-kidney-disease",
    says: "Anemia with chronic kidney disease is presumed due to it.",
    source: "FY2026 guidelines I.A.15; Index: Anemia, in (due to) (with) chronic kidney disease",
    first: /^D64\.9$/,
    second: /^N18\./,
    by: "D63.1",
    presumed: true,
  },
  {
    id: "anemia-in-neoplasm",
    says: "Anemia with a malignancy is presumed due to it.",
    source: "FY2026 guidelines I.C.2.c.1; Index: Anemia, in (due to) (with) neoplastic disease",
    first: /^D64\.9$/,
    second: /^C(?!44)/,
    by: "D63.0",
    presumed: true,
  },
  {
    id: "fracture-through-neoplasm",
    says: "A pathological fracture with a bone tumor or myeloma is a fracture in neoplastic disease.",
    source: "FY2026 guidelines I.C.2.l.6; Tabular List: M84.5- pathological fracture in neoplastic disease",
    first: /^M84\.4/,
    second: /^C(?:79\.51|4[01]\.|90\.0)/,
    by: (fracture) => {
      const site = fracture.slice(5, -1);
      return `M84.5${neoplasticSites[site] ?? site}${fracture.slice(-1)}`;
    },
    presumed: true,
  },
];

const throughTumor: Row = {
  id: "fracture-through-any-neoplasm",
  says: "A pathological fracture said to be due to a cancer is a fracture in neoplastic disease.",
  source: "FY2026 guidelines I.C.2.l.6; Tabular List: M84.5-",
  first: /^M84\.4/,
  second: /^C/,
  by: (fracture) => {
    const site = fracture.slice(5, -1);
    return `M84.5${neoplasticSites[site] ?? site}${fracture.slice(-1)}`;
  },
  together: true,
  presumed: true,
};

const mind: readonly Row[] = [
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

const nerves: readonly Row[] = [
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

const kidneys: readonly Row[] = [
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

const retention: Row = {
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
const births: readonly Row[] = [
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

const stones: readonly Row[] = [
  {
    id: "hydronephrosis-with-stone",
    says: "Hydronephrosis with a stone is one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: N13.2, N20 excludes1 that with hydronephrosis",
    first: /^N13\.(?:30|39|1)$/,
    second: /^N20\./,
    by: "N13.2",
    absorbsSecond: true,
  },
];

/** What was not there before: symptoms, signs and acute infections. */
export const foundAtExamination = /^(?:R(?!69)|H6[56]\.|J0[0-6]\.|J1|J2|L0[0-3]|L2\d\.|B(?:0|3[5-7])|N39\.0)/;
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
const drugs = drugInduced.map(
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

const spine: readonly Row[] = [
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

const glands: readonly Row[] = [
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

const skin: readonly Row[] = [
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

const eyes: readonly Row[] = [
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

const encounters: readonly Row[] = [
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

/** In the order in which they are tried. */
export const combinations: readonly Combination[] = [
  ofItsType,
  ...circulation,
  legArteries,
  papilledema,
  hashimoto,
  nephropathy,
  ...diabetes,
  ...encounters,
  ...lungs,
  ...gut,
  ...ironAnemia,
  ...blood,
  throughTumor,
  ...mind,
  ...nerves,
  ...kidneys,
  retention,
  ...stones,
  ...births,
  ...drugs,
  ...eyes,
  ...spine,
  ...glands,
  ...skin,
].map((row) => ({ ...row, kind: "combine" }));
