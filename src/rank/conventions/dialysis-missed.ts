/**
 * Dialysis that the patient stayed away from, beside the kidney disease or what came of it.
 *
 * Source: Tabular List: Z91.15- (noncompliance with renal dialysis), Z91.151 for financial hardship, Z91.158 for another reason; FY2026 guidelines
 * I.C.21.c.3.
 */
import type { Beside } from "./convention.ts";

const sessions =
  "(?:(?:hd|hemo-?dialysis|dialysis|pd)(?: (?:sessions?|treatments?|runs?|days?|appointments?))?|(?:dialysis )?(?:treatments?|sessions?|runs?))";
const away =
  "(?:miss(?:ed|ing|es)?|skip(?:ped|ping|s)?|blew off|blows off|blowing off|no-?show(?:ed|s)?(?: (?:for|to))?|did(?:n't| not) (?:go|show up|come|get) (?:to|for)|has(?:n't| not) (?:gone|been) to|stay(?:ed|ing) away from|refus(?:ed|es|ing) (?:to go to )?|stopped going to|sign(?:s|ed) off(?: early)?(?: (?:from|of))?|cut(?:s|ting)? short|left early from|out on|non-?complian\\w+ with|non-?adheren\\w+ (?:to|with))";

export const dialysisMissed: readonly Beside[] = [
  {
    kind: "beside",
    id: "dialysis-missed",
    says: "Dialysis that the patient missed is coded beside the disease that needs it.",
    source: "Tabular List: Z91.15-; FY2026 guidelines I.C.21.c.3",
    host: /^(?:N18\.6|E87\.[57]|E87\.7|J81\.0|I50\.)/,
    words: new RegExp(
      `\\b${away} (?:\\w+ ){0,4}?${sessions}\\b(?=(?:[^\\n]{0,60})?)|\\b(?:missed|skipped) (?:hd|hemo-?dialysis|dialysis)\\b`,
      "gi",
    ),
    not: /\b(?:never|not missed|n't miss\w*|denies|without missing|no missed|does not miss|radiation|chemo\w*|pt session|physical therapy|snow|storm|closed|machine|access (?:clotted|clot)|clotted|infiltrat\w+)\b/i,
    code: "Z91.158",
    asserted: ["affirmed", "historical", "declined", "negated"],
  },
];
