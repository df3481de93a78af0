import { describe, expect, it } from "vitest";
import { withoutTypedText } from "./arguments.ts";
import { cut, shown, table } from "./output.ts";
import { lines } from "./progress.ts";

describe("shown", () => {
  it("leaves nothing a terminal would obey", () => {
    expect(shown("a\u001b[31mred\u001b]0;title\u0007\r\nb\u009bc\u202ed")).toBe("a [31mred ]0;title b c d");
  });
});

describe("cut", () => {
  it("counts characters, not halves of them", () => {
    expect(cut("😷😷😷", 3)).toBe("😷😷😷");
    expect(cut("😷😷😷😷", 3)).toBe("😷😷…");
  });
});

describe("table", () => {
  it("pads every column but the last", () => {
    expect(
      table([
        ["a", "bb", "c"],
        ["aaa", "b", ""],
      ]),
    ).toBe("a    bb  c\naaa  b\n");
  });
});

describe("withoutTypedText", () => {
  it.each([
    [
      "error: option '--age <years>' argument 'O'Neil' is invalid. It must be.",
      "error: option '--age <years>' is invalid. It must be.",
    ],
    ["error: unknown command 'dry cough'", "error: unknown command"],
    ["error: unknown option '--jsno'", "error: unknown option '--jsno'"],
    ["error: unknown option '--x=dry cough'", "error: unknown option"],
  ])("%s", (message, expected) => {
    expect(withoutTypedText(message)).toBe(expected);
  });
});

describe("progress where nobody watches", () => {
  it("writes a line at every tenth and no other", () => {
    const written: string[] = [];
    const display = lines({ write: (text) => written.push(text) });
    for (let done = 0; done <= 1000; done += 7) display.show({ system: "icd10cm", done, total: 1000 });
    display.show({ system: "icd10cm", done: 1000, total: 1000 });
    expect(written.map((line) => /\d+%|Finishing/.exec(line)?.[0])).toEqual([
      ...Array.from({ length: 11 }, (_, tenth) => `${tenth * 10}%`),
      "Finishing",
    ]);
  });

  it("begins again with each system", () => {
    const written: string[] = [];
    const display = lines({ write: (text) => written.push(text) });
    for (const system of ["icd10cm", "cpt"]) {
      display.show({ system, done: 0, total: 2 });
      display.show({ system, done: 2, total: 2 });
    }
    expect(written.map((line) => line.replace(/%.*\n|\n/s, ""))).toEqual([
      "Indexing icd10cm: 0",
      "Indexing icd10cm: 100",
      "Finishing the index of icd10cm",
      "Indexing cpt: 0",
      "Indexing cpt: 100",
      "Finishing the index of cpt",
    ]);
  });
});
