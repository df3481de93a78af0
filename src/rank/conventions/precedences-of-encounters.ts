/** Precedences among encounters, statuses, drugs taken, pregnancy and birth. */
import type { Row } from "./precedences-parts.ts";

/** A device or opening in trouble, and the status of the same one in order. */
const ofDevice: readonly (readonly [complication: RegExp, status: RegExp])[] = [
  [/^T83\.(?:0|1|5)/, /^Z(?:97\.8|96\.0|93\.[56])/],
  [/^T82\.[1-7]/, /^Z95\.0/],
  [/^T84\.[0158]/, /^Z96\.[67]/],
  [/^J95\.0/, /^Z93\.0$/],
  [/^K94\.0/, /^Z93\.3$/],
  [/^K94\.1/, /^Z93\.[24]$/],
  [/^K94\.2/, /^Z93\.1$/],
  [/^N99\.5/, /^Z93\.[56]/],
];

export const encounters: readonly Row[] = [
  {
    id: "low-sugar-of-diabetic-mother-over-other",
    says: "Low sugar in the infant of a mother with diabetes is coded as that syndrome.",
    source:
      "Tabular List: P70.0, P70.1 (with hypoglycemia); Index: Hypoglycemia, in infant of diabetic mother",
    over: /^P70\.[01]$/,
    under: /^P70\.4$/,
  },
  {
    id: "type-one-over-insulin",
    says: "Type 1 diabetes asks for no code of the insulin that it cannot do without.",
    source: "FY2026 guidelines I.C.4.a.3; Tabular List: E10 has no use additional code for insulin (Z79.4)",
    over: /^E10\./,
    under: /^Z79\.4$/,
  },
  {
    id: "harm-over-long-term-nsaid",
    says: "An anti-inflammatory drug that did harm is coded as the adverse effect, not as long-term use.",
    source: "FY2026 guidelines I.C.19.e.5.a and I.C.21.c.3",
    over: /^T39\.3[19]5A$/,
    under: /^Z79\.1$/,
  },
  {
    id: "underdosing-told-why-over-other-noncompliance",
    says: "Noncompliance with drugs whose reason is told is coded as underdosing for that reason.",
    source: "Tabular List: Z91.12-, Z91.13- (underdosing), Z91.14- (other noncompliance)",
    over: /^Z91\.1[23]/,
    under: /^Z91\.1(?:4[18]|9[08]?)$/,
  },
  {
    id: "complication-over-device-status",
    says: "A status code is not used with a complication code of the same device or opening.",
    source: "FY2026 guidelines I.C.21.c.3",
    over: /^(?:T8[2-5]\.|J95\.0|K94\.|N99\.5)/,
    under: /^Z(?:9[35]\.|96\.|97\.8)/,
    when: (under, over) =>
      ofDevice.some(([complication, status]) => complication.test(over) && status.test(under)),
  },
  {
    id: "sleep-apnea-over-its-machine",
    says: "Positive pressure at night is the treatment of sleep apnea, no dependence on a machine.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z99.89",
    over: /^G47\.3/,
    under: /^Z99\.89$/,
  },
  {
    id: "wound-over-its-dressing",
    says: "The dressing of a wound or ulcer that is coded is part of its care.",
    source:
      "FY2026 guidelines I.C.21.c.7 (aftercare is not for current disease or injury); Tabular List: Z48.0",
    over: /^(?:L89\.|L97\.|L98\.4|S\d1\..*A$)/,
    under: /^Z48\.0[01]$/,
  },
  {
    id: "gynecological-examination-over-pap",
    says: "A pap smear is part of the gynecological examination.",
    source:
      "Tabular List: Z12.4 excludes1 when screening is part of general gynecological examination (Z01.4-)",
    over: /^Z01\.4/,
    under: /^Z12\.4$/,
  },
  {
    id: "abnormal-gynecological-over-normal",
    says: "An examination with an abnormal finding is not one without.",
    source: "FY2026 guidelines I.C.21.c.13",
    over: /^Z01\.411$/,
    under: /^Z01\.419$/,
  },
  {
    id: "pregnancy-not-incidental",
    says: "Z33.1 is only for a pregnancy that is incidental to the visit.",
    source: "FY2026 guidelines I.C.15.a.1",
    over: /^(?:O|Z34\.)/,
    under: /^Z33\.1$/,
  },
  {
    id: "supervision-normal-only",
    says: "Supervision of normal pregnancy is not coded with a complication of pregnancy.",
    source: "FY2026 guidelines I.C.15.b.1: Z34 is not used with chapter 15 codes",
    over: /^O(?!80)/,
    under: /^Z34\./,
  },
  {
    id: "dysplasia-over-its-smear",
    says: "What the biopsy confirmed is coded, not the smear that led to it.",
    source: "Tabular List: R87.61 and N87 exclude each other (cytology without histologic confirmation)",
    over: /^(?:N87\.|D06\.)/,
    under: /^R87\.61/,
  },
  {
    id: "outcome-of-several-over-of-one",
    says: "A delivery has one outcome: of twins, theirs.",
    source: "Tabular List: Z37 (one code a delivery); FY2026 guidelines I.C.15.b.5",
    over: /^Z37\.[2-7]/,
    under: /^Z37\.0$/,
  },
  {
    id: "normal-delivery-only",
    says: "O80 is only for a delivery without any complication.",
    source: "FY2026 guidelines I.C.15.n.1: O80 is not used with other codes of chapter 15",
    over: /^O(?:[1-7]|8[1-9]|9[02-9])/,
    under: /^O80$/,
  },
  {
    id: "superimposed-preeclampsia-over-preeclampsia",
    says: "Preeclampsia on top of a hypertension from before the pregnancy has a code of its own.",
    source: "Tabular List: O14 excludes1 pre-existing hypertension with pre-eclampsia (O11)",
    over: /^O11\./,
    under: /^O14\./,
  },
  {
    id: "postpartum-anemia-over-earlier",
    says: "Anemia that arose after the delivery is the postpartum anemia.",
    source: "Tabular List: O90.81 excludes1 pre-existing anemia complicating the puerperium (O99.03)",
    over: /^O90\.81$/,
    under: /^O99\.0[23]$/,
  },
  {
    id: "cesarean-scar-over-scar",
    says: "The scar of an earlier cesarean is the mother's care for it.",
    source: "Tabular List: O34.21- maternal care for scar from previous cesarean delivery",
    over: /^O34\.21/,
    under: /^(?:L90\.5|Z98\.891)$/,
  },
  {
    id: "contraceptive-device",
    says: "The encounter for the device says that it is there.",
    source: "Tabular List: Z97.5 excludes1 Z30.43-",
    over: /^Z30\.43/,
    under: /^Z97\.5$/,
  },
  {
    id: "newborn-examination-over-birth",
    says: "The birth code is for the birth record only.",
    source: "FY2026 guidelines I.C.16.a.2",
    over: /^Z00\.11/,
    under: /^Z38\./,
  },
  {
    id: "abnormal-exam-over-normal",
    says: "A routine examination with an abnormal finding is not one without.",
    source: "FY2026 guidelines I.C.21.c.13",
    over: /^Z00\.(?:01|121)$/,
    under: /^Z00\.(?:00|129)$/,
  },
  {
    id: "cancer-over-its-history",
    says: "A cancer that is present or under treatment is not also history.",
    source: "FY2026 guidelines I.C.2.m",
    over: /^C/,
    under: /^Z85\./,
    when: (under, over) =>
      historyOf[under]?.test(over) ??
      historyOf[under.slice(0, 6)]?.test(over) ??
      historyOf[under.slice(0, 5)]?.test(over) ??
      false,
  },
  {
    id: "immunotherapy-over-chemotherapy",
    says: "What is given is immunotherapy.",
    source: "Tabular List: Z51.11 excludes1 encounter for antineoplastic immunotherapy only",
    over: /^Z51\.12$/,
    under: /^Z51\.11$/,
  },
];

/** The malignancies that a history code is of. */
const historyOf: Readonly<Record<string, RegExp>> = {
  "Z85.3": /^C50\./,
  "Z85.46": /^C61$/,
  "Z85.03": /^C18\./,
  "Z85.04": /^C20$/,
  "Z85.11": /^C34\./,
  "Z85.51": /^C67\./,
  "Z85.52": /^C64\./,
  "Z85.85": /^C73$/,
  "Z85.820": /^C43\./,
  "Z85.821": /^C4A\./,
  "Z85.828": /^C44\./,
};
