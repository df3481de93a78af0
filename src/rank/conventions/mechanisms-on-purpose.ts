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

const knife = "\\b(?:knife|knives|stab(?:bed|bing)?)\\b";
const blade = "\\b(?:razors?|box ?cutters?|blades?|scissors|machete|scalpel)\\b";
/** Not the bottle that pills or drink came in. */
const glass =
  "\\b(?:(?:broken|shattered|smashed|piece of|shard of|pieces of|shards of) (?:a |the )?(?:glass|bottle|mirror|window)|glass|mirror|(?:with|by|using|struck by|hit by) (?:an? |the )?(?:\\w+ )?bottle)\\b";
const cut = "\\b(?:cut|cuts|cutting|slit|slashed|slashing|lacerat\\w+)\\b";
const scald = "\\b(?:boiling|scald\\w*|hot (?:water|liquid|oil|grease|coffee))\\b";

/** How each intent is told. */
export const intents: Readonly<Record<Intent, RegExp>> = {
  "self-harm":
    /\b(?:suicid(?:e attempt|al gesture|al attempt)|attempt(?:ed|ing)? (?:suicide|to (?:kill|end|take|harm) )|self[- ]?(?:harm(?:ed|ing)?|inflicted|injur\w+|mutilat\w+|directed violence)|(?:cut|stabbed|hurt|harmed|burned|shot) (?:him|her|them)sel(?:f|ves) (?:on purpose|intentionally|deliberately)|(?:intentionally|deliberately|purposely) (?:cut|stabbed|hurt|harmed|burned|shot|jumped)|to (?:relieve|release) (?:the )?(?:tension|stress|emotional pain))\b/gi,
  assault:
    /\b(?:assault(?:ed)?|attacked by|attacker|assailant|mugged|robbed|robbery|jumped by|beaten (?:up|by)|altercation|fight(?:ing)?|fist ?fight|domestic (?:violence|dispute)|(?:punched|kicked|stabbed|shot|slapped|choked|strangled|pushed|shoved|struck|hit|slashed|cut)\b[^.;]{0,30} by (?:an? |his |her |the )?(?:unknown|another (?:man|woman|person|patient|inmate|resident)|stranger|assailant|man|woman|person|husband|wife|boyfriend|girlfriend|partner|ex|brother|neighbor|roommate|student|coworker|inmate|patient)|(?:boyfriend|girlfriend|husband|wife|partner|ex-?\w*|stranger|roommate|inmate) (?:punched|kicked|stabbed|slapped|choked|strangled|pushed|shoved|struck|hit|threw|grabbed))\b/gi,
  undetermined:
    /\b(?:intent (?:(?:cannot|can not|could not) be |is not |was not |un)determined|undetermined (?:intent|whether)|(?:cannot|could not|unable to) (?:be )?determine[d]? (?:the )?intent|intent (?:is )?(?:undetermined|indeterminate)|whether (?:it was )?(?:accidental|intentional) or (?:accidental|intentional|self[- ]inflicted) (?:cannot|could not))\b/gi,
};

export const intended: readonly Mechanism[] = [
  row("undetermined", "knife", "Y28.1XX", knife, causes.wound),
  row("undetermined", "glass", "Y28.0XX", glass, causes.wound),
  row("undetermined", "sharp", "Y28.9XX", `${cut}|${blade}`, causes.wound),
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
  row("self-harm", "sharp", "X78.9XX", cut, causes.wound),
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
  row("assault", "scald", "X98.2XX", scald, causes.burn),
  row("assault", "bat", "Y08.02X", by("hit|struck|beaten|beat|assaulted|attacked", "baseball bat")),
  row(
    "assault",
    "blunt",
    "Y00.XXX",
    by(
      "hit|struck|beaten|beat|assaulted|attacked",
      "(?:bat|pipe|bottle|hammer|crowbar|stick|rock|brick|chair|belt|club|board|pan|object|gun|cord)",
    ),
  ),
  row("assault", "bite", "Y04.1XX", "\\b(?:bitten|bit|bite)\\b"),
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
