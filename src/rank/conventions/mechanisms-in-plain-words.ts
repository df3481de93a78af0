/** Mechanisms as stories tell them in other words than the index: "caught an edge", "took a fist to the nose", "missing the bottom two steps". */
import { fell, type Mechanism, mechanism as row, struck } from "./mechanism-words.ts";

const mount =
  "(?:horse|mare|gelding|pony|stallion|filly|colt|bronco?|mount|saddle|canter|gallop|trot|horseback|riding lesson)";
const balked = "(?:spooked|bolted|bucked|reared|shied|refused|stumbled|balked|took off)";
const parted =
  "(?:came (?:right |clean |straight )?off|went (?:off|over)|over (?:its|his|her|the) (?:head|neck|ears|shoulder|back end)|thrown|threw (?:him|her)|tossed|launched|dumped|unseated|ditched|parted company|bucked (?:him |her )?off|landed|hit the (?:ground|dirt)|pitched|flew|fell|slid)";
const flight =
  "(?:(?:the|a|some|his|her|their|our|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|half a|few|couple|of|flight|last|bottom|top|final|first|lowest|basement|porch|back|front|garage|cellar|attic|deck|concrete|wooden|carpeted|church) )*(?:stairs?|steps?|staircase|stairwell|flight)";
const footing = "(?:foot|feet|legs?|heels?|sandals?|shoes?)";
const gave = "(?:went|slid|slipped|shot|flew|skidded|gave|kicked) ?(?:out|from|away|forward|sideways)?";
const slick =
  "(?:wet|slick|slippery|soapy|greasy|oily|mopped|waxed|polished|muddy|mossy|spilled|spilt|damp)|(?:puddle|gravel|leaves|mud|moss|pebbles|sand|banana|algae|water|oil|grease|soap|spill)";
const slope =
  "(?:skis?|skiing|ski (?:run|slope|hill|patrol|resort|lift|boots?|poles?)|slopes?|black diamond|bunny (?:hill|slope)|moguls?|chair ?lift|binding)";
const edge = "(?:caught|catching|lost) (?:an|his|her|the|my) (?:inside |outside |downhill |uphill )?edge";
const tub = "(?:shower|bath ?tub|tub)";
const furniture =
  "(?:(?:coffee|kitchen|dining|end|side|bedside|night) ?(?:table|stand)|table|dresser|nightstand|desk|bed ?(?:frame|post)?|bookcase|bookshelf|couch|sofa|chair|bench|tv stand|crib|footboard|headboard|ottoman|entertainment center)";

/** Before the falls as the index tells them. */
export const plainFalls: readonly Mechanism[] = [
  row(
    "snowboard-edge",
    "V00.311",
    "\\bsnow ?board\\w*\\b[\\s\\S]{0,200}?\\b(?:caught|catching) (?:an|his|her|the|my) (?:heel|toe)?-?(?:side)? ?edge\\b|\\b(?:caught|catching) (?:an|his|her|the|my) (?:(?:heel|toe)(?:-?side)? )?edge\\b[\\s\\S]{0,300}?\\bsnow ?board|\\b(?:heel|toe)[- ]?side edge\\b",
  ),
  row(
    "ski-edge",
    "V00.321",
    `\\b${edge}\\b[\\s\\S]{0,400}?\\b${slope}\\b|\\b${slope}\\b[\\s\\S]{0,200}?\\b(?:${edge}|wiped out|yard sale|wreck(?:ed)?|crashed|binding (?:did not|didn't) release)\\b|\\b${fell}\\b[^.]{0,50}\\bon (?:a |the )?(?:ski (?:run|slope|hill|trail)|slopes|bunny (?:hill|slope)|black diamond)`,
  ),
  row(
    "horse-parted",
    "V80.010",
    `\\b${mount}\\b[^.]{0,60}\\b${balked}\\b[^.]{0,80}\\b${parted}\\b|\\b(?:came (?:right |clean )?off|parted company with|unseated|dumped|tossed|bucked off|pitched|launched)\\b[^.]{0,40}\\b${mount}\\b|\\b${mount}\\b[^.]{0,40}\\b(?:threw|dumped|tossed|unseated|launched|bucked) (?:him|her|them)\\b`,
  ),
  row(
    "tub-or-shower",
    "W18.2XX",
    `\\bin(?:to)? (?:the |her |his |a )?${tub}\\b[^.;]{0,40}\\b(?:${footing} ${gave}|slipped|fell|lost (?:her|his|their) footing|went down)\\b|\\b(?:stepping|climbing|getting|stepped|got) (?:in|out|over)(?:to| of)?\\b[^.;]{0,25}\\b${tub}\\b[^.;]{0,50}\\b(?:${footing} ${gave}|slipped|fell|went down|lost (?:her|his|their) (?:footing|balance))\\b|\\b${tub}\\b[^.;]{0,15}\\b(?:fall|slip)\\b`,
  ),
  row(
    "rungs",
    "W11.XXX",
    `\\bmiss(?:ed|ing) (?:a|the|the last|the bottom|two) rungs?\\b|\\bladder\\b[^.]{0,40}\\b(?:kicked out|slid out|gave way|tipped|shifted|buckled|went out)\\b|\\boff (?:the|a|his|her) (?:[\\w-]+ )?rung\\b`,
  ),
  row(
    "missed-steps",
    "W10.9XX",
    `\\b(?:miss(?:ed|ing)|overstepp(?:ed|ing)|misjudg(?:ed|ing)|skipp(?:ed|ing)) (?:out on )?${flight}\\b|\\b(?:went|headlong|headfirst|bumped|bounced|cartwheeled|somersaulted|skidded|crashed|plunged|tumble)\\b[^.;]{0,25}\\bdown ${flight}\\b|\\bdown ${flight} on (?:his|her|their) (?:bottom|butt|backside|rear|buttocks|back|side)\\b|\\b(?:came|coming|stepp(?:ed|ing)) off (?:the )?(?:last|bottom|final|second) (?:stair|step) (?:wrong|funny|awkwardly|badly)`,
  ),
  row(
    "skidded",
    "W01.0XX",
    `\\b(?:skidded|slid|slipped|hydroplaned|lost traction|${footing} ${gave})\\b[^.;]{0,25}\\b(?:on|in|over)\\b[^.;]{0,25}\\b(?:${slick})\\b(?![^.;]{0,20}\\b(?:road|highway|freeway)\\b)`,
  ),
  row(
    "over-object",
    "W01.0XX",
    "\\b(?:went (?:down|flying|sprawling)|sprawled|face-?planted|took a (?:spill|tumble|header|digger))\\b[^.;]{0,20}\\bover (?:a|an|the|his|her|some) (?:[\\w'-]+ ){0,2}(?:cord|rug|mat|curb|hose|toy|box|root|threshold|crack|cat|dog|shoe|cable|suitcase|pallet)\\b",
  ),
];

/** Before the contacts as the index tells them. */
export const plainContacts: readonly Mechanism[] = [
  row(
    "ran-into-furniture",
    "W22.03X",
    `\\b(?:ran|run|running|walked|crashed|charged|plowed|barrell?ed|bumped|collided|head)(?: (?:full[- ]?tilt|full speed|headlong|head-?first|face-?first|smack|straight|right|with|his|her|the|forehead|head))* (?:into|with|on) (?:(?:the|a) )?(?:(?:corner|edge|side|leg|arm|foot) of )?(?:the|a|his|her|their)? ?(?:[\\w-]+ )?${furniture}\\b`,
  ),
  row(
    "fists",
    "Y04.0XX",
    "\\b(?:took|taking|caught|ate) (?:a|an|one|two|several|some) (?:[\\w-]+ )?(?:fists?|punch(?:es)?|swings?|right hook|left hook|hook|haymaker|uppercut)\\b|\\b(?:sucker|cold)[- ]?(?:punched|cocked)\\b|\\bgot into it with\\b|\\b(?:came to|exchanged) (?:blows|punches)\\b|\\b(?:threw|traded|exchanged|throwing|trading) (?:hands|punches|fists)\\b|\\b(?:scuffle|scrap|brawl|fisticuffs|bar fight)\\b|\\b(?:swung|swinging) at (?:him|her|me)\\b|\\b(?:decked|slugged|punched|socked) (?:him|her|me|in)\\b|\\bin a fight\\b|\\bfight with (?:his|her|a|another)\\b",
  ),
  row(
    "stick",
    "W21.89X",
    "\\b(?:hit|struck|caught|took|slashed|high-?sticked)\\b[^.;]{0,40}\\b(?:hockey|lacrosse) stick\\b|\\bhigh[- ]stick(?:ed)?\\b",
  ),
  row(
    "fell-on-foot",
    "W20.8XX",
    "\\b(?:dropped|let go of|lost (?:his|her) grip on) (?:a|an|the|his|her)\\b[^.;]{0,40}\\bon(?:to)? (?:it|(?:his|her|their|the) (?:[\\w-]+ ){0,2}(?:foot|toes?|hand|fingers?|thumb|shin|head))\\b|\\b(?:came|crashing|crashed|tipped|toppled|fell|collapsed) (?:down |over )?(?:on|onto|on top of) (?:him|her|his|them)\\b",
  ),
  row(
    "door-shut",
    "W23.0XX",
    "\\b(?:door|tailgate|trunk|hatch|lid|gate|drawer|hood|window)(?: was)? (?:shut|closed|slammed|came down|swung shut|swung closed|got shut)\\b[^.;]{0,20}\\b(?:on|onto|over)\\b|\\b(?:shut|closed|slammed|caught|pinched|smashed|jammed) (?:his|her|their|a|the) (?:[\\w-]+ ){0,3}(?:fingers?|thumb|hand|toes?|fingertip|pinky)\\b[^.;]{0,25}\\b(?:in|with) (?:the|a) (?:[\\w-]+ ){0,2}(?:door|drawer|gate|hatch|trunk|hinge|window|lid|vise|press)",
  ),
  row(
    "wall-punched",
    "W22.09X",
    "\\b(?:put|ran|drove) (?:his|her) (?:fist|hand) (?:through|into) (?:a|the) (?:[\\w-]+ )?(?:wall|door|drywall|locker)\\b|\\b(?:punched|hit|slugged|struck) (?:a|the|his|her) (?:[\\w-]+ )?(?:drywall|steering wheel|dashboard|cinder ?block|brick)\\b",
  ),
  row(
    "struck-something",
    "W22.8XX",
    `\\b(?:${struck}|cracked|bonked|conked|caught|rammed|whacked) (?:(?:his|her|their|the) )?(?:[\\w-]+ ){0,2}(?:on|against|into) (?:the |a |an )?(?:(?:corner|edge|side|lip|rim) of (?:the |a |an )?)?(?:[\\w-]+ )?(?:cabinet|cupboard|counter|hearth|fireplace|mantel|stove|dishwasher|door|dashboard|windowsill|sill|steering wheel|goal ?post|goal|hoop|backboard|tailgate|trailer hitch|hitch|tool ?box|rack|shelf|beam|rafter|pipe|monkey bars)\\b`,
  ),
];
