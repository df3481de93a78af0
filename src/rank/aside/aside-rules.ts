/** The rule behind each reason for which a mention is set aside; a convention that decided it says its own. */
import type { SetAsideReason } from "../../contract/suggestions.ts";
import type { Convention } from "../conventions/convention.ts";

export type AsideRule = Pick<Convention, "says" | "source">;

export const asideRules: Readonly<Record<SetAsideReason, AsideRule>> = {
  negated: {
    says: "A code needs a provider's statement that the condition exists; the note denies it or rules it out.",
    source: "FY2026 guidelines I.A.19",
  },
  family: {
    says: "A relative's condition is not the patient's; a family history has a code of its own where it bears on care.",
    source: "FY2026 guidelines I.C.21.c.4",
  },
  historical: {
    says: "What is over is not coded as present; a history code may stand for it.",
    source: "FY2026 guidelines IV.J and I.C.21.c.4",
  },
  uncertain: {
    says: "Suspected or probable conditions are not coded as if they existed, except at discharge from a stay on the facility's claim.",
    source: "FY2026 guidelines IV.H, II.H and III.C",
  },
  hypothetical: {
    says: "A risk, a warning or what is screened for is no condition the patient has.",
    source: "FY2026 guidelines I.A.19",
  },
  planned: {
    says: "What is intended has not been done.",
    source: "FY2026 guidelines IV.J",
  },
  declined: {
    says: "What the patient declined has not been done.",
    source: "FY2026 guidelines IV.J",
  },
  allergy: {
    says: "An allergy is a status; a reaction is coded only while it lasts.",
    source: "FY2026 guidelines I.C.21.c.3",
  },
  ambiguous: {
    says: "The abbreviation means several conditions, and nothing near it decides.",
    source: "FY2026 guidelines I.A.19",
  },
  "listed-only": {
    says: "Only conditions that this encounter evaluated, monitored or treated, or that affected its care, are coded.",
    source: "FY2026 guidelines IV.J and III",
  },
  "result-only": {
    says: "Results, pictures, drugs and vital signs are coded only where a provider says what they mean.",
    source: "FY2026 guidelines III.B and I.A.19",
  },
  integral: {
    says: "A symptom that routinely goes with a coded condition is not coded beside it.",
    source: "FY2026 guidelines I.B.5",
  },
  combined: {
    says: "Another code already says it.",
    source: "FY2026 guidelines I.B.9",
  },
  excludes1: {
    says: "The classification does not allow the two codes together.",
    source: "FY2026 guidelines I.A.12.a",
  },
};
