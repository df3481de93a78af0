/**
 * What a condition becomes when a drug caused it, where the classification has a code of its own for that; elsewhere the condition keeps its code and
 * only the drug's is added ("hyponatremia due to a thiazide": E87.1 and T50.2X5-).
 *
 * Source: Alphabetic Index, subterms "drug-induced", "due to drug" and "due to (cytoreductive cancer) chemotherapy" of each main term; Tabular List,
 * inclusion terms and titles of the codes given.
 */
import type { NamedDrug } from "./named-drugs.ts";

interface Row {
  readonly from: RegExp;
  readonly to: string | ((code: string) => string);
  /** Only of these drugs. */
  readonly by?: RegExp | "chemotherapy";
  /** Only where the note names it so. */
  readonly said?: RegExp;
}

const replacing = (start: string, by: string) => (code: string) => `${by}${code.slice(start.length)}`;

const rows: readonly Row[] = [
  // Blood
  { from: /^D59\.9$/, to: "D59.2" },
  { from: /^D59\.1\d?$/, to: "D59.0" },
  { from: /^D61\.9$/, to: "D61.1" },
  { from: /^D61\.818$/, by: "chemotherapy", to: "D61.810" },
  { from: /^D61\.818$/, to: "D61.811" },
  { from: /^D64\.9$/, by: "chemotherapy", to: "D64.81" },
  { from: /^D6(?:8|9)\.9$/, by: /^T45\.[56]/, to: "D68.32" },
  { from: /^D69\.6$/, by: /heparin|lovenox/, to: "D75.829" },
  { from: /^D69\.6$/, to: "D69.59" },
  { from: /^D(?:70\.[89]|72\.819)$/, by: "chemotherapy", to: "D70.1" },
  { from: /^D(?:70\.[89]|72\.819)$/, to: "D70.2" },
  { from: /^D84\.9$/, to: "D84.821" },
  // Endocrine
  { from: /^E03\.9$/, to: "E03.2" },
  { from: /^E05\.9[01]$/, to: replacing("E05.9", "E05.8") },
  { from: /^E06\.9$/, to: "E06.4" },
  { from: /^E(?:11|13)(?:\.|$)/, said: /^(?!.*(?:type|\bt?2|dm2|ii\b))/i, to: replacing("E11", "E09") },
  { from: /^E16\.2$/, to: "E16.0" },
  { from: /^E23\.0$/, to: "E23.1" },
  { from: /^E24\.9$/, to: "E24.2" },
  { from: /^E27\.4\d?$/, to: "E27.3" },
  { from: /^E66\.9$/, to: "E66.1" },
  // Nervous system, eye and ear
  { from: /^G20(?:\.C|\.A\d|$)|^G21\.[89]$/, said: /parkinsonism/i, by: /^T43\.[345]/, to: "G21.11" },
  { from: /^G20(?:\.C|\.A\d|$)|^G21\.[89]$/, said: /parkinsonism/i, to: "G21.19" },
  { from: /^G24\.9$/, said: /dyskinesia/i, to: "G24.01" },
  { from: /^G24\.9$/, said: /acute/i, to: "G24.02" },
  { from: /^G24\.9$/, to: "G24.09" },
  { from: /^(?:G25\.2|R25\.1)$/, to: "G25.1" },
  { from: /^G25\.5$/, to: "G25.4" },
  { from: /^G25\.9$/, to: "G25.70" },
  { from: /^(?:R51\.9)$/, to: "G44.40" },
  { from: /^(?:G62\.9|G62\.89|G60\.9|G64)$/, to: "G62.0" },
  { from: /^G72\.9$/, to: "G72.0" },
  { from: /^(?:G93\.4[01]|G92\.9)$/, to: "G92.8" },
  { from: /^H26\.9$/, to: "H26.3" },
  { from: /^H40\.9$/, to: "H40.6" },
  { from: /^H91\.9/, to: "H91.0" },
  // Circulation and breathing
  { from: /^R05\.[129]$/, by: /^T46\.4X/, to: "R05.8" },
  { from: /^I10$/, to: "I15.8" },
  { from: /^I42\.9$/, to: "I42.7" },
  { from: /^I95\.[19]$/, to: "I95.2" },
  { from: /^J(?:84\.(?:9|89|10)|98\.4|18\.9)$/, said: /pneumonitis|interstitial|\bild\b|lung/i, to: "J70.4" },
  // Calcium channel blockers swell the legs.
  { from: /^R60\.9$/, by: /^T46\.1X/, to: "R60.0" },
  // Digestion
  { from: /^K12\.3[0-9]$/, by: /^T45\.1X/, to: "K12.31" },
  { from: /^K12\.3[0-9]$/, to: "K12.32" },
  { from: /^(?:K52\.9|R19\.7)$/, to: "K52.1" },
  { from: /^K59\.0[09]$/, to: "K59.03" },
  { from: /^K72\.[09]0$/, to: "K71.10" },
  { from: /^(?:B17\.9|K75\.9)$/, said: /acute/i, to: "K71.2" },
  { from: /^K75\.9$/, to: "K71.6" },
  { from: /^K76\.9$/, to: "K71.9" },
  { from: /^K83\.1$/, said: /cholesta/i, to: "K71.0" },
  { from: /^K85\.9[0-2]?$/, to: replacing("K85.9", "K85.3") },
  // Skin
  { from: /^(?:R21|L30\.9|L53\.9)$/, to: "L27.0" },
  { from: /^L50\.9$/, to: "L50.0" },
  { from: /^L65\.9$/, by: /^T45\.1X/, to: "L65.8" },
  { from: /^L70\.9$/, to: "L70.8" },
  // Bones, joints and muscles
  { from: /^M10\.(?:9$|0)/, to: (code) => (code === "M10.9" ? "M10.20" : code.replace("M10.0", "M10.2")) },
  {
    from: /^M1A\.(?:9|0)/,
    to: (code) => (code.startsWith("M1A.9") ? "M1A.20" : code.replace("M1A.0", "M1A.2")),
  },
  { from: /^M32\.(?:9|10)$/, to: "M32.0" },
  { from: /^M80\.0/, to: replacing("M80.0", "M80.8") },
  { from: /^M81\.[08]$/, to: "M81.8" },
  { from: /^M83\.9$/, to: "M83.5" },
  { from: /^M87\.(?:9|0)$/, to: "M87.1" },
  // Kidney and genitals
  { from: /^N(?:10|12|28\.9|05\.9)$/, by: /^T50\.8X/, said: /nephropathy|nephritis/i, to: "N14.11" },
  { from: /^N(?:10|12|28\.9|05\.9)$/, said: /nephropathy|interstitial|\bain\b/i, to: "N14.19" },
  { from: /^N48\.30$/, to: "N48.33" },
  { from: /^N52\.9$/, to: "N52.2" },
  // Symptoms and reactions
  { from: /^R33\.9$/, to: "R33.0" },
  { from: /^R50\.9$/, to: "R50.2" },
  { from: /^T78\.2/, to: "T88.6" },
];

/** Of the antineoplastic and immunosuppressive drugs, those that are no cytotoxic chemotherapy of a cancer. */
const otherThanChemotherapy =
  /^(?:azathioprine|imuran|mycophenolate|mmf|cellcept|myfortic|tacrolimus|prograf|tac|cyclosporine|neoral|sirolimus|\w*immunosuppressants?|.*(?:mab|cept)|remicade|humira|stelara|entyvio|ocrevus|tysabri|rituxan|herceptin|leflunomide|tofacitinib|azasan|sandimmune|gengraf|envarsus|astagraf|fk506|rapamune|zortress|arava|xeljanz|enbrel|orencia|actemra|simponi|cimzia|cosentyx|otezla|dupixent|xolair|upadacitinib|rinvoq|baricitinib|olumiant|taltz|tremfya|skyrizi|fingolimod|teriflunomide|apremilast|anastrozole|letrozole|exemestane|arimidex|femara|aromasin|aromatase inhibitors?|goserelin|zoladex)$/;

/**
 * @param named a code of the condition as the note names it
 * @param words the words that name it
 * @returns the code it has as that drug's effect; undefined where there is no other
 */
export function inducedCode(named: string, words: string, { stem, name }: Pick<NamedDrug, "stem" | "name">) {
  for (const { from, to, by, said } of rows) {
    if (!from.test(named) || said?.test(words) === false) continue;
    const isBy =
      by === undefined ||
      (by === "chemotherapy"
        ? stem === "T45.1X" && !otherThanChemotherapy.test(name)
        : by.test(stem) || by.test(name));
    if (!isBy) continue;
    const code = typeof to === "string" ? to : to(named);
    return code === named ? undefined : code;
  }
  return undefined;
}
