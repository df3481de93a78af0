/** What notes of habits, minds and nerves tell beside a condition, in more of clinicians' words: smoking given up, alcohol measured, a stroke long past. */
import type { Beside } from "./convention.ts";

type Row = Omit<Beside, "kind">;

const tobaccoHosts =
  /^(?:I1[0-6]\.?|I1A|I2[0-5]\.|I6[0-9]\.|I7[0-9]\.?|J4[0-7]\.?|J84\.|J96\.|C(?:3[0-4]|67|64|15|1[0-4]|25|32|0)|K2[5-8]\.|G47\.33|Z12\.2$)/;

const levels = [20, 40, 60, 80, 100, 120, 200, 240];

/** "287" is mg per 100 ml, "0.287" g. */
function bloodAlcohol(amount: string): string | undefined {
  const value = amount.includes(".") ? Number(amount) * 1000 : Number(amount);
  if (!(value >= 10 && value <= 700)) return undefined;
  const at = levels.findIndex((limit) => value < limit);
  return `Y90.${at === -1 ? levels.length : at}`;
}

const cigarettes =
  "(?:cig(?:arette)?s?|smokes?|cigars?|packs?|tobacco|nicotine|camels?|marlboros?|newports?|lucky strikes?|winstons?|salems?|kools?|pall malls?|virginia slims|american spirits?)";
const when =
  "(?:(?:in |since |back in |around |about )*(?:'\\d\\d|(?:19|20)\\d\\d|her (?:twenties|thirties|forties|fifties)|his (?:twenties|thirties|forties|fifties)|(?:\\w+ ){0,2}(?:years?|yrs?|decades?|months?) (?:ago|back)|(?:for )?(?:\\w+ ){1,2}(?:years|yrs|decades)))";

const past =
  "(?:(?:in|of|from|back in|since|around|,)? ?\\(?'?(?:19|20)\\d\\d\\b|(?:\\w+ ){0,2}(?:years|yrs|decades|months) (?:ago|back|prior)|years? ago|long ago|in (?:his|her) (?:\\w+)|last (?:year|spring|summer|fall|winter)|in the (?:remote )?past)";
const stroke =
  "(?:strokes?|cvas?\\b|tias?\\b|mini-?strokes?|cerebral infarct\\w*|lacunes?|lacunar (?:stroke|infarct\\w*)|brain attack)";
const recovered =
  "(?:no (?:residuals?|residua|deficits?|sequelae|lasting|leftover|weakness|symptoms)|without (?:any )?(?:residuals?|residua|deficits?|sequelae)|left (?:him|her|them) with (?:nothing|no)|nothing (?:left|residual|since)|(?:full|complete|good|total) recovery|recovered (?:fully|completely|well|nicely)|(?:fully|completely) recovered|deficit[- ]free|all (?:came|cleared)|cleared (?:completely|fully)|no (?:new )?(?:strokes?|events?|tias?) since|none since)";

const counts =
  "(?:about |~|around |up to |only |just )*(?:\\d{1,2}(?:-\\d{1,2})?|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|half a|a)";

export const mindAndHabits: readonly Row[] = [
  {
    id: "tobacco-counted",
    says: "A condition that tobacco harms asks for the patient's tobacco use.",
    source: "Tabular List: use additional code to identify tobacco dependence (F17.-); Index: Smoker",
    host: tobaccoHosts,
    not: /\b(?:vap\w*|quit (?:in|since|\d|smoking)|stopped|former\w*|used to|never|no longer|until|mother|father|husband|wife|son|daughter|roommate|years ago|smoked)\b/i,
    words: new RegExp(
      [
        `\\b(?:smok(?:es|ing)|goes through|burns through|at|still at|still on|down to|up to|cut (?:back |down )?to) ${counts} (?:${cigarettes})(?: of (?:\\w+))? (?:a|per|every|each|\\/) ?(?:day|d\\b)`,
        `\\b(?:smok(?:es|ing)) (?:${cigarettes})`,
        `\\bstill (?:lights up|smoking|smokes|puffing)`,
        `\\b${counts} (?:cigs?|cigarettes|camels|marlboros|newports) (?:a|per|every|each|\\/) ?(?:day|d\\b)`,
      ].join("|"),
      "gi",
    ),
    code: "F17.210",
  },
  {
    id: "tobacco-given-up",
    says: "A condition that tobacco harms asks for a history of tobacco dependence.",
    source: "Tabular List: use additional code to identify history of tobacco dependence (Z87.891)",
    host: tobaccoHosts,
    not: /\b(?:never smoked|vap(?:e|es|ing)|relapsed|resumed|restarted|back (?:to|on)|wants? to|trying|plans?|hopes?|advised|counsel\w*|encourag\w*|attempts?|ready to|should|mother|father|husband|wife|parents?|for (?:a|one|two|three|\d) (?:days?|weeks?))\b/i,
    words: new RegExp(
      [
        `\\b(?:put (?:down|out|away)|threw (?:away|out)|tossed|crushed|stubbed out|laid down|smoked|had|lit|finished|set down|gave up) (?:her|his|their|the) (?:very )?(?:last|final) (?:\\w+ )?${cigarettes}`,
        `\\b(?:has not|hasn't|have not|haven't|not|never) (?:had|touched|lit|smoked|picked up|bought) (?:a |another |any |one )?(?:single )?(?:${cigarettes}|one) (?:${when}|since)`,
        `\\b(?:kicked|quit|dropped|broke|gave up|beat) (?:the|her|his) (?:smoking )?habit`,
        `\\b(?:pack|pk)[- ]?(?:years?|yrs?)\\b[^.;\\n]{0,25}\\b(?:quit|stopped|ended|gave (?:it|them) up|done with)`,
        `\\b(?:quit|stopped|gave (?:it|them) up|gave up (?:the )?${cigarettes}|done smoking|off ${cigarettes}) ${when}`,
        `\\b(?:last|final) (?:${cigarettes}|one) (?:was |in |back )?${when}`,
        `\\b(?:no|off|free of|away from) ${cigarettes} (?:for |since |now )${when}`,
        `\\b(?:smoke|tobacco|cigarette|nicotine)[- ]?free (?:since|for|x|\\d)`,
        "\\bex-?smoker\\b",
        "\\b(?:reformed|recovered|erstwhile|one-?time|quondam) smoker\\b",
        "\\bused to (?:smoke|go through (?:a|one|two|\\d) packs?)\\b",
      ].join("|"),
      "gi",
    ),
    code: "Z87.891",
    asserted: ["affirmed", "historical", "negated"],
  },
  {
    id: "blood-alcohol-in-other-words",
    says: "A blood alcohol level may be coded beside the provider's diagnosis of a disorder of alcohol use.",
    source:
      "FY2026 guidelines I.B.14 and I.C.20; Tabular List: F10 use additional code for blood alcohol level (Y90.-)",
    host: /^F10\./,
    not: /\b(?:drinks|beers|oz|per (?:day|week)|last visit|previous|prior visit)\b/i,
    words:
      /\b(?:(?:blood|serum|plasma) (?:alcohol|ethanol|etoh)|bac|bal|baet|etoh|ethanol|alcohol (?:level|conc\w*)|breathaly[sz]er|brac)(?: (?:level|conc\w*|content|of|was|is|came back|returned|resulted|at|on arrival|on presentation|in the ed|today|here|up|to|to be|\())*[\s:=~>(]*(0?\.\d{2,3}|\d{2,3})(?!\d|\.\d|[-/]\d| ?(?:beers|drinks|oz|ounces|pm|am|cans|shots|%?ile|years|yrs|days|hours))/gi,
    code: ([, amount = ""]) => bloodAlcohol(amount),
  },
  {
    id: "stroke-long-past",
    says: "A stroke that is past and left nothing is coded as history beside what raises the risk of another.",
    source: "FY2026 guidelines I.C.9.d.3; Tabular List: I10-I1A, I48, E78 with Z86.73",
    host: /^(?:I1[0-3]|I1A|I48|I25\.|I6[567]\.|E78|E1[013]\.|I51|I42|Q21\.1)/,
    not: /\b(?:(?<!\b(?:no|without|any|nor)\b[^.;\n]{0,25})(?:weak(?:ness)?|hemipar\w*|hemipleg\w*|aphasi\w*|dysarthri\w*|dysphagi\w*|droop|numbness|neglect|spastic\w*|residual (?!none)\w+|limp|slurred|(?:leg|arm) drag\w*)|ever since|acute|tonight|this morning|code stroke|mother|father|brother|sister|family|uncle|aunt|grand\w+|risk|prevent(?! a (?:second|another))|rule|r\/o|heat|if|possible|\?)\b/i,
    words: new RegExp(
      [
        `\\b(?:small |mild |minor |lacunar |right |left |mca |pontine |cerebellar |thalamic )*${stroke}(?: in the \\w+)?,? ${past}`,
        `\\b(?:had|suffered|sustained) (?:a|an|one|two|his|her) (?:small |mild |minor |lacunar |right |left |\\w+ )?${stroke}(?=[^.;\\n]{0,40}\\b(?:${past}|${recovered}))`,
        `\\b(?:old|prior|previous|remote|past|earlier|known) (?:small |lacunar |right |left |\\w+ )?${stroke}`,
        `\\b(?:${stroke})[^.;\\n]{0,60}\\b${recovered}`,
        `\\binfarcted (?:a |an |the )?(?:\\w+ ){0,6}${past}`,
        `\\b(?:hx|h\\/o|history|s\\/p|status post)(?: of)? (?:a |an )?(?:small |\\w+ )?${stroke}`,
      ].join("|"),
      "gi",
    ),
    code: "Z86.73",
    asserted: ["affirmed", "historical"],
  },
];
