/**
 * Bones, and parts of them, as films and operations name them apart from their break: "neck of the fifth metacarpal", "both condyles of the plateau",
 * "humerus, midshaft"; with the header of their fractures. What a bone's row leaves open the clause tells (`conventions/injury-parts.ts`, leaf choice).
 *
 * Source: Tabular List of FY2026, S02 to S92; Index: Fracture, traumatic, by bone (tibia and fibula: the shaft; Weber types: the lateral malleolus).
 */
export interface Bone {
  readonly words: RegExp;
  /** The header of its fractures. */
  readonly code: string;
  /** As the coder is told. */
  readonly name: string;
  /** The words are of a fracture's place and nothing else: treatment or healing told near them is enough. */
  readonly isPart?: true;
}

const gap = "(?:,? (?:the |of |right |left |his |her |[rl] )*)";
const end = (where: string, bone: string) =>
  `${where} (?:(?:right|left|end of(?: the)?) )*${bone}|${bone}${gap}${where}`;

/** @param words of a regular expression */
function row(code: string, name: string, words: string, isPart?: true): Bone {
  return {
    code,
    name,
    words: new RegExp(`\\b(?:${words})\\b`, "gi"),
    ...(isPart === undefined ? {} : { isPart }),
  };
}

/** The more telling first: "surgical neck of the humerus" before "humerus". */
export const bones: readonly Bone[] = [
  row(
    "S02.61",
    "mandibular condyle",
    "(?:condyle|subcondylar region|condylar neck)(?: of the| of his| of her)? (?:mandible|jaw)|mandibular condyle|subcondylar",
  ),
  row(
    "S02.65",
    "mandibular angle",
    "angle of (?:the |his |her )?(?:left |right )?(?:mandible|jaw)|mandibular angle",
  ),
  row(
    "S02.66",
    "mandibular symphysis",
    "(?:para)?symphys[ei]s of (?:the |his |her )?(?:mandible|jaw)|(?:mandibular )?parasymphys[ei]s|parasymphyseal",
  ),
  row("S02.3", "orbital floor", "orbital floor|floor of the (?:right |left )?orbit"),
  row("S02.40", "zygomatic", "zygom(?:a|atic arch|atic)|cheek ?bone|malar(?: eminence)?"),
  row("S02.2", "nose", "nasal (?:bones?|bridge)"),
  row("S12.11", "dens", "odontoid(?: process| peg)?|dens", true),
  row("S42.12", "acromion", "acromion"),
  row("S42.13", "coracoid", "coracoid(?: process)?"),
  row("S42.14", "glenoid", "glenoid (?:rim|cavity|fossa|neck)"),
  row("S42.10", "scapula", "scapula|scapular body|shoulder blade"),
  row("S42.00", "clavicle", "clavic(?:le|ular)|collar ?bone"),
  row(
    "S42.24",
    "proximal humerus, 4-part",
    `(?:4|four)[- ]part (?:\\w+ ){0,3}?(?:${end("proximal", "humer(?:us|al)")}|surgical neck)`,
    true,
  ),
  row(
    "S42.25",
    "greater tuberosity of humerus",
    "greater tuberosity(?: of (?:the )?(?:right |left )?humerus)?",
    true,
  ),
  row(
    "S42.26",
    "lesser tuberosity of humerus",
    "lesser tuberosity(?: of (?:the )?(?:right |left )?humerus)?",
    true,
  ),
  row(
    "S42.21",
    "surgical neck of humerus",
    "(?:humeral )?surgical neck(?: of (?:the )?(?:right |left )?humerus)?|humer(?:us|al),? surgical neck",
    true,
  ),
  row(
    "S42.20",
    "proximal humerus",
    `${end("(?:proximal|upper)", "humer(?:us|al)")}|humeral (?:head|neck)`,
    true,
  ),
  row(
    "S42.41",
    "supracondylar humerus",
    "supracondylar(?: (?:region )?(?:of the )?(?:right |left )?humer(?:us|al))?(?! (?:\\w+ )?fem)",
    true,
  ),
  row("S42.44", "medial epicondyle of humerus", "medial epicondyl(?:e|ar)", true),
  row("S42.43", "lateral epicondyle of humerus", "lateral epicondyl(?:e|ar)", true),
  row(
    "S42.45",
    "lateral condyle of humerus",
    "lateral (?:humeral )?condyle(?: of (?:the )?(?:\\w+ )?humerus)",
    true,
  ),
  row("S42.40", "distal humerus", end("(?:distal|lower)", "humer(?:us|al)"), true),
  row("S42.30", "humeral shaft", "humer(?:us|al)(?: (?:mid-?)?shaft| diaphysis)?|upper arm bone"),
  row("S52.02", "olecranon", "olecranon(?: process)?"),
  row("S52.04", "coronoid process", "coronoid(?: process)?"),
  row("S52.13", "radial neck", `radial neck|neck of the (?:right |left )?radius`, true),
  row("S52.12", "radial head", "radial head|head of the (?:right |left )?radius"),
  row("S52.51", "radial styloid", "radial styloid|styloid of the (?:right |left )?radius", true),
  row(
    "S52.61",
    "ulnar styloid",
    "ulnar? styloid(?: process| tip)?|styloid of the (?:right |left )?ulna",
    true,
  ),
  row("S52.37", "radial shaft with radioulnar dislocation", "galeazzi", true),
  row("S52.27", "Monteggia's", "monteggia", true),
  row(
    "S52.50",
    "distal radius",
    `${end("(?:distal|lower)", "radi(?:us|al)")}|radius (?:just )?above the (?:wrist|growth plate)`,
    true,
  ),
  row("S52.60", "distal ulna", `${end("(?:distal|lower)", "ulnar?")}`, true),
  row(
    "S52.30",
    "radial shaft",
    `radial (?:mid-?)?shaft|(?:shaft|midshaft) of the (?:right |left )?radius|radius,? (?:mid-?)?shaft|mid-?shaft (?:right |left )?radius`,
    true,
  ),
  row(
    "S52.20",
    "ulnar shaft",
    `ulnar? (?:mid-?)?shaft|(?:shaft|midshaft) of the (?:right |left )?ulna|mid-?shaft (?:right |left )?ulna`,
    true,
  ),
  row("S52.20", "ulnar shaft", "ulna"),
  row("S62.00", "scaphoid", "scaphoid(?: waist)?|waist of the (?:right |left )?scaphoid"),
  row("S62.11", "triquetrum", "triquetr(?:um|al)"),
  row("S62.15", "hook of hamate", "hook of (?:the )?hamate|hamate hook"),
  row("S62.14", "hamate", "hamate"),
  row("S62.12", "lunate", "lunate"),
  row("S62.13", "capitate", "capitate"),
  row("S62.17", "trapezium", "trapezium"),
  row("S62.21", "Bennett's", "bennett'?s?", true),
  row(
    "S62.20",
    "first metacarpal",
    "(?:first|1st|thumb) metacarpal(?: (?:base|neck|shaft|head))?|(?:base|neck|shaft) of (?:the )?(?:first|1st|thumb) metacarpal",
  ),
  row("S62.33", "neck of metacarpal", "boxer'?s(?= *[:,.;(]| (?:neck|type))", true),
  row(
    "S62.30",
    "metacarpal",
    "(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th|index|middle|ring|small|little) )?(?:metacarpal|mc)(?: (?:base|neck|shaft|head))?(?!\\w)",
  ),
  row("S72.11", "greater trochanter", "greater troch(?:anter(?:ic)?)?"),
  row("S72.14", "intertrochanteric", "inter-?troch(?:anteric)?|peri-?trochanteric", true),
  row("S72.2", "subtrochanteric", "sub-?troch(?:anteric)?", true),
  row("S72.01", "subcapital femur", "sub-?capital", true),
  row("S72.03", "midcervical femur", "trans-?cervical|mid-?cervical", true),
  row("S72.04", "base of femoral neck", "basi-?cervical", true),
  row("S72.00", "femoral neck", "femoral neck|neck of (?:the |her |his )?(?:right |left )?femur", true),
  row(
    "S72.45",
    "supracondylar femur",
    "(?:femur|femoral)\\b[^.;\\n]{0,30}\\bsupracondylar|supracondylar (?:right |left |region of the )*fem(?:ur|oral)",
    true,
  ),
  row("S72.40", "distal femur", end("(?:distal|lower)", "fem(?:ur|oral)"), true),
  row(
    "S72.30",
    "femoral shaft",
    "femoral (?:mid-?)?shaft|(?:mid-?)?shaft of (?:the )?(?:right |left )?femur|femur,? (?:mid-?)?shaft|mid-?shaft (?:right |left )?fem(?:ur|oral)",
    true,
  ),
  row("S72.9", "femur", "femur|thigh ?bone"),
  row("S82.00", "patella", "patella|knee ?cap"),
  row(
    "S82.12",
    "lateral tibial plateau",
    "lateral (?:tibial )?(?:plateau|condyle of the (?:\\w+ )?tibia)",
    true,
  ),
  row(
    "S82.13",
    "medial tibial plateau",
    "medial (?:tibial )?(?:plateau|condyle of the (?:\\w+ )?tibia)",
    true,
  ),
  row(
    "S82.14",
    "bicondylar tibial plateau",
    "bicondylar(?: (?:tibial )?plateau)?|both (?:tibial )?condyles(?: of the (?:tibial plateau|tibia|plateau))?",
    true,
  ),
  row("S82.11", "tibial spine", "tibial spines?|tibial eminence", true),
  row("S82.15", "tibial tuberosity", "tibial (?:tuberosity|tubercle)"),
  row(
    "S82.10",
    "tibial plateau",
    "(?:tibial )?plateau(?= *(?:fracture|broken|depress|split|shows|,|:|on CT))|tibial plateau",
    true,
  ),
  row("S82.87", "pilon", "pilon|(?:tibial )?plafond", true),
  row("S82.39", "posterior malleolus", "posterior mal(?:leolus)?"),
  row("S82.86", "Maisonneuve's", "maisonneuve", true),
  row("S82.85", "trimalleolar", "trimal(?:leolar)?|(?:all (?:three|3)|three) malleoli", true),
  row(
    "S82.84",
    "bimalleolar",
    "bimal(?:leolar)?|(?:both|two) malleoli|(?:medial and lateral|lateral and medial) malleol(?:i|us)",
    true,
  ),
  row(
    "S82.6",
    "lateral malleolus",
    "(?:lateral|outer) mal(?:leolus|leolar)?|outer ankle bone|weber (?:type )?[abc]",
    true,
  ),
  row("S82.5", "medial malleolus", "(?:medial|inner) mal(?:leolus|leolar)?|inner ankle bone", true),
  row(
    "S82.83",
    "upper or lower end of fibula",
    "(?:proximal|high|distal|lower) (?:right |left )?fibul(?:a|ar)|fibular (?:head|neck)",
    true,
  ),
  row("S82.20", "tibial shaft", "tibial?(?: (?:mid-?)?shaft| diaphysis)?|shin ?bone"),
  row("S82.40", "fibular shaft", "fibula(?:r)?(?: (?:mid-?)?shaft)?"),
  row("S92.00", "calcaneus", "calcane(?:us|al|um)|heel bone|os calcis"),
  row("S92.10", "talus", "talus|talar (?:neck|body|dome)"),
  row("S92.25", "navicular of foot", "tarsal navicular"),
  row("S92.21", "cuboid", "cuboid"),
  row(
    "S92.35",
    "fifth metatarsal",
    "(?:fifth|5th) (?:metatarsal|mt)(?: (?:base|shaft|neck|styloid))?(?!\\w)|jones(?=,? (?:type|fracture|fx|zone))",
  ),
  row(
    "S92.30",
    "metatarsal",
    "(?:(?:first|second|third|fourth|1st|2nd|3rd|4th) )?(?:metatarsal|mt)(?: (?:base|shaft|neck|head))?(?!\\w)",
  ),
  row(
    "S32.42",
    "posterior wall of acetabulum",
    "posterior wall(?: of (?:the )?acetabulum)|acetabul(?:um|ar),? posterior wall",
    true,
  ),
  row("S32.40", "acetabulum", "acetabul(?:um|ar (?:roof|dome|column))"),
  row("S32.51", "superior pubic ramus", "superior (?:pubic )?ramus(?: of the pubi[cs])?|superior rami", true),
  row("S32.59", "inferior pubic ramus", "inferior (?:pubic )?ramus(?: of the pubi[cs])?|inferior rami", true),
  row("S32.50", "pubis", "pubic ram(?:us|i)|pubis"),
  row("S32.10", "sacrum", "sacrum|sacral ala"),
  row("S32.2", "coccyx", "coccyx|tail ?bone"),
  row("S22.22", "body of sternum", "body of the sternum|sternal body", true),
  row("S22.20", "sternum", "sternum|breast ?bone"),
];

/** Fingers, thumb and toes, and the phalanges in the words around them. */
export const digits: readonly Bone[] = [
  row("S92.40", "great toe", "(?:great|big) toe|hallux"),
  row("S92.50", "lesser toe", "(?:(?:little|small|pinky|second|third|fourth|fifth|2nd|3rd|4th|5th) )?toe"),
  row("S62.50", "thumb", "thumb"),
  row("S62.60", "finger", "(?:index|middle|long|ring|little|small|pinky)(?: finger)?|pinky|finger"),
];
export const phalanx =
  /\b(?:(?:proximal|middle|distal|terminal) phalan\w+|phalan(?:x|ges|geal)|tuft|P[123])\b/i;
