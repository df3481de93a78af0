/**
 * What a note tells of a substance's disorder beside its name: that it is in remission, and the psychosis, mood, anxiety or broken sleep that the
 * substance brought about ("the paranoia is the meth").
 *
 * Source: Tabular List at F10 to F19 (fourth to sixth characters); Guidelines FY2026 I.C.5.b.1 (remission needs the provider's word) and I.C.5.b.3 (a
 * disorder is of the substance where the provider links them).
 */

/** How each category's substances are called. */
const names: Readonly<Record<string, string>> = {
  F10: "alcohol\\w*|etoh|ethanol|drink(?:ing)?|drunk|booze|liquor|vodka|whiske?y|bourbon|beer|wine",
  F11: "opi(?:oids?|ates?)|heroin|fentanyl|oxy\\w*|hydrocodone|percocet|vicodin|norco|dilaudid|morphine|methadone|dope|smack",
  F12: "cannabis|cannabinoids?|marijuana|mj|weed|pot|thc|dabs?|dabbing|edibles|delta-?8|k2|spice|hash",
  F13: "benzo\\w*|xanax|alprazolam|klonopin|clonazepam|ativan|lorazepam|valium|diazepam|sedatives?|ambien|zolpidem|phenibut|barbiturates?",
  F14: "cocaine|crack|coke",
  F15: "meth(?:amphetamine)?s?|crystal|ice|amphetamines?|speed|stimulants?|adderall|ritalin|vyvanse|bath salts|mdma|ecstasy|molly|caffeine",
  F16: "hallucinogens?|lsd|acid|mushrooms?|psilocybin|ketamine|pcp|peyote|mescaline|dmt",
  F18: "inhalants?|huffing|glue|paint|solvents?|nitrous|whippets|toluene",
  F19: "polysubstance|drugs?|substances?|kratom",
};

interface Induced {
  readonly told: string;
  /** Fifth and sixth characters. */
  readonly rest: string | ((text: string) => string);
  /** Categories that have it. */
  readonly of: RegExp;
}

const psychosis =
  "psycho(?:sis|tic)\\w*|paranoi[ad]|delusion\\w*|hallucin\\w+|(?:the |her |his |hearing )?voices|thought disorder|mania with psychosis";
const induced: readonly Induced[] = [
  { told: psychosis, rest: psychoticForm, of: /^F1[0-689]/ },
  {
    told: "depress\\w*|mood(?: disorder)?|mania|manic\\w*|bipolar symptoms",
    rest: "4",
    of: /^F1(?:[013-689])/,
  },
  { told: "anxiety\\w*|panic\\w*", rest: "80", of: /^F1[02-689]/ },
  { told: "insomnia|sleep\\w*|sleepless\\w*", rest: "82", of: /^F1[013459]/ },
  { told: "dementia|neurocognitive disorder", rest: "7", of: /^F1[0389]/ },
  { told: "korsakoff\\S*|amnes\\w+|amnestic\\w*", rest: "6", of: /^F1[039]/ },
];

const links =
  "(?:(?:is|are|was|were|all|both|clearly|surely|most|simply|just|directly|being|felt|to be|i think|we think)[ ,]+)*(?:(?:due|secondary|attributed|attributable|related|owing|put down|chalked up) to|from|caused by|brought on by|induced by|driven by|triggered by|because of|2\\/2|d\\/t|blamed on|a (?:result|product|consequence|effect) of)?\\s*";
const before =
  "(?:the |his |her |their |all |ongoing |chronic |heavy |daily |recent |smoking |using |active )*";

const patterns = new Map<string, RegExp>();

function linked(category: string, told: string): RegExp | undefined {
  const substance = names[category];
  if (substance === undefined) return undefined;
  const key = `${category} ${told}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(
    [
      `\\b(?:${substance})[- ](?:induced|related|associated|caused|driven|fueled|use)[- ](?:\\w+ ){0,2}?(?:${told})`,
      `\\b(?:${told})(?: \\w+)?,? (?:symptoms? )?${links}(?<=(?: is| are| was| were| to| from| by| of|2\\/2|d\\/t| on) )${before}(?:${substance})(?![\\w-])`,
      `\\b(?:${substance})(?: use)? (?:(?:has|have|had) )?(?:caus\\w+|brought(?: on)?|induc\\w+|triggered|is behind|explains|(?:is|are) (?:the cause of|driving|causing|to blame for|behind)|did) (?:the |this |his |her |all |these )*(?:${told})`,
      `\\b(?:${substance}) (?:psychosis|paranoia|psychotic)`,
      `\\b(?:${told})\\b[^.;\\n]{0,60}\\b(?:this|it|that|all of (?:this|it))(?: is|['’]s| was) (?:all |just |clearly |purely |simply )*(?:from |due to )?(?:the |his |her )?(?:${substance})(?![\\w-])`,
    ].join("|"),
    "gi",
  );
  patterns.set(key, made);
  return made;
}

const doubted =
  /\b(?:not|no|never|isn't|wasn't|aren't|unlikely|rather than|rule out|r\/o|vs\.?|versus|possibl[ey]|probabl[ey]|suspect\w*|likely|may|might|could|question\w*|unclear|if|denies|risk of|can)\b|\?/i;

const delusions =
  /\b(?:convinced|paranoi[ad]|delusion\w*|persecut\w*|being (?:followed|watched|poisoned|bugged|monitored|filmed)|follow(?:s|ing)? (?:him|her|his|them)|(?:people|they|neighbors?|police|fbi|cia|drones|someone) (?:are|is|have|has) (?:\w+ )?(?:after|following|watching|wired|bugged|tapping|spying|poisoning|out to)|out to get|wired his|bugged|bugs under|parasit\w+)\b/i;
const hallucinations =
  /\b(?:hallucin\w*|hear(?:s|ing|d)? (?:\w+ ){0,2}(?:voices|people|things)|voices|see(?:s|ing)? (?:\w+ ){0,2}(?:shadow\w*|people|bugs|things|spiders|snakes)|ah\/?vh|vh\b|ah\b)/i;

/** With delusions, with hallucinations, or neither or both told (then unspecified). */
function psychoticForm(text: string): string {
  const affirmed = text
    .split(/[.;\n]/)
    .map((sentence) => sentence.replace(/\b(?:no|not|denies|denied|without|never|neither)\b[^,.;\n]*/gi, " "))
    .join(". ");
  const isDeluded = delusions.test(affirmed);
  const hallucinates = hallucinations.test(affirmed);
  return isDeluded === hallucinates ? "59" : isDeluded ? "50" : "51";
}

/** What holds nicotine: cigarettes, what is chewed, and other products, as they are used now. */
const products: readonly (readonly [words: RegExp, kind: string])[] = [
  [/\b(?:cig(?:arette)?s?|packs?|ppd|marlboros?|newports?|camels?)\b/i, "1"],
  [/\b(?:chew(?:s|ing)?|dips?|dipping|snus|snuff|smokeless|copenhagen|skoal|grizzly)\b/i, "2"],
  [
    /\b(?:vap(?:es?|ing|er)|e-?cig\w*|juul\w*|puff bars?|elf ?bars?|zyn|pouches|cigars?|cigarillos?|hookah|pipe)\b/i,
    "9",
  ],
];
const notNow =
  /\b(?:never|no|not|denies|quit|stopped|former|instead of|used to|mother|father|mom smokes|dad smokes|husband|wife|weed|thc|cannabis)\b/i;

/** Nicotine dependence by the one product that the note tells. */
function byProduct(code: string, text: string): string | undefined {
  const now = text.split(/[.;\n]/).filter((sentence) => !notNow.test(sentence));
  const [only, ...more] = products.filter(([words]) => now.some((sentence) => words.test(sentence)));
  return only === undefined || more.length > 0 ? undefined : `F17.2${only[1]}${code.charAt(6)}`;
}

const others =
  /\b(?:depress\w*|mdd|bipolar|mood|panic|anxiety|ptsd|cancer|lymphoma|leukemia|myeloma|cll|aml|colitis|crohn\w*|arthritis|asthma|graves|nephrotic|lupus|remission (?:rate|maintenance))\b/i;
const remission =
  /\b(?:(?:early|sustained|full|partial|complete|long|stable|continued|lasting)(?:,? (?:full|partial|early|sustained|complete))?|in|into|calling (?:it|this)|meets|criteria for|a) (?:[\w-]+ ){0,2}?remission\b|\bremission\b(?= (?:since|for|x|now|from))/i;
const notRemitted =
  /\b(?:not|no|never|isn't|until|if|goal|toward|hopes?|relaps\w+|return(?:ed)? to|drinking again|using again)\b/i;

/** Whether the provider calls it a remission, of nothing else that the sentence names. */
function isRemitted(text: string): boolean {
  return text
    .split(/[.;\n]/)
    .some((sentence) => remission.test(sentence) && !notRemitted.test(sentence) && !others.test(sentence));
}

/** How many substances' disorders are named: the remission of one of several is not the others'. */
const several =
  /\b(?:alcohol|aud|opioid|oud|cocaine|meth\w*|stimulant|cannabis|marijuana|benzo\w*|nicotine|tobacco|sedative)(?: use disorder| dependence| abuse|(?<=aud|oud)\b)/gi;

function namesSeveral(text: string): boolean {
  const found = (text.match(several) ?? []).map((one) => one.toLowerCase().slice(0, 3));
  return new Set(found.map((one) => (one === "alc" ? "aud" : one === "opi" ? "oud" : one))).size > 1;
}

/**
 * @param code a disorder of abuse, dependence or use, with nothing further
 * @param text of the whole note
 * @returns the code with what the note tells of it, or nothing
 */
export function substanceDetails(code: string, text: string): string | undefined {
  if (/^F17\.20[0-9]$/.test(code)) return byProduct(code, text);
  const [, category, pattern] = /^(F1[0-689])\.([129])0$/.exec(code) ?? [];
  if (category === undefined || pattern === undefined) return undefined;
  for (const { told, rest, of } of induced) {
    if (!of.test(category) || (pattern === "1" && /^[67]$/.test(typeof rest === "string" ? rest : "")))
      continue;
    const found = [...text.matchAll(linked(category, told) ?? /$^/g)].some(
      ({ 0: words, index }) =>
        !doubted.test(words) && !doubted.test(/[^.;,:\n]{0,25}$/.exec(text.slice(0, index))?.[0] ?? ""),
    );
    if (found) return `${category}.${pattern}${typeof rest === "string" ? rest : rest(text)}`;
  }
  return pattern !== "9" && isRemitted(text) && !namesSeveral(text) ? `${category}.${pattern}1` : undefined;
}
