/** What a visit takes away is its finding: "cecal adenoma removed", "cerumen impaction, cleared with irrigation". */
import type { Assertion, Clause, ReadNote } from "../note/types.ts";
import type { Mention } from "./names/mentions.ts";

const takenOff =
  /\b(?:removed|removal|snared|resected|taken off|took (?:it|this|that|them) off|excised|retrieved|snipped|shaved|frozen|frozen off|cleared|flushed|irrigated|syringed|curetted|extracted|evacuated|lanced|drain(?:ed|age)|unroofed|debrided|pared|avulsed|cauteri[sz]ed)\b/i;
const atAnotherTime =
  /\b(?:(?:19|20)\d\d|ago|last|previous\w*|prior|history|hx|h\/o|had|before|earlier|years?|months?|outside|elsewhere|(?:self|spontaneous)\w*|(?:on|by) (?:its|his|her|their) own)\b/i;
/** Polyps; what a curette, forceps or knife takes away in one visit: wax, foreign bodies, growths and tags of the skin, boils, nails. */
const takenAway =
  /^(?:D12\.|K63\.5|K62\.1|H61\.2|T1[5-9]\.|H00\.|H02\.8|B07\.|D2[23]\.|L02\.|L03\.0|L60\.0|L72\.|L82\.|L91\.|L98\.0|S[0-9]0\.|K64\.5|N75\.|R04\.0)/;

/** "Cecal adenoma removed", "cerumen impaction, cleared with irrigation": what a visit takes away is its finding, where no other time is told. */
export function isTakenOffNow(
  { text }: ReadNote,
  { start, end }: Clause,
  { codes }: Mention,
  { value, experiencer }: Assertion,
): boolean {
  const said = text.slice(start, end);
  return (
    value === "historical" &&
    experiencer === "patient" &&
    codes.every((code) => takenAway.test(code)) &&
    takenOff.test(said) &&
    !atAnotherTime.test(said)
  );
}
