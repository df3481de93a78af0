/** What was offered and not wanted, and what the patient does not tolerate. */
import { each, rows, type Trigger } from "./trigger-rows.ts";

const notTo =
  "not want|not want to|not want to have|not want to start|not want to take|not want any|not wish|not wish to|not wish for|not wish to have|not desire|not agree to|not agree with|not consent to|not accept|not allow|not let|not interested in|not interested in starting|not willing|not willing to|not willing to undergo|not ready for|not ready to|not ready to start|not prepared to|not keen on|not open to|not amenable to|not agreeable to|not agreeable with|not in favor of|not inclined to|not comfortable with|not permit|not to pursue";

const toHave = each(
  "refused|refuses|refusing|declined|declines|declining|unwilling|reluctant|hesitant|resistant|opposed",
  "to have|to take|to start|to let|to undergo|to go to|to go for|to accept|to allow|to get|to try|to use|to consider|to be|to do|to receive|to continue|to restart|to increase|to add|to switch to|to see|to complete|to consent to|to pursue|to participate in|to stay for",
);

export const refusals: readonly Trigger[] = [
  ...rows(
    "declined",
    "before",
    "order",
    8,
    `${toHave}|pt against|patient against|parents against|mother against|family against|is against|wishes no|wished no|is against having|is against taking|adamant about no|adamant against|adamantly against|adamantly refuses|adamantly declines|strongly against|strongly opposed to|turned away|turns away|sent away|refused|refuses|refusing|refuse|declines|declined|declining|decline|declines to have|declined to have|defers|deferred|deferring|rejects|rejected|rejecting|turned down|turns down|opted against|opts against|opted out of|opts out of|opting out of|opting against|opted not for|decided against|decides against|deciding against|against having|against taking|is against|was against|argues against having|elects against|elected against|chose against|foregoing|forgoing|forgoes|forgo|forego|forewent|foregoes|to forgo|to forego|elected to forego|elected to forgo|waived|waives|waiving|waiver signed for|waiver for|refusal of|refusal for|refusal signed for|refusal form for|refusal form signed for|informed refusal of|informed refusal signed for|informed refusal for|declination of|declination for|declination signed for|declination form signed for|said no to|says no to|saying no to|no to|objects to|objected to|opposed to|is opposed to|resists|resisted|resistant to|reluctant to|reluctant to start|reluctant to take|reluctant to have|hesitant to|hesitant to start|hesitant about|hesitant regarding|wary of starting|wary of|unwilling to|unwilling to have|unwilling to undergo|unwilling to take|unwilling to start|unwilling to consider|disinterested in|uninterested in|no interest in|has no interest in|no desire for|no desire to|has no desire for|wants no|wanted no|want no|desires no|requests no|requested no|wishes to defer|wished to defer|would like to defer|wants to defer|prefers to defer|preferred to defer|chose to defer|elected to defer|wishes to avoid|wants to avoid|prefers to avoid|would like to avoid|wishes to hold off on|wants to hold off on|would like to hold off on|prefers to hold off on|holding off on|hold off on|holding off|wants to wait on|wishes to wait on|prefers to wait on|would prefer to wait on|would like to wait on|would like to think about|wants to think about|passed on|passes on|skipped offered|withheld consent for|withholds consent for|refused consent for|without consent for|left ama before|not accepting|not agreeing to|not consenting to`,
  ),
  ...rows(
    "declined",
    "before",
    "order",
    6,
    [
      each("does|do|did|would|will|has|is|was|are", notTo),
      each("would not|will not", "take|have|consider|undergo|start|get|go to|go for|pursue|try|use"),
      each(
        "chose|elected|opted|decided|prefers|preferred|chooses|elects|opts|decides",
        "not to take|not to start|not to undergo|not to pursue|not to proceed with|not to consider",
      ),
      "doesn't want|doesn't want to|didn't want|didn't want to|don't want|don't want to|doesn't wish|doesn't wish to|didn't wish to|didn't agree to|doesn't agree to|doesn't consent to|didn't consent to|doesn't desire|isn't interested in|wasn't interested in|isn't ready for|wasn't ready for|isn't willing to|wasn't willing to|won't|won't take|won't have|won't start|won't consider|won't accept|won't allow|won't get|won't let|won't try|won't go to|wouldn't|wouldn't take|wouldn't have|wouldn't consider|wouldn't accept|wouldn't allow|wouldn't want|wouldn't let|would not let|would not want|would rather not|would rather not have|would rather not take|would rather not start|would rather avoid|would rather wait on|would prefer not|would prefer not to|would prefer not to have|would prefer to avoid|would prefer to hold off on|rather not have|prefer not to|prefers not|prefers not to|prefers not to have|prefers not to take|prefers not to start|prefers no|preferred no|preferred not|preferred not to|preferred not to have|preferred not to take|preferring not to|chooses not to|chooses not to have|chose not to|chose not to have|elected not to|elected not to have|elects not to|elects not to have|opted not to|opts not to|decided not to|decided not to have|asked not to|asked not to have|asks not to|requests not to|requested not to|wishes not to|would not|not interested in|not willing to|not willing to undergo|not ready for|not ready to start|not keen on|not open to|not amenable to|not agreeable to|not wanting|not wanting to",
    ].join("|"),
  ),
  ...rows(
    "declined",
    "after",
    "phrase",
    10,
    "declined|was declined|is declined|were declined|been declined|declines|declining|refused|was refused|is refused|were refused|refuses|refusing|rejected|turned down|deferred|was deferred|is deferred|defers|: declined|: refused|: deferred|- declined|- refused|declined by patient|declined by pt|refused by pt|deferred by pt|declined today|refused by patient|not interested|is not interested|isn't interested|was not interested|uninterested|not wanted|not desired|not accepted|not agreeable|not willing|unwilling|said no|says no|answered no|replied no|told us no|said she would not|said he would not|said no thanks|no thank you|politely declined|respectfully declined|opted out|opts out|opted against|decided against|waived|vetoed|against advice|left ama|left against medical advice|signed out ama|signed out against medical advice|does not want|doesn't want|did not want|didn't want|do not want|don't want|does not wish|did not wish|does not agree|did not agree|would not agree|would not consent|did not consent|does not consent|won't|will not take|will not have|would rather not|rather not|prefers not|preferred not|prefers not to|preferred not to|prefers to wait|preferred to wait|wants to wait|wanted to wait|wishes to wait|prefers to defer|wants to think about|would like to think about|wants to hold off|prefers to hold off|wishes to hold off|holding off|per patient wishes|per patient's wishes|per pt wishes|per family wishes|per her wishes|per his wishes|per family request|per parents request|by patient choice|by choice|by patient|by parents|by family|at patient request|at patient's request|at the patient's request|per patient preference|per patient request|declination signed|refusal signed|refusal form signed|informed refusal|informed refusal signed|refusal documented",
  ),
  ...rows(
    "negated",
    "before",
    "list",
    12,
    "no known allergy to|no known allergies to|no allergy to|no allergies to|not allergic to|denies allergy to|denies allergies to|denies allergies including|denies any allergy to|denied allergy to|denies being allergic to|no latex or|no history of allergy to|no known drug allergy to|no reaction to|no reactions to|without allergy to",
  ),
  ...rows(
    "allergy",
    "before",
    "list",
    15,
    "allergic to|is allergic to|allergic :|allergy to|allergies to|allergies include|allergies including|allergies :|allergy :|drug allergy|drug allergies|food allergy|food allergies|medication allergy|medication allergies|environmental allergies|contact allergy|allergy alert|allergy alert :|allergy list|allergies are|allergies recorded as|allergies listed as|allergies noted to|allergies noted|allergies documented|allergies documented as|allergies reported to|allergy recorded to|allergy is to|listed allergy to|listed allergies|allergy band for|allergic reactions to|intolerance to|intolerances to|intolerances include|intolerant to|intolerant of|anaphylaxis to|anaphylaxis from|anaphylaxis with|anaphylaxis after|anaphylactic to|anaphylactic reaction to|anaphylactic reaction after|adverse reaction to|adverse reactions to|adverse drug reaction to|hypersensitivity to|hypersensitive to|hypersensitivity reaction to|allergic reaction to|allergic response to|ige to|skin prick positive|skin prick positive :|skin test positive for|skin test positive to|prick test positive for|prick test positive to|patch test positive for|patch test positive to|positive patch test to|positive skin test to|rast positive|rast positive :|ige positive|ige positive :|ige elevated to|elevated ige to|prick positive|patch test positive|rast positive for|specific ige positive for|positive ige to",
  ),
  ...rows(
    "allergy",
    "before",
    "list",
    8,
    "rxn to|reaction w/|reactions w/|reaction with|reactions with|severe reaction to|prior reaction to|previous reaction to|bad reaction to|past reaction to|had a reaction to|has a reaction to|reaction to|reactions to|reacts to|reacted to|reacting to|reacts badly to|reacted badly to|intolerances|intolerance :|intolerances :|cannot tolerate|can't tolerate|can not tolerate|could not tolerate|couldn't tolerate|does not tolerate|doesn't tolerate|did not tolerate|didn't tolerate|unable to tolerate|was unable to tolerate|sensitivity to|sensitive to|sensitivities to|sensitivities include|sensitized to|sensitization to|intolerance of",
    "substance",
  ),
  ...rows("allergy", "before", "adjective", 3, "allergic", "substance"),
  ...rows(
    "allergy",
    "before",
    "phrase",
    5,
    [
      each(
        "hives|urticaria|rash|a rash|itching|pruritus|angioedema|swelling|lip swelling|tongue swelling|facial swelling|face swelling|throat swelling|throat tightness|throat closing|wheezing|gi upset|bronchospasm|redness|welts|flushing|blistering|blisters|stevens johnson syndrome|sjs|dress|serum sickness|contact dermatitis|breakout|broke out in hives|breaks out in hives|broke out|breaks out|itches|itchy",
        "to|from|with|after|after taking|after eating|after receiving|when taking|when given|with use of|when she took|when he took",
      ),
      "told never to take|told not to take|told never to use|never to take|should never receive|must not receive|cannot take|can't take|can not take|cannot have|can't have|unable to take|must avoid|avoids because of hives",
    ].join("|"),
    "substance",
  ),
  ...rows("allergy", "after", "phrase", 0, "allergy|allergies|drug allergy|food allergy|contact allergy"),
  ...rows(
    "allergy",
    "after",
    "phrase",
    0,
    "allergic|allergic reaction|allergic pt|intolerance|intolerant|hypersensitivity|sensitivity|anaphylaxis|reaction|reactions",
    "substance",
  ),
  ...rows(
    "allergy",
    "after",
    "phrase",
    2,
    [
      each(
        "causes|caused|cause|causing|gives her|gives him|gave her|gave him|gives|gave|makes her|makes him|made her|made him|resulted in|led to|->|→|-|:|(",
        "hives|urticaria|rash|a rash|itching|itchy|itch|pruritus|angioedema|swelling|lip swelling|tongue swelling|facial swelling|throat swelling|throat tightness|anaphylaxis|anaphylactic|wheeze|wheezing|bronchospasm|welts|gi upset|sjs",
      ),
      "rash|hives|anaphylaxis|angioedema|cough|myalgia|myalgias|itching|stopped due to allergic reaction|stopped for rash|stopped because of rash|stopped after rash|listed as allergy|listed as an allergy|listed as intolerance|on allergy list|on her allergy list|on his allergy list|is contraindicated due to allergy",
    ].join("|"),
    "substance",
  ),
];
