/**
 * Other words that lay blame on a drug: "vancomycin did it", "it's the valproate doing it", "HCTZ is the reason", "the culprit is the Bactrim", "that's the
 * lisinopril", "omeprazole is behind it".
 *
 * Source: Guidelines FY2026 I.C.19.e.5.a (the provider's link, in whatever words).
 */

const judged =
  "(?:(?:is|was|are|were|be|being|has|had|having|seems?|looks|appears?|which|that|what|likely|probably|clearly|surely|certainly|almost|most|all|felt|thought|to|be|the|our|my|only|sole|main|chief|as) )*";
const it =
  "(?:it(?:self)?|this|that|these|all (?:of )?(?:it|this)|so|the (?:deed|damage|harm)|(?:him|her|the kidneys|the counts|the platelets) in)";

/** After the drug: what it did. */
export const didIt = new RegExp(
  `^(?:['’]s)?(?: \\([^)]{1,25}\\))?(?: \\d[\\d.,/-]* ?(?:mg|mcg|g|units)?)?,? ${judged}(?:(?:did|done|doing|does|caused|causing|behind|explains?|accounts? for|brought on|responsible for|produced|triggered|set off|the (?:cause|reason|source|driver) (?:of|for|behind)|to blame for) ${it}\\b|(?:the |its |a |an? (?:likely|probable|clear) |likely |probable |clear |obvious |usual )*(?:cause|reason|explanation|offender|culprit|suspect|source|driver)\\b(?! (?:for (?:starting|taking|use|the (?:visit|prescription))|to (?:start|take|continue)))|(?:gets|got|takes|took|carries) (?:the |all the )?blame\\b)`,
  "i",
);

/** After the drug: "lisinopril's fault", "Benadryl effect", "the vancomycin's doing". */
export const itsDoing =
  /^(?:['’]s|s['’]|['’])? (?:fault|doing|handiwork|effect(?! (?:of|on|has|is|was|will|not|wears|wore))|mischief)\b(?! (?:well|fine|great|better))/i;

/** Before the drug. */
export const blaming =
  /\b(?:(?:i|we|heme|hematology|nephrology|neurology|cardiology|pharmacy|derm|gi|id|team|he|she|they)(?: (?:all|both|would|now|also))? (?:blames?|faults?|suspects? only|holds? responsible|points?(?: the finger)? (?:at|to)|pins?(?: (?:it|this|that))? on)|pinned (?:it |this |that )?on|(?:culprit|offender|offending (?:drug|agent|medication)|guilty (?:drug|party)|cause)(?: (?:is|was|being|here|here is|looks to be|felt to be|agreed to be))*:?|courtesy of|explained by|accounted for by|down to|put to|(?:an?|the) (?:known |classic |typical )?effect of|(?:this|that|it) (?:is|was) all)\s/gi;

/** "That's the lisinopril", "this is the Benadryl": and no more is said of the drug. */
export const thatIs =
  /(?:^|[.;,:–—-]\s*)(?:and )?(?:i (?:think|believe|agree) )?(?:that|this|it)(?:['’]s| is| was)(?: all| just| clearly| surely| almost certainly| no doubt)? (?:the|his|her) $/i;
/** What may follow the drug then. */
export const noMore = /^(?:\s*$|\s*[.;,)]| (?:effect|doing|talking|at work)\b)/i;
