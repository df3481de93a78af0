import { expect, it } from "vitest";
import { readNote } from "../note/read.ts";
import type { Tagger } from "../note/tagger.ts";
import { assertionsOf } from "./assertions.ts";
import type { Mention } from "./names/mentions.ts";

/** A model that takes everything for there. */
const credulous: Tagger = {
  id: "credulous",
  tag: (questions) =>
    Promise.resolve(
      questions.map(() => ({ value: "affirmed", experiencer: "patient", support: () => 0.95 })),
    ),
};

async function readAs(marked: string, focus: "billing" | "complete", code = "E87.1", tagger = credulous) {
  const text = `Assessment:\n${marked.replace("<<", "").replace(">>", "")}\n`;
  const start = marked.indexOf("<<") + "Assessment:\n".length;
  const end = marked.indexOf(">>") - 2 + "Assessment:\n".length;
  const note = readNote(text);
  const clause = note.clauses.findIndex((one) => one.start <= start && end <= one.end);
  const mention: Mention = {
    start,
    end,
    clause,
    codes: [code],
    source: "lexicon",
    wording: text.slice(start, end),
    length: 1,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  };
  const read = await assertionsOf(note, [mention], { tagger, focus });
  return read.get(mention)?.value;
}

it.each([
  ["Post-op course without anemia, <<hyponatremia>>, delirium or DVT", "negated"],
  ["No <<hyponatremia>>", "negated"],
  // The list may have ended: the model decides.
  ["No fracture, <<hyponatremia>>", "affirmed"],
])("a claim is not made on what is denied in so many words: %s", async (marked, expected) => {
  expect(await readAs(marked, "billing")).toBe(expected);
});

it("keeps both names of one entry where the model takes only one away", async () => {
  const text = "Assessment:\nHypokalemia/hypomagnesemia, repleted\nUreteral stone, seizure\n";
  const doubting: Tagger = {
    id: "doubting",
    tag: (questions) =>
      Promise.resolve(
        questions.map(({ text: shown, mention }) => ({
          value: /^(?:hypom|seiz)/.test(shown.slice(mention.start)) ? "negated" : "affirmed",
          experiencer: "patient",
          support: () => 0.95,
        })),
      ),
  };
  const note = readNote(text);
  const names = ["Hypokalemia", "hypomagnesemia", "Ureteral stone", "seizure"].map((name): Mention => {
    const start = text.indexOf(name);
    const end = start + name.length;
    const clause = note.clauses.findIndex((one) => one.start <= start && end <= one.end);
    const match = { length: 1, covered: 1, explained: 1, fused: 1, similarity: 1 };
    return { start, end, clause, codes: ["E87.6"], source: "lexicon", wording: name, ...match };
  });
  const read = await assertionsOf(note, names, { tagger: doubting, focus: "billing" });
  expect(names.map((name) => read.get(name)?.value)).toEqual(["affirmed", "affirmed", "affirmed", "negated"]);
});

it("leaves the model its say where the whole story is coded", async () => {
  expect(await readAs("No <<hyponatremia>>", "complete")).toBe("affirmed");
});

/** The model is sure of nothing: the rules decide. */
it.each([
  ["No LOC, <<MVC>>", "V89.2XXA", "affirmed"],
  ["No <<MVC>>", "V89.2XXA", "negated"],
  ["No falls, syncope or <<MVC>>", "V89.2XXA", "negated"],
])("what happened is no member of a list of what did not: %s", async (marked, code, expected) => {
  const incredulous: Tagger = {
    id: "incredulous",
    tag: (questions) =>
      Promise.resolve(
        questions.map(() => ({ value: "negated", experiencer: "patient", support: () => 0.5 })),
      ),
  };
  expect(await readAs(marked, "billing", code, incredulous)).toBe(expected);
});
