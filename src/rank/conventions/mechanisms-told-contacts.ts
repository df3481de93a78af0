/**
 * What struck, cut, stuck or strained, in the words of stories: "mashed between the gate and a post", "trod on an upturned nail", "slicing tomatoes",
 * "the pistol went off", "heaved a sofa". Before the contacts as the index tells them.
 *
 * Source: Tabular List, W20 to W60 and X50; External Cause Index at Struck, Caught, Contact, Discharge, Overexertion.
 */
import { any, causes, type Mechanism, mechanism as row, struck } from "./mechanism-words.ts";
import { toldExposures } from "./mechanisms-told-heat.ts";

const squeezed =
  "(?:caught|crushed|mashed(?! potato)|pinned|pinched|jammed|wedged|trapped|squeezed|smashed|squashed|sandwiched)";
const movers =
  "(?:gate|door|forklift|fork|truck|trailer|tongue|car|vehicle|pick-?up|boat|cart|skid ?steer|tractor|bumper|backhoe|loader|hitch|wagon|barrel|drum|log|pallet jack|elevator|cow|bull|steer|horse)";
const fixed =
  "(?:posts?|walls?|docks?|fence|pillar|column|jamb|frame|poles?|trees?|rails?|railing|curb|ground|floor|counter|building|concrete|stall|chute|bollard)";
const heavy =
  "(?:box|crate|pallet|log|branch|limb|tree|beam|board|plank|2x4|brick|block|cinder ?block|rock|boulder|slab|tool|wrench|hammer|pipe|tv|television|monitor|dresser|bookcase|shelf|cabinet|icicle|tile|ceiling|drywall|sheetrock|sign|weight|dumbbell|barbell|kettlebell|plate|tire|keg|can|jar|turkey|suitcase|luggage|refrigerator|fridge|motorcycle|battery|engine|transmission|manhole cover|grate|pot|bottle|bowling ball|mirror|picture frame)";
const limb =
  "(?:foot|feet|toes?|instep|hand|fingers?|thumb|shin|head|ankle|scalp|forehead|leg|shoulder|arm|wrist|him|her|face|nose)";
const body = `(?:his|her|their|the) (?:[\\w-]+ ){0,3}${limb}`;
const pistol = "(?:pistol|handgun|revolver|glock|9 ?mm|derringer)";
const discharged =
  "(?:went off|discharged|misfired|fired|accidental(?:ly)?|negligent discharge|cleaning|loading|unloading|holstering|dropped)";
const goneOff = (gun: string) =>
  `\\b${gun}\\b[^.]{0,60}\\b${discharged}\\b|\\b${discharged}\\b[^.]{0,60}\\b${gun}\\b`;
const ridden = "(?:hit|struck|bumped|banged|barked|scraped|cracked|caught|smacked|whacked|bashed|knocked)";
const furniture =
  "(?:(?:coffee|kitchen|dining|end|side|bedside|night) ?(?:table|stand)|table|dresser|nightstand|desk|bed ?(?:frame|post|rail)?|bookcase|couch|sofa|chair|bench|footboard|ottoman)";
const person =
  "(?:opponents?|(?:another|other|opposing|fellow) (?:player|person|child|kid|student|boy|girl|toddler)s?|players?|teammates?|team-mates?|classmates?|defenders?|goalie|(?:his|her) (?:(?:baby|little|big|older|younger|twin|toddler|infant) )?(?:brother|sister|sibling|cousin|friend|son|daughter|child|toddler|baby|grandson|granddaughter|nephew|niece))";
const kitchenWork =
  "(?:slicing|chopping|dicing|mincing|paring|carving|halving|pitting|shucking|coring|julienning|filleting|whittling|deboning|trimming meat|cutting)";
const food =
  "(?:tomato(?:es)?|onions?|avocados?|bagels?|apples?|potato(?:es)?|carrots?|meat|chicken|beef|ham|turkey|fish|bread|vegetables?|veggies|oysters?|clams?|lemons?|limes?|peppers?|squash|pumpkins?|watermelon|melon|cheese|salad|mangos?|mangoes|fruit|cabbage|celery|garlic|sausage|roast|squid|brisket|sandwich|dinner)";

const guns: readonly Mechanism[] = [
  row(
    "air-gun",
    "W34.010",
    any("(?:bb|pellet|air|airsoft)[- ]?(?:gun|rifle|pistol)s?|(?:shot|hit)\\b[^.;]{0,30}\\b(?:bb|pellet)s?"),
  ),
  row("paintball", "W34.011", any("paint ?ball gun|(?:hit|shot|struck)\\b[^.;]{0,30}\\bpaint ?balls?")),
  row("handgun", "W32.0XX", goneOff(pistol), causes.wound),
  row("shotgun", "W33.01X", goneOff("shotgun"), causes.wound),
  row("rifle", "W33.02X", goneOff("(?:hunting |deer )?rifle"), causes.wound),
  row(
    "gun",
    "W34.00X",
    `${goneOff("(?<!\\b(?:nail|staple|bb|pellet|glue|heat|paint|paintball|caulk|grease|spray|tattoo|massage)[ -]?)(?:gun|firearm)(?! ?(?:shot|powder))")}|\\baccidentally shot\\b`,
    causes.wound,
  ),
];

const sharp: readonly Mechanism[] = [
  row(
    "used-needle",
    "W46.1XX",
    "\\b(?:needle ?stick|stuck|poked|pricked|needle)\\b[^.;]{0,60}\\b(?:used|dirty|contaminated|bloody|uncapped|patient's|source patient|after (?:drawing|giving|injecting))\\b[^.;]{0,30}\\b(?:needle|syringe|lancet|sharp|butterfly)?|\\b(?:used|dirty|contaminated|bloody) (?:[\\w-]+ )?(?:needle|lancet|syringe|sharp)\\b",
    causes.wound,
  ),
  row(
    "trod-on-nail",
    "W45.0XX",
    "\\b(?:trod|stepp(?:ed|ing)|stomped|walked|knelt|came down|landed|jumped|sat|fell|hand)\\b[^.;]{0,15}\\b(?:on|onto|upon)\\b[^.;]{0,40}\\b(?:nails?|screws?|tacks?|thumbtack|staples?|nail-studded)\\b(?! (?:beds?|folds?|plates?))|\\b(?:nail|screw)s? (?:that )?(?:had )?(?:went|going|gone|passed|poked|punched|came|drove|pierced|sticking|penetrated)\\b(?: (?:straight|right|clean|up))*(?: (?:through|into|in|out))?|\\b(?:snagged|caught|tore|cut|scraped|scratched|ripped|gashed|gouged)\\b[^.;]{0,40}\\bon an? (?:[\\w-]+ ){0,3}(?:nail|screw)\\b",
    causes.wound,
  ),
  row(
    "thorn",
    "W60.XXX",
    any(
      "thorns?|cactus|cacti|rose ?bush|briars?|brambles?|prickly pear|yucca|holly (?:leaf|leaves|bush)|blackberry (?:bush|canes?)|palm frond|locust tree|hawthorn|bougainvillea|agave",
    ),
    /^(?:S\d[01]|T14|S05)/,
  ),
  row(
    "window-pane",
    "W25.XXX",
    "\\b(?:through|into) (?:a|an|the|his|her) (?:[\\w-]+ ){0,3}(?:pane|window|glass|mirror|storm door|patio door)\\b|\\b(?:sliver|piece|chunk|bit|edge) of (?:[\\w-]+ )?glass\\b|\\bwindow (?:glass|pane)\\b",
    causes.wound,
  ),
  row("electric-knife", "W29.1XX", any("electric (?:carving )?knife"), causes.wound),
  row("kitchen-work", "W26.0XX", `\\b${kitchenWork} (?:up )?(?:[\\w-]+ ){0,3}${food}\\b`, causes.wound),
  row(
    "mower",
    "W28.XXX",
    any("(?:push |riding |lawn ?|zero[- ]turn )?mower (?:ran over|blades?|deck|caught|rolled|threw|kicked)"),
  ),
  row(
    "hammered",
    "W27.8XX",
    "\\bhammered (?:his|her|their|the) (?:[\\w-]+ ){0,2}(?:thumb|finger|hand|fingertip|nail)\\b|\\bhammer (?:slipped|glanced|missed|came down)\\b",
  ),
];

const blows: readonly Mechanism[] = [
  row(
    "moving-and-fixed",
    "W23.2XX",
    `\\b${squeezed}\\b[^.;]{0,40}\\bbetween\\b[^.;]{0,40}\\b(?:${movers}\\b[^.;]{0,40}\\b${fixed}|${fixed}\\b[^.;]{0,40}\\b${movers})\\b|\\b${movers}\\b[^.;]{0,110}\\b${squeezed}\\b[^.;]{0,20}\\bbetween (?:it|them)\\b[^.;]{0,20}\\b${fixed}\\b`,
  ),
  row("squeezed-between", "W23.1XX", `\\b${squeezed}\\b[^.;]{0,30}\\bbetween\\b`),
  row(
    "hoist",
    "W24.0XX",
    `\\b${squeezed}\\b[^.;]{0,20}\\b(?:in|by|on) (?:a|an|the|his|her) (?:[\\w-]+ )?(?:winch|hoist|pulley|come-?along|chain fall|drive belt)\\b`,
  ),
  row(
    "hinge",
    "W23.0XX",
    `\\b${squeezed}\\b[^.;]{0,15}\\b(?:in|by) (?:a|an|the|his|her) (?:[\\w-]+ ){0,3}(?:hinge|chair|stroller|treadmill|gears?|rollers?|wringer|recliner|bike chain|sprocket|escalator|elevator doors?|tailgate|mail ?slot|window)\\b`,
  ),
  row(
    "heavy-thing-came-down",
    "W20.8XX",
    `\\b${heavy}s?\\b(?: [\\w-]+){0,2} (?:(?:had )?(?:slid|rolled|slipped|tipped|toppled|fell|came|dropped|crashed|shifted|got away|broke loose|landed))\\b[^.;]{0,50}\\b(?:on|onto|across|struck|hit|clipped|caught|crushed|smashed)\\b[^.;]{0,12}\\b(?:${body}|him|her)\\b|\\b(?:let|dropped|dropping|drop)\\b[^.;]{0,30}\\b${heavy}\\b[^.;]{0,20}\\bon(?:to)? ${body}\\b|\\b(?:slipped|fell) (?:from|out of) (?:his|her|their) (?:hands?|grip|grasp)\\b[^.;]{0,30}\\b(?:on|onto|struck|hit|landed)\\b`,
  ),
  row("bat", "W21.11X", any(`(?:${struck}|caught|took|clocked)\\b[^.;]{0,30}\\b(?:baseball|softball) bat`)),
  row(
    "puck",
    "W21.221",
    "\\b(?:took|caught|stopped|blocked)\\b[^.;]{0,15}\\bpuck\\b|\\bpuck\\b[^.;]{0,20}\\b(?:to|in|off) (?:the|his|her) (?:face|mouth|eye|head|ankle|foot|hand|jaw|chin)\\b",
  ),
  row(
    "elbowed",
    "W50.0XX",
    `\\b(?:took|caught|got|received)\\b[^.;]{0,20}\\b(?:elbow|knee|head|shoulder|forearm|hip)\\b[^.;]{0,15}\\bfrom (?:an?|the|another|his|her)? ?${person}\\b|\\b(?:took|caught|got) (?:an?|some) (?:[\\w-]+ )?(?:elbow|knee|shoulder|stray \\w+) (?:to|in) (?:the|his|her)\\b`,
  ),
  row(
    "boot-of-person",
    "W50.1XX",
    `\\b${person}(?:'s)? (?:foot|boot|kick|heel|cleat)s?\\b[^.;]{0,20}\\b(?:caught|hit|struck|got|to the)\\b|\\b(?:took|caught) (?:an? )?(?:[\\w-]+ )?kick (?:to|in) (?:the|his|her)\\b`,
  ),
  row(
    "scratched-by-person",
    "W50.4XX",
    `\\b${person}\\b(?:'s (?:finger)?nails?)?[^.;]{0,15}\\bscratched\\b|\\b(?:his|her|their|the) (?:[\\w-]+ ){0,4}?(?:son|daughter|baby|infant|toddler|child|kid|grandson|granddaughter|grandchild|newborn|nephew|niece)\\b[^.;]{0,30}\\b(?:caught|got|raked|swiped|scraped|clawed|nicked|grazed|scratched)\\b[^.;]{0,45}\\b(?:finger|thumb)?-?nails?\\b|\\b(?:finger|thumb)-?nails? of (?:his|her|their|the|an?) (?:[\\w-]+ ){0,3}(?:son|daughter|baby|infant|toddler|child|kid)\\b|\\bscratched\\b[^.;]{0,30}\\bby (?:an?|the)? ?${person}\\b`,
  ),
  row(
    "heads-knocked",
    "W51.XXX",
    "\\b(?:knocked|bumped|clashed|cracked|banged|butted|smacked|bonked) heads\\b|\\bheads (?:collided|clashed|knocked|smacked)\\b|\\bhead-to-head (?:collision|clash|contact)\\b|\\bclash of heads\\b",
  ),
  row(
    "crowd",
    "W52.XXX",
    "\\b(?:crushed|trampled|pinned|squeezed)\\b[^.;]{0,15}\\b(?:by|in) (?:a|the) (?:[\\w-]+ )?(?:crowd|stampede|mosh pit)\\b",
  ),
  row(
    "into-wall",
    "W22.01X",
    "\\b(?:walked|ran|running|crashed|bumped|skated|slid|charged|plowed)(?: (?:headlong|head-?first|face-?first|straight|right|smack|full speed|full[- ]tilt))* into (?:a|the) (?:[\\w-]+ )?wall\\b",
  ),
  row(
    "furniture-struck",
    "W22.03X",
    `\\b${ridden} (?:his|her|their|the|a) (?:[\\w-]+ ){0,2}(?:shin|knee|toe|hip|thigh|leg|elbow|foot|head|forehead)\\b[^.;]{0,20}\\b(?:on|against|into)\\b[^.;]{0,25}\\b${furniture}\\b`,
  ),
  row(
    "stood-up-under",
    "W22.8XX",
    "\\b(?:stood up|straightened up|came up|rose|raised (?:his|her) head|sat up|backed up)\\b[^.;]{0,12}\\b(?:under|into|beneath|against)\\b",
  ),
];

const efforts: readonly Mechanism[] = [
  row(
    "heaved",
    "X50.0XX",
    "\\b(?:heav(?:ed|ing)|hoist(?:ed|ing)|lug(?:ged|ging)|haul(?:ed|ing)|drag(?:ged|ging)|bench[- ]?press\\w*|(?:doing|did) (?:[\\w-]+ )?(?:squats|deadlifts|presses|curls|pull-?ups|push-?ups)|heavy lift(?:ing)?|(?:unload|load)(?:ed|ing) (?:[\\w-]+ ){0,3}(?:bales?|boxes|crates?|trucks?|pallets?|bags?|furniture|lumber|firewood|gravel|dishwasher)|(?:mov(?:ed|ing)|carr(?:ied|ying)|push(?:ed|ing)|pull(?:ed|ing)) (?:[\\w-]+ ){0,3}(?:furniture|sofa|couch|dresser|refrigerator|fridge|piano|mattress|boxes|washer|dryer|bed|desk|bookcase|safe|bales?|crates?|water heater)|(?:caught|catching|transferring|boosting|repositioning|turning) (?:a|the|her|his) (?:[\\w-]+ )?(?:patient|resident|client)|swung (?:a|the|his|her) (?:[\\w-]+ )?(?:bat|axe|club|racket|sledge\\w*))\\b",
    causes.strain,
  ),
];

/** Most telling first. */
export const toldContacts: readonly Mechanism[] = [...guns, ...toldExposures, ...sharp, ...blows, ...efforts];
