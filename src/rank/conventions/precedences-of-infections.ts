/** Precedences among infections. */
import { localInfections } from "./organisms-beside.ts";
import type { Row } from "./precedences-parts.ts";

/** Pneumonias whose code names the germ. */
const germOfPneumonia: Readonly<Record<string, string>> = {
  J13: "B95.3",
  J14: "B96.3",
  "J15.0": "B96.1",
  "J15.1": "B96.5",
  "J15.211": "B95.61",
  "J15.212": "B95.62",
  "J15.3": "B95.1",
  "J15.5": "B96.20",
};

/** Septicemias whose code names the germ. */
const germOfSepsis: Readonly<Record<string, string>> = {
  "A40.0": "B95.0",
  "A40.1": "B95.1",
  "A40.3": "B95.3",
  "A41.01": "B95.61",
  "A41.3": "B96.3",
  "A41.51": "B96.20",
  "A41.52": "B96.5",
  "A41.81": "B95.2",
};

const none = /^$/;
const exposures: Readonly<Record<string, RegExp>> = {
  "Z20.1": /^A1[5-9]/,
  "Z20.2": /^A5[0-9]/,
  "Z20.7": /^B8[56]/,
  "Z20.811": /^A39/,
  "Z20.818": /^(?:J02\.0|J03\.0|A3[78])/,
  "Z20.820": /^B01/,
  "Z20.822": /^U07\.1/,
  "Z20.828": /^(?:J09|J1[01]\.|B27)/,
};

export const infections: readonly Row[] = [
  {
    id: "disease-over-its-exposure",
    says: "Who has the disease is not also one who was near it.",
    source: "FY2026 guidelines I.C.21.c.1: exposure is of those who show no sign of the disease; I.C.1.g.1.a",
    over: /^(?:U07\.1|J09|J1[01]\.|J02\.0|J03\.0|A37|A38|A1[5-9]|B01|B8[56]|A5[0-9]|A39|B27)/,
    under: /^Z20\.(?:1|2|7|81[18]|82[028])$/,
    when: (under, over) => (exposures[under] ?? none).test(over),
  },
  {
    id: "infective-gastroenteritis-over-noninfective",
    says: "A gastroenteritis that is said to be of a virus or another germ is not noninfective.",
    source: "Tabular List: K52 excludes1 infectious gastroenteritis (A00-A09)",
    over: /^A0[0-9]/,
    under: /^K52\.9$/,
  },
  {
    id: "septic-shock-over-severe-sepsis",
    says: "Severe sepsis with shock is one code.",
    source: "FY2026 guidelines I.C.1.d.1.b and I.C.1.d.2; Tabular List: R65.21",
    over: /^R65\.21$/,
    under: /^R65\.20$/,
  },
  {
    id: "pneumonia-over-its-germ",
    says: "The pneumonia's code names its germ.",
    source: "FY2026 guidelines I.B.7 and I.B.9; Tabular List: J13 to J15",
    over: /^J1[345]/,
    under: /^B9[56]\./,
    when: (under, over) => germOfPneumonia[over] === under,
  },
  {
    id: "appendicitis-over-its-peritonitis",
    says: "Appendicitis with peritonitis is one code.",
    source: "Tabular List: K65 excludes1 peritonitis with or following appendicitis (K35.-)",
    over: /^K35\.[23]/,
    under: /^K65\./,
  },
  {
    id: "urinary-infection-with-blood",
    says: "Blood in the urine of cystitis is the cystitis with hematuria.",
    source:
      "Tabular List: N30.-1 with hematuria; R31 excludes1 hematuria included with the underlying condition",
    over: /^N30\.\d1$/,
    under: /^R31\./,
  },
  {
    id: "infection-over-its-history",
    says: "An infection that is treated now is not history.",
    source: "FY2026 guidelines I.C.21.c.4",
    over: /^N(?:10|12|30\.|39\.0)/,
    under: /^Z87\.44/,
  },
  {
    id: "septic-shock-over-severe-sepsis",
    says: "Septic shock includes severe sepsis.",
    source: "FY2026 guidelines I.C.1.d.2 and I.C.1.d.3",
    over: /^R65\.21$/,
    under: /^R65\.20$/,
  },
  {
    id: "sepsis-organism-over-unspecified",
    says: "Sepsis due to a named organism is coded by it.",
    source: "FY2026 guidelines I.C.1.d.1.a.i",
    over: /^A4(?:0\.|1\.[0-8])/,
    under: /^A41\.9$/,
  },
  {
    id: "sepsis-over-bacteremia",
    says: "Sepsis includes the germ in the blood.",
    source: "Tabular List: R78.81 excludes1 sepsis (code to specified infection)",
    over: /^(?:A4[01]\.|A02\.1|A22\.7|A26\.7|A32\.7|A42\.7|A54\.86|B37\.7|O85$|O86\.04|P36\.)/,
    under: /^R78\.81$/,
  },
  {
    id: "sepsis-over-its-germ",
    says: "The sepsis' code names its germ; beside another infection of it the germ's own code stands.",
    source: "FY2026 guidelines I.B.7 and I.B.9; Tabular List: A40, A41.0 to A41.8",
    over: /^A4[01]\./,
    under: /^B9[56]\./,
    when: (under, over) => germOfSepsis[over] === under,
    unless: localInfections,
  },
  {
    id: "mrsa-infection-over-carriage",
    says: "An MRSA infection that has a combination code includes the organism.",
    source: "FY2026 guidelines I.C.1.e.1.a",
    over: /^(?:A41\.02|J15\.212)$/,
    under: /^(?:B95\.62|Z16\.11)$/,
  },
  {
    id: "hiv-disease-over-status",
    says: "Who has had an HIV-related illness has HIV disease, not the asymptomatic status.",
    source: "FY2026 guidelines I.C.1.a.2.d",
    over: /^B20$/,
    under: /^(?:Z21|R75)$/,
  },
  {
    id: "hiv-status-over-inconclusive",
    says: "A known infection is not an inconclusive test.",
    source: "FY2026 guidelines I.C.1.a.2.d and I.C.1.a.2.e",
    over: /^Z21$/,
    under: /^R75$/,
  },
  {
    id: "post-covid-over-history",
    says: "Conditions that follow COVID-19 are coded with U09.9, not with its history.",
    source: "FY2026 guidelines I.C.1.g.1.k and I.C.1.g.1.m",
    over: /^U09\.9$/,
    under: /^(?:Z86\.16|U07\.1)$/,
  },
  {
    id: "covid-over-exposure",
    says: "Who has COVID-19 is not coded as exposed to it.",
    source: "FY2026 guidelines I.C.1.g.1.e",
    over: /^U07\.1$/,
    under: /^Z(?:20\.822|11\.52)$/,
  },
  {
    id: "site-over-urinary-infection",
    says: "An infection of a named part of the urinary tract is coded by that part.",
    source: "Tabular List: N39.0 excludes1 urinary tract infection of specified site",
    over: /^N(?:10|12|30\.|34\.)/,
    under: /^N39\.0$/,
  },
  {
    id: "fever-over-its-chills",
    says: "Chills with a fever are part of it.",
    source: "Tabular List: R68.83 chills (without fever)",
    over: /^R50\./,
    under: /^R68\.83$/,
  },
  {
    id: "influenza-identified",
    says: "An influenza whose virus is identified is not also one that is not.",
    source: "FY2026 guidelines I.B.18 and I.C.10.c; Tabular List: J10, J11",
    over: /^J(?:09|10)\./,
    under: /^J11\./,
  },
  {
    id: "pneumonia-named-over-unspecified",
    says: "A pneumonia with a named germ or cause is not also an unspecified one.",
    source: "FY2026 guidelines I.B.18; Tabular List: J18 excludes1 aspiration pneumonia (J69.-)",
    over: /^(?:J1[2-7]\.|J69\.0|J95\.851|J1[01]\.0|A48\.1|B01\.2|J85\.1)/,
    under: /^J18\.[189]$/,
  },
];
