/** What the tables of visit reasons share: the form of a row, and where its words may stand. */
import type { VisitPlace } from "../visits/visit-places.ts";
import type { Convention } from "./convention.ts";

/** What a reason's code depends on. */
export interface Visit {
  readonly ageYears?: number;
  readonly sex?: "female" | "male";
  /** Age of a newborn. */
  readonly days?: number;
  /** The words found, and the rest of their sentence or line. */
  readonly words: string;
  readonly line: string;
  /** Completed weeks of a pregnancy. */
  readonly weeks?: number;
  /** How often pregnant. */
  readonly gravida?: number;
}

export interface VisitReason extends Convention {
  readonly kind: "reason";
  readonly words: RegExp;
  readonly where: readonly VisitPlace[];
  readonly code: string | ((visit: Visit) => string | undefined);
  /** Words of the line that show another reason. */
  readonly not?: RegExp;
}

export type Row = Omit<VisitReason, "kind">;

export const everywhere = ["title", "complaint", "told", "assessed"] as const;

export const outright = ["title", "complaint", "told"] as const;
