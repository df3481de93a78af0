/** What turns an assertion: one table of phrases, after the ConText method (Harkema 2009), phrased and extended by us. */
import type { AssertionValue } from "../contract/suggestions.ts";

export type Direction = "before" | "after" | "both";

/**
 * How far a trigger's scope runs. `list`: over commas, "and" and "or". `guarded`: over commas only while a list goes on.
 * `phrase`: to the next comma. `adjective`: to the next comma, "and" or "with". `order`: like `phrase`, and to the reason given
 * ("for", "to", "given").
 */
export type Reach = "list" | "guarded" | "phrase" | "adjective" | "order";

export interface Trigger {
  readonly phrase: string;
  /** `pseudo` only shields its words from shorter triggers; `end` ends the scope of others. */
  readonly role: "trigger" | "pseudo" | "end";
  readonly value: AssertionValue;
  /** `before`: the trigger stands before what it speaks of. */
  readonly direction: Direction;
  readonly reach: Reach;
  /** Most words between trigger and mention. */
  readonly limit: number;
  /** Introduces a list of past conditions: chronic ones still exist. */
  readonly listing: boolean;
}

function rows(
  value: AssertionValue,
  direction: Direction,
  reach: Reach,
  limit: number,
  phrases: string,
  listing = false,
): Trigger[] {
  return phrases
    .split("|")
    .map((phrase) => ({ phrase: phrase.trim(), role: "trigger", value, direction, reach, limit, listing }));
}

function plain(role: "pseudo" | "end", phrases: string): Trigger[] {
  return phrases.split("|").map((phrase) => ({
    phrase: phrase.trim(),
    role,
    value: "affirmed",
    direction: "both",
    reach: "phrase",
    limit: 0,
    listing: false,
  }));
}

/** Words of a list that may be long: "denies" before twenty symptoms. */
const far = 60;

export const triggers: readonly Trigger[] = [
  ...rows(
    "negated",
    "before",
    "list",
    far,
    "denies|denied|deny|denying|denies any|denied any|denies having|denies ever having|negative for|neg for|negative except for no|negative history for|tested negative for|tests negative for|screened negative for|unremarkable for|free of|free from|nonsignificant for|pertinent negatives|pertinent negatives include|did not endorse|does not endorse|did not report|does not report|not reporting|not complaining of|does not complain of|does not have any|do not have any|did not have any|does not admit to|declined any symptoms of|denials of|non contributory for|noncontributory for",
  ),
  ...rows(
    "negated",
    "before",
    "guarded",
    far,
    "no|without|w/o|without any|without evidence of|no evidence of|no evidence for|no sign of|no signs of|no signs or symptoms of|no symptoms of|no obvious|no obvious signs of|no clinical evidence of|no radiographic evidence of|no findings of|no indication of|no finding of|no history of|no hx of|no h/o|no known history of|no prior history of|no past history of|no personal history of|no known|no complaints of|no c/o|no new|no acute|no other|no further|no recent|no prior|no previous|nor|neither|never had|has never had|never experienced|never diagnosed with|never been diagnosed with|has no|have no|had no|with no|absence of|no longer has|lack of|lacks|lacking|zero|no concern for|no concerns for|no suspicion for|no suspicion of|no reports of|no mention of|no current|no active|not have|not had|not having|not experienced|not experiencing|not been diagnosed with|not show|not demonstrate|not reveal|not showing|not demonstrating|not see any|not see|not appreciate|not appreciate any|not identify|not identified|not feel|not suffer from",
  ),
  ...rows(
    "negated",
    "before",
    "phrase",
    5,
    "not|isn't|wasn't|doesn't have|didn't have|hasn't had|don't have|not a|not an|not any|not consistent with|not suggestive of|not indicative of|not concerning for|not due to|not related to|not caused by|not associated with|never|aren't|can't see|against|argues against|not suspicious for|not compatible with|instead of|rather than|inconsistent with|unassociated with",
  ),
  ...rows("negated", "before", "adjective", 4, "negative|neg|absent|ruled out for|excluded|resolved without"),
  ...rows("negated", "before", "adjective", 0, "non|( - )|[ - ]|no e/o"),
  ...rows(
    "negated",
    "both",
    "adjective",
    6,
    "ruled out|has been ruled out|was ruled out|were ruled out|is ruled out|been ruled out|ruled-out",
  ),
  ...rows(
    "negated",
    "after",
    "phrase",
    6,
    "is negative|was negative|were negative|are negative|negative|neg|is absent|was absent|are absent|absent|not present|is not present|was not present|not seen|not identified|not noted|not appreciated|not visualized|not detected|not found|not demonstrated|not observed|not evident|not elicited|not reported|not endorsed|not palpable|not palpated|is denied|was denied|were denied|are denied|denied|is excluded|was excluded|excluded|none seen|none noted|did not occur|never occurred|were not seen|are not seen|is not seen|was not seen|: no|: none|: denies|: denied|: negative|: absent|: neg|- no|- denies|- negative|- none|- absent|not on file|is not suspected|not suspected|( - )|nonreactive|non reactive",
  ),
  ...rows(
    "uncertain",
    "before",
    "phrase",
    14,
    "cannot exclude|can not exclude|cannot be excluded|cannot rule out|can not rule out|can't rule out|could not rule out|unable to rule out|unable to exclude|not rule out|not been ruled out|does not exclude|rule out|r/o|to rule out|rule-out|ruling out|to exclude|exclude|evaluate for|evaluated for possible|eval for|to evaluate for|assess for|to assess for|workup for|work up for|workup of possible|to look for|tested for|testing for|test for|to determine if|determine if|determine whether|whether|not sure if|unsure if|unclear if|unknown if|not certain if|wonder if|wonders if|wonders about|questioning|to check for|check for|investigate for|evaluation for possible|query",
  ),
  ...rows(
    "uncertain",
    "before",
    "list",
    20,
    "differential includes|differential diagnosis includes|differential diagnoses include|differential diagnosis|differential diagnosis of|differential is|differential diagnosis is|ddx|ddx includes|ddx include|differential :|differential considerations include|etiologies include|possibilities include|causes include|consider differential|differential remains|differential would include",
  ),
  ...rows(
    "uncertain",
    "before",
    "phrase",
    12,
    "concerning for|concern for|concerns for|concerned for|concern of|concerned about possible|my concern is|concern is|concern that|concerned that|worrisome for|worried about|suspicious for|suspicion for|suspicion of|suspicions of|high suspicion for|low suspicion for|clinical suspicion for|suspect|suspects|suspecting|suspected to be|suspected to have|presumed to be|consistent with|c/w|most consistent with|compatible with|in keeping with|comparable with|suggestive of|suggests|suggesting|suggest|suggested|indicative of|may represent|might represent|could represent|possibly representing|may reflect|could reflect|may be|might be|could be|may have|might have|could have|may well be|may indicate|could indicate|may be related to|could be related to|might be related to|may be due to|could be due to|possibly due to|likely due to|most likely due to|probably due to|likely secondary to|probably secondary to|possibly secondary to|likely related to|probably related to|possibly related to|likely caused by|likely from|probably from|possibly from|likely represents|likely representing|probably represents|most likely represents|likely reflects|likely a|likely an|most likely|more likely|appears to be|appears to have|appeared to be|appear to be|appearing|appears|appear|seems to be|seems to have|seems like|seemed to be|looks like|look like|looked like|felt to be|thought to be|thought to have|felt likely|believed to be|believe|i believe|i think|we think|favor|favors|favored|favoring|favored to be|working diagnosis|working diagnosis of|working diagnosis is|provisional diagnosis|provisional diagnosis of|presumptive diagnosis|presumptive diagnosis of|tentative diagnosis|question of|questions of|possibility of|possible diagnosis of|probable diagnosis of|likelihood of|low probability of|high probability of|could this be|plus or minus|+ / -|unlikely to be|doubt|doubtful|less likely|unlikely|equivocal for|potentially|resembling|mimicking|presumably|possibly|probably|likely|vs|versus|vs.|symptoms could be|question",
  ),
  ...rows(
    "uncertain",
    "before",
    "adjective",
    6,
    "possible|probable|suspected|presumed|presumptive|questionable|potential|apparent|?|query|provisional|suspect|potential for",
  ),
  ...rows(
    "uncertain",
    "after",
    "phrase",
    5,
    "is suspected|was suspected|suspected|is possible|possible|is likely|is probable|probable|likely|is unlikely|unlikely|is questionable|questionable|cannot be excluded|cannot be ruled out|can not be excluded|can not be ruled out|could not be excluded|could not be ruled out|can't be excluded|can't be ruled out|not excluded|not ruled out|not entirely excluded|is in the differential|in the differential|on the differential|is a possibility|is a consideration|remains a possibility|remains a consideration|remains possible|is considered|was considered|being considered|to be ruled out|still to be ruled out|needs to be ruled out|vs|versus|is favored|is felt likely|less likely|is less likely|doubtful|is doubtful|is presumed|to be excluded|is of concern",
  ),
  ...rows("uncertain", "after", "phrase", 1, "?|( ? )|: rule out|: r/o|, rule out|, r/o|- rule out|- r/o"),
  ...rows(
    "historical",
    "before",
    "list",
    30,
    "past medical history significant for|past medical history of|past medical history includes|past medical history including|past medical history is significant for|past medical history notable for|past medical history is notable for|past medical history remarkable for|pmh significant for|pmh of|pmh notable for|pmhx of|pmhx significant for|pmh includes|medical history significant for|medical history of|medical history includes|medical history is significant for|medical history notable for|history significant for|history notable for|history is significant for|history is notable for|history remarkable for|history includes|complex medical history including|past history of|significant past medical history of|significant history of|known history of|personal history of|a history of|history of|hx of|h/o|prior history of|remote history of|previous history of|extensive history of|background of|history positive for|hx significant for|pmhx includes|comorbidities include|comorbidities including|history :|hx :|pmh :|known to have",
    true,
  ),
  ...rows(
    "historical",
    "before",
    "list",
    20,
    "surgical history significant for|surgical history of|past surgical history of|past surgical history significant for|past surgical history includes|surgical history includes|psh of|psh significant for|surgical history is significant for|prior surgeries include|obstetric history of",
  ),
  ...rows(
    "historical",
    "before",
    "adjective",
    6,
    "s/p|status post|post op from|recovered from|recently recovered from|cured of|treated in the past for|previously treated for|previously had|used to have|was hospitalized for|hospitalized previously for|prior hospitalization for|prior admission for|used to be|no longer",
  ),
  ...rows(
    "historical",
    "before",
    "adjective",
    3,
    "previous|prior|remote|old|healed|former|ex|previously|childhood|resolved|past|past episode of|prior episode of|prior episodes of|previous episodes of|prior diagnosis of|remote prior|earlier",
  ),
  ...rows(
    "historical",
    "after",
    "phrase",
    12,
    "resolved|has resolved|have resolved|had resolved|is resolved|was resolved|is now resolved|now resolved|has since resolved|completely resolved|spontaneously resolved|resolved spontaneously|has subsided|has cleared|at age|years ago|year ago|decades ago|many years ago|several years ago|a few years ago|last year|in the past|in childhood|as a child|as an infant|as a teenager|in his youth|in her youth|in remote past|in the remote past|has healed|healed|: resolved|- resolved|is no longer present|no longer present|in infancy|in his 20s|in her 20s|in his 30s|in her 30s|earlier in life|previously|s/p repair|status post repair|s/p resection|s/p removal",
  ),
  ...rows(
    "hypothetical",
    "before",
    "list",
    far,
    "if|return if|call if|unless|should you|should he|should she|should they|should symptoms|should there be|should the patient|should this|in case of|in the event of|in the event that|in case|return for|return to ed for|return to er for|call for|call with|seek care for|go to the er for|go to the emergency room for|return precautions|return precautions for|precautions for|watch for|watching for|look out for|be alert for|monitor for|monitoring for|monitored for|to monitor for|observe for|observed for|be aware of|risk of|risks of|risk for|at risk for|at risk of|high risk for|high risk of|increased risk of|increased risk for|risk factors for|risk factor for|risks include|risks including|risks include but are not limited to|to prevent|prevent|prevents|preventing|prevention of|in preventing|prophylaxis against|prophylaxis for|prophylaxis of|ppx for|to reduce the risk of|reduce risk of|to avoid|avoiding|in hopes of avoiding|education about|education on|education regarding|educated about|educated on|educated regarding|counseled about|counseled on|counseled regarding|counselled on|counselled about|counselled regarding|instructed on|information about|handout on|information on|discussed signs of|signs of|signs and symptoms of|signs or symptoms of|signs / symptoms of|warning signs of|symptoms such as|can cause|may cause|could cause|might cause|can lead to|may lead to|could lead to|may result in|can result in|could result in|may develop|could develop|might develop|side effects of|side effects such as|side effects including|side effects include|potential complications|possible complications|complications such as|complications including|complications include|chance of|patients with|people with|individuals with|those with|children with|in patients with|vaccine for|vaccination against|vaccine against|immunization against|exposure to|exposed to|when to call|to screen out|pending evaluation for",
  ),
  ...rows(
    "hypothetical",
    "after",
    "phrase",
    1,
    "can cause|can lead to|can also cause|can affect|can result in|can occur",
  ),
  ...rows(
    "planned",
    "before",
    "order",
    8,
    "scheduled for|is scheduled for|was scheduled for|scheduled to undergo|schedule for|to be scheduled for|scheduled to have|plan for|plans for|planning for|planned for|plan to|plans to|planning to|plan is to|plan is for|will undergo|to undergo|going to undergo|will have|will need|will require|will get|will schedule|will order|will obtain|will proceed with|proceed with|planned|planning|consider|considering|will consider|would consider|can consider|may consider|should consider|to consider|candidate for|awaiting|pending|schedule|recommend|recommended|i recommend|recommending|recommend obtaining|recommended obtaining|would recommend|referral for|referred for|order|ordered|may need|may require|would benefit from|wishes to proceed with|elective|upcoming|due for|will perform|to be done|will be scheduled for",
  ),
  ...rows(
    "planned",
    "after",
    "phrase",
    4,
    "is scheduled|was scheduled|scheduled|scheduled for|is scheduled for|was scheduled for|has been scheduled|is planned|planned|will be scheduled|will be performed|will be obtained|will be ordered|was ordered|ordered|has been ordered|is pending|pending|is recommended|was recommended|to be scheduled|can be considered|could be considered|will be considered|may be considered",
  ),
  ...rows(
    "declined",
    "before",
    "phrase",
    8,
    "refused|refuses|refusing|declines|declined|declining|declines to have|defers|deferred|deferring|not interested in|opted against|opts against|does not want|did not want|does not wish|elects against|elected not to|chooses not to|chose not to|wishes to defer|would like to defer|foregoing|forgoing|elected to forego|unwilling to",
  ),
  ...rows(
    "declined",
    "after",
    "phrase",
    4,
    "declined|was declined|is declined|refused|was refused|deferred|was deferred|is deferred|: declined|: refused|: deferred|declined by patient|declined today|refused by patient",
  ),
  ...rows(
    "allergy",
    "before",
    "list",
    15,
    "allergic to|is allergic to|allergy to|allergies to|allergies include|allergies :|allergy :|allergies are|intolerance to|intolerances to|intolerant to|intolerant of|anaphylaxis to|anaphylactic reaction to|adverse reaction to|adverse reactions to|hypersensitivity to|hypersensitive to|sensitivity to|allergic reaction to",
  ),
  ...rows("allergy", "after", "phrase", 0, "allergy|allergies|drug allergy|intolerance"),
  ...rows(
    "screening",
    "before",
    "list",
    8,
    "screening for|screen for|screened for|screening test for|screening tests for|screening exam for|encounter for screening for|encounter for screening|here for screening|presents for screening|due for screening|to screen for|here for mammogram|here for a mammogram|here for screening mammogram|surveillance for",
  ),
  ...rows("screening", "before", "adjective", 2, "screening|routine screening"),
  ...rows("screening", "after", "phrase", 0, "screening|screen|screening test|screening exam|screenings"),
  ...plain(
    "pseudo",
    "shows signs of|showed signs of|showing signs of|demonstrates signs of|demonstrated signs of|has signs of|had signs of|with signs of|are signs of|exhibits signs of|exhibiting signs of|exhibited signs of|reveals signs of|developed signs of|no change|no changes|no change in|no significant change|no significant change in|no interval change|no interval change in|no increase|no increase in|no significant increase|no decrease|no improvement|no improvement in|no significant improvement|no worsening|no worsening of|no relief|no further increase|not only|not just|not necessarily|no longer controlled|no longer well controlled|no longer able|no longer responding|not controlled|not well controlled|not well-controlled|not adequately controlled|not optimally controlled|not under control|not at goal|not improving|not improved|not resolved|not resolving|not fully resolved|not completely resolved|not healed|not healing|not relieved|not relieved by|not responding|not tolerated|not tolerate|not tolerating|not compliant|not compliant with|not adherent|not taking|not taken|not helped|not help|not helping|not changed|not a candidate|not a candidate for|not able to|not limited to|not uncommon|not unusual|not treated|not yet|not certain|not to mention|not been taking|not on|not using|not checked|not monitored|not been able|not been well controlled|not been controlled|does not smoke|without difficulty|without difficulties|without incident|without relief|without improvement|without problem|without assistance|without contrast|without intravenous contrast|with and without|with or without|with or with out|without hesitation|without significant change|without change|without complication|without complications|no difficulty|no problem|no problems|no doubt|no matter|no reason|no way|no better|no worse|no cause|no treatment|no medication|no medications|no meds|no medication for|no treatment for|no alternative|gram negative|gram - negative|hiv negative partner|negative pressure|rh negative|rheumatoid factor negative|triple negative|her2 negative|negative margins|negative symptoms of|double negative|false negative|negative impact|negative thoughts|negative affect|free t4|free air|free fluid|free text|symptom free|not otherwise specified|prior to|prior authorization|previous visit|prior visit|previous visits|previous note|prior records|previous records|prior imaging|previous imaging|prior study|prior studies|previously healthy|previously diagnosed|previously diagnosed with|previously known|previously documented|previously noted|previously described|previously seen|previously prescribed|previously controlled|previously well controlled|year old|years old|yr old|month old|months old|day old|days old|week old|weeks old|y old|old records|old age|old chart|history of present illness|history of the present illness|history and physical|history taking|history obtained|long history of|long - history of|longstanding history of|long standing history of|lifelong history of|chronic history of|year history of|years history of|month history of|months history of|week history of|weeks history of|day history of|days history of|hour history of|natural history|day hx of|week hx of|month hx of|year hx of|ex lap|in the past week|in the past month|in the past day|in the past few|in the past several|in the past 24|in the past 2|past few|past several|past week|past month|past year|past day|past medical history|past surgical history|asked if|asks if|as if|even if|seen if|if any|what if|possible to|as soon as possible|as much as possible|if possible|when possible|where possible|as possible|possible etiologies|possible etiologies of|possible causes of|possible cause of|appears well|appears comfortable|appears stable|appears in no|appears healthy|appears older|appears younger|appears stated|appears his stated|appears her stated|appears intact|appears normal|appears older than|appears anxious|appears tired|appears nontoxic|appears non|well appearing|ill appearing|benign appearing|chronically ill appearing|well - appearing|will likely|likely to|likely need|is likely to|more likely to|likely be|can continue|risk stratification|average risk|low risk|risk score|risk assessment|high risk pregnancy|high risk medication|high risk medications|high risk drug|high risk for|plan of care|planned parenthood|screening tool|screening questionnaire|drug screen|urine drug screen|newborn screen|toxicology screen|no show|no shows|without prior|suggested that|suggest that we|recommend that|recommended that|i suggest|question answered|questions were|no questions|question whether|will have to|if needed|if necessary|if indicated|if applicable|if so|if not|whether or not|further questions|suspect that|watch for now|due for a|consider the|takes no|allergy shots|allergy clinic|allergy testing|allergies / immunologic|not sure|no sooner|no earlier|has no idea|no way to be sure|never smoker|never smoked|exposure therapy",
  ),
  ...plain(
    "end",
    "but|however|although|though|even though|except|except for|aside from|apart from|other than|besides|with the exception of|yet|nevertheless|nonetheless|which|who|whom|whose|because|because of|as she has|as he has|while|whereas|secondary to|due to|attributed to|caused by|related to|resulting in|resulting from|as evidenced by|given|given his|given her|given the|reports|reported|reporting|endorses|endorsed|endorsing|admits|admitted|admits to|does admit|notes|complains|complains of|complaining of|c/o|positive for|pos for|presents|presented|presenting|presents with|presents for|here for|found to have|found to be|shows|showed|showing|reveals|revealed|demonstrates|demonstrated|does have|does report|does endorse|does note|did have|does complain|still has|still having|now has|now with|now presents|now presenting|currently has|has been having|and has|and had|and is|and was|and have|and reports|and endorses|and now|and noted|and found|and does|and he|and she|and they|and i|and we|and there|and patient|and the patient|there is|there are|there was|there were|he has|she has|patient has|he is|she is|he does|she does|patient does|he had|she had|he was|she was|he reports|she reports|patient reports|he states|she states|it is|it was|they are|i have|remarkable for|significant for|notable for|only|noted to have|treated with|being treated for|on treatment for|therefore|thus|so that|then|instead|today she|today he|has developed|developed|developing|followed by|began to|started to|continues to have|continues to|persistent|persists",
  ),
];
