/** What was there before and is there again or still: "migraines as a teenager and they are back", "psoriasis cleared on guselkumab; continue". */
import { isDrugName } from "../note/remedies.ts";
import type { Assertion, Clause, ReadNote } from "../note/types.ts";
import { words } from "../note/words.ts";
import type { Mention } from "./names/mentions.ts";

/** Characters: the rest of the sentence and the next. */
const reach = 160;

/** It came back: the subject is what was named, or a word for it. */
const returned =
  /^[^.;\n]{0,80}?(?:\b(?:and|but|which|that|now|has|have|they|it|these|this)(?:'s|'re)? (?:is |are |has |have )?(?:now )?(?:come |came )?back\b(?! (?:pain|ache|surgery|injur|spasm|brace))|\b(?:has|have|which|it|they|that) (?:now )?(?:returned|recurred|relapsed|flared(?: again)?)\b)|^[^.;\n]{0,60}?[;,.] (?:it is |it's |they are |is |are )?(?:now|currently|today) (?:(?:it is|they are) )?(?:mild|moderate|severe|persistent|intermittent|worse|active|flaring|symptomatic|uncontrolled|poorly)\b/i;

/** A treatment keeps it away. */
const keptAway =
  /^[^.;\n]{0,60}?\b(?:cleared|clear|gone|quiet|settled|resolved|vanished|disappeared|silent|calm|melted away)\b[^.;\n]{0,25}?\b(?:on|with|under|since (?:starting|she|he|they)|thanks to) ([^.;\n]{1,40})/i;
const goesOn =
  /\b(?:continu\w*|cont|keep(?:s|ing)?|kept|stay(?:s|ing)?|go(?:es|ing)? on|carry on|carries on|renew\w*|refill\w*|as needed|prn|maintenance|same dose|unchanged|will use|use it)\b/i;

/** It was found when it was looked for. */
const foundThen =
  /\b(?:found|discovered|detected|diagnosed|picked up|turned up|noted|seen|caught)\b(?![^.;\n]*\b(?:no|not|negative|without)\b)/i;

/** Lasting diseases that a drug keeps away; an infection that is gone on an antibiotic is gone. */
const lasting = /^(?!A|B(?!18|20)|J(?:0|1|2[0-2])|N39\.0|L0[0-8]|R)/;

/** @returns whether words after the mention make it the patient's now, though its own clause tells it as past or as looked for */
export function isBackAgain(
  { text }: ReadNote,
  { start: from, end: until }: Clause,
  { codes, start, end }: Mention,
  { value, experiencer, trigger }: Assertion,
): boolean {
  if (experiencer !== "patient") return false;
  if (value === "screening")
    return trigger !== undefined && trigger.start >= end && foundThen.test(text.slice(from, start));
  if (value !== "historical") return false;
  const after = text.slice(end, Math.max(until, end) + reach);
  if (returned.test(after)) return true;
  if (!codes.every((code) => lasting.test(code))) return false;
  const said = trigger === undefined ? "" : text.slice(trigger.start, trigger.end);
  if (ended.test(said) && startsDrug(/^[^\n]*/.exec(after)?.[0] ?? "")) return true;
  const kept = keptAway.exec(after);
  return (
    kept !== null && goesOn.test(after.slice(kept[0].length - (kept[1] ?? "").length)) && isDrug(kept[1])
  );
}

/** "Osteoporosis, finished 5 years of Fosamax. Start Prolia", "gout, resolved with colchicine. Start allopurinol": one treatment or attack is over. */
const ended = /^(?:has |have |is |was )?(?:finished|completed|done|off|resolved|ended|settled)$/i;
function startsDrug(after: string): boolean {
  const started =
    /\b(?:re)?(?:start|begin|initiate|resume|switch(?:ed)? to|change(?:d)? to)(?:ed|ing)? ([^.;\n]{1,40})/i.exec(
      after,
    );
  return (
    started !== null &&
    words(started[1] ?? "", 0, 40)
      .slice(0, 3)
      .some((word) => isDrugName(word.text))
  );
}

function isDrug(told = ""): boolean {
  return (
    words(told, 0, told.length).some((word) => isDrugName(word.text)) ||
    /\b(?:cream|ointment|drops|inhaler|tablets?|pills?|shots?|injections?|diet|cpap|it)\b/i.test(told)
  );
}
