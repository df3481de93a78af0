/**
 * A stress or pathological fracture "of the ankle and foot" by the part that the clause tells.
 *
 * Source: Tabular List at M84.37-, M84.47-, M84.57-, M84.67-: 1 to 3 ankle, 4 to 6 foot, 7 to 9 toes; right, left, unspecified.
 */
const parts: readonly (readonly [words: RegExp, first: number])[] = [
  [/\btoes?\b|\bhallux\b/i, 7],
  [/\b(?:foot|feet|metatars\w+|midfoot|forefoot|heel|calcane\w+|navicular|cuboid|cuneiform|march)\b/i, 4],
  [/\bankles?\b|\bmalleol\w+|\btal(?:us|ar)\b/i, 1],
];

/** @param text of the clause and its heading */
export function ankleOrFoot(code: string, text: string): string | undefined {
  const stem = /^(M84\.[3-6]7)\d?$/.exec(code)?.[1];
  const found = parts.filter(([words]) => words.test(text));
  const [one] = found;
  if (stem === undefined || one === undefined || found.length > 1) return undefined;
  const isRight = /\b(?:right|rt)\b|\bR\b/i.test(text);
  const isLeft = /\b(?:left|lt)\b|\bL\b/i.test(text);
  return `${stem}${one[1] + (isRight === isLeft ? 2 : isRight ? 0 : 1)}`;
}
