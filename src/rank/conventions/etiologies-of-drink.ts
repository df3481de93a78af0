/** What drink did to liver, pancreas, stomach and heart, where the code names it (Index: subterms "alcoholic", "due to alcohol"). */
import type { Etiology } from "./etiologies-parts.ts";

const drink =
  "(?:the |his |her |their |all that |all the |years of |decades of |a lifetime of |heavy |long-?(?:term|standing) |chronic |daily |too much |prior |past |former |previous )*(?:alcohol\\w*|etoh|ethanol|drink(?:ing)?|booze|liquor|vodka|whiske?y|bourbon|rum|gin|beers?|wine|aud)\\b";

export const drinks: readonly Etiology[] = [
  { of: /^K74\.6[09]$/, name: "cirrho\\w+", by: drink, to: "K70.30" },
  {
    of: /^K76\.0$/,
    name: "(?:fatty liver|hepatic steatosis|steatosis)(?: disease)?",
    by: drink,
    to: "K70.0",
  },
  { of: /^K7(?:5\.9|3\.9)$/, name: "hepatitis", by: drink, to: "K70.10" },
  { of: /^K76\.9$/, name: "liver (?:disease|injury|damage)", by: drink, to: "K70.9" },
  { of: /^K85\.9[0-2]?$/, name: "pancreatitis", by: drink, to: (code) => code.replace("K85.9", "K85.2") },
  { of: /^K86\.1$/, name: "pancreatitis", by: drink, to: "K86.0" },
  { of: /^I42\.[09]$/, name: "cardiomyopathy", by: drink, to: "I42.6" },
  { of: /^K29\.[79]0$/, name: "gastritis|gastroduodenitis", by: drink, to: "K29.20" },
];
