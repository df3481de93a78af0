/**
 * A cellulitis or abscess that its clause places in other words than a name has: "with cellulitis of the surrounding abd wall", "terrier bite R forearm, now
 * with cellulitis spreading out from it". Taken only where the clause tells one place.
 *
 * Source: Tabular List at L03.0- to L03.8- and L02.-; Index: Cellulitis, by site.
 */
type Place = readonly [words: RegExp, cellulitis: string, abscess: string];

/** `+` stands for the side: odd right, even left, 9 where none is told. */
const places: readonly Place[] = [
  [/\b(?:abd(?:omen|ominal|\.)?(?: wall)?|belly|pannus)\b/i, "L03.311", "L02.211"],
  [/\b(?:chest(?: wall)?|sternal|sternum|sternotomy)\b/i, "L03.313", "L02.213"],
  [/\b(?:groin|inguinal)\b/i, "L03.314", "L02.214"],
  [/\b(?:umbilic\w+|navel|belly ?button)\b/i, "L03.316", "L02.216"],
  [/\b(?:buttocks?|gluteal)\b/i, "L03.317", "L02.31"],
  [/\b(?:cheeks?|chin|jaw(?:line)?|forehead|temple)\b/i, "L03.211", "L02.01"],
  [/\b(?:arms?|forearms?|elbows?|wrists?|hands?|shoulders?|knuckles?|palm)\b/i, "L03.11+3", "L02.41+3"],
  [
    /\b(?:thighs?|knees?|calf|calves|shins?|lower legs?|legs?|ankles?|foot|feet|heels?|stump)\b/i,
    "L03.11+5",
    "L02.41+5",
  ],
];
/** An eye socket, an orbit or a gland is another disease. */
const elsewhere =
  /\b(?:orbit\w*|periorbital|preseptal|eyelid|pelvic|breast|peritonsillar|dental|finger|thumb|toe|nail)\b/i;
const hand = /\bhands?\b/i;
const foot = /\b(?:foot|feet)\b/i;

/** @param text of the clause and its heading */
export function cellulitisPlace(code: string, text: string): string | undefined {
  const isAbscess = code === "L02.91";
  if ((code !== "L03.90" && !isAbscess) || elsewhere.test(text)) return undefined;
  const found = places.filter(([words]) => words.test(text));
  const [one] = found;
  if (one === undefined || found.length > 1) return undefined;
  const [, cellulitis, abscess] = one;
  const isRight = /\b(?:right|rt|rue|rle)\b|\bR\b/i.test(text);
  const isLeft = /\b(?:left|lt|lue|lle)\b|\bL\b/i.test(text);
  const side = isRight === isLeft ? undefined : isRight ? 0 : 1;
  if (isAbscess && (hand.test(text) || foot.test(text))) {
    const stem = hand.test(text) ? "L02.51" : "L02.61";
    return `${stem}${side === undefined ? "9" : side === 0 ? "1" : "2"}`;
  }
  const [stem = "", limb] = (isAbscess ? abscess : cellulitis).split("+");
  return limb === undefined ? stem : `${stem}${side === undefined ? "9" : Number(limb) + side}`;
}
