import { expect, test } from "vitest";
import { claimPlaces, givesReason } from "./claim-place.ts";
import type { Judged } from "./judge.ts";

function named(section: string, start: number): Judged {
  const entry = { code: "I10", title: "", billable: true, parent: undefined, notes: [] };
  return {
    mention: {
      start,
      end: start + 3,
      clause: 0,
      codes: ["I10"],
      source: "lexicon",
      wording: "",
      length: 1,
      covered: 1,
      explained: 1,
      fused: 1,
      similarity: 1,
    },
    clause: { start, end: start + 9, kind: "prose", section, codable: true },
    assertion: { value: "affirmed", experiencer: "patient", addressed: true },
    leaf: { entry, assumed: [], sideOpen: false, siblings: [] },
  };
}

test("the assessment comes before the course, the course before the story", () => {
  const [story, course, assessed] = [
    named("hpi", 10),
    named("hospital-course", 500),
    named("assessment", 900),
  ];
  const ordered = [[story], [course], [assessed], [story, course], [named("assessment", 950), story]]
    .map((mentions, at) => ({ at, place: claimPlaces([{ mentions }])[0] ?? 0 }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ at }) => at);
  expect(ordered).toEqual([2, 4, 1, 3, 0]);
});

test("the sentence with which an assessment opens recalls the patient: its problems' headings come first", () => {
  const heading = (start: number): Judged => {
    const one = named("assessment", start);
    return { ...one, clause: { ...one.clause, kind: "heading" } };
  };
  const [hypertension = 0, strain = 0, recalled = 0] = claimPlaces([
    { mentions: [named("assessment", 10), heading(200)] },
    { mentions: [heading(100)] },
    { mentions: [named("assessment", 20)] },
  ]);
  expect(strain).toBeLessThan(hypertension);
  expect(recalled).toBeLessThan(strain);
});

test("the opening, the chief complaint and the indication give the reason of a visit; a plan does not", () => {
  expect(givesReason(named("hpi", 20))).toBe(true);
  expect(givesReason(named("indication", 800))).toBe(true);
  expect(givesReason(named("assessment-plan", 800))).toBe(false);
});

test("what is only like a name in a later problem moves nothing", () => {
  const heading = named("assessment", 100);
  const [first = 0, second = 0] = claimPlaces([
    {
      mentions: [
        named("assessment", 20),
        { ...named("assessment", 300), mention: { ...named("assessment", 300).mention, source: "similar" } },
      ],
    },
    { mentions: [{ ...heading, clause: { ...heading.clause, kind: "heading" } }] },
  ]);
  expect(first).toBeLessThan(second);
});

test("of two codes with the same first words the one that is complete sooner comes first", () => {
  const [retina = 0, kidney = 0] = claimPlaces([
    { mentions: [named("assessment", 10), named("assessment", 90)] },
    { mentions: [named("assessment", 10), named("assessment", 40)] },
  ]);
  const [next = 0] = claimPlaces([{ mentions: [named("assessment", 11)] }]);
  expect(kidney).toBeLessThan(retina);
  expect(retina).toBeLessThan(next);
});

test("a letter tells from its first lines on what it deals with", () => {
  const [story, judged] = [named("hpi", 10), named("assessment-plan", 500)];
  const placed = (isTold: boolean) => claimPlaces([{ mentions: [story] }, { mentions: [judged] }], isTold);
  const [toldFirst = 0, judgedLater = 0] = placed(true);
  expect(toldFirst).toBeLessThan(judgedLater);
  const [toldLast = 0, judgedFirst = 0] = placed(false);
  expect(judgedFirst).toBeLessThan(toldLast);
});
