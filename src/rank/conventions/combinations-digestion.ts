/** Combinations of the gut and the liver, of the blood, and of tumors. */
import { type Row, typeOf } from "./combinations-parts.ts";

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

export const ironAnemia: readonly Row[] = [
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

export const gut: readonly Row[] = [
  {
    id: "nausea-with-vomiting",
    says: "Nausea with vomiting is one code.",
    source: "Tabular List: R11.0 excludes1 nausea with vomiting; Alphabetic Index: Nausea, with vomiting",
    first: /^R11\.0$/,
    second: /^R11\.1[0-2]$/,
    by: "R11.2",
    absorbsSecond: true,
    together: true,
  },
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
    id: "adhesions-with-obstruction",
    says: "Adhesions and an obstruction of the bowel are one code.",
    source:
      "Index: Adhesions, intestine, with obstruction K56.50; Tabular List: K66.0 excludes1 those with obstruction",
    first: /^K56\.60[019]$/,
    second: /^K66\.0$/,
    by: (obstruction) => ({ "K56.600": "K56.51", "K56.601": "K56.52" })[obstruction] ?? "K56.50",
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
    id: "stones-of-gallbladder-and-duct",
    says: "Stones of the gallbladder and of the bile duct are one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: K80.7-",
    first: /^K80\.20$/,
    second: /^K80\.50$/,
    by: "K80.70",
    absorbsSecond: true,
  },
  {
    id: "stones-of-gallbladder-and-blocked-duct",
    says: "Stones of the gallbladder and of the bile duct, with obstruction, are one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: K80.71",
    first: /^K80\.2[01]$/,
    second: /^K80\.51$/,
    by: "K80.71",
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
    id: "gallstones-cholecystitis-that-is-acute",
    says: "A cholecystitis with stones that is acute, and nowhere chronic, is the acute one.",
    source: "FY2026 guidelines I.B.2; Index: Calculus, gallbladder, with cholecystitis, acute K80.00",
    first: /^K80\.10$/,
    second: /^K81\.0$/,
    by: "K80.00",
    absorbsSecond: true,
    unlessSaid: /\bchronic\b/i,
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

export const blood: readonly Row[] = [
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

export const throughTumor: Row = {
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
