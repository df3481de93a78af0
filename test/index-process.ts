/**
 * A process that opens or builds the test index when its parent says so: `tsx index-process.ts <folder> <delay>`.
 * Writes a line for each thing that happens: `ready`, `building`, `waiting`, and at last the outcome as JSON.
 */
import { once } from "node:events";
import { ensureIndex } from "../embeddings/build-index.ts";
import { testEmbedder, testLexicon, testRelease } from "../embeddings/test-index.ts";

const [folder = "", delay = "0"] = process.argv.slice(2);
console.log("ready");
await once(process.stdin, "data");
const { built, stamp, index } = await ensureIndex({
  release: testRelease(),
  embedder: testEmbedder({ delay: Number(delay) }),
  lexicon: testLexicon,
  folder,
  staleAfter: 2_000,
  onProgress: (done) => {
    if (done === 0) console.log("building");
  },
  onWait: () => console.log("waiting"),
});
const [hits = []] = await index.lexical(["broken wrist"], 1);
console.log(JSON.stringify({ built, content: stamp.content, first: hits[0]?.concept }));
process.exit(0);
