/** Codes of a pregnancy that its treatment or its weeks decide. */
import type { CompanionFacts } from "../companions.ts";

/**
 * @param code of gestational diabetes or false labor, or a header above such codes
 * @returns the code or header to choose below; undefined where the note does not decide, or `code` is about something else
 */
export function courseOfPregnancy(code: string, facts: CompanionFacts): string | undefined {
  return controlledBy(code, facts) ?? byTerm(code, facts);
}

const term = 37;
const prolonged = 42;

/** False labor before 37 completed weeks, or from then on (Tabular List, O47); eclampsia in pregnancy (O15.0-); beyond 42 weeks (O48.1). */
function byTerm(code: string, { weeks }: CompanionFacts): string | undefined {
  if (weeks === undefined) return undefined;
  if (/^O47(?:\.9)?$/.test(code)) return weeks.value < term ? "O47.0" : "O47.1";
  if (code === "O15" || code === "O15.9") return "O15.0";
  return code === "O48.0" && weeks.value >= prolonged ? "O48.1" : undefined;
}

/** Gestational diabetes by its treatment, insulin first (Guidelines FY2026 I.C.15.i). */
function controlledBy(code: string, { insulin, drugs = [] }: CompanionFacts): string | undefined {
  const place = /^(O24\.4[123])9?$/.exec(code)?.[1];
  if (place === undefined) return undefined;
  if (insulin !== undefined) return `${place}4`;
  return drugs.some((drug) => drug.code === "Z79.84") ? `${place}5` : undefined;
}
