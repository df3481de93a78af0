/**
 * Falls as stories tell them without the word: "missed the last two treads", "the branch snapped and he came down", "the wheelchair tipped", "feet tangled in the
 * bedsheets". Before the falls as the index tells them.
 *
 * Source: Tabular List, W00 to W19; External Cause Index at Fall, Slipping, Tripping.
 */
import { fell, type Mechanism, mechanism as row } from "./mechanism-words.ts";

const stayedUp =
  "(?:did(?: not|n't) (?:actually )?(?:fall|go down|hit the ground)|without (?:actually )?(?:falling|a fall|going down)|never (?:fell|went down)|no (?:actual )?fall\\b|caught (?:him|her|them)self|kept (?:his|her|their) (?:feet|footing|balance)|stayed (?:on (?:his|her|their) feet|upright|up)|(?:almost|nearly) (?:fell|went down))";
const stumble =
  "(?:slip(?:ped|ping)?|slid|trip(?:ped|ping)?|stumbl(?:ed|ing)|stagger(?:ed|ing)|skidded|lost (?:her|his|their) (?:balance|footing))";
const hole =
  "(?:gopher |rabbit |post |drain )?(?:hole|pothole|divot|rut|ditch|dip|drain|gap|crack|depression|soft spot)";
const into = "(?:went|dropped|sank|plunged|stepp(?:ed|ing)|slipped|landed|disappeared)";
const down =
  "(?:fell|fallen|falling|went (?:down|flying|sprawling|over)|down (?:he|she|they) went|sprawled|pitched|landed|hit the (?:ground|floor|deck|pavement|dirt)|face-?planted|toppled|tumbled|crashed|came down|took a (?:header|spill|tumble|digger))";
const footwear =
  "(?:foot|feet|toes?|heels?|shoes?|boots?|slippers?|sandals?|flip-?flops?|sneakers?|cane|walker|crutch|pant ?leg|pants|robe|skirt)";
const held =
  "(?:caught|catching|snagged|snagging|hooked|hooking|stubbed|stubbing|hung up|clipped|clipping|tangled|tangling|stuck)";
const seats =
  "(?:couch|sofa|love ?seat|counter(?:top)?|table|changing table|dresser|desk|bench|ottoman|shelf|cabinet|washing machine)";
const chairs = "(?:(?<!wheel)(?<!wheel )chair|bar ?stool|step ?stool|stool|recliner|rocker|high ?chair)";
const perched =
  "(?:jumping|standing|stood|climbed|climbing|sitting|sat|perched|asleep|left|lying|playing|kneeling|bouncing|up|dancing)";
const children =
  "(?:another|other|an older|a bigger|a) (?:kid|child|boy|girl|student|player|skater|skier|runner|dancer|swimmer)";
const furniture =
  "(?:(?:coffee|kitchen|dining|end|side|bedside|night) ?(?:table|stand)|table|dresser|nightstand|furniture|desk|bed ?(?:frame|post|side)?|bookcase|bookshelf|cabinet|couch|sofa|chair|bench|vanity|crib)";
const hard =
  "(?:wall|door(?: ?frame| ?jamb| ?knob)?|counter(?:top)?|sink|bath ?tub|tub|toilet|curb|step|stairs?|rail(?:ing)?|radiator|concrete|pavement|sidewalk|ground|floor|rock|pole|post|car|shelf|fence|hearth|brick|tile|stove|oven|fridge|refrigerator|window ?sill)";
const hitOn =
  "(?:split|cracked|smacked|banged|bonked|gashed|cut|bumped|opened(?: up)?|busted|bashed|hit|struck|knocked|slammed)";
/** What was stood or sat on, from which one came off, in either telling. */
const perch = (id: string, stem: string, things: string) =>
  row(
    id,
    stem,
    `\\b${perched} (?:up )?(?:on|onto|in|atop) (?:top of )?(?:(?:the|a|an|his|her|their) )?(?:[\\w-]+ ){0,2}${things}\\b[^.\\n]{0,70}\\b(?:${fell} ?(?:off|over|backwards?|to the)?|wobbled|tipped|gave way|collapsed|slipped)\\b`,
  );

/** Trips, slips and stumbles that end in no fall (W18.4-). */
const noFalls: readonly Mechanism[] = [
  row(
    "foot-in-hole",
    "W18.42X",
    `\\b(?:foot|leg|heel|ankle|toe)s? (?:just )?${into} (?:down )?(?:in|into|through) (?:a|an|the|some) (?:[\\w'-]+ ){0,2}${hole}\\b(?![^.]{0,60}\\b(?:and|then) (?:fell|went down|landed))`,
  ),
  row(
    "stepped-in-hole-no-fall",
    "W18.42X",
    `\\bstepp(?:ed|ing) (?:in|into) (?:a|an|the) (?:[\\w'-]+ ){0,2}${hole}\\b[^.]{0,60}\\b${stayedUp}`,
  ),
  row(
    "stepped-on-no-fall",
    "W18.41X",
    `\\bstepp(?:ed|ing) on (?:a|an|the|some|his|her) (?:[\\w'-]+ ){1,3}[^.]{0,40}\\b${stayedUp}`,
  ),
  row(
    "level-no-fall",
    "W18.43X",
    `\\b(?:stepp(?:ed|ing) (?:down|off|up)|missed (?:a|the|one) (?:stair|step|curb))\\b[^.]{0,60}\\b${stayedUp}`,
  ),
  row("trip-no-fall", "W18.40X", `\\b${stumble}\\b[^.]{0,70}?\\b${stayedUp}`),
];

export const toldFalls: readonly Mechanism[] = [
  ...noFalls,
  row(
    "iced-steps",
    "W00.1XX",
    `\\b(?:stairs?|steps?|porch|stoop)\\b[^.;\\n]{0,40}\\b(?:ice|icy|iced|frozen|snow|snowy)\\b[^.]{0,60}\\b(?:${fell}|bumped|slid|landed|down)\\b`,
  ),
  row(
    "iced-ramp",
    "W00.2XX",
    `\\b(?:icy|iced|snowy|frozen|snow-covered) (?:[\\w-]+ )?(?:ramp|loading dock|roof|ladder|truck bed|incline)\\b[^.]{0,60}\\b${fell}`,
  ),
  row(
    "trip-into-furniture",
    "W01.190",
    `\\b(?:slipped|tripped|stumbled|lost (?:his|her|their) footing)\\b[^.]{0,80}?\\b(?:(?:into|against|onto|on) (?:the |a |an )?(?:(?:corner|edge|side|leg|arm) of (?:the |a |an )?)?(?:[\\w-]+ )?${furniture}|${hitOn} (?:his|her|their) (?:[\\w-]+ ){1,3}(?:on|against|into|off) (?:the |a |an )?(?:(?:corner|edge|side|leg|arm) of (?:the |a |an )?)?(?:[\\w-]+ )?${furniture})\\b`,
  ),
  row(
    "trip-then-struck",
    "W01.198",
    `\\b(?:slipped|tripped|stumbled|lost (?:his|her|their) footing)\\b[^.]{0,80}?\\b${hitOn} (?:open )?(?:his|her|their) (?:[\\w-]+ ){1,3}(?:open )?(?:on|against|into|off) (?:the |a |an |his |her )?(?:(?:corner|edge|side|lip|rim) of (?:the |a |an )?)?(?:[\\w-]+ )?${hard}\\b`,
  ),
  row(
    "missed-treads",
    "W10.9XX",
    `\\b(?:miss(?:ed|ing)|misjudg(?:ed|ing)|miscount(?:ed|ing)|skipp(?:ed|ing)|overstepp(?:ed|ing)) (?:out on )?(?:(?:the|a|an|his|her|some|one|two|three|last|bottom|top|final|first|few|couple|of|basement|porch|front|back|\\d+) )*(?:treads?|risers?|stairs?|steps?)\\b|\\b(?:slipped|tripped|stumbled) (?:going|coming|walking|running|heading|on (?:his|her) way|climbing) (?:up|down) (?:(?:the|a|some|his|her) )?(?:[\\w-]+ ){0,2}(?:stairs?|steps|staircase|stairwell)\\b|\\bfoot (?:slipped|slid|went) off (?:the|a) (?:[\\w-]+ )?(?:stair|step|tread)\\b`,
  ),
  row(
    "ladder-moved",
    "W11.XXX",
    `\\b(?:(?:step|extension)[- ]?)?ladder\\b[^.]{0,40}\\b(?:kicked out|slid|gave (?:way|out)|tipped|shifted|buckled|collapsed|folded|wobbled|slipped|went (?:out|over)|twisted|sank)\\b|\\b(?:off|from) (?:the |a |his |her )?(?:[\\w-]+ )?rungs?\\b|\\bmiss(?:ed|ing) (?:[\\w-]+ ){0,3}rungs?\\b`,
  ),
  row(
    "scaffold-moved",
    "W12.XXX",
    "\\bscaffold(?:ing|s)?\\b[^.]{0,40}\\b(?:gave (?:way|out)|collapsed|tipped|broke|buckled|shifted)\\b",
  ),
  row(
    "balcony-over",
    "W13.0XX",
    "\\b(?:went|fell|flipped|toppled|tumbled|tipped|pitched) over (?:the |a |his |her )?(?:[\\w-]+ )?balcony\\b",
  ),
  row(
    "bridge",
    "W13.1XX",
    `\\b${fell}\\b[^.;]{0,20}\\b(?:off|from) (?:of )?(?:a|an|the) (?:[\\w-]+ )?(?:bridge|overpass|footbridge|viaduct)\\b`,
  ),
  row(
    "through-ceiling",
    "W13.3XX",
    "\\b(?:foot|leg|stepped|went|fell|dropped|crashed)\\b[^.;]{0,15}\\bthrough (?:the|a|an|rotten|some) (?:[\\w'-]+ ){0,2}(?:floor(?:boards?|ing)?|ceiling|drywall|joists|porch boards?|deck boards?)\\b",
  ),
  row(
    "branch-broke",
    "W14.XXX",
    `\\b(?:branch|limb|tree ?stand|deer stand)\\b[^.]{0,10}\\b(?:snapped|broke|gave way|cracked|collapsed)\\b[^.]{0,70}\\b(?:${fell})\\b|\\b${fell}\\b[^.;]{0,20}\\b(?:off|from|out of) (?:of )?(?:his|her|a|an|the) (?:[\\w-]+ )?(?:tree|deer|hunting) ?stand\\b`,
  ),
  row("well", "W17.0XX", "\\b(?:fell|dropped|slipped) (?:down|in|into) (?:a|an|the) (?:[\\w-]+ )?well\\b"),
  row(
    "manhole",
    "W17.1XX",
    "\\b(?:fell|dropped|slipped|stepped) (?:down|in|into) (?:a|an|the) (?:[\\w-]+ ){0,2}(?:manhole|storm drain|sewer)\\b",
  ),
  row(
    "fell-in-hole",
    "W17.2XX",
    "\\b(?:fell|fallen|falling|dropped|tumbled) (?:down )?(?:in|into) (?:a|an|the) (?:[\\w'-]+ ){0,2}(?:hole|pit|trench|excavation|ditch)\\b",
  ),
  row(
    "off-vehicle-standing",
    "W17.89X",
    `\\b${fell}\\b[^.;]{0,25}\\b(?:off|from|out of) (?:of )?(?:the |a |an |his |her )?(?:(?:back|bed|side|top|cab|steps?) of (?:the |a |an |his |her )?)?(?:parked |[\\w-]+ )?(?:flatbed|lift ?gate|box truck|skid ?steer|bobcat|excavator|combine|hay wagon|wagon|hay ?stack|pallets?|stage|platform)\\b`,
  ),
  row(
    "onto-spike",
    "W18.01X",
    "\\b(?:fell|landed|falling|came down) (?:right |directly )?on(?:to)? (?:a|an|the|his|her|some) (?:[\\w'-]+ ){0,3}(?:pitchfork|rebar|stake|spike|shears|scissors|fence post|picket|rake|garden fork|spear|arrow)\\b",
  ),
  row(
    "from-standing",
    "W18.30X",
    "\\b(?:f[ae]ll|falling|fallen|collapsed) from (?:a |an |his |her |their )?(?:own )?standing(?: height| position)?\\b",
  ),
  row(
    "wheelchair-tipped",
    "W05.0XX",
    `\\b(?:wheel ?chair|power ?chair)\\b[^.]{0,40}\\b(?:tipped|flipped|toppled|overturned|went over|rolled over|dumped|spilled)\\b`,
  ),
  row(
    "lifted-bars",
    "W09.8XX",
    `\\b(?:monkey bars|play ?structure|climbing (?:wall|frame|dome)|playground)\\b[^.]{0,40}\\b(?:${fell}|lost (?:his|her) (?:grip|hold))\\b`,
  ),
  perch("off-bed", "W06.XXX", "(?:bed|bunk|mattress|crib|cot)"),
  perch("off-furniture", "W08.XXX", seats),
  perch("off-chair", "W07.XXX", chairs),
  row(
    "chair-tipped",
    "W07.XXX",
    `\\b${chairs}\\b(?: (?:he|she|they) (?:was|were) (?:sitting|standing) (?:in|on))?(?: (?:suddenly|just|leg|back|rolled))? (?:tipped|toppled|collapsed|broke|slid|rolled|wobbled|gave way|slipped|went over|flipped|shot out|scooted)\\b|\\bmiss(?:ed|ing) (?:the|her|his) (?:chair|seat|stool)\\b|\\b(?:leaned|leaning|tipped|tipping) (?:too far )?back(?:wards?)? in (?:a|the|his|her) (?:[\\w-]+ )?chair\\b`,
  ),
  row(
    "dropped-infant",
    "W04.XXX",
    "\\b(?:slipped|fell|wriggled|squirmed|rolled|dropped|tumbled|slid) (?:right )?(?:out of|from|off) (?:(?:his|her|the|my) )?(?:[\\w-]+'s? )?(?:[\\w-]+ )?(?:arms?|grasp|hands|hip|shoulders|baby carrier|sling)(?=[^.;]{0,30}\\b(?:onto|to|on) (?:the|a) )|\\bcarrying (?:the|her|his|my|their) (?:[\\w-]+ )?(?:baby|infant|newborn|toddler|son|daughter|child|grandson|granddaughter)\\b[^.]{0,60}\\bdropped\\b",
  ),
  row(
    "knocked-over-by-person",
    "W03.XXX",
    `\\b${children}\\b[^.]{0,25}\\b(?:knocked|ran|bumped|pushed|bowled|took) (?:into )?(?:him|her|them)(?: (?:over|down|to the (?:ground|floor)|out at the))?\\b[^.;]{0,30}\\b(?:over|down|fell|ground|floor)\\b|\\b(?:in|on|by|after|from|during|making) a (?:[\\w-]+ )?tackle\\b(?! box)|\\b(?:was|got|being) tackled\\b(?! by (?:the )?(?:police|officers?|security|deput\\w+|cops?))`,
  ),
  row(
    "tangled",
    "W01.0XX",
    `\\b(?:tangled|wound|wrapped) (?:up )?(?:in|around|on|with)\\b[^.]{0,50}\\b${down}\\b`,
  ),
  row(
    "buckled",
    "W18.39X",
    "\\b(?:legs?|knees?|ankle|hip)\\b[^.]{0,10}\\b(?:gave (?:out|way)|buckled|went weak)\\b[^.]{0,40}\\b(?:floor|ground|down|fell|fall|sank|slid)\\b",
  ),
];

/** After the falls that tell on what, or against what. */
export const snaggedFalls: readonly Mechanism[] = [
  row(
    "over-root",
    "W01.0XX",
    "\\b(?:stumbled|tripped|tripping|stumbling|fell|falling) (?:over|on) (?:a|an|the|some|his|her|their) (?:[\\w'-]+ ){0,2}(?:roots?|rocks?|stumps?|curb ?stop|hoses?|cords?|cables?|wires?|rugs?|mats?|toys?|box(?:es)?|bag|purse|shoes?|backpack|leash|threshold|pallet|vacuum|crack|uneven \\w+)\\b",
  ),
  row(
    "snagged-foot",
    "W01.0XX",
    `\\b${footwear} (?:got |was )?${held}\\b[^.]{0,60}\\b${down}\\b|\\b${held} (?:his|her|their|a|the|one) (?:(?:left|right|big|rubber) )?${footwear}\\b[^.]{0,60}\\b${down}\\b`,
  ),
];

/** Beside the least telling. */
export const plainFall: Mechanism = row(
  "took-a-fall",
  "W19.XXX",
  "\\b(?:took|had|taken|suffered) (?:a|another) (?:bad |nasty |hard |little )?(?:tumble|spill|fall|header)\\b",
);
