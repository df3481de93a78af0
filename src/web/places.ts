/** Where the words typed into a search stand in the note, so that they can become evidence without a mouse. */
import type { Stretch } from "./segments.ts";

const leastLength = 3;
const most = 20;

/** Whole words only, in any case; none for fewer than three letters. Places are UTF-16 code units of `note`. */
export function placesOf(note: string, phrase: string): Stretch[] {
  const words = phrase.trim().split(/\s+/);
  if (words.join("").length < leastLength) return [];
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "giu");
  const found: Stretch[] = [];
  for (const { index, 0: text } of note.matchAll(whole)) {
    found.push({ start: index, end: index + text.length });
    if (found.length === most) break;
  }
  return found;
}
