/** What operations left, as codes that stand beside the conditions they bear on (`conventions/status-hosts.ts`). */
import type { ReadNote } from "../../note/types.ts";
import type { Said } from "../companions.ts";
import { statusHosts } from "../conventions/status-hosts.ts";
import { operationsDone } from "./operations.ts";

/** Organs that are seldom taken out for cancer. */
const seldomForCancer = /tonsil|adenoid|chole|gallbladder|append|appy/i;

/** Read once a note, by its reader. */
export function statusesBeside(note: ReadNote): Said[] {
  const found = new Map<string, Said>();
  for (const { start, end, clause, codes } of operationsDone(note))
    for (const code of codes)
      for (const { id, status, host, says, source } of statusHosts) {
        if (!status.test(code) || found.has(`${id} ${code}`)) continue;
        if (id === "absence-after-cancer" && seldomForCancer.test(note.text.slice(start, end))) continue;
        const section = note.clauses[clause]?.section ?? "other";
        found.set(`${id} ${code}`, {
          row: { kind: "beside", id, says, source, host, words: status, code },
          code,
          quote: { start, end, section },
        });
      }
  return [...found.values()];
}
