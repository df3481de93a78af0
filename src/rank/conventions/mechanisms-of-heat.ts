/** What burned, froze, overheated or shocked, and what got into an ear, a nose or around a finger. */
import { any, causes, type Mechanism, mechanism as row } from "./mechanism-words.ts";

export const heat: readonly Mechanism[] = (
  [
    [
      "bath",
      "X11.0XX",
      "(?:bath|bath ?tub|tub)\\b[^.;]{0,40}\\b(?:hot|scald\\w*)|(?:hot|scald\\w*)\\b[^.;]{0,30}\\b(?:bath ?water|bath ?tub|bath|tub)",
    ],
    [
      "tap",
      "X11.8XX",
      "(?:tap|faucet|sink|shower)\\b[^.;]{0,30}\\b(?:hot|scald\\w*)|(?:hot|scald\\w*)\\b[^.;]{0,20}\\b(?:tap|faucet|running water|shower)",
    ],
    ["steam", "X13.1XX", "steam|pressure cooker|instant pot"],
    [
      "oil",
      "X10.2XX",
      "(?:hot|cooking|frying|fryer|boiling|bacon) (?:[\\w-]+ )?(?:oil|grease|fat)|grease|deep ?fryer|oil (?:splash\\w*|spatter\\w*|splatter\\w*|popped)",
    ],
    [
      "food",
      "X10.1XX",
      "(?:hot|boiling|scalding|spilled|microwaved?)\\b[^.;]{0,20}\\b(?:soup|noodles|ramen|food|oatmeal|cheese|pizza|sauce|gravy|chili|stew)|cup of (?:noodles|soup)",
    ],
    [
      "drink",
      "X10.0XX",
      "coffee|(?:hot|cup of|mug of|boiling)\\b[^.;]{0,15}\\b(?:tea|cocoa|chocolate|drink|latte|cider)|(?:tea|cocoa) (?:spill\\w*|splash\\w*)",
    ],
    [
      "skillet",
      "X15.3XX",
      "skillet|(?:hot|cast iron|frying|sauce|stock|baking) ?(?:pan|pot)(?: handle)?|cookie sheet|baking sheet|saucepan",
    ],
    [
      "hot-water",
      "X12.XXX",
      "(?:hot|boiling|scalding)\\b[^.;]{0,20}\\b(?:water|liquid|fluid)|(?:pot|kettle) of (?:\\w+ )?water|draining (?:the )?pasta|pasta water|(?:kettle|pot)\\b[^.;]{0,40}\\bwater|boiling over|water\\b[^.;]{0,30}\\b(?:boiling|scald\\w*)",
    ],
    ["stove", "X15.0XX", "stove(?: ?top)?|burner|oven(?: rack| door)?|cook ?top|range top"],
    ["toaster", "X15.1XX", "toaster"],
    [
      "household",
      "X15.8XX",
      "(?:curling|flat|clothes|clothing|steam) ?iron|hair straightener|iron|light ?bulb|lamp",
    ],
    ["radiator", "X16.XXX", "heating pad|radiator|space heater|heater|heating blanket|hot pipe"],
    [
      "engine",
      "X17.XXX",
      "muffler|exhaust(?: pipe)?|engine|tail ?pipe|soldering iron|glue gun|power tool|manifold",
    ],
    ["metal", "X18.XXX", "hot metal|molten metal|welding|slag|weld(?:er)?"],
    ["firework", "W39.XXX", "fire ?works?|fire ?crackers?|sparklers?|bottle rocket"],
    ["campfire", "X03.0XX", "camp ?fire|bonfire|fire ?pit|brush fire|burning (?:brush|leaves|trash)"],
    [
      "clothing",
      "X06.2XX",
      "(?:clothes|clothing|shirt|sleeve|gown|pants|robe)\\b[^.;]{0,25}\\b(?:caught fire|on fire|ignit\\w+)",
    ],
    ["gasoline", "X04.XXX", "gasoline|lighter fluid|kerosene|accelerant"],
    [
      "house-fire",
      "X00.0XX",
      "house fire|apartment fire|home fire|kitchen fire|burning (?:house|building)|structure fire",
    ],
    ["lighter", "X08.8XX", "lighter|match(?:es)?|candle|flames?|grill|torch|flash fire"],
    ["tar", "X19.XXX", "hot (?:wax|tar|asphalt|glue|pavement|sand|concrete|coals|ash(?:es)?)|wax(?:ing)?"],
  ] as const
).map(([id, stem, words]) => row(id, stem, any(words), causes.burn));

export const exposures: readonly Mechanism[] = [
  row("bead", "W44.B1X", any("(?:plastic )?beads?"), causes.foreign),
  row("insect-in", "W44.F4X", any("cockroach|roach|insect|bug|ant|moth|beetle|spider|fly"), /^T16/),
  row(
    "food-in",
    "W44.F3X",
    any(
      "(?:fish|chicken|pork) ?bones?|steak|meat|food(?: bolus)?|hot dog|chicken|(?:popcorn |corn )?kernels?|popcorn|peas?|beans?|peanuts?|nuts?|seeds?|cereal|candy|grape",
    ),
    causes.foreign,
  ),
  row("toy-in", "W44.B3X", any("legos?|toys?|doll shoe"), causes.foreign),
  row("button-battery", "W44.A1X", any("button batter(?:y|ies)"), causes.foreign),
  row("ring", "W49.04X", any("rings?\\b[^.;]{0,20}\\b(?:stuck|tight|caught)"), /^S/),
  row("hair-tourniquet", "W49.01X", any("hair tourniquet|hair wrapped"), /^S/),
  row(
    "outlet",
    "W86.0XX",
    any("outlet|toaster|appliance|extension cord|household (?:wiring|current)|light socket"),
    /^T75\.4/,
  ),
  row(
    "current",
    "W86.8XX",
    any("electric(?:al)? (?:shock|current|fence|panel)|shocked|electrocut\\w+"),
    /^T75\.4/,
  ),
  row(
    "cold",
    "X31.XXX",
    any(
      "freez\\w+|sub-?zero|outside overnight|cold (?:exposure|weather|temperatures?)|snow|ice fishing|outdoors",
    ),
    causes.cold,
  ),
  row("heat", "X30.XXX", any("heat|hot (?:day|weather|car|attic|sun)|outdoors|outside"), causes.heat),
];
