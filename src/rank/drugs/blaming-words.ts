/**
 * More ways in which a note blames a drug: "pinned on the amlodipine", "this is the semaglutide", "risperidone has done this", "the statin is behind it".
 *
 * Source: Guidelines FY2026 I.C.19.e.5.a (an adverse effect needs the provider's link).
 */

const certainly =
  "(?:most |very |almost |probably |likely |clearly |certainly |undoubtedly |all |simply |just |definitely |surely |really |plainly |obviously )*";
const whose = "(?:(?:the|his|her|their|my|our|that|this|new|recent|high-dose|daily) )*";

/** Before the drug, within a few words of it. */
export const alsoBlamed = new RegExp(
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
export const thisIs = new RegExp(
  `\\b(?:this|that|it|all of this|all this|which)(?:['’]s| is| was| has (?:got )?to be| must be| looks (?:to be|like)| appears to be| seems to be| is all)(?: (?:down to|about))? ${certainly}${whose}$`,
  "i",
);
export const thisIsAfter =
  /^(?:(?: \d[\d.]*(?: ?mg| ?mcg)?)?(?: (?:effect|talking|again|at work|itself|toxicity|doing (?:it|this|that)))?)\s*(?:$|[.;)!]|,(?! (?:which|for|taken|an?) )|\s[-–—]|\b(?:and not|not|rather than)\b)/i;

/** After the drug: what it did was told before, or is told after in the same clause. */
export const didIt =
  /^(?:['’]s (?:doing|fault|work|handiwork)\b|(?:'s| therapy| use| exposure| dose| started \w+ \w+ ago)?,? (?:(?:has|have|had|is|was|likely|clearly|probably|certainly|undoubtedly|being|must have|surely|almost certainly) )*(?:(?:done|did|doing|does|caused|causing|brought) (?:this|it|that|all this)\b(?: on| about)?|set (?:this|it|that) off|behind (?:this|it|the|her|his|all|that)\b|the (?:\w+ )?(?:cause|reason|trigger|source|explanation|problem)\b(?! (?:to|for (?:taking|starting)))|why (?:he|she|they|the|her|his)\b(?![^.;]{0,30}\b(?:better|improv\w+|well|resolv\w+|controlled|stable)\b)|(?:explains|accounts? for|drove|drives|driving) (?:the|her|his|this|it|these|all)\b|(?:did|done) (?:him|her|them) in\b|(?:the )?(?:guilty party|perpetrator|prime suspect)\b|implicated\b|fingered\b|incriminated\b))/i;
