/**
 * More ways in which a note says that less of a drug was taken than prescribed: before the drug ("cut his Lasix in half"), after it ("the 9 pm Prograf slips
 * his mind"), and in the sentence after the one that names it ("takes one at night instead of two").
 *
 * Source: Guidelines FY2026 I.C.19.e.5.c.
 */

const whose = "(?:the|his|her|their|my|your|nightly|morning|evening|daily|home)";
const some = "(?:only |just |about |roughly |maybe |perhaps |really |at most |mostly )*";
const less =
  "(?:half|one|once|a single|a third|a quarter|part|every (?:other|second|third|few|2nd|3rd|two|2|3)\\b(?: (?:day|night|dose|morning|evening)s?)?|alternate (?:day|night)s?|when (?:he|she|they) (?:remembers?|feels?|thinks? of it|can)|on (?:bad|good|the bad) days|(?:once|twice|two or three times|a few times) a week|prn|as needed|sporadically|irregularly|here and there|off and on|on and off|now and then|some(?:times| days)?)";

/** Before the drug. */
export const alsoLess = new RegExp(
  `\\b(?:${[
    "(?:did|does|do|could|would)(?: not|n['’]t) (?:always |reliably |consistently |really )?(?:remember|bother|keep up)(?: to take| with| taking)?",
    "(?:never|not) (?:remember(?:s|ed|ing)?|resumed|refilled|got(?:ten)?|went back (?:on|to))(?: to (?:take|fill|refill))?",
    `(?:cut(?:s|ting)?|drop(?:s|ped|ping)|reduc(?:es|ed|ing)) (?: back| down)?(?: on)?(?= ${whose} [^.;\\n]{0,30}\\b(?:in half|by half|to half|on (?:his|her|their) own|(?:him|her)self)\\b)`,
    "skimp(?:s|ed|ing)? on|lax (?:about|with)|careless with|behind on|light on|slack(?:s|ed|ing)? off (?:on )?|shorts? (?:him|her|them)self on|spac(?:es|ed|ing) out",
    "(?:let|lets|letting)(?= [^.;\\n]{0,30}\\b(?:lapse|run out|slide)\\b)",
    "(?:ditch|shelv|abandon|toss|discard|flush)(?:es|ed|ing)|threw (?:out|away)|throwing (?:out|away)|put (?:aside|away)|set aside|walked away from",
    "(?:came|come|comes|coming|went|gone|goes|going|got|getting|weaned|tapered|backed) (?:him|her|them)?(?:self |selves )?off(?: of)?(?= [^.;\\n]{0,60}\\b(?:on (?:his|her|their) own|(?:him|her)self|because|since (?:he|she|they)|without (?:telling|asking)|to save|cost)\\b)",
    "(?:un|non-?)(?:able|willing|afford\\w*|compliance|compliant|adherent) (?:to (?:take|fill|refill|pay for|afford|get|obtain)|with)",
    "(?:lapsed|late|overdue|irregular|sporadic|erratic|spotty|patchy|incomplete|inadequate|insufficient|infrequent|partial|haphazard|hit-or-miss) (?:on|with|in|about|use of|intake of|dosing of|adherence to|compliance with|refills? of|fills? of)",
    "(?:lack|want|absence|shortage|interruption|lapse|gaps?|break|omission|cessation|discontinuation|withholding) (?:of|in|from)(?= (?:the |his |her |their |home |maintenance |controller )*\\w)",
    `(?:giv(?:es|ing|en)|gave|tak(?:es|ing|en)|took|us(?:es|ed|ing)|inject(?:s|ed|ing)|swallow(?:s|ed|ing)?|puff(?:s|ed|ing)?) ${some}(?!one\\b|once|a single|prn|as needed)${less}(?: (?:of|the|his|her|their|a|tab(?:let)?s?|pills?|caps?(?:ules?)?|puffs?|dose|units?))*`,
    "(?:half|most|much|several|many|some|a third|\\d+ (?:tabs?|tablets|pills|doses|days))(?: of)?(?: the| his| her| their)?(?= [^.;\\n]{0,30}\\b(?:(?:is|are|was|were|remain\\w*) (?:still |left )?(?:in|untouched|unopened)|left over|untouched|unopened)\\b)",
    "no(?: more)?(?= \\S+ (?:for|in|since) (?:the (?:past|last) )?(?:\\d|an?\\b|two|three|four|five|six|seven|several|about|over|nearly|almost|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[^.;\\n]{0,60}\\b(?:because|cost|afford|insur\\w+|forgot|ran out|pharmacy|refill\\w*|lost)\\b)",
  ].join("|")})(?<=\\w)\\s?`,
  "gi",
);

/** After the drug, within a few words. */
export const alsoLessAfter = new RegExp(
  `^[^.;\\n]{0,45}?\\b(?:${[
    "slip(?:s|ped|ping)? (?:his|her|their) mind|(?:was|were|is|gets?|got) forgotten|lapsed|(?:had|has|have) lapsed|ran dry|(?:supply|prescription|script|rx|bottle|inhaler|pen) (?:\\w+ )?(?:ran out|lapsed|expired|was empty|is empty|emptied)",
    "(?:only|just|mostly) (?:half|once|every (?:other|second|third|2nd|3rd)|when (?:he|she|they) (?:remembers?|feels?)|on (?:bad|good) days|as needed|prn|some(?:times| days)?)\\b",
    "every (?:other|second|third) (?:day|night|morning|dose) (?:to (?:make|save|stretch)|instead|rather than|because|since)",
    "(?:tapered|weaned|took|taken|taking) (?:him|her|them)sel(?:f|ves) off",
    "(?:he|she|they|mom|dad|pt|patient) (?:\\w+ )?(?:c[ao]me off|went off|got off|(?:weaned|tapered) off|forg[eo]t\\w*|skip(?:s|ped)|miss(?:es|ed)|stopped|quit|dropped|ditched|abandoned|halved|cut|rations?|rationed|hasn['’]t|has not|did(?:n['’]t| not) (?:remember|take|fill|refill|use))\\b",
    "(?:is|are|was|were|sits?|sat|sitting|remains?) (?:still )?(?:in the (?:blister|box|bag|drawer|cabinet|cupboard|bottle|organizer|pillbox)|untouched|unopened|unfilled)",
    "(?:wasn['’]t|was not|weren['’]t|isn['’]t|is not|not|never|hasn['’]t been|has not been|hadn['’]t been|had not been) (?:being )?(?:refilled|filled|picked up|taken|renewed|restarted|resumed|given|packed|remembered)(?! (?:here|in (?:the )?(?:ed|hospital)|today))",
    "(?:cut|split|broken|snapped|chopped)(?:ting|s)? (?:them |it )?in (?:half|two)",
    "half (?:the )?time|instead of (?:the )?(?:two|three|twice|bid|tid|daily|every|prescribed|full)",
    "without (?:it|them|any) (?:for|since|all|these)",
  ].join("|")})`,
  "i",
);

/** In the sentence after the drug's, which names none: what is said of "it", of doses, of pills. */
export const lessOfIt = new RegExp(
  `\\b(?:${[
    "(?:forg[eo]t(?:s|ten|ting)?|did(?:n['’]t| not) remember|does(?:n['’]t| not) remember|skip(?:s|ped|ping)?|miss(?:es|ed|ing)|leav(?:es|ing) out|left out|omit(?:s|ted|ting))(?: to take| taking)? (?:it|them|(?:his|her|the|a|some|several|many|most|a few|two|three|four|about half (?:of )?(?:the|his|her)|\\d+|every|half|evening|morning|night\\w*|bedtime|noon|second|pm|am|of) ?(?:\\w+ )?(?:doses?|pills?|tab(?:let)?s?|caps(?:ules?)?|injections?|shots?|puffs?|one|half|days|mornings|nights))(?=[ .,;)])",
    "(?:stopped|quit|dropped|ditched|gave up|came off|went off|abandoned)(?: taking| using)? (?:it|them)\\b",
    "(?:tapered|weaned|took|taken|taking) (?:him|her|them)sel(?:f|ves) off",
    "(?:ran|run|running) out(?= (?:of (?:it|them|pills|refills|tablets|meds?|medication)|a|about|last|two|three|\\d|and|because|since|over|on)|[.,;])",
    `(?:tak(?:es|ing|en)|took|us(?:es|ed|ing)|inject(?:s|ed|ing)|giv(?:es|ing)|gave|swallow(?:s|ed)?) (?:it |them )?${some}${less}`,
    "(?:it|they|(?:the )?(?:\\w+ )?doses?|pills?) (?:often |sometimes |just |simply )?slip(?:s|ped)? (?:his|her|their) mind",
    "(?:can(?:not|['’]t| not)|could(?: not|n['’]t)) (?:afford|pay for|get|keep track of|open|read) (?:it|them|(?:the |his |her )?(?:refills?|copays?|pills?|bottles?|labels?))",
    "(?:half(?:ed|ing)|halv(?:ed|es|ing)|split(?:s|ting)?|ration(?:s|ed|ing)?|stretch(?:es|ed|ing)?|cut(?:s|ting)?) (?:it|them|(?:the |his |her )?(?:pills?|tab(?:let)?s?|doses?|vials?|pens?))",
    "(?:has|have|had)(?:n['’]t| not) (?:been taking|taken|filled|refilled|used|picked up) (?:it|them|any)\\b",
  ].join("|")})`,
  "i",
);

/** The drug's own sentence says that the patient was to take it, not that it is begun now. */
export const begunNow =
  /\b(?:start(?:ed|ing)?|begin|began|add(?:ed)?|prescribed today|given|gave|received|loaded|will (?:take|start)|switch(?:ed)? to|change to|restart|resume|refilled?|increase|if|allerg\w+|consider\w*|no longer prescribed|we (?:stopped|held)|sent)\b/i;
