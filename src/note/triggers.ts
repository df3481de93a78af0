/** What turns an assertion: one table of phrases, after the ConText method (Harkema 2009), phrased and extended by us. */
import type { Trigger } from "./trigger-rows.ts";
import { absences } from "./triggers-absences.ts";
import { doubts } from "./triggers-doubts.ts";
import { pasts } from "./triggers-pasts.ts";
import { prospects } from "./triggers-prospects.ts";
import { refusals } from "./triggers-refusals.ts";
import { shields } from "./triggers-shields.ts";

export const triggers: readonly Trigger[] = [
  ...absences,
  ...doubts,
  ...pasts,
  ...prospects,
  ...refusals,
  ...shields,
];
