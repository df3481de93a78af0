/** What a note says near a mention, as far as leaf choice can use it. */
import { attributesOf } from "../note/attributes.ts";
import type { ReadNote, Span } from "../note/types.ts";
import { contentStems } from "../search/words.ts";
import type { LeafContext } from "./leaf.ts";

/** @param mention a span and the index of the clause it stands in */
export function contextOf(note: ReadNote, mention: Span & { readonly clause: number }): LeafContext {
  const clause = note.clauses[mention.clause];
  const heading = clause?.under === undefined ? undefined : note.clauses[clause.under];
  const near = [clause, heading].filter((one) => one !== undefined);
  const stems = new Set(near.flatMap(({ start, end }) => [...contentStems(note.text.slice(start, end))]));
  const said = attributesOf(note, mention.clause, mention);
  return {
    stems,
    ...(said.laterality === undefined ? {} : { side: said.laterality.value }),
    ...(said.encounter === undefined ? {} : { encounter: said.encounter.value }),
    ...(said.trimester === undefined ? {} : { trimester: said.trimester.value }),
  };
}
