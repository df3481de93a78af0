/** The real application with page and record, as a process of its own that can be killed: `tsx page-process.ts <database> <port> [token]`. */
import { createApp } from "../src/api/app.ts";
import { codeDesk } from "../src/api/code-desk.ts";
import { serve } from "../src/api/server.ts";
import { readyState } from "../src/api/test-engine.ts";
import { openReviews } from "../src/review/reviews.ts";
import { openRecordDatabase } from "../src/review/storage/database.ts";
import { sealerOf } from "../src/review/storage/seal.ts";
import { pageEngine } from "./page-engine.ts";
import { builtPage } from "./page-service.ts";

const [where, port, token] = process.argv.slice(2);
if (where === undefined || port === undefined) throw new Error("name the database and the port");
const engine = pageEngine();
const reviews = openReviews({
  database: await openRecordDatabase(where),
  sealer: sealerOf([]),
  codes: codeDesk(() => engine),
});
const app = createApp({
  engine: () => engine,
  readiness: () => readyState,
  version: "0",
  reviews,
  pageFolder: builtPage,
  token,
});
const server = await serve({ config: { host: "127.0.0.1", port: Number(port) }, app });
process.stdout.write(`${server.url}\n`);
