/** Finds the drugs that a note names, with their codes of the Table of Drugs and Chemicals. */
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { wordsOf } from "../../search/words.ts";
import { drugsOfBloodHeartGut } from "./names-blood-heart-gut.ts";
import { drugsByBrand } from "./names-by-brand.ts";
import { drugsOfInfectionHormonesPain } from "./names-infection-hormone-pain.ts";
import { drugsOfTheNervousSystem } from "./names-nervous-system.ts";

export interface NamedDrug extends Span {
  /** Its code without the intent: "T50.1X". */
  readonly stem: string;
  /** As the table has it. */
  readonly name: string;
}

const names = new PhraseBook<string>();
for (const [stem, list] of [
  ...drugsOfInfectionHormonesPain,
  ...drugsOfTheNervousSystem,
  ...drugsOfBloodHeartGut,
  ...drugsByBrand,
])
  for (const name of list.split(", ")) names.add(name, stem);

/** What makes a drug's name another thing: "iron deficiency", "insulin resistance", "benzodiazepine withdrawal", "in contrast". */
const notGiven =
  /^[- ]?(?:lack|loss|shortage|depletion|poor|deplet\w+|def\b|deficien\w*|resistan\w*|overload|intoleran\w*|allerg\w*|withdrawal|abuse|misuse|use disorder|dependen\w*|addiction|levels?|studies|stores|pump|sensitiv\w*|naive|refusal|screen|clinic|refractory|replete|metabolism|receptor|scan|positive|negative)\b/i;
const notNamed = /\b(?:in|by|without|non-?|no|low|endogenous|serum)[ -]$/i;
const looksAhead = 16;
/** "The docetaxel's doing". */
const possessive = /['’]s\b/gi;

/** The drugs that a text names, in order. */
export function drugsIn(text: string, offset = 0): NamedDrug[] {
  return names
    .findIn(wordsOf(text.replace(possessive, "  "), offset))
    .flatMap(({ start, end, value, phrase }) => {
      const after = text.slice(end - offset, end - offset + looksAhead);
      const before = text.slice(Math.max(0, start - offset - looksAhead), start - offset);
      const isWord = /^(?:contrast|iron|estrogen|testosterone|progesterone|b12|vitamin d)$/.test(phrase);
      if (notGiven.test(after) || (isWord && notNamed.test(before))) return [];
      return [{ start, end, stem: value, name: phrase }];
    });
}

const known = new WeakMap<ReadNote, readonly (readonly NamedDrug[])[]>();

/** The drugs of each clause, by the clause's index; read once a note. */
export function drugsOf(note: ReadNote): readonly (readonly NamedDrug[])[] {
  const read = known.get(note) ?? note.clauses.map((clause) => drugsOfClause(note, clause));
  known.set(note, read);
  return read;
}

function drugsOfClause({ text }: ReadNote, { start, end }: Clause): NamedDrug[] {
  return drugsIn(text.slice(start, end), start);
}

/** The 6th character: poisoning (accidental, intentional, assault, undetermined), adverse effect, underdosing. */
export type Intent = "1" | "2" | "3" | "4" | "5" | "6";

export function drugCode({ stem }: Pick<NamedDrug, "stem">, intent: Intent): string {
  return `${stem}${intent}`;
}
