/** Status codes that the guidelines ask for beside a condition, where the note documents what they say. */
import type { CodeRelease } from "../codes/release.ts";
import type { Span } from "../note/types.ts";
import { type Beside, isInForce } from "./conventions/convention.ts";
import type { DrugUse } from "./drugs/drugs-in-use.ts";
import { type Burned, extentCode } from "./injuries/burned-surface.ts";
import type { ToldMechanism } from "./injuries/mechanism.ts";

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
  /** Other long-term drugs than insulin. */
  readonly drugs?: readonly DrugUse[];
  /** Completed weeks of the pregnancy. */
  readonly weeks?: Quote & { readonly value: number };
  /** Body surface burned. */
  readonly burned?: Burned;
  /** How the injuries came about, most telling first. */
  readonly mechanisms?: readonly ToldMechanism[];
  /** What the note says beside its conditions. */
  readonly besides?: readonly Said[];
  /** Why drugs are taken less than prescribed. */
  readonly lessReasons?: readonly (Quote & { readonly code: string })[];
}

/** Words that a row of `conventions/companions.ts` looks for, and the code they stand for. */
export interface Said {
  readonly row: Beside;
  readonly code: string;
  readonly quote: Quote;
}

export interface Companion {
  readonly code: string;
  readonly quote: Quote;
  readonly text: string;
  readonly source: string;
}

const weightConditions = /^(?:E66\.|E4[3-6]|R63\.6|R64)/;

/** Codes of a continuing pregnancy: not of one with abortive outcome, not of childbirth's aftermath. */
const dated = /^(?:O8[02]$|(?:O09|O[1-7]\d|O9[89]|O9A|Z34)\.)/;
/** Injuries, burns, heat, cold and current; not what drugs, substances and care did. */
const injured = /^(?:S\d\d\..*|T(?:0[7-9]|1[4-9]|2\d|3[0-4]|6[7-9]|75)\..*)[A-S]$/;
const underdosed = /^T(?:3[6-9]|4\d|50)\..*6[ADS]$/;

/** @param code billable */
export function companionsOf(
  release: CodeRelease,
  code: string,
  {
    insulin,
    bodyMass,
    isPregnant,
    drugs = [],
    weeks,
    burned,
    lessReasons = [],
    besides = [],
    mechanisms = [],
  }: CompanionFacts,
): Companion[] {
  const found: Companion[] = [];
  if (insulin !== undefined && /^(?:E(?:08|09|11|13)\.|O24\.[138])/.test(code)) {
    const text = "The patient's diabetes is treated with insulin.";
    found.push({ code: "Z79.4", quote: insulin, text, source: "FY2026 guidelines I.C.4.a.3" });
  }
  for (const drug of drugs) {
    if (!drug.beside.test(code)) continue;
    found.push({
      code: drug.code,
      quote: drug.quote,
      text: "A long-term drug for this condition.",
      source: drug.source,
    });
  }
  for (const { row, code: asked, quote } of besides)
    if (row.host.test(code) && isInForce(row, release.from))
      found.push({ code: asked, quote, text: row.says, source: row.source });
  const mechanism = injured.test(code)
    ? mechanisms.find(({ causes }) => causes?.test(code) ?? true)
    : undefined;
  if (mechanism !== undefined) {
    const text = "How the injury came about.";
    found.push({
      code: causeOf(mechanism.stem, code),
      quote: mechanism,
      text,
      source: "FY2026 guidelines I.C.20.a",
    });
  }
  if (weeks !== undefined && dated.test(code)) {
    const text = "Weeks of gestation, beside the pregnancy's own codes.";
    const ofWeeks = `Z3A.${weeks.value < 8 ? "01" : weeks.value > 42 ? "49" : String(weeks.value).padStart(2, "0")}`;
    found.push({
      code: ofWeeks,
      quote: weeks,
      text,
      source: "FY2026 guidelines I.C.21.c.11; Tabular List, chapter 15",
    });
  }
  if (burned !== undefined && /^T2[0-5]\./.test(code) && !code.endsWith("S")) {
    const text = "Extent of body surface, beside the burn's site.";
    found.push({ code: extentCode(burned), quote: burned, text, source: "FY2026 guidelines I.C.19.d.6" });
  }
  for (const reason of underdosed.test(code) ? lessReasons : []) {
    const text = "Why less of the drug was taken than prescribed.";
    found.push({ code: reason.code, quote: reason, text, source: "FY2026 guidelines I.C.19.e.5.c" });
  }
  const isOfWeight = weightConditions.test(code) && isPregnant !== true;
  const massCode = bodyMass !== undefined && isOfWeight ? bodyMassCode(release, bodyMass.value) : undefined;
  if (bodyMass !== undefined && massCode !== undefined) {
    const text = "Body mass index documented with an associated diagnosis.";
    found.push({ code: massCode, quote: bodyMass, text, source: "FY2026 guidelines I.B.14 and I.C.21.c.3" });
  }
  return found;
}

/** The cause with the injury's 7th character, A for every active, D for every later treatment (I.C.20.a.2); Y09 has none. */
function causeOf(stem: string, code: string): string {
  return stem.length < 7 ? stem : `${stem}${code.slice(-1).replace(/[BC]/, "A").replace(/[E-R]/, "D")}`;
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
