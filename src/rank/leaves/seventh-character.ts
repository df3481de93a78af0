/**
 * The 7th character of injuries and pathological fractures: encounter, openness and healing.
 *
 * Source: Guidelines FY2026 I.C.19.a (A is active treatment, D routine care, S sequela), I.C.19.c.1 (fractures: nonunion and malunion are subsequent
 * care unless treatment was never sought; open fractures without a Gustilo type are type I or II), I.C.13.c (pathological fractures).
 */
import type { EncounterKind, Healing } from "../../note/attribute-phrases.ts";
import type { Openness } from "../../note/attributes-fracture.ts";
import type { Assumption } from "./leaf.ts";

/** What the note says of an injury's treatment. */
export interface Treatment {
  readonly encounter?: EncounterKind;
  readonly healing?: Healing;
  readonly openness?: Openness;
  /** Treatment was never sought until now. */
  readonly untreated?: boolean;
}

export interface SeventhFit {
  readonly score: number;
  /** What the note does not say, taken by default. */
  readonly assumed: readonly Assumption[];
}

const meanings = /,\s*((?:initial|subsequent) encounter\b.*|sequela\b.*)$/i;

/**
 * A visit at which the effect of a drug, or of its lack, is evaluated or treated is active treatment, however often the patient comes back (I.C.19.a).
 */
const ofDrug = /^(?:Adverse effect|Underdosing) of /;

/**
 * How well the meaning of a 7th character fits.
 * @param title of the full code, as "..., subsequent encounter for closed fracture with nonunion"
 * @returns undefined where the 7th character means something else (an eye, a fetus, a stage)
 */
export function seventhFit(title: string, said: Treatment): SeventhFit | undefined {
  const meaning = meanings.exec(title)?.[1]?.toLowerCase();
  if (meaning === undefined) return undefined;
  const told = encounterOf(said);
  const encounter = told === "subsequent" && ofDrug.test(title) ? "initial" : told;
  let score = kindOf(meaning) === encounter ? 4 : 0;
  if (/\bfracture\b/.test(meaning)) {
    score += openFit(meaning, said.openness ?? "closed");
    if (encounter === "subsequent") score += healingOf(meaning) === (said.healing ?? "routine") ? 1 : -1;
  }
  const assumed: Assumption[] = [];
  if (kindOf(meaning) === "initial" && encounter === "initial" && said.encounter === undefined) {
    const source = "FY2026 guidelines I.C.19.a";
    assumed.push({ about: "encounter", text: "7th character A: active treatment.", source });
  }
  if (said.openness === "open" && /\btype i or ii\b/.test(meaning)) {
    const text = "Open fracture without a Gustilo type: type I or II.";
    assumed.push({ about: "open-type", text, source: "FY2026 guidelines I.C.19.c.1" });
  }
  if (said.openness === undefined && /\bclosed fracture\b/.test(meaning)) {
    const text = "Not said to be open: closed.";
    assumed.push({ about: "default", text, source: "FY2026 guidelines I.C.19.c" });
  }
  return { score, assumed };
}

function encounterOf({ encounter, healing, untreated }: Treatment): EncounterKind {
  if (untreated === true) return "initial";
  const isProblem = healing === "nonunion" || healing === "malunion" || healing === "delayed";
  if (encounter === "sequela") return "sequela";
  return isProblem ? "subsequent" : (encounter ?? "initial");
}

function kindOf(meaning: string): EncounterKind {
  return meaning.startsWith("sequela")
    ? "sequela"
    : meaning.startsWith("subsequent")
      ? "subsequent"
      : "initial";
}

/** Categories without Gustilo types have one "open"; after the first encounter some have none. */
function openFit(meaning: string, openness: Openness): number {
  const offered = /\btype iii/.test(meaning)
    ? "open-III"
    : /\btype i\b/.test(meaning)
      ? "open-I-II"
      : /\bopen\b/.test(meaning)
        ? "open"
        : "closed";
  const wanted = openness === "open" ? "open-I-II" : openness;
  if (offered === wanted) return 2;
  if (wanted === "closed") return -2;
  return offered === "open" ? 1 : offered === "closed" ? -1 : 0;
}

function healingOf(meaning: string): Healing {
  if (/nonunion/.test(meaning)) return "nonunion";
  if (/malunion/.test(meaning)) return "malunion";
  return /delayed/.test(meaning) ? "delayed" : "routine";
}
