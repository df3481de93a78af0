import { expect, test } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { withAbbreviations } from "./abbreviated.ts";
import { namedMentions, piecesToSearch, similarMentions } from "./mentions.ts";

const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["hypertension", "I10"],
  ["knee pain", "M25.56"],
  ["multiple sclerosis", "G35"],
  ["mitral stenosis", "I05.0"],
  ["hepatocellular carcinoma", "C22.0"],
  ["lactating", "Z39.1"],
] as const) {
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });
}
const everySection = {
  worthSearching: () => true,
  knows: (word: string) => /^[a-z]{4,}$/.test(word),
  isName: (stem: string) => stem === "stumbl",
};

test("names are found with their exact words, and copied-forward text once", () => {
  const text = "ASSESSMENT\n1. Hypertension.\n2. Right knee pain.\n3. Hypertension.\n";
  const found = namedMentions(readNote(text), book);
  expect(found.map(({ start, end, codes }) => [text.slice(start, end), codes[0]])).toEqual([
    ["Hypertension", "I10"],
    ["knee pain", "M25.56"],
  ]);
});

test("a laboratory value is no condition of the same stem", () => {
  const codesIn = (text: string) => namedMentions(readNote(text), book).flatMap(({ codes }) => codes);
  expect(codesIn("HPI: rigors since Monday, lactate up in the ED.\n")).toEqual([]);
  expect(codesIn("HPI: she is lactating.\n")).toEqual(["Z39.1"]);
});

test("an abbreviation is decided by its neighbours, or set aside as undecided", () => {
  const read = (text: string) => {
    const note = readNote(text);
    const { mentions, undecided } = withAbbreviations(note, namedMentions(note, book), book);
    return { codes: mentions.flatMap(({ codes }) => codes), undecided: undecided.length };
  };
  expect(read("ASSESSMENT\nRelapsing remitting MS on interferon.\n")).toEqual({
    codes: ["G35"],
    undecided: 0,
  });
  expect(read("ASSESSMENT\nMS with a rheumatic mitral valve and murmur.\n").codes).toContain("I05.0");
  expect(read("ASSESSMENT\nMS, seen today.\n")).toEqual({ codes: [], undecided: 1 });
  expect(read("ASSESSMENT\nHypertension (HCC).\n")).toEqual({ codes: ["I10"], undecided: 0 });
});

test("what names explain is not searched; what they leave open is, cut to phrases", () => {
  const text =
    "ASSESSMENT\nHypertension.\nShe has hypertension, and a thickened gallbladder wall was found.\n";
  const note = readNote(text);
  const pieces = piecesToSearch(note, namedMentions(note, book), everySection);
  expect(pieces.map((piece) => piece.text)).toEqual(["thickened gallbladder wall"]);
  for (const { start, end, text: words } of pieces) expect(text.slice(start, end)).toBe(words);
});

test("one word is searched where it is a name or a problem's heading; a drug and its dose are not", () => {
  const searched = (text: string) =>
    piecesToSearch(readNote(text), [], everySection).map((piece) => piece.text);
  expect(searched("HPI\nThe kitchen, stumbled, and a thickened gallbladder.\n")).toEqual([
    "stumbled",
    "thickened gallbladder",
  ]);
  expect(searched("ASSESSMENT\n1. Lightheadedness\nSit down slowly.\n")).toContain("Lightheadedness");
  expect(searched("HPI\nShe takes Motrin 800 mg, lisinopril, has a thickened gallbladder.\n")).toEqual([
    "thickened gallbladder",
  ]);
});

test("words that say how things are going name nothing", () => {
  const note = readNote(
    "ASSESSMENT\nStable, well controlled on current medication, will follow up next week.\n",
  );
  expect(piecesToSearch(note, [], everySection)).toEqual([]);
});

test("a likeness must share telling words; a problem's own name is answered by what is near enough", () => {
  const piece = { start: 0, end: 20, clause: 0, text: "thickened gallbladder wall" };
  const candidate = {
    concept: "K82.8",
    text: "Thickened gallbladder",
    kind: "title",
    fused: 1,
    similarity: 0.9,
  } as const;
  const stranger = {
    concept: "S90.0",
    text: "Contusion of ankle",
    kind: "title",
    fused: 0.9,
    similarity: 0.6,
  } as const;
  const asked = { mustAnswer: false, nearness: "near" } as const;
  expect(similarMentions(piece, [candidate, stranger], asked).map(({ codes }) => codes[0])).toEqual([
    "K82.8",
  ]);
  expect(similarMentions(piece, [stranger], asked)).toEqual([]);
  expect(similarMentions(piece, [stranger], { ...asked, mustAnswer: true })).toHaveLength(1);
  expect(similarMentions(piece, [{ ...stranger, similarity: 0.3 }], { ...asked, mustAnswer: true })).toEqual(
    [],
  );
});

test("what is there now is not like a history of it", () => {
  const likeness = {
    concept: "Z87.442",
    text: "history of nephrolithiasis",
    kind: "lexicon",
    fused: 0.9,
    similarity: 0.8,
  } as const;
  const asked = { mustAnswer: false, nearness: "near" } as const;
  const piece = (text: string) => ({ text, start: 0, end: text.length, clause: 0 });
  expect(similarMentions(piece("acute nephrolithiasis"), [likeness], asked)).toEqual([]);
  expect(similarMentions(piece("prior nephrolithiasis"), [likeness], asked)).toHaveLength(1);
});

test("what says nothing of diabetes is not like a diabetic's", () => {
  const likeness = {
    concept: "E11.42",
    text: "diabetic peripheral neuropathy",
    kind: "lexicon",
    fused: 0.9,
    similarity: 0.8,
  } as const;
  const asked = { mustAnswer: false, nearness: "near" } as const;
  const piece = (text: string) => ({ text, start: 0, end: text.length, clause: 0 });
  expect(similarMentions(piece("neuropathy, peripheral"), [likeness], asked)).toEqual([]);
  expect(similarMentions(piece("neuropathy, peripheral, T2DM"), [likeness], asked)).toHaveLength(1);
});

test("an abbreviation that is a problem's whole name is told by the rest of its line", () => {
  book.add("hepatic encephalopathy", {
    phrase: "hepatic encephalopathy",
    codes: ["K76.82"],
    source: "lexicon",
  });
  const codesOf = (text: string) =>
    withAbbreviations(readNote(`HOSPITAL COURSE\n${text}`), [], book).mentions.flatMap(({ codes }) => codes);
  expect(codesOf("1) Cirrhosis.\n2) HE. Disoriented, asterixis. Lactulose, rifaximin added.")).toEqual([
    "K76.82",
  ]);
  expect(codesOf("1) Cirrhosis.\n2) HE. Was seen.\n3) Lactulose for constipation.")).toEqual([]);
});
