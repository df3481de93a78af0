/**
 * What each part of the pipeline is worth on our own charts: every part switched off in turn: `npx tsx eval/ablations.ts [--half train|test]`.
 *
 * Prints figures only. The ranker is not trained anew for a pipeline that lacks a part.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { entriesOn, readLexicon } from "../src/codes/lexicon.ts";
import { type Name, namesOf } from "../src/codes/names.ts";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { openTools, shippedTables } from "../src/engine.ts";
import { readNote } from "../src/note/read.ts";
import type { Assertion, ReadNote } from "../src/note/types.ts";
import { patientFacts } from "../src/patient.ts";
import { assertionsOf } from "../src/rank/assertions.ts";
import { mergeByCode, type ScoredCode, scoreCodes } from "../src/rank/candidates.ts";
import { decide } from "../src/rank/decide.ts";
import { gatherMentions } from "../src/rank/gather.ts";
import { judge } from "../src/rank/judge.ts";
import type { Mention } from "../src/rank/names/mentions.ts";
import { withPairs } from "../src/rank/paired.ts";
import { present } from "../src/rank/present.ts";
import { withinReach } from "../src/rank/within-reach.ts";
import { PhraseBook } from "../src/search/phrase-book.ts";
import type { SuggestTools } from "../src/suggest.ts";
import { type Answered, billingFigures } from "./chart-figures.ts";
import { type Chart, chartHalves, readCharts, requestOf } from "./chart-set.ts";

const parts = [
  "dense",
  "lexical",
  "lexicon",
  "assertion",
  "addressed",
  "sections",
  "rules",
  "ranker",
] as const;
type Part = (typeof parts)[number];

const { values } = parseArgs({ options: { half: { type: "string", default: "test" } } });
const half = chartHalves.find((name) => name === values.half);
if (half === undefined) throw new Error(`a half is one of ${chartHalves.join(", ")}`);
const charts = await readCharts(half);
const { icd10cm, close } = await openTools();
const plainBook = await bookWithoutLexicon(icd10cm);

console.log("switched off   F1     P      R      R@10   first  ECE");
for (const off of [undefined, ...parts]) {
  const answers: Answered[] = [];
  for (const chart of charts) answers.push(await answerWithout(off, chart));
  const { f1, p, r, rAt10, firstListed, ece } = billingFigures(answers);
  const figures = [f1, p, r, rAt10, firstListed, ece].map((figure) => figure.toFixed(3)).join("  ");
  console.log(`${(off ?? "nothing").padEnd(13)}  ${figures}`);
}
close();

async function bookWithoutLexicon({ dated }: SuggestTools): Promise<PhraseBook<Name>> {
  const lexicon = await readLexicon(join(shippedTables, "lexicon"));
  const { release } = dated;
  // Status wordings ("history of ...") are kept: they are routes to codes, not synonyms.
  const statuses = entriesOn(lexicon, release.from).filter(({ codes }) =>
    codes.every((code) => /^Z/.test(code)),
  );
  const book = new PhraseBook<Name>();
  for (const name of namesOf(release, statuses)) book.add(name.phrase, name);
  return book;
}

/** The pipeline of `src/suggest.ts`, less one part. */
async function answerWithout(off: Part | undefined, chart: Chart): Promise<Answered> {
  const { text, setting, claim, dateOfService } = chart;
  const encounter = { setting, claim, dateOfService };
  const tools = toolsWithout(off);
  const { release } = tools.dated;
  const focus = "billing";
  const read = readNote(text);
  const note = off === "sections" ? unparted(read) : read;
  const { mentions } = await gatherMentions(note, focus, tools);
  const hopeful = withinReach(note, mentions, { release, scorer: tools.scorer, focus, least: 0.3 });
  const asserted = await assertionsOf(note, hopeful, { tagger: tools.tagger, focus });
  const assertions = new Map([...asserted].map(([mention, one]) => [mention, assertionWithout(off, one)]));
  const request = suggestionRequestSchema.parse(requestOf(chart));
  const options = { ...tools, encounter, patient: patientFacts(request, note), focus } as const;
  const decided =
    off === "rules" ? withoutRules(note, assertions, options) : decide(note, assertions, options);
  const prior = (features: readonly number[]) => tools.scorer.logOdds(features);
  const ranked =
    off === "ranker"
      ? decided.codes
      : withPairs(tools.ranker.rank(decided.codes, { encounter, aside: decided.aside, prior }), release);
  const least = off === "ranker" ? 0.3 : tools.ranker.threshold;
  const shown = present(
    text,
    release,
    ranked.filter(({ confidence }) => confidence >= least),
    { flags: new Map(), encounter, leads: tools.ranker.leads },
  );
  return { chart, shown, ranked: ranked.map(({ entry }) => entry.code) };
}

function toolsWithout(off: Part | undefined): SuggestTools {
  const { index } = icd10cm;
  if (off === "dense") return { ...icd10cm, index: { ...index, dense: async () => [] } };
  if (off === "lexical") return { ...icd10cm, index: { ...index, lexical: async () => [] } };
  return off === "lexicon" ? { ...icd10cm, book: plainBook } : icd10cm;
}

function assertionWithout(off: Part | undefined, one: Assertion): Assertion {
  if (off === "assertion") return { ...one, value: "affirmed", experiencer: "patient" };
  return off === "addressed" ? { ...one, addressed: true } : one;
}

/** Every clause stands in a section of no known kind. */
function unparted(note: ReadNote): ReadNote {
  return {
    ...note,
    sections: note.sections.map((section) => ({ ...section, kind: "other" })),
    clauses: note.clauses.map((clause) => ({ ...clause, section: "other" })),
  };
}

function withoutRules(
  note: ReadNote,
  assertions: ReadonlyMap<Mention, Assertion>,
  { dated, book, encounter, scorer, focus }: Parameters<typeof decide>[2],
): { codes: readonly ScoredCode[]; aside: ReturnType<typeof judge>["aside"] } {
  const { kept, aside } = judge(note, assertions, { release: dated.release, book, encounter, focus });
  const codes = scoreCodes(mergeByCode(kept), { scorer, focus, noteLength: note.text.length });
  return { codes, aside };
}
