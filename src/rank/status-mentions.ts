/** The status, history, allergy or screening code that a mention set aside stands for: "s/p CABG", "mother had breast cancer", "HIV screening". */
import type { Name } from "../codes/names.ts";
import type { CodeRelease } from "../codes/release.ts";
import type { SetAsideReason } from "../contract/suggestions.ts";
import type { Assertion, ReadNote } from "../note/types.ts";
import type { PhraseBook } from "../search/phrase-book.ts";
import type { Judged } from "./judge.ts";
import { chooseLeaves } from "./leaves/leaf.ts";
import { contextOf } from "./leaves/leaf-context.ts";
import type { Mention } from "./names/mentions.ts";
import { statusWordings } from "./policy.ts";

/** "HIV screening" is done at the visit; "HCC surveillance", "hepatitis screens negative, due again" and a vaccine are not (I.C.21.c.5). */
export function isScreenedToday({ value }: Assertion, clause: string): boolean {
  return (
    value === "screening" &&
    /\bscreen/i.test(clause) &&
    !/\b(?:neg(?:ative)?|due|utd|up[- ]to[- ]date|complete[d]?|declin\w+|refus\w+|last|next)\b/i.test(clause)
  );
}

/** An infarct of the past is old, whatever its wall (I.C.9.e.4). */
const infarct = /^I2[12]\./;

/** "s/p CABG", "mother had breast cancer", "allergic to penicillin": the status or history code for what is set aside. */
export function statusMentions(
  note: ReadNote,
  mention: Mention,
  reason: SetAsideReason,
  { release, book }: { readonly release: CodeRelease; readonly book: PhraseBook<Name> },
): Pick<Judged, "mention" | "leaf">[] {
  const words = note.text.slice(mention.start, mention.end);
  const names = mention.codes.every((code) => infarct.test(code))
    ? [words, mention.wording, "myocardial infarction"]
    : [words, mention.wording];
  for (const wording of names.flatMap((known) => statusWordings(reason, known))) {
    const match = book.get(wording);
    const codes = match?.value.codes.filter((code) => code.startsWith("Z") || code === "I25.2") ?? [];
    if (match === undefined || codes.length === 0) continue;
    const found = {
      ...mention,
      codes,
      wording: match.phrase,
      source: match.value.source,
      length: match.length,
    };
    return codes
      .flatMap((code) => chooseLeaves(release, code, contextOf(note, mention)))
      .map((leaf) => ({ mention: found, leaf }));
  }
  return [];
}
