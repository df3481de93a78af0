/** Words of the titles that are said together or not at all. */

/** "Lower limb" and "lower extremity" as one word, so that a leg, which is a lower limb, says nothing of a lower leg. */
export function asOneWord(text: string): string {
  return text.replace(/\b(upper|lower) (?:limb|extremity)\b/gi, "$1limb");
}
