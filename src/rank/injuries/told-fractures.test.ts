import { expect, test } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { namedMentions } from "../names/mentions.ts";
import { withToldFractures } from "./told-fractures.ts";

const book = new PhraseBook<Name>();
for (const [name, code] of [
  ["clavicle fracture", "S42.00"],
  ["wrist fracture", "S62.10"],
  ["hip fracture", "S72.00"],
  ["tibia fracture", "S82.20"],
  ["fibula fracture", "S82.40"],
  ["nose fracture", "S02.2"],
  ["orbital floor fracture", "S02.3"],
  ["colles' fracture", "S52.53"],
  ["trimalleolar fracture", "S82.85"],
  ["jones fracture", "S92.35"],
  ["multiple rib fractures", "S22.4"],
  ["rib fracture", "S22.3"],
  ["great toe fracture", "S92.40"],
  ["anterior shoulder dislocation", "S43.01"],
  ["shoulder dislocation", "S43.00"],
  ["patella dislocation", "S83.00"],
] as const)
  book.add(name, { phrase: name, codes: [code], source: "lexicon" });

function codesIn(text: string): string[] {
  const note = readNote(text);
  return withToldFractures(note, namedMentions(note, book), book).flatMap(({ codes }) => codes);
}

test.each([
  ["Broke his left clavicle on the slope.", ["S42.00"]],
  ["Snapped her right wrist.", ["S62.10"]],
  ["Tibia and fibula both snapped through the shaft.", ["S82.20", "S82.40"]],
  ["Right tibia shaft fracture.", ["S82.20"]],
  ["Midshaft: tibia and fibula shaft fractures.", ["S82.20", "S82.40"]],
  ["The nose is broken.", ["S02.2"]],
  ["Hit. CT: right orbital floor blown out.", ["S02.3"]],
  ["Fractured the tibia and the fibula.", ["S82.20", "S82.40"]],
  ["Fell. Films: Colles, dorsally angulated.", ["S52.53"]],
  ["ORIF of the right trimalleolar.", ["S82.85"]],
  ["Fell. X-ray: Jones, minimally displaced.", ["S92.35"]],
  ["Fell. CT: ribs 7, 8 and 9 on the left, undisplaced.", ["S22.4"]],
  ["Left 6th rib cracked.", ["S22.3"]],
  ["There is a lucency through the big toe.", ["S92.40"]],
  ["Film: humeral head out anteriorly and below coracoid.", ["S43.01"]],
  ["Her shoulder popped out of its socket.", ["S43.00"]],
  ["Kneecap slid to the outside.", ["S83.00"]],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test.each([
  "Mr. Jones came with his wife; films reviewed.",
  "Fever broke overnight. Hip pain, hip replaced.",
  "Ribs 7 to 9 tender, films clear.",
  "Humeral head well seated. Shoulder moves freely.",
  "Broke her glasses. Wrist splint given.",
  "Kneecap tracks well.",
  "Jones criteria not met; x-ray clear.",
])("no fracture: %s", (text) => {
  expect(codesIn(text)).toEqual([]);
});
