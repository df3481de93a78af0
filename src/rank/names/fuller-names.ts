/**
 * A wording the index knows whole, with a name inside it, is the name meant: "stage II decubitus ulcer of the right buttock" says more than
 * "decubitus ulcer". Longest name first holds across the phrase book and the index of wordings.
 */
import type { ReadNote } from "../../note/types.ts";
import { contentStems } from "../../search/words.ts";
import { deniesAlike } from "./denied-alike.ts";
import type { Mention } from "./mentions.ts";

/**
 * @param named mentions found by name
 * @param similar likenesses, best first
 * @returns `named` where each that a fuller wording of the same category holds has given way to it, and the other likenesses
 */
export function withFullerNames(
  note: ReadNote,
  named: readonly Mention[],
  similar: readonly Mention[],
): { readonly named: readonly Mention[]; readonly similar: readonly Mention[] } {
  const fuller = new Map<Mention, Mention>();
  for (const name of named) {
    const known = [contentStems(name.wording), contentStems(note.text.slice(name.start, name.end))];
    const best = similar
      .filter(
        (likeness) => known.some((stems) => saysMore(likeness, name, stems)) && deniesAlike(note, likeness),
      )
      .sort((one, other) => other.length - one.length || other.similarity - one.similarity)[0];
    if (best !== undefined) fuller.set(name, best);
  }
  const taken = new Set(fuller.values());
  return {
    named: named.map((name): Mention => {
      const better = fuller.get(name);
      return better === undefined
        ? name
        : { ...better, source: name.source, explained: 1, fused: 1, similarity: 1 };
    }),
    similar: similar.filter((likeness) => !taken.has(likeness)),
  };
}

/** All its words stand in the note, the name's among them, and its code is of the same category but not below the name's: that leaf choice finds. */
function saysMore(likeness: Mention, name: Mention, stems: ReadonlySet<string>): boolean {
  if (likeness.clause !== name.clause || likeness.covered < 1) return false;
  if (likeness.start > name.start || name.end > likeness.end) return false;
  if (/\bother\b/i.test(likeness.wording)) return false;
  const words = contentStems(likeness.wording);
  if (words.size <= stems.size || ![...stems].every((stem) => words.has(stem))) return false;
  const categories = new Set(name.codes.map((code) => code.slice(0, 3)));
  const isBelow = likeness.codes.some((code) => name.codes.some((header) => code.startsWith(header)));
  return !isBelow && likeness.codes.every((code) => categories.has(code.slice(0, 3)));
}
