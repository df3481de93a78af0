/**
 * What kinds of injury are called, and the degree of a burn.
 *
 * Source: Alphabetic Index at each main term (cut and stab wound: see Laceration; scrape: see Abrasion; scald: see Burn; bite, animal or human: an open
 * wound, of an insect: superficial); Guidelines FY2026 I.C.19.d (degrees of burns).
 */
import type { skinDigits, woundDigits } from "./injury-sites.ts";

export type InjuryKind =
  | keyof typeof skinDigits
  | keyof typeof woundDigits
  | "contusion"
  | "crush"
  | "burn"
  | "corrosion"
  | "frostbite"
  | "fracture"
  | "dislocation"
  | "sprain"
  | "strain";

/** The more telling first. */
export const injuryKinds: readonly (readonly [kind: InjuryKind, words: string])[] = [
  ["corrosion", "(?:chemical|acid|alkali|lye|caustic) burns?|corrosions?"],
  ["burn", "(?:(?:scald|thermal|flash|flame) )?burns?|scalds?"],
  ["frostbite", "frost ?bite"],
  ["crush", "crush(?:ing|ed)?(?: injur(?:y|ies))?"],
  ["insectBite", "(?:insect|bug|mosquito|tick|flea|chigger|bed ?bug|fly) bites?"],
  ["bite", "(?:open )?(?:(?:dog|cat|human|animal|rat|monkey|raccoon|squirrel) )?bites?(?: wounds?)?"],
  ["puncture", "punctures?(?: wounds?)?"],
  ["laceration", "lacerations?|lacs?|cuts?|skin tears?|stab wounds?"],
  ["openWound", "open wounds?|(?:skin|soft tissue) avulsions?"],
  ["abrasion", "abrasions?|scrapes?|road rash"],
  ["blister", "friction blisters?"],
  ["splinter", "splinters?|superficial foreign bod(?:y|ies)"],
  [
    "contusion",
    "contusions?|bruis(?:es?|ing)|subungual h(?:a)?ematomas?|(?:soft[- ]tissue|boggy|subgaleal|traumatic|(?<=\\b(?:scalp|forehead|facial|face|cheek|chin|periorbital|eyelid|ear|auricular|shin|knee|elbow|ankle|nose|nasal) )) ?h(?:a)?ematomas?|h(?:a)?ematomas?(?= (?:of|on|over|to) (?:the |his |her )?(?:left |right |posterior |back of )*(?:scalp|forehead|occiput|face|cheek|chin|shin|knee|elbow|eyelid|ear))",
  ],
  ["fracture", "fractures?|fxs?"],
  ["dislocation", "dislocations?"],
  ["sprain", "sprains?"],
  ["strain", "strains?"],
];

/** The graver first: of two degrees at one site the higher counts (I.C.19.d.2). */
export const burnDegrees: readonly (readonly [degree: number, words: string])[] = [
  [3, "(?:third|3rd|fourth|4th)(?:[- ]deg(?:ree)?|°)|full[- ]thickness"],
  [2, "(?:second|2nd)(?:[- ]deg(?:ree)?|°)|(?:superficial |deep )?partial[- ]thickness"],
  [1, "(?:first|1st)(?:[- ]deg(?:ree)?|°)|superficial"],
];
