/** What a note says near a mention, as far as leaf choice can use it. */
import type { EncounterKind } from "../../note/attribute-phrases.ts";
import { attributesOf } from "../../note/attributes.ts";
import { withoutDenied, withoutProspects } from "../../note/denied-words.ts";
import { clauseAt } from "../../note/read.ts";
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import { contentStems } from "../../search/words.ts";
import { arterySide } from "../conventions/strokes.ts";
import { leftScar } from "../injuries/burn-scars.ts";
import { isWoundCheck } from "../injuries/wound-checks.ts";
import { factsOf } from "../note-facts.ts";
import { fetusTold } from "../pregnancy/fetus-told.ts";
import { limbOf, sideOfLimb } from "./injured-side.ts";
import { knitsHere, laterVisit, unionTold } from "./later-visit.ts";
import type { LeafContext } from "./leaf.ts";
import { onceIn } from "./once.ts";
import { asOneWord } from "./one-word.ts";
import { sideUnder } from "./problem-block.ts";
import { withTitleWords } from "./title-words.ts";
import type { Side } from "./variants.ts";

/** What titles of codes by fetus say. */
const ofPregnancy = /\b(?:maternal care|fet(?:al|us)|presentation|lie|labor|amniotic|cord)\b/i;

/**
 * @param mention a span, the index of the clause it stands in, and the name it was known by: "AMD" is "age-related macular degeneration"
 * @param title of the code it means: tells the part of the body where the mention's own words name none ("adhesive capsulitis")
 * @param below what the lines under the problem say of it
 */
export function contextOf(
  note: ReadNote,
  mention: Span & { readonly clause: number; readonly side?: Side; readonly wording?: string },
  title = "",
  below: readonly string[] = [],
): LeafContext {
  const clause = note.clauses[mention.clause];
  const heading = clause?.under === undefined ? undefined : note.clauses[clause.under];
  const near = [clause, heading].filter((one) => one !== undefined);
  const said = attributesOf(note, mention.clause, mention, title);
  const { encounter, healing, openness, untreated, laterality, trimester, stage, weeks } = said;
  const parts = near.map(({ start, end }) => note.text.slice(start, end));
  const rest = restOfHeading(note, clause);
  const staged = stage === undefined ? "" : /^\d/.test(stage.value) ? `stage ${stage.value}` : stage.value;
  const isNear =
    stage !== undefined && near.some(({ start, end }) => start <= stage.start && stage.end <= end);
  const words = wordsSaid([...parts, rest, below.join(" ; "), mention.wording ?? ""], {
    title,
    staged,
    isNear,
  });
  const fetus = title === "" || !ofPregnancy.test(title) ? undefined : fetusTold(parts.join(" "), note.text);
  return {
    ...factsOf(note),
    ...words,
    ...(fetus !== undefined && { fetus }),
    ...sideOr(
      mention.side ?? laterality?.value ?? lobeSide(title, [...parts, rest]) ?? sideElsewhere(note, title),
      rest,
      sideUnder(below, title),
    ),
    ...optional(
      "encounter",
      mention.wording === leftScar
        ? "sequela"
        : (encounterOf(encounter?.value, laterVisit(title, note.text) ?? knitsHere(title, parts)) ??
            (isWoundCheck(note, title) ? "subsequent" : undefined)),
    ),
    ...optional(
      "healing",
      healing === undefined || isDenied(note, healing) ? unionTold(title, note.text) : healing.value,
    ),
    ...(openness === undefined ? {} : { openness: openness.value }),
    ...(untreated === undefined ? {} : { untreated: true }),
    ...(weeks === undefined
      ? {}
      : { weeks: { ...weeks, section: clauseAt(note, weeks.start)?.section ?? "other" } }),
    ...(trimester === undefined ? {} : { trimester: trimester.value }),
  };
}

/**
 * @param texts around the mention
 * @param about.title of the code it means
 * @param about.staged its stage in the titles' words, `isNear` where the mention's own clause or heading says it
 */
export function wordsSaid(
  texts: readonly string[],
  { title = "", staged = "", isNear = false }: { title?: string; staged?: string; isNear?: boolean },
): Pick<LeafContext, "stems" | "near" | "denied"> {
  const about = texts.join(" ; ").replace(sizes, " ");
  const plain = texts.map((text) => withTitleWords(joined(text.replace(sizes, " "), about), title));
  const stems = new Set(plain.flatMap((text) => [...contentStems(text)]));
  for (const number of amountsIn(texts)) stems.delete(number);
  const near = isNear ? new Set([...stems, ...contentStems(staged)]) : new Set(stems);
  for (const [words, same] of synonyms)
    if (words.some((stem) => near.has(stem))) for (const stem of same) near.add(stem);
  const ofStage = contentStems(staged);
  for (const stem of ofStage) stems.add(stem);
  const affirmed = contentStems(
    plain
      .map((text) => withoutProspects(withoutDenied(text)))
      .flatMap((text) => [text, asOneWord(text)])
      .join(" ; "),
  );
  const denied = new Set([...stems].filter((stem) => !affirmed.has(stem) && !ofStage.has(stem)));
  for (const [words, same] of limbs)
    if (words.some((stem) => affirmed.has(stem)))
      for (const said of [stems, near]) for (const stem of same) said.add(stem);
  return { stems, near, ...(denied.size === 0 ? {} : { denied }) };
}

/** What an old injury left is told of the whole visit; else the words near the injury go before. */
function encounterOf(
  said: EncounterKind | undefined,
  told: EncounterKind | undefined,
): EncounterKind | undefined {
  return told === "sequela" ? told : (said ?? told);
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}

/** "2 x 1.5 cm" is no stage. */
const sizes = /\b\d+(?:\.\d+)?(?: ?[x×] ?\d+(?:\.\d+)?)+(?: ?(?:cm|mm)\b)?/gi;

/** "No malunion". */
function isDenied(note: ReadNote, { start }: Span): boolean {
  return /\b(?:no|not|without|neither|nor)\b[^.;\n]{0,20}$/i.test(
    note.text.slice(Math.max(0, start - 30), start),
  );
}

const longestRest = 140;

/** "1. Chronic migraine without aura, refractory to preventives": what follows a problem's name up to the end of the sentence. */
export function restOfHeading(note: ReadNote, clause: Clause | undefined): string {
  if (clause?.kind !== "heading") return "";
  const rest = note.text.slice(clause.end, clause.end + longestRest);
  return /^[ ,;:(-]/.test(rest) ? (/^[^.\n]*/.exec(rest)?.[0] ?? "") : "";
}

const sides: ReadonlyMap<string, Side> = new Map([
  ["right", "right"],
  ["left", "left"],
  ["both", "bilateral"],
  ["bilateral", "bilateral"],
  ["ou", "bilateral"],
  ["od", "right"],
  ["os", "left"],
]);

/** The side that the mention's own words name, else the one that the rest of the heading's line, or a line below it, opens with. */
function sideOr(side: Side | undefined, rest: string, below: Side | undefined): { readonly side?: Side } {
  const said = /^\W*(?:in |of |the )*(right|left|both|bilateral|ou|od|os)\b/i.exec(rest)?.[1] ?? "";
  const found = side ?? sides.get(said.toLowerCase()) ?? below;
  return found === undefined ? {} : { side: found };
}

const lids =
  /\b(?:eyelids?|lid|chalazion|hordeolum|blephar\w+|dermatochalasis|trichiasis|entropion|ectropion|ptosis|lagophthalmos)\b/i;

/** "RUL", "LLL": lobes of the lung, or eyelids, by their letters. */
function lobeSide(title: string, texts: readonly string[]): Side | undefined {
  if (lids.test(title) && /\b(?:all|four|4) ?(?:four |4 )?(?:eye)?lids\b/i.test(texts.join(" ")))
    return "bilateral";
  if (!/\b(?:lobe|lung)\b/i.test(title) && !lids.test(title)) return undefined;
  const letter = /\b([RL])(?:[UL]L|ML)\b/.exec(texts.join(" "))?.[1];
  return letter === undefined ? undefined : letter === "R" ? "right" : "left";
}

/** Organs whose affected one a note may name apart: "Vestibular neuritis. Affected ear ... is the left." */
const organs: readonly (readonly [organ: string, ofTitle: RegExp])[] = [
  ["ear", /\bear\b|vestibul|labyrinth|hearing|otitis|m[eé]ni[eè]re|tympan|mastoid|\bvertigo\b/i],
  [
    "eye",
    /\beye\b|retin|cornea|kerat|uveitis|iridocycl|glaucoma|cataract|conjunctiv|optic (?:disc|nerv|neur)/i,
  ],
  ...["breast", "kidney", "testis", "hip", "knee", "shoulder"].map(
    (organ) => [organ, new RegExp(`\\b${organ}\\b`, "i")] as const,
  ),
];
const lungsWithSpread =
  /\b(?:nodules?|metasta[st]\w+|mets|lesions?|deposits?) (?:\w+ ){0,2}(?:in|to|of|throughout|involving) both lungs\b|\b(?:bilateral|bilat) (?:lung|pulmonary) (?:nodules?|metasta\w+|mets)\b/i;

/** The side that the rest of the note tells of what the title names: the ear called affected, both lungs of a cancer's secondaries. */
function sideElsewhere(note: ReadNote, title: string): Side | undefined {
  const once = onceIn(note);
  const limb = limbOf(title);
  if (limb !== undefined) {
    const side = once(`side of the injured ${limb}`, () => sideOfLimb(note.text, limb));
    return side === undefined ? undefined : sides.get(side);
  }
  if (/^Secondary malignant neoplasm of .*lung/i.test(title))
    return once("lungs with spread", () => (lungsWithSpread.test(note.text) ? "both" : undefined)) === "both"
      ? "bilateral"
      : undefined;
  if (/^Cerebral infarction .*artery/i.test(title)) {
    const side = once("side of stroke", () => arterySide(note.text));
    return side === undefined ? undefined : sides.get(side);
  }
  const organ = organs.find(([, ofTitle]) => ofTitle.test(title))?.[0];
  if (organ === undefined) return undefined;
  const word = once(`affected ${organ}`, () => {
    const found = new RegExp(
      `\\b(?:affected|involved|diseased) ${organ}\\b[^.;\\n]{0,40}?\\b(right|left)\\b|\\b(right|left)(?: ${organ})? is the (?:affected|involved) (?:${organ}|side|one)\\b`,
      "i",
    ).exec(note.text);
    return (found?.[1] ?? found?.[2])?.toLowerCase();
  });
  return word === undefined ? undefined : sides.get(word);
}

/** Plain words and those of the titles. */
const stemsOf = ([words, same]: readonly [string, string]) =>
  [[...contentStems(words)], [...contentStems(same)]] as const;
const limbs = (
  [
    ["leg legs calf shin thigh knee ankle foot feet heel lowerlimb", "lowerlimb"],
    ["arm arms forearm elbow wrist hand upperlimb", "upperlimb"],
  ] as const
).map(stemsOf);
const synonyms = ([["mtp toe toes podagra", "foot"]] as const).map(stemsOf);

const ranked =
  /\b(?:stages?|stg|types?|grades?|class|ckd|degree|fetus|category|phase|level|gustilo)[ #:-]*(?:[ivx]+ (?:and|to|or) )?$/i;

/** Bare digits that rank nothing: "3 cm" is no stage 3. */
function amountsIn(texts: readonly string[]): string[] {
  const counts = new Map<string, boolean>();
  for (const text of texts)
    for (const { 0: digit, index } of text.matchAll(/(?<![\w.,/])\d(?![\w/]|[.,]\d)/g))
      counts.set(digit, (counts.get(digit) ?? true) && !ranked.test(text.slice(0, index)));
  return [...counts].flatMap(([digit, isAmount]) => (isAmount ? [digit] : []));
}

/**
 * As the titles write it: "non-displaced", "undisplaced" and "without displacement" are "nondisplaced"; a decompensated or exacerbated heart failure is
 * an acute one of a chronic one (AHA Coding Clinic 2Q 2013); what the Tabular List's notes at G40 and G43 call equivalent to intractable is "intractable".
 */
function joined(text: string, about = text): string {
  const plain = text
    .replace(/\b(?:non[- ]|un|not |(?:no|without) (?:significant )?)displace(?:d|ment)\b/gi, "nondisplaced")
    .replace(
      isUnreduced.test(about)
        ? /\balignment (?:is )?(?:kept|maintained|preserved)\b|(?<!\b(?:plates?|nail|screws?|hardware|pins?|splint|cast|ends?|put|back|splinted|held|goes?) )\bin (?:good |anatomic(?:al)? |near[- ]anatomic(?:al)? )?(?:place|line|position|alignment)\b|\bwell[- ]aligned\b/gi
        : /(?!)/,
      "$& nondisplaced",
    )
    .replace(/\bnon-dominant\b/gi, "nondominant")
    .replace(/\bC([4-6])[-/]C?([5-7])\b/g, "C$1-C$2 level")
    .replace(/\bmod\b/gi, "$& moderate")
    .replace(/\bsev\b/gi, "$& severe")
    .replace(/\b[RL]([UL])L\b/g, (lid, at: string) =>
      lids.test(about) ? `${lid} ${at === "U" ? "upper" : "lower"} eyelid` : lid,
    )
    .replace(/\bhypox(?:emic|emia|ic)\b/gi, "$& hypoxia")
    .replace(/\bhyperc(?:apnic|arbic|arbia)\b/gi, "$& hypercapnia")
    .replace(/\bU([OI])Q\b/g, (_, side: string) => `upper ${side === "O" ? "outer" : "inner"} quadrant`)
    .replace(/\b(upper|lower)[- ](outer|inner)\b(?![- ]quad)/gi, "$1 $2 quadrant")
    .replace(
      /\b(upper|middle|lower)(?= (?:part of (?:the |his |her )?)?(?:(?:left|right) )?lungs?\b)/gi,
      "$1 lobe",
    )
    .replace(/\bL([OI])Q\b/g, (_, side: string) => `lower ${side === "O" ? "outer" : "inner"} quadrant`);
  const noded = isLymphoma.test(text)
    ? nodeRegions.reduce((said, [words, region]) => said.replace(words, region), plain)
    : plain;
  const apart = noded.replace(/(?<=[a-z]{3})-(?=[a-z]{3})/gi, " ");
  const isFailing = /heart failure|\bh?chf\b|\bhf[rp]ef\b/i.test(about);
  const resisting = isSeizing.test(about) ? apart.replace(resistant, "$& intractable") : apart;
  return isFailing
    ? resisting.replace(/\b(?:decompensat\w+|exacerbat\w+)\b/gi, "$& acute chronic")
    : resisting;
}

/** Alignment that was kept, not restored. */
const isUnreduced = /^(?![\s\S]*\b(?:reduc(?:ed|tion)|orif|crpp|displaced)\b)/i;
const isLymphoma = /lymphoma|hodgkin/i;
/** Regions of lymph nodes as the titles of C81 to C85 name them. */
const nodeRegions: readonly (readonly [words: RegExp, region: string])[] = [
  [/\b(?:mediastin\w+|hilar)\b/gi, "$& intrathoracic lymph nodes"],
  [/\b(?:cervical|supraclavicular)\b/gi, "$& lymph nodes head face neck"],
  [/\b(?:retroperitoneal|mesenteric|para-?aortic)\b/gi, "$& intra-abdominal lymph nodes"],
  [/\baxillary\b/gi, "$& lymph nodes axilla upper limb"],
  [/\b(?:inguinal|groin|femoral)\b/gi, "$& lymph nodes inguinal region lower limb"],
  [/\b(?:iliac|pelvic)\b/gi, "$& intrapelvic lymph nodes"],
  [/\bsplenic\b/gi, "$& spleen"],
];
const isSeizing = /epilep|seizure|migraine|headache/i;
const resistant =
  /\b(?:(?:pharmaco|(?:drug|treatment|medication|medically)[- ])(?:resistant|refractory)|refractory|poorly controlled)\b/gi;
