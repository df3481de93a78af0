import { describe, expect, it } from "vitest";
import { readNote } from "../note/read.ts";
import type { Assertion } from "../note/types.ts";
import type { Mention } from "./names/mentions.ts";
import { takenAsSaid } from "./told.ts";

/** What becomes of `value` said by `cue` of `name`. */
function taken(
  line: string,
  { name, code, value, cue }: { name: string; code: string; value: Assertion["value"]; cue: string },
) {
  const note = readNote(`ASSESSMENT AND PLAN\n1. ${line}\n`);
  const start = note.text.indexOf(name);
  const index = note.clauses.findIndex((clause) => clause.start <= start && start < clause.end);
  const clause = note.clauses[index];
  if (clause === undefined) throw new Error(`no clause holds ${name}`);
  const at = note.text.indexOf(cue);
  const mention: Mention = {
    start,
    end: start + name.length,
    clause: index,
    codes: [code],
    source: "lexicon",
    wording: name,
    length: 1,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  };
  const read: Assertion = {
    value,
    experiencer: "patient",
    addressed: false,
    trigger: { start: at, end: at + cue.length },
  };
  return takenAsSaid(note, clause, mention, read).value;
}

describe("what is said only seems to speak against the condition", () => {
  it("who declines a trial of labor has had a cesarean", () => {
    const name = "Prior low transverse cesarean";
    const line = `${name} - declines TOLAC`;
    expect(taken(line, { name, code: "O34.21", value: "declined", cue: "declines" })).toBe("affirmed");
    expect(
      taken("Cesarean declined", { name: "Cesarean", code: "O34.21", value: "declined", cue: "declined" }),
    ).toBe("declined");
  });
  it("a problem that is watched every year is there", () => {
    const line = "PSC: annual MRCP with CA 19-9";
    expect(taken(line, { name: "PSC", code: "K83.01", value: "screening", cue: "annual" })).toBe("affirmed");
    const looked = "Osteoporosis: screening DXA";
    expect(taken(looked, { name: "Osteoporosis", code: "M81.0", value: "screening", cue: "screening" })).toBe(
      "screening",
    );
  });
});

describe("what a visit takes away", () => {
  const wax = { name: "cerumen impaction", code: "H61.21", value: "historical", cue: "cleared" } as const;
  it("is its finding", () => {
    expect(taken("Right cerumen impaction, cleared today with irrigation", wax)).toBe("affirmed");
  });
  it("is past where another time is told, or for what no visit takes away", () => {
    expect(taken("Right cerumen impaction, cleared by ENT last year, flushed", wax)).toBe("historical");
    const fever = { ...wax, name: "pneumonia", code: "J18.9" };
    expect(taken("Right pneumonia, cleared today, line flushed", fever)).toBe("historical");
  });
});

describe("a cancer or a clot that words of the past tell is there", () => {
  it.each([
    [
      "The prostate cancer has gone to the bones.",
      { name: "prostate cancer", code: "C61", value: "historical", cue: "gone" },
      "affirmed",
    ],
    [
      "The prostate cancer is gone.",
      { name: "prostate cancer", code: "C61", value: "historical", cue: "gone" },
      "historical",
    ],
    [
      "Prostate cancer on active surveillance.",
      { name: "Prostate cancer", code: "C61", value: "screening", cue: "surveillance" },
      "affirmed",
    ],
    [
      "Prostate cancer screening.",
      { name: "Prostate cancer", code: "C61", value: "screening", cue: "screening" },
      "screening",
    ],
    [
      "Old clot in the left femoral vein.",
      { name: "clot", code: "I82.51", value: "historical", cue: "Old" },
      "affirmed",
    ],
    [
      "Old clot in the left femoral vein.",
      { name: "clot", code: "I82.41", value: "historical", cue: "Old" },
      "historical",
    ],
  ] as const)("%s", (line, said, expected) => {
    expect(taken(line, said)).toBe(expected);
  });
});
