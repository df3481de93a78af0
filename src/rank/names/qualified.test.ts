import { describe, expect, it } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { namedMentions } from "./mentions.ts";
import { withQualifiers } from "./qualified.ts";

const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["hypoparathyroidism", "E20.9"],
  ["postsurgical hypoparathyroidism", "E89.2"],
  ["hyperparathyroidism", "E21.3"],
  ["renal hyperparathyroidism", "N25.81"],
  ["pyelonephritis", "N12"],
  ["acute pyelonephritis", "N10"],
  ["ulcerative colitis", "K51.90"],
  ["left-sided ulcerative colitis with rectal bleeding", "K51.511"],
  ["cannabis use", "F12.90"],
  ["cannabis use disorder mild", "F12.10"],
  ["opioid use disorder", "F11.90"],
  ["opioid use disorder severe in sustained remission", "F11.21"],
  ["low back pain", "M54.50"],
  ["low back pain with sciatica", "M54.40"],
  ["hernia", "K46.9"],
  ["umbilical hernia", "K42.9"],
  ["depression", "F32.A"],
  ["major depression", "F32.9"],
  ["major depression recurrent moderate", "F33.1"],
  ["herniated disc", "M51.9"],
  ["lumbar herniated disc", "M51.26"],
  ["lumbar herniated disc with radiculopathy", "M51.16"],
  ["discitis", "M46.40"],
  ["lumbar discitis", "M46.46"],
  ["hemorrhoids", "K64.9"],
  ["external hemorrhoids", "K64.4"],
  ["thrombosed external hemorrhoids", "K64.5"],
  ["pancreatitis acute", "K85.90"],
  ["gallstone", "K80.20"],
  ["gallstone acute pancreatitis", "K85.10"],
  ["chronic pancreatitis", "K86.1"],
  ["chronic pancreatitis due to alcohol", "K86.0"],
  ["hypotension", "I95.9"],
  ["drug induced hypotension", "I95.2"],
  ["htn", "I10"],
  ["resistant hypertension", "I1A.0"],
  ["bronchiectasis", "J47.9"],
  ["bronchiectasis exacerbation", "J47.1"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

const codesIn = (text: string) => {
  const note = readNote(`ASSESSMENT AND PLAN:\n${text}`);
  return withQualifiers(note, namedMentions(note, book), book).flatMap(({ codes }) => codes);
};

describe("a name with what qualifies it elsewhere in its clause", () => {
  it.each([
    ["1. Hypoparathyroidism, postsurgical, permanent. Calcitriol.", "E89.2"],
    ["1. Hyperparathyroidism (renal), calcitriol raised.", "N25.81"],
    ["1. Acute right pyelonephritis, ceftriaxone.", "N10"],
    ["1. Left-sided ulcerative colitis, moderate flare with rectal bleeding.", "K51.511"],
    ["1. Cannabis use d/o, mild. Counselled.", "F12.10"],
    ["1. Opioid use disorder, severe, in sustained remission on buprenorphine.", "F11.21"],
    ["1. Low back pain with right sciatica.", "M54.40"],
    ["1. Hernia - umbilical, small.", "K42.9"],
    ["1. Depression, major, recurrent, mod: more sertraline.", "F33.1"],
    ["1. Herniated disc L4-5.", "M51.26"],
    ["1. Herniated disc, L4-L5, right, with radiculopathy.", "M51.16"],
    ["1. L2-3 discitis, on cefazolin.", "M46.46"],
    ["1. Hemorrhoids, external, thrombosed.", "K64.5"],
    ["1. Pancreatitis, acute, gallstone.", "K85.10"],
    ["1. Chronic pancreatitis from alcohol.", "K86.0"],
    ["1. Hypotension 2/2 meds.", "I95.2"],
    ["1. HTN (resistant).", "I1A.0"],
    ["1. Resistant HTN on four drugs.", "I1A.0"],
  ])("%s: %s", (text, code) => {
    expect(codesIn(text)).toEqual([code]);
  });

  it.each([
    ["1. Hypoparathyroidism, not postsurgical.", "E20.9"],
    ["1. Hyperparathyroidism, possible renal cause.", "E21.3"],
    ["1. Pyelonephritis, no acute distress.", "N12"],
    ["1. Herniated disc. PT for the L ankle.", "M51.9"],
    ["1. Bronchiectasis w/o exacerbation.", "J47.9"],
    ["1. Chronic pancreatitis, not from alcohol.", "K86.1"],
  ])("but not with what is denied or doubtful: %s", (text, code) => {
    expect(codesIn(text)).toEqual([code]);
  });
});

it.each([
  ["1. GERD, esophagitis.", ["K21.00"]],
  ["1. GERD, dyspepsia, esophagitis.", ["K21.9", "K30", "K20.90"]],
  ["1. Dysphagia, esophagitis.", ["R13.10", "K20.90"]],
  ["1. Dysphagia, esophageal.", ["R13.14"]],
])("a list of conditions is no name with its qualifier: %s", (text, codes) => {
  for (const [phrase, code] of [
    ["gerd", "K21.9"],
    ["gerd esophagitis", "K21.00"],
    ["dyspepsia", "K30"],
    ["esophagitis", "K20.90"],
    ["dysphagia", "R13.10"],
    ["esophageal dysphagia", "R13.14"],
  ] as const)
    book.add(phrase, { phrase, codes: [code], source: "lexicon" });
  expect(codesIn(text)).toEqual(codes);
});

it("a fuller wording of the same code is the name", () => {
  book.add("neuropathy", { phrase: "neuropathy", codes: ["G62.9"], source: "lexicon" });
  book.add("peripheral neuropathy", { phrase: "peripheral neuropathy", codes: ["G62.9"], source: "lexicon" });
  const note = readNote("ASSESSMENT AND PLAN:\n1. Neuropathy, peripheral.");
  const [mention] = withQualifiers(note, namedMentions(note, book), book);
  expect(note.text.slice(mention?.start, mention?.end)).toBe("Neuropathy, peripheral");
});

it.each([
  ["1. Pyelonephritis, likely acute.", ["N12", "N10"]],
  ["1. Pyelonephritis, likely the source.", ["N12"]],
])("a doubtful qualifier makes a name of its own: %s", (text, codes) => {
  const note = readNote(`ASSESSMENT AND PLAN:\n${text}`);
  const found = withQualifiers(note, namedMentions(note, book), book);
  expect(found.flatMap((mention) => mention.codes)).toEqual(codes);
  const [, second] = found;
  if (second !== undefined) expect(note.text.slice(second.start, second.end)).toBe("acute");
});
