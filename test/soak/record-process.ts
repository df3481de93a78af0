/** The record's API over a small engine, as a process of its own that can be killed: `tsx record-process.ts <database>`; it prints its URL. */
import { createApp } from "../../src/api/app.ts";
import { codeDesk } from "../../src/api/code-desk.ts";
import { serve } from "../../src/api/server.ts";
import { readyState, testEngine } from "../../src/api/test-engine.ts";
import { openReviews } from "../../src/review/reviews.ts";
import { openRecordDatabase } from "../../src/review/storage/database.ts";
import { sealerOf } from "../../src/review/storage/seal.ts";

const [where] = process.argv.slice(2);
if (where === undefined) throw new Error("name the database");
const engine = testEngine();
const reviews = openReviews({
  database: await openRecordDatabase(where),
  sealer: sealerOf([]),
  codes: codeDesk(() => engine),
});
const app = createApp({ engine: () => engine, readiness: () => readyState, version: "0", reviews });
const server = await serve({ config: { host: "127.0.0.1", port: 0 }, app });
process.stdout.write(`${server.url}\n`);
