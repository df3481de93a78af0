/**
 * What exploded, burned, froze or drowned, in the words of stories: "the kitchen of his house caught fire", "locked out overnight without gloves". Before heat and
 * cold as the index tells them.
 *
 * Source: Tabular List, W36 to W40, W65 to W74, W85, W93, X00 to X19, X31; External Cause Index at Explosion, Exposure, Burn, Drowning.
 */
import { any, causes, type Mechanism, mechanism as row } from "./mechanism-words.ts";

const blasts: readonly Mechanism[] = [
  row("aerosol", "W36.1XX", "\\b(?:aerosol|spray) can\\b[^.;]{0,25}\\b(?:explo\\w+|burst|blew)", /^[ST]/),
  row(
    "cylinder",
    "W36.9XX",
    "\\b(?:gas|oxygen|acetylene|compressed[- ]air|scuba) (?:cylinder|tank|bottle)\\b[^.;]{0,25}\\b(?:explo\\w+|burst|blew)",
    /^[ST]/,
  ),
  row("bicycle-tire", "W37.0XX", "\\b(?:bicycle|bike) tire\\b[^.;]{0,25}\\b(?:explo\\w+|burst|blew)"),
  row("tire", "W37.8XX", "\\btire\\b[^.;]{0,25}\\b(?:explo\\w+|burst|blew up)"),
  row(
    "gas-explosion",
    "W40.1XX",
    "\\b(?:propane|natural gas|butane|gas(?:oline)? fumes?|methane|gas leak)\\b[^.;]{0,30}\\bexplo\\w+|\\b(?:propane|natural gas|gas) explosion",
    /^[ST]/,
  ),
];

const burning: readonly Mechanism[] = [
  row(
    "fire-of-house",
    "X00.0XX",
    "\\b(?:house|home|apartment|kitchen|building|bedroom|trailer|garage|barn|condo|duplex|cabin|basement|dorm)\\b[^.;]{0,25}\\b(?:caught (?:on )?fire|(?:was |were |is )?on fire|burned down|in flames|up in flames|engulfed|ablaze)\\b|\\b(?:trapped|pulled|rescued|escaped|jumped)\\b[^.;]{0,25}\\b(?:burning|from (?:a|the) fire|flames)\\b",
    causes.burn,
  ),
  row(
    "bed-fire",
    "X08.00X",
    "\\b(?:mattress|bed(?:ding)?)\\b[^.;]{0,15}\\b(?:caught (?:on )?fire|on fire|in flames)\\b",
    causes.burn,
  ),
  row(
    "clothing-lit",
    "X06.2XX",
    "\\b(?:clothes|clothing|shirt|sleeves?|robe|gown|pants|scarf|apron|jacket|nightgown|pajamas)\\b[^.;]{0,35}\\b(?:caught (?:on )?fire|lit|ignit\\w+|in flames|flamed|went up)\\b",
    causes.burn,
  ),
  row("latte", "X10.0XX", any("latte|cappuccino|espresso|hot (?:chocolate|cocoa|cider|toddy)"), causes.burn),
  row(
    "kettle",
    "X12.XXX",
    any(
      "(?:kettle|tea ?pot)\\b[^.;]{0,30}\\b(?:tipped|spilled|poured|toppled|fell|over)|drain(?:ing|ed) (?:the |a |some )?(?:[\\w-]+ )?(?:pasta|spaghetti|noodles|potatoes|macaroni|ravioli)",
    ),
    causes.burn,
  ),
  row("radiator", "X16.XXX", any("(?:steam |cast iron )?radiator(?! cap)"), causes.burn),
  row(
    "exhaust",
    "X17.XXX",
    any(
      "(?:motorcycle|dirt bike|atv|bike|moped|car|truck)?(?:'s)? ?(?:exhaust(?: pipe)?|muffler|tail ?pipe)",
    ),
    causes.burn,
  ),
  row(
    "hot-metal",
    "X18.XXX",
    any(
      "(?:freshly|just|recently)[- ](?:welded|cut|soldered|forged) [\\w-]+|welded (?:pipe|joint|metal|steel|seam)|hot (?:iron|steel|metal|rebar)|(?:red|white)[- ]hot",
    ),
    causes.burn,
  ),
  row("dry-ice", "W93.01X", any("dry ice"), /^T(?:3[34]|2[0-8]|69)/),
  row("liquid-nitrogen", "W93.11X", any("liquid (?:nitrogen|oxygen|air|co2)"), /^T(?:3[34]|2[0-8]|69)/),
  row(
    "winter",
    "X31.XXX",
    any(
      "january|february|december|winter|blizzard|below zero|sub-?freezing|wind ?chill|(?:no|without) (?:gloves|mittens|coat|jacket|shoes|boots|heat|socks)|slept (?:rough|outside)|sleeping (?:rough|outside)|homeless|mountaineer\\w*|walked home|stranded|locked out|ice bath|cold water|ski lift|hiking|camping|tent",
    ),
    causes.cold,
  ),
  row(
    "power-line",
    "W85.XXX",
    any("(?:power|utility|transmission|high[- ]voltage) lines?"),
    /^(?:T75\.4|T2)/,
  ),
];

const waters: readonly Mechanism[] = [
  row(
    "pool-fell",
    "W16.011",
    "\\b(?:fell|toppled|tumbled|rolled|slipped|wandered) (?:in|into)\\b[^.;]{0,25}\\bpool\\b",
    /^T75\.1/,
  ),
  row("pool", "W67.XXX", any("(?:swimming |backyard |hotel |kiddie )?pool"), /^T75\.1/),
  row("tub", "W65.XXX", any("bath ?tub|tub|bath"), /^T75\.1/),
  row(
    "natural-water",
    "W69.XXX",
    any("lake|river|ocean|sea|pond|surf|rip (?:current|tide)|creek"),
    /^T75\.1/,
  ),
];

/** Most telling first. */
export const toldExposures: readonly Mechanism[] = [...blasts, ...burning, ...waters];
