/**
 * Words that lay blame on a drug beside the plain ones: "vancomycin did it", "the culprit is the Bactrim", "pinned on the amlodipine", "risperidone has done
 * this", "this is the semaglutide", "the statin is behind it".
 *
 * Source: Guidelines FY2026 I.C.19.e.5.a (an adverse effect needs the provider's link, in whatever words).
 */

const judged =
  "(?:(?:is|was|are|were|be|being|has|had|having|seems?|looks|appears?|which|that|what|likely|probably|clearly|surely|certainly|almost|most|all|felt|thought|to|be|the|our|my|only|sole|main|chief|as) )*";
const it =
  "(?:it(?:self)?|this|that|these|all (?:of )?(?:it|this)|so|the (?:deed|damage|harm)|(?:him|her|the kidneys|the counts|the platelets) in)";

/** After the drug: what it did. */
const didIt = new RegExp(
  `^(?:['’]s)?(?: \\([^)]{1,25}\\))?(?: \\d[\\d.,/-]* ?(?:mg|mcg|g|units)?)?,? ${judged}(?:(?:did|done|doing|does|caused|causing|behind|explains?|accounts? for|brought on|responsible for|produced|triggered|set off|the (?:cause|reason|source|driver) (?:of|for|behind)|to blame for) ${it}\\b|(?:the |its |a |an? (?:likely|probable|clear) |likely |probable |clear |obvious |usual )*(?:cause|reason|explanation|offender|culprit|suspect|source|driver)\\b(?! (?:for (?:starting|taking|use|the (?:visit|prescription))|to (?:start|take|continue)))|(?:gets|got|takes|took|carries) (?:the |all the )?blame\\b)`,
  "i",
);

/** After the drug: "lisinopril's fault", "Benadryl effect", "the vancomycin's doing". */
const itsDoing =
  /^(?:['’]s|s['’]|['’])? (?:fault|doing|handiwork|effect(?! (?:of|on|has|is|was|will|not|wears|wore))|mischief)\b(?! (?:well|fine|great|better))/i;

/** Before the drug. */
const pinnedOn =
  /\b(?:(?:i|we|heme|hematology|nephrology|neurology|cardiology|pharmacy|derm|gi|id|team|he|she|they)(?: (?:all|both|would|now|also))? (?:blames?|faults?|suspects? only|holds? responsible|points?(?: the finger)? (?:at|to)|pins?(?: (?:it|this|that))? on)|pinned (?:it |this |that )?on|(?:culprit|offender|offending (?:drug|agent|medication)|guilty (?:drug|party)|cause)(?: (?:is|was|being|here|here is|looks to be|felt to be|agreed to be))*:?|courtesy of|explained by|accounted for by|down to|put to|(?:an?|the) (?:known |classic |typical )?effect of|(?:this|that|it) (?:is|was) all)\s/gi;

/** "That's the lisinopril", "this is the Benadryl": and no more is said of the drug. */
const thatIs =
  /(?:^|[.;,:–—-]\s*)(?:and )?(?:i (?:think|believe|agree) )?(?:that|this|it)(?:['’]s| is| was)(?: all| just| clearly| surely| almost certainly| no doubt)? (?:the|his|her) $/i;
/** What may follow the drug then. */
const noMore = /^(?:\s*$|\s*[.;,)]| (?:effect|doing|talking|at work)\b)/i;

const certainly =
  "(?:most |very |almost |probably |likely |clearly |certainly |undoubtedly |all |simply |just |definitely |surely |really |plainly |obviously )*";
const whose = "(?:(?:the|his|her|their|my|our|that|this|new|recent|high-dose|daily) )*";

/** Before the drug, within a few words of it. */
const laidOn = new RegExp(
  `\\b(?:${[
    "on the (?:back|heels) of",
    "courtesy of",
    "(?:driven|mediated|potentiated|kicked off|touched off|sparked|incited|engendered|fueled) by",
    "(?:pin(?:s|ned|ning)?|hang(?:s|ing)?|lay(?:s|ing)?|laid|fault(?:s|ed|ing)?) (?:\\w+ ){1,3}(?:on|at the (?:feet|door) of)",
    "(?:pinned|chalked|laid) (?:on|at the (?:feet|door) of|up to)",
    "(?:trac(?:es?|ed|ing|eable)|point(?:s|ed|ing)?|link(?:s|ed|ing)?|tied|ties|connect(?:s|ed)?|credit(?:s|ed)?) (?:\\w+ ){0,3}?(?:straight |squarely |directly |right )?(?:back )?(?:to|at|with)(?= (?:the|his|her|their|starting|taking|recent|new)\\b)",
    "(?:known|class|direct|predictable|expected|recognized|recognised|common|classic|typical|dose-related|unwanted|bad|toxic|late|cumulative|paradoxical|anticoagulant|sedating) effects? (?:of|from)",
    "(?:fault|doing|work|casualty|product|manifestation|byproduct|fallout) of",
    "(?:i|we) (?:firmly |would |do |squarely )?(?:blame|fault|implicate)",
    "(?:blaming|implicat(?:es|ed|ing)|incriminat(?:es|ed|ing))",
    "(?:culprit|offender|offending (?:agent|drug|med(?:ication)?)|causative (?:agent|drug)|cause|trigger)(?: here)?(?: is| was|:| being| has to be| must be)",
  ].join("|")})\\s`,
  "gi",
);

/** "This is the semaglutide": the drug alone says what it is. */
const thisIs = new RegExp(
  `\\b(?:this|that|it|all of this|all this|which)(?:['’]s| is| was| has (?:got )?to be| must be| looks (?:to be|like)| appears to be| seems to be| is all)(?: (?:down to|about))? ${certainly}${whose}$`,
  "i",
);
const nothingMore =
  /^(?:(?: \d[\d.]*(?: ?mg| ?mcg)?)?(?: (?:effect|talking|again|at work|itself|toxicity|doing (?:it|this|that)))?)\s*(?:$|[.;)!]|,(?! (?:which|for|taken|an?) )|\s[-–—]|\b(?:and not|not|rather than)\b)/i;

/** After the drug: what it did was told before, or is told after in the same clause. */
const didThis =
  /^(?:['’]s (?:doing|fault|work|handiwork)\b|(?:'s| therapy| use| exposure| dose| started \w+ \w+ ago)?,? (?:(?:has|have|had|is|was|likely|clearly|probably|certainly|undoubtedly|being|must have|surely|almost certainly) )*(?:(?:done|did|doing|does|caused|causing|brought) (?:this|it|that|all this)\b(?: on| about)?|set (?:this|it|that) off|behind (?:this|it|the|her|his|all|that)\b|the (?:\w+ )?(?:cause|reason|trigger|source|explanation|problem)\b(?! (?:to|for (?:taking|starting)))|why (?:he|she|they|the|her|his)\b(?![^.;]{0,30}\b(?:better|improv\w+|well|resolv\w+|controlled|stable)\b)|(?:explains|accounts? for|drove|drives|driving) (?:the|her|his|this|it|these|all)\b|(?:did|done) (?:him|her|them) in\b|(?:the )?(?:guilty party|perpetrator|prime suspect)\b|implicated\b|fingered\b|incriminated\b))/i;

/** Before the drug, within a few words of it; for `matchAll`. */
export const blaming: readonly RegExp[] = [pinnedOn, laidOn];
/** After the drug: what it did was told before, or is told after in the same clause. */
export const done: readonly RegExp[] = [didThis, didIt, itsDoing];

/** "That's the lisinopril", "this is the semaglutide": the drug alone says what it is. @returns the words before the drug that say so */
export function saysThisIs(before: string, after: string): string | undefined {
  const said = nothingMore.test(after) ? thisIs.exec(before) : null;
  return (said ?? (noMore.test(after) ? thatIs.exec(before) : null))?.[0];
}
