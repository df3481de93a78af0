/**
 * The degree of a burn that its own words leave open, as the sentences beside tell it: "burned his right calf on the exhaust. Blistered", "red, no blisters".
 *
 * Source: Tabular List at T20 to T25 (first degree: erythema; second: blisters, epidermal loss; third: full-thickness skin loss).
 */
const third = /\b(?:full[- ]thickness|third[- ]degree|3rd[- ]degree|charred|leathery|insensate)\b/i;
const second =
  /\b(?:blister(?:s|ed|ing)?|bullae?|partial[- ]thickness|second[- ]degree|2nd[- ]degree|weeping|skin (?:is |has |was )?(?:sloughed|peeled|sloughing))\b/i;
const first = /\b(?:first[- ]degree|1st[- ]degree|superficial|red(?:ness|dened)?|erythema(?:tous)?)\b/i;
const unblistered =
  /\b(?:no|not|without|never|denies)\b[^.;]{0,25}\b(?:blister\w*|bullae?|skin (?:break|loss))|\bunblistered\b/i;

/** @param around the clause of the burn and those next to it @returns 0 where they tell none */
export function degreeTold(around: string): number {
  const said = around.replace(new RegExp(unblistered, "gi"), " ");
  if (third.test(said)) return 3;
  if (second.test(said)) return 2;
  return first.test(around) || unblistered.test(around) ? 1 : 0;
}
