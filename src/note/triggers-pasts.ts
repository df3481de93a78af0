/** What puts a condition in the past. */
import { each, rows, type Trigger } from "./trigger-rows.ts";

export const pasts: readonly Trigger[] = [
  ...rows(
    "historical",
    "before",
    "list",
    30,
    "past medical history significant for|past medical history of|past medical history includes|past medical history including|past medical history is significant for|past medical history notable for|past medical history is notable for|past medical history remarkable for|pmh significant for|pmh of|pmh notable for|pmhx of|pmhx significant for|pmh includes|medical history significant for|medical history of|medical history includes|medical history is significant for|medical history notable for|history significant for|history notable for|history is significant for|history is notable for|history remarkable for|history includes|complex medical history including|past history of|significant past medical history of|significant history of|known history of|personal history of|a history of|history of|hx of|h/o|prior history of|remote history of|previous history of|extensive history of|background of|history positive for|hx significant for|pmhx includes|comorbidities include|comorbidities including|history :|hx :|pmh :|known to have",
    "listing",
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
    "historical",
    "before",
    "list",
    30,
    "hx|pt hx|patient hx|past hx of|prior hx of|remote hx of|distant history of|distant hx of|hx includes|hx notable for|hx remarkable for|with history of|with hx of|with h/o|with prior history of|pmhx :|hx of prior|history of prior|history of previous|history of remote|history of a|history of an|past medical history :|medical hx of|medical history :|history also includes|history also significant for|oncologic history of",
    "listing",
  ),
  ...rows(
    "historical",
    "before",
    "adjective",
    6,
    "no more|had been treated for|s/p treatment of|s/p treatment for|status post treatment of|status post treatment for|s/p therapy for|was treated for|was once treated for|once treated for|treated previously for|treated remotely for|treated years ago for|was treated years ago for|completed treatment for|completed therapy for|finished treatment for|had a bout of|had bout of|past bout of|previous bout of|prior bout of|bout of prior|had an episode of|had one episode of|had a prior|had a previous|had prior|had previous|once had|used to get|used to suffer from|used to suffer|used to|outgrew|outgrown|grew out of|quit|stopped smoking|got over|recovering well from prior|recovered fully from|fully recovered from|has recovered from|has since recovered from|survivor of|survived|resolution of|interval resolution of|complete resolution of|near complete resolution of|resolution of prior|clearance of|clearing of|interval clearing of|disappearance of|no longer has|no longer having|no longer with|no longer suffers from|no longer experiences|no longer needs|no longer on|no longer allergic to|former heavy|free of recurrent|cured|was hospitalized with|hospitalized previously with|admitted previously for|admitted previously with|prior admissions for|previous admission for|previous hospitalization for|previously hospitalized for|previously admitted for|previously admitted with|previously diagnosed but resolved|previously suffered from|previously suffered|previously underwent|underwent prior|underwent previous|history of resected|history of treated|resected|previously resected|previously excised|previously repaired|previously treated|previously removed|previous excision of|previous resection of|prior excision of|prior resection of|prior repair of|years after|years out from|years post|months post|yrs post|yrs out from|post resection of|inactive problems|inactive problem|inactive issues|inactive diagnoses|resolved problems|resolved issues|past problems|past issues|inactive problems :|inactive :|inactive problem :|resolved problems :|resolved problem :|resolved issues :|resolved :|past problems :|past issues :|past diagnoses :",
  ),
  ...rows(
    "historical",
    "before",
    "adjective",
    3,
    "bygone|long ago|quiescent old|prior history|erstwhile|one - time|previous episode of|past history|cleared|now resolved|since resolved|recently resolved|fully resolved|completely resolved|spontaneously resolved|remotely",
  ),
  ...rows(
    "historical",
    "after",
    "phrase",
    12,
    [
      each(
        "has|have|had|is|was|were|now|has now|have now|has since|have since|since|fully|completely|has completely|has fully|has entirely|entirely|all|self|spontaneously",
        "resolved|gone|gone away|went away|cleared|cleared up|abated|subsided|disappeared|stopped|ceased|corrected|normalized|recovered|healed|remitted|outgrown|dissipated|vanished|passed|settled|settled down|back to normal|returned to normal|improved and resolved|quieted",
      ),
      each(
        "years|yrs|yr|decades|a decade|year|many yrs|several yrs|y|ages|long|winters|summers",
        "back|ago|prior|earlier|previously",
      ),
      each(
        "did not|has not|have not|never|without",
        "recur|recurred|recurrence|come back|returned|return|relapse|relapsed|a recurrence|further recurrence",
      ),
      each(
        "as a|when a|while a|when he was a|when she was a",
        "baby|toddler|child|kid|boy|girl|teen|teenager|adolescent|youth|youngster|young man|young woman|young adult|student|newborn|neonate",
      ),
      each(
        "in|during|since|back in|with|after",
        "high school|college|adolescence|his teens|her teens|her youth|his youth|early childhood|elementary school|grade school|middle school|her 40s|his 40s|her teens and twenties|the service|the military|the army|military service|first pregnancy|prior pregnancy|previous pregnancy|last pregnancy|her first pregnancy|her last pregnancy|a prior pregnancy|a previous pregnancy|prior pregnancies|previous pregnancies|her prior pregnancy|her previous pregnancy|second pregnancy|the 1960s|the 1970s|the 1980s|the 1990s|the 2000s|the 60s|the 70s|the 80s|the 90s|the 1980's|the 1990's",
      ),
      each(
        "no longer|is no longer|are no longer|was no longer",
        "seen|present|visible|evident|identified|apparent|there|palpable|detected|detectable|noted|visualized|an issue|a problem|active|bothersome|occurring|happening|symptomatic|requiring treatment|needed treatment",
      ),
      "no sx since|no symptoms since|asymptomatic since|without symptoms since|symptom free since|stopped once|stopped after|stopped when|stopped with|stopped in|returned to normal|back to normal|none today|none now|not today|completed treatment|completed therapy|completed course|completed a course|completed antibiotics|completed 3 months|completed 6 months|completed 12 months|completed three months|completed six months|fully treated|adequately treated|appropriately treated|treatment completed|finished treatment|finished antibiotics|as infant|as baby|as newborn|as toddler|as teen|as teenager|as adolescent|in teens|in her teens|in his teens|ended|ended after|burned out|defervesced|back to baseline|now back to baseline|returned to baseline|at baseline again|is back to normal|- delivered|disease - free|disease free|cancer free|cancer - free|tumor free|free of disease|seizure free since|in the distant|sober now|no evidence of disease|ned|without evidence of disease|no evidence of recurrence|without evidence of recurrence|no recurrence|no recurrences|no recurrence since|cured|was cured|has been cured|is cured|considered cured|eradicated|was eradicated|successfully eradicated|in the remote past|outgrown|outgrew|outgrew it|grew out of it|now gone|is gone|are gone|gone|gone away|went away|went away on its own|gone now|corrected|is corrected|now corrected|was corrected|normalized|now normalized|cleared|now cleared|cleared up|is over|over and done|treated and resolved|treated and cleared|treated and cured|treated successfully|successfully treated|treated in the past|was treated in|treated in childhood|treated years ago|s/p ablation and no recurrence|s/p excision|s/p removal|s/p definitive treatment|s/p radiation and surgery|resected|was resected|excised|was excised|completely excised|last decade|last summer|last winter|last spring|last fall|two years ago|three years ago|in distant past|in the distant past|as youth|in past|during childhood|in early life|early in life|now resolved completely|resolved with treatment|resolved with antibiotics|resolved on its own|self - limited|( resolved )|( remote )|( healed )|( resected|( treated|( outgrown )|( childhood )|- inactive|- remote|- healed|- cured|( inactive )|, inactive|no longer active|no longer an issue|no longer a problem|no longer issue|no longer bothers her|no longer bothers him|not since|none since|none now|no sequelae|without sequelae|without residual|no residual|no residual deficits|with full recovery|with complete recovery|full recovery|fully recovered|complete recovery|recovered",
    ].join("|"),
  ),
];
