/**
 * Ligaments, menisci, tendons, muscles and joints as examinations and films name them apart from what happened to them: "ACL torn midsubstance", "MCL lax at
 * 30", "Achilles gone", "pulled muscles of the low back", "left index PIP out of joint".
 *
 * Source: Tabular List and Index of FY2026: Sprain (a torn ligament is one) at S13, S23, S33, S43.4, S53.4, S63.3 to S63.6, S83.2, S83.4, S83.5, S93.4, S93.6;
 * Injury, muscle or tendon, strain at S16, S29, S39, S46, S66, S76 (with the patellar tendon), S86; Dislocation.
 */
export interface Soft {
  readonly words: RegExp;
  readonly code: string;
  readonly name: string;
  /** What must stand in the note, and what must not. */
  readonly with?: RegExp;
  readonly without?: RegExp;
}

interface Guards {
  readonly with?: RegExp;
  readonly without?: RegExp;
}

function row(code: string, name: string, words: string, guards: Guards = {}): Soft {
  return { code, name, words: new RegExp(`\\b(?:${words})\\b`, "i"), ...guards };
}

const worn = /\b(?:degenerat\w+|chronic|atraumatic|insidious|age-related|extruded|maceration)\b/i;
const elbow = /\belbow|pitch\w*|throw\w*|forearm\b/i;

/** Ligaments, menisci, tendons and muscles; the more telling first. */
export const softParts: readonly Soft[] = [
  row("S83.51", "anterior cruciate ligament sprain", "acl|anterior cruciate(?: ligament)?"),
  row("S83.52", "posterior cruciate ligament sprain", "pcl|posterior cruciate(?: ligament)?"),
  row("S83.41", "medial collateral ligament sprain", "mcl|(?:tibial|medial) collateral(?: ligament)?", {
    without: elbow,
  }),
  row("S83.42", "lateral collateral ligament sprain", "lcl|(?:fibular|lateral) collateral(?: ligament)?", {
    without: elbow,
  }),
  row(
    "S83.21",
    "bucket-handle tear of medial meniscus",
    "bucket[- ]handle[^.;\\n]{0,25}medial meniscus|medial meniscus[^.;\\n]{0,25}bucket[- ]handle",
  ),
  row(
    "S83.25",
    "bucket-handle tear of lateral meniscus",
    "bucket[- ]handle[^.;\\n]{0,25}lateral meniscus|lateral meniscus[^.;\\n]{0,25}bucket[- ]handle",
  ),
  row("S83.24", "medial meniscus tear", "(?:medial|inner) menisc(?:us|al)|inner cartilage", {
    without: worn,
  }),
  row("S83.28", "lateral meniscus tear", "(?:lateral|outer) menisc(?:us|al)|outer cartilage", {
    without: worn,
  }),
  row(
    "S93.49",
    "talofibular ligament sprain",
    "atfl|anterior talofibular(?: ligament)?|talofibular ligament|ptfl",
  ),
  row("S93.41", "calcaneofibular ligament sprain", "cfl|calcaneofibular(?: ligament)?"),
  row(
    "S93.43",
    "tibiofibular ligament sprain",
    "syndesmos[ie]s|syndesmotic(?: ligaments?)?|aitfl|tibiofibular ligament",
  ),
  row("S93.42", "deltoid ligament sprain", "deltoid ligament|deltoid of the ankle", { with: /\bankle\b/i }),
  row("S93.62", "tarsometatarsal ligament sprain", "lisfranc(?: ligament)?|tarsometatarsal ligaments?"),
  row(
    "S63.64",
    "thumb ulnar collateral ligament sprain",
    "ucl|ulnar collateral(?: ligament)?|skier'?s|gamekeeper'?s",
    { with: /\bthumb\b/i },
  ),
  row("S53.44", "elbow ulnar collateral ligament sprain", "ucl|ulnar collateral(?: ligament)?", {
    with: elbow,
  }),
  row("S53.43", "elbow radial collateral ligament sprain", "radial collateral(?: ligament)?|lucl", {
    with: elbow,
  }),
  row("S86.01", "achilles tendon strain", "achilles(?: tendon)?", { without: worn }),
  row(
    "S86.11",
    "calf muscle strain",
    "(?:medial |lateral )?gastroc(?:nemius)?|soleus|calf muscles?|plantaris",
  ),
  row("S86.31", "peroneal tendon strain", "peroneal (?:tendons?|muscles?)|peroneus (?:longus|brevis)", {
    without: worn,
  }),
  row(
    "S86.21",
    "tibialis anterior strain",
    "tib(?:ialis)? ant(?:erior)?(?: tendon)?|anterior tibial tendon",
    { without: worn },
  ),
  row(
    "S76.11",
    "quadriceps tendon strain",
    "quad(?:riceps)?(?: tendon| muscle)?|rectus femoris|patellar tendon|patellar ligament",
    { without: worn },
  ),
  row(
    "S76.31",
    "hamstring strain",
    "hamstrings?|biceps femoris|semitendinosus|semimembranosus|back of (?:the |his |her )?(?:right |left )?thigh muscles?",
  ),
  row("S76.21", "groin strain", "adductors?(?: longus| muscles?)?|groin(?: muscles?)?", {
    without: /\bhernia\b/i,
  }),
  row(
    "S76.01",
    "hip muscle strain",
    "hip flexors?|iliopsoas|glute(?:us|al)?(?: medius| maximus| muscles?)?",
    { without: worn },
  ),
  row(
    "S46.21",
    "distal biceps strain",
    "distal biceps(?: tendon)?|biceps (?:tendon )?(?:off|from) (?:the |its )?radi(?:us|al)",
  ),
  row(
    "S46.11",
    "long head of biceps strain",
    "long head (?:of (?:the |his |her )?)?(?:right |left )?biceps(?: tendon)?|proximal biceps(?: tendon)?",
    { without: worn },
  ),
  row("S46.31", "triceps strain", "triceps(?: tendon)?"),
  row("S46.21", "biceps strain", "biceps(?: tendon| muscle)?", {
    without: /\blong head|bicipital|tend[io]n\w*itis|reflex/i,
  }),
  row("S46.01", "rotator cuff strain", "rotator cuff|supraspinatus|infraspinatus|subscapularis", {
    with: /(?<!(?:a|non-?))traumatic/i,
    without: worn,
  }),
  row(
    "S29.011",
    "chest wall strain",
    "pec(?:toralis)?(?: major)?|intercostals?(?: muscles?)?|chest wall muscles?",
  ),
  row(
    "S29.012",
    "upper back strain",
    "rhomboids?|(?:upper|mid|thoracic) (?:back )?(?:muscles?|paraspinals?)|muscles? (?:of|in|between) (?:the |his |her )?(?:upper back|mid-?back|shoulder blades)",
  ),
  row(
    "S16.1",
    "neck strain",
    "(?:neck|cervical) (?:muscles?|paraspinals?)|muscles? (?:of|in) (?:the |his |her )?(?:right |left )?neck|trapezius|traps?|sternocleidomastoid",
  ),
  row(
    "S33.5",
    "lumbar sprain",
    "ligaments? of (?:the |his |her )?(?:low(?:er)? back|lumbar spine)|lumbar ligaments?",
  ),
  row(
    "S39.012",
    "low back strain",
    "(?:low(?:er)? back|lumbar|lumbosacral|back) (?:muscles?|paraspinals?|paravertebrals?)|muscles? (?:of|in|across|along) (?:the |his |her )?(?:right |left )?(?:side of (?:the |his |her )?)?(?:low(?:er)? |lumbar )?back|paraspinals?|quadratus lumborum",
  ),
  row(
    "S39.011",
    "abdominal muscle strain",
    "abdominal (?:wall )?muscles?|rectus abdominis|obliques?(?: muscles?)?|muscles? (?:of|in) (?:the |his |her )?(?:abdomen|belly|stomach)",
  ),
  row(
    "S66.91",
    "wrist and hand muscle strain",
    "muscles? (?:of|in) (?:the |his |her )?(?:right |left )?(?:wrist|hand)",
  ),
  row(
    "S86.91",
    "lower leg muscle strain",
    "muscles? (?:of|in) (?:the |his |her )?(?:right |left )?(?:lower leg|shin)",
  ),
  row(
    "S76.91",
    "thigh muscle strain",
    "thigh muscles?|muscles? (?:of|in) (?:the |his |her )?(?:right |left )?thigh",
  ),
];

const prosthesis = /\b(?:prosthe\w+|arthroplasty|replacement|tha|thr|liner|components?)\b/i;

/** Joints out of place; the more telling first. */
export const joints: readonly Soft[] = [
  row(
    "S53.03",
    "nursemaid's elbow",
    "nursemaid'?s|pulled elbow|radial head (?:subluxed|subluxated|subluxation)",
    {
      with: /\b(?:nursemaid|pulled elbow|hyperpronat\w*|supinat\w*|swung|swing\w*|yank\w*|pulled|tug\w*|jerk\w*|toddler|lifted by)/i,
    },
  ),
  row(
    "S43.01",
    "anterior shoulder dislocation",
    "(?:shoulder|humeral head|glenohumeral)\\b[^.;\\n]{0,40}\\b(?:anterior(?:ly)?|in front|subcoracoid)|anterior(?:ly)?\\b[^.;\\n]{0,25}\\b(?:shoulder|glenohumeral)",
  ),
  row(
    "S43.02",
    "posterior shoulder dislocation",
    "(?:shoulder|humeral head|glenohumeral)\\b[^.;\\n]{0,40}\\b(?:posterior(?:ly)?|behind)|posterior(?:ly)?\\b[^.;\\n]{0,25}\\b(?:shoulder|glenohumeral)",
  ),
  row("S43.00", "shoulder dislocation", "shoulder|glenohumeral(?: joint)?", {
    without: /\brecurren|times\b|\bchronic(?:ally)? (?:unstable|instab)/i,
  }),
  row(
    "S53.12",
    "posterior elbow dislocation",
    "elbow\\b[^.;\\n]{0,40}\\b(?:posterior(?:ly)?|posterolateral(?:ly)?|out the back)|posterior(?:ly)?\\b[^.;\\n]{0,25}\\belbow",
  ),
  row("S53.10", "elbow dislocation", "elbow"),
  row(
    "S73.01",
    "posterior hip dislocation",
    "hip\\b[^.;\\n]{0,40}\\bposterior(?:ly)?|posterior(?:ly)?\\b[^.;\\n]{0,25}\\bhip",
    { without: prosthesis },
  ),
  row("S73.00", "hip dislocation", "hip", {
    without: /\bprosthe|arthroplasty|replacement|\btha\b|\bthr\b|dysplasia|congenital|newborn|ortolani/i,
  }),
  row(
    "S83.01",
    "lateral patellar dislocation",
    "(?:patella|knee ?cap)\\b[^.;\\n]{0,40}\\b(?:lateral(?:ly)?|outside)",
  ),
  row("S83.00", "patella dislocation", "patella|knee ?cap"),
  row("S63.28", "dislocated PIP joint of finger", "pip(?: joint)?|pipj|proximal interphalangeal(?: joint)?", {
    without: /\btoe\b/i,
  }),
  row("S63.29", "dislocated DIP joint of finger", "dip(?: joint)?|dipj|distal interphalangeal(?: joint)?", {
    without: /\btoe\b/i,
  }),
  row("S63.26", "dislocated MCP joint of finger", "mcp(?: joint)?|mcpj|metacarpophalangeal(?: joint)?", {
    without: /\bthumb\b/i,
  }),
  row("S63.10", "thumb dislocation", "thumb(?: (?:mcp|mp|ip)(?: joint)?)?"),
  row("S93.11", "dislocated interphalangeal joint of toe", "toe (?:ip|pip|dip|interphalangeal)(?: joint)?"),
  row(
    "S93.12",
    "dislocated metatarsophalangeal joint of toe",
    "(?:toe )?(?:mtp|metatarsophalangeal)(?: joint)?",
  ),
  row("S93.32", "tarsometatarsal joint dislocation", "lisfranc(?: joints?)?|tarsometatarsal(?: joints?)?"),
  row("S03.0", "jaw dislocation", "jaw|tmj|mandible"),
  row("S43.10", "acromioclavicular dislocation", "ac joint|acromioclavicular(?: joint)?"),
];
