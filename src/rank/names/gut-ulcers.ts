/**
 * Ulcers of the stomach and duodenum as an endoscopy tells them, the place apart from the ulcer: "in the antrum there was a 1.5 cm ulcer with a visible
 * vessel and oozing", "duodenal bulb: two clean-based ulcers", and the same ulcer where the note comes back to it.
 *
 * Source: Alphabetic Index: Ulcer, stomach (antral, pyloric, prepyloric, lesser curvature) K25.9, with hemorrhage K25.4; Ulcer, duodenum K26.9, with
 * hemorrhage K26.4. A visible vessel, an adherent clot, oozing and spurting (Forrest Ia to IIb) are stigmata of hemorrhage.
 */
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const ulcers = "(?:ulcers?|ulcerations?)";
const stomach = String.raw`(?:antrum|antral|gastric (?:body|fundus|cardia)|stomach|pylor(?:us|ic)|prepyloric|incisura|(?:lesser|greater) curv\w*)`;
const duodenum = String.raw`(?:duodenal (?:bulb|sweep)|duodenum|(?:1st|2nd|first|second) portion of (?:the )?duodenum|d[12]\b)`;
/** The place and the ulcer in one sentence, with no other place or finding between. */
const between = String.raw`(?:(?!\b(?:normal|unremarkable|without|no|esophag\w*|skin|sacr\w*|colon\w*|mouth|oral)\b)(?:[^.;\n]|\.\d)){0,60}?`;
const before = (place: string) => new RegExp(String.raw`\b${place}\b${between}\b${ulcers}\b`, "i");
const after = (place: string) =>
  new RegExp(
    String.raw`\b${ulcers}\b[^.;,\n]{0,40}?\b(?:of|in|at|on|along|within) (?:the )?(?:\w+ ){0,2}?${place}\b`,
    "i",
  );
const sites: readonly (readonly [header: string, patterns: readonly RegExp[]])[] = [
  ["K25", [before(stomach), after(stomach)]],
  ["K26", [before(duodenum), after(duodenum)]],
];
const bleeding =
  /\b(?:(?<!\b(?:no|not|without|non-?) ?(?:active(?:ly)? |stigmata of |recent )?)(?:bleed(?:s|ing)?|oozing|oozed|spurting|hemorrhag\w+)|(?<!\b(?:no|without) (?:a )?)(?:(?:visible|exposed) vessel|adherent clot)|forrest (?:1|2|i|ii)[ab]?\b)/i;
/** "Two acute ulcers", not "acute blood loss from an ulcer". */
const acute = /\bacute (?:(?!on\b)[\w-]+ ){0,3}ulcer/i;
const denied =
  /\b(?:no|not|without|denies|never|healed|history of|h\/o|hx of|prior|previous|old|risk of|rule out|r\/o|possible|looked for)\b[^.;\n]{0,30}$/i;
/** "The ulcer", of which the note has told where it is. */
const again = /\b(?:the|this|that|his|her) ulcer\b(?! (?:of|on|in|at)\b)/i;
/** What already says an ulcer of the gut, or another kind of ulcer in its words. */
const isUlcer = /^(?:K2[5-8]\.|K22\.1|K51|K62\.6|K63\.3|L89|L97|L98\.4|E(?:08|09|1[013])\.62)/;

/** @returns the mentions, with the ulcers of stomach and duodenum that none of them tells */
export function withGutUlcers(note: ReadNote, known: readonly Mention[]): Mention[] {
  const told = new Set(
    known.filter(({ codes }) => codes.some((code) => isUlcer.test(code))).map(({ clause }) => clause),
  );
  const made: Mention[] = [];
  note.clauses.forEach((clause, index) => {
    if (!clause.codable || told.has(index)) return;
    const text = note.text.slice(clause.start, clause.end);
    const found = siteIn(text);
    const last = made.at(-1)?.codes[0];
    if (found !== undefined && !denied.test(text.slice(0, found.at)))
      made.push(mentionByRule(note, index, spanIn(clause, found), { code: codeOf(found.header, text) }));
    else if (last !== undefined) {
      const said = again.exec(text);
      if (said !== null && !denied.test(text.slice(0, said.index)))
        made.push(
          mentionByRule(note, index, spanIn(clause, { at: said.index, length: said[0].length }), {
            code: last,
          }),
        );
    }
  });
  return [...known, ...made];
}

function siteIn(text: string): { header: string; at: number; length: number } | undefined {
  for (const [header, patterns] of sites)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match !== null) return { header, at: match.index, length: match[0].length };
    }
  return undefined;
}

function codeOf(header: string, text: string): string {
  const isAcute = acute.test(text);
  return `${header}.${bleeding.test(text) ? (isAcute ? "0" : "4") : isAcute ? "3" : "9"}`;
}

function spanIn(clause: Clause, { at, length }: { readonly at: number; readonly length: number }): Span {
  const start = clause.start + at;
  return { start, end: start + length };
}
