/**
 * What the lines under a problem's name say more of it: "# COPD", then "- acute exacerbation, prednisone"; "# Cellulitis", then "Left lower leg."
 *
 * Words of another condition that a line names stay ("# Diverticulitis", "sigmoid, with abscess" is one code), but its severity, course and side are its own:
 * "# HFpEF", "- acute kidney injury, resolving" says nothing of the heart's acuity. What a line plans, fears, doubts or tells of the past is left out.
 *
 * Source: Guidelines FY2026 I.B.2 (the highest level of detail documented in the record of the encounter).
 */
import { regionsOf } from "../../note/attributes-regions.ts";
import { isListedAsDenied } from "../../note/denied-words.ts";
import { storyOf } from "../../note/story.ts";
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import { wordsOf } from "../../search/words.ts";
import type { Side } from "./variants.ts";

/** A mention as far as its place and category matter. */
export interface Placed extends Span {
  readonly clause: number;
  readonly codes: readonly string[];
}

const mostLines = 6;
const mostPieces = 12;
const longestLine = 240;

const described: ReadonlySet<string> = new Set(["prose", "item", "heading"]);
/** Marks that part one statement from the next. */
const marks = /(\s*(?:[.,;()]|\s[-–—]+\s|:\s)\s*)/;
/** What may come, was, or is doubted or another's. */
const setApart =
  /\b(?:if|unless|whether|unclear|uncertain|vs|versus|or|possibl[ey]|probabl[ey]|likely|suspect\w*|rule|r\/o|risks?|to prevent|prevention|avoid\w*|monitor\w*|watch\w*|return|consider\w*|plan\w*|next|schedul\w*|screen\w*|check\w*|eval\w*|prior|previous\w*|past|histor\w*|hx|h\/o|ago|former\w*|resolved|since|family|mother|father|brother|sister|tomorrow|future|goal|discuss\w*|counsel\w*|educat\w*|precautions?)\b|\blast (?!episode)|\?/i;
/** Degree, course and side. */
const grades =
  /\b(?:mild|moderate|severe|acute|chronic|subacute|recurrent|persistent|intermittent|intractable|refractory|stage|grade|class|[1-5][ab]?|right|left|bilateral|both|exacerbat\w+|flares?|first|second|third|remission)\b/gi;
/** Findings whose degree is their condition's: "acute hypoxic" respiratory failure. */
const ofItsCondition = /^(?:[RV-Z]|E61\.1)/;
/** Categories between which one condition's words are divided: stones with cholecystitis, anemia and its kinds, depressions, sinusitis by course. */
const kin = [
  /^K8[01]/,
  /^D(?:5|6[0-4])/,
  /^F3[0-4]/,
  /^M1(?:0|A)/,
  /^J(?:01|32)/,
  /^N3[09]/,
  /^I8[02]/,
  /^E4[3-6]/,
  /^H(?:25|26)/,
];

/** Reads the lines under the problems of one note; built once for its mentions. */
export class ProblemBlocks {
  readonly #note: ReadNote;
  readonly #inClause: ReadonlyMap<number, readonly Placed[]>;

  constructor(note: ReadNote, mentions: Iterable<Placed>) {
    this.#note = note;
    const inClause = new Map<number, Placed[]>();
    for (const mention of mentions) {
      const known = inClause.get(mention.clause);
      if (known === undefined) inClause.set(mention.clause, [mention]);
      else if (known.length < mostPieces) known.push(mention);
    }
    this.#inClause = inClause;
  }

  /** @returns pieces of the lines under `mention`, in order; none where it is not the one problem that its heading names */
  under(mention: Placed): readonly string[] {
    const { clauses, text } = this.#note;
    const heading = clauses[mention.clause];
    if (heading?.kind !== "heading" || !this.#isAlone(mention)) return [];
    const lines = storyOf(this.#note).underProblem.get(mention.clause) ?? [];
    const pieces: string[] = [];
    for (const index of lines.slice(0, mostLines)) {
      const line = clauses[index];
      if (line === undefined || !(described.has(line.kind) || isSide(text, line) || isCourse(text, line)))
        continue;
      const end = Math.min(line.end, line.start + longestLine);
      if (text.charAt(line.end) === "?") continue;
      const others = (this.#inClause.get(index) ?? []).filter((other) => !isOf(other, mention));
      const isDenied = isListedAsDenied(text.slice(line.start, end));
      let start = line.start;
      let isApart = false;
      for (const piece of text.slice(line.start, end).split(marks)) {
        const span = { start, end: start + piece.length };
        start = span.end;
        const inLine = { start: span.start - line.start, end: span.end - line.start };
        if (isDenied(inLine)) {
          if (pieces.length < mostPieces && /[a-z]/i.test(piece)) pieces.push(`no ${piece}`);
          continue;
        }
        isApart ||= setApart.test(piece);
        if (isApart) continue;
        if (pieces.length >= mostPieces || !/[a-z0-9]/i.test(piece)) continue;
        const isShared = others.some((other) => other.start < span.end && span.start < other.end);
        pieces.push(isShared ? piece.replace(grades, " ") : piece);
      }
    }
    return pieces;
  }

  /** "HTN, CKD" names two problems: the lines below it may be of either. */
  #isAlone(mention: Placed): boolean {
    return (this.#inClause.get(mention.clause) ?? []).every(
      (other) => isOf(other, mention) || (other.start < mention.end && mention.start < other.end),
    );
  }
}

/** "OD: ...", a line of one side. */
function isSide(text: string, { kind, start, end }: Clause): boolean {
  return kind === "label" && /^(?:O[DSU]|R|L|right|left)(?: eye| ear)?$/i.test(text.slice(start, end));
}

/** "EtOH use disorder, severe. Withdrawal: CIWA 16, lorazepam taper": a label that tells what came of the problem. */
function isCourse(text: string, { kind, start, end }: Clause): boolean {
  return (
    kind === "label" &&
    /^(?:in |with |acute )?(?:withdrawal|exacerbation|flare|intoxication)$/i.test(text.slice(start, end))
  );
}

function isOf(other: Placed, { codes }: Placed): boolean {
  return other.codes.every(
    (code) =>
      ofItsCondition.test(code) ||
      codes.some(
        (own) =>
          own.slice(0, 3) === code.slice(0, 3) || kin.some((these) => these.test(own) && these.test(code)),
      ),
  );
}

const opening =
  /^\W*(?:(?:in|of|the|on|acute|chronic|mild|moderate|severe|flare) )*(right|left|both|bilateral|[RL](?=\W)|OU|OD|OS|rt|lt)\b\.?\s*(?:sided?|lower|upper|mid|distal|proximal|great|big|plantar|medial|lateral)?\s*([a-z]*)/i;
const sides: Readonly<Record<string, Side>> = {
  right: "right",
  r: "right",
  rt: "right",
  od: "right",
  left: "left",
  l: "left",
  lt: "left",
  os: "left",
  both: "bilateral",
  bilateral: "bilateral",
  ou: "bilateral",
};

const ofBrain = /\b(?:cerebr|brain|intracranial|subarachnoid)/i;
const unequal =
  /\b(?:right|left|R|L)\b\s*(?:>+|(?:is |much )?(?:worse|greater|more) than)\s*(?:the )?(?:right|left|R|L)\b/i;

/**
 * @param title of the code it is asked for: a stroke's side is not that of the limb it weakened
 * @returns the one side that pieces open with, of the problem itself or of a part of the body; undefined where they differ or name none
 */
export function sideUnder(pieces: readonly string[], title = ""): Side | undefined {
  const found = new Set(
    pieces.flatMap((piece) => {
      if (unequal.test(piece)) return "bilateral" as const;
      const [, side = "", next = ""] = opening.exec(piece) ?? [];
      const isPlace =
        next === "" || /^(?:side|eye|ear|ax)/i.test(next) || (!ofBrain.test(title) && isPartIn(title, next));
      return isPlace ? (sides[side.toLowerCase()] ?? []) : [];
    }),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** A part of the body, and the title's where it names one. */
function isPartIn(title: string, word: string): boolean {
  const parts = [...regionsOf([word.toLowerCase()])];
  const wanted = regionsOf(wordsOf(title).map(({ text }) => text));
  return parts.length > 0 && (wanted.size === 0 || parts.some((part) => wanted.has(part)));
}
