import { expect, it } from "vitest";
import { clauseAt, readNote } from "../../note/read.ts";
import type { Judged, SetAside } from "../judge.ts";
import { withoutUnestablished } from "./unestablished.ts";

const entry = {
  code: "I10",
  title: "Essential (primary) hypertension",
  billable: true,
  parent: undefined,
  notes: [],
};

/** Whether a likeness of hypertension is kept in a note that denies it by name, beside what else is kept. */
function keptBeside(others: readonly Judged["mention"]["source"][], isDenied = true) {
  const text = "Assessment:\nBP up from pain, recheck. No HTN diagnosis.\n";
  const note = readNote(text);
  const start = text.indexOf("BP up");
  const clause = clauseAt(note, start);
  if (clause === undefined) throw new Error("no clause");
  const judged = (source: Judged["mention"]["source"]): Judged => ({
    mention: {
      start,
      end: start + 5,
      clause: note.clauses.indexOf(clause),
      codes: ["I10"],
      source,
      wording: "high bp",
      length: 1,
      covered: 1,
      explained: 1,
      fused: 1,
      similarity: 1,
    },
    clause,
    assertion: { value: "affirmed", experiencer: "patient", addressed: true },
    leaf: { entry, assumed: [], sideOpen: false, siblings: [] },
  });
  const named = { start: text.indexOf("HTN"), end: text.indexOf("HTN") + 3 };
  const denied: SetAside = { mention: named, code: "I10", trigger: named, reason: "negated" };
  const { kept } = withoutUnestablished(
    note,
    {
      kept: [judged("similar"), ...others.map(judged)],
      aside: isDenied ? [denied] : [],
      listed: [],
      measured: [],
    },
    { focus: "billing", patient: {} },
  );
  return kept.length;
}

it("what is only like a name yields where the name is denied", () => {
  expect(keptBeside([])).toBe(0);
  expect(keptBeside([], false)).toBe(1);
  expect(keptBeside(["lexicon"])).toBe(2);
});

/** The codes kept of two that a course weighed, where the discharge diagnosis names the second. */
function keptOfWeighed(course: string): string[] {
  const text = `HPI:\n${course}\n\nDISCHARGE DIAGNOSIS:\nNSTEMI\n`;
  const note = readNote(text);
  const judged = (words: string, code: string, from = 0): Judged => {
    const start = text.indexOf(words, from);
    const clause = clauseAt(note, start);
    if (clause === undefined) throw new Error("no clause");
    return {
      mention: {
        start,
        end: start + words.length,
        clause: note.clauses.indexOf(clause),
        codes: [code],
        source: "lexicon",
        wording: words,
        length: 1,
        covered: 1,
        explained: 1,
        fused: 1,
        similarity: 1,
      },
      clause,
      assertion: { value: from > 0 ? "affirmed" : "uncertain", experiencer: "patient", addressed: true },
      leaf: { entry: { ...entry, code }, assumed: [], sideOpen: false, siblings: [] },
    };
  };
  const { kept } = withoutUnestablished(
    note,
    {
      kept: [
        judged("unstable angina", "I20.0"),
        judged("NSTEMI", "I21.4"),
        judged("NSTEMI", "I21.4", text.indexOf("DISCHARGE")),
      ],
      aside: [],
      listed: [],
      measured: [],
    },
    { focus: "billing", patient: {} },
  );
  return [...new Set(kept.map(({ leaf }) => leaf.entry.code))];
}

it("of two that were weighed the one that the note concludes with stands", () => {
  expect(keptOfWeighed("ED working dx unstable angina vs NSTEMI.")).toEqual(["I21.4"]);
  expect(keptOfWeighed("Prior unstable angina and now NSTEMI.")).toEqual(["I20.0", "I21.4"]);
});
