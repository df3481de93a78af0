/**
 * Diabetic eyes and macular degeneration told one eye after the other, in sentences of their own: "the right eye ... moderate, non-proliferative stage. The
 * centre remains swollen. The left eye is at the same stage but its centre is dry"; "right eye dry, intermediate; left eye wet and active".
 *
 * Source: Tabular List: E10.32- to E10.35-, E11.32- to E11.35- (degree, macular edema, eye), H35.31-, H35.32- (eye, stage); Guidelines FY2026 I.C.4.a.2, I.B.13.
 */
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "./mentions.ts";

type Eye = "right" | "left";

interface Piece extends Span {
  readonly clause: number;
  readonly text: string;
}

interface Told {
  degree?: string;
  edema?: boolean;
  at?: Piece;
}

const eyes: readonly Eye[] = ["right", "left"];
const anyRetina =
  /\b(?:diabetic (?:retin\w+|eye)|retinopathy|n?pdr|non-?proliferative|proliferative|new vessels)\b/i;
const anyDiabetes = /\bdiabet\w+|\bt[12]d(?:m)?\b|\bdm ?[12]\b|\bn?pdr\b/i;
const typeOne = /\b(?:type (?:1|i|one)|t1dm?|dm ?1|autoimmune diabetes|juvenile diabetes)\b/i;
const typeTwo = /\b(?:type (?:2|ii|two)|t2dm?|dm ?2)\b/i;
const kin = /\b(?:mother|father|mom|dad|sister|brother|aunt|uncle|grand\w+|cousin|family|husband|wife)\b/i;
/** Of what may come: "discussed risk of PDR". */
const feared = /\b(?:risks? of|warn\w*|prevent\w*|precautions|progress\w* to|convert\w*)\b/i;
/** Kinds that these pieces do not tell apart. */
const otherForm =
  /\b(?:traction\w*|rhegmatogenous|vitreo-?retinopathy|sickle(?: cell)? retinop\w+|premat\w+|hypertensive retinop\w+)\b/i;

const cuts = /[.;:\n]+|,? (?:but|while|whereas)\b|, (?=(?:the |his |her )?(?:right|left|OD|OS)\b)/g;
const both = /\b(?:both|each) (?:eyes?|sides?|maculas?|maculae)\b|\bOU\b|\bbilateral\w*\b|\beither eye\b/;
const one =
  /\b(?:(OD|RE|[Rr]ight)|(OS|LE|[Ll]eft))\b(?! (?:arm|leg|hand|foot|hip|knee|ear|breast|heart|ventric\w+|lung|then|him|her|us|it|to))/g;

const quiet = /\b(?:non-?proliferative|npdr|background)\b/i;
const active = /(?<!\bnon-?)\bproliferative\b|\bpdr\b/i;
const denied =
  /\b(?:no|not|without|never|nor|negative for|free of|denies|rather than|no longer)\b[^,;.]{0,30}$/i;
const degrees: readonly (readonly [words: RegExp, digit: string])[] = [
  [/\bmild\b/i, "2"],
  [/\bmoderate(?:ly)?\b|\bmod\b/i, "3"],
  [/\bsevere(?:ly)?\b/i, "4"],
];
const sameAgain =
  /\b(?:same (?:stage|degree|level|grade|picture|findings?)|the same|likewise|matches|similar(?:ly)?)\b/i;

const macula = "(?:macul\\w*|cent(?:er|re)|fovea\\w*)";
const edema = new RegExp(
  `\\b(?:(?:ci-?|cs-?)?dme|csme|cme|(?:macular|foveal|central|centre|center) (?:o?edema|swelling|thickening|fluid)|${macula} (?:is |are |remains? |stays? |still |has |looks |mildly |very |again |also ){0,3}(?:swollen|thick(?:ened)?|wet|edematous|oedematous|boggy|swelling)|(?:swelling|o?edema|thickening|fluid) (?:of|in|at|under|through) (?:the |his |her )?${macula}|swollen ${macula})\\b`,
  "i",
);
const dry = new RegExp(
  `\\b(?:${macula} (?:is |are |remains? |stays? |still |looks |now |again |also |both ){0,3}(?:dry|flat|free of (?:fluid|o?edema|swelling))|(?:dry|flat) ${macula}|(?:no|without|w\\/o|not|free of) (?:\\w+ ){0,2}(?:(?:ci-?|cs-?)?dme|csme|(?:macular )?(?:o?edema|swelling|thickening)))\\b`,
  "i",
);
const plain = /\b(?:swollen|swelling|dry|flat|thickened|boggy|wet)\b/i;
const leastWeight = 0.5;

/** Where the examination alone tells the eyes, they stand for the diabetes that another sentence names. */
function anchorOf(
  note: ReadNote,
  known: readonly Mention[],
  piece: Piece,
): Span & { readonly clause: number } {
  const weighs = (clause: number) =>
    sectionKind(note.clauses[clause]?.section ?? "other").weight >= leastWeight;
  if (weighs(piece.clause)) return piece;
  const named = known.find(
    ({ codes, clause }) => codes.some((code) => /^E1[01]\./.test(code)) && weighs(clause),
  );
  return named ?? piece;
}

/** @returns the mentions, with the codes of each eye in place of names that say less */
export function withEyesTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withMaculas(note, withDiabeticEyes(note, known));
}

function withDiabeticEyes(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  if (!anyRetina.test(note.text) || !anyDiabetes.test(note.text) || otherForm.test(note.text)) return known;
  const told: Readonly<Record<Eye, Told>> = { right: {}, left: {} };
  const pieces = piecesOf(note);
  let seen: readonly Eye[] = [];
  let isPlain = false;
  for (const piece of pieces) {
    if (kin.test(piece.text) || feared.test(piece.text)) continue;
    seen = eyesOf(piece.text) ?? seen;
    const degree = degreeIn(piece.text);
    const isDry = dry.test(piece.text);
    const isWet = !isDry && isAffirmed(piece.text, edema);
    if (isDry || isWet) isPlain ||= plain.test(piece.text);
    for (const eye of seen) {
      const other = told[eye === "right" ? "left" : "right"];
      const own = told[eye];
      const said =
        degree ?? (sameAgain.test(piece.text) && own.degree === undefined ? other.degree : undefined);
      if (said !== undefined) {
        own.degree = said;
        own.at = piece;
      }
      if (isDry || isWet) own.edema = isWet;
    }
  }
  const codes = eyes.map((eye) => told[eye]);
  const isNamed = known.some(({ codes: all }) => all.some((code) => /^(?:E1[01]\.3|H35\.0)/.test(code)));
  const [right, left] = codes;
  const isTwo = right?.degree !== undefined && left?.degree !== undefined;
  const differ = isTwo && (right.degree !== left.degree || right.edema !== left.edema);
  if (isNamed && !differ && !isPlain) return known;
  const own = note.clauses
    .map(({ start, end }) => note.text.slice(start, end))
    .filter((text) => !kin.test(text))
    .join("\n");
  const type = typeOne.test(own) && !typeTwo.test(own) ? "E10" : "E11";
  const made = eyes.flatMap((eye, at): Mention[] => {
    const { degree, edema: isSwollen, at: piece } = told[eye];
    if (degree === undefined || piece === undefined) return [];
    if (isTwo && !differ && at === 1) return [];
    const digit = isTwo && !differ ? "3" : eye === "right" ? "1" : "2";
    const code = `${type}.3${degree}${isSwollen === true ? "1" : "9"}${digit}`;
    const side = digit === "3" ? "bilateral" : eye;
    const anchor = anchorOf(note, known, piece);
    return [
      { ...mentionByRule(note, anchor.clause, anchor, { code, wording: "diabetic retinopathy" }), side },
    ];
  });
  if (made.length === 0) return known;
  const isLess = ({ codes: all }: Mention) =>
    all.every((code) => /^(?:E1[01]\.3|H35\.(?:0|81)|E1[01]\.9$)/.test(code));
  const clauses = new Set(pieces.map(({ clause }) => clause));
  return [...known.filter((one) => !isLess(one) || !clauses.has(one.clause)), ...made];
}

/** The pieces of clauses where a condition may stand, in the note's order. */
function piecesOf(note: ReadNote): Piece[] {
  return note.clauses.flatMap((clause, at): Piece[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    if (sectionKind(clause.section).family === true) return [];
    const text = note.text.slice(clause.start, clause.end);
    const found: Piece[] = [];
    let from = 0;
    const add = (until: number) => {
      const words = text.slice(from, until);
      if (words.trim() !== "")
        found.push({ clause: at, start: clause.start + from, end: clause.start + until, text: words });
    };
    for (const cut of text.matchAll(cuts)) {
      add(cut.index);
      from = cut.index + (/^[.;:\n]/.test(cut[0]) ? cut[0].length : 1);
    }
    add(text.length);
    return found;
  });
}

function eyesOf(text: string): readonly Eye[] | undefined {
  if (both.test(text)) return eyes;
  const found = new Set(
    [...text.matchAll(one)].map(([, right]): Eye => (right === undefined ? "left" : "right")),
  );
  return found.size === 0 ? undefined : eyes.filter((eye) => found.has(eye));
}

function isAffirmed(text: string, words: RegExp): boolean {
  const found = words.exec(text);
  return found !== null && !denied.test(text.slice(0, found.index));
}

function degreeIn(text: string): string | undefined {
  if (isAffirmed(text, quiet)) {
    const said = degrees.filter(([words]) => words.test(text));
    return said.length === 1 ? said[0]?.[1] : undefined;
  }
  return isAffirmed(text, active) ? "5" : undefined;
}

const amd = /\b(?:a?r?md|(?:age[- ]related )?macular degeneration)\b/i;
const kinds =
  /\b(?:(dry|non-?exudative|non-?neovascular|atrophic)|(wet|exudative|neovascular))\b(?! eyes?\b)/i;
const drySteps: readonly (readonly [words: RegExp, digit: string])[] = [
  [/\bearly\b/i, "1"],
  [/\bintermediate\b/i, "2"],
  [
    /\b(?:advanced|geographic atrophy|ga)\b[^,;.]{0,30}\b(?:with|involv\w+|through|in)\b[^,;.]{0,15}\b(?:sub-?fove\w*|fovea|center|centre)/i,
    "4",
  ],
  [/\b(?:advanced|geographic atrophy)\b/i, "3"],
];
const wetSteps: readonly (readonly [words: RegExp, digit: string])[] = [
  [/\b(?:inactive|quiet|regressed|involuted|no (?:active )?(?:leak\w*|fluid|cnv))\b/i, "2"],
  [/\b(?:scar(?:red)?|disciform)\b/i, "3"],
  [/\b(?:active|leak\w*|fluid|bleeding|injected)\b/i, "1"],
];

/** Each eye's macular degeneration, where one sentence tells both apart. */
function withMaculas(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  if (!amd.test(note.text)) return known;
  const pieces = piecesOf(note);
  const made = pieces.flatMap((piece, at): Mention[] => {
    const own = eyesOf(piece.text);
    const match = kinds.exec(piece.text);
    const isNear = [piece, pieces[at - 1], pieces[at - 2]].some(
      (each) => each !== undefined && amd.test(each.text),
    );
    if (!isNear || own?.length !== 1 || match === null || denied.test(piece.text.slice(0, match.index)))
      return [];
    if (/\b(?:mother|father|sister|brother|family|conver\w+|if|risk|watch|monitor\w*)\b/i.test(piece.text))
      return [];
    const [, isDry] = match;
    const steps = isDry === undefined ? wetSteps : drySteps;
    const step = steps.find(([words]) => words.test(piece.text))?.[1] ?? "0";
    const code = `H35.3${isDry === undefined ? "2" : "1"}${own[0] === "right" ? "1" : "2"}${step}`;
    const said = { code, wording: "age-related macular degeneration" };
    return [{ ...mentionByRule(note, piece.clause, piece, said), side: own[0] ?? "right" }];
  });
  const sides = new Set(made.map(({ side }) => side));
  if (sides.size < 2) return known;
  const clauses = new Set(made.map(({ clause }) => clause));
  const isLess = (one: Mention) =>
    one.codes.every((code) => /^H35\.3/.test(code)) &&
    (clauses.has(one.clause) || clauses.has(one.clause + 1));
  return [...known.filter((one) => !isLess(one)), ...made];
}
