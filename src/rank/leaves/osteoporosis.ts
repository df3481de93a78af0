/**
 * A fracture of a patient with known osteoporosis, after a minor fall or none, is M80 and no traumatic fracture.
 *
 * Source: Guidelines FY2026 I.C.13.d.2 and I.C.19.c.1 ("even if the patient had a minor fall or trauma, if that fall or trauma would not usually break
 * a normal, healthy bone").
 */

/** `age-related` unless the note gives another cause. */
export type OsteoporosisCause = "age-related" | "other";

/** Traumatic, pathological and collapse codes, and the site of M80 they are at: the last character of `M80.0-`. */
const sites: readonly (readonly [codes: RegExp, site: string])[] = [
  [/^S42\.[01]|^M84\.41/, "1"],
  [/^S42\.[2-4]|^M84\.42/, "2"],
  // M80.03 includes the wrist.
  [/^S52|^S62\.1|^M84\.43/, "3"],
  [/^S62|^M84\.44/, "4"],
  [/^M84\.454|^S32\.[3-9]/, "B"],
  [/^S72|^M84\.45/, "5"],
  [/^S82\.(?:[0-4]|83|86|87|89)|^M84\.46/, "6"],
  [/^S82\.(?:[56]|8[458])|^S92|^M84\.47/, "7"],
  [/^S12\.[0-9]|^S22\.0|^S32\.[0-2]|^M48\.5|^M84\.48/, "8"],
  [/^S22\.[234]/, "A"],
];

/**
 * @param code a fracture's code or header
 * @returns the header of M80 at the same site; undefined where `code` is no fracture that osteoporosis explains (skull, face, physis)
 */
export function osteoporoticFracture(code: string, cause: OsteoporosisCause): string | undefined {
  const site = sites.find(([codes]) => codes.test(code))?.[1];
  return site === undefined ? undefined : `M80.${cause === "age-related" ? "0" : "8"}${site}`;
}
