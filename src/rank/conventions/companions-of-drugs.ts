/** Codes that go with what a drug did. */
import type { Beside } from "./convention.ts";

type Row = Omit<Beside, "kind">;

export const drugCompanions: readonly Row[] = [
  {
    id: "bleeding-from-anticoagulant",
    says: "Bleeding from an anticoagulant is coded by its site, as a disorder of the blood, and by the drug.",
    source: "FY2026 guidelines I.C.19.e.5.a; Tabular List: D68.32 use additional code for adverse effect (T45.515)",
    host: /^T45\.515A$/,
    words:
      /\b(?:bleed(?:s|ing)?|bled|h(?:a)?emorrhag\w*|h(?:a)?ematomas?|h(?:a)?ematuria|h(?:a)?emoptysis|h(?:a)?ematemesis|h(?:a)?ematochezia|h(?:a)?emarthrosis|epistaxis|nosebleeds?|melena|menorrhagia|gi ?b|oozing)\b/gi,
    not: /\b(?:no|without|denies|risk|if|watch|precautions?|prior|previous|past|history|stopped for|years ago|superficial)\b/i,
    code: "D68.32",
    asserted: ["affirmed", "historical"],
  },
];
