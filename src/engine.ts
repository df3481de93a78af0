/** Puts the engine together: code tables, lexicon, encoder, index, scorer; and answers for all code systems. */
import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import { ensureIndex } from "../embeddings/build-index.ts";
import { knowing, readKnownVectors } from "../embeddings/known-vectors.ts";
import { checkSet } from "./check-set.ts";
import { type CodeCatalog, openCatalog } from "./codes/catalog.ts";
import { codeSetsOn } from "./codes/code-sets.ts";
import { codeDetail } from "./codes/detail.ts";
import { entriesOn, type LexiconEntry, readLexicon } from "./codes/lexicon.ts";
import { type Name, namesOf } from "./codes/names.ts";
import type { CodeRelease } from "./codes/release.ts";
import type { CodeSystem } from "./contract/codes.ts";
import type { Encounter, SuggestionResponse } from "./contract/suggestions.ts";
import { type EncoderName, encoderNames } from "./encoders.ts";
import { type Engine, UnavailableSystem } from "./engine-contract.ts";
import { openTagger, type Tagger } from "./note/tagger.ts";
import { openRanker } from "./rank/ranker.ts";
import { openScorer, type Scorer } from "./rank/scorer.ts";
import { openStoryRanker, type StoryRanker } from "./rank/stories/story-ranker.ts";
import { type Embedder, openEmbedder } from "./search/embedder.ts";
import { officialIndexOf } from "./search/official-index.ts";
import { PhraseBook } from "./search/phrase-book.ts";
import { spellerOf } from "./search/spelling.ts";
import { wordsOf } from "./search/words.ts";
import { searchCodes } from "./search-codes.ts";
import { type SuggestTools, suggest } from "./suggest.ts";

export interface EngineOptions {
  /** Where indexes and installed releases are kept. */
  readonly dataFolder: string;
  /** Keys `noteDigest`; a random key, and so digests that cannot be compared across starts, where absent. */
  readonly digestKey?: string;
  /** One of {@link encoderNames}; the first where absent. */
  readonly encoder?: EncoderName;
  /** Builds the indexes anew even where they are sound. */
  readonly rebuild?: boolean;
  readonly onProgress?: (progress: { system: CodeSystem; done: number; total: number }) => void;
  /** Another process is building; this one waits. */
  readonly onWait?: () => void;
}

const root = fileURLToPath(new URL("..", import.meta.url));
/** The shipped code tables, and the lexicon's TSV files. */
export const shippedTables = join(root, "embeddings");
export const lexiconFolder = join(shippedTables, "lexicon");
/** Where the shipped vectors of an encoder lie; only the default one has some. */
export function vectorsOf(encoder: EncoderName): string {
  return join(shippedTables, `${encoder}.vectors.br`);
}
/** Where the shipped models lie, and the one that reads what a note says of a mention. */
export const modelsFolder = join(root, "models");
export const rankerName = "chartcode-claims";
export const storyRankerName = "chartcode-stories";
export const readerName = "chartcode-reader";
const guidelines = "FY2026";

/** Everything a pipeline needs, opened once. */
export interface Tools {
  readonly catalog: CodeCatalog;
  readonly embedder: Embedder;
  readonly tagger: Tagger;
  readonly scorer: Scorer;
  readonly storyRanker: StoryRanker;
  /** By release. */
  readonly searchable: ReadonlyMap<CodeRelease, SuggestTools>;
  /** Digest of each release's index content: rows and vectors. */
  readonly digests: ReadonlyMap<CodeRelease, string>;
  /** The newest ICD-10-CM release. */
  readonly icd10cm: SuggestTools;
  close(): void;
}

export type ToolOptions = Partial<Omit<EngineOptions, "digestKey">>;

/** The data folder where the caller names none: `.chartcode` in the project. */
export const defaultDataFolder = join(root, ".chartcode");

/**
 * Opens tables, lexicon, encoder and scorer, and opens or builds each release's index.
 * @throws Error where a shipped file is missing or the data folder cannot be written
 */
export async function openTools(options: ToolOptions = {}): Promise<Tools> {
  const { dataFolder = defaultDataFolder, encoder = encoderNames[0], onProgress, onWait, rebuild } = options;
  const [catalog, lexicon, embedder, tagger, scorer, ranker, storyRanker] = await Promise.all([
    openCatalog([shippedTables, join(dataFolder, "codes")]),
    readLexicon(lexiconFolder),
    openEmbedder({ folder: modelsFolder, name: encoder }),
    openTagger({ folder: modelsFolder, name: readerName }),
    openScorer(join(modelsFolder, encoder, "scorer.json")),
    openRanker(join(modelsFolder, rankerName, "ranker.json")),
    openStoryRanker(join(modelsFolder, storyRankerName, "ranker.json")),
  ]);
  const builder = knowing(embedder, () => readKnownVectors(vectorsOf(encoder), embedder.id));
  const searchable = new Map<CodeRelease, SuggestTools>();
  const digests = new Map<CodeRelease, string>();
  for (const system of catalog.systems) {
    for (const release of catalog.releases(system)) {
      const { index, stamp } = await ensureIndex({
        release,
        embedder: builder,
        lexicon,
        folder: join(dataFolder, "index"),
        ...(rebuild === undefined ? {} : { rebuild }),
        ...(onWait === undefined ? {} : { onWait }),
        ...(onProgress === undefined
          ? {}
          : { onProgress: (done: number, total: number) => onProgress({ system, done, total }) }),
      });
      const phrases = system === "icd10cm" ? entriesOn(lexicon, release.to ?? release.from) : [];
      const { book, speller } = namesAndSpelling(release, phrases);
      const published = await catalog.readIndex(release);
      searchable.set(release, {
        dated: { release, inForce: true },
        index,
        book,
        speller,
        embedder,
        tagger,
        scorer,
        ranker,
        storyRanker,
        ...(published === undefined ? {} : { officialIndex: officialIndexOf(published) }),
      });
      digests.set(release, stamp.content.slice(0, 16));
    }
  }
  const newest = catalog.releases("icd10cm").at(-1);
  const icd10cm = newest === undefined ? undefined : searchable.get(newest);
  if (icd10cm === undefined) throw new Error("no ICD-10-CM table is installed");
  return {
    catalog,
    embedder,
    tagger,
    scorer,
    storyRanker,
    searchable,
    digests,
    icd10cm,
    close() {
      for (const { index } of searchable.values()) index.close();
    },
  };
}

function namesAndSpelling(release: CodeRelease, phrases: readonly LexiconEntry[]) {
  const book = new PhraseBook<Name>();
  const frequencies = new Map<string, number>();
  for (const name of namesOf(release, phrases)) {
    book.add(name.phrase, name);
    for (const { text } of wordsOf(name.phrase)) frequencies.set(text, (frequencies.get(text) ?? 0) + 1);
  }
  return { book, speller: spellerOf(frequencies) };
}

/** @throws Error as {@link openTools} */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const [{ catalog, embedder, tagger, searchable, digests, close }, version] = await Promise.all([
    openTools(options),
    packageVersion(),
  ]);
  const model = `${embedder.id}+${tagger.id}`;
  const digestKey = options.digestKey ?? randomBytes(32);
  /** More notes than processors at once finish no sooner, and each takes memory. */
  const atOnce = pLimit(availableParallelism());

  const systemOn = (system: CodeSystem, date: string): SuggestTools | undefined => {
    const dated = catalog.on(system, date);
    const tools = dated === undefined ? undefined : searchable.get(dated.release);
    return dated === undefined || tools === undefined ? undefined : { ...tools, dated };
  };

  return {
    async suggest(request) {
      const date = request.encounter?.dateOfService ?? today();
      const wanted = request.systems ?? defaultSystems(catalog, request.encounter);
      const response: SuggestionResponse = {
        id: randomUUID(),
        createdAt: new Date().toISOString(),
        versions: { app: version, model, index: "", guidelines, codeSets: {} },
        noteDigest: createHmac("sha256", digestKey).update(request.note.text).digest("hex"),
        suggestions: [],
        notSuggested: [],
        queries: [],
        unavailable: [],
        timings: { read: 0, find: 0, assert: 0, decide: 0, check: 0, total: 0 },
      };
      const indexDigests: string[] = [];
      for (const system of wanted) {
        const tools = systemOn(system, date);
        if (tools === undefined) {
          response.unavailable.push({ system, reason: unavailableReason(system) });
          continue;
        }
        const { release } = tools.dated;
        response.versions.codeSets[system] = release.version;
        indexDigests.push(digests.get(release) ?? "");
        const part = await atOnce(() => suggest(request, tools));
        response.suggestions.push(...part.suggestions);
        response.notSuggested.push(...part.notSuggested);
        response.queries.push(...part.queries);
        for (const step of ["read", "find", "assert", "decide", "check", "total"] as const) {
          response.timings[step] += part.timings[step];
        }
      }
      response.versions.index = indexDigests.join("+");
      response.suggestions.sort((a, b) => b.confidence - a.confidence || (a.code < b.code ? -1 : 1));
      response.suggestions = response.suggestions
        .slice(0, request.limit)
        .map((suggestion, at) => ({ ...suggestion, rank: at + 1 }));
      return response;
    },
    async search(request) {
      const tools = systemOn(request.system, request.date ?? today());
      if (tools === undefined) throw new UnavailableSystem(request.system);
      return { codes: await atOnce(() => searchCodes(request, tools)) };
    },
    detail(system, code, date) {
      const dated = catalog.on(system, date);
      if (dated === undefined) throw new UnavailableSystem(system);
      return codeDetail(dated, code);
    },
    check: (request) => checkSet(request, catalog),
    releases: () => releasesOn(catalog, today()),
    codeSets: (date) => ({
      date,
      codeSets: codeSetsOn(catalog, date, (release) => digests.get(release)),
      versions: { app: version, model, guidelines },
    }),
    close,
  };
}

function releasesOn(catalog: CodeCatalog, date: string): ReturnType<Engine["releases"]> {
  const releases = catalog.systems.flatMap((system) =>
    catalog.releases(system).map(({ version, from, to, inForce }) => ({
      system,
      version,
      from,
      ...(to === undefined ? {} : { to }),
      inForce: from <= date && (to === undefined || date <= to) && inForce(date),
    })),
  );
  const warnings = catalog.systems.flatMap((system) => {
    const dated = catalog.on(system, date);
    if (dated === undefined || dated.inForce) return [];
    const { version, from, to } = dated.release;
    return [
      `${system}: no installed release is in force today; release ${version} (${from} to ${to ?? "open"}) is used.`,
    ];
  });
  return { releases, warnings };
}

/**
 * ICD-10-CM, and of the installed procedure systems those that fit: ICD-10-PCS for facility inpatient claims, CPT and HCPCS for all
 * others. A system that is not installed need not be mentioned unless it is asked for.
 */
function defaultSystems(catalog: CodeCatalog, encounter: Encounter | undefined): readonly CodeSystem[] {
  const isInpatientFacility = encounter?.setting === "inpatient" && encounter.claim !== "professional";
  const fits = {
    icd10cm: true,
    icd10pcs: isInpatientFacility,
    hcpcs: !isInpatientFacility,
    cpt: !isInpatientFacility,
  };
  return catalog.systems.filter((system) => fits[system]);
}

function unavailableReason(system: CodeSystem): string {
  return system === "cpt"
    ? "Not installed. CPT is licensed by the AMA; import the site's own files: chartcode codes import cpt --from <folder>."
    : "Not installed.";
}

async function packageVersion(): Promise<string> {
  const parsed: unknown = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const version =
    typeof parsed === "object" && parsed !== null && "version" in parsed ? parsed.version : undefined;
  return String(version ?? "0");
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
