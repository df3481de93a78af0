/** A fracture that a few lines of story call slow to heal, in another sentence than the one that names it (Guidelines FY2026 I.C.19.c.1: delayed healing). */
const longest = 1500;
const slow =
  /(?<!\b(?:no|not|without|denies|if|may be|can be|risk of|smokers? (?:are|is)) )\b(?:slow to (?:heal|unite|knit|consolidate)|healing (?:is |very |too |more )*(?:slowly|slower|delayed|behind)|delayed (?:union|healing)|lagging behind)\b/i;

/** @param title of the code @param text of the whole note */
export function isSlowHealing(title: string, text: string): boolean {
  return /\bfracture\b/i.test(title) && text.length <= longest && slow.test(text);
}
