/** The words of a text that name a kind of injury, a degree of burn, or a part of the body with its side. */
import type { Span } from "../../note/types.ts";
import { burnDegrees, type InjuryKind, injuryKinds } from "../conventions/injury-kinds.ts";
import { type InjurySite, injurySites } from "../conventions/injury-sites.ts";
import type { Side } from "../leaves/variants.ts";

/** Offsets are those of the text. */
export type InjuryToken = Span &
  (
    | { readonly is: "kind"; readonly kind: InjuryKind }
    | { readonly is: "degree"; readonly degree: number }
    | { readonly is: "site"; readonly site: InjurySite; readonly side: Side | undefined }
  );

const groups = (words: readonly string[]) =>
  new RegExp(`\\b(?:${words.map((one) => `(${one})`).join("|")})(?!\\w)`, "gi");
const kindWords = groups(injuryKinds.map(([, words]) => words));
const degreeWords = groups(burnDegrees.map(([, words]) => words));
const siteWords = groups(injurySites.map(({ words }) => words));

/** Between a side and its place: "left dorsal hand". */
const aspects =
  "(?:(?:proximal|distal|dorsal|dorsum of(?: the)?|volar|palmar|medial|lateral|anterior|posterior|inner|outer|upper|mid|ulnar|radial|plantar|aspect of(?: the)?)[ -])*";
const sideBefore = new RegExp(`\\b(right|left|both|bilateral|rt|lt|r|l)\\.?\\)? (?:the )?${aspects}$`, "i");
/** "Sole of the R foot". */
const inside = /\b(right|left|r|l)\b/i;
const sideReach = 40;
const sides: ReadonlyMap<string, Side> = new Map([
  ["r", "right"],
  ["l", "left"],
  ["b", "bilateral"],
]);

/** In order. */
export function injuryTokens(text: string): InjuryToken[] {
  const kinds = found(text, kindWords).flatMap(({ at, ...span }): InjuryToken[] => {
    const row = injuryKinds[at];
    return row === undefined ? [] : [{ ...span, is: "kind", kind: row[0] }];
  });
  const degrees = found(text, degreeWords).flatMap(({ at, ...span }): InjuryToken[] => {
    const row = burnDegrees[at];
    return row === undefined ? [] : [{ ...span, is: "degree", degree: row[0] }];
  });
  const sites = found(text, siteWords).flatMap(({ at, ...span }): InjuryToken[] => {
    const site = injurySites[at];
    if (site === undefined) return [];
    const before = sideBefore.exec(text.slice(Math.max(0, span.start - sideReach), span.start));
    const start = before === null ? span.start : span.start - before[0].length;
    const said = before?.[1] ?? inside.exec(text.slice(span.start, span.end))?.[1] ?? "";
    const side = sides.get(said.charAt(0).toLowerCase());
    return [{ ...span, start, is: "site", site, side }];
  });
  return [...kinds, ...degrees, ...sites].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
}

function found(text: string, words: RegExp) {
  return [...text.matchAll(words)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    at: match.slice(1).findIndex((group) => group !== undefined),
  }));
}
