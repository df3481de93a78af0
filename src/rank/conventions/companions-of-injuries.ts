/** What stands beside injuries and abuse: who did it, and harm to oneself without wishing to die. */
import type { Beside } from "./convention.ts";

type Row = Omit<Beside, "kind">;

const former = /\b(?:ex|former|estranged)\b/i;
/** The perpetrator by whom he or she is to the patient; `-` where present and past differ by the last digit. */
const perpetrators: readonly (readonly [words: RegExp, code: string])[] = [
  [/\b(?:mother|mom|parent)'s (?:live-in )?(?:boyfriend|male friend)\b/i, "Y07.432"],
  [/\b(?:father|dad|parent)'s (?:live-in )?girlfriend\b/i, "Y07.434"],
  [/\bstep-?(?:father|dad)\b/i, "Y07.430"],
  [/\bstep-?(?:mother|mom)\b/i, "Y07.433"],
  [/\bstep-?brother\b/i, "Y07.435"],
  [/\bstep-?sister\b/i, "Y07.436"],
  [/\bfoster (?:father|dad)\b/i, "Y07.420"],
  [/\bfoster (?:mother|mom)\b/i, "Y07.421"],
  [/\bgrand(?:father|mother|parent|pa|ma)\b/i, "Y07.46"],
  [/\bgrand(?:son|daughter|child)\b/i, "Y07.45"],
  [/\b(?:uncle|aunt)\b/i, "Y07.47"],
  [/\bhusband\b/i, "Y07.01-"],
  [/\bwife\b/i, "Y07.02-"],
  [/\bboyfriend\b/i, "Y07.03-"],
  [/\bgirlfriend\b/i, "Y07.04-"],
  [/\b(?:father|dad)\b/i, "Y07.11"],
  [/\b(?:mother|mom)\b/i, "Y07.12"],
  [/\bbrother\b/i, "Y07.410"],
  [/\bsister\b/i, "Y07.411"],
  [/\b(?:son|daughter)\b/i, "Y07.44"],
  [/\b(?:babysitter|nanny)\b/i, "Y07.510"],
  [/\b(?:daycare|day care)\b/i, "Y07.511"],
  [/\b(?:teacher|coach|instructor)\b/i, "Y07.53"],
  [/\b(?:friend|acquaintance|neighbor|roommate)\b/i, "Y07.54"],
];
const who =
  "(?:(?:ex|former|estranged|step|foster|live-in)[- ]?)?(?:(?:mother|mom|father|dad|parent)'s (?:live-in )?(?:boyfriend|girlfriend|male friend)|husband|wife|boyfriend|girlfriend|step-?\\w+|foster (?:father|mother|dad|mom)|grand(?:father|mother|parent|son|daughter|child|ma|pa)|father|mother|dad|mom|brother|sister|uncle|aunt|son|daughter|babysitter|nanny|daycare(?: worker| provider)?|teacher|coach|friend|neighbor|roommate)";
const harmed =
  "(?:beat(?:s|ing)?|hit(?:s|ting)?|struck|kick(?:ed|s)|punch(?:ed|es)|slap(?:ped|s)|chok(?:ed|es)|strangled|threw|throws|shov(?:ed|es)|push(?:ed|es)|burn(?:ed|t|s)|shook|whipped|grabbed|stabbed|cut|rap(?:ed|es)|molested|touched|assaulted|attacked|abus(?:ed|es|ing)|neglect(?:ed|s)|starv(?:ed|es)|threaten(?:ed|s)|took her (?:money|checks?)|admitted)";

/** @returns the code of the one whom the words name */
export function perpetratorOf(words: string): string | undefined {
  const code = perpetrators.find(([name]) => name.test(words))?.[1];
  return code?.replace("-", former.test(words) ? "1" : "0");
}

export const companionsOfInjuries: readonly Row[] = [
  {
    id: "perpetrator",
    says: "Confirmed abuse asks for who did it.",
    source:
      "FY2026 guidelines I.C.19.f and I.C.20.g; Tabular List: T74 use additional code to identify perpetrator, if known (Y07.-)",
    host: /^T74\./,
    not: /\b(?:denies|not by|accompanied by|brought (?:in )?by|history|hx)\b/i,
    words: new RegExp(
      `\\b(?:by|from|at the hands of|perpetrator(?: is| was|:)?|abuser(?: is| was|:)?) (?:(?:the|a|an|her|his|their|my|current|adult|own|biological) )*${who}\\b|\\b(?:her|his|the|their|my) (?:(?:current|adult|own|biological|live-in) )*${who}\\b(?=[^.;\\n]{0,60}\\b${harmed}\\b)`,
      "gi",
    ),
    code: (match) => perpetratorOf(match[0]),
    asserted: ["affirmed", "historical", "family"],
  },
  {
    id: "self-harm-without-wish-to-die",
    says: "Harm to oneself without intent to die is coded beside the injury.",
    source: "Tabular List: R45.88, nonsuicidal self-harm, code also injury, if known",
    host: /^[ST]\d\d.*A$/,
    words:
      /\b(?:(?:cut|cuts|cutting|burn(?:ed|t|s)?|scratch(?:ed|es)|carved|sliced|razor|blade|self-?harm\w*|self-?injur\w*|self-?inflicted|banged|punched)\b[^\n]{0,140}?\b(?:(?:did|does)(?: not|n't) (?:want|wish|intend|mean|plan) to (?:die|kill|end)|(?:not|wasn't|never) (?:trying|wanting|meaning|intending) to (?:die|kill|end)|without (?:any )?(?:wanting|intending|meaning|wishing|intent|intention) to die|no (?:suicidal intent|intent(?:ion)? to die|wish to die)|non-?suicidal)|non-?suicidal[^.\n]{0,40}\b(?:cut\w*|burn\w*|injur\w*|harm))\b/gi,
    code: "R45.88",
    asserted: ["affirmed", "historical", "negated", "declined", "hypothetical", "planned"],
  },
];
