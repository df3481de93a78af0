/**
 * Which silences of a record are worth a question, most valuable first, and the fair question for each.
 *
 * Practice: the joint AHIMA and ACDIS brief on compliant queries: clinical indicators of this record, options it supports, "other", and "unable to
 * determine"; no code, no payment, no hint of the answer wanted.
 */
import type { ScoredCode } from "./candidates.ts";
import { type Found, found, type Indicator } from "./indicators.ts";

export interface QueryRule {
  /** Whether the code leaves open what the question asks; `said` is the note's words for it. */
  readonly applies: (one: ScoredCode, said: string) => boolean;
  /** What bears on it; where `needsIndicator`, a note without any is not asked. */
  readonly indicators: readonly Indicator[];
  readonly needsIndicator: boolean;
  readonly question: string;
  /** The options the indicators support, at least two; none where they support no question. */
  readonly options: (indicators: readonly Found[]) => readonly string[];
}

const is = (codes: RegExp) => (one: ScoredCode) => codes.test(one.entry.code);
const always =
  (...options: string[]) =>
  () =>
    options;
const amountOf = (indicators: readonly Found[]) => indicators.find(({ value }) => value !== undefined)?.value;

const stages = ["Stage 1", "Stage 2", "Stage 3a", "Stage 3b", "Stage 4", "Stage 5"] as const;
/** The lowest eGFR of each stage (KDIGO), mL/min/1.73 m². */
const lowest = [90, 60, 45, 30, 15, 0] as const;

/** The stage about that rate and those beside it. */
function stagesAbout(indicators: readonly Found[]): readonly string[] {
  const rate = amountOf(indicators);
  if (rate === undefined || rate > 200) return [];
  const at = lowest.findIndex((least) => rate >= least);
  return stages.slice(Math.max(0, at - 1), at + 2);
}

const classes = ["Overweight", "Class 1", "Class 2", "Class 3"] as const;
/** The lowest body mass index of each (CDC; Tabular List at E66.81-), kg/m². */
const lightest = [25, 30, 35, 40] as const;

/** The class about that body mass index and that beside it. */
function classesAbout(indicators: readonly Found[]): readonly string[] {
  const mass = amountOf(indicators);
  if (mass === undefined || mass > 99) return [];
  const at = lightest.findLastIndex((least) => mass >= least);
  return at === -1 ? [] : at === 1 ? classes.slice(1, 3) : classes.slice(Math.max(0, at - 1), at + 1);
}

/** What the red cells, the iron, the vitamins and the bleeding of the note support; all where they single out none. */
function anemiasAbout(indicators: readonly Found[]): readonly string[] {
  const has = (words: RegExp) => indicators.some(({ text }) => words.test(text));
  const volume = indicators.find(({ text }) => /^mcv/i.test(text))?.value;
  const isSmall = volume !== undefined && volume < 80;
  const isLarge = volume !== undefined && volume > 100;
  const supported = [
    ...(isSmall || has(/^(?:ferritin|tibc|transferrin|iron)/i) ? ["Iron deficiency"] : []),
    ...(isLarge || has(/^(?:vitamin )?b12|^folate/i) ? ["Vitamin B12 or folate deficiency"] : []),
    ...(has(bleeding) ? ["Acute blood loss", "Chronic blood loss"] : []),
  ];
  const causes =
    supported.length > 0
      ? supported
      : ["Iron deficiency", "Vitamin B12 or folate deficiency", "Acute blood loss"];
  return [...causes, "Due to a chronic disease (please name it)"];
}

/** The stages that what is seen of the wound allows (NPIAP). */
function depthsAbout(indicators: readonly Found[]): readonly string[] {
  const has = (words: RegExp) => indicators.some(({ text }) => words.test(text));
  if (has(/slough|eschar|fat|bone|tendon|muscle|full|undermin|tunnel/i))
    return ["Stage 3", "Stage 4", "Unstageable"];
  if (has(/partial/i)) return ["Stage 2", "Deep tissue injury"];
  if (has(/blanch/i)) return ["Stage 1", "Deep tissue injury"];
  return ["Stage 1", "Stage 2", "Stage 3", "Stage 4", "Unstageable", "Deep tissue injury"];
}

const bleeding = /bleed|blood loss|melena|hematochezia|hematemesis|menorrhagia/i;

/** Hemoglobin A1c, per cent, that is above the goal of nearly all patients (ADA Standards of Care: 7, or 8 where less strict). */
const aboveGoal = 8;

const typed = /\b(?:type|ii|2|t2dm|dm2|niddm)\b/i;

export const queryRules: readonly QueryRule[] = [
  {
    applies: ({ leaf }) => leaf.assumed.some(({ about }) => about === "open-type"),
    indicators: [],
    needsIndicator: false,
    question: "What is the type of the open fracture (Gustilo)?",
    options: always("Type I", "Type II", "Type IIIA", "Type IIIB", "Type IIIC"),
  },
  {
    applies: (one) =>
      /fracture/i.test(one.entry.title) && one.leaf.assumed.some(({ about }) => about === "encounter"),
    indicators: ["healing"],
    needsIndicator: true,
    question: "At this visit, what is the care of the fracture?",
    options: always(
      "Active treatment",
      "Routine care during healing",
      "Care of delayed healing",
      "Care of nonunion or malunion",
    ),
  },
  {
    applies: is(/^I50\.9$/),
    indicators: ["ejectionFraction", "natriureticPeptide", "heartTreatment"],
    needsIndicator: false,
    question: "What are the type and the acuity of the heart failure (acute, chronic, or acute on chronic)?",
    options: always("Systolic", "Diastolic", "Combined systolic and diastolic"),
  },
  {
    applies: is(/^I50\.[234]0$/),
    indicators: ["natriureticPeptide", "heartTreatment"],
    needsIndicator: false,
    question: "What is the acuity of the heart failure?",
    options: always("Acute", "Chronic", "Acute on chronic"),
  },
  {
    applies: is(/^N18\.30$/),
    indicators: ["kidneyFunction"],
    needsIndicator: true,
    question: "Which part of stage 3 is the chronic kidney disease in?",
    options: always("Stage 3a", "Stage 3b"),
  },
  {
    applies: is(/^N18\.9$/),
    indicators: ["kidneyFunction"],
    needsIndicator: true,
    question: "What is the stage of the chronic kidney disease?",
    options: stagesAbout,
  },
  {
    applies: is(/^J18\.9$/),
    indicators: ["culture"],
    needsIndicator: true,
    question: "Is an organism the cause of the pneumonia?",
    options: always(
      "Due to the organism in the culture",
      "Due to another organism",
      "The organism in the culture is not the cause",
    ),
  },
  {
    applies: is(/^E46$/),
    indicators: ["nutrition"],
    needsIndicator: true,
    question: "What is the severity of the malnutrition?",
    options: always("Mild", "Moderate", "Severe"),
  },
  {
    applies: (one, said) => /^E11\./.test(one.entry.code) && !typed.test(said),
    indicators: ["glycatedHemoglobin"],
    needsIndicator: true,
    question: "What is the type of the diabetes?",
    options: always("Type 1", "Type 2", "Due to another condition or a drug"),
  },
  {
    applies: is(/^E1[013]\.9$/),
    indicators: ["glycatedHemoglobin"],
    needsIndicator: true,
    question: "How is the diabetes controlled?",
    options: (indicators) =>
      indicators.some(({ value = 0 }) => value >= aboveGoal && value < 20)
        ? ["With hyperglycemia", "Without hyperglycemia"]
        : [],
  },
  {
    applies: is(/^D64\.9$/),
    indicators: ["hemoglobin", "redCells", "bleeding"],
    needsIndicator: true,
    question: "What is the type or the cause of the anemia?",
    options: anemiasAbout,
  },
  {
    applies: is(/^J45\.90/),
    indicators: ["asthmaBurden"],
    needsIndicator: false,
    question: "What is the severity of the asthma?",
    options: always("Mild intermittent", "Mild persistent", "Moderate persistent", "Severe persistent"),
  },
  {
    applies: (one) => /^L89\..*9$/.test(one.entry.code) && /unspecified stage/i.test(one.entry.title),
    indicators: ["woundBed"],
    needsIndicator: true,
    question: "What is the stage of the pressure ulcer?",
    options: depthsAbout,
  },
  {
    applies: is(/^F32\.A$/),
    indicators: ["depressionScore"],
    needsIndicator: true,
    question: "What are the episode (single or recurrent) and the severity of the depression?",
    options: always("Mild", "Moderate", "Severe", "In partial remission", "In full remission"),
  },
  {
    applies: is(/^J96\.[0129]0$/),
    indicators: ["bloodGases"],
    needsIndicator: true,
    question: "Is the respiratory failure with hypoxia, with hypercapnia, or with both?",
    options: always("With hypoxia", "With hypercapnia", "With hypoxia and hypercapnia"),
  },
  {
    applies: is(/^S(?:[2347]2|12|52|82)\..*A$/),
    indicators: ["boneDensity"],
    needsIndicator: true,
    question: "What is the cause of the fracture?",
    options: always("Traumatic", "Pathological, due to osteoporosis", "Pathological, due to another disease"),
  },
  {
    applies: is(/^E66\.9$/),
    indicators: ["bodyMass"],
    needsIndicator: true,
    question: "What is the class of the obesity?",
    options: classesAbout,
  },
  {
    applies: ({ leaf }) => leaf.sideOpen,
    indicators: [],
    needsIndicator: false,
    question: "Which side does it concern?",
    options: always("Right", "Left", "Both"),
  },
];

/** @returns what bears on the rule's question in the note */
export function indicatorsOf(text: string, { indicators }: QueryRule): readonly Found[] {
  return found(text, indicators);
}
