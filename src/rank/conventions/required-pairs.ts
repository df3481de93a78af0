/**
 * Codes that the guidelines or the Tabular List want beside another whatever the words that name them: the failing organ of a severe sepsis, the infection
 * of a J44.0, the liver disease of secondary varices.
 */

interface RequiredPair {
  readonly host: RegExp;
  readonly asked: RegExp;
  readonly source: string;
  /** The least confidence of what is asked for; {@link leastRequired} where absent. */
  readonly least?: number;
}

/** What is less likely than this is not taken for documented, whatever asks for it. */
const leastRequired = 0.15;
/** What is told once of the disease, where the visit need not take it up. */
const leastOfDisease = 0.05;

const requiredPairs: readonly RequiredPair[] = [
  {
    host: /^C50\./,
    asked: /^Z(?:17\.|79\.81[018])/,
    source:
      "Tabular List: C50 use additional code to identify receptor status (Z17.-); FY2026 guidelines I.C.2.m",
    least: leastOfDisease,
  },
  {
    host: /^C61$/,
    asked: /^Z(?:19\.[12]|79\.818)$/,
    source: "Tabular List: C61 use additional code to identify hormone sensitivity status (Z19.-)",
  },
  {
    host: /^Z08$/,
    asked: /^Z(?:85\.|90\.)/,
    source:
      "Tabular List: Z08 use additional code to identify acquired absence of organs and personal history",
  },
  {
    host: /^D84\.821$/,
    asked: /^Z79\.(?:6|52$)/,
    source: "Tabular List: D84.821 use additional code for long-term (current) drug therapy",
    least: leastOfDisease,
  },
  {
    host: /^I82\.(?:5|7|[ABC]2)/,
    asked: /^Z79\.01$/,
    source: "Tabular List: I82.5, I82.7 use additional code for long-term (current) use of anticoagulants",
    least: leastOfDisease,
  },
  {
    host: /^I87\.0[13]/,
    asked: /^L97/,
    source: "Tabular List: I87.01, I87.03 use additional code to specify site and severity of ulcer",
  },
  {
    host: /^(?:D63\.0|G89\.3|Z51\.(?:0|1[12])|D70\.1|D64\.81|D61\.810)$/,
    asked: /^C/,
    source:
      "FY2026 guidelines I.C.2.c.1, I.C.2.c.2, I.C.2.e.2 and I.C.6.b.5: the neoplasm is coded beside its anemia, its pain and its treatment",
  },
  {
    host: /^C/,
    asked: /^D63\.0$/,
    source: "FY2026 guidelines I.C.2.c.1",
  },
  {
    host: /^R65\.(?:11|2[01])$/,
    asked: /^(?:N17\.|J96\.[02]|J80$|G93\.41|G72\.81|D65$|K72\.0|I21\.A1)/,
    source: "FY2026 guidelines I.C.1.d.1.b; Tabular List: R65.1, R65.2 use additional code",
  },
  {
    host: /^(?:A40\.|A41\.|A02\.1|A32\.7|B37\.7)/,
    asked: /^R65\.2[01]$/,
    source: "FY2026 guidelines I.C.1.d.1.b and I.C.1.d.2",
  },
  {
    host: /^R65\.1[01]$/,
    asked: /^(?:K85\.|T67\.0|S\d\d|T07|T2[0-7]|T3[12])/,
    source: "FY2026 guidelines I.C.18.g; Tabular List: R65.1 code first underlying condition",
  },
  {
    host: /^(?:K85\.|T67\.0)/,
    asked: /^R65\.1[01]$/,
    source: "FY2026 guidelines I.C.18.g",
  },
  {
    host: /^J44\.0$/,
    asked: /^J(?:1[0-8]|2[0-2])/,
    source: "Tabular List: J44.0 code also to identify the infection",
  },
  {
    host: /^J45\./,
    asked: /^J44\./,
    source: "Tabular List: J44 code also type of asthma, if applicable (J45.-)",
  },
  {
    host: /^T81\.44/,
    asked: /^T81\.4[0-3]/,
    source: "FY2026 guidelines I.C.1.d.5.b",
  },
  {
    host: /^T81\.4[0-3]/,
    asked: /^(?:T81\.44|K65\.1)/,
    source: "FY2026 guidelines I.C.1.d.5.b",
  },
  {
    host: /^K65\.1$/,
    asked: /^T81\.43/,
    source: "FY2026 guidelines I.B.16 and I.C.1.d.5.b",
  },
  {
    host: /^(?:N10|N12|N30\.|N39\.0)/,
    asked: /^T83\.51/,
    source: "FY2026 guidelines I.B.16; Tabular List: T83.5 use additional code to identify infection",
  },
  {
    host: /^T83\.51/,
    asked: /^(?:N10|N12|N30\.|N39\.0)/,
    source: "Tabular List: T83.5 use additional code to identify infection",
  },
  {
    host: /^(?:A4[01]\.|R78\.81)/,
    asked: /^T80\.21/,
    source: "FY2026 guidelines I.C.1.d.5; Tabular List: T80.2 use additional code",
  },
  {
    host: /^N18\./,
    asked: /^E(?:08|09|1[013])\.22$/,
    source: "Tabular List: N18 code first diabetic chronic kidney disease; FY2026 guidelines I.A.15",
  },
  {
    host: /^(?:I85\.1[01]|K76\.(?:6|7|82)|R18\.8)$/,
    asked: /^K7[0-4]\./,
    source:
      "Tabular List: I85.1 code first underlying cause, K76.82 code also underlying liver disease; FY2026 guidelines I.A.15",
  },
];

/** @param confidence of `asked` by its own words @returns whether `host` wants `asked` beside it */
export function isRequiredBeside(host: string, asked: string, confidence: number): boolean {
  return requiredPairs.some(
    ({ least = leastRequired, ...pair }) =>
      confidence >= least && pair.host.test(host) && pair.asked.test(asked),
  );
}
