/** Codes that another code of the same note makes superfluous. */
import type { Precedence } from "./convention.ts";
import { encounters } from "./precedences-of-encounters.ts";
import { infections } from "./precedences-of-infections.ts";
import { injuries } from "./precedences-of-injuries.ts";
import { mind } from "./precedences-of-mind-and-nerves.ts";
import { organs } from "./precedences-of-organs.ts";
import { receptorPrecedences } from "./receptors.ts";

export const precedences: readonly Precedence[] = [
  ...infections,
  ...mind,
  ...organs,
  ...encounters,
  ...receptorPrecedences,
  ...injuries,
].map((row) => ({ ...row, kind: "precede" }));
