/**
 * Ulcers, sores and wounds of the leg that a sentence lays to its veins, to an old clot or to diabetes, with their place there or where the note tells of the
 * one sore: "Varicose L leg, now with an ulcer at the ankle AND inflamed skin around it", "so it is an ulcer from venous hypertension, left", "diabetic
 * wound". Veins with inflamed skin and no ulcer are told here too.
 *
 * Source: Tabular List: I83.0-, I83.1-, I83.2-, I87.01-, I87.03-, I87.31-, I87.33- and E11.62- and I70.23-, I70.24- with L97.-; Index: Varix, leg, with ulcer, inflammation.
 */
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import type { Side } from "../leaves/variants.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "./mentions.ts";

const sore = "(?:ulcers?|ulcerations?|sores?|wounds?|open areas?|skin breakdown)";
const soreHere = new RegExp(
  `(?<!\\b(?:mouth|cold|pressure|bed|surgical|corneal) )\\b${sore}\\b(?! (?:throat|to touch))`,
  "i",
);
const place =
  "thigh|calf|calves|ankle|malleol(?:us|i|ar)|heel|midfoot|foot|feet|toes?|hallux|forefoot|plantar|sole|shin|pretibial|gaiter(?: area)?|lower leg|leg";
const placed = new RegExp(
  `\\b(?:(?:right|left|r|l|rt|lt|plantar|lateral|medial|inner|outer) )*(${place})\\b(?: [a-z]+)? ${sore}\\b|\\b${sore}\\b[^.;\\n]{0,40}?\\b(?:of|on|at|over|in|along|above|under|around|to) (?:(?:the|his|her|a|right|left|r|l|rt|lt|big|great|back of|lateral|medial|inner|outer|plantar) )*(${place})\\b`,
  "gi",
);
const anyPlace = new RegExp(`\\b(${place})\\b`, "gi");
const sites: readonly (readonly [words: RegExp, digit: string])[] = [
  [/^thigh/i, "1"],
  [/^cal/i, "2"],
  [/^(?:ankle|malleol)/i, "3"],
  [/^(?:heel|midfoot)/i, "4"],
  [/^(?:foot|feet|toe|hallux|forefoot|plantar|sole)/i, "5"],
  [/^(?:shin|pretibial|gaiter)/i, "8"],
  [/leg/i, "9"],
];

const varicose = /\bvaricos\w+|\bvarix\b|\b(?:leg|saphenous|superficial) varices\b/i;
const clot = /\bpost-?(?:thrombotic|phlebitic)(?: (?:syndrome|limb|leg|change))?/i;
const artery = /\b(?:atheroscler\w+|arterioscler\w+|hardening of the (?:leg )?arteries)\b/i;
const pressure =
  /\b(?:chronic )?venous hypertension\b|\bhigh (?:venous )?pressures? in the (?:leg )?veins\b/i;
const diabetic =
  /\bdiabetic\b(?! (?:diet|shoes?|teach\w*|neuropath\w+(?! (?:ulcer|sore|wound))|eye|retin\w+|kidney|nephro\w+))/i;
const inflamed =
  /\b(?:inflam(?:ed|mation)(?: (?:skin|leg))?|(?:stasis |venous )?(?:dermatitis|eczema)(?:tous)?|lipodermatosclerosis)\b/i;
const stasisSkin =
  /(?<!\b(?:no|without|denies) )\b(?:stasis (?:dermatitis|eczema)|(?:varicose|venous) eczema)\b/i;

const doubted =
  /\b(?:no|not|without|denies|never|healed|closed|history of|h\/o|prior|previous|risk|prevent\w*|avoid\w*|possible|possibly|probable|suspect\w*|question\w*|r\/o|rule out|ruled out|versus|if|rather than|mother|father|sister|brother|wife|husband)\b|\?/i;
const harmless =
  /\bno (?:odou?r|pus|purulence|infection|drainage|tendon|bone|fever|gangrene|rest pain|new|change)\b[^.;]*/gi;
const ofPressure = /\b(?:pressure|decubit\w+|bedsore|stage [1-4iv]+)\b/i;
const leastWeight = 0.5;

type Cause = "artery" | "varicose" | "clot" | "pressure" | "diabetic";

/** @returns the mentions, with what the veins or the sugar did to the leg, and where */
export function withLegUlcersByCause(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  const given = new Set<Mention>();
  const made = note.clauses.flatMap((clause, at): Mention[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    const { weight, family } = sectionKind(clause.section);
    if (weight < leastWeight || family === true) return [];
    const own = note.text.slice(clause.start, clause.end);
    const above = clause.under === undefined ? undefined : note.clauses[clause.under];
    const isAbove = above !== undefined && causeIn(own) === undefined && above.kind === "heading";
    const text = isAbove ? `${note.text.slice(above.start, above.end)} , ${own}` : own;
    const cause = causeIn(text);
    if (cause === undefined || (isAbove && !soreHere.test(own) && !inflamed.test(own))) return [];
    const hasSore = soreHere.test(text);
    const isInflamed =
      cause[0] !== "diabetic" && (inflamed.test(text) || (hasSore && stasisSkin.test(note.text)));
    if ((!hasSore && !isInflamed) || doubted.test(text.replace(harmless, ""))) return [];
    const [kind, words] = cause;
    const site = hasSore ? siteOf(note, text) : undefined;
    const side = sideIn(text) ?? site?.side;
    const code = codeOf(kind, { isInflamed, hasSore, side, site: site?.digit ?? "9" });
    if (code === undefined || (kind === "diabetic" && site === undefined)) return [];
    const span = spanOf(clause, own, isAbove ? undefined : words);
    const here = known.filter((one) => one.clause === at || (isAbove && one.clause === clause.under));
    const isNamed = here.some(({ codes }) => codes.includes(code));
    for (const one of here) if (!isNamed && one.codes.every((each) => isLess(each, kind))) given.add(one);
    const of = side === undefined ? {} : { side };
    const main = isNamed ? [] : [{ ...mentionByRule(note, at, span, { code }), ...of }];
    const hasPlace = here.some(({ codes }) => codes.some((each) => /^L97\.[1-8]/.test(each)));
    if (!hasSore || hasPlace || site === undefined) return main;
    for (const one of here) if (one.codes.every((each) => /^L9(?:7\.9|8\.4)/.test(each))) given.add(one);
    const ulcer = { code: `L97.${site.digit}`, wording: "ulcer of the leg" };
    return [...main, { ...mentionByRule(note, at, span, ulcer), ...of }];
  });
  const isUlcerated = made.some(({ codes }) => codes.some((code) => /^I83\.[02]/.test(code)));
  const isOnlyInflamed = ({ codes }: Mention) => codes.every((code) => code.startsWith("I83.1"));
  const kept = made.filter((one) => !isUlcerated || !isOnlyInflamed(one));
  return [...known.filter((one) => !given.has(one)), ...kept];
}

/** From the first to the last of the words that tell it. */
function spanOf(clause: Span, text: string, cause: RegExpExecArray | undefined): Span {
  const told = [cause, soreHere.exec(text), inflamed.exec(text)].flatMap((one) =>
    one === undefined || one === null ? [] : [[one.index, one.index + one[0].length] as const],
  );
  return {
    start: clause.start + Math.min(...told.map(([from]) => from)),
    end: clause.start + Math.max(...told.map(([, to]) => to)),
  };
}

function causeIn(text: string): readonly [Cause, RegExpExecArray] | undefined {
  const rows: readonly (readonly [Cause, RegExp])[] = [
    ["varicose", varicose],
    ["artery", artery],
    ["clot", clot],
    ["pressure", pressure],
    ["diabetic", diabetic],
  ];
  for (const [cause, words] of rows) {
    const found = words.exec(text);
    if (found !== null) return [cause, found];
  }
  return undefined;
}

interface Facts {
  readonly isInflamed: boolean;
  readonly hasSore: boolean;
  readonly side: Side | undefined;
  readonly site: string;
}

function codeOf(cause: Cause, { isInflamed, hasSore, side, site }: Facts): string | undefined {
  const digit = side === "right" ? "1" : side === "left" ? "2" : side === "bilateral" ? "3" : undefined;
  if (cause === "diabetic") return hasSore ? `E11.62${/[45]/.test(site) ? "1" : "2"}` : undefined;
  if (cause === "artery")
    return hasSore && (digit === "1" || digit === "2")
      ? `I70.2${digit === "1" ? "3" : "4"}${site}`
      : undefined;
  if (cause === "varicose") {
    const leg = digit === "3" ? "0" : (digit ?? "0");
    if (!hasSore) return side === "bilateral" ? "I83.1" : `I83.1${leg}`;
    return `I83.${isInflamed ? "2" : "0"}${leg}${site}`;
  }
  const stem = cause === "clot" ? "I87.0" : "I87.3";
  return `${stem}${hasSore ? (isInflamed ? "3" : "1") : "2"}${digit ?? "9"}`;
}

/** Names of the same veins, sugar or skin that say less. */
function isLess(code: string, cause: Cause): boolean {
  if (cause === "diabetic") return /^(?:E11\.(?:9$|62)|L98\.4)/.test(code);
  if (cause === "artery") return /^(?:I70\.2|I73\.9|L98\.4)/.test(code);
  return /^(?:I83|I87\.[0239]|L30\.9|I87\.2|L98\.4)/.test(code);
}

function sideIn(text: string): Side | undefined {
  if (/\b(?:both|bilateral\w*|b\/l|each leg)\b/i.test(text)) return "bilateral";
  const right = /\b(?:right|rt|R)\b/i.test(text);
  const left = /\b(?:left|lt)\b|\bL\b(?!\d)/i.test(text);
  return right === left ? undefined : right ? "right" : "left";
}

interface Site {
  readonly digit: string;
  readonly side: Side | undefined;
}

/** Of the sentence itself; else of the one place where the note tells of a sore that no pressure made. */
function siteOf(note: ReadNote, text: string): Site | undefined {
  const near = [...text.matchAll(placed)].map((match) => read(match));
  const loose = [...text.matchAll(anyPlace)].map((match) => read(match)).filter(({ digit }) => digit !== "9");
  const own =
    near.filter(({ digit }) => digit !== "9")[0] ??
    (new Set(loose.map(({ digit }) => digit)).size === 1 ? loose[0] : undefined);
  if (own !== undefined) return own;
  const told = note.clauses.flatMap(({ start, end, codable, section }) => {
    const clause = note.text.slice(start, end);
    if (!codable || sectionKind(section).family === true || ofPressure.test(clause)) return [];
    return [...clause.matchAll(placed)].map((match) => read(match)).filter(({ digit }) => digit !== "9");
  });
  const [first] = told;
  if (first === undefined) return near[0];
  if (new Set(told.map(({ digit }) => digit)).size > 1) return undefined;
  return told.find(({ side }) => side !== undefined) ?? first;
}

function read(match: RegExpMatchArray): Site {
  const [words, before, after] = match;
  const name = before ?? after ?? words;
  return { digit: sites.find(([pattern]) => pattern.test(name))?.[1] ?? "9", side: sideIn(words) };
}
