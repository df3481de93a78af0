import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "./segments.ts";

const named = (id: string, start: number, end: number) => ({ id, start, end });
const drawn = (text: string, marks: ReturnType<typeof named>[]) =>
  segmentsOf(text, marks).map((segment) => [segment.text, segment.marks.map((mark) => mark.id).join("+")]);

describe("segmentsOf", () => {
  it("gives a text without marks back whole, and nothing for no text", () => {
    expect(drawn("no marks", [])).toEqual([["no marks", ""]]);
    expect(drawn("", [])).toEqual([]);
  });

  it("cuts overlapping, nested and equal marks at every boundary", () => {
    expect(
      drawn("type 2 diabetes with CKD", [named("a", 0, 15), named("b", 7, 24), named("c", 21, 24)]),
    ).toEqual([
      ["type 2 ", "a"],
      ["diabetes", "a+b"],
      [" with ", "b"],
      ["CKD", "b+c"],
    ]);
    expect(drawn("CKD", [named("a", 0, 3), named("b", 0, 3)])).toEqual([["CKD", "a+b"]]);
  });

  it("keeps marks that only touch apart", () => {
    expect(drawn("abcd", [named("b", 2, 4), named("a", 0, 2)])).toEqual([
      ["ab", "a"],
      ["cd", "b"],
    ]);
  });

  it("counts UTF-16 code units, as the contract does", () => {
    const text = "🫀 HFrEF 👩‍⚕️ naïve COPD";
    const at = text.indexOf("COPD");
    expect(drawn(text, [named("a", 3, 8), named("b", at, at + 4)])).toEqual([
      ["🫀 ", ""],
      ["HFrEF", "a"],
      [" 👩‍⚕️ naïve ", ""],
      ["COPD", "b"],
    ]);
  });

  it("says which marks end with a segment", () => {
    const segments = segmentsOf("abcd", [named("a", 0, 2), named("b", 0, 4)]);
    expect(segments.map((segment) => segment.ending.map((mark) => mark.id))).toEqual([["a"], ["b"]]);
  });

  it("leaves out marks that are empty, reversed or outside the text", () => {
    const wrong = [
      named("a", 2, 2),
      named("b", 3, 1),
      named("c", -1, 2),
      named("d", 1, 5),
      named("e", 0.5, 2),
    ];
    expect(drawn("abcd", wrong)).toEqual([["abcd", ""]]);
  });

  it("never changes the text, and covers exactly what each mark covers", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 });
    fc.assert(
      fc.property(text, spans, (note, pairs) => {
        const marks = pairs.map(([start, end], at) => named(String(at), start, end));
        const segments = segmentsOf(note, marks);
        expect(segments.map((segment) => segment.text).join("")).toBe(note);
        for (const mark of marks) {
          const covered = segments.filter((segment) => segment.marks.includes(mark));
          const whole = mark.start < mark.end && mark.end <= note.length;
          expect(covered.map((segment) => segment.text).join("")).toBe(
            whole ? note.slice(mark.start, mark.end) : "",
          );
        }
      }),
    );
  });
});
