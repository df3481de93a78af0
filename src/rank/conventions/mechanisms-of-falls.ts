/** Falls, jumps, slips and trips: from where, on what, against what. */
import { beside, causes, fell, from, type Mechanism, struck } from "./mechanism-words.ts";

const row = (id: string, stem: string, words: string): Mechanism => ({
  id,
  stem,
  words: new RegExp(words, "i"),
  causes: causes.force,
});
/** On it, a person falls: either order says so. */
const riding = (id: string, stem: string, things: string) => row(id, stem, beside(fell, things, 70));
const off = (id: string, stem: string, things: string) => row(id, stem, from(things));
/** Let go of it, came off it, jumped from it, however the fall is told. */
const leaving = (id: string, stem: string, things: string) =>
  row(
    id,
    stem,
    `\\b(?:let go of|lost (?:her|his|their|the) (?:grip|hold) (?:on|of)|missed|(?:came|went|slid|slipped|flew|tumbled|jump(?:ed|ing)|leap(?:ed|t)?|bailed|toppled) (?:off|from|out of)(?: of)?|(?:thrown|launched|flung|pushed|knocked) (?:off|from|out of)(?: of)?)\\s+(?:of )?(?:a|the|her|his|their)\\s+(?:[\\w-]+ )?${things}\\b`,
  );
/** "Hanging off the jungle gym, lost her grip and landed on her hand": held on to it, then no more. */
const held = (id: string, stem: string, things: string) =>
  row(
    id,
    stem,
    `\\b(?:hang(?:s|ing)?|hung|swing(?:s|ing)|swung|climb(?:s|ing|ed)|dangl\\w+|upside down)\\b[^.;]{0,30}\\b${things}\\b[^.;]{0,80}\\b(?:lost (?:her|his|their|the) (?:grip|hold|balance|footing)|let go|slipped|landed|came down|${fell})`,
  );
/** What was ridden is told first, how the rider came off it in a later sentence: "renting one of those e-scooters. Hit a pothole and went over the bars". */
const ridden = (things: string) =>
  `\\b(?:rid(?:es?|ing|den)|rode|rent(?:ing|ed|al)|borrow(?:ed|ing)|driving|on) (?:[\\w'-]+ ){0,5}${things}\\b(?![^.]{0,40}\\b(?:struck|hit) by)[^\\n]{0,160}?\\b(?:${fell}|over the (?:handle)?bars)\\b`;
const electricScooters =
  "(?:(?:e|electric|motori[sz]ed|rental|lime|bird)[- ]?(?:stand[- ]?up |standing |kick )?scooters?)";
const icy = "(?:icy|iced(?:[- ]over)?|frozen|snowy|snow-covered|ice-covered|slick with ice)";
const slipping = "(?:slip(?:ped|ping)?|trip(?:ped|ping)?|stumbl(?:ed|ing))";
/** A foot or what it wears is held back: tripping. */
const catching =
  "\\b(?:caught|catching|snagged|hooked|stubbed) (?:his|her|their|a|the) (?:(?:left|right|big) )?(?:foot|feet|toes?|heel|slippers?|shoes?|boots?|sandals?|flip-?flops?|walker|cane)\\b(?: (?:on|in|under|against|between))?";
const furniture =
  "(?:(?:coffee|kitchen|dining|end|side|bedside|night) ?(?:table|stand)|table|dresser|nightstand|furniture|desk|bed ?(?:frame|post|side)?|bookcase|bookshelf|cabinet|couch|sofa|chair|bench|vanity|dining set)";

export const falls: readonly Mechanism[] = [
  riding("snowboard", "V00.311", "snowboard(?:ing|er|s)?"),
  row(
    "ski-tree",
    "V00.322",
    "\\b(?:ski(?:ed|ing|er)?)\\b[^.]{0,60}\\b(?:into|hit|struck|collided with) (?:a|the) (?:tree|pole|fence)",
  ),
  riding("ski", "V00.321", "skiing|skis?"),
  riding("in-line-skates", "V00.111", "in-?line skat(?:es?|ing)|roller ?blad(?:es?|ing)"),
  riding("roller-skates", "V00.121", "roller[- ]?skat(?:es?|ing)"),
  riding("ice-skates", "V00.211", "ice[- ]?skat(?:es?|ing)|figure skating|playing (?:ice )?hockey"),
  row(
    "sled-tree",
    "V00.222",
    "\\b(?:sled(?:ding|ded)?|tobogg?an\\w*|tubing)\\b[^.]{0,60}\\b(?:hit|struck|into)\\b",
  ),
  riding("sled", "V00.221", "sled(?:ding)?|toboggan(?:ing)?"),
  row(
    "skateboard-object",
    "V00.132",
    "\\bskateboard\\w*\\b[^.]{0,60}\\b(?:hit|struck|into|collided with) (?:a|the) (?:parked|pole|wall|tree|curb|rail)",
  ),
  riding("skateboard", "V00.131", "skate ?board(?:ing)?|longboard(?:ing)?"),
  riding("hoverboard", "V00.181", "hover ?board"),
  riding("electric-scooter", "V00.841", electricScooters),
  row("electric-scooter-ridden", "V00.841", ridden(electricScooters)),
  riding("mobility-scooter", "V00.831", "mobility scooter"),
  riding("scooter", "V00.141", "(?:kick |push |razor )?scooter"),
  riding("stroller", "V00.821", "stroller"),
  row("horse", "V80.010", `${beside(fell, "horse|pony|horseback|saddle", 50)}`),
  row(
    "dive-pool",
    "W16.522",
    "\\b(?:dove|dived|diving|jumped)\\b[^.]{0,40}\\b(?:pool|shallow end)\\b[^.]{0,50}\\b(?:bottom|floor)|\\b(?:dove|dived|diving)\\b[^.]{0,30}\\bshallow (?:end|pool)",
  ),
  row(
    "dive-lake",
    "W16.622",
    "\\b(?:dove|dived|diving|jumped)\\b[^.]{0,40}\\b(?:lake|river|pond|ocean|quarry|shallow water)\\b",
  ),
  // Tabular List: W18.4-, slipping, tripping and stumbling without falling.
  row(
    "no-fall",
    "W18.40X",
    `\\b(?:${slipping}|lost (?:her|his|their) (?:balance|footing))\\b[^.;]{0,60}\\b(?:caught (?:her|him|them)self|without (?:falling|a fall)|did(?: not|n't) (?:actually )?(?:fall|go down)|(?:almost|nearly) fell)\\b`,
  ),
  off("scaffold", "W12.XXX", "scaffold(?:s|ing)?"),
  riding("ladder", "W11.XXX", "(?:step ?)?ladders?"),
  off("roof", "W13.2XX", "roof"),
  off("balcony", "W13.0XX", "balcony"),
  off("window", "W13.4XX", "window"),
  row("through-floor", "W13.3XX", "\\bfell through (?:the|a|an?) (?:[\\w'-]+ )?(?:floor|ceiling|attic)"),
  off("structure", "W13.8XX", "(?:deck|porch|fence|wall|railing|shed|barn loft|hay ?loft|loft|platform)"),
  row(
    "tree",
    "W14.XXX",
    `${from("trees?(?! (?:roots?|stumps?|limbs?|branch))")}|\\b(?:climbing|climbed|up in)\\b[^.]{0,25}\\btree\\b[^.]{0,60}\\b${fell}`,
  ),
  off("cliff", "W15.XXX", "(?:cliff|ledge|bluff)"),
  off("truck", "W17.89X", "(?:truck|trailer|pick-?up)(?: bed)?|tail ?gate|loading dock|fork ?lift"),
  off("bunk-bed", "W06.XXX", "(?:bunk(?: bed)?|bed|crib|cot)"),
  off("wheelchair", "W05.0XX", "wheel ?chair"),
  off(
    "chair",
    "W07.XXX",
    "(?:(?:office|kitchen|high|lawn|rocking|folding|desk|shower) ?)?(?:chair|stool|recliner)",
  ),
  off(
    "furniture",
    "W08.XXX",
    "(?:couch|sofa|changing table|table|counter(?:top)?|dresser|desk|love ?seat|bench)",
  ),
  row("toilet-object", "W18.12X", `${from("toilet|commode")}[^.]{0,40}\\b${struck}\\b`),
  off("toilet", "W18.11X", "(?:toilet|commode)"),
  off("swing", "W09.1XX", "swing(?:s| ?set)?"),
  leaving("swing-left", "W09.1XX", "swings?(?: ?set)?"),
  off("slide", "W09.0XX", "(?:slide|sliding board)"),
  leaving("slide-left", "W09.0XX", "(?:playground |top of the )?slide"),
  off("jungle-gym", "W09.2XX", "jungle gym"),
  held("jungle-gym-held", "W09.2XX", "jungle gym"),
  held("playground-held", "W09.8XX", "(?:monkey bars|play ?structure|climbing frame)"),
  riding(
    "playground",
    "W09.8XX",
    "monkey bars|playground|play ?structure|play ?set|climbing (?:wall|frame)|climber|see-?saw",
  ),
  row("trampoline", "W09.8XX", "\\btrampoline\\b"),
  row(
    "icy-steps",
    "W00.1XX",
    beside(
      fell,
      `${icy}\\b[^.;\\n]{0,15}\\b(?:stairs?|steps?|porch|stoop)|(?:stairs?|steps?|porch|stoop)\\b[^.;\\n]{0,25}\\b(?:${icy}|(?:on|of|with|in) (?:the )?(?:black )?(?:ice|snow))`,
    ),
  ),
  row(
    "ice",
    "W00.0XX",
    `\\b${fell}\\b[^.]{0,40}\\b(?:on|in|over)\\b[^.]{0,20}\\b(?:black ice|ice|icy|snow)\\b|\\b(?:black ice|icy (?:sidewalk|driveway|pavement|parking lot|road|ground|walkway|path)|patch of ice)\\b[^.]{0,50}\\b${fell}`,
  ),
  off("escalator", "W10.0XX", "escalator"),
  row(
    "curb",
    "W10.1XX",
    `\\b(?:${fell})\\b[^.]{0,40}\\b(?:curb|kerb)\\b|\\b(?:stepp(?:ed|ing)|missed)\\b[^.]{0,25}\\bcurb\\b[^.]{0,50}\\b${fell}`,
  ),
  off("ramp", "W10.2XX", "(?:ramp|incline)"),
  row(
    "stairs",
    "W10.9XX",
    `${from("(?:stairs?|steps?|stairway|staircase|stairwell)")}|\\b(?:stairs?|steps|staircase)\\b[^.]{0,40}\\b${fell}|\\bmissed (?:a|the|the last|the bottom|the first) (?:stair|step)`,
  ),
  row("hill", "W17.81X", from("(?:hill(?:side)?|embankment|slope|ravine|ditch)")),
  off("hole", "W17.2XX", "(?:hole|pit|trench)"),
  off("dock", "W17.4XX", "(?:dock|pier)"),
  row("cart", "W17.82X", from("(?:shopping|grocery) cart")),
  row(
    "height",
    "W17.89X",
    `${from("(?:truck|truck ?bed|tail ?gate|trailer|loading dock|forklift|tractor|height|rock|climbing rope|bleachers)")}|\\b${fell}\\b[^.]{0,15}\\b\\d+ ?(?:feet|ft|meters|stories)\\b`,
  ),
  row(
    "carried",
    "W04.XXX",
    "\\b(?:baby|infant|child|toddler|she|he|was)\\b[^.]{0,30}\\bdropped by\\b|\\b(?:fell|dropped)\\b[^.]{0,20}\\bwhile being carried",
  ),
  row(
    "shower",
    "W18.2XX",
    `\\b${fell}\\b[^.]{0,30}\\b(?:in|into|out of|getting (?:in|out)(?: of| to)?|stepping out of)\\b (?:the |her |his |a )?(?:shower|bath ?tub|tub)\\b`,
  ),
  row(
    "collision-with-person",
    "W03.XXX",
    `\\b(?:opponent|player|teammate|classmate|another (?:child|kid|student|person|boy|girl|skater|runner)|defender)\\b[^.]{0,60}\\b(?:ran into|collided|tackled|pushed|knocked|landed on|bumped)[^.]{0,60}\\b(?:${fell}|down|to the (?:ground|floor))\\b|\\b(?:was |got |being )?tackled\\b|\\bknocked (?:down|over)\\b[^.]{0,25}\\b(?:by|when) (?:an?|another|the) (?:[\\w-]+ )?(?:player|opponent|person|child|kid|boy|girl|student|teammate)`,
  ),
  row(
    "trip-onto-glass",
    "W01.110",
    `\\b(?:${slipping}|fell)\\b[^.]{0,60}\\b(?:onto|on|into|through)\\b[^.]{0,20}\\b(?:glass|window|mirror|bottle|jar)\\b`,
  ),
  row(
    "trip-onto-knife",
    "W01.118",
    `\\b(?:${slipping}|fell)\\b[^.]{0,60}\\b(?:onto|on)\\b[^.]{0,20}\\b(?:nail|knife|rake|rebar|sharp|barbed wire)\\b`,
  ),
  row(
    "trip-furniture",
    "W01.190",
    `\\b(?:${slipping}|fell|fall|went down|pitched (?:forward|over)|lost (?:his|her|their) (?:footing|balance))\\b[\\s\\S]{0,120}?\\b(?:${struck}|against)\\b[^.]{0,50}\\b${furniture}\\b`,
  ),
  row(
    "trip-object",
    "W01.198",
    `\\b(?:${slipping}|lost (?:his|her|their) footing)\\b[^.]{0,90}?\\b${struck}\\b[^.]{0,40}\\b(?:on|against|the|a|an)\\b (?:[\\w'-]+ ){0,2}(?:wall|door(?: ?frame|jamb)?|counter(?:top)?|sink|bath ?tub|tub|toilet|curb|step|stairs?|rail(?:ing)?|radiator|concrete|pavement|sidewalk|ground|floor|rock|pole|post|corner|edge|car|object|shelf|fence|tree|hearth|brick|tile|stove|heater)`,
  ),
  row(
    "caught-on-rug",
    "W18.09X",
    `${catching} (?:[\\w'-]+ ){0,7}(?:rug|carpet(?:ing)?|mat|cord|cable|blanket|toy)\\b[^.]{0,40}\\b${fell}\\b`,
  ),
  row("caught-foot", "W01.0XX", `${catching}[^.]{0,60}\\b${fell}\\b`),
  row(
    "stepped-on-object",
    "W18.31X",
    `\\bstepp(?:ed|ing) on (?:a|an|the|his|her) (?:[\\w'-]+ ){0,2}(?:toy|ball|rock|stick|shoe|marble|object)\\b[^.]{0,40}\\b(?:fell|and went down)`,
  ),
  row(
    "stepped-in-hole",
    "W18.42X",
    "\\bstepp(?:ed|ing) (?:in|into) (?:a|the) (?:[\\w'-]+ )?(?:hole|pothole|divot|rut|gopher hole)",
  ),
  row(
    "no-fall",
    "W18.40X",
    `\\b(?:${slipping})\\b[^.]{0,40}\\b(?:but (?:did not|didn'?t|caught)|without (?:falling|a fall)|did not fall)`,
  ),
  row(
    "slip-trip",
    "W01.0XX",
    `\\b(?:he|she|they|pt|patient|i|[0-9]+[FM]|who|and|after|then|when|male|female|man|woman|boy|girl|year-old|yo|y\\/o|mother|father)[,:]? (?:had |was |then |just |accidentally |states? (?:that )?(?:he|she) )?(?:slipped|tripped|stumbled)\\b(?=[^.]{0,60}\\b(?:on|over|and|while|in|at|off|when|getting)\\b)(?![^.]{0,30}\\b(?:out of|from) (?:his|her|the) (?:hands?|grip))`,
  ),
  row(
    "slipped",
    "W01.0XX",
    "^[^a-z]*(?:slipped|tripped|stumbled)\\b|\\blost (?:his|her|their) footing\\b|\\b(?:slip|trip) (?:and|&) fall\\b",
  ),
  row(
    "balance",
    "W18.39X",
    "\\blo(?:st|sing) (?:(?:his|her|their) )?balance\\b[^.]{0,50}\\b(?:fell|fall|fallen|went down)|\\b(?:leg|legs|knee|knees)\\b[^.]{0,15}\\b(?:gave (?:out|way)|buckled)\\b[^.]{0,40}\\b(?:fell|fall|went down|down)",
  ),
  row(
    "same-level",
    "W18.30X",
    "\\b(?:ground[- ]level fall|same[- ]level fall|fall from (?:a )?standing|gl[fF]\\b|fell from (?:a )?standing)",
  ),
];

/** The least telling; after everything else. */
export const anyFall: Mechanism = row(
  "fall",
  "W19.XXX",
  "\\b(?:fell(?! (?:asleep|ill|apart|behind))|had a fall|(?:after|from|following|with|unwitnessed|mechanical|accidental|recent) (?:a |the |his |her |an )?(?:mechanical |unwitnessed |accidental )?fall\\b|sustained a fall|s\\/p (?:mechanical )?fall|fall at)\\b",
);
