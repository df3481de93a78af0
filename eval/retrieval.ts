/**
 * Decides between embedding models by what retrieval finds: `npx tsx eval/retrieval.ts [--model <folder>]... [--part dev|test] [--sample <n>]
 * [--documents <n>] [--lexicon] [--json]`.
 *
 * Asked are held-out phrases of the official index (by main term, the split of `models/train/split.py`), inclusion terms of held-out categories,
 * CodiEsp train documents clause by clause, and the everyday phrases. Searched are titles and the inclusion terms of training categories; with
 * `--lexicon` the lexicon too. Where several models are named, the later ones are also compared with the first, question by question.
 * Choose on `--part dev` (index phrases only); report `--part test` once.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openCatalog } from "../src/codes/catalog.ts";
import { readLexicon } from "../src/codes/lexicon.ts";
import type { CodeRelease } from "../src/codes/release.ts";
import { lexiconFolder } from "../src/engine.ts";
import type { IndexRow } from "../src/search/code-index.ts";
import { type Embedder, openEmbedder } from "../src/search/embedder.ts";
import { readCodiesp } from "./datasets/codiesp.ts";
import { sharedRelease } from "./index-phrases.ts";
import type { SplitPart } from "./main-term-split.ts";
import { readPhrases } from "./phrases.ts";
import { type Asked, byChapter, figuresOf, gainOver } from "./retrieval/figures.ts";
import { forms, inclusionQuestions, indexQuestions } from "./retrieval/index-questions.ts";
import { type Lists, type Method, methods, rowsOf, searched } from "./retrieval/methods.ts";
import { documentQuestions, phraseQuestions } from "./retrieval/note-questions.ts";
import { type Question, type QuestionSet, ranksOf } from "./retrieval/questions.ts";
import { type ModelReport, report } from "./retrieval/report.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const shippedModel = here("../models/chartcode-context");
const codiesp = here("../../shared/eval/codiesp-en/train");

interface Options {
  readonly part: SplitPart;
  /** Questions a set at most, chosen by the digest of their text; 0 for all. */
  readonly sample: number;
  readonly documents: number;
}

/** @returns undefined, with a line on standard error, where ../shared/data is absent */
async function questionSets(release: CodeRelease, options: Options): Promise<QuestionSet[] | undefined> {
  const index = (await sharedRelease())?.index;
  if (index === undefined) return undefined;
  const { part, documents } = options;
  const sets = forms.map((form) =>
    indexQuestions(index, part, form, (code) => release.get(code) !== undefined),
  );
  if (part === "test") {
    sets.push(inclusionQuestions(release));
    sets.push(phraseQuestions(readPhrases(await readFile(here("phrases/everyday.tsv"), "utf8")), release));
    if (documents > 0 && existsSync(codiesp)) {
      const all = (await readCodiesp(codiesp)).documents;
      sets.push(
        documentQuestions(
          sampled(all, documents, ({ id }) => id),
          release,
        ),
      );
    }
  }
  return sets.map((set) =>
    set.name.startsWith("documents")
      ? set
      : { ...set, questions: sampled(set.questions, options.sample, ({ texts }) => texts[0] ?? "") },
  );
}

/** The same `count` at every run: those whose key has the lowest digest. */
function sampled<T>(all: readonly T[], count: number, key: (one: T) => string): T[] {
  if (count === 0 || all.length <= count) return [...all];
  return all
    .map((one) => ({ one, digest: createHash("sha256").update(key(one)).digest("hex") }))
    .sort((a, b) => (a.digest < b.digest ? -1 : 1))
    .slice(0, count)
    .map(({ one }) => one);
}

/** By set and method; phrases that no row says word for word are also told apart. */
async function ask(
  sets: readonly QuestionSet[],
  rows: readonly IndexRow[],
  find: (texts: readonly string[]) => Promise<Lists>,
): Promise<Map<string, Asked[]>> {
  const asked = new Map<string, Asked[]>();
  for (const { name, questions } of sets) {
    const texts = [...new Set(questions.flatMap(({ texts }) => texts))];
    const place = new Map(texts.map((text, at) => [text, at]));
    const lists = await find(texts);
    const fresh = unsaid(questions, rows);
    for (const method of methods) {
      asked.set(`${name}: ${method}`, questions.map(rank(lists, method, place)));
      if (fresh.length > 0 && fresh.length < questions.length)
        asked.set(`${name}, in no row: ${method}`, fresh.map(rank(lists, method, place)));
    }
  }
  return asked;
}

function unsaid(questions: readonly Question[], rows: readonly IndexRow[]): Question[] {
  const words = (text: string) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(" ");
  const said = new Set(rows.map(({ text }) => words(text)));
  return questions.filter(
    ({ texts: [text = "", ...others] }) => others.length === 0 && !said.has(words(text)),
  );
}

function rank(lists: Lists, method: Method, place: ReadonlyMap<string, number>) {
  return (question: Question): Asked => ({
    question,
    ranks: ranksOf(
      question,
      question.texts.map((text) => lists[method][place.get(text) ?? -1] ?? []),
    ),
  });
}

/** Texts embedded a second, the best of three runs over a thousand. */
async function textsPerSecond(embedder: Embedder, sets: readonly QuestionSet[]): Promise<number> {
  const texts = sets.flatMap(({ questions }) => questions.map(({ texts }) => texts[0] ?? "")).slice(0, 1000);
  let best = 0;
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    await embedder.embed(texts);
    best = Math.max(best, (1000 * texts.length) / (performance.now() - began));
  }
  return Math.round(best);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      model: { type: "string", multiple: true },
      part: { type: "string", default: "test" },
      sample: { type: "string", default: "2000" },
      documents: { type: "string", default: "50" },
      lexicon: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
    },
  });
  const part = values.part === "dev" ? "dev" : "test";
  const release = (await openCatalog([here("../embeddings")])).releases("icd10cm").at(-1);
  if (release === undefined) throw new Error("no ICD-10-CM table is shipped");
  const sets = await questionSets(release, {
    part,
    sample: Number(values.sample),
    documents: Number(values.documents),
  });
  if (sets === undefined) return;
  const rows = rowsOf(release, values.lexicon ? await readLexicon(lexiconFolder) : undefined);

  const models: ModelReport[] = [];
  let first: Map<string, Asked[]> | undefined;
  for (const folder of values.model ?? [shippedModel]) {
    const path = resolve(folder);
    const embedder = await openEmbedder({ folder: dirname(path), name: basename(path) });
    const { find, buildSeconds, close } = await searched(rows, embedder);
    const asked = await ask(sets, rows, find);
    await close();
    models.push({
      model: embedder.id,
      rows: rows.length,
      buildSeconds,
      textsPerSecond: await textsPerSecond(embedder, sets),
      figures: mapped(asked, figuresOf),
      chapters: mapped(asked, byChapter),
      ...(first === undefined
        ? {}
        : { gains: mapped(asked, (after, name) => gainOver(first?.get(name) ?? after, after)) }),
    });
    first ??= asked;
    if (values.misses) tellMisses(asked);
  }
  const sizes = Object.fromEntries(sets.map(({ name, questions }) => [name, questions.length]));
  const told = { part, lexicon: values.lexicon, release: release.version, questions: sizes, models };
  console.log(values.json ? JSON.stringify(told, undefined, 2) : report(told));
}

function mapped<T>(
  asked: ReadonlyMap<string, Asked[]>,
  of: (asked: Asked[], name: string) => T,
): Record<string, T> {
  return Object.fromEntries([...asked].map(([name, some]) => [name, of(some, name)]));
}

/** What fused search answers wrongly at the first place, on standard error: rank, text, codes wanted. */
function tellMisses(asked: ReadonlyMap<string, Asked[]>): void {
  for (const [name, some] of asked) {
    if (!name.endsWith(": fused")) continue;
    for (const { question, ranks } of some) {
      const wanted = question.answers.map((set) => set.join("+")).join("|");
      if (ranks.code !== 1)
        console.error(`${name}\t${ranks.code}\t${ranks.category}\t${question.texts[0]}\t${wanted}`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
