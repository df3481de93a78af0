/** The canonical kinds of section, and what being named there means for coding. */

/** How far a mention counts as dealt with at this encounter by its section alone. */
export type AddressedBySection = "always" | "when-shown" | "never";

export interface SectionKind {
  readonly kind: string;
  /** How much a mention here counts toward billing, 0 to 1. */
  readonly weight: number;
  readonly addressed: AddressedBySection;
  /** What is named here is a relative's. */
  readonly family?: true;
  /** What is named here is said to be absent. */
  readonly negatedByDefault?: true;
  /** What is named here is suspected only (Guidelines FY2026 IV.H). */
  readonly uncertain?: true;
  /** What is named here lies in the past. */
  readonly historical?: true;
  /** What is named here is what the patient reacts to. */
  readonly allergy?: true;
  /** What is named here is advice about what might happen. */
  readonly hypothetical?: true;
  /** A list kept from visit to visit: being named here is no reason to code. */
  readonly listedOnly?: true;
  /** Problems stand here as headings of their own. */
  readonly problems?: true;
  /** False where no clause can name a condition to code. */
  readonly codable: boolean;
}

type Flag =
  | "family"
  | "negatedByDefault"
  | "uncertain"
  | "historical"
  | "allergy"
  | "hypothetical"
  | "listedOnly"
  | "problems"
  | "uncodable";

function kind(
  name: string,
  weight: number,
  addressed: AddressedBySection,
  flags: readonly Flag[],
): SectionKind {
  const has = (flag: Flag): boolean => flags.includes(flag);
  return {
    kind: name,
    weight,
    addressed,
    codable: !has("uncodable"),
    ...(has("family") && { family: true as const }),
    ...(has("negatedByDefault") && { negatedByDefault: true as const }),
    ...(has("uncertain") && { uncertain: true as const }),
    ...(has("historical") && { historical: true as const }),
    ...(has("allergy") && { allergy: true as const }),
    ...(has("hypothetical") && { hypothetical: true as const }),
    ...(has("listedOnly") && { listedOnly: true as const }),
    ...(has("problems") && { problems: true as const }),
  };
}

export const sectionKinds: readonly SectionKind[] = [
  kind("preamble", 0.6, "when-shown", []),
  kind("letterhead", 0.6, "when-shown", []),
  kind("other", 0.4, "when-shown", []),
  kind("chief-complaint", 0.9, "always", []),
  kind("hpi", 0.6, "when-shown", []),
  kind("subjective", 0.6, "when-shown", []),
  kind("ros", 0.2, "never", []),
  kind("pertinent-negatives", 0.1, "never", ["negatedByDefault"]),
  kind("past-medical-history", 0.25, "never", ["listedOnly"]),
  kind("past-surgical-history", 0.2, "never", ["listedOnly", "historical"]),
  kind("family-history", 0.1, "never", ["family"]),
  kind("social-history", 0.2, "never", []),
  kind("obstetric-history", 0.25, "never", ["listedOnly"]),
  kind("birth-history", 0.25, "never", ["listedOnly"]),
  kind("developmental-history", 0.25, "never", ["listedOnly"]),
  kind("medications", 0.1, "never", ["listedOnly", "uncodable"]),
  kind("discharge-medications", 0.1, "never", ["listedOnly", "uncodable"]),
  kind("allergies", 0.1, "never", ["allergy", "listedOnly"]),
  kind("functional-status", 0.2, "never", []),
  kind("diet-and-sleep", 0.2, "never", []),
  kind("immunizations", 0.2, "never", ["listedOnly"]),
  kind("vitals", 0.05, "never", ["uncodable"]),
  kind("physical-exam", 0.3, "never", []),
  kind("mental-status-exam", 0.3, "never", []),
  kind("objective", 0.3, "never", []),
  kind("results", 0.35, "never", []),
  kind("labs", 0.25, "never", []),
  kind("imaging", 0.35, "never", []),
  kind("ekg", 0.3, "never", []),
  kind("findings", 0.45, "when-shown", []),
  kind("impression", 0.95, "always", ["problems"]),
  kind("assessment", 1, "always", ["problems"]),
  kind("plan", 0.8, "always", ["problems"]),
  kind("assessment-plan", 1, "always", ["problems"]),
  kind("medical-decision-making", 0.9, "always", []),
  kind("ed-course", 0.7, "when-shown", []),
  kind("hospital-course", 0.75, "always", ["problems"]),
  kind("diagnosis", 1, "always", ["problems"]),
  kind("final-diagnosis", 1, "always", ["problems"]),
  kind("discharge-diagnosis", 1, "always", ["problems"]),
  kind("admitting-diagnosis", 0.8, "always", ["problems"]),
  kind("preoperative-diagnosis", 0.8, "always", ["problems"]),
  kind("postoperative-diagnosis", 1, "always", ["problems"]),
  kind("working-diagnosis", 0.7, "always", ["problems", "uncertain"]),
  kind("differential-diagnosis", 0.3, "when-shown", ["problems", "uncertain"]),
  kind("problem-list", 0.35, "never", ["listedOnly"]),
  kind("procedure", 0.7, "always", []),
  kind("interventions", 0.7, "always", []),
  kind("goals", 0.3, "when-shown", []),
  kind("procedure-details", 0.5, "when-shown", []),
  kind("indication", 0.8, "always", []),
  kind("technique", 0, "never", ["uncodable"]),
  kind("comparison", 0, "never", ["uncodable"]),
  kind("anesthesia", 0.05, "never", ["uncodable"]),
  kind("operative-facts", 0.05, "never", ["uncodable"]),
  kind("complications", 0.6, "always", []),
  kind("consent", 0.05, "never", ["hypothetical"]),
  kind("gross-description", 0.3, "never", []),
  kind("microscopic-description", 0.4, "never", []),
  kind("disposition", 0.4, "when-shown", []),
  kind("discharge-instructions", 0.1, "never", ["hypothetical"]),
  kind("instructions", 0.3, "when-shown", []),
  kind("follow-up", 0.3, "when-shown", []),
  kind("patient-education", 0.1, "never", ["hypothetical"]),
  kind("consults", 0.3, "when-shown", []),
  kind("screening", 0.3, "when-shown", []),
  kind("time-and-attestation", 0, "never", ["uncodable"]),
  kind("identification", 0.05, "never", ["uncodable"]),
  kind("study", 0.05, "never", ["uncodable"]),
  kind("addendum", 0.5, "when-shown", []),
];

const byKind = new Map(sectionKinds.map((entry) => [entry.kind, entry]));
const other = byKind.get("other");

/** The row of a kind; an unknown kind is read as `other`. */
export function sectionKind(kind: string): SectionKind {
  const found = byKind.get(kind) ?? other;
  if (found === undefined) throw new Error("the table of section kinds has no row for `other`");
  return found;
}

/** Where a note says what it found. */
export const mainSections: ReadonlySet<string> = new Set([
  "assessment",
  "assessment-plan",
  "diagnosis",
  "impression",
  "final-diagnosis",
  "discharge-diagnosis",
  "postoperative-diagnosis",
  "preoperative-diagnosis",
]);

/** Where it says what it found or does about it. */
export const judgedSections: ReadonlySet<string> = new Set([...mainSections, "plan"]);
