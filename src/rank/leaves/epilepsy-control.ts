/**
 * An epilepsy that drugs do not hold, told apart from its name: "three to five a month on three drugs. Drug-resistant."
 *
 * Source: Tabular List at G40 (the following terms are to be considered equivalent to intractable: pharmacoresistant, treatment resistant, refractory,
 * poorly controlled); Guidelines FY2026 I.B.2.
 */
import { withoutDenied } from "../../note/denied-words.ts";

const resistant =
  /\b(?:(?:drug|medication|med|treatment|pharmaco|medically|therapy|asm|aed)[- ]?(?:resistan(?:t|ce)|refractory|intractab\w+)|pharmaco-?resistan\w+|(?:medically )?(?:intractable|refractory)(?! (?:migraine|headache|pain|status|nausea|vomiting|hypotension|ascites|depression|error))|(?:seizures?|epilepsy|spells)[^.;\n]{0,20}\b(?:poorly|not well|inadequately) controlled|(?:poorly|inadequately) controlled (?:seizures|epilepsy)|uncontrolled (?:seizures|epilepsy)|failed (?:two|three|four|five|six|\d|multiple|several|many) (?:\w+ )?(?:drugs|asms?|aeds?|medications|meds|antiseizure\w*|agents))\b/i;
const another =
  /\b(?:migraine|headache|pain|depression|mother|father|brother|sister|if|may become|not yet|rule out)\b/i;

/** @param text of the whole note */
export function epilepsyControl(code: string, text: string): string | undefined {
  const [, kind, status] = /^(G40\.[0-49AB])0([19])$/.exec(code) ?? [];
  if (kind === undefined || status === undefined) return undefined;
  const isTold = withoutDenied(text)
    .split(/[.;\n]/)
    .some((sentence) => resistant.test(sentence) && !another.test(sentence));
  return isTold ? `${kind}1${status}` : undefined;
}

const unaware =
  /\b(?:(?:does|did|do|would|will|is|was|were)(?: not|n['’]t) (?:respond(?:ing)?|answer(?:ing)?|react(?:ing)?|aware)|unresponsive|unaware|(?:impaired|loss of|loses|lost|losing|altered|no) (?:of )?awareness|no (?:response|memory of (?:it|them|the spells?))|can(?:not|['’]t) be (?:reached|roused)|not (?:responsive|responding|aware)|amnestic for|does(?: not|n['’]t) (?:remember|recall) (?:it|them|the (?:spells?|events?)))\b/i;
const ofSpells =
  /\b(?:spells?|seizures?|events?|episodes?|star(?:es?|ing)|lip[- ]smack\w*|automatisms?|fumbl\w+|zon(?:es?|ing) out|convulsion\w*)\b/i;
const otherSpells =
  /\b(?:generali[sz]ed|absence|grand mal|tonic|postictal|post-ictal|after (?:the|each|a) (?:seizure|convulsion)|preserved|fully aware|retained|mother|father|brother|sister|if|syncop\w*)\b/i;

const ofKin = /\b(?:mother|father|brother|sister|son|daughter|if)\b/i;
const focal = /(?<!\b(?:no|not|possible|rule out|non-?) )\bfocal (?:\w+ )?(?:epilepsy|seizures?)\b/i;

/** "Spells of lip smacking, she does not respond": a focal epilepsy whose seizures impair awareness (Tabular List at G40.1-, G40.2-). */
export function epilepsyAwareness(code: string, text: string): string | undefined {
  const rest = /^G40\.9(0[19])$/.exec(code)?.[1];
  if (rest === undefined && !/^G40\.1(?:\d[19])?$/.test(code)) return undefined;
  if (rest !== undefined && !text.split(/[.;\n]/).some((one) => focal.test(one) && !ofKin.test(one)))
    return undefined;
  const isTold = text
    .split(/[.;\n]/)
    .some((sentence) => unaware.test(sentence) && ofSpells.test(sentence) && !otherSpells.test(sentence));
  if (rest !== undefined) return `G40.${isTold ? "2" : "1"}${rest}`;
  return isTold ? code.replace("G40.1", "G40.2") : undefined;
}
