/** Doubts that are not of the condition: of its level, its nature, or of what it turned out not to be. */
import type { Assertion, ReadNote } from "../note/types.ts";
import type { Mention } from "./names/mentions.ts";

const detail =
  /^,? (?:at )?(?:[CLTS]\d{1,2}(?:[-/][CLTS]?\d)?|(?:grade|stage|type|class) \w+|mild|moderate|severe)(?:,? (?:level|root|dermatome))?,? (?:i'?d|i would|i'll|we'd) (?:say|guess|call it|call that)\b|^,? ?\(?(?:probably|likely|most likely|presumably|presumed(?: to be)?|suspect(?:ed)?|possibly|perhaps|felt to be) (?:viral|bacterial|infectious|food[- ]?borne|allergic|reactive|stress[- ]related|multi-?factorial|dietary|post-?viral|post-?infectious|mechanical|muscular|idiopathic|iatrogenic)(?: in (?:origin|nature))?(?=[.,;)\n]|$)|^,? ?\(?(?:viral|bacterial|allergic|infectious|food[- ]?borne)(?: in origin)?,? (?:likely|probably|most likely|suspected|presumed|i think|i suspect)(?=[.,;)\n]|$)|^,? (?:probably|likely|i think|perhaps|maybe|by exam) (?:[CLTS]\d{1,2}(?:[-/][CLTS]?\d)?|mild|moderate|severe|(?:grade|stage) \w+)\b/i;

/** "Cervical radiculopathy, C6 I'd say": the level is doubted, not the disease. */
export function isDoubtOfDetail(
  { text }: ReadNote,
  { end, codes }: Mention,
  { value, experiencer, trigger }: Assertion,
): boolean {
  return (
    value === "uncertain" &&
    experiencer === "patient" &&
    (isOfNature(text, codes, trigger) ||
      ((trigger === undefined || trigger.start >= end) && detail.test(text.slice(end, end + 60))))
  );
}

/** Nodules, masses, cysts and shadows: what they are may be open, that they are there is not. */
const lumps =
  /^(?:R91\.|R22\.|R90\.0|R19\.0|R59|R93|E04\.[12]|E27\.[89]|N28\.[18]|N63|N83\.[0-2]|N50\.|K76\.89|K86\.[28]|K82\.[48]|K63\.5|D3[7-9]\.|D4[0-489]\.|L98\.9|J98\.4|M79\.89)/;

/** "Lung nodule, indeterminate", "suspicious breast mass". */
function isOfNature(text: string, codes: readonly string[], trigger: Assertion["trigger"]): boolean {
  return (
    trigger !== undefined &&
    codes.every((code) => lumps.test(code)) &&
    /^(?:indeterminate|suspicious|(?:of )?(?:uncertain|unclear|undetermined|unknown|indeterminate) (?:significance|nature|behaviou?r|etiology|cause|potential))\b/i.test(
      text.slice(trigger.start, trigger.start + 40),
    )
  );
}

const proved =
  /\b(?:turned out(?: to be)?|proved(?: to be)?|came back(?: as)?|(?:path(?:ology)?|biopsy|bx|histology)(?: report)?(?: now| finally)? ?(?:=|:|is|was|shows?|showed|confirms?|confirmed|came back(?: as)?|returned(?: as)?|reads?|read as|proved)) ?(?:an? |the )?$/i;
const doubted =
  /\b(?:likely|probabl\w+|possibl\w+|suspect\w*|suspicious|consistent|favor\w*|cannot|could|may|might|vs|versus)\b/i;

/** "The spot that had us worried about melanoma turned out to be an intradermal nevus": the doubt is of what it is not. */
export function isProved(
  { text }: ReadNote,
  { start, end }: Mention,
  { value, experiencer }: Assertion,
): boolean {
  if (value !== "uncertain" || experiencer !== "patient") return false;
  const before = proved.exec(text.slice(Math.max(0, start - 60), start));
  return before !== null && !doubted.test(`${before[0]}${text.slice(end, end + 25)}`);
}

/** "Twins, two placentas (T-sign absent)": a denial within a bracket that opens after the name, with words of its own before it, is of those words. */
export function isDeniedInBracket(
  { text }: ReadNote,
  { end }: Mention,
  { value, experiencer, trigger }: Assertion,
): boolean {
  if (value !== "negated" || experiencer !== "patient" || trigger === undefined || trigger.start <= end)
    return false;
  return /^[^()]{0,30}\((?:[^()]*\w{3}[^()]*)$/.test(text.slice(end, trigger.start));
}
