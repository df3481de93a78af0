/**
 * Main terms too broad to be taken at their word for a claim, which `complete` focus codes by their default: "pain", "infection", "necrosis".
 *
 * Source of each code: the default of that main term in the ICD-10-CM Alphabetic Index FY2026, "see" followed; what the index sends to a site is not here.
 */
import type { ReadNote } from "../../note/types.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { wordsOf } from "../../search/words.ts";
import { isReadable, isRepeat, type Mention } from "../names/mentions.ts";

/** Code, the main term as the index prints it, and the wordings that name it. */
const terms: readonly (readonly [code: string, term: string, wordings: string])[] = [
  ["R52", "Pain", "pain|painful|pains|ache|aching"],
  ["R69", "Disease", "disease|illness|underlying disease|current illness|present illness"],
  [
    "B99.9",
    "Infection",
    "infection|infectious process|infectious disease|infectious picture|superinfection|infectious condition|infected",
  ],
  ["I96", "Gangrene", "necrosis|necrotic|necrotic tissue|necrotic area"],
  ["R60.9", "Swelling", "swelling|swollen|tumefaction|oedema|oedemas|edematous|oedematous"],
  ["R58", "Hemorrhage", "hemorrhage|haemorrhage|bleeding|bleed|hemorrhagic|haemorrhagic"],
  ["L90.5", "Cicatrix", "scar|scars|scarring|cicatrix|scar tissue|cicatricial"],
  ["L53.9", "Erythema", "erythematous|reddened skin|skin redness"],
  ["L92.9", "Granuloma", "granuloma|granulomas|granulomatous lesion"],
  ["L02.91", "Abscess", "abscess|abscesses|abscessed"],
  ["K57.90", "Diverticulum", "diverticula|diverticulum"],
  ["K66.0", "Adhesions", "adhesions|adhesion"],
  ["I51.9", "Cardiopathy", "cardiopathy|heart condition|cardiac disease|cardiac pathology"],
  [
    "N28.9",
    "Nephropathy",
    "nephropathy|renal disease|renal impairment|impaired renal function|deterioration of renal function|renal function deterioration|worsening of renal function|renal dysfunction",
  ],
  ["K76.9", "Disease, liver", "hepatopathy|liver pathology|liver dysfunction"],
  ["I82.90", "Thrombosis", "thrombosis|thrombus|thrombi|thrombosed"],
  ["I74.9", "Embolism", "embolism|embolus|emboli"],
  ["I99.8", "Ischemia", "ischemia|ischaemia|ischemic|ischaemic"],
  ["I83.90", "Varix", "varices|varicose"],
  ["I72.9", "Aneurysm", "aneurysm|aneurysmal|pseudoaneurysm"],
  ["G83.9", "Paralysis", "paresis|paralysis|palsy"],
  ["R22.9", "Swelling, localized", "lump|lumps|bulge|bulging|tumoration|tumescence"],
  ["R23.8", "Papule", "papule|papules|vesicle|vesicles|papular|vesicular"],
  ["R21", "Exanthem", "exanthema|exanthem|exanthematous|maculopapular"],
  ["R23.1", "Pallor", "pale|paleness|pale skin|skin pallor|mucocutaneous pallor|paleness of the skin"],
  ["R25.2", "Spasm", "spasm|spasms|spastic|spasticity"],
  ["R29.2", "Abnormal reflex", "hyperreflexia|hyporeflexia|areflexia|clonus|babinski"],
  ["R99", "Death", "died|death|exitus|deceased"],
  ["R68.89", "Hyperemia", "hyperemia|hyperemic|hyperaemia|hyperaemic"],
  ["Q89.9", "Anomaly", "malformation|malformations|deformity|congenital anomaly|congenital malformation"],
  ["T14.90XA", "Injury", "injury|injuries|trauma|traumatism|traumatic injury|polytrauma"],
  ["T14.8XXA", "Contusion", "hematoma|haematoma|hematomas|contusion|contusions"],
  ["T14.8XXA", "Fracture, traumatic", "fracture|fractures|fractured"],
  ["T30.0", "Burn", "burn|burns|burned"],
  ["T78.40XA", "Allergy", "allergy|allergic reaction|allergies"],
  ["D49.9", "Tumor", "tumor|tumour|tumors|tumours|neoplasm|neoplasia|neoformation|neoplastic|tumoral"],
  ["C80.1", "Malignancy", "malignancy|carcinoma|malignant neoplasm|malignant tumor|malignant tumour"],
  ["C79.9", "Metastasis", "metastasis|metastatic|secondary tumor|secondary lesions"],
  [
    "R74.01",
    "Elevated transaminase",
    "hypertransaminasemia|elevated transaminases|transaminase elevation|elevation of transaminases|increased transaminases|raised transaminases",
  ],
  ["M25.60", "Stiffness, joint", "stiffness|stiff joint|joint rigidity"],
  ["B95.4", "Infection, streptococcal", "streptococcus|streptococcal"],
  ["B95.61", "Infection, staphylococcal aureus", "staphylococcus aureus|s aureus"],
  ["B96.20", "Infection, Escherichia coli", "escherichia coli|e coli"],
  ["B96.5", "Infection, Pseudomonas", "pseudomonas|pseudomonas aeruginosa"],
  ["B96.1", "Infection, Klebsiella", "klebsiella|klebsiella pneumoniae"],
  ["A31.9", "Infection, mycobacterium", "mycobacterium|mycobacteria"],
  ["A15.9", "Tuberculosis", "mycobacterium tuberculosis|koch's bacillus"],
  ["B37.9", "Candidiasis", "candida|candida albicans|monilia"],
  ["B44.9", "Aspergillosis", "aspergillus"],
  ["B58.9", "Toxoplasmosis", "toxoplasma|toxoplasma gondii"],
  ["B25.9", "Cytomegalovirus infection", "cytomegalovirus|cmv"],
  ["B27.00", "Epstein-Barr virus", "epstein barr|epstein-barr virus|ebv"],
  ["A23.9", "Brucellosis", "brucella"],
  ["F17.200", "Smoker", "smoked|smokes|smoking|tobacco"],
  ["F10.10", "Abuse, alcohol", "drinker|heavy drinker|enolism|excessive drinking"],
  [
    "H54.7",
    "Loss, vision",
    "decreased visual acuity|loss of visual acuity|visual loss|decreased vision|visual deficit|low vision",
  ],
  ["R06.03", "Distress, respiratory", "respiratory distress"],
];

interface BroadName {
  readonly code: string;
  readonly term: string;
}

const book = new PhraseBook<BroadName>();
for (const [code, term, wordings] of terms)
  for (const one of wordings.split("|")) book.add(one, { code, term });

/**
 * @param named mentions found by name: their words are taken
 * @returns a mention of the index's default for every broad main term that stands outside of them
 */
export function broadMentions(note: ReadNote, named: readonly Mention[]): Mention[] {
  const taken = new Map<number, Mention[]>();
  for (const mention of named) taken.set(mention.clause, [...(taken.get(mention.clause) ?? []), mention]);
  return note.clauses.flatMap((clause, at) => {
    if (!isReadable(clause) || isRepeat(note, clause)) return [];
    const words = wordsOf(note.text.slice(clause.start, clause.end), clause.start);
    return book
      .findIn(words)
      .filter(({ start, end }) => !(taken.get(at) ?? []).some((one) => one.start < end && start < one.end))
      .map(({ start, end, length, value }): Mention => {
        const found = { start, end, clause: at, codes: [value.code], wording: value.term, length };
        return {
          ...found,
          source: "index",
          isBroad: true,
          covered: 1,
          explained: 1,
          fused: 1,
          similarity: 1,
        };
      });
  });
}
