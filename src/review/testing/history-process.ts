/** A process that writes to a record when its parent says so: `tsx history-process.ts <database> <decisions>`. Ends with how many were taken. */
import { once } from "node:events";
import { decisionInputSchema } from "../../contract/reviews.ts";
import { ada, noteRequest, openRecord } from "./record.ts";

const [where = "", decisions = "0"] = process.argv.slice(2);
const { database, reviews } = await openRecord(where);
console.log("ready");
await once(process.stdin, "data");
let { id, version } = await reviews.begin(noteRequest(), ada);
for (let taken = 0; taken < Number(decisions); taken++) {
  const input = decisionInputSchema.parse({ kind: "comment", text: `remark ${taken}` });
  ({ id, version } = await reviews.decide(id, input, ada, { version }));
}
await database.close();
console.log(`taken ${version - 1}`);
process.exit(0);
