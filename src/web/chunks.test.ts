import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkLength, chunksOf } from "./chunks.ts";
import { segmentsOf } from "./segments.ts";

const line = fc.string({ unit: "binary", maxLength: 900 }).map((text) => `${text}\n`);

describe("chunksOf", () => {
  it("joins to the text again, with the same marks on every letter", () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(200))),
        (lines, places) => {
          const text = lines.join("");
          const marks = places
            .map(([at, length], id) => ({
              id,
              start: at % (text.length + 1),
              end: (at % (text.length + 1)) + length,
            }))
            .filter(({ start, end }) => start < end && end <= text.length);
          const chunks = chunksOf(text, segmentsOf(text, marks));
          expect(chunks.flatMap(({ segments }) => segments.map((one) => one.text)).join("")).toBe(text);
          for (const { start, end, segments } of chunks) {
            expect(end === text.length || text[end - 1] === "\n").toBe(true);
            for (const segment of segments) {
              expect(segment.start >= start && segment.end <= end).toBe(true);
              const covering = marks.filter((mark) => mark.start < segment.end && mark.end > segment.start);
              expect(segment.marks.map(({ id }) => id)).toEqual(covering.map(({ id }) => id));
            }
          }
          const ending = chunks.flatMap(({ segments }) => segments.flatMap((segment) => segment.ending));
          expect(ending.map(({ id }) => id).sort()).toEqual(marks.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 50 },
    );
  });

  it("cuts an endless line at a blank", () => {
    const text = "word ".repeat(30_000);
    const chunks = chunksOf(text, segmentsOf(text, []));
    expect(chunks.length).toBeGreaterThan(4);
    expect(chunks.every(({ start, end }) => end - start >= Math.min(chunkLength, text.length - start))).toBe(
      true,
    );
    expect(chunks.every(({ end }) => text[end - 1] === " ")).toBe(true);
  });
});
