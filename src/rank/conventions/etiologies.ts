/**
 * Conditions whose code names the cause, and the words by which a note tells that cause: "hypothyroid since the ablation", "iron deficiency anemia from
 * heavy periods", "ED as a result of the prostatectomy".
 *
 * Source: Guidelines FY2026 I.B.2 and I.B.16 (a complication of care needs the provider's link); Alphabetic Index, the subterms "due to", "following",
 * "postprocedural", "secondary to" of each main term; Tabular List, titles and inclusion terms of the codes given.
 */

import { digestion } from "./etiologies-of-digestion.ts";
import { drinks } from "./etiologies-of-drink.ts";
import {
  bloodAndNutrition,
  endocrine,
  mindAndNerves,
  sensesAndInjuries,
} from "./etiologies-of-glands-and-mind.ts";
import { organs } from "./etiologies-of-organs.ts";
import type { Etiology } from "./etiologies-parts.ts";

export const etiologies: readonly Etiology[] = [
  ...endocrine,
  ...bloodAndNutrition,
  ...mindAndNerves,
  ...organs,
  ...digestion,
  ...drinks,
  ...sensesAndInjuries,
];
