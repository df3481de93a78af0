/**
 * Beside which conditions a status is reported though the visit only lists it: where the Tabular List asks for it, and where care depends on it.
 *
 * Source: Guidelines FY2026 I.A.17 ("use additional code") and I.C.21.c.3 (a status that affects the course of treatment).
 */
export interface StatusHost {
  readonly id: string;
  readonly status: RegExp;
  readonly host: RegExp;
  readonly says: string;
  readonly source: string;
}

export const statusHosts: readonly StatusHost[] = [
  {
    id: "absence-after-cancer",
    status: /^Z90\./,
    host: /^Z08$/,
    says: "The follow-up after cancer asks for the organ that was taken out.",
    source: "Tabular List: Z08 use additional code to identify any acquired absence of organs (Z90.-)",
  },
  {
    id: "replaced-joint-in-aftercare",
    status: /^Z96\.6/,
    host: /^Z47\.1$/,
    says: "Aftercare of a replaced joint asks for the joint.",
    source: "Tabular List: Z47.1 use additional code to identify the joint (Z96.6-)",
  },
  {
    id: "coronary-repair-with-disease",
    status: /^Z95\.(?:1|5)$|^Z98\.61$/,
    host: /^(?:I20\.|I25\.)|^Z48\.812$/,
    says: "A stent or bypass is coded beside the coronary disease that is treated on account of it.",
    source: "FY2026 guidelines I.C.21.c.3",
  },
  {
    id: "rhythm-device-with-disease",
    status: /^Z95\.(?:0|81[018])$/,
    host: /^(?:I4[24-9]\.|I50\.|I25\.5|I1[13]\.)/,
    says: "A device is coded beside the heart disease that it treats.",
    source: "FY2026 guidelines I.C.21.c.3",
  },
  {
    id: "replaced-valve-with-disease",
    status: /^Z95\.[2-4]$/,
    host: /^(?:I3[3-9]\.|I0[5-8]\.|I50\.|I1[13]\.0|Z79\.01|Z48\.812|D68\.32)/,
    says: "A replaced valve is coded beside the heart disease or the anticoagulant that it bears on.",
    source: "FY2026 guidelines I.C.21.c.3",
  },
  {
    id: "transplant-with-immunosuppression",
    status: /^Z94\./,
    host: /^(?:D84\.821|Z79\.6|N18\.|E09\.|Z48\.2|Z51\.81)/,
    says: "A transplanted organ is coded beside the care that it needs.",
    source: "FY2026 guidelines I.C.21.c.3",
  },
  {
    id: "amputation-with-its-disease",
    status: /^Z89\./,
    host: /^(?:Z47\.81|I70\.2|E(?:08|09|1[013])\.(?:5|62)|G54\.[67]|T87\.)/,
    says: "An amputation is coded beside the disease of the limb.",
    source: "FY2026 guidelines I.C.21.c.3",
  },
  {
    id: "opening-with-its-disease",
    status: /^Z93\.[2-6]/,
    host: /^(?:K50\.|K51\.|C18\.|C19$|C20$|C67\.|E83\.42|E86\.|E87\.[0-68]|E53\.8|E61\.|N17\.|N20\.0|K91\.2|K43\.|L24\.B|R19\.[78])/,
    says: "A stoma is coded beside the disease it was made for, and what is lost through it.",
    source: "FY2026 guidelines I.C.21.c.3",
  },
  {
    id: "bariatric-surgery-with-weight",
    status: /^Z98\.84$/,
    host: /^(?:E66\.|E4[3-6]|E5[0-9]|E6[0-4]\.|D5[0-3]\.|K91\.[12])/,
    says: "Bariatric surgery is coded beside obesity and what it leaves deficient.",
    source: "FY2026 guidelines I.C.21.c.3",
  },
  {
    id: "single-kidney-with-kidney-disease",
    status: /^Z90\.5$/,
    host: /^(?:N18\.|N17\.|I1[23]\.)/,
    says: "A single kidney is coded beside kidney disease.",
    source: "FY2026 guidelines I.C.21.c.3",
  },
];
