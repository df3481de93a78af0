import { describe, expect, test } from "vitest";
import { readNote } from "../note/read.ts";
import { entryOpenedBy } from "./own-entry.ts";

/** The paragraphs that the clauses of a note open. */
function entries(text: string): string[] {
  return readNote(text).clauses.flatMap((clause) => {
    const entry = entryOpenedBy(text, clause);
    return entry === undefined ? [] : [text.slice(entry.start, entry.end)];
  });
}

describe("entryOpenedBy", () => {
  test("a paragraph runs to its blank line, over lines that are only wrapped", () => {
    expect(
      entries(
        "ASSESSMENT AND PLAN\nRinging in both ears with some trouble hearing, and\nnow also with spinning. Audiogram.\n\nPoor sleep since the move to the new flat. Melatonin.",
      ),
    ).toEqual([
      "Ringing in both ears with some trouble hearing, and\nnow also with spinning. Audiogram.",
      "Poor sleep since the move to the new flat. Melatonin.",
    ]);
  });

  test("none is opened by words on the patient, nor outside an assessment", () => {
    expect(entries("HPI\nNumb feet since spring.\n\nASSESSMENT\n71F with numb feet since spring.")).toEqual(
      [],
    );
  });
});
