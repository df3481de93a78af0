/** Status codes that the guidelines ask for beside a condition, where the note documents what they say. */
import type { CodeRelease } from "../codes/release.ts";
import type { Span } from "../note/types.ts";

/** Words of the note, and the kind of section they stand in. */
export interface Quote extends Span {
  readonly section: string;
}

export interface CompanionFacts {
  /** Insulin the patient uses. */
  readonly insulin?: Quote;
  /** Body mass index of an adult, kg/m². */
  readonly bodyMass?: Quote & { readonly value: number };
  readonly isPregnant?: boolean;
}

export interface Companion {
  readonly code: string;
  readonly quote: Quote;
  readonly text: string;
  readonly source: string;
}

const weightConditions = /^(?:E66\.|E4[3-6]|R63\.6|R64)/;

/** @param code billable */
export function companionsOf(
  release: CodeRelease,
  code: string,
  { insulin, bodyMass, isPregnant }: CompanionFacts,
): Companion[] {
  const found: Companion[] = [];
  if (insulin !== undefined && /^E(?:08|09|11|13)\./.test(code)) {
    const text = "The patient's diabetes is treated with insulin.";
    found.push({ code: "Z79.4", quote: insulin, text, source: "FY2026 guidelines I.C.4.a.3" });
  }
  const massCode = bodyMass === undefined ? undefined : bodyMassCode(release, bodyMass.value);
  if (
    bodyMass !== undefined &&
    massCode !== undefined &&
    weightConditions.test(code) &&
    isPregnant !== true
  ) {
    const text = "Body mass index documented with an associated diagnosis.";
    found.push({ code: massCode, quote: bodyMass, text, source: "FY2026 guidelines I.B.14 and I.C.21.c.3" });
  }
  return found;
}

const range = /\]\s*(\d+(?:\.\d)?)(?:-(\d+(?:\.\d)?)| or (less|greater)), adult/;

/** The adult code of Z68 whose range holds `value`, as its title says. */
export function bodyMassCode(release: CodeRelease, value: number): string | undefined {
  const rounded = Math.floor(value * 10 + 1e-9) / 10;
  return release.leaves("Z68").find(({ title }) => {
    const match = range.exec(title);
    if (match === null) return false;
    const [, from = "", to, open] = match;
    if (open === "less") return rounded <= Number(from);
    if (open === "greater") return rounded >= Number(from);
    return Number(from) <= rounded && rounded <= Number(to);
  })?.code;
}
