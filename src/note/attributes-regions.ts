/** Parts of the body that have two sides, and the words that name them: tells whose side a "left" is. */

const named: readonly (readonly [region: string, words: string])[] = [
  [
    "shoulder",
    "shoulder shoulders clavicle clavicular collarbone scapula scapular rotator acromioclavicular supraspinatus glenoid glenohumeral labral subacromial",
  ],
  ["arm", "humerus humeral biceps triceps"],
  ["elbow", "elbow elbows epicondyle epicondylitis olecranon cubital"],
  ["wrist", "wrist wrists forearm radius ulna ulnar scaphoid carpal colles distal-radius quervain"],
  ["hand", "hand hands finger fingers thumb thumbs metacarpal metacarpals knuckle fingertip"],
  [
    "hip",
    "hip hips femur femoral acetabulum acetabular groin thigh trochanter trochanteric intertrochanteric",
  ],
  [
    "knee",
    "knee knees patellae meniscus meniscal acl mcl pcl lcl patella patellar patellofemoral prepatellar popliteal",
  ],
  ["leg", "tibia tibial fibula fibular shin calf"],
  ["ankle", "ankle ankles malleolus malleolar bimalleolar trimalleolar achilles talus talar fibula"],
  [
    "foot",
    "foot feet toe toes metatarsal metatarsals heel heels plantar hallux calcaneus calcaneal bunion bunions toenail",
  ],
  [
    "eye",
    "eye eyes eyelid eyelids cataract cataracts cornea corneal conjunctiva conjunctivitis conjunctival retina retinal macular glaucoma iritis uveitis chalazion hordeolum stye pterygium vitreous epiretinal macula choroid chorioretinopathy neuroretinopathy optic scleritis episcleritis blepharitis blepharoconjunctivitis eyelash keratitis keratoconus keratopathy endophthalmitis hyphema pinguecula",
  ],
  [
    "ear",
    "ear ears otitis tympanic cerumen eardrum hearing auditory earwax tinnitus otalgia otorrhea cholesteatoma mastoiditis labyrinthitis eustachian sensorineural",
  ],
  ["breast", "breast breasts nipple axilla axillary mastitis mammary"],
  ["kidney", "kidney kidneys flank ureter ureteral renal nephrolithiasis hydronephrosis ureterolithiasis"],
  ["testis", "testis testes testicle testicles testicular scrotal scrotum epididymitis"],
  ["ovary", "ovary ovarian adnexal adnexa"],
];

/** Limbs as a whole: their words are of each of their parts. */
const limbs: readonly (readonly [words: string, parts: string])[] = [
  ["leg legs", "hip knee leg ankle foot"],
  ["arm arms", "shoulder arm elbow wrist hand"],
];

const regions = new Map<string, string[]>();
for (const [region, words] of named) {
  for (const word of words.split(" ")) regions.set(word, [...(regions.get(word) ?? []), region]);
}

for (const [words, parts] of limbs)
  for (const word of words.split(" ")) regions.set(word, [...(regions.get(word) ?? []), ...parts.split(" ")]);

/** @param words lower case */
export function regionsOf(words: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const list = new Set(words);
  for (const word of list) for (const region of regions.get(word) ?? []) found.add(region);
  // As titles call them: "upper limb, including shoulder" has the forearm too.
  if (list.has("limb"))
    for (const [end, whole] of [
      ["upper", "arm"],
      ["lower", "leg"],
    ] as const)
      if (list.has(end)) for (const region of regions.get(whole) ?? []) found.add(region);
  return found;
}

/** Every word that names one of these parts. */
export function wordsOfRegions(wanted: ReadonlySet<string>): string[] {
  return [...regions].flatMap(([word, parts]) => (parts.some((part) => wanted.has(part)) ? [word] : []));
}
