/** `npx tsx embeddings/make-vectors.ts`: embeds every wording of the shipped tables and writes the vectors beside them. Three minutes. */
import { SingleBar } from "cli-progress";
import { openCatalog } from "../src/codes/catalog.ts";
import { readLexicon } from "../src/codes/lexicon.ts";
import { encoderNames } from "../src/encoders.ts";
import { lexiconFolder, modelsFolder, shippedTables, vectorsOf } from "../src/engine.ts";
import { openEmbedder } from "../src/search/embedder.ts";
import { writeKnownVectors } from "./known-vectors.ts";
import { indexRows } from "./rows.ts";

const [name] = encoderNames;
const [catalog, lexicon, embedder] = await Promise.all([
  openCatalog([shippedTables]),
  readLexicon(lexiconFolder),
  openEmbedder({ folder: modelsFolder, name }),
]);
const rows = catalog.systems.flatMap((system) =>
  catalog.releases(system).flatMap((release) => indexRows(release, lexicon)),
);
const texts = [...new Set(rows.map(({ text }) => text))];
const bar = new SingleBar({ format: "{value} of {total} texts, {eta_formatted} left" });
bar.start(texts.length, 0);
await writeKnownVectors(vectorsOf(name), texts, embedder, (done) => bar.update(done));
bar.stop();
