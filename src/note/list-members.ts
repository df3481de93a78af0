/** Lists read part by part: what is said in one part of a list is said of that part. */
import { isWord, type Word } from "./words.ts";

/** Words that stand between a comma and what is said of all that went before: "fever, cough, all resolved". */
const pointing = new Set(
  "which that these those this it all both now since then today has have had is are was were been being fully completely entirely eventually spontaneously subsequently later quickly promptly and or but mostly only self finally initially never at left right bilateral also still after with in on by".split(
    " ",
  ),
);
/** Times: they belong to the part they stand in even where "and" joins it to the others. */
const times =
  /^(?:as |in |during |at |with |after |back in |since |(?:years?|yrs?|yr|decades?|y|many|several|a|long|two|three|last) )|\b(?:ago|back|earlier|previously)$/;

const isSeparator = (word: Word): boolean => /^[,;–—-]$/.test(word.text);

/**
 * Whether a phrase that puts things in the past, found after a mention, is said of another part of the list: "glaucoma, BPH, testicular
 * cancer in his 30s", "sepsis - the fever is gone".
 * @param between the tokens between the mention and the phrase
 */
export function saysOfAnotherPart(between: readonly Word[], phrase: string): boolean {
  const comma = between.findLastIndex(isSeparator);
  if (comma === -1) return false;
  const own = between.slice(comma + 1);
  const named = own.filter((word) => isWord(word) && !pointing.has(word.text) && !/^\d/.test(word.text));
  if (named.length === 0) return false;
  const joined = /^(?:and|or)$/.test(own[0]?.text ?? "");
  return !joined || times.test(phrase);
}
