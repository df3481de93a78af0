/** Combination codes (FY2026 guidelines I.B.9) and conditions presumed to be related ("with", I.A.15), chapter by chapter. */
import { circulation, legArteries, legUlcers, lungs, valves } from "./combinations-circulation.ts";
import { blood, gut, ironAnemia, throughTumor } from "./combinations-digestion.ts";
import { drugs, skin, spine, vasculitis } from "./combinations-drugs-and-skin.ts";
import { encounters } from "./combinations-encounters.ts";
import { births, kidneys, retention, stones } from "./combinations-kidneys-and-births.ts";
import { autonomic, diabetes, glands, hashimoto, nephropathy, ofItsType } from "./combinations-metabolic.ts";
import { eyes, mind, nerves, papilledema } from "./combinations-mind-and-senses.ts";
import type { Combination } from "./convention.ts";

/** In the order in which they are tried. */
export const combinations: readonly Combination[] = [
  ofItsType,
  ...circulation,
  legArteries,
  ...legUlcers,
  papilledema,
  hashimoto,
  nephropathy,
  autonomic,
  ...diabetes,
  ...encounters,
  ...lungs,
  ...valves,
  ...gut,
  ...ironAnemia,
  ...blood,
  throughTumor,
  ...mind,
  ...nerves,
  ...kidneys,
  retention,
  ...stones,
  ...births,
  ...drugs,
  ...eyes,
  ...vasculitis,
  ...spine,
  ...glands,
  ...skin,
].map((row) => ({ ...row, kind: "combine" }));
