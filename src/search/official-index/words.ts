/** Words as the index compares them: by stem, but for what the stemmer runs together and the index keeps apart. */
import { stem, type Word, wordsOf } from "../words.ts";

/** "duodenitis" is not "duodenal", "parkinsonism" not "Parkinson's", "medication" not "medical". */
const ownForms: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})iti(?:s|des)$/, "itis"],
  [/^(arachnid|parkinson)ism$/, "ism"],
  [/^(medic)ations?$/, "ation"],
];

/** @param word lower case */
export function indexStem(word: string): string {
  for (const [form, ending] of ownForms) {
    const [, root] = form.exec(word) ?? [];
    if (root !== undefined) return root + ending;
  }
  return stem(word);
}

/** How the letter is written where it is not the article. */
export const letterA = "A";
/** What a letter may stand after: "hepatitis A", "group A". */
const lettered = new Set(
  "category class factor grade group hepatitis influenza stage subtype type virus vitamin".split(" "),
);

/**
 * The words of a title or a phrase. "A" is a letter at its end, after a word that takes letters, or as a capital amid it; elsewhere it is
 * the article.
 */
export function indexWordsOf(text: string): Word[] {
  const words = wordsOf(text);
  return words.map((word, at) => {
    if (word.text !== "a") return { ...word, stem: indexStem(word.text) };
    const before = words[at - 1];
    const isCapital = text[word.start] === "A" && /[a-z]/.test(text);
    const isLetter =
      before !== undefined && (at === words.length - 1 || isCapital || lettered.has(before.text));
    const isAlone = words.length === 1;
    return isLetter || isAlone ? { ...word, text: letterA, stem: letterA } : word;
  });
}
