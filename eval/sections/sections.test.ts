import { describe, expect, it } from "vitest";
import { partKinds } from "../../src/note/parts/part-model.ts";
import { fitParts, quantized } from "./fit-parts.ts";
import { unmarked } from "./marked-notes.ts";
import {
  layoutNotes,
  markedCharts,
  markedIn,
  partExample,
  partFigures,
  piecesOf,
  renamed,
  type SectionedNote,
} from "./part-examples.ts";

const note = (written: string): SectionedNote => ({ author: "x", name: "x1", ...unmarked(written) });
const written =
  "CLINIC\n\n{{hpi|HPI:}} cough.\n{{-|OBJECTIVE}}\n{{vitals|Vitals:}} BP 120/80\n{{physical-exam|}}Lungs clear.\n{{assessment-plan|**A/P**}}\nViral.";

describe("marks in a note", () => {
  it("leave the headings, and tell where they stand", () => {
    const { text, sections } = unmarked(written);
    expect(text).toBe("CLINIC\n\nHPI: cough.\nOBJECTIVE\nVitals: BP 120/80\nLungs clear.\n**A/P**\nViral.");
    expect(sections.map(({ kind, start, headingEnd }) => [kind, text.slice(start, headingEnd)])).toEqual([
      ["hpi", "HPI:"],
      ["-", "OBJECTIVE"],
      ["vitals", "Vitals:"],
      ["physical-exam", ""],
      ["assessment-plan", "**A/P**"],
    ]);
  });
  it("are refused where broken, or of an unknown kind", () => {
    expect(() => unmarked("{{hpi|HPI: cough")).toThrow("broken");
    expect(() => partExample(note("{{story|HPI:}} cough"))).toThrow("unknown kind story");
  });
});

describe("examples made of a note", () => {
  const headings = ({ text, sections }: SectionedNote) =>
    sections.map(({ start, headingEnd }) => text.slice(start, headingEnd));
  it("say of each place what begins there", () => {
    const { places, wanted, note: own } = partExample(note(written));
    expect(
      places.map(({ at }, index) => [own.text.slice(at, at + 3), partKinds[wanted[index] ?? 0]]),
    ).toEqual([
      ["CLI", "none"],
      ["HPI", "hpi"],
      ["OBJ", "empty"],
      ["Vit", "vitals"],
      ["Lun", "physical-exam"],
      ["A/P", "assessment-plan"],
      ["Vir", "none"],
    ]);
  });
  it("as pieces keep each heading at its place", () => {
    const pieces = piecesOf(note(written));
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces) {
      expect(written).toContain(headings(piece)[0]);
      expect(piece.text.startsWith(headings(piece)[0] ?? "-")).toBe(true);
    }
  });
  it("with other headings keep all else", () => {
    const other = renamed(note(written));
    expect(headings(other).map((heading) => heading.replace(/[\p{L}\p{N}/& '’()-]+/u, ""))).toEqual([
      ":",
      "",
      ":",
      "",
      "****",
    ]);
    expect(other.text).toContain(" cough.\nOBJECTIVE\n");
    expect(headings(other)).not.toEqual(headings(note(written)));
  });
});

describe("sections marked apart from their note", () => {
  const text = "CC: cough\n\nCC again: cough\n1. Gout";
  it("are found one after the other, with bullets and numbers between heading and words", () => {
    const marks = [
      ["chief-complaint", "CC:", "cough"],
      ["hpi", "CC again:", "cough"],
      ["assessment-plan", "", "Gout"],
    ] as const;
    expect(markedIn(text, marks, "x").map(({ start, headingEnd }) => text.slice(start, headingEnd))).toEqual([
      "CC:",
      "CC again:",
      "",
    ]);
  });
  it("name the note whose words are not there", () => {
    expect(() => markedIn(text, [["hpi", "", "fever"]], "chart 7")).toThrow("chart 7");
  });
  it("are all found in the charts", async () => {
    const charts = await markedCharts();
    expect(charts.length).toBeGreaterThan(500);
    const known = new Set<string>([...partKinds.slice(2), "-"]);
    expect(charts.filter(({ sections }) => sections.some(({ kind }) => !known.has(kind)))).toEqual([]);
  });
});

describe("fitting", () => {
  const options = {
    rounds: 8,
    rate: 0.1,
    bits: 12,
    leastSeen: 1,
    threshold: { heading: 0.5, words: 0.5 },
    weight: () => 1,
  };
  it("learns a heading that no table has, and whole numbers keep it", () => {
    const odd = (words: string) => partExample(note(`{{hpi|Glorp:}} ${words}\n{{plan|Zarf:}} rest`));
    const model = fitParts(["cough", "a fall", "fever"].map(odd), options);
    for (const one of [model, quantized(model)])
      expect(partFigures(one, [odd("pain")])).toEqual({ sections: 2, right: 2, placed: 2, extra: 0 });
  });
  it("gives the same weights every time", () => {
    const [a, b] = [1, 2].map(() => fitParts([partExample(note(written))], options).weights);
    expect(a).toEqual(b);
  });
});

it("can read every layout note", async () => {
  const notes = await layoutNotes(() => true);
  expect(notes.length).toBeGreaterThan(2000);
  const known = new Set<string>([...partKinds.slice(2), "-"]);
  const odd = notes.filter(
    ({ sections }) => sections.length === 0 || sections.some(({ kind }) => !known.has(kind)),
  );
  expect(odd.map(({ name }) => name)).toEqual([]);
});
