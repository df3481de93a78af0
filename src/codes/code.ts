/** Codes as people write them: `E11.22` outside, `E1122` in the publishers' files. */
import type { CodeSystem } from "../contract/codes.ts";

const icd10cmShape = /^[A-Z](?:\d[0-9A-Z]|[A-Z]\d)(?:\.[0-9A-Z]{1,4})?$/;

/** `e1122`, `E11.22` and ` E11.22 ` become `E11.22`; anything else is returned trimmed, in upper case. */
export function writtenIcd10cm(code: string): string {
  const bare = code.trim().toUpperCase().replace(".", "");
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

/** A code typed by a person, as its system writes it: `e1122` becomes `E11.22`, ` g0008 ` becomes `G0008`. */
export function writtenCode(system: CodeSystem, code: string): string {
  return system === "icd10cm" ? writtenIcd10cm(code) : code.trim().toUpperCase();
}

/** Whether `code` has the shape of an ICD-10-CM category or code, with its dot. */
export function isIcd10cmShaped(code: string): boolean {
  return icd10cmShape.test(code);
}

/** The three-character category an ICD-10-CM code belongs to. */
export function categoryOf(code: string): string {
  return code.slice(0, 3);
}

/** The next shorter code: `E11.22` → `E11.2` → `E11`; undefined at the category. */
export function shortened(code: string): string | undefined {
  if (code.length <= 3) return undefined;
  return code.length === 5 ? code.slice(0, 3) : code.slice(0, -1);
}
