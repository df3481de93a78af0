/**
 * Air and blood in the chest after an injury: a pneumothorax or hemothorax beside broken ribs is traumatic, though its name does not say so.
 *
 * Source: Tabular List: J93 excludes1 traumatic pneumothorax (S27.0), J94 excludes1 traumatic hemothorax (S27.1) and hemopneumothorax (S27.2); Index:
 * Pneumothorax, traumatic.
 */
import type { ReadNote } from "../../note/types.ts";
import { onceIn } from "../leaves/once.ts";
import { factsOf } from "../note-facts.ts";

const ofForce =
  /\b(?:rib|sternal|sternum|scapular?|clavicle|flail|chest(?: wall)?)\b[^.;\n]{0,20}\b(?:fx|fxs|fractures?|fractured|contusion|trauma|injur(?:y|ies)|segment)\b|\bfractured? (?:of )?(?:the )?(?:left |right )?(?:ribs?|sternum|scapula|clavicle)\b|\b(?:stab(?:bed|bing)?|gun ?shot|gsw|penetrating|blunt (?:chest )?trauma|polytrauma|trauma (?:surgery|service|team|activation|bay|discharge))\b/i;
const otherwise =
  /\b(?:spontaneous|iatrogenic|post-?(?:procedural|op\w*)|tension pneumothorax in copd|bleb\w*|barotrauma|(?:after|from|following|complicat\w+) (?:\w+ ){0,3}(?:thoracentesis|biopsy|line|catheter|port|pacemaker|ablation|surgery|lobectomy))\b/i;

/** @param where the clause, its heading and its lines @returns the code by injury, where the note tells a force and what else it broke */
export function traumaticChest(code: string, where: string, note: ReadNote): string | undefined {
  const isAir = /^J93\.(?:0|1|8|9)/.test(code);
  if (!isAir && code !== "J94.2") return undefined;
  const isHurt =
    onceIn(note)("chest hurt", () => ofForce.exec(note.text)?.[0]) !== undefined &&
    (factsOf(note).mechanisms ?? []).length > 0;
  if (!isHurt || otherwise.test(where)) return undefined;
  if (isAir) return "S27.0";
  return /\bhemo-?pneumo/i.test(where) ? "S27.2" : "S27.1";
}
