/** Words that only look like triggers, and words that end the scope of others. */
import { each, plain, type Trigger } from "./trigger-rows.ts";
import { assays } from "./triggers-doubts.ts";

export const shields: readonly Trigger[] = [
  ...plain(
    "pseudo",
    each(assays, "positive|pos|reactive|detected|is positive|was positive|were positive|came back positive"),
  ),
  ...plain(
    "pseudo",
    each(
      "- negative|: negative|negative|- neg|: neg|neg|( negative|- no cause found on",
      "work up|workup|work - up|w/u|work-up|evaluation|eval|cardiac work up|cardiac workup|gi workup|infectious workup",
    ),
  ),
  ...plain(
    "pseudo",
    "not immune|non immune|not yet immune|have been reported by|has been reported by|as planned|as scheduled|as expected|went as planned|planned and performed|shows signs of|showed signs of|showing signs of|demonstrates signs of|demonstrated signs of|has signs of|had signs of|with signs of|are signs of|exhibits signs of|exhibiting signs of|exhibited signs of|reveals signs of|developed signs of|no change|no changes|no change in|no significant change|no significant change in|no interval change|no interval change in|no increase|no increase in|no significant increase|no decrease|no improvement|no improvement in|no significant improvement|no worsening|no worsening of|no relief|no further increase|not only|not just|not necessarily|no longer controlled|no longer well controlled|no longer able|no longer responding|not controlled|not well controlled|not well-controlled|not adequately controlled|not optimally controlled|not under control|not at goal|not improving|not improved|not resolved|not resolving|not fully resolved|not completely resolved|not healed|not healing|not relieved|not relieved by|not responding|not tolerated|not tolerate|not tolerating|not compliant|not compliant with|not adherent|not taking|not taken|not helped|not help|not helping|not changed|not a candidate|not a candidate for|not able to|not limited to|not uncommon|not unusual|not treated|not certain|not to mention|not been taking|not checked|not monitored|not been able|not been well controlled|not been controlled|does not smoke|without difficulty|without difficulties|without incident|without relief|without improvement|without problem|without assistance|without contrast|without intravenous contrast|with and without|with or without|with or with out|without hesitation|without significant change|without change|without complication|without complications|no difficulty|no problem|no problems|no doubt|no matter|no reason|no way|no better|no worse|no cause|no treatment|no medication|no medications|no meds|no medication for|no treatment for|no alternative|gram negative|gram - negative|hiv negative partner|negative pressure|rh negative|rheumatoid factor negative|triple negative|her2 negative|negative margins|negative symptoms of|double negative|false negative|negative impact|negative thoughts|negative affect|free t4|free air|free fluid|free text|symptom free|found to have|noted to have|said to have|reported to have|seen to have|shown to have|felt to need|felt to require|noted to be|no question|without question|beyond doubt|does not deny|doesn't deny|did not deny|not deny|cannot deny|not denying|never without|not without|not infrequently|no stranger to|no mild|no small|no minor|no trivial|not trivial|not mild|nothing but|seronegative|no outbreak|not gotten better|not gotten any better|not gone down|not any less|not helping with|no thanks to|no one else|nobody else|no other family members|no evidence that|seizure free|if negative|if positive|if neg|if pos|until negative|pending negative|no worse than|no different from|no different than|no larger than|no smaller than|no bigger than|no longer than|no more than|no less than|no fewer than|not uncommonly|not improved with|not yet resolved|not gone|not gone away|not go away|not going away|not been gone|not quit|not stopped|not stop|never quit|never stopped|never resolved|never improved|never went away|never fully|never completely|never treated|never been treated|never seen anyone for|never saw a doctor for|never took|never taken|never followed up|never filled|never healed|not yet healed|not yet treated|not been treated|not been seen|not been evaluated|not been worked up|not been addressed|not been helped|not been able to|not surprising|not surprisingly|not new|not a new|not acute|not the first|not the first time|not only the|not completely|not entirely|not fully|not well|not as|not much|not always|not every|not all|not sleeping|not eating|not working|not helpful|not effective|not sufficient|not adequate|not ideal|not optimal|not enough|not back to|not at baseline|not in remission|not in control|not previously|not previously known|not previously diagnosed|not limiting|not limited by|not bothered by|not interfering|not affecting|not affected|not relieved with|not better|not any better|not worse|not any worse|not worsening|not changing|not currently treated|not currently on|not currently taking|not stopping|not to stop|not miss|not missed|not skip|not skipping|not forgotten|cannot work|cannot sleep|can not sleep|can't sleep|cannot walk|can't walk|cannot stand|unable to|no success|no luck|no benefit|no benefit from|no response|no response to|without benefit|without response|without success|without treatment|without therapy|without medication|without insurance|without fail|without a doubt|no end|without exception|no less|clinical history of|without improvement in|without change in|without progression of|without worsening of|risk stratify|if possible|if able|if tolerated|if still|as if|if covered|if affordable|if available|if interested|if desired|even if|only if|high risk patient|moderate risk|low-risk|screening negative|screened positive for|screened positive|screening positive for|positive screening for|positive screen for|screen positive for|failed screening for|abnormal screening|glaucoma suspect|oag suspect|angle suspect|angle glaucoma suspect|allergic rhinitis|allergic conjunctivitis|allergic asthma|allergic dermatitis|allergic contact dermatitis|allergic bronchopulmonary aspergillosis|planned pregnancy|previously reported|prior authorization for|not sure whether|order to|in order to|in order for|in order|remote control|old fashioned|no - show|consistent with prior|consistent with previous|consistent with last|consistent with baseline|consistent with the patient's history of|consistent with her known|consistent with his known|consistent with known|risk reduction|no known cause|no clear cause|no obvious cause|no obvious trigger|no obvious triggers|no clear trigger|not otherwise specified|prior to|prior authorization|previous visit|prior visit|previous visits|previous note|prior records|previous records|prior imaging|previous imaging|prior study|prior studies|previously healthy|previously diagnosed|previously diagnosed with|previously known|previously documented|previously noted|previously described|previously seen|previously prescribed|previously controlled|previously well controlled|year old|years old|yr old|month old|months old|day old|days old|week old|weeks old|y old|old records|old age|old chart|history of present illness|history of the present illness|history and physical|history taking|history obtained|long history of|long - history of|longstanding history of|long standing history of|lifelong history of|chronic history of|year history of|years history of|month history of|months history of|week history of|weeks history of|day history of|days history of|hour history of|natural history|day hx of|week hx of|month hx of|year hx of|ex lap|in the past week|in the past month|in the past 3|in the past 4|in the past 48|in the past 6|in the past 72|in the past couple|in the past fortnight|in the past four|in the past hour|in the past quarter|in the past six|in the past three|in the past two|in the past day|in the past few|in the past several|in the past 24|in the past 2|past few|past several|past week|past month|past year|past day|past medical history|past surgical history|asked if|asks if|as if|even if|seen if|if any|what if|possible to|as soon as possible|as much as possible|if possible|when possible|where possible|as possible|possible etiologies|possible etiologies of|possible causes of|possible cause of|appears well|appears comfortable|appears stable|appears in no|appears healthy|appears older|appears younger|appears stated|appears his stated|appears her stated|appears intact|appears normal|appears older than|appears anxious|appears tired|appears nontoxic|appears non|well appearing|ill appearing|benign appearing|chronically ill appearing|well - appearing|will likely|likely to|likely need|is likely to|more likely to|likely be|can continue|risk stratification|average risk|low risk|risk score|risk assessment|high risk pregnancy|high - risk pregnancy|high - risk ob|tolac vs|tolac versus|trial of labor vs|vs repeat|versus repeat|vs repeat cesarean|vs section|vs cesarean|high risk medication|high risk medications|high risk drug|high risk for|plan of care|planned parenthood|screening tool|screening questionnaire|drug screen|urine drug screen|newborn screen|toxicology screen|no show|no shows|without prior|suggested that|suggest that we|recommend that|recommended that|i suggest|question answered|questions were|no questions|question whether|will have to|if needed|if necessary|if indicated|if applicable|if so|if not|whether or not|further questions|suspect that|watch for now|due for a|consider the|takes no|allergy shots|allergy clinic|allergy testing|allergies / immunologic|not sure|no sooner|no earlier|has no idea|no way to be sure|never smoker|never smoked|exposure therapy",
  ),
  ...plain(
    "end",
    "but|however|although|though|even though|except|except for|aside from|apart from|other than|besides|with the exception of|yet|nevertheless|nonetheless|which|who|whom|whose|because|because of|as she has|as he has|while|whereas|secondary to|due to|attributed to|caused by|related to|resulting in|resulting from|as evidenced by|given|given his|given her|given the|reports|reported|reporting|endorses|endorsed|endorsing|admits|admitted|admits to|does admit|notes|complains|complains of|complaining of|c/o|positive for|pos for|presents|presented|presenting|presents with|presents for|here for|found to have|found to be|shows|showed|showing|reveals|revealed|demonstrates|demonstrated|does have|does report|does endorse|does note|did have|does complain|still has|still having|now has|now with|now presents|now presenting|currently has|has been having|and has|and had|and is|and was|and have|and reports|and endorses|and now|and noted|and found|and does|and he|and she|and they|and i|and we|and there|and patient|and the patient|there is|there are|there was|there were|he has|she has|patient has|he is|she is|he does|she does|patient does|he had|she had|he was|she was|he reports|she reports|patient reports|he states|she states|it is|it was|they are|i have|remarkable for|significant for|notable for|only|noted to have|treated with|being treated for|on treatment for|therefore|thus|so that|then|instead|today she|today he|has developed|developed|developing|followed by|began to|started to|continues to have|continues to|persistent|persists",
  ),
  ...plain(
    "pseudo",
    each(
      "not|not yet|never|incompletely|not completely|not fully|not entirely|hasn't|has not|have not|hasn't yet|has not yet|has never|nearly|almost|partially|partly|did not|didn't|does not|doesn't|isn't|is not|was not|wasn't|are not",
      "resolved|resolve|cleared|clear|gone|gone away|go away|corrected|healed|heal|normalized|subsided|abated|disappeared|cured|recovered|stopped|settled|passed|outgrown",
    ),
  ),
  // The treatment goes on: "pernicious anemia, corrected on monthly replacement", "cardiomyopathy with recovered EF".
  ...plain("pseudo", each("corrected|normalized|settled|quieted|stopped recurring", "on|with|by")),
  // Where it stands now: "CKD, now settled at stage 3b", "asthma settled into a mild pattern".
  ...plain(
    "pseudo",
    each(
      "settled|now settled|has settled|have settled|since settled|is settled|was settled",
      "at|in|into|around|near|out at",
    ),
  ),
  // How bad it ever was: "never more than a mild disorder".
  ...plain("pseudo", "never more than|never more than a|never worse than|never beyond|never past"),
  // "Not in labor: Braxton Hicks": what it is not says what it is.
  ...plain(
    "pseudo",
    each(
      "not in|not yet in|isn't in|is not in|not",
      "labor|active labor|true labor|real labor|established labor|preterm labor|labour|true labour|laboring",
    ),
  ),
  // Asked, not doubted: "on direct questioning he has chest pain".
  ...plain(
    "pseudo",
    each(
      "on|upon|with|to|after",
      "questioning|direct questioning|further questioning|closer questioning|careful questioning|specific questioning|repeat questioning|more questioning|detailed questioning",
    ),
  ),
  // A conclusion: "we consider this an exacerbation".
  ...plain(
    "pseudo",
    each(
      "i|we",
      "consider this|consider that this|consider it|consider these|consider her|consider him|consider the",
    ),
  ),
  // It moved: "his stenosis has gone from mild to moderate".
  ...plain("pseudo", each("has gone|have gone|had gone|gone|went", "from|up|down|on to")),
  ...plain("pseudo", each("recovered", "ef|lvef|lv|ejection")),
  ...plain("end", "( + )|positive :|negative :"),
];
