/**
 * The type of a diabetes whose complication is named without it: "DKA", "gastroparesis from the diabetes" of a patient with type 1.
 *
 * Source: Guidelines FY2026 I.C.4.a.2 (type 2 only where no type is documented in the record); Tabular List: E08 to E13 exclude1 one another.
 */
import type { ReadNote } from "../../note/types.ts";
import { said } from "../sayings.ts";
import { onceIn } from "./once.ts";

const first =
  /\b(?:T1DM|T1D|IDDM1|DM ?-?(?:1|I)(?!\w)|(?:type|ty?) ?(?:1|I)(?!\w) ?(?:DM\b|diabet\w*)|(?:DM|diabet\w*)(?: mellitus)?,? ?\(?type ?(?:1|I)(?!\w)|juvenile[- ]onset diabet\w*|juvenile diabet\w*|LADA\b)/gi;
const second =
  /\b(?:T2DM|T2D|NIDDM|DM ?-?(?:2|II)(?!\w)|type ?(?:2|II)(?!\w) ?(?:DM\b|diabet\w*)|(?:DM|diabet\w*)(?: mellitus)?,? ?\(?type ?(?:2|II)(?!\w))/i;

/** Codes of type 2 that type 1 has too, all but its hyperosmolar state. */
const byDefault = /^E11\.(?!0)/;

/** @returns the code of type 1 where the note says that the patient has it, and names no type 2 */
export function diabetesType(code: string, note: ReadNote): string | undefined {
  if (!byDefault.test(code)) return undefined;
  const type = onceIn(note)("type of diabetes", () =>
    !second.test(note.text) && said(note, first, ["affirmed", "historical"]).length > 0 ? "E10" : undefined,
  );
  return type === undefined ? undefined : code.replace("E11", type);
}
