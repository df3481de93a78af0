/**
 * Where a pressure ulcer is that its name leaves open: "open ulcer over the sacrum ...; stage 2 pressure injury", or told in the skin examination and only
 * named in the plan. Taken only where the note tells of sores at one place.
 *
 * Source: Tabular List at L89 (by site, then stage); Guidelines FY2026 I.B.2, I.B.14 and I.C.12.a.
 */
const sore =
  "(?:ulcers?|ulcerations?|wounds?|pressure (?:injur(?:y|ies)|sores?|areas?)|decubit(?:us|i)|bedsores?|skin (?:breakdown|loss)|eschar|open area|dti|deep tissue (?:pressure )?injury)";
const places: readonly (readonly [
  place: string,
  header: string,
  sides?: readonly [right: string, left: string],
])[] = [
  ["sacr(?:um|al)|coccy(?:x|geal)|tail ?bone", "L89.15"],
  ["heels?", "L89.60", ["L89.61", "L89.62"]],
  ["buttocks?|ischi(?:um|al)|gluteal", "L89.30", ["L89.31", "L89.32"]],
  ["hips?|trochanter(?:ic)?", "L89.20", ["L89.21", "L89.22"]],
  ["ankles?|malleol(?:us|ar)", "L89.50", ["L89.51", "L89.52"]],
  ["elbows?|olecranon", "L89.00", ["L89.01", "L89.02"]],
  ["occiput|occipital|scalp", "L89.81"],
];
const denied =
  /\b(?:no|not|without|denies|negative for|healed|old|prior|previous|history of|h\/o)\b[^.;\n]{0,25}$/i;
const across = "[^.;\\n]{0,45}";

/** @param text of the whole note @returns the header of the one place, by its side where one is told */
export function pressureSite(code: string, text: string): string | undefined {
  if (!/^L89\.9/.test(code)) return undefined;
  const found = new Set(
    places.flatMap(([place, header, sides]) =>
      [
        ...text.matchAll(
          new RegExp(
            `\\b${sore}\\b${across}?(?:\\b(right|left|[rl])\\b )?\\b(?:${place})\\b|(?:\\b(right|left|[rl])\\b )?\\b(?:${place})\\b${across}?\\b${sore}\\b`,
            "gi",
          ),
        ),
      ].flatMap(({ index, 1: after, 2: before }) => {
        if (denied.test(text.slice(Math.max(0, index - 40), index))) return [];
        const side = (after ?? before)?.[0]?.toLowerCase();
        return [sides === undefined || side === undefined ? header : sides[side === "r" ? 0 : 1]];
      }),
    ),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
