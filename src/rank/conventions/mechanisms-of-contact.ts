/** What struck, cut, caught or strained: things, people, effort; after animals and heat. */

import { any, by, causes, type Mechanism, mechanism as row, struck } from "./mechanism-words.ts";
import { creatures } from "./mechanisms-of-animals.ts";
import { exposures, heat } from "./mechanisms-of-heat.ts";

const cut =
  "cut|cuts|cutting|nicked|sliced|slicing|slashed|lacerat(?:ed|ing|ion)|gashed|stabbed|injured|hurt|scraped|scratched|punctured|poked";
const hurtBy = `${struck}|injured|jammed|stubbed|hurt|caught|ran|walked|fell|crushed|smashed|pinched`;
const person =
  "(?:opponents?|(?:another|other|opposing|fellow) (?:player|person|child|kid|student|boy|girl|skater|runner|swimmer|dancer|wrestler)s?|players?|teammates?|team-mates?|classmates?|defenders?|goalie|(?:his|her) (?:brother|sister|sibling|cousin|friend|son|daughter|child|toddler|baby|grandson|granddaughter|nephew|niece)|someone)";
const ball = (id: string, digit: string, name: string) =>
  row(
    `ball-${id}`,
    `W21.0${digit}X`,
    `\\b(?:${struck}|jammed|caught|catching|took)\\b[^.;]{0,50}\\b${name}\\b|\\b${name}\\b[^.;]{0,30}\\b(?:${struck}|jammed|bent|hyperextended|bounced|caught (?:him|her|them|his|the)|got (?:him|her|them)|clocked|beaned|drilled|plunked|pegged|popped|ricocheted|glanced|took (?:him|her)|came up and|(?:to|in) the (?:face|eye|head|nose|mouth|chin|chest|ribs?|groin|shin|throat|temple))\\b`,
  );
/** The ball itself, not the game: "an elbow in basketball", "a baseball bat". */
const named = (game: string) =>
  `(?<!\\b(?:in|at|playing|during|of|plays|after) )${game}(?! (?:bats?|gloves?|caps?|games?|practice|players?|fields?|courts?|cleats?|teams?|coach|season|match))`;
const strikes: readonly Mechanism[] = [
  ball("football", "1", named("football")),
  ball("soccer", "2", "soccer ball"),
  ball(
    "baseball",
    "3",
    `(?:${named("baseball")}|line drive|fast ?ball|foul (?:ball|tip)|grounder|bad hop|hit by (?:a|the) pitch)`,
  ),
  ball("golf", "4", "golf ball"),
  ball("basketball", "5", named("basketball")),
  ball("volleyball", "6", named("volleyball")),
  ball("softball", "7", named("softball")),
  ball("other", "9", "(?:tennis|racquet|cricket|lacrosse|kick|dodge|pickle|paint|wiffle|rugby) ?balls?"),
  row("hockey-puck", "W21.221", `\\b${struck}\\b[^.;]{0,40}\\b(?:hockey )?puck\\b`),
  row("bat", "W21.11X", `\\b${struck}\\b[^.;]{0,40}\\b(?:baseball |softball )?bat\\b`),
  row("golf-club", "W21.13X", `\\b${struck}\\b[^.;]{0,40}\\bgolf club\\b`),
  row("cleats", "W21.31X", `\\b(?:stepped on|spiked|${struck})\\b[^.;]{0,40}\\bcleats?\\b`),
  row(
    "struck-by-person",
    "W50.0XX",
    `\\b(?:elbow(?:ed)?|head-?butt(?:ed)?|hit|kneed|struck|poked|stepped on|fingernail|scratched)\\b[^.;]{0,45}\\b(?:by|from|of) (?:an?|the|another|his|her)? ?${person}\\b|\\b${person}(?:'s)? (?:accidentally )?(?:elbow(?:ed)?|head-?butt(?:ed)?|poked|hit|stepped on|struck|scratched|knee(?:d)?)\\b`,
  ),
  row(
    "kicked-by-person",
    "W50.1XX",
    `\\bkicked\\b[^.;]{0,45}\\bby (?:an?|the|another|his|her)? ?${person}\\b|\\b${person} (?:accidentally )?kicked\\b`,
  ),
  row(
    "bitten-by-person",
    "W50.3XX",
    `\\b(?:bit|bitten|bite)\\b[^.;]{0,45}\\bby (?:an?|the|another|his|her)? ?${person}\\b|\\b${person}\\b[^.;]{0,15}\\bbit\\b|\\banother (?:toddler|infant)\\b[^.;]{0,15}\\bbit\\b`,
  ),
  row(
    "collided-with-person",
    "W51.XXX",
    `\\b${person}\\b[^.;]{0,30}\\b(?:ran into|collided|bumped|crashed into|landed on|fell on(?:to)?|slid into|slammed into)\\b|\\b(?:collided with|collision with|bumped into|ran into|head-to-head with|butted heads with)\\b[^.;]{0,20}\\b${person}\\b`,
  ),
  row(
    "airbag",
    "W22.10X",
    "\\b(?:struck|hit|burn(?:ed)?|injur\\w+|abrasion\\w*)\\b[^.;]{0,30}\\bby (?:the |an )?air ?bag\\b|\\bair ?bag (?:hit|struck)\\b",
  ),
  row(
    "wall",
    "W22.01X",
    "\\b(?:walked|ran|running|crashed|bumped|rode) into (?:a|the) (?:brick |concrete )?wall\\b",
  ),
  row(
    "lamppost",
    "W22.02X",
    "\\b(?:walked|ran|running|bumped) into (?:a|the) (?:lamp ?post|light pole|pole|telephone pole|sign ?post)\\b",
  ),
  row(
    "furniture",
    "W22.03X",
    by(
      "hit|struck|bumped|banged|stubbed|kicked|walked|ran|smashed|jammed|caught",
      "(?:bed|bed ?frame|bed ?post|coffee table|table|desk|dresser|chair|couch|sofa|furniture|nightstand|cabinet leg|table leg|chair leg)",
    ),
  ),
  row(
    "punched-wall",
    "W22.09X",
    "\\b(?:punched|punching|hit|struck) (?:a|the|his|her) (?:[\\w-]+ )?(?:wall|door|locker|refrigerator|fridge|window frame|stud|tree|post)\\b",
  ),
  row(
    "door-caught",
    "W23.0XX",
    "\\b(?:caught|slammed|shut|closed|jammed|crushed|smashed|pinched|pinned)\\b[^.;]{0,30}\\b(?:in|by|on|between)\\b[^.;]{0,25}\\b(?:doors?|trunk|tailgate|gate|drawer|hood|machine|press|rollers?|conveyor|log splitter)\\b|\\bdoor\\b[^.;]{0,25}\\b(?:slammed|closed|shut)\\b[^.;]{0,15}\\bon\\b",
  ),
  row(
    "caught-between",
    "W23.1XX",
    "\\b(?:caught|crushed|pinned|jammed|wedged|trapped)\\b[^.;]{0,30}\\bbetween\\b",
  ),
  row(
    "struck-by-falling-object",
    "W20.8XX",
    "\\b(?:dropped|fell|falling|fallen|landed|toppled)\\b[^.;]{0,50}\\bon(?:to)? (?:to )?(?:his|her|their|my|the) (?:[\\w-]+ ){0,2}(?:foot|feet|toes?|hands?|head|fingers?|thumb|leg|shoulder|back|neck|face|right|left)\\b|\\b(?:struck|hit)\\b[^.;]{0,25}\\bby (?:a |an )?falling\\b|\\b(?:brick|box|branch|limb|weight|dumbbell|plate|rock|tv|television|shelf|can|bowling ball|board)\\b[^.;]{0,15}\\b(?:fell|dropped) (?:on|onto)\\b",
  ),
  row(
    "punched",
    "Y04.0XX",
    "\\b(?:was |got |been |being )?punched (?:in|by)\\b|\\b(?:fist ?fight|altercation)\\b",
  ),
  row("hammer", "W27.8XX", by(`${struck}|hit`, "(?:hammer|mallet|wrench|crowbar)")),
];

const sharp: readonly Mechanism[] = [
  row("lawn-mower", "W28.XXX", "\\b(?:lawn ?mower|riding mower|mower blade)\\b", causes.wound),
  row(
    "chainsaw",
    "W29.3XX",
    any("chain ?saw|hedge trimmers?|weed ?(?:whacker|eater)|leaf blower|snow ?blower|wood ?chipper"),
    causes.force,
  ),
  row("nail-gun", "W29.4XX", any("nail ?gun|nailer"), causes.force),
  row(
    "kitchen-appliance",
    "W29.0XX",
    any("blender|food processor|immersion blender|stand mixer|garbage disposal|meat slicer|deli slicer"),
    causes.force,
  ),
  row(
    "power-hand-tool",
    "W29.8XX",
    any("power drill|drill bit|angle grinder|grinder|dremel|reciprocating saw|sawzall|jig ?saw|sander"),
    causes.force,
  ),
  row(
    "wood-machine",
    "W31.2XX",
    any(
      "(?:table|circular|band|miter|chop|radial arm|power|skil) ?saw|saw ?mill|jointer|planer|router table|lathe",
    ),
    causes.force,
  ),
  row(
    "farm-machine",
    "W30.9XX",
    any("combine harvester|hay baler|baler|grain auger|auger|power take-?off|pto shaft"),
    causes.force,
  ),
  row(
    "machine",
    "W31.9XX",
    any("(?:caught|pulled|crushed|pinched|trapped)\\b[^.;]{0,30}\\b(?:machine|machinery|press|conveyor)"),
    causes.force,
  ),
  row("scissors", "W27.2XX", any("scissors"), causes.wound),
  row(
    "garden-tool",
    "W27.1XX",
    any("garden (?:shears|trowel|fork)|pruning shears|pruners|shovel|rake|hoe|machete|hatchet|axe|loppers"),
    causes.wound,
  ),
  row(
    "bench-tool",
    "W27.0XX",
    any("chisel|screw ?driver|hand ?saw|hack ?saw|awl|pliers|utility saw|wood carving"),
    causes.wound,
  ),
  row(
    "needle",
    "W46.0XX",
    any("needle ?stick|hypodermic|stuck (?:by|with) (?:a |the )?(?:used |dirty )?needle"),
    causes.wound,
  ),
  row("sewing-needle", "W27.3XX", any("sewing (?:needle|machine)"), causes.wound),
  row(
    "kitchen-utensil",
    "W27.4XX",
    any("(?:cheese |box )?grater|peeler|can opener|fork|skewer|corkscrew|zester"),
    causes.wound,
  ),
  row("paper", "W26.2XX", any("paper ?cut|edge of (?:the |a )?(?:paper|cardboard)"), causes.wound),
  row(
    "knife",
    "W26.0XX",
    any("knife|knives|mandoline?|box ?cutter|paring|utility blade|cleaver|x-?acto"),
    causes.wound,
  ),
  row(
    "glass",
    "W25.XXX",
    any(
      "broken (?:glass|jar|bottle|window|wine glass|mirror|plate|dish|mug|vase)|(?:glass|bottle|jar|window|mirror|mug|vase|bowl|dish|plate)\\b[^.;]{0,20}\\b(?:broke|shattered|cracked)|shards?(?: of glass)?|shattered|through (?:a|the) (?:[\\w-]+ )?(?:window|glass)|(?:cut|stepped|lacerated)\\b[^.;]{0,25}\\bglass",
    ),
    causes.wound,
  ),
  row(
    "nail-through-skin",
    "W45.0XX",
    any(
      "(?:stepped|stepping|stuck|punctured|fell) (?:on|onto|by|with) (?:an? |the )?(?:rusty |old )?(?:nail|screw|tack)|nail went (?:through|into)",
    ),
    causes.wound,
  ),
  row("splinter", "W45.8XX", any("splinter|toothpick|fish ?hook|sliver"), /^(?:S\d[01]|T14)/),
  row(
    "sharp-object",
    "W26.8XX",
    `${by(cut, "(?:edge|metal|sheet metal|tin|can lid|lid|can|blade|razor|wire|fence|barbed wire|ceramic|tile|shell|coral|rock|sharp object|corner)")}|${any("razor|can lid|sheet metal|barbed wire|sharp (?:edge|metal|object|corner)")}`,
    causes.wound,
  ),
];

const efforts: readonly Mechanism[] = [
  row(
    "lifting",
    "X50.0XX",
    "\\b(?:lifting|lifted|picking up|picked up|(?:moving|moved|carrying|carried|pulling|pulled|pushing|pushed) (?:an?|the|his|her|some|heavy|furniture|boxes)|shovel(?:ed|ing)|hoist(?:ed|ing)|deadlift\\w*|throwing|pitching|sprint(?:ed|ing)|squatting)\\b",
    causes.strain,
  ),
  row(
    "twisting",
    "X50.1XX",
    "\\b(?:twist(?:ed|ing)|rolled|inverted|pivot(?:ed|ing)|planted|turned|bent|bending|hyperextended|cutting|landed (?:wrong|awkwardly))\\b[^.;]{0,50}\\b(?:ankle|knee|foot|leg|back|wrist|neck|over|wrong|awkward\\w*)\\b|\\b(?:ankle|knee|foot)\\b[^.;]{0,20}\\b(?:twisted|rolled|inverted|gave|turned)\\b",
    causes.strain,
  ),
  row(
    "repetitive",
    "X50.3XX",
    any(
      "repetitive\\b[^.;]{0,25}\\b(?:motion|movements?|typing|lifting|use|work|strain|gripping)|repetitive \\w+ing|overuse",
    ),
    causes.strain,
  ),
];

/** Most telling first. */
export const contacts: readonly Mechanism[] = [
  ...creatures,
  ...heat,
  ...exposures,
  ...sharp,
  ...strikes,
  row(
    "other-object",
    "W22.8XX",
    by(
      hurtBy,
      "(?:cabinet(?: door)?|door(?: ?frame|knob| ?jamb)?|shelf|counter(?:top)?|sink|car door|window ?sill|pole|post|beam|pipe|tool ?box|locker|bumper|trailer hitch|rail(?:ing)?|rock|tree|branch|fence|gate|table|tub|bath ?tub|toilet|ceiling|board|metal bar|bar|concrete|floor|ground)",
    ),
  ),
  ...efforts,
];
