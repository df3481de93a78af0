/**
 * The side of an injury whose own sentence tells none, in a few lines of story: "put her left hand out ... Films: Colles". The limb that is named with one
 * side only has that side; a story that names both leaves it open.
 */
type Limb = "arm" | "leg" | "head" | "trunk";

/** A longer note tells of other things than the injury. */
const longest = 1500;

const ofInjury =
  /, (?:initial|subsequent) encounter|, sequela$|\b(?:fracture|dislocation|subluxation|sprain|laceration|contusion|burn|open bite|puncture wound|abrasion|insect bite|strain|superficial|post-traumatic)\b/i;
const parts: readonly (readonly [limb: Limb, words: string])[] = [
  [
    "arm",
    "arms?|fore ?arms?|elbow|wrist|hand|palm|thumb|(?:index |middle |ring |little |small |long |pinky )?fingers?|pinky|shoulder|clavicle|collar ?bone|humer(?:us|al)|radi(?:us|al)|uln(?:a|ar)|scaphoid|metacarpals?|upper (?:limb|extremity)|ue",
  ],
  [
    "leg",
    "legs?|lower leg|thigh|hip|knee|shin|calf|ankle|foot|heel|(?:great |big |little )?toes?|femur|femoral|tibia|tibial|fibula|fibular|patellar?|malleol(?:us|ar)|calcane(?:us|al)|metatarsals?|lower (?:limb|extremity)|le|side",
  ],
  [
    "head",
    "eye|ear|cheek|face|side of (?:his|her|the) (?:face|head)|orbit|orbital|eyebrow|brow|eyelid|temple|jaw",
  ],
  ["trunk", "ribs?|flank|chest|side|buttock|breast|scapula|shoulder blade"],
];
const ofTitle: readonly (readonly [limb: Limb, words: RegExp])[] = [
  ["trunk", /\b(?:ribs?|thorax|chest|scapula)\b/i],
  [
    "arm",
    /\b(?:arm|forearm|elbow|wrist|hand|palm|thumb|finger|shoulder|clavicle|humerus|radius|ulna|radial|scaphoid|navicular|metacarpal|carpal|Colles'?|upper limb)\b/i,
  ],
  [
    "leg",
    /\b(?:leg|thigh|hip|knee|ankle|foot|heel|toe|femur|tibia|fibula|patella|malleolus|trimalleolar|bimalleolar|calcaneus|metatarsal|tarsal|talus|pilon|lower limb)\b/i,
  ],
  ["head", /\b(?:eye|ear|cheek|orbital|eyelid|periocular)\b/i],
];

/** @returns undefined where the title is of no injury of one limb */
export function limbOf(title: string): Limb | undefined {
  return ofInjury.test(title) ? ofTitle.find(([, words]) => words.test(title))?.[0] : undefined;
}

const words = new Map(
  parts.map(([limb, names]) => [
    limb,
    new RegExp(
      `\\b([Rr]ight|[Ll]eft|rt|lt|R|L)\\.? (?:(?:[a-z]+) ){0,2}?(?:${names})\\b(?![- ](?:handed|dominant))|\\b(?:${names})(?:,| on (?:the|his|her)| \\() ?(right|left|R|L)\\b`,
      "g",
    ),
  ]),
);

/** "Snuffbox tender right": of a few lines that name one side only, whatever of. */
const anySide =
  /\b(?:[Rr]ight|RIGHT)\b(?![- ](?:handed|hander|dominant|hand[- ]dominant|away|now|over|on|after|before|at|in|up|down|there|then|outside|into|where|when|back|off|as))|\b(?:[Ll]eft|LEFT)\b(?![- ](?:handed|hander|dominant|hand[- ]dominant|the|her|him|them|it|a|an|on|for|from|over|off|behind|out|at|alone|home|work|school|with|without|ama|AMA|against|before|after|in|to|me|by|as))/g;

/** "Right knee scraped. Wrist fracture": the side of another part. */
const ofOther = new RegExp(`^ (?:[a-z]+ ){0,2}?(?:${parts.map(([, names]) => names).join("|")})\\b`, "i");

export function sideOfLimb(text: string, limb: Limb): "left" | "right" | undefined {
  const pattern = words.get(limb);
  if (pattern === undefined || text.length > longest) return undefined;
  const told = new Set(
    [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? "").charAt(0).toLowerCase()),
  );
  if (told.size === 0)
    for (const { 0: word, index } of text.matchAll(anySide))
      if (!ofOther.test(text.slice(index + word.length, index + word.length + 40)))
        told.add(word.charAt(0).toLowerCase());
  const [only] = told;
  return told.size !== 1 ? undefined : only === "r" ? "right" : "left";
}
