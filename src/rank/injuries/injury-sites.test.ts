import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Name } from "../../codes/names.ts";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { injurySites } from "../conventions/injury-sites.ts";
import { chooseLeaves } from "../leaves/leaf.ts";
import { contextOf } from "../leaves/leaf-context.ts";
import { namedMentions } from "../names/mentions.ts";
import { codeOfInjury } from "./injury-codes.ts";
import { withInjurySites } from "./injury-sites.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);
const book = new PhraseBook<Name>();
for (const [phrase, codes] of [
  ["abrasion, left knee", ["S80.212"]],
  ["abrasions", ["T14.8"]],
  ["burns", ["T30.0"]],
  ["open bite", ["M26.220"]],
  ["laceration of finger with nail damage", ["S61.31"]],
] as const)
  book.add(phrase, { phrase, codes, source: "lexicon" });

/** Leaves of the mentions, in the note's order. */
function codesOf(text: string): string[] {
  const note = readNote(text);
  return withInjurySites(note, namedMentions(note, book), release).flatMap((mention) =>
    mention.codes.flatMap((code) =>
      chooseLeaves(release, code, contextOf(note, mention)).flatMap(({ entry, beside }) =>
        beside === undefined ? [entry.code] : [],
      ),
    ),
  );
}

describe("the kind once, then the places", () => {
  test.each([
    [
      "what follows a place after a bare w",
      "ASSESSMENT:\nDog bite wound R forearm w cellulitis",
      ["S51.851A"],
    ],
    [
      "burns by degree under their heading",
      "DIAGNOSIS:\nScald burns:\n- second degree, chest\n- second degree, left forearm\n- first degree, neck",
      ["T21.21XA", "T22.212A", "T20.17XA"],
    ],
    [
      "items under a line that names the kind",
      "DIAGNOSIS:\nMultiple lacerations\n1. Chin, 2 cm\n2. Upper lip\n3. Left hand",
      ["S01.81XA", "S01.511A", "S61.412A"],
    ],
    ["after a colon", "ASSESSMENT:\nAbrasions: right elbow, left knee", ["S50.311A", "S80.212A"]],
    ["the degree last", "ASSESSMENT: Left hand burn, 2nd degree.", ["T23.202A"]],
    ["the degree cut short", "ASSESSMENT: 2nd deg scald R hand.", ["T23.201A"]],
    ["joined by and", "ASSESSMENT: Contusion right hand and left knee.", ["S60.221A", "S80.02XA"]],
    ["before the kind", "ASSESSMENT: Left forearm and right knee contusions.", ["S50.12XA", "S80.01XA"]],
    [
      "one side for two fingers",
      "ASSESSMENT: Lacerations of left index and middle fingers.",
      ["S61.211A", "S61.213A"],
    ],
    ["with the nail", "ASSESSMENT: Laceration left small finger with nail bed injury.", ["S61.317A"]],
    ["not the nail", "ASSESSMENT: Laceration of R thumb, no nail involvement.", ["S61.011A"]],
    [
      "with a foreign body",
      "ASSESSMENT: Puncture wound right foot with retained glass fragment.",
      ["S91.341A"],
    ],
    ["without", "ASSESSMENT: Laceration left knee without foreign body.", ["S81.012A"]],
    ["a bite", "ASSESSMENT: Open bite wound R hand, dog.", ["S61.451A"]],
    ["an insect's", "ASSESSMENT: Insect bite, right ear.", ["S00.461A"]],
    ["both sides", "ASSESSMENT: Abrasions of both knees.", ["S80.211A", "S80.212A"]],
    ["the degree after", "ASSESSMENT: Burn of right palm, second degree.", ["T23.251A"]],
    ["of two degrees the higher", "ASSESSMENT: Second and third degree burn right thigh.", ["T24.311A"]],
    ["a chemical's", "ASSESSMENT: Chemical burn, left forearm, second degree.", ["T22.612A"]],
  ])("%s", (_, text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });
});

describe("no place of an injury", () => {
  test.each([
    [
      "another complaint follows",
      "ASSESSMENT: Contusion of chin. Right hand pain and left knee swelling.",
      ["S00.83XA"],
    ],
    ["the place is another noun's", "ASSESSMENT: Laceration right hand tendon repair."],
    ["no kind", "ASSESSMENT: Left knee osteoarthritis. Foot care reviewed."],
    ["a verb between", "ASSESSMENT: Cut back on sugar; hand hygiene reviewed."],
    ["of a relative", "FAMILY HISTORY: laceration of the hand."],
    ["the name says more", "ASSESSMENT: Laceration of finger with nail damage, index.", ["S61.319A"]],
  ])("%s", (_, text, expected: readonly string[] = []) => {
    expect(codesOf(text)).toEqual(expected);
  });
});

test("every stem of the table is in the release", () => {
  const kinds = [
    "abrasion",
    "contusion",
    "laceration",
    "bite",
    "crush",
    "burn",
    "corrosion",
    "frostbite",
  ] as const;
  for (const site of injurySites)
    for (const side of ["left", undefined] as const)
      for (const kind of kinds)
        for (const ofNail of [false, true]) {
          const code = codeOfInjury({ kind, degree: 2, site, side, ofNail, isForeign: false }, release);
          if (code !== undefined && code !== "S47")
            expect(code.length, `${site.id} ${kind} ${code}`).toBeGreaterThan(4);
        }
});
