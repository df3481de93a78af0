/**
 * Why a patient takes less of a drug than prescribed, as the sentences around the underdosing tell it.
 *
 * Source: Guidelines FY2026 I.C.19.e.5.c; Tabular List: underdosing asks for the intent (Z91.12-, Z91.13-): on purpose for want of money or for another
 * reason, without purpose for debility of age or for another reason.
 */
import type { ReadNote, Span } from "../../note/types.ts";
import { said } from "../sayings.ts";
import { underdosedIn } from "./underdosed.ts";

export interface ReasonForLess extends Span {
  readonly code: string;
  readonly section: string;
}

/** The most telling first. */
const reasons: readonly (readonly [code: string, words: RegExp])[] = [
  [
    "Z91.120",
    /\b(?:afford|costs?|copays?|co-pays?|pric(?:e|ey|es)|expens\w+|financial\w*|money|unaffordable|could(?: not|n'?t) pay|can(?:not|'?t) pay|donut hole|coverage gap|uninsured|(?:no|new|lost|losing|loss of|lapse(?:d)? (?:in|of)|without|lack of) (?:his |her |their |the |my )?(?:\w+ )?(?:insurance|coverage)|insurance (?:lapsed|ended|ran out|changed|would not|won't|does not|denied|stopped)|make (?:it|them|the \w+) last)\b|\$ ?\d/i,
  ],
  [
    "Z91.130",
    /\b(?:age[- ]related (?:debility|memory|frailty|forgetful\w*|decline)|debility|frailty|dementia|cognitive (?:decline|impairment)|poor (?:vision|eyesight)|arthritic hands|memory (?:loss|problems?|trouble|frailty|decline)|failing memory)\b/i,
  ],
  [
    "Z91.138",
    /\b(?:forg[eo]t\w*|unintentional\w*|accidental\w*|by mistake|misunderst\w+|mix(?:ed)?[- ]up|confus(?:ed|ion) (?:about|over|by) (?:the |his |her )?(?:\w+ )?(?:dos\w+|instructions|schedule|labels?|bottles?)|did(?:n't| not) (?:know|realize)|ran out|running out|lost (?:his|her|the|their) (?:pills?|medic\w+|bottles?|bag|prescription)|left (?:it|them|his|her) \w*[^.;\n]{0,20}at home|pharmacy (?:was |is )?(?:closed|delay\w*|out)|out of stock|back-?order\w*|shortage|busy|travel\w*|schedule|transport\w*|work(?:ing)? nights|(?:because of|due to|delay(?:s|ed)? (?:at|by|with)|(?:problems?|trouble|issues?|mix-?up|error|delays?) (?:at|with|by)) (?:the |his |her |their |a )?(?:(?:mail[- ]?order|specialty|local|new|va|refill) )?(?:pharmac\w+|mail[- ]?order|mail|shipment|shipping|delivery|supplier|manufacturer|refills?|prescription|storm|flood|clinic|office))\b/i,
  ],
  [
    "Z91.128",
    /\b(?:intentional\w*|on purpose|by (?:choice|preference)|(?:on|of) (?:his|her|their) own(?: accord)?|self-?(?:discontinu\w+|stopp\w+|taper\w+|reduc\w+)|(?:taken|took|weaned|tapered) (?:himself|herself|themselves|self) off|without (?:telling|asking|medical|physician|provider)|did(?:n't| not) tell|side[- ]effects?|fear\w*|afraid|worr\w+|(?:felt|feels|feeling) (?:better|fine|well|good|worse|sick|tired|ok)|did(?:n't| not) (?:like|want|think|feel|need)|does(?:n't| not) (?:like|want|think|feel|need)|dislikes?|refus\w+|prefers?|natural|(?:because|due to)(?! (?:of )?(?:miss\w+|skipp\w+|stopp\w+|not taking|non-?adheren\w+|non-?complian\w+|underdos\w+))|made (?:him|her|them)|makes (?:him|her|them)|upsets?|so (?:he|she|they) (?:stopped|quit|skips?))\b/i,
  ],
];
/** The sentence after may tell why: "She stopped lamotrigine. The pharmacy asked for $190." */
const lookAhead = 160;
const lookBack = 80;

/** @returns the reasons told beside an underdosing, else the most telling one that the note gives elsewhere */
export function reasonsForLess(note: ReadNote): ReasonForLess[] {
  const near = toldBeside(note);
  return near.length > 0 ? near : toldAnywhere(note).slice(0, 1);
}

/** At most one reason a drug, each code once, in the note's order. */
function toldBeside(note: ReadNote): ReasonForLess[] {
  const everywhere = new Set(note.clauses.keys());
  const found = new Map<string, ReasonForLess>();
  for (const { start, end, clause } of underdosedIn(note, everywhere)) {
    const section = note.clauses[clause]?.section ?? "other";
    const before = /[^.\n]*$/.exec(note.text.slice(Math.max(0, start - lookBack), start))?.[0] ?? "";
    const from = start - before.length;
    const after = /^[^\n]*?(?:[.!?](?=\s)[^\n]*?(?:[.!?](?=\s)|$)|$)/.exec(
      note.text.slice(end, end + lookAhead),
    );
    const sentence = /^[^\n]*?(?:[.!?](?=\s)|$)/.exec(note.text.slice(end, end + lookAhead))?.[0] ?? "";
    const texts = [
      note.text.slice(from, end + sentence.length),
      note.text.slice(from, end + (after?.[0].length ?? 0)),
    ];
    const reason = texts.flatMap((text) => {
      for (const [code, words] of reasons) {
        const match = words.exec(text);
        if (match !== null)
          return [{ code, start: from + match.index, end: from + match.index + match[0].length, section }];
      }
      return [];
    })[0];
    if (reason !== undefined && !found.has(reason.code)) found.set(reason.code, reason);
  }
  return [...found.values()];
}

/** Words that tell it wherever they stand, the most telling first. */
const elsewhere: readonly { readonly code: string; readonly words: RegExp }[] = [
  {
    code: "Z91.120",
    words:
      /\b(?:(?:can ?not|can't|could ?n[o']t|unable to|could not) afford|because of (?:the |its )?costs?|due to (?:the |its )?costs?|cost[- ]related|financial (?:hardship|reasons|constraints)|too expensive|lack of money|could(?: not|n'?t) pay|can(?:not|'?t) pay|ran out of money|lost (?:his |her )?insurance)\b/gi,
  },
  {
    code: "Z91.138",
    words:
      /\b(?:forg[eo]t(?:s|ten|ting)?|unintentional(?:ly)? (?:underdos\w+|miss\w*)|misunderst\w+ the (?:instructions|directions)|ran out)\b/gi,
  },
  {
    code: "Z91.128",
    words:
      /\b(?:intentional(?:ly)? (?:underdos\w+|skip\w*)|on (?:his|her|their) own|self[- ]discontinued|(?:stopped|quit|skips?|skipping) (?:taking )?(?:it|them|his|her|the)\b[^.;\n]{0,40}\b(?:because|due to|made|side effects?))\b/gi,
  },
];

function toldAnywhere(note: ReadNote): ReasonForLess[] {
  return elsewhere.flatMap(({ code, words }) =>
    said(note, words, ["affirmed", "historical", "declined", "negated"]).map(({ quote }) => ({
      ...quote,
      code,
    })),
  );
}
