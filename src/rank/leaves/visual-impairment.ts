/**
 * Blindness and low vision without the category of visual impairment are unqualified visual loss.
 *
 * Source: Guidelines FY2026 I.C.7.b: of both eyes H54.3, of one eye H54.6-, where neither is said H54.7.
 */
import { contentStems } from "../../search/words.ts";
import type { Side } from "./variants.ts";

const categorized = /^H54\.[01245]/;
const [category = ""] = contentStems("category");
const oneEye = [...contentStems("one monocular unilateral")];

/**
 * @param code of blindness or low vision by category, or a header above such codes
 * @param said.stems of the words near the mention
 * @returns the code or header to choose below; undefined where the category is documented or `code` is about something else
 */
export function unqualifiedLoss(
  code: string,
  { stems, side }: { readonly stems: ReadonlySet<string>; readonly side?: Side },
): string | undefined {
  if (!categorized.test(code) || stems.has(category)) return undefined;
  if (side === "bilateral") return "H54.3";
  return side !== undefined || oneEye.some((stem) => stems.has(stem)) ? "H54.6" : "H54.7";
}
