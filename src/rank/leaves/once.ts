/** Questions to a whole note that many mentions of it ask: answered once a note, so that its reading stays linear in its length. */
import type { ReadNote } from "../../note/types.ts";

/** Answers the question named `key`, by `find` where it was not asked before. */
export type Once = (key: string, find: () => string | undefined) => string | undefined;

/** Without memory. */
export const anew: Once = (_, find) => find();

const answers = new WeakMap<ReadNote, Map<string, string | undefined>>();

/** @returns the memory of one note */
export function onceIn(note: ReadNote): Once {
  const known = answers.get(note) ?? new Map<string, string | undefined>();
  answers.set(note, known);
  return (key, find) => {
    if (!known.has(key)) known.set(key, find());
    return known.get(key);
  };
}
