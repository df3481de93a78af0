/**
 * More ways in which a drug poisons: street drugs, a dose doubled or misread, a drug dropped into a drink, alcohol on top of a prescribed drug; and ingestions
 * that were suspected and ruled out.
 *
 * Source: Guidelines FY2026 I.C.19.e.5.b; Tabular List: T40-T43, T51.0, Z03.6.
 */
import type { ReadNote, Span } from "../../note/types.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { wordsOf } from "../../search/words.ts";
import { drugsOf, type NamedDrug } from "./named-drugs.ts";

/** Drugs of abuse: taking them is no adverse effect of a treatment. */
const street: readonly (readonly [stem: string, names: string])[] = [
  ["T40.1X", "heroin"],
  ["T40.5X", "cocaine, crack cocaine"],
  [
    "T40.71",
    "cannabis, marijuana, thc, pot brownie, weed brownie, edible marijuana, marijuana edible, cannabis edible, weed gummy, thc gummy, pot gummy, weed edible, pot cookie, weed cookie, hashish, delta-8",
  ],
  ["T40.72", "synthetic cannabinoid"],
  ["T40.8X", "lsd"],
  ["T40.99", "psilocybin, magic mushroom, phencyclidine"],
  ["T42.4X", "rohypnol, roofie, roofies, flunitrazepam"],
  ["T43.64", "mdma, ecstasy"],
  ["T43.65", "methamphetamine, crystal meth, meth"],
];
const poisons = new PhraseBook<string>();
for (const [stem, list] of street) for (const name of list.split(", ")) poisons.add(name, stem);

export function streetDrugsIn(text: string, offset: number): NamedDrug[] {
  return poisons
    .findIn(wordsOf(text, offset))
    .map(({ start, end, value, phrase }) => ({ start, end, stem: value, name: phrase }));
}

/** Words of a wrong taking beside those of `poisonings.ts`. */
export const alsoWrongly =
  /\b(?:(?:took|taken|taking|takes|swallow(?:s|ed|ing)|chew(?:s|ed|ing)|given|gave|giving|got|received|inject(?:s|ed|ing)|used|using) (?:\w+ ){0,3}?(?:double|twice (?:the|his|her|as)|triple|an? extra|extra|the wrong|too (?:many|much|often)|someone else['’]s|an? (?:whole |full |entire )?(?:handful|fistful|bottle))|(?:took|taken|taking|takes|swallow(?:s|ed|ing)|given|gave|giving|inject(?:s|ed|ing)) (?:two|three|four|five|2|3|4|5|10|ten)\b(?=[^.;\n]{0,70}\b(?:rather than|instead of|by mistake|in error|accident\w*)\b)|double[- ]dos(?:e|ed|ing)|double (?:the |his |her )?(?:usual |prescribed )?dose|(?<=\b(?:from|by|after|an?) )extra(?= (?:dose|tab|pill|cap|shot|unit|\w+(?:[.,;]|$)))|mis-?read(?:ing)? (?:the |his |her )?(?:bottle|label|dose|syringe)|wrong (?:pill|bottle|pen|vial|syringe|strength)|(?:chew(?:ed|ing)|ate|eaten|eating|munch\w+|gobbled|sucked|bit into|drank|gulped|downed|snorted|smoked|shot up|injected)(?=[^.;\n]{0,50}\b(?:pills?|tablets?|capsules?|brownies?|gumm\w+|cand\w+|edibles?|thc|patch|bottle|heroin|fentanyl|cocaine)\b)|pop(?:ped|ping)(?=[^.;\n]{0,50}\b(?:like candy|pills?|tabs?|all day|every hour|\d+ g)\b)|got (?:at|hold of|ahold of)|(?:slip(?:ped|ping)|drop(?:ped|ping)|spik(?:ed|ing)|lac(?:ed|ing)|put(?:ting)?|dosed)(?=[^.;\n]{0,40}\b(?:in|into|with)\b[^.;\n]{0,20}\b(?:glass|drink|cup|beer|wine|coffee|food|cocktail|juice)\b)|drugged|unknowingly|(?:did(?:n['’]t| not)|without) know(?:ing)?(?= (?:about|what|it|they|the))|(?:an?|the) empty (?:blister|bottle|pack))\b/i;

export const alsoByAnother =
  /\b(?:drugged|spiked|laced|roofied|(?:slipped|dropp(?:ed|ing)|put(?:ting)?)\b[^.;\n]{0,40}\b(?:in|into)\b[^.;\n]{0,20}\b(?:glass|drink|cup|beer|wine|coffee|cocktail|juice))\b/i;

const alcohol =
  /\b(?:alcohol|etoh|ethanol|vodka|beers?|wine|whiske?y|liquor|bourbon|rum|tequila|gin|booze|cocktails?|drinking|drinks)\b/gi;
const together =
  /\b(?:on top of|with|plus|combin\w+|mix\w*|together|along with|chased|washed down|interact\w*|synerg\w*|both)\b|\+/i;
const harmed =
  /\b(?:did (?:it|this)|from|due to|caus\w+|because|interaction|sedat\w+|somnol\w+|obtund\w+|unrespons\w+|drows\w+|slump\w+|sleepy|overdos\w+|toxic\w*|poison\w*(?! (?:ivy|oak|sumac))|respiratory|stupor\w*|passed out|found|letharg\w+|intoxicat\w+|effects?)\b/i;
const harmless =
  /\b(?:no|not|never|denies|denied|avoid\w*|without|don['’]t|risks?|advis\w+|counsel\w*|warn\w*|if)\b[^.;\n]{0,40}$/i;

/** Drugs that slow the brain as alcohol does. */
const sedating = /^T(?:40|42|43|48\.1|45\.0|41)/;

export interface MixedIn extends Span {
  readonly drug: NamedDrug;
  readonly clause: number;
}

/** "The alcohol on top of the benzo did it": the two poison together, the drug though prescribed (I.C.19.e.5.b). */
export function mixedWithAlcohol(note: ReadNote): MixedIn[] {
  return drugsOf(note).flatMap((drugs, clause): MixedIn[] => {
    const { start, end, codable, kind } = note.clauses[clause] ?? {
      start: 0,
      end: 0,
      codable: false,
      kind: "",
    };
    const drug = drugs.find(({ stem }) => sedating.test(stem));
    if (drug === undefined || !codable || kind === "medication") return [];
    const text = note.text.slice(start, end);
    const found = [...text.matchAll(alcohol)].find(
      ({ index }) => !harmless.test(text.slice(0, index)) && Math.abs(start + index - drug.start) <= 90,
    );
    if (found === undefined || !harmed.test(text)) return [];
    const at = start + found.index;
    const [from, to] = [Math.min(at, drug.start), Math.max(at + found[0].length, drug.end)];
    if (!together.test(note.text.slice(from, to))) return [];
    const span = { start: from, end: to };
    const drink: NamedDrug = { start: at, end: at + found[0].length, stem: "T51.0X", name: "alcohol" };
    return [
      { drug, clause, ...span },
      { drug: drink, clause, ...span },
    ];
  });
}

const ruledOut =
  /\b(?:(?:suspected |possible |accidental |toxic |drug |pill |foreign )?(?:ingestion|poisoning|overdose|exposure) (?:was |is |has been |effectively |now |thus )*(?:ruled out|excluded|not (?:confirmed|supported|substantiated)|disproved)|no (?:actual )?ingestion (?:occurred|took place|after all)|(?:rule[ds]?|ruled) out (?:an? |any )?(?:toxic |accidental |drug )?(?:ingestion|poisoning|overdose))\b/gi;

/** "Ingestion ruled out": the visit's reason, where nothing was swallowed (Z03.6). */
export function ingestionRuledOut(note: ReadNote): (Span & { readonly clause: number })[] {
  return note.clauses.flatMap(({ start, end, codable }, clause) => {
    const found = codable ? [...note.text.slice(start, end).matchAll(ruledOut)][0] : undefined;
    if (found === undefined) return [];
    return [{ start: start + found.index, end: start + found.index + found[0].length, clause }];
  });
}
