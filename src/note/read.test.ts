import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertMention } from "./assertion.ts";
import { attributesOf } from "./attributes.ts";
import { patientOf } from "./patient.ts";
import { readNote } from "./read.ts";
import type { ReadNote } from "./types.ts";

const pieces = fc.constantFrom(
  "HPI:",
  "ASSESSMENT AND PLAN",
  "\n",
  "\r\n",
  "\n\n",
  "1. ",
  "- ",
  "• ",
  "# ",
  "**",
  "Plan: ",
  "denies ",
  "no ",
  "fever",
  "; ",
  ", ",
  ". ",
  "? ",
  ": ",
  "HTN/HLD",
  "BP 120/80",
  "mother has ",
  "Dr. ",
  "2.5 mg",
  "\t",
  "\u00A0",
  "\u200B",
  "\uFEFF",
  "🩺",
  "\uD83D",
  "é",
  "if ",
  "history of ",
  "(",
  ")",
  "|",
  "----",
  "Medical",
  "PAST HISTORY",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join("")),
);

function check(note: ReadNote): void {
  const { text, sections, clauses } = note;
  let last = 0;
  for (const { heading, body } of sections) {
    if (heading !== undefined) {
      expect(heading.start).toBeGreaterThanOrEqual(last);
      expect(heading.end).toBeGreaterThan(heading.start);
      last = heading.end;
    }
    expect(body.start).toBeGreaterThanOrEqual(last);
    expect(body.end).toBeGreaterThanOrEqual(body.start);
    last = body.end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
  last = 0;
  clauses.forEach((clause, index) => {
    expect(clause.start).toBeGreaterThanOrEqual(last);
    expect(clause.end).toBeGreaterThan(clause.start);
    last = clause.end;
    const words = text.slice(clause.start, clause.end);
    expect(words).toBe(words.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/gu, ""));
    if (clause.under !== undefined) expect(note.clauses[clause.under]?.kind).toBe("heading");
    if (clause.under !== undefined) expect(clause.under).toBeLessThan(index);
    if (clause.duplicateOf !== undefined) expect(clause.duplicateOf).toBeLessThan(index);
    const inside = sections.some(
      ({ kind, body }) =>
        (kind === clause.section || clause.section === "assessment-plan") &&
        body.start <= clause.start &&
        clause.end <= body.end,
    );
    expect(inside).toBe(true);
  });
  expect(last).toBeLessThanOrEqual(text.length);
}

describe("readNote", () => {
  it("gives exact, ordered, disjoint, trimmed spans for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => check(readNote(text))),
      { numRuns: 400 },
    );
  });

  it("never cuts a character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        for (const { start, end } of readNote(text).clauses)
          expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it("keeps every word: what is in no clause and no heading is marks and blanks", () => {
    const text =
      "Note of 3/4\nHPI: Ms. Doe, 72F, has gout; no fever.\n\nA/P:\n1) Gout: colchicine 0.6 mg daily\n2) HTN - at goal\nFollow-up: 2 weeks";
    const { sections, clauses } = readNote(text);
    const covered = new Array<boolean>(text.length).fill(false);
    for (const { start, end } of [...clauses, ...sections.flatMap(({ heading }) => heading ?? [])])
      covered.fill(true, start, end);
    const left = [...text].filter((_, at) => !covered[at]).join("");
    expect(left).toMatch(/^[\s\d:;.,)-]*$/);
  });

  it("asserts and describes any mention of any note without an error", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(40), (text, at, length) => {
        const note = readNote(text);
        const index = note.clauses.length === 0 ? 0 : at % note.clauses.length;
        const clause = note.clauses[index] ?? { start: 0, end: 0 };
        const start = Math.min(clause.end, clause.start + (at % 7));
        const mention = { start, end: Math.min(clause.end, start + length) };
        const { trigger } = assertMention(note, index, mention);
        if (trigger !== undefined) expect(text.slice(trigger.start, trigger.end)).not.toBe("");
        attributesOf(note, index, mention);
        patientOf(note);
      }),
      { numRuns: 300 },
    );
  });
});

/** Characters handed out by the string methods while `work` runs. */
function characterWork(work: () => void): number {
  let count = 0;
  const plain = String.prototype;
  const { charCodeAt, charAt, codePointAt, slice, indexOf } = plain;
  plain.charCodeAt = function (at) {
    count += 1;
    return charCodeAt.call(this, at);
  };
  plain.charAt = function (at) {
    count += 1;
    return charAt.call(this, at);
  };
  plain.codePointAt = function (at) {
    count += 1;
    return codePointAt.call(this, at);
  };
  plain.slice = function (from, to) {
    const cut = slice.call(this, from, to);
    count += cut.length;
    return cut;
  };
  plain.indexOf = function (what, from) {
    const found = indexOf.call(this, what, from);
    count += (found === -1 ? this.length : found) - (from ?? 0);
    return found;
  };
  try {
    work();
  } finally {
    Object.assign(plain, { charCodeAt, charAt, codePointAt, slice, indexOf });
  }
  return count;
}

describe("the work of reading", () => {
  const paragraph =
    "HPI: The patient denies fever, chills, or cough. PMH: HTN/HLD, gout. She takes lisinopril 20 mg daily.\nA/P: 1. HTN - stable. 2. Gout: colchicine.\n- no flare\n\n";
  it.each([
    ["a long note", paragraph],
    ["no full stop", "pain and swelling "],
    ["no blank", "aaaaaaaaaa"],
    ["colons", "a: "],
    ["headings", "Plan:\n"],
    ["short lines", "a\n"],
    ["commas", "no pain, "],
    ["bullets", "- - - "],
    ["blanks", "   \n"],
    ["numbers", "1. 2. "],
    ["slashes", "HTN/"],
    ["dashes", "Plan - "],
    ["brackets", "[[((**"],
  ])("grows no faster than the text: %s", (_, unit) => {
    const text = unit.repeat(Math.ceil(4_000 / unit.length));
    const once = characterWork(() => readNote(text));
    const fourTimes = characterWork(() => readNote(text.repeat(4)));
    expect(fourTimes).toBeLessThan(once * 4.6 + 2_000);
    expect(once).toBeLessThan(text.length * 400);
  });
});

it("reads a note of more lines than a call takes arguments", () => {
  const text = `HPI\n${"- \n".repeat(150_000)}cough`;
  const { clauses } = readNote(text);
  expect(clauses.map(({ start, end }) => text.slice(start, end))).toContain("cough");
});
