import { describe, expect, it } from "vitest";
import { lastAt } from "./last-at.ts";
import { clauseAround, clauseAt, headingOf, readNote, sectionAt } from "./read.ts";

describe("what of a list a position belongs to", () => {
  it("is the last that starts at or before it", () => {
    const starts = (start: number) => start;
    expect([-1, 0, 1, 3, 4, 9].map((at) => lastAt([0, 3, 3, 7], at, starts))).toEqual([-1, 0, 0, 2, 2, 3]);
    expect(lastAt([], 5, starts)).toBe(-1);
  });

  it("is found without looking at every element", () => {
    let looks = 0;
    const list = Array.from({ length: 100_000 }, (_, at) => at * 10);
    lastAt(list, 654_321, (start) => {
      looks += 1;
      return start;
    });
    expect(looks).toBeLessThan(20);
  });
});

describe("places of a note", () => {
  const text =
    "72F, seen today.\nHPI: Ms. Doe has gout; no fever. She fell.\n\nPMH: HTN, CKD 3\nA/P:\n1) Gout: colchicine 0.6 mg daily\n2) HTN - at goal\nFollow-up: 2 weeks";
  const note = readNote(text);
  const everywhere = [...text].flatMap((_, start) =>
    [0, 1, 4, 30].map((length) => ({ start, end: start + length })),
  );

  it("are those that a scan of the whole note finds", () => {
    for (const span of everywhere) {
      const { start, end } = span;
      expect(clauseAround(note, span)).toBe(
        note.clauses.findIndex((clause) => clause.start <= start && end <= clause.end),
      );
      expect(clauseAt(note, start)).toBe(
        note.clauses.find((clause) => clause.start <= start && start < clause.end),
      );
      expect(sectionAt(note, start)).toBe(note.sections.findLast(({ body }) => body.start <= start));
      expect(headingOf(note, span)).toBe(
        note.sections.findLast(({ heading, body }) => heading !== undefined && body.start <= start)?.heading,
      );
    }
  });
});
