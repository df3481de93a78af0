/** Who bit, kicked, scratched or stung. */
import { any, type Mechanism, mechanism as row } from "./mechanism-words.ts";

const animal = (
  id: string,
  names: string,
  codes: readonly [bite: string, hit: string, other: string],
): Mechanism[] => [
  row(
    `${id}-bite`,
    codes[0],
    `\\b(?:${names})(?:'s)?\\b[^.;]{0,40}\\b(?:bit|bites?|bitten|biting|attacked|nipped|pecked|mauled|chomped|snapped at|latched on(?:to)?|clamped (?:down )?on|(?:sank|sunk|got|caught|locked|planted)\\b[^.;]{0,25}\\b(?:tooth|teeth|canines?|fangs?|jaws?)|got (?:him|her|hold of|a hold of) (?:in|on|by)|got ahold of|tore into)\\b|\\b(?:bit|bitten|bite|bites|nipped|attacked|mauled|pecked)\\b[^.;]{0,30}\\b(?:${names})\\b`,
  ),
  row(
    `${id}-struck`,
    codes[1],
    `\\b(?:kicked|knocked (?:down|over)|trampled|stepped on|struck|hit|pulled (?:down|over)|tripped over|stomped|rammed|gored)\\b[^.;]{0,25}\\b(?:${names})\\b|\\b(?:${names})\\b[^.;]{0,25}\\b(?:kicked|knocked|jumped (?:up )?on|trampled|stomped (?:on )?|pinned|crushed|squeezed|mashed|ran (?:through|under|between)|gored|rammed|stepped on|pulled|ran into|barrell?ed|plowed|ploughed|bowled|slammed|crashed|charged|collided|yanked|jerked|butted|headbutted|took (?:him|her) (?:out|down)|landed on)\\b`,
  ),
  row(
    `${id}-other`,
    codes[2],
    `\\b(?:scratch(?:ed|es)?|clawed)\\b[^.;]{0,25}\\b(?:${names})\\b|\\b(?:${names})\\b[^.;]{0,25}\\b(?:scratch(?:ed|es)?|clawed)\\b`,
  ),
];

export const creatures: readonly Mechanism[] = [
  ...animal(
    "dog",
    "dogs?|pupp(?:y|ies)|pit ?bull|shepherd|labrador|retriever|terrier|chihuahua|rottweiler|canine(?! (?:tooth|teeth))|(?<=\\b(?:yellow|black|chocolate|someone's|neighbor's|his|her|their|a|the|big|old|family) )lab(?= (?!work|results?|test|draw|tech))|dachshund|poodle|(?:golden|labra)?doodle|husky|great dane|mastiff|beagle|bulldog|collie|hound|pomeranian|pug|corgi|k-?9",
    ["W54.0XX", "W54.1XX", "W54.8XX"],
  ),
  ...animal("cat", "cats?|kittens?|kitty|tom ?cat|feline", ["W55.01X", "W55.09X", "W55.03X"]),
  ...animal("horse", "horses?|pon(?:y|ies)|mares?|geldings?|stallions?|colts?|filly|donkeys?|mules?", [
    "W55.11X",
    "W55.12X",
    "W55.19X",
  ]),
  ...animal("cow", "cows?|bulls?|steers?|cattle|calf|heifers?", ["W55.21X", "W55.22X", "W55.29X"]),
  ...animal("pig", "pigs?|hogs?|sows?|boars?", ["W55.41X", "W55.42X", "W55.49X"]),
  ...animal("hoofed", "goats?|sheep|ewes?|deer|elk|moose|llamas?|alpacas?", [
    "W55.31X",
    "W55.32X",
    "W55.39X",
  ]),
  ...animal("raccoon", "raccoons?", ["W55.51X", "W55.52X", "W55.59X"]),
  ...animal("mouse", "mouse|mice", ["W53.01X", "W53.09X", "W53.09X"]),
  ...animal("rat", "rats?", ["W53.11X", "W53.19X", "W53.19X"]),
  ...animal("squirrel", "squirrels?", ["W53.21X", "W53.29X", "W53.29X"]),
  ...animal("mammal", "bats?|fox(?:es)?|coyotes?|ferrets?|rabbits?|hamsters?|skunks?|bears?|monkeys?", [
    "W55.81X",
    "W55.82X",
    "W55.89X",
  ]),
  ...animal("parrot", "parrots?", ["W61.01X", "W61.02X", "W61.09X"]),
  ...animal("macaw", "macaws?", ["W61.11X", "W61.12X", "W61.19X"]),
  ...animal("psittacine", "parakeets?|cockatiels?|cockatoos?|budgies?", ["W61.21X", "W61.22X", "W61.29X"]),
  ...animal("chicken", "chickens?|roosters?|hens?", ["W61.33X", "W61.32X", "W61.39X"]),
  ...animal("turkey", "(?:wild )turkeys?", ["W61.43X", "W61.42X", "W61.49X"]),
  ...animal("goose", "goose|geese", ["W61.51X", "W61.52X", "W61.59X"]),
  ...animal("duck", "ducks?", ["W61.61X", "W61.62X", "W61.69X"]),
  ...animal("bird", "birds?|swan|owl|hawk", ["W61.91X", "W61.92X", "W61.99X"]),
  ...animal(
    "snake",
    "(?:garter|rat|king|corn|black|bull|gopher|pet|water|nonvenomous|non-venomous) snake|python|boa(?: constrictor)?",
    ["W59.11X", "W59.12X", "W59.19X"],
  ),
  row(
    "insect",
    "W57.XXX",
    any(
      "(?:(?:insect|bug|mosquito|tick|flea|chigger|gnat|horse ?fly|ant)(?:es|s)? (?:bit|got|nipped|stung))\\b|(?:insect|mosquito|bug|tick|flea|chigger|bed ?bug|horse ?fl(?:y|ies)|fly|flies|ant|gnat) bites?|(?:bitten|stung|bites?)\\b[^.;]{0,20}\\bby (?:an? |the |some |several |multiple )?(?:insects?|mosquitoe?s?|bugs?|ticks?|fleas?|chiggers?|bed ?bugs?|fl(?:y|ies)|ants?|gnats?)|(?:pulled|removed|found|picked|plucked|tweezed)\\b[^.;]{0,20}\\bticks?|ticks? (?:was |were )?(?:still )?(?:attached|embedded|removed|engorged)",
    ),
    /^S/,
  ),
];
