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

const insects = "insect|bug|mosquito|tick|flea|chigger|bed ?bug|gnat|horse ?fly|fly";
const biters =
  "dog|puppy|cat|kitten|human|animal|rat|mouse|hamster|ferret|rabbit|monkey|raccoon|squirrel|bat|fox|horse|pony|pig|pit ?bull|shepherd|terrier|chihuahua|labrador|retriever|rottweiler|beagle|husky|dachshund|poodle|bulldog|mastiff";
const points =
  "nail|needle|thorn|screw|tack|fish ?hook|pencil|toothpick|screwdriver|awl|tine|rebar|wire|staple|skewer|spike|cactus spine";
const through =
  "(?: (?:straight|right|clean|all the way|deep|into|in|through|(?:his|her|the) (?:boot|shoe|sneaker|glove|sandal|slipper|sole)s?(?: and)?))*";
const blades =
  "knife|blade|box ?cutter|mandoline?|razor|scalpel|cleaver|saw|chisel|scissors|glass|shard|sheet metal|can lid|lid|peeler|grater|machete|axe|hatchet";

/** The more telling first. */
export const injuryKinds: readonly (readonly [kind: InjuryKind, words: string])[] = [
  ["corrosion", "(?:chemical|acid|alkali|lye|caustic) burns?|corrosions?"],
  ["burn", "(?:(?:scald|thermal|flash|flame) )?burn(?:s|ed|t)?|scald(?:s|ed)?"],
  ["frostbite", "frost ?bite"],
  ["crush", "crush(?:ing|ed)?(?: injur(?:y|ies))?"],
  [
    "insectBite",
    `(?:${insects}) bites?|(?:${insects})s? (?:bit|got|nipped) (?:him|her|them)|(?:bitten|bit) (?:up )?by (?:an? |the |some |several )?(?:${insects})(?:e?s)?`,
  ],
  [
    "bite",
    `(?:open )?(?:(?:${biters}) )?bites?(?: wounds?)?|(?:${biters})s? (?:bit|nipped|got|chomped|attacked)(?: (?:him|her|them))?|(?:bitten|bit|nipped|mauled) by (?:an? |the |his |her |their |another )?(?:[\\w']+ ){0,2}?(?:${biters}|child|toddler|kid|person|man|woman|patient|resident|client)|(?:sank|sunk|planted|got) (?:an? |its |his |her )?(?:[\\w]+ )?(?:tooth|teeth|canines?|fangs?) (?:in)?to|(?:latched|clamped|locked|chomped)(?: down)? on(?:to)?|(?:bit|nipped|mauled) (?:him|her|them|me)(?: (?:on|in))?|(?:tooth|teeth|fang) marks`,
  ],
  [
    "puncture",
    `punctur(?:es?|ed)(?: wounds?)?|(?:${points})s? (?:that )?(?:had )?(?:went|gone|going|passed|poked|punched|came|drove|pierced|stuck|jabbed|penetrated|ran)${through}|(?:small |tiny )?(?:deep|puncture) holes?|needle ?sticks?(?: injury)?(?= (?:of|to|in)\\b)|impaled|stuck (?:him|her)self(?: (?:in|with) (?:an? |the )?(?:${points}|used needle|insulin needle)(?: in)?| in)`,
  ],
  [
    "laceration",
    `lacerations?|lac(?:erated|s)?|cuts?(?! (?:out|off|away|down|back|short))|skin tears?|stab wounds?|stabbed in|gash(?:es|ed)?|slic(?:e|ed|ing)|slashed|nicked|split(?![- ](?:thickness|skin graft|the|dose|night|between))|(?:${blades}) (?:went|slipped|slid|skidded|jumped|kicked|cut|sank|caught)(?: (?:off|through|into|and|deep|across|down|straight|right|in))*|(?:laid|sliced|split|ripped|opened) (?:open|up)|busted(?: open)?(?= (?:his |her |the )?(?:lip|chin|brow|eyebrow|forehead|head|scalp))`,
  ],
  ["openWound", "open wounds?|(?:skin|soft tissue) avulsions?"],
  [
    "abrasion",
    "abrasions?|abraded|scrap(?:es?|ed)|road rash|skinned|graz(?:e|es|ed)|scratches(?! (?:at|the|his|her|my|it|them|when|all|a lot))|scratch marks?|clawed|rug burns?|carpet burns?|rope burns?|friction burns?|turf burns?|(?:cat|superficial|linear|long|deep|fingernail) scratch",
  ],
  ["blister", "friction blisters?"],
  ["splinter", "splinters?|superficial foreign bod(?:y|ies)"],
  [
    "contusion",
    "contusions?|bruis(?:es?|ed|ing)|black(?:-| )and(?:-| )blue|ecchymos(?:is|es)(?= (?:of|over|on|to)\\b)|goose ?eggs?|subungual h(?:a)?ematomas?|(?:soft[- ]tissue|boggy|subgaleal|traumatic|(?<=\\b(?:scalp|forehead|facial|face|cheek|chin|periorbital|eyelid|ear|auricular|shin|knee|elbow|ankle|nose|nasal) )) ?h(?:a)?ematomas?|h(?:a)?ematomas?(?= (?:of|on|over|to) (?:the |his |her )?(?:left |right |posterior |back of )*(?:scalp|forehead|occiput|face|cheek|chin|shin|knee|elbow|eyelid|ear))",
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
