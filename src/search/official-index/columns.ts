/** Which column of the neoplasm and drug tables a phrase means. */
import { type Phrase, weighed } from "./phrase.ts";
import { indexStem } from "./words.ts";

export interface Column {
  /** From 0, as the cells are counted. */
  readonly at: number;
  /** Bits of the words that say so. */
  readonly mask: number;
}

interface Rule {
  readonly at: number;
  /** Any of these words says so. */
  readonly says: readonly string[];
  /** These belong to it where it is said. */
  readonly with?: readonly string[];
}

const neoplasmRules: readonly Rule[] = [
  {
    at: 2,
    says: ["situ", "cis", "intraepithelial"],
    with: ["carcinoma", "cancer", "ca", "in", "neoplasm", "malignant"],
  },
  {
    at: 1,
    says: ["metastasis", "metastases", "metastatic", "metastasized", "mets", "secondary"],
    with: ["malignant", "neoplasm", "cancer", "carcinoma", "tumor", "tumour", "disease", "malignancy"],
  },
  {
    at: 4,
    says: ["uncertain", "borderline"],
    with: ["behavior", "behaviour", "neoplasm", "tumor", "tumour"],
  },
  {
    at: 0,
    says: ["cancer", "cancerous", "carcinoma", "malignancy", "malignant", "adenocarcinoma", "ca"],
    with: ["primary", "neoplasm", "tumor", "tumour", "growth"],
  },
  {
    at: 3,
    says: ["benign", "adenoma", "noncancerous", "nonmalignant"],
    with: ["neoplasm", "tumor", "tumour", "growth"],
  },
  {
    at: 5,
    says: ["neoplasm", "neoplasms", "tumor", "tumour"],
    with: ["unspecified", "behavior", "behaviour", "growth"],
  },
];

/** Intent is accidental where nothing else is said (Guidelines FY2026 I.C.19.e.5.b, and the table's own note). */
const drugRules: readonly Rule[] = [
  {
    at: 5,
    says: ["underdosing", "underdose", "underdosed"],
    with: ["of", "by"],
  },
  {
    at: 4,
    says: ["adverse", "reaction"],
    with: ["adverse", "effect", "effects", "reaction", "drug", "side", "properly", "administered"],
  },
  {
    at: 1,
    says: ["suicide", "suicidal", "intentional", "self", "selfharm", "deliberate"],
    with: [
      "self",
      "harm",
      "attempt",
      "poisoning",
      "overdose",
      "ingestion",
      "od",
      "inflicted",
      "toxicity",
      "toxic",
      "effect",
    ],
  },
  {
    at: 2,
    says: ["assault", "homicide", "homicidal"],
    with: ["poisoning", "overdose", "toxic", "effect"],
  },
  {
    at: 3,
    says: ["undetermined"],
    with: ["poisoning", "overdose", "intent", "toxic", "effect"],
  },
  {
    at: 0,
    says: [
      "poisoning",
      "poisoned",
      "overdose",
      "overdosed",
      "od",
      "toxicity",
      "intoxication",
      "accidental",
      "toxic",
    ],
    with: ["accidental", "unintentional", "poisoning", "overdose", "ingestion", "effect", "effects"],
  },
];

/** The behavior a phrase says; undefined where it names no neoplasm. */
export function neoplasmColumn(phrase: Phrase): Column | undefined {
  return columnBy(neoplasmRules, phrase);
}

/** The intent a phrase says; undefined where it says nothing of poisoning, adverse effect or underdosing. */
export function drugColumn(phrase: Phrase): Column | undefined {
  return columnBy(drugRules, phrase);
}

function columnBy(rules: readonly Rule[], phrase: Phrase): Column | undefined {
  for (const { at, says, with: belonging = [] } of rules) {
    const said = maskOf(phrase, says);
    if (weighed(phrase, said) > 0) return { at, mask: said | maskOf(phrase, belonging) };
  }
  return undefined;
}

function maskOf({ bits }: Phrase, words: readonly string[]): number {
  return words.reduce((mask, word) => mask | (bits.get(indexStem(word)) ?? 0), 0);
}

/** The column a reference names: "Neoplasm, skin, in situ", "Table of Drugs and Chemicals, by drug, adverse effect". */
export function columnNamed(table: "neoplasms" | "drugs", parts: readonly string[]): number | undefined {
  const names: readonly (readonly [RegExp, number])[] = table === "neoplasms" ? behaviors : intents;
  for (const [shape, at] of names) if (parts.some((part) => shape.test(part))) return at;
  return undefined;
}

const behaviors: readonly (readonly [RegExp, number])[] = [
  [/\bin situ\b/i, 2],
  [/\bsecondary\b/i, 1],
  [/\buncertain\b/i, 4],
  [/\bunspecified behaviou?r\b/i, 5],
  [/\bmalignant\b/i, 0],
  [/\bbenign\b/i, 3],
];
const intents: readonly (readonly [RegExp, number])[] = [
  [/\bunderdosing\b/i, 5],
  [/\badverse effect\b/i, 4],
  [/\bself-harm\b|\bsuicide\b/i, 1],
  [/\bassault\b/i, 2],
  [/\bundetermined\b/i, 3],
  [/\bpoisoning\b/i, 0],
];
