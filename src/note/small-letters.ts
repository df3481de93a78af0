/** Notes typed without capitals: "s: feels better", "labs - wbc 11". */

const fewestLines = 6;
const looked = 200;
/** A line's first letter, after its bullet. */
const firstLetter = /^([ \t]*(?:[-*•][ \t]+)?)([a-z])/gm;
/** A short word or abbreviation that a mark sets off. */
const shortLabel = /^([ \t]*)([A-Za-z](?:[a-z]{0,3}|\/[a-z]))(?=[ \t]*(?::|-[ \t]|$))/gm;

/** `text`, letter for letter, with a capital at the head of each line where the note has hardly any there; as it is else. */
export function inCapitals(text: string): string {
  const lines = text
    .split("\n", looked)
    .map((line) => line.replace(/^[\s\-*•#>]+/, ""))
    .filter((line) => /^[A-Za-z]/.test(line));
  const small = lines.filter((line) => /^[a-z]/.test(line)).length;
  if (lines.length < fewestLines || small < lines.length * 0.8) return text;
  return text
    .replace(firstLetter, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(shortLabel, (_, before: string, word: string) => before + word.toUpperCase());
}
