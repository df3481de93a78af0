import { expect, test } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { withAllergens } from "./allergens.ts";
import { namedMentions } from "./mentions.ts";

const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["allergic rhinitis", "J30.9"],
  ["hay fever", "J30.1"],
  ["vasomotor rhinitis", "J30.0"],
  ["asthma", "J45.909"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

test.each([
  ["Allergic rhinitis due to ragweed pollen (skin tested 2024).", ["J30.1"]],
  ["Allergic rhinitis: dust mites year round, cat dander.", ["J30.81", "J30.89"]],
  ["Allergic rhinitis, perennial.", ["J30.89"]],
  ["Hay fever.", ["J30.1"]],
  ["Allergic rhinitis. Keep the cat out of the bedroom.", ["J30.9"]],
  ["Allergic rhinitis, start fluticasone, encase the mattress against mites.", ["J30.9"]],
  ["Allergic rhinitis, skin tests not positive for dogs.", ["J30.9"]],
  ["Vasomotor rhinitis, worse with dust.", ["J30.0"]],
  ["Asthma, worse around cats.", ["J45.909"]],
])("allergens of %s", (text, expected) => {
  const note = readNote(`ASSESSMENT: ${text}`);
  expect(withAllergens(note, namedMentions(note, book)).flatMap(({ codes }) => codes)).toEqual(expected);
});
