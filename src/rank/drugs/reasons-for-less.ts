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
    /\b(?:afford|costs?|copays?|co-pays?|pric(?:e|ey|es)|expens\w+|financial\w*|money|unaffordable|could(?: not|n'?t) pay|can(?:not|'?t) pay|donut hole|coverage gap|uninsured|(?:no|new|lost|losing|loss of|lapse(?:d)? (?:in|of)|without|lack of) (?:his |her |their |the |my )?(?:\w+ )?(?:insurance|coverage)|insurance (?:lapsed|ended|ran out|changed|would not|won't|does not|denied|stopped)|make (?:it|them|(?:the|a|each|every|one) \w+) last|out[- ]of[- ]pocket|pay(?:s|ing)? cash|cash price|between (?:jobs|insurances?)|deductible|laid off|(?:lost|losing|loss of) (?:his|her|their|a|the) job|unemploy\w+|to save (?:money|on)|saving money|payday|paycheck|budget|(?:pay|paid|choosing between|short on) (?:the )?rent|(?:lost|dropped from|off|cut from) medicaid|medicaid (?:lapsed|ended|stopped|was cut)|(?:co-?insurance|premiums?)|too much money|broke\b(?! (?:down|his|her))|cannot swing|can't swing)\b|\$ ?\d/i,
  ],
  [
    "Z91.130",
    /\b(?:age[- ]related (?:debility|memory|frailty|forgetful\w*|decline)|debility|frailty|dementia|cognitive (?:decline|impairment)|poor (?:vision|eyesight)|arthritic hands|memory (?:loss|problems?|trouble|frailty|decline)|failing memory|memory (?:is |has been )?(?:failing|slipping|going|worse)|(?:at|because of|due to|given) (?:his|her|their) (?:advanced )?age|advanced age|too (?:old|frail|shaky|weak) to|mild cognitive|alzheimer\w*|forgetful(?:ness)? (?:of|with|from) (?:old )?age|(?:can(?:not|'t| not)|could(?: not|n't)|unable to) (?:any ?more |any longer )?(?:see|read|open|manage|keep track of|handle|sort) (?:the |his |her |all )*(?:labels?|bottles?|caps?|pills?|pillbox|med\w*|print)|arthriti\w+ (?:fingers|hands?)|macular degeneration)\b/i,
  ],
  [
    "Z91.138",
    /\b(?:never (?:came|arrived|shipped)|mail[- ]order|slip(?:s|ped|ping)? (?:his|her|their|my) mind|(?:did|does|do)(?:n['’]t| not) (?:always |reliably |consistently )?remember|lost track|lose track|losing track|keep(?:ing)? track|overslept|fell asleep|slept through|hectic|chaos|chaotic|distract\w+|(?:forgot|failed) to pack|did(?:n't| not) pack|luggage|suitcase|left behind|mis-?read|mis-?heard|mis-?labell?ed|wrong (?:bottle|strength|label)|not (?:been )?delivered|shifts?\b|vacation|inadvertent\w*|unaware|(?:thought|believed|understood|assumed) (?:it|they|that|he|she|the \w+) (?:was|were|had been|meant|should)(?! (?:better|fine|cured|too|harm\w*|not work\w*|making|causing|no longer need\w*|unn\w+))|remembers?|absent-?minded\w*|no one (?:told|explained)|instructions|forg[eo]t\w*|unintentional\w*|accidental\w*|by mistake|misunderst\w+|mix(?:ed)?[- ]up|confus(?:ed|ion) (?:about|over|by) (?:the |his |her )?(?:\w+ )?(?:dos\w+|instructions|schedule|labels?|bottles?)|did(?:n't| not) (?:know|realize)|ran out|running out|lost (?:his|her|the|their) (?:pills?|medic\w+|bottles?|bag|prescription)|left (?:it|them|his|her) \w*[^.;\n]{0,20}at home|pharmacy (?:was |is )?(?:closed|delay\w*|out)|out of stock|back-?order\w*|shortage|busy|travel\w*|schedule|transport\w*|work(?:ing)? nights|(?:because of|due to|delay(?:s|ed)? (?:at|by|with)|(?:problems?|trouble|issues?|mix-?up|error|delays?) (?:at|with|by)) (?:the |his |her |their |a )?(?:(?:mail[- ]?order|specialty|local|new|va|refill) )?(?:pharmac\w+|mail[- ]?order|mail|shipment|shipping|delivery|supplier|manufacturer|refills?|prescription|storm|flood|clinic|office))\b/i,
  ],
  [
    "Z91.128",
    /\b(?:no longer (?:need\w*|necessary)|(?:was|is|were|are)(?:n't| not) (?:needed|necessary|helping|working)|figured|decided|cho(?:se|osing|ice)|so (?:well|good|much better)|(?:gave|gives|giving) (?:him|her|them|me)|caus(?:es|ed|ing)|hat(?:es|ed|ing)|says? (?:it|they)|dulls?|numbs?|blunt\w*|tired of|fed up|sick of|nuisance|bother\w*|inconvenien\w*|pee(?:ing)?|urinat\w*|bathroom|groggy|foggy|sleepy|drows\w+|sluggish|zombie|weight gain|gain(?:ed|ing)? weight|libido|erect\w+|nausea\w*|diarrhea|cramps?|the runs|upset stomach|addict\w*|dependen\w+|herbal|online|internet|read about|youtube|facebook|tiktok|(?:neighbor|friend|sister|brother|cousin) (?:told|said)|ramadan|fasting|drinking|party|parties|pregnan\w+|breastfeed\w*|stigma|ashamed|embarrass\w*|rebel\w*|intentional\w*|on purpose|by (?:choice|preference)|(?:on|of) (?:his|her|their) own(?: accord)?|self-?(?:discontinu\w+|stopp\w+|taper\w+|reduc\w+)|(?:taken|took|weaned|tapered) (?:himself|herself|themselves|self) off|without (?:telling|asking|medical|physician|provider)|did(?:n't| not) tell|side[- ]effects?|fear\w*|afraid|worr\w+|(?:felt|feels|feeling) (?:better|fine|well|good|worse|sick|tired|ok)|did(?:n't| not) (?:like|want|think|feel|need)|does(?:n't| not) (?:like|want|think|feel|need)|dislikes?|refus\w+|prefers?|natural|(?:because|due to)(?! (?:of )?(?:miss\w+|skipp\w+|stopp\w+|not taking|non-?adheren\w+|non-?complian\w+|underdos\w+))|made (?:him|her|them)|makes (?:him|her|them)|upsets?|so (?:he|she|they) (?:stopped|quit|skips?))\b/i,
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
    const told =
      reason === undefined
        ? undefined
        : { ...reason, code: byCaregiver(note.text.slice(from, end), reason.code) };
    if (told !== undefined && !found.has(told.code)) found.set(told.code, told);
  }
  return [...found.values()];
}

const caregiver =
  /\b(?:mom|mother|dad|father|parents?|grandm\w+|grandp\w+|caregivers?|care ?givers?|foster \w+|guardian|aunt|uncle|babysitter|nanny|school nurse|group home|aides?|wife|husband|daughter|son|staff)\b(?: (?:has|have|had|been|also|only|often|sometimes|just|then|admits?|reports?|says?|states?|that|she|he|they|to|was|is|were)\b)* (?:giv\w+|gave|skip\w*|forg[eo]t\w*|stopp?\w*|quit|stretch\w*|halv\w*|cut\w*|miss\w*|ration\w*|ran out|with\w+|held|holding|lower\w*|dilut\w*|did(?:n't| not) (?:give|fill|refill)|was(?:n't| not) giving|not giving|has(?:n't| not) (?:been giving|given|filled)|could(?:n't| not) afford|can(?:'t|not) afford)\b/i;

/** Who gives the drugs, not the patient, gave less of them (Tabular List: Z91.A2-, Z91.A3). */
function byCaregiver(text: string, code: string): string {
  if (!caregiver.test(text)) return code;
  return /^Z91\.13/.test(code) ? "Z91.A3" : code === "Z91.120" ? "Z91.A20" : "Z91.A28";
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
      /\b(?:slip(?:s|ped) (?:his|her|their) mind|(?:did|does)(?:n['’]t| not) remember (?:it|them|to take)|lost track of (?:it|them|his|her|the)|forg[eo]t(?:s|ten|ting)?|unintentional(?:ly)? (?:underdos\w+|miss\w*)|misunderst\w+ the (?:instructions|directions)|ran out)\b/gi,
  },
  {
    code: "Z91.128",
    words:
      /\b(?:felt (?:so |much )?(?:better|well|fine|good)|no longer needed|(?:did|does)(?:n['’]t| not) (?:think|feel) (?:he|she|they) needed|intentional(?:ly)? (?:underdos\w+|skip\w*)|on (?:his|her|their) own|self[- ]discontinued|(?:stopped|quit|skips?|skipping) (?:taking )?(?:it|them|his|her|the)\b[^.;\n]{0,40}\b(?:because|due to|made|side effects?))\b/gi,
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
