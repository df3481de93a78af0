/** What leaves a condition open (Guidelines FY2026 II.H, IV.H). */
import { each, rows, type Trigger } from "./trigger-rows.ts";

/** What is looked for in a sample: "H pylori stool Ag" names a test, not an infection. */
export const assays =
  "stool antigen|stool ag|fecal antigen|breath test|urea breath test|pcr|serology|serologies|titer|titers|stool pcr|stool toxin|rapid test|ag/ab";

export const doubts: readonly Trigger[] = [
  ...rows("uncertain", "after", "phrase", 0, assays),
  ...rows(
    "uncertain",
    "before",
    "phrase",
    14,
    "may turn out to have|could turn out to have|may have|might have|have not excluded|not excluded|haven't excluded|has not excluded|cannot exclude|can't exclude|can't fully exclude|cannot fully exclude|cannot confirm or dismiss|can not exclude|cannot be excluded|cannot rule out|can not rule out|can't rule out|could not rule out|unable to rule out|unable to exclude|not rule out|not been ruled out|does not exclude|rule out|r/o|to rule out|rule-out|ruling out|to exclude|exclude|evaluate for|evaluated for possible|eval for|to evaluate for|assess for|to assess for|workup for|work up for|workup of possible|to look for|tested for|testing for|test for|to determine if|determine if|determine whether|whether|not sure if|unsure if|unclear if|unknown if|not certain if|wonder if|wonders if|wonders about|questioning|to check for|check for|investigate for|evaluation for possible|query",
  ),
  ...rows(
    "uncertain",
    "before",
    "list",
    20,
    "i considered|i also considered|i have considered|we considered|we also considered|also considered|differential includes|differential diagnosis includes|differential diagnoses include|differential diagnosis|differential diagnosis of|differential is|differential diagnosis is|ddx|ddx includes|ddx include|differential :|differential considerations include|etiologies include|possibilities include|causes include|consider differential|differential remains|differential would include",
  ),
  ...rows(
    "uncertain",
    "before",
    "phrase",
    12,
    "concerning for|concern for|concerns for|concerned for|concern of|concerned about possible|my concern is|concern is|concern that|concerned that|worrisome for|worried about|suspicious for|suspicion for|suspicion of|suspicions of|high suspicion for|clinical suspicion for|suspect|suspects|suspecting|suspected to be|suspected to have|presumed to be|consistent with|c/w|most consistent with|compatible with|in keeping with|comparable with|suggestive of|suggests|suggesting|suggest|suggested|indicative of|may represent|might represent|could represent|possibly representing|may reflect|could reflect|may be|might be|could be|may have|might have|could have|may well be|may indicate|could indicate|may be related to|could be related to|might be related to|may be due to|could be due to|possibly due to|likely due to|most likely due to|probably due to|likely secondary to|probably secondary to|possibly secondary to|likely related to|probably related to|possibly related to|likely caused by|likely from|probably from|possibly from|likely represents|likely representing|probably represents|most likely represents|likely reflects|likely a|likely an|most likely|more likely|appears to be|appears to have|appeared to be|appear to be|appearing|appears|appear|seems to be|seems to have|seems like|seemed to be|looks like|look like|looked like|felt to be|thought to be|thought to have|felt likely|believed to be|believe|i believe|i think|we think|favor|favors|favored|favoring|favored to be|working diagnosis|working diagnosis of|working diagnosis is|provisional diagnosis|provisional diagnosis of|presumptive diagnosis|presumptive diagnosis of|tentative diagnosis|question of|questions of|possibility of|possible diagnosis of|probable diagnosis of|likelihood of|low probability of|high probability of|could this be|plus or minus|+ / -|unlikely to be|doubtful|less likely|unlikely|equivocal for|potentially|resembling|mimicking|presumably|possibly|probably|likely|vs|versus|vs.|symptoms could be|question",
  ),
  ...rows(
    "uncertain",
    "before",
    "adjective",
    6,
    "possible|poss|poss .|probable|prob|prob .|suspected|presumed|presumptive|questionable|potential|apparent|?|query|provisional|suspect|potential for",
  ),
  ...rows(
    "uncertain",
    "after",
    "phrase",
    5,
    "is suspected|was suspected|suspected|is possible|possible|is likely|is probable|probable|likely|is unlikely|unlikely|is questionable|questionable|cannot be excluded|cannot be ruled out|can not be excluded|can not be ruled out|could not be excluded|could not be ruled out|can't be excluded|can't be ruled out|not excluded|not ruled out|not entirely excluded|is in the differential|in the differential|on the differential|is a possibility|is a consideration|remains a possibility|remains a consideration|remains possible|is considered|was considered|being considered|to be ruled out|still to be ruled out|needs to be ruled out|vs|versus|is favored|is felt likely|less likely|is less likely|doubtful|is doubtful|is presumed|to be excluded|is of concern",
  ),
  // Not excluded yet, or still to be: "hasn't been ruled out", "can't be wholly excluded", "must be ruled out".
  ...rows(
    "uncertain",
    "after",
    "phrase",
    6,
    [
      each(
        each(
          "cannot|can not|can't|could not|couldn't|cannot yet|can't yet",
          "be|be fully|be entirely|be wholly|be completely|be totally|be definitively|be confidently|be safely",
        ),
        "excluded|ruled out|r/o'd|dismissed",
      ),
      each(
        each(
          "has not|hasn't|have not|haven't|had not|hadn't|has not yet|hasn't yet|have not yet|has never|has by no means|still has not|still hasn't",
          "been|been fully|been entirely|been completely|been definitively|yet been",
        ),
        "excluded|ruled out",
      ),
      each(
        "is not|is not yet|was not|was not yet|not|not yet|still not|thus not|therefore not|never|not fully|not wholly|not safely",
        "excluded|ruled out",
      ),
      each(
        "must be|must still be|needs to be|need to be|has to be|still has to be|have to be|still needs to be|should be|remains to be|yet to be|to be",
        "excluded|ruled out|r/o'd",
      ),
      "not out of the question|never confirmed nor excluded|neither confirmed nor excluded|not confirmed nor excluded",
    ].join("|"),
  ),
  ...rows("uncertain", "after", "phrase", 1, "?|( ? )|rule out|r/o|r / o"),
  ...rows(
    "uncertain",
    "before",
    "phrase",
    12,
    [
      each(
        "may|might|could|can possibly",
        "be secondary to|be from|be caused by|be associated with|be early|be attributed to|be a sign of|be an early sign of|signify|explain|be explained by|stem from|be consistent with|relate to|also be|also represent|also have|be developing|suggest|still be|result from|in fact be|turn out to be|be part of|be worth ruling out|simply be",
      ),
      each(
        "likely|probably|possibly|perhaps|presumably|maybe|thought|felt|believed|suspected|presumed|favored|most likely|questionably|conceivably",
        "secondary to|due to|from|related to|caused by|attributable to|represents|representing|reflects|reflecting|an|a|the|to be|to represent|to reflect|to be due to|to be secondary to|to be related to|to be from|consistent with|to have",
      ),
      each(
        "raises|raising|raised|raise",
        "concern for|concerns for|concern of|concern about|suspicion for|suspicion of|the question of|question of|possibility of|the possibility of|the specter of",
      ),
      each(
        "questionable|suspicious|worrisome|equivocal|indeterminate|borderline|borderline positive|high suspicion|moderate suspicion|some suspicion|high concern|mild concern|some concern|clinical concern|index of suspicion|high index of suspicion|worry|worried|worries",
        "for|of|about possible|regarding possible",
      ),
      "perhaps|maybe|conceivably|equivocal|could this be|could it be|can this be|might this be|is this|wondering about|wonder about|wondering if|wonders whether|wondering whether|unsure whether|uncertain whether|uncertain if|unclear whether|not clear if|not clear whether|unknown whether|cannot say if|questioned|questions|questioned possible|questioned whether|cannot completely exclude|cannot entirely exclude|cannot definitively exclude|cannot fully exclude|cannot reliably exclude|difficult to exclude|hard to exclude|does not rule out|not exclude|did not exclude|not completely exclude|to rule in|rule in|rule in or out|still considering|under consideration :|not unlikely that|not unlikely|not inconsistent with|suspect that|suspecting that|presume|presumes|presumed to have|presumably has|presumptively|assume|assumed|assumed to be|assuming|query|queried|impression is likely|working dx|working dx of|working dx :|provisional dx|tentative dx|presumptive dx|presumptive dx of|leading diagnosis|leading diagnosis is|leading dx|leading concern is|leading consideration is|top of differential is|top differential|primary consideration|primary concern is|main concern is|main concern|being worked up for|being evaluated for|undergoing evaluation for|undergoing workup for|undergoing work - up for|under evaluation for|under workup for|under investigation for|working up for|worked up for|work - up of possible|workup in progress for|investigating|look for|looking for evidence of|assess for possible|evaluate for possible|features suggest|features suggesting|features suggestive of|features of possible|findings suggest|pattern suggests|picture suggests|picture of possible|suggestion of|hint of|could have been|may have been|might have been|possible to have|as if from|as in|as seen with|as seen in|such as seen in|not definitely|not definite for|not diagnostic of|nondiagnostic for|non diagnostic for|nonspecific but can be seen with|can be seen with|can be seen in|may be seen with|may be seen in|could be seen with|either|cannot be certain of|rather likely|quite likely|very likely|highly likely|most probable|most probably|in all likelihood|likely to be|is likely to be|more consistent with|most in keeping with|most compatible with|fits with|fitting with|would fit with|could fit with|looks most like|sounds like|sounds most like|feels like|felt like|felt like a|felt as if|feels as if|reminiscent of|resembles|mimics|typical of|akin to|considered to be|considered likely|provisionally|tentatively|attributed possibly to|possibly new|? early|? secondary to",
    ].join("|"),
  ),
  ...rows(
    "uncertain",
    "before",
    "list",
    16,
    "considered :|differential included|ddx included|differential was|ddx :|ddx is|ddx of|ddx remains|differential for this includes|differential diagnosis :|differential diagnosis remains|differential also includes|differential still includes|differential considered includes|differentials include|differential dx|differential dx includes|differential broad|differential is broad including|considerations include|considerations are|possibilities are|possibilities :|diagnostic possibilities include|diagnostic considerations include|possible causes include|possible causes are|possible etiologies include|possible explanations include|potential causes include|causes to consider include|options include",
  ),
  ...rows(
    "uncertain",
    "after",
    "phrase",
    6,
    "considered|was considered|is equivocal|equivocal|was equivocal|is indeterminate|indeterminate|not completely excluded|not fully excluded|not definitively excluded|not entirely ruled out|not definitively ruled out|not completely ruled out|cannot be entirely excluded|cannot be completely excluded|cannot be fully excluded|cannot be definitively excluded|cannot be totally excluded|difficult to exclude|hard to exclude|not yet ruled out|not yet excluded|not yet confirmed|yet to be confirmed|yet to be ruled out|unconfirmed|not confirmed|to be confirmed|awaiting confirmation|pending confirmation|pending workup|pending further workup|should be considered|could be considered|may be considered|must be considered|needs to be considered|also considered|being ruled out|being worked up|being evaluated|under evaluation|under investigation|under workup|in ddx|on ddx|in differential|on differential|in the ddx|on the ddx|is the leading diagnosis|leading diagnosis|is leading diagnosis|is the working diagnosis|working diagnosis|working dx|remains likely|remains probable|remains high on the differential|remains in the differential|remains on the differential|remains a concern|remains the concern|is a concern|is the concern|is the main concern|of concern|is concerning|is most likely|most likely|is more likely|more likely|is very likely|seems likely|seems probable|appears likely|looks likely|may be present|might be present|could be present|may be contributing|might be contributing|could be contributing|possibly contributing|may contribute|might contribute|could contribute|may play a role|might play a role|could play a role|may be a factor|might be a factor|may be to blame|may explain|might explain|could explain|would explain|may account for|could account for|might account for|is not certain|is uncertain|uncertain|status unknown|status is unknown|unlikely but|unlikely but possible|less likely but|felt unlikely|thought unlikely|thought less likely|thought likely|felt less likely|felt to be likely|felt likely|felt possible|is in question|in question|questioned|was questioned|is queried|queried|is felt to be likely|suspected clinically|suspected based on|suspected by|is strongly suspected|strongly suspected|presumed|is presumptive|presumptive|cannot be determined|by history only",
  ),
  ...rows(
    "uncertain",
    "after",
    "phrase",
    0,
    "suspect|suspects|?|( likely )|( possible )|( probable )|( suspected )|( presumed )|( unlikely )",
  ),
];
