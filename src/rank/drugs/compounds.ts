/**
 * Effects that are named after their drug without a word of cause: "statin myopathy", "vancomycin rash", "amiodarone lung", "lithium tremor". Only pairs that
 * cannot be a drug and what it is given for.
 *
 * Source: the pairs are the drugs' well-known adverse effects; Guidelines FY2026 I.C.19.e.5.a.
 */
import type { NamedDrug } from "./named-drugs.ts";

const pairs: readonly (readonly [drug: RegExp, condition: RegExp])[] = [
  // Rash, fever, hives, anaphylaxis, itching: no drug but an antihistamine or a steroid is given for them.
  [/^T(?!38\.0|45\.0|49|39\.1)/, /^(?:R21|L27|L50|L5[13]|R50\.[29]|T78\.[2-4]|T88\.6|L29\.[89])/],
  [/^T46\.6X/, /^(?:M79\.1|G72|M62\.82|M60|R74\.0)/],
  [/^T46\.2X/, /^(?:E0[356]|J70|J84|J98\.4|J18\.9|H18|K71|K75)/],
  [/^T43\.59/, /^(?:G25\.[12]|R25\.1|E03|N25\.1|G2[145]|R63\.5|E22\.1)/],
  [/^T43\.[345]/, /^(?:G2[0145]|R25|E22\.1)/],
  [
    /^T38\.0X/,
    /^(?:F0[56]|F19|F23|F29|F3[019]|G72|R73\.9|D72\.82|E09|H26|H40|L70|M81|M80|M87|E24|E27|G47\.0)/,
  ],
  [/^T40\.[2-46]/, /^(?:K59\.0|R11|L29|R33|J96|R06\.89)/],
  [
    /^T45\.1X/,
    /^(?:R11|G62|D64|D6[19]|D70|D72\.81|K12\.3|R19\.7|K52|L65|R53|J70|J84|J98\.4|K71|K75|I42|N14|G25\.[12]|R25\.1)/,
  ],
  // An ulcer has no drug of this kind for its treatment: hydroxyurea, methotrexate, nicorandil ulcers.
  [/^T(?:45\.1X|46\.3X|46\.7X)/, /^(?:L97|L98\.4|K12\.[01]|K12\.3|K13\.7|L8[15]|L60)/],
  [/^T45\.AX/, /^(?:K52|J70|J84|J98\.4|K75|K71|E0[356]|E23|E27|M0[56]|M13|I40|G70|N1[024])/],
  [/^T45\.5/, /^(?:D68|D69|D75\.82|R58|K92|R04|R31|T14)/],
  [/^T46\.4X/, /^(?:R05|T78\.3)/],
  [/^T46\.1X/, /^(?:R60|R22|K06)/],
  [/^T44\.7X/, /^(?:R00\.1|I95|R53|I44)/],
  [/^T38\.3X/, /^(?:E16|R11|R19\.7|K52|E87\.2|B37)/],
  [/^T50\.[12]X/, /^(?:E87|E86|N17|I95)/],
  [/^T50\.8X/, /^(?:N14|N17|N99|T78)/],
  [/^T39\.[03]/, /^(?:K25|K26|K27|K29|N14|N17|J45)/],
  [/^T46\.0X/, /^(?:R11|I4[4-9]|H53)/],
  [/^T36/, /^(?:R19\.7|K52|B37|A04\.7|N17|N1[024]|D6[19]|D70)/],
  [/^T42/, /^(?:R27|R26|R41|R42|R40|G25\.[12]|K71|E87\.1|D6[19]|D70)/],
];

/** Whether "DRUG condition" says that the drug caused it. */
export function isCompound({ stem }: Pick<NamedDrug, "stem">, codes: readonly string[]): boolean {
  return codes.some((code) => pairs.some(([drug, condition]) => drug.test(stem) && condition.test(code)));
}
