/**
 * What a stroke of long ago left, as clinic notes and letters tell it: "R spastic hemiparesis, post-stroke", "left sided weakness after his stroke",
 * "aphasia - same cause" in a note that tells of the stroke.
 *
 * Source: Guidelines FY2026 I.C.9.d.1; Index: Sequelae, stroke NOS I69.3-; Tabular List at I69.-98 (use additional code to identify the sequela);
 * a weakness of one side or limb that is the stroke's is its hemiplegia or monoplegia.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Side } from "../leaves/variants.ts";
import { tellsStroke } from "../stroke-deficits.ts";
import { type Mention, mentionByRule } from "./mentions.ts";
import { deficits } from "./stroke-sequelae.ts";

const brainBleed =
  "(?:(?:brain|intracerebral|intracranial|cerebral|basal gangli\\w+|thalamic|pontine|cerebellar|lobar|subarachnoid|hypertensive) (?:bleed|h(?:a)?emorrhage)|ich|sah|ruptured (?:cerebral |brain )?aneurysm)";
const stroke = `(?:strokes?|cvas?|(?:brain|cerebral|mca|aca|pca|lacunar|pontine|thalamic|cerebellar|basal ganglia|embolic|ischemic) infarct\\w*|${brainBleed})`;
const between = "(?:[\\w/'’-]+ ){0,5}?";
/** "Post-stroke", "s/p left MCA stroke", "since her stroke": of the past wherever they stand. */
const after = new RegExp(
  `\\bpost[- ]?(?:stroke|cva|infarct\\w*)\\b|\\b(?:s\\/p|status post|after|since|following|left over from|left (?:behind )?by|residual (?:from|of)|sequelae? of|persisting from) ${between}${stroke}\\b|\\b(?:from|due to|of|secondary to|2\\/2|d\\/t|because of) (?:an? |the |his |her )?(?:old|prior|previous|remote|past|19\\d\\d|20\\d\\d) ${between}${stroke}\\b`,
  "i",
);
/** Of the past only where the note tells when the stroke was. */
const by = new RegExp(
  `\\b(?:from|due to|secondary to|2\\/2|d\\/t|because of|caused by) ${between}${stroke}\\b|[-–—:,(] ?(?:same (?:cause|stroke|origin|reason)|also (?:from|due to) (?:it|the stroke|that))\\b`,
  "i",
);
const dated = new RegExp(
  `\\b${stroke}\\b[^.;\\n]{0,40}\\b(?:(?:19|20)\\d\\d|(?:\\w+ )?(?:years?|months?|yrs?|mos?) (?:ago|back|earlier)|last (?:year|spring|summer|fall|winter))\\b|\\b(?:old|prior|previous|remote|past) ${between}${stroke}\\b|\\b(?:19|20)\\d\\d ${between}${stroke}\\b|\\bpost-?stroke\\b|\\b(?:since|after) (?:the|his|her) ${between}${stroke}\\b`,
  "i",
);
const never =
  /\b(?:acute|new|evolving|tonight|yesterday|this morning|hours ago|stroke today|code stroke|rule out|r\/o|ruled out|risk of|prevent\w*|no (?:prior |previous |history of )?(?:strokes?|cva)|mother|father|brother|sister|husband|wife|unrelated|not from|not due to|heat)\b|\?/i;
/** Brains are hurt by other things as well: then the deficit is the stroke's only where the note says so. */
const otherCause =
  /\b(?:cause unclear|unknown cause|cerebral palsy|multiple sclerosis|brain tumou?r|glioma|glioblastoma|meningioma|todd'?s|traumatic brain|tbi\b|functional|conversion|bell'?s palsy)/i;
/** Deficits that a brain's stroke is by far the likeliest cause of. */
const ofBrain = /^(?:G81\.|R47\.01)/;

const limb = "(arm|hand|upper limb|leg|foot|lower limb)";
const side = "(?:left|right|l|r|lt|rt)";
const weakness: readonly RegExp[] = [
  new RegExp(`\\b${side}[- ](?:(?:sided?|body) )?${limb}? ?(?:weakness|paresis|paralysis)\\b`, "i"),
  new RegExp(
    `\\b(?:weakness|weak|paralysis)(?: and stiffness)? (?:of|in|on) (?:the |his |her )?(?:entire |whole )?${side}(?: side| body|[- ]sided)?(?: ${limb})?\\b`,
    "i",
  ),
];
/** Codes that a weakness of a side is read as. */
const weak = /^(?:R53\.1|R29\.898|M62\.81|G83\.[13])/;

/** Codes of what a stroke may leave that keep a code of their own, beside those of {@link deficits}. */
const keeping = /^(?:M24\.5|K11\.7|N31\.9|M62\.4|R25\.2|R26\.)/;

/** What follows `I69.n`, and whether the deficit keeps its own code. */
function restOf(codes: readonly string[]): { readonly rest: string; readonly keeps: boolean } | undefined {
  if (codes.length > 0 && codes.every((code) => keeping.test(code))) return { rest: "98", keeps: true };
  const row = deficits.find(([one]) => codes.every((code) => one.test(code)));
  return row === undefined ? undefined : { rest: row[1], keeps: row[2] === true };
}

/** By the stroke's kind as the clause, else the note, names it; not further told it is an infarct's (Index: Sequelae, stroke NOS). */
function kindOf(said: string, text: string): string {
  const kind = (words: string) =>
    /\b(?:subarachnoid|sah|ruptured (?:cerebral |brain )?aneurysm)\b/i.test(words)
      ? "0"
      : new RegExp(`\\b${brainBleed}\\b|\\bh(?:a)?emorrhagic (?:stroke|cva)`, "i").test(words)
        ? "1"
        : /\b(?:ischemic|infarct\w*|embolic|lacunar|mca|pca|aca)\b/i.test(words)
          ? "3"
          : undefined;
  return kind(said) ?? (/\b(?:ischemic|infarct\w*|embolic|lacunar)\b/i.test(text) ? "3" : kind(text)) ?? "3";
}

/** @returns the mentions, where what a past stroke left, and that stroke, have given way to their sequela */
export function withStrokesPast(note: ReadNote, known: readonly Mention[]): Mention[] {
  const { text } = note;
  if (!/stroke|cva|infarct|bleed|h(?:a)?emorrhage|\bich\b|\bsah\b/i.test(text) || tellsStroke(note))
    return [...known];
  const isDated = dated.test(text);
  const isOnlyCause = isDated && !otherCause.test(text);
  const byClause = new Map<number, Mention[]>();
  for (const one of known) byClause.set(one.clause, [...(byClause.get(one.clause) ?? []), one]);
  const gone = new Set<Mention>();
  const made: Mention[] = [];
  for (const [clause, { start: from, end, codable }] of note.clauses.entries()) {
    if (!codable) continue;
    const words = text.slice(from, end);
    const isLinked = !never.test(words) && (after.test(words) || (isDated && by.test(words)));
    const here = byClause.get(clause) ?? [];
    if (here.some(({ codes }) => codes.some((code) => /^I69\.(?!\d0)/.test(code)))) continue;
    const weakly = isLinked ? weaknessIn(note, clause, here) : undefined;
    for (const deficit of here) {
      const left = restOf(deficit.codes);
      const isTold = isLinked || (isOnlyCause && deficit.codes.every((code) => ofBrain.test(code)));
      if (left === undefined || !isTold || never.test(words)) continue;
      if (!left.keeps) gone.add(deficit);
      const own = sideBefore(text, from, deficit.start);
      if (left.keeps && own !== undefined) gone.add(deficit);
      if (left.keeps && own !== undefined) made.push({ ...deficit, side: own });
      made.push({
        ...deficit,
        ...(own !== undefined && { side: own }),
        codes: [`I69.${kindOf(words, text)}${left.rest}`],
      });
    }
    if (weakly !== undefined) {
      made.push({ ...weakly, codes: [`I69.${kindOf(words, text)}${weakly.codes[0] ?? "5"}`] });
      for (const one of here) if (one.codes.every((code) => weak.test(code))) gone.add(one);
    }
    if (isLinked && (weakly !== undefined || made.at(-1)?.clause === clause))
      for (const one of here)
        if (one.codes.every((code) => /^(?:I6[0-4]|I69\.\d0|Z86\.73)/.test(code))) gone.add(one);
  }
  return made.length === 0 ? [...known] : [...known.filter((one) => !gone.has(one)), ...made];
}

/** "R hemiparesis after L MCA infarct": the side of the body stands before the deficit, that of the brain after it. */
function sideBefore(text: string, from: number, start: number): Side | undefined {
  const said = /\b(r|rt|right|l|lt|left)\b[^.;,\n]{0,24}$/i.exec(
    text.slice(Math.max(from, start - 30), start),
  )?.[1];
  if (said === undefined) return undefined;
  return said.toLowerCase().startsWith("r") ? "right" : "left";
}

/** A weak side or limb, with what follows `I69.n` for it in place of codes; none beside a named paralysis. */
function weaknessIn(note: ReadNote, clause: number, here: readonly Mention[]): Mention | undefined {
  const span = note.clauses[clause];
  if (span === undefined || here.some(({ codes }) => codes.some((code) => code.startsWith("G81"))))
    return undefined;
  const words = note.text.slice(span.start, span.end);
  for (const pattern of weakness) {
    const found = pattern.exec(words);
    if (found === null || /\b(?:no|without|denies|not) [^,;]{0,15}$/i.test(words.slice(0, found.index)))
      continue;
    const part = found[1]?.toLowerCase() ?? "";
    const code = /arm|hand|upper/.test(part) ? "3" : /leg|foot|lower/.test(part) ? "4" : "5";
    const start = span.start + found.index;
    return mentionByRule(
      note,
      clause,
      { start, end: start + found[0].length },
      { code, wording: "weakness" },
    );
  }
  return undefined;
}
