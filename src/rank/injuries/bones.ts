/**
 * Bones, and parts of them, as films and operations name them apart from their break: "neck of the fifth metacarpal", "both condyles of the plateau",
 * "humerus, midshaft"; with the header of their fractures. What a bone's row leaves open the clause tells (`conventions/injury-parts.ts`, leaf choice).
 *
 * Source: Tabular List of FY2026, S02 to S92; Index: Fracture, traumatic, by bone (tibia and fibula: the shaft; Weber types: the lateral malleolus).
 */

import { type Bone, end, row } from "./bone-row.ts";
import { bonesOfLeg } from "./bones-of-leg.ts";

const bonesOfArm: readonly Bone[] = [
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
];

/** The more telling first: "surgical neck of the humerus" before "humerus". */
export const bones: readonly Bone[] = [...bonesOfArm, ...bonesOfLeg];

/** Fingers, thumb and toes, and the phalanges in the words around them. */
export const digits: readonly Bone[] = [
  row("S92.40", "great toe", "(?:great|big) toe|hallux"),
  row("S92.50", "lesser toe", "(?:(?:little|small|pinky|second|third|fourth|fifth|2nd|3rd|4th|5th) )?toe"),
  row("S62.50", "thumb", "thumb"),
  row("S62.60", "finger", "(?:index|middle|long|ring|little|small|pinky)(?: finger)?|pinky|finger"),
];
export const phalanx =
  /\b(?:(?:proximal|middle|distal|terminal) phalan\w+|phalan(?:x|ges|geal)|tuft|P[123])\b/i;
