import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNote } from "../read.ts";
import { findSections } from "../sections.ts";
import { hashedWords } from "./hashed-words.ts";
import { guessParts, likelihoods, partKinds } from "./part-model.ts";
import { placesOf } from "./places.ts";
import { ruled } from "./ruled.ts";
import { shippedPartModel } from "./shipped.ts";

const kindsOf = (text: string) => readNote(text).sections.map(({ kind }) => kind);

describe("hashedWords", () => {
  const hashes = (text: string) => [...hashedWords(text).hashes];
  it("knows a word in capitals, and with a plural s", () => {
    expect(hashes("MEDICATIONS")).toEqual(hashes("medication"));
    expect(hashes("gas")).not.toEqual(hashes("ga"));
  });
  it("takes figures for alike, by how many there are", () => {
    expect(hashes("120/80")).toEqual(hashes("118/76"));
    expect(hashes("1200")).not.toEqual(hashes("12"));
  });
  it("gives each word its place", () => {
    const { starts, ends, count } = hashedWords("BP 120, ok");
    expect(Array.from({ length: count }, (_, at) => [starts[at], ends[at]])).toEqual([
      [0, 2],
      [3, 6],
      [6, 7],
      [8, 10],
    ]);
  });
});

describe("placesOf", () => {
  const heads = (text: string) => placesOf(text).map(({ at, headEnd }) => text.slice(at, headEnd));
  it("sees what may be a heading: before a mark, alone in a line, in capitals, within a line", () => {
    expect(heads("Where we stand -- better\nLooking at it\nclean\nPLAN Rest today")).toEqual([
      "Where we stand",
      "Looking at it",
      "clean",
      "PLAN",
    ]);
    expect(heads("PMH: gout. Meds: none.")).toEqual(["PMH", "Meds"]);
  });
  it("sees no heading in a long line without a mark", () => {
    const [place] = placesOf(
      "She came because the pain of last week has not gone away and keeps her up at night",
    );
    expect(place?.headEnd).toBe(place?.at);
  });
  it("are in order, within the text, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        let last = -1;
        for (const { at, from, headEnd, after } of placesOf(text)) {
          expect(at).toBeGreaterThan(last);
          expect(from).toBeLessThanOrEqual(at);
          expect(headEnd).toBeGreaterThanOrEqual(at);
          expect(after).toBeGreaterThanOrEqual(headEnd);
          expect(after).toBeLessThanOrEqual(text.length);
          last = at;
        }
      }),
    );
  });
});

describe("the model that is shipped", () => {
  it("gives each place one of its kinds, and how likely anything begins there", () => {
    const text = "CC: cough\n\nHPI: three days.\n\nExam: clear\n\nA/P: viral URI. Fluids.";
    const places = placesOf(text);
    const guesses = guessParts(shippedPartModel(), places, ruled(text, places, findSections(text)));
    expect(guesses).toHaveLength(places.length);
    for (const { kind, opens } of guesses) {
      expect(partKinds).toContain(kind);
      expect(opens).toBeGreaterThanOrEqual(0);
      expect(opens).toBeLessThanOrEqual(1);
    }
  });
});

describe("likelihoods", () => {
  it("are the same of weights in bytes, which are added four at a time, and of the same weights as they stand", () => {
    const buckets = 64;
    const weight = fc.oneof(fc.integer({ min: -128, max: 127 }), fc.constantFrom(-128, 127));
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: buckets * partKinds.length, maxLength: buckets * partKinds.length }),
        fc.array(fc.integer(), { maxLength: 600 }),
        (weights, features) => {
          const about = { buckets, scale: 0.001, threshold: { heading: 0.5, words: 0.5 } };
          const packed = likelihoods({ ...about, weights: Int8Array.from(weights) }, features);
          expect(packed).toEqual(likelihoods({ ...about, weights: Float32Array.from(weights) }, features));
        },
      ),
    );
  });
});

describe("headings that no table has", () => {
  it.each([
    [
      "a wound nurse's own words",
      "How it began -- Found last week on return from the hospital.\n\nLooking at it -- Sacrum 6 x 5 cm, clean edges, no odor.\n\nCall it -- Stage 3 sacral pressure ulcer.\n\nGoing forward -- Foam dressing every three days, turn q2h.",
      ["hpi", "physical-exam", "plan"],
    ],
    [
      "a clinic's plain speech",
      "What brought her in: cough for a week.\nThe story: it began with a cold, no fever, worse at night.\nPills she takes: lisinopril, metformin.\nCannot take: penicillin (rash).\nWhat I think: viral bronchitis.\nWhat we will do: honey, fluids, back if worse.",
      ["chief-complaint", "hpi", "medications", "allergies"],
    ],
  ])("%s", (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(expect.arrayContaining(kinds));
  });
});

describe("paragraphs that open no part", () => {
  it("keeps the problems of a prose assessment together", () => {
    const text =
      "Assessment and plan:\n\nCOPD: stable on tiotropium, no exacerbation.\n\nRight knee osteoarthritis: acetaminophen, no NSAIDs.\n\nHypokalemia was repleted.";
    expect(kindsOf(text)).toEqual(["assessment-plan"]);
  });
  it("reads a problem that opens an assessment as a problem, not as its heading", () => {
    const text =
      "URGENT CARE\nBite R arm. Two nights ago the neighbor's dog grabbed his right forearm.\n\nPMH none. NKDA.\n\nVS 98.9, 88, 152/94, 99%.\nR forearm volar: 2 punctures, warm, tender, no fluctuance.\n\nDog bite wound R forearm w cellulitis\n - irrigated 1 L, left open. Amox/clav 875 bid x 7 d.\n - Tdap today\nElevated BP, no hx of htn. Check at pharmacy x 2 wks.\n\nRecheck here 48 h.";
    const { clauses } = readNote(text);
    expect(clauses.some(({ start, end }) => text.slice(start, end).startsWith("Dog bite wound"))).toBe(true);
  });
});
