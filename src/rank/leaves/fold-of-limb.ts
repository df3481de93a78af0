/**
 * A cellulitis or abscess placed at a fold or part of a limb that no name of it has: "cellulitis L antecubital", "abscess, right AC fossa".
 *
 * Source: Tabular List at L03.11- (cellulitis of limb) and L02.41- (abscess of limb): 3 right and 4 left upper, 5 right and 6 left lower limb.
 */
const upper =
  /\b(?:antecubital|(?:ac|cubital|antecubital) fossa|(?:elbow|wrist) crease|(?:volar|dorsal) forearm|biceps|triceps|deltoid)\b/i;
const lower =
  /\b(?:popliteal(?: fossa)?|pretibial|malleol\w+|(?:knee|ankle) crease|back of (?:the |his |her )?knee|calf|gaiter)\b/i;
const header: Readonly<Record<string, string>> = { "L03.90": "L03.11", "L02.91": "L02.41" };

/** @param text of the clause and its heading */
export function foldOfLimb(code: string, text: string): string | undefined {
  const of = header[code];
  const isUpper = upper.test(text);
  if (of === undefined || isUpper === lower.test(text)) return undefined;
  const isRight = /\b(?:right|rt?|rue|rle)\b/i.test(text);
  const isLeft = /\b(?:left|lt?|lue|lle)\b/i.test(text);
  if (isRight === isLeft) return `${of}9`;
  return `${of}${isUpper ? (isRight ? "3" : "4") : isRight ? "5" : "6"}`;
}
