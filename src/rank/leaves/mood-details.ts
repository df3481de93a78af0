/**
 * What a note tells of a mood disorder beside its name: that depression has come back, that it is gone, which pole a bipolar disorder is at and how
 * badly ("BP1 ... now in the pits ... Moderate. Not psychotic").
 *
 * Source: Tabular List at F31 (current episode, severity, psychotic features, remission), F32 (single) and F33 (recurrent); Guidelines FY2026 I.B.2, I.C.5.
 */
import { withoutDenied } from "../../note/denied-words.ts";

const nth =
  "second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|several|multiple|many|numerous|yet another|another";
const depression = "depress\\w*|mdd|major depression|the blues";
const recurrent = new RegExp(
  [
    `\\b(?:${nth}) (?:major |lifetime |severe |moderate |mild |such |bad )*(?:bouts?|episodes?|rounds?|spells?|relapses?|recurrences?|go-?rounds?|time (?:with|through)|stretch(?:es)?)(?:,? (?:of|with|for|in) (?:\\w+ ){0,2}?(?:${depression})|,? (?:this (?:one|time)|major|depressive)|[^.;\\n]{0,25}\\b(?:${depression}))`,
    `\\b(?:${depression})\\b[^.;\\n]{0,40}\\b(?:(?:is |has come |came |come |back)? ?(?:back|returned|returns|recurred|relapsed)\\b|(?:${nth}) (?:time|episode|bout|round|relapse)|for the (?:${nth}) time|recurs?\\b|recurring|comes? and goes|keeps coming back)`,
    `\\b(?:relapse|recurrence|return|recurrent episode|new episode) (?:of|into|in) (?:her |his |the |major |recurrent |severe )*(?:${depression})`,
    `\\b(?:how often|every time|each time|whenever) (?:it|the depression) (?:has |have )?(?:come|comes|came) back\\b`,
    `\\b(?:prior|previous|earlier|past) (?:major )?(?:depressive |depression )?(?:episodes|bouts)\\b`,
    `\\b(?:${depression})[^.;\\n]{0,30}\\b(?:(?:two|three|four|five|2|3|4|5|several|multiple)(?: (?:prior|previous|earlier|past|lifetime|major))+ (?:episodes|bouts))`,
  ].join("|"),
  "i",
);
const ofAnother =
  /\b(?:mother|father|brother|sister|son|daughter|aunt|uncle|wife|husband|mom|dad|family history|risk of|prevent|if |in case|single episode|first[- ]ever|first episode|bipolar|manic)\b/i;

/** What keeps a statement from being of the patient now. */
const sentences = (text: string) => text.split(/[.;\n]/);

function isRecurrent(text: string): boolean {
  return sentences(text).some((sentence) => recurrent.test(sentence) && !ofAnother.test(sentence));
}

const toRecurrent: Readonly<Record<string, string>> = {
  "F32.0": "F33.0",
  "F32.1": "F33.1",
  "F32.2": "F33.2",
  "F32.3": "F33.3",
  "F32.4": "F33.41",
  "F32.5": "F33.42",
  "F32.9": "F33.9",
  "F32.A": "F33.9",
};

const isMildest = /\b(?:mild|mildly)\b/i;
const isMiddle = /\b(?:moderate|moderately|mod\b)/i;
const isWorst = /\b(?:severe|severely)\b/i;
const ofSomethingElse =
  /\b(?:pain|asthma|copd|stenosis|regurg\w*|sleep apnea|osa|obesity|use disorder|aud|oud|anemia|tr\b|mr\b|as\b|anxiety|gad|distress|improve\w*|exercise|activity|intensity|substance|cannabis|alcohol|dementia|psoriasis|acne|headaches?|nausea|tremor|to moderate|risk)\b/i;

const ofMood =
  /\b(?:depress\w*|mdd|episode|bout|bipolar|bp-?[1i]|mani[ac]\w*|mood|anorexi\w*|an-?r|an-?bp|bulimi\w*|this time)\b/i;
/** "Moderate.", "still severe": nothing else is named. */
const mostWords = 3;

/** The one severity that the note gives, of nothing else that the phrase names. */
function severityOf(text: string): 0 | 1 | 2 | undefined {
  const found = new Set<0 | 1 | 2>();
  for (const phrase of withoutDenied(text).split(/[.;,\n()]/)) {
    const isShort = phrase.trim().split(/\s+/).length <= mostWords;
    if (ofSomethingElse.test(phrase) || !(isShort || ofMood.test(phrase))) continue;
    if (isMildest.test(phrase)) found.add(0);
    if (isMiddle.test(phrase)) found.add(1);
    if (isWorst.test(phrase)) found.add(2);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const psychotic =
  /\b(?:psychotic|psychosis|hallucin\w*|delusion\w*|hear(?:s|ing) voices|voices (?:tell|say)\w*|paranoi[ad])\b/i;
const isPsychotic = (text: string) => psychotic.test(withoutDenied(text));

const wholly =
  /\b(?:full(?:y)?|complete(?:ly)?)(?: and sustained|,? sustained)? (?:remission|remitted|recovered)\b|\bremission,? (?:full|complete)\b|\b(?:fully|completely) (?:in )?remi(?:tted|ssion)\b/i;
const partly =
  /\b(?:partial(?:ly)?|partly|mostly|half),? (?:in )?(?:remission|remitted|recovered|better)\b|\bremission,? partial\b/i;
const gone =
  /\b(?:in|into|sustained|now|currently) (?:\w+ )?remission\b|\bremitted\b|\beuthymic\b[^.;\n]{0,20}\bremission\b/i;
const notGone =
  /\b(?:not|no|never|isn't|until|if|goal|toward|hope\w*|short of|alcohol|aud|oud|opioid|cocaine|meth\w*|substance|cancer|lymphoma|use disorder)\b/i;

function remissionOf(text: string): "full" | "partial" | "told" | undefined {
  const told = sentences(text).filter((sentence) => !notGone.test(sentence));
  if (told.some((sentence) => partly.test(sentence))) return "partial";
  if (told.some((sentence) => wholly.test(sentence))) return "full";
  return told.some((sentence) => gone.test(sentence)) ? "told" : undefined;
}

/** Depression that the rest of the note tells to be recurrent, with its severity or remission. */
function depressionDetails(code: string, text: string): string | undefined {
  if (!(code in toRecurrent) && code !== "F33.9" && code !== "F33.40") return undefined;
  const comesBack = code.startsWith("F33") || isRecurrent(text);
  const left = /^(?:F33\.9|F33\.40|F32\.[59A])$/.test(code) ? remissionOf(text) : undefined;
  if (comesBack && left !== undefined && code !== "F32.A")
    return { full: "F33.42", partial: "F33.41", told: "F33.40" }[left];
  if (!comesBack) return undefined;
  const severity = /^(?:F33\.9|F32\.[9A])$/.test(code) && left === undefined ? severityOf(text) : undefined;
  if (severity === 2) return isPsychotic(text) ? "F33.3" : "F33.2";
  if (severity !== undefined) return `F33.${severity}`;
  return code === "F32.A" && left !== undefined ? "F33.40" : toRecurrent[code];
}

const low =
  /\b(?:(?:now|currently|again|is|feels?|been|current episode|this episode|most recent episode)[ :,-]+(?:\w+ ){0,2}?depressed|depressed (?:now|again|since|episode|phase|pole|state|x)|depressive (?:episode|phase|pole|swing|relapse|spell|crash)|bipolar depression|depression (?:now|since|for|again|is back|returned)|in (?:a |the |another )?(?:\w+ )?(?:depression|low|lows|slump|pits|depths|trough|dumps|downswing)|down (?:phase|swing|pole)|crashed|low (?:phase|pole)|anhedoni\w+|depressed)\b/i;
const high =
  /\b(?:(?:now|currently|again|frankly|floridly|acutely|current episode|is|been)[ :,-]+(?:\w+ ){0,2}?manic|manic (?:now|again|episode|phase|state|relapse|x)|in (?:a |full[- ]blown )?mania|mania (?:now|again|since)|acute mania|current mania|manic)\b/i;
const hypomanic = /\b(?:hypomani[ac]\w*)\b/i;
const mixed =
  /\bmixed (?:episode|state|features|mania|phase|presentation)|\b(?:episode|currently|now|bipolar\S*(?: i| 1)?,?) mixed\b/i;
/** What was, at the onset or once: says nothing of the episode now. */
const earlier =
  /\b(?:last|prior|previous|past|first|dx'?d|diagnosed|history|hx|h\/o|ago|in (?:19|20)\d\d|at (?:age )?\d\d|since (?:age|college)|after a|used to|hospitali[sz]ed|most recent|\d+ years?|no|not|never|denies|without|risk|watch for|if|mother|father|brother|sister|son|daughter|switch\w*|avoid)\b/i;

type Pole = "low" | "high" | "hypomanic" | "mixed";

function poleOf(text: string): Pole | undefined {
  const now = text.split(/[.;,\n]/).filter((phrase) => !earlier.test(phrase));
  const poles = (
    [
      ["mixed", mixed],
      ["hypomanic", hypomanic],
      ["high", high],
      ["low", low],
    ] as const
  ).flatMap(([pole, words]) => (now.some((phrase) => words.test(phrase)) ? [pole] : []));
  if (poles[0] === "mixed") return "mixed";
  return poles.length === 1 ? poles[0] : undefined;
}

/** Bipolar I disorder with the episode and severity that the note tells. */
function bipolarDetails(code: string, text: string): string | undefined {
  if (code !== "F31.9" && code !== "F31.70" && code !== "F31.10" && code !== "F31.30") return undefined;
  const left = remissionOf(text);
  if (code === "F31.70" || left === "full" || left === "partial") {
    const last = /\b(?:last|most recent|recent)\b[^.;\n]{0,25}\b(hypomani|mani|depress)\w*/i
      .exec(text)?.[1]
      ?.toLowerCase();
    if (last === undefined || left === undefined || left === "told")
      return code === "F31.9" ? "F31.70" : undefined;
    const at = { hypomani: 1, mani: 3, depress: 5 }[last] ?? 1;
    return `F31.7${left === "full" ? at + 1 : at}`;
  }
  const pole = code === "F31.10" ? "high" : code === "F31.30" ? "low" : poleOf(text);
  if (pole === undefined) return undefined;
  if (pole === "hypomanic") return "F31.0";
  const severity = severityOf(text);
  const withPsychosis = isPsychotic(text);
  if (pole === "high") return withPsychosis ? "F31.2" : `F31.1${severity === undefined ? 0 : severity + 1}`;
  if (pole === "mixed") return withPsychosis ? "F31.64" : `F31.6${severity === undefined ? 0 : severity + 1}`;
  if (withPsychosis) return "F31.5";
  return severity === undefined ? "F31.30" : severity === 2 ? "F31.4" : `F31.3${severity + 1}`;
}

const notEating = /^F50\.0(?:0|19|29)$/;
const worst = /\bextreme\b/i;

/** Anorexia nervosa by its type and severity, told apart from the name. */
function anorexiaDetails(code: string, text: string): string | undefined {
  if (!notEating.test(code)) return undefined;
  const affirmed = withoutDenied(text);
  const type =
    /\brestrict(?:ing|ive|s)?\b[- ](?:type|subtype)|\ban-r\b|restricting anorexia|restricting\b/i.test(
      affirmed,
    )
      ? "1"
      : /\bbinge[- /]*(?:eating[- /]*)?purg\w+ (?:type|subtype)|\ban-bp\b|binge-purge/i.test(affirmed)
        ? "2"
        : undefined;
  const header = code === "F50.00" ? type : code.charAt(5);
  if (header === undefined) return undefined;
  const severity = worst.test(text) ? 3 : severityOf(text);
  if (severity !== undefined) return `F50.0${header}${severity}`;
  return code === "F50.00" ? `F50.0${header}9` : undefined;
}

const lowMood =
  /\b(?:depress\w*|low|sad|tearful|blue|down) (?:\w+ )?mood\b|\bdepress\w+\b|\b(?:low|sad|tearful)\b/i;
const anxious = /\b(?:anxi\w+|worr\w+|nervous\w*|on edge)\b/i;

/** "Adjustment reaction with anxious and low mood" (Tabular List at F43.21 depressed mood, F43.22 anxiety, F43.23 both). */
function adjustmentDetails(code: string, text: string): string | undefined {
  if (code !== "F43.20" && code !== "F43.2") return undefined;
  const told = sentences(withoutDenied(text)).filter((sentence) => /\badjustment\b/i.test(sentence));
  const isLow = told.some((sentence) => lowMood.test(sentence));
  const isAnxious = told.some((sentence) => anxious.test(sentence));
  return isLow ? (isAnxious ? "F43.23" : "F43.21") : isAnxious ? "F43.22" : undefined;
}

/** @param text of the whole note */
export function moodDetails(code: string, text: string): string | undefined {
  if (code.startsWith("F43.2")) return adjustmentDetails(code, text);
  if (!/^F(?:3[1-3]|50\.0)/.test(code)) return undefined;
  return depressionDetails(code, text) ?? bipolarDetails(code, text) ?? anorexiaDetails(code, text);
}
