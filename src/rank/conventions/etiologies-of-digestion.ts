/** Conditions of pancreas, stomach and liver whose code names the cause: drink, fat in the blood, stones. */
import type { Etiology } from "./etiologies-parts.ts";

const drink =
  "(?:his |her |the |their |heavy |daily |chronic |weekend |recent )*(?:alcohol(?:ism| use(?: disorder)?| abuse| dependence| intake| binges?)?|alcoholic binge|etoh|ethanol|drinking(?: binge)?|booze|vodka(?: binge)?|whisk(?:e)?y|liquor|beer|wine|binge(?: drinking)?|drink)";
const fats =
  "(?:(?:very |severe |severely |markedly |sky-?)*(?:high |elevated |familial )*(?:triglycerides?|tgs?|trigs|chylomicron\\w*)|hypertriglyceridemia|hypertrig\\b|hyperlipidemia|hypercalcemia|high calcium|trauma|blunt trauma|ercp|pancreas divisum)";
const stone =
  "(?:(?:a |the |his |her |passed |passing |small |retained )*(?:gall ?stones?|stones?|biliary (?:sludge|stones?)|sludge|choledocholithiasis|cbd stones?|common (?:bile )?duct stones?))";
const pancreas = "pancreatitis";
const acute = /^K85\.9[0-2]$/;
/** "K85.91" keeps whether it is necrotic, and infected. */
const by = (kind: string) => (code: string) => `K85.${kind}${code.slice(-1)}`;

export const digestion: readonly Etiology[] = [
  { of: acute, name: pancreas, by: drink, to: by("2") },
  { of: acute, name: pancreas, by: stone, to: by("1") },
  { of: acute, name: pancreas, by: fats, to: by("8") },
  { of: /^K86\.1$/, name: pancreas, by: drink, to: "K86.0" },
  { of: /^K74\.60$/, name: "cirrhosis", by: drink, to: "K70.30" },
  { of: /^K75\.9$/, name: "hepatitis", by: drink, to: "K70.10" },
  {
    of: /^K29\.[6-7][01]$/,
    name: "gastritis",
    by: drink,
    to: (code) => `K29.2${code.slice(-1)}`,
  },
  { of: /^I42\.[0-9]$/, name: "cardiomyopathy", by: drink, to: "I42.6" },
];
