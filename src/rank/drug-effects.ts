/**
 * Adverse effects and underdosing of a named drug: "rash due to amoxicillin", "steroid-induced diabetes", "stopped taking lisinopril". The condition
 * keeps its own code; the drug's T36-T50 code stands beside it.
 *
 * Source: Guidelines FY2026 I.C.19.e.5.a (adverse effect: the nature of it, then T36-T50 with 5) and I.C.19.e.5.c (underdosing, 6).
 */
import type { Name } from "../codes/names.ts";
import type { Clause, ReadNote } from "../note/types.ts";
import type { PhraseBook } from "../search/phrase-book.ts";
import { type Mention, mentionOf } from "./mentions.ts";

const filler =
  "(?:(?:his|her|their|the|a|long[- ]term|recent|high[- ]dose|low[- ]dose|chronic|oral|iv|daily|taking|(?:the )?use of|starting|new|both)\\s+){0,3}";
const drug = "([a-z][a-z0-9]*(?:[- ][a-z][a-z0-9]*)?)";
const caused = new RegExp(
  `\\b(?:due to|caused by|secondary to|because of|induced by|related to|reaction to|attributed to|blamed on|d\\/t|from|(?:side|adverse) effects? (?:of|from|to))\\s+${filler}${drug}`,
  "gi",
);
const inducing = /\b([a-z]+(?: [a-z]+)?)[- ](?:induced|associated)\b/gi;
const less = new RegExp(
  `\\b(?:underdosing (?:of|with)|under-?dosed (?:on|with)|noncomplian(?:ce|t) with|non-?adheren(?:ce|t) (?:to|with)|not taking|stopped taking|ran out of|skipp(?:ing|ed|s)|miss(?:ing|ed|es) (?:doses of )?)\\s+${filler}${drug}`,
  "gi",
);
/** Taken wrongly, a drug poisons (I.C.19.e.5.b). */
const poisoning =
  /\b(?:overdos\w*|poison\w*|ingestion|too (?:many|much)|wrong (?:dose|drug)|suicid\w*|intentional(?:ly)? (?:took|taking|ingest\w*))\b/i;
const drugOrCause = /^(?:T(?:3[6-9]|4\d|50)|[V-Z])/;
const effects = "5";
const underdosings = "6";

/** @param named the other mentions: an adverse effect needs a condition of its own in the clause */
export function drugEffects(note: ReadNote, named: readonly Mention[], book: PhraseBook<Name>): Mention[] {
  return note.clauses.flatMap((clause, index) => {
    if (!clause.codable || clause.kind === "medication") return [];
    const text = note.text.slice(clause.start, clause.end);
    if (poisoning.test(text)) return [];
    const hasCondition = named.some(
      (one) => one.clause === index && !one.codes.every((code) => drugOrCause.test(code)),
    );
    const found = (pattern: RegExp, intent: string) =>
      mentionsIn(text, pattern, { book, clause, index, intent });
    return [
      ...(hasCondition ? [...found(caused, effects), ...found(inducing, effects)] : []),
      ...found(less, underdosings),
    ];
  });
}

interface Place {
  readonly book: PhraseBook<Name>;
  readonly clause: Clause;
  readonly index: number;
  readonly intent: string;
}

function mentionsIn(text: string, pattern: RegExp, { book, clause, index, intent }: Place): Mention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [first = "", ...rest] = (match[1] ?? "").split(" ");
    const wordings =
      rest.length === 0
        ? [first]
        : [[first, ...rest].join(" "), pattern === inducing ? rest.join(" ") : first];
    for (const wording of wordings) {
      const known = drugNamed(book, wording, intent);
      if (known === undefined) continue;
      const start = clause.start + match.index;
      const end = start + match[0].lastIndexOf(wording) + wording.length;
      return [{ ...mentionOf(known.match, index, { start, end }), codes: known.codes }];
    }
    return [];
  });
}

const cause = /\s*\b(?:due to|from|caused by|secondary to)\b.*$/i;

/**
 * "Cough due to lisinopril" and "statin myalgia" are names of the drug's adverse effect: the condition in them has a code of its own, which comes first
 * (I.C.19.e.5.a).
 */
export function effectsNamed(note: ReadNote, named: readonly Mention[], book: PhraseBook<Name>): Mention[] {
  return named.flatMap((mention) => {
    if (!mention.codes.every((code) => /^T(?:3[6-9]|4\d|50)\..{2,}5$/.test(code))) return [];
    const words = note.text.slice(mention.start, mention.end);
    const [plain, last] = [words.replace(cause, ""), words.split(/[\s-]+/).at(-1) ?? ""];
    const match = book.get(plain === words ? last : plain);
    if (match === undefined || match.value.codes.some((code) => drugOrCause.test(code))) return [];
    return [{ ...mentionOf(match, mention.clause, mention) }];
  });
}

/** The drug's code for this intent: the book's own, or its code for another intent with the intent's character changed. */
function drugNamed(book: PhraseBook<Name>, wording: string, intent: string) {
  const asks = [`adverse effect of ${wording}`, `underdosing of ${wording}`];
  for (const ask of asks) {
    const match = book.get(ask);
    const [code = ""] = match?.value.codes ?? [];
    if (match !== undefined && /^T(?:3[6-9]|4\d|50)\..{2,}\d$/.test(code))
      return { match, codes: [`${code.slice(0, -1)}${intent}`] };
  }
  return undefined;
}
