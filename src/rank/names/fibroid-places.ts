/**
 * Fibroids whose places are told after their name, each place its own code: "uterine fibroids, one intramural + one submucosal".
 *
 * Source: Tabular List: D25.0 submucous, D25.1 intramural, D25.2 subserosal leiomyoma of uterus; Guidelines FY2026 I.B.2 and I.B.18.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";

const places: readonly (readonly [code: string, words: RegExp])[] = [
  [
    "D25.0",
    /\b(?:submuco(?:us|sal)|intra-?cavitary)\b|\b(?:in|into|inside|within|fills|filling|prolaps\w+ into|protrud\w+ into|bulg\w+ into|push\w+ into) (?:the |her )?(?:uterine |endometrial )?cavity\b|\b(?:under|beneath|below|against) the (?:lining|endometri\w+)\b|\bfigo (?:type )?[0-2]\b/i,
  ],
  [
    "D25.1",
    /\b(?:intra-?mural|transmural)\b|\b(?:in|inside|within|into|embedded in|buried in|centered in|confined to) (?:the |her )?(?:\w+ )?(?:(?:muscle|muscular|uterine|posterior|anterior|fundal|lateral)(?: uterine)? )*(?:wall|myometrium|muscle)\b|\bfigo (?:type )?[34]\b/i,
  ],
  [
    "D25.2",
    /\b(?:sub-?seros(?:al|a)|subserous|subperitoneal|exophytic)\b|\b(?:outer|outside|external|serosal) (?:surface|of the (?:uterus|womb))|\b(?:off|on|from) the (?:outside|outer (?:wall|surface)|surface)\b|\bpedunculated\b(?![^.;\n]{0,20}cavity)|\bfigo (?:type )?[5-7]\b/i,
  ],
];
const denied = /\b(?:no|not|without|denies|neither|absent|ruled out|versus|vs|or)\b/i;
/** Of what to do about them: another matter. */
const ends = /[;\n]|\.\s|\b(?:options?|plan|resect\w*|myomectomy|discuss\w*)\b/i;
const reach = 80;

/** @returns the mentions, unplaced fibroids under the codes of all places that the words beside the name give */
export function withFibroidPlaces(note: ReadNote, named: readonly Mention[]): Mention[] {
  return named.map((mention) => {
    if (!mention.codes.includes("D25.9")) return mention;
    const clause = note.clauses[mention.clause];
    if (clause === undefined) return mention;
    const after = note.text.slice(mention.end, Math.min(clause.end, mention.end + reach));
    const before =
      /[^.;:\n]*$/.exec(note.text.slice(Math.max(clause.start, mention.start - 40), mention.start))?.[0] ??
      "";
    const text = `${before} ${after.slice(0, ends.exec(after)?.index ?? after.length)}`;
    const affirmed = text
      .split(/[,;:]/)
      .filter((part) => !denied.test(part))
      .join(",");
    const codes = places.flatMap(([code, words]) => (words.test(affirmed) ? [code] : []));
    return codes.length === 0 ? mention : { ...mention, codes };
  });
}
