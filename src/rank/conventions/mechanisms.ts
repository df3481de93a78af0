/**
 * How an injury came about, told in a story and not named: "the ladder slid and he came down", "slipped on wet leaves". The first row that a sentence
 * meets is its cause.
 *
 * Source: Guidelines FY2026 I.C.20.a (an external cause beside the injury, with the injury's 7th character) and the External Cause Index.
 */
export interface Mechanism {
  readonly id: string;
  /** Up to the sixth character; the seventh is the injury's. */
  readonly stem: string;
  readonly words: RegExp;
}

const fell = "(?:f[ae]ll|fallen|falling|came (?:down|off)|went down|tumbled|landed|toppled|slipped|tripped)";
const row = (id: string, stem: string, words: string): Mechanism => ({
  id,
  stem,
  words: new RegExp(words, "i"),
});

/** Most telling first. */
export const mechanisms: readonly Mechanism[] = [
  row(
    "snowboard-fall",
    "V00.311",
    `\\bsnowboard\\w*[^.]{0,80}\\b${fell}|\\b${fell}\\b[^.]{0,40}\\bsnowboard`,
  ),
  row(
    "ski-fall",
    "V00.321",
    `\\b(?:skiing|skis?)\\b[^.]{0,80}\\b${fell}|\\b${fell}\\b[^.]{0,30}\\b(?:skiing|skis)\\b`,
  ),
  row(
    "skateboard-fall",
    "V00.131",
    `\\bskateboard\\w*[^.]{0,60}\\b${fell}|\\b${fell}\\b[^.]{0,30}\\bskateboard`,
  ),
  row(
    "scooter-fall",
    "V00.141",
    `\\b${fell}\\b[^.]{0,30}\\b(?:kick )?scooter|\\bscooter\\b[^.]{0,40}\\b${fell}`,
  ),
  row(
    "bicycle-fall",
    "V18.0XX",
    `\\b${fell}\\b[^.]{0,30}\\b(?:bike|bicycle)\\b|\\b(?:bike|bicycl\\w*|cycling)\\b[^.]{0,60}\\b(?:${fell}|over the handlebars)`,
  ),
  row(
    "driver-rear-ended-pickup",
    "V43.53X",
    "\\b(?:driver|driving|drove|rear[- ]?ended|stopped at)\\b[\\s\\S]{0,200}\\b(?:rear[- ]?ended|struck|hit)\\b[^.]{0,60}\\bpick-?up",
  ),
  row(
    "driver-car-collision",
    "V43.52X",
    "\\b(?:restrained |belted )?driver\\b[\\s\\S]{0,160}\\b(?:rear[- ]?ended|t-boned|struck|hit|collided|collision|sideswiped)\\b[^.]{0,60}\\b(?:car|sedan|vehicle|another)|\\b(?:rear[- ]?ended|t-boned)\\b[^.]{0,80}\\b(?:while (?:he|she) was )?driving",
  ),
  row(
    "passenger-car-collision",
    "V43.62X",
    "\\bpassenger\\b[\\s\\S]{0,160}\\b(?:rear[- ]?ended|t-boned|struck|hit|collided|collision)\\b[^.]{0,60}\\b(?:car|sedan|vehicle|another)",
  ),
  row("kitchen-knife", "W26.0XX", "\\b(?:knife|knives|mandoline|box ?cutter|paring|utility blade)\\b"),
  row("power-saw", "W31.2XX", "\\b(?:table|circular|band|miter) saw\\b"),
  row("ladder-fall", "W11.XXX", `\\bladder\\b[^.]{0,80}\\b${fell}|\\b${fell}\\b[^.]{0,40}\\bladder\\b`),
  row(
    "stairs-fall",
    "W10.9XX",
    `\\b${fell}\\b[^.]{0,50}\\b(?:stairs?|steps|stairway|staircase)\\b|\\b(?:stairs?|steps)\\b[^.]{0,40}\\b${fell}|\\bmissed (?:a|the|the last|the bottom) step`,
  ),
  row(
    "bed-fall",
    "W06.XXX",
    `\\b(?:rolled|${fell})\\b[^.]{0,25}\\b(?:out of|off|from) (?:the |her |his |a )?(?:bed|bunk|crib)\\b`,
  ),
  row(
    "chair-fall",
    "W07.XXX",
    `\\b${fell}\\b[^.]{0,25}\\b(?:out of|off|from) (?:the |her |his |a )?(?:\\w+ )?(?:chair|stool|recliner)\\b`,
  ),
  row(
    "playground-fall",
    "W09.8XX",
    `\\b${fell}\\b[^.]{0,40}\\b(?:monkey bars|jungle gym|playground|climber)\\b|\\b(?:monkey bars|jungle gym)\\b[^.]{0,40}\\b${fell}`,
  ),
  row("trampoline", "W09.8XX", "\\btrampoline\\b"),
  row("tree-fall", "W14.XXX", `\\b${fell}\\b[^.]{0,25}\\b(?:out of|off|from) (?:a|the) tree\\b`),
  row("roof-fall", "W13.2XX", `\\b${fell}\\b[^.]{0,25}\\b(?:off|from|through) (?:a|the|his|her) roof\\b`),
  row("toilet-fall", "W18.11X", `\\b${fell}\\b[^.]{0,25}\\b(?:off|from) (?:the )?(?:toilet|commode)\\b`),
  row(
    "shower-fall",
    "W18.2XX",
    `\\b${fell}\\b[^.]{0,30}\\b(?:in|into|getting out of) (?:the |her |his )?(?:shower|tub|bathtub)\\b`,
  ),
  row(
    "ice-fall",
    "W00.0XX",
    `\\b(?:icy|ice|snow)\\b[^.]{0,40}\\b${fell}|\\b${fell}\\b[^.]{0,30}\\b(?:on|icy)\\b[^.]{0,15}\\b(?:ice|icy|snow)`,
  ),
  row(
    "collision-fall-person",
    "W03.XXX",
    `\\b(?:opponent|another player|player|teammate|classmate|another (?:child|kid|student|person))\\b[^.]{0,60}\\b(?:ran into|collided|tackled|pushed|knocked|landed on)[^.]{0,60}\\b(?:${fell}|down)|\\b(?:tackled|knocked down|knocked over)\\b`,
  ),
  row(
    "trip-strike-furniture",
    "W01.190",
    `\\b(?:slipped|tripped|stumbled|${fell})\\b[\\s\\S]{0,110}\\b(?:hit|struck|striking|hitting)\\b[^.]{0,40}\\b(?:table|counter|dresser|nightstand|furniture|desk|bedside)`,
  ),
  row(
    "trip-strike-object",
    "W01.198",
    `\\b(?:slipped|tripped|stumbled)\\b[^.]{0,90}\\b(?:hit|struck|striking|hitting)\\b[^.]{0,40}\\b(?:on|against|the|a)\\b`,
  ),
  row("slip-trip-fall", "W01.0XX", `\\b(?:slipped|tripped|stumbled|lost (?:his|her|their) footing)\\b`),
  row(
    "dog-bite",
    "W54.0XX",
    "\\b(?:dog|puppy|pit ?bull|shepherd|labrador)\\b[^.]{0,40}\\b(?:bit|bite|bitten|attacked)|\\bbit(?:ten)?\\b[^.]{0,40}\\b(?:dog|puppy)",
  ),
  row(
    "cat-bite",
    "W55.01X",
    "\\b(?:cat|kitten)\\b[^.]{0,30}\\bbit|\\bbit(?:ten)?\\b[^.]{0,30}\\b(?:cat|kitten)\\b",
  ),
  row(
    "broken-glass",
    "W25.XXX",
    "\\b(?:broken glass|glass (?:broke|shattered)|shard of glass|shattered (?:glass|window|jar)|broken (?:jar|bottle|window|wine glass))\\b",
  ),
  row(
    "door-caught",
    "W23.0XX",
    "\\b(?:caught|slammed|shut|closed|jammed|crushed)\\b[^.]{0,30}\\b(?:in|by|on)\\b[^.]{0,15}\\bdoor\\b|\\bdoor\\b[^.]{0,25}\\b(?:slammed|closed|shut)\\b[^.]{0,15}\\bon\\b",
  ),
  row(
    "struck-falling-object",
    "W20.8XX",
    "\\b(?:dropped|fell|landed)\\b[^.]{0,40}\\bon (?:to )?(?:his|her|their|my) (?:foot|toe|hand|head|finger|right|left)",
  ),
  row("baseball", "W21.03X", "\\b(?:hit|struck)\\b[^.]{0,30}\\b(?:baseball|softball)\\b"),
  row(
    "basketball",
    "W21.05X",
    "\\b(?:hit|struck|jammed)\\b[^.]{0,40}\\bbasketball\\b|\\bbasketball\\b[^.]{0,30}\\b(?:hit|struck|jammed)",
  ),
  row("soccer-ball", "W21.02X", "\\b(?:hit|struck)\\b[^.]{0,30}\\bsoccer ball\\b"),
  row("punched", "Y04.0XX", "\\b(?:punched|fist ?fight|altercation|assaulted)\\b"),
  row("hot-drink", "X10.0XX", "\\b(?:hot|boiling|scalding)\\b[^.]{0,20}\\b(?:coffee|tea|cocoa|drink)"),
  row(
    "hot-food-oil",
    "X10.2XX",
    "\\b(?:hot|grease|boiling|frying)\\b[^.]{0,20}\\b(?:oil|grease|fat)\\b|\\bgrease (?:fire|splash\\w*|spatter\\w*)",
  ),
  row("hot-food", "X10.1XX", "\\b(?:hot|boiling|scalding)\\b[^.]{0,20}\\b(?:soup|noodles|ramen|food)\\b"),
  row(
    "hot-water",
    "X12.XXX",
    "\\b(?:hot|boiling|scalding)\\b[^.]{0,20}\\b(?:water|liquid|fluid)\\b|\\bsteam\\b",
  ),
  row("stove", "X15.0XX", "\\b(?:hot )?(?:stove|burner|oven rack|cooktop)\\b"),
  row(
    "lifting",
    "X50.0XX",
    "\\b(?:lifting|lifted|picking up|picked up|moving|carrying|shovel\\w*|hoist\\w*)\\b[^.]{0,60}",
  ),
  row(
    "twisting",
    "X50.1XX",
    "\\b(?:twisted|rolled|inverted|pivoted|planted)\\b[^.]{0,40}\\b(?:ankle|knee|foot|leg)",
  ),
  row(
    "low-fall",
    "W18.30X",
    "\\b(?:ground[- ]level fall|mechanical fall|fall from standing|gl[fF]\\b|fell from standing)",
  ),
  row("fall", "W19.XXX", "\\b(?:fell|had a fall|after a fall|sustained a fall|s\\/p fall|fall at home)\\b"),
];
