/** A bone as `bones.ts` lists it. */
export interface Bone {
  readonly words: RegExp;
  /** The header of its fractures. */
  readonly code: string;
  /** As the coder is told. */
  readonly name: string;
  /** The words are of a fracture's place and nothing else: treatment or healing told near them is enough. */
  readonly isPart?: true;
}

const gap = "(?:,? (?:the |of |right |left |his |her |[rl] )*)";
export const end = (where: string, bone: string) =>
  `${where} (?:(?:right|left|end of(?: the)?) )*${bone}|${bone}${gap}${where}`;

/** @param words of a regular expression */
export function row(code: string, name: string, words: string, isPart?: true): Bone {
  return {
    code,
    name,
    words: new RegExp(`\\b(?:${words})\\b`, "gi"),
    ...(isPart === undefined ? {} : { isPart }),
  };
}
