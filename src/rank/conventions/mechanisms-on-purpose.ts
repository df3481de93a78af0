/** Self-harm, assault, and what nobody can tell: by the means. The intent must be said of the patient; what is not said is an accident (I.C.20.h). */
import { by, causes, type Mechanism } from "./mechanism-words.ts";

type Intent = NonNullable<Mechanism["intent"]>;
const row = (
  intent: Intent,
  id: string,
  stem: string,
  words: string,
  of: RegExp = causes.force,
): Mechanism => ({
  id: `${intent}-${id}`,
  stem,
  words: new RegExp(words, "i"),
  causes: of,
  intent,
});

const knife = "\\b(?:knife|knives)\\b";
const stabbed = "\\bstab(?:bed|bing)?\\b";
const blade = "\\b(?:razors?|box ?cutters?|blades?|scissors|machete|scalpel)\\b";
/** Not the bottle that pills or drink came in. */
const glass =
  "\\b(?:(?:broken|shattered|smashed|piece of|shard of|pieces of|shards of) (?:a |the )?(?:glass|bottle|mirror|window)|glass|mirror|(?:with|by|using|struck by|hit by) (?:an? |the )?(?:\\w+ )?bottle)\\b";
const cut = "\\b(?:cut|cuts|cutting|slit|slashed|slashing|lacerat\\w+)\\b";
const scald = "\\b(?:boiling|scald\\w*|hot (?:water|liquid|oil|grease|coffee))\\b";

/** How each intent is told. */
export const intents: Readonly<Record<Intent, RegExp>> = {
  "self-harm":
    /\b(?:suicid(?:e attempt|al gesture|al attempt)|attempt(?:ed|ing)? (?:suicide|to (?:kill|end|take|harm) )|self[- ]?(?:harm(?:ed|ing)?|inflicted|injur\w+|mutilat\w+|directed violence)|(?:cut|stabbed|hurt|harmed|burned|shot) (?:him|her|them)sel(?:f|ves) (?:on purpose|intentionally|deliberately)|(?:intentionally|deliberately|purposely) (?:cut|stabbed|hurt|harmed|burned|shot|jumped)|(?:to (?:relieve|release|numb|let out)|to let) (?:out )?(?:the |some |her |his |their )?(?:tension|stress|emotional pain|pain|pressure|anger|feelings?)(?: out)?|to (?:feel (?:something|anything|better|numb)|punish (?:him|her|them)sel(?:f|ves))|(?:did|does)(?: not|n't) (?:want|intend|mean|wish|plan) to (?:die|kill|end)|without (?:wanting|intending|meaning|wishing) to die|non-?suicidal self|(?:been|started|admits to|keeps|urges? to|cuts|scratches|burns) (?:cut(?:s|ting)? )?(?:him|her|them)sel(?:f|ves)\b[^.;]{0,40}? (?:when (?:he|she|they) (?:is|are|gets?|feels?)|when (?:overwhelmed|upset|stressed|angry|sad|anxious)|to (?:cope|feel|let|relieve|release|punish)|on purpose|deliberately)|(?:cut|cuts|burned|burnt|burns|scratched|scratches|carved|sliced|stabbed|banged|hit|bit|punched|jabbed)\b(?:(?!\b(?:not|never|no|denies|denied|without|accident\w*|(?:did|was)n't)\b)[^.;]){0,60}\b(?:on purpose|deliberately|intentionally|purposely|to (?:hurt|harm|punish) (?:him|her|them)sel(?:f|ves)))\b/gi,
  assault:
    /\b(?:assault(?:ed)?|attacked by(?! (?:(?:an?|the|his|her|their|two|some|several|[\w-]+'s) )?(?:[\w-]+ ){0,2}?(?:dogs?|pit ?bull|shepherd|rottweiler|cats?|bees?|wasps?|hornets?|yellow ?jackets?|animals?|raccoon|bear|cow|bull|rooster|goose|geese|swarm|coyote|shark|monkey|horse|fox|bat|squirrel|rat)\b)|attacked (?:him|her)(?! (?:dog|cat|face|cheek|leg|arm|hand))|attacker|assailant|mugged|robbed|robbery|jumped by|beaten (?:up|by)|altercation|(?<!\b(?:dog|cat|fire|food|pillow|snowball)[ -]?)fight(?:ing)?(?! (?:dogs?|cats?|animals|off|through|a (?:fire|cold)|fires?|infection))|fist ?fight|drive-?by(?: shooting)?|mugging|beat(?:en)? (?:him|her|up)|stabbing|domestic (?:violence|dispute)|(?:punched|kicked|stabbed|shot|slapped|choked|strangled|pushed|shoved|struck|hit|slashed|cut|bitten|burned)\b[^.;]{0,60} by (?:an? |his |her |the |her own )?(?:unknown|patron|classmate|another (?:man|woman|person|patient|inmate|resident)|stranger|assailant|man|woman|person|husband|wife|boyfriend|girlfriend|partner|ex|brother|neighbor|roommate|student|coworker|inmate|patient)(?!['’]s\b)|(?:boyfriend|girlfriend|husband|wife|partner|ex-?\w*|stranger|roommate|inmate|patron|neighbor|coworker|student|father|mother|stepfather|brother|uncle) (?:beat|hit|bit|burned|cut|shook|whipped|punched|kicked|stabbed|slapped|choked|strangled|pushed|shoved|struck|hit|threw|grabbed))\b/gi,
  undetermined:
    /\b(?:intent (?:(?:cannot|can not|could not) be |is not |was not |un)determined|undetermined (?:intent|whether)|(?:cannot|could not|unable to) (?:be )?determine[d]? (?:the )?intent|intent (?:is )?(?:undetermined|indeterminate)|whether (?:it was )?(?:accidental|intentional) or (?:accidental|intentional|self[- ]inflicted) (?:cannot|could not))\b/gi,
};

const police =
  "(?:police(?:man|men| officers?)?|officers?|cops?|deput(?:y|ies)|sheriff(?:'s deput(?:y|ies))?|troopers?|swat)";
const suspect = "(?:arrest\\w*|custody|handcuff\\w*|suspect|fled|fleeing|resist\\w*|detain\\w*)";
/** Legal intervention (Y35): who was hurt is the suspect where the sentence tells an arrest, else not said. */
const byPolice = (id: string, digits: string, acts: string): Mechanism[] => {
  const said = `\\b(?:${acts})\\b[^.;]{0,30}\\b(?:by|from|in) (?:the |an? )?${police}\\b|\\b${police}(?:'s)? (?:[\\w-]+ ){0,2}(?:${acts})\\b`;
  const words = `(?:${said})[^.]{0,80}\\b${suspect}\\b|\\b${suspect}\\b[^.]{0,80}(?:${said})`;
  return [
    {
      id: `police-${id}-suspect`,
      stem: `Y35.${digits}3`,
      words: new RegExp(words, "i"),
      causes: causes.force,
    },
    { id: `police-${id}`, stem: `Y35.${digits}9`, words: new RegExp(said, "i"), causes: causes.force },
  ];
};

export const intended: readonly Mechanism[] = [
  ...byPolice(
    "held",
    "81",
    "tackled|taken down|taken to the ground|slammed|thrown|wrestled|pinned|manhandled",
  ),
  ...byPolice("stun", "83", "tas(?:ed|er(?:ed)?)|stun(?:ned| gun)"),
  ...byPolice("baton", "31", "baton|nightstick|struck with (?:a )?baton"),
  ...byPolice("dog", "89", "k-?9"),
  row("undetermined", "knife", "Y28.1XX", knife, causes.wound),
  row("undetermined", "glass", "Y28.0XX", glass, causes.wound),
  row("undetermined", "sharp", "Y28.9XX", `${cut}|${blade}|${stabbed}`, causes.wound),
  row("undetermined", "jump", "Y30.XXX", "\\b(?:jumped|fell|fall)\\b"),
  row("self-harm", "knife", "X78.1XX", knife, causes.wound),
  row("self-harm", "blade", "X78.8XX", blade, causes.wound),
  row("self-harm", "glass", "X78.0XX", glass, causes.wound),
  row("self-harm", "jump", "X80.XXX", "\\bjumped (?:off|from|out)\\b"),
  row(
    "self-harm",
    "traffic",
    "X81.0XX",
    "\\b(?:jumped|ran|walked|stepped) (?:in front of|into) (?:a |an |the )?(?:\\w+ )?(?:car|truck|bus|traffic)\\b",
  ),
  row("self-harm", "scald", "X77.2XX", scald, causes.burn),
  row("self-harm", "burn", "X76.XXX", "\\b(?:burn\\w*|lighter|cigarettes?|fire)\\b", causes.burn),
  row("self-harm", "blunt", "X79.XXX", "\\b(?:punched|banged|bang(?:ing|s)|hit(?:ting)?|struck)\\b"),
  row("self-harm", "sharp", "X78.9XX", `${cut}|${stabbed}`, causes.wound),
  row("assault", "handgun", "X93.XXX", "\\bhandgun|pistol\\b"),
  row(
    "assault",
    "gun",
    "X95.9XX",
    "\\b(?:(?<!\\b(?:tetanus|flu|td|tdap|covid|allergy|cortisone|steroid|b-?12|rabies|booster|insulin|toradol|ketorolac|antibiotic|penicillin|rocephin|depo|hpv|hepatitis|pneumonia|shingles|im) )shot(?! (?:of|record|given|up to date|unknown|today|glass))|gun ?shot|gsw|firearm|gun)\\b",
    causes.wound,
  ),
  row("assault", "knife", "X99.1XX", knife, causes.wound),
  row("assault", "glass", "X99.0XX", glass, causes.wound),
  row("assault", "blade", "X99.8XX", blade, causes.wound),
  row("assault", "stabbed", "X99.9XX", stabbed, causes.wound),
  row("assault", "scald", "X98.2XX", scald, causes.burn),
  row("assault", "bat", "Y08.02X", by("hit|struck|beaten|beat|assaulted|attacked", "baseball bat")),
  row(
    "assault",
    "blunt",
    "Y00.XXX",
    by(
      "hit|struck|beaten|beat|assaulted|attacked",
      "(?:bat|pipe|bottle|hammer|crowbar|stick|rock|brick|chair|belt|club|board|pan|object|gun|cord|broom(?: ?handle| ?stick)?|tire iron|skillet|lamp|phone|shoe|boot|cane|crutch|wrench|shovel|baton|two-by-four|2x4|paddle|switch|hanger|flashlight|mug|plate|vase|golf club|padlock|chain)",
    ),
  ),
  row(
    "assault",
    "bite",
    "Y04.1XX",
    "(?<!\\b(?:dogs?|cats?|pupp(?:y|ies)|bulls?|of them|animal)[^.;]{0,25})\\b(?:bitten|bit|bite)\\b(?! by (?:an? |the |his |her |their )?(?:[\\w'’-]+ ){0,3}(?:dogs?|cats?|kitten|puppy|tick|spider|insect|snake|shepherd|pit ?bull|lab|retriever|terrier|husky|rottweiler|hound|horse|rat|bat|raccoon|squirrel|ferret|hamster))",
  ),
  row(
    "assault",
    "pushed",
    "Y04.2XX",
    "\\b(?:pushed|shoved|thrown|threw|slammed)\\b[^.;]{0,40}\\b(?:to the (?:ground|floor)|against|into|down|onto)\\b",
  ),
  row(
    "assault",
    "fists",
    "Y04.0XX",
    "\\b(?:punch\\w*|fists?|fist ?fights?|fights?|slapped|altercation|brawl)\\b",
  ),
  row(
    "assault",
    "force",
    "Y04.8XX",
    "\\b(?:kicked|choked|strangled|stomped|grabbed|elbowed|head-?butted)\\b",
  ),
  row("assault", "unspecified", "Y09", "\\b(?:assault(?:ed)?|attacked|beaten|mugged|robbed)\\b"),
];
