/** Combinations of heart, vessels and lungs. */
import { type Row, typeOf } from "./combinations-parts.ts";

const isEndStage = (code: string) => code === "N18.5" || code === "N18.6";

/** I13.1- has no heart failure; with it, it is I13.0, or I13.2 where the kidney's disease is of stage 5 or end-stage. */
function hypertensiveOfBoth(code: string, second: string): string {
  if (second.startsWith("I50")) return code === "I13.11" ? "I13.2" : "I13.0";
  return isEndStage(second) ? "I13.11" : code;
}

const heartAndKidney = "FY2026 guidelines I.C.9.a.3";

export const circulation: readonly Row[] = [
  {
    id: "hypertension-heart-and-kidney",
    says: "Hypertension with heart and with kidney disease is one code.",
    source: heartAndKidney,
    first: /^(?:I11\.[09]|I12\.[09]|I13\.1[01])$/,
    second: /^(?:N18\.|I50\.)/,
    by: (first, second) => {
      // "Hypertensive heart and kidney disease" of who also has heart failure.
      if (first.startsWith("I13")) return hypertensiveOfBoth(first, second);
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
    named: "both",
    by: (first, second) =>
      `I50.4${[first, second].map((code) => code.slice(-1)).find((last) => last !== "0") ?? "0"}`,
    absorbsSecond: true,
  },
];

/** Words that tell what the valves' disease comes of, which then is not of unknown origin. */
const causeOfValves =
  /\b(?:non-?rheumatic|degenerat\w+|calcif\w+|calcium|sclero\w+|senile|bicuspid|congenital|myxomat\w+|prolaps\w+|barlow\w*|flail|functional|secondary|ischemic|annul\w+|endocarditis|prosthe\w+|bioprosthe\w+|carcinoid|radiation)\b/i;
const valvesOfUnknownCause =
  "Tabular List: I34, I35 exclude1 a valve's disease of unspecified cause with diseases of another valve (I08.-); Index: Stenosis, aortic, with mitral valve disease I08.0";

/** The valves of the heart, none of which the note tells the cause of. */
export const valves: readonly Row[] = [
  {
    id: "aortic-and-mitral-valve",
    says: "Disease of the aortic and the mitral valve, of a cause that is not told, is one code.",
    source: valvesOfUnknownCause,
    first: /^I35\.[0-29]$/,
    second: /^I34\.[0-29]$/,
    by: "I08.0",
    absorbsSecond: true,
    unlessSaid: causeOfValves,
  },
  {
    id: "three-valves",
    says: "Disease of the aortic, the mitral and the tricuspid valve, of a cause that is not told, is one code.",
    source: valvesOfUnknownCause,
    first: /^I08\.0$/,
    second: /^I(?:36\.[0-29]|07\.[0-29])$/,
    by: "I08.3",
    absorbsSecond: true,
    unlessSaid: causeOfValves,
  },
  {
    id: "mitral-and-tricuspid-valve",
    says: "Disease of the mitral and the tricuspid valve, of a cause that is not told, is one code.",
    source: valvesOfUnknownCause,
    first: /^I34\.[0-29]$/,
    second: /^I(?:36\.[0-29]|07\.[0-29])$/,
    by: "I08.1",
    absorbsSecond: true,
    unlessSaid: causeOfValves,
  },
];

/** Arteriosclerosis of the legs said apart from its stage: "lower extremity atherosclerosis, bilateral calf claudication" (Index: Arteriosclerosis, extremities, leg). */
export const legArteries: Row = {
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

/** The place of an ulcer in L97 and the side are those of I70.23- and I70.24-. */
function ulcerated(artery: string, ulcer: string): string | undefined {
  const [, place = "", side = ""] = /^L97\.(\d)([12])/.exec(ulcer) ?? [];
  const ofArtery = artery.slice(-1);
  const isSame = ofArtery === side || /[389]/.test(ofArtery);
  return place !== "" && isSame ? `I70.2${side === "1" ? 3 : 4}${place}` : undefined;
}

const withUlcer = {
  says: "Atherosclerosis of a leg's arteries with an ulcer of that leg is one code, and the ulcer's place and depth another.",
  source:
    "Tabular List: I70.23-, I70.24- use additional code to identify severity of ulcer (L97.-); L97 code first atherosclerosis of the lower extremities",
  second: /^L97\./,
  by: ulcerated,
};

export const legUlcers: readonly Row[] = [
  // Pain at rest and threatened limbs are the stage before it, included in it.
  { ...withUlcer, id: "threatened-leg-with-ulcer", first: /^I70\.22[1239]$/, presumed: true },
  { ...withUlcer, id: "leg-atherosclerosis-with-ulcer", first: /^I70\.2[01][1239]$/, together: true },
];

const lungInfection = /^J(?:1[2-8]|2[0-2])(?:\.|$)/;

export const lungs: readonly Row[] = [
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
