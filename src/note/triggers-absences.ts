/** What says that a condition is not there. */
import { each, far, rows, type Trigger } from "./trigger-rows.ts";
import { assays } from "./triggers-doubts.ts";

export const absences: readonly Trigger[] = [
  ...rows(
    "negated",
    "before",
    "list",
    far,
    "denies|denied|deny|denying|denies any|denied any|denies having|denies ever having|negative for|neg for|negative except for no|negative history for|tested negative for|tests negative for|screened negative for|unremarkable for|free of|free from|nonsignificant for|pertinent negatives|pertinent negatives include|did not endorse|does not endorse|did not report|does not report|not reporting|not complaining of|does not complain of|does not have any|do not have any|did not have any|does not admit to|declined any symptoms of|denials of|non contributory for|noncontributory for",
  ),
  // "Flu/COVID/RSV PCR neg": the test's name with its result denies all that it looked for.
  ...rows(
    "negated",
    "after",
    "phrase",
    6,
    each(assays, "negative|neg|is negative|was negative|were negative|came back negative|not detected"),
  ),
  // Of a list, however long: "influenza, COVID-19, RSV, legionella and pneumococcal antigens all negative".
  ...rows(
    "negated",
    "after",
    "phrase",
    far,
    "all negative|all neg|all were negative|were all negative|all came back negative|all returned negative|all absent|all not detected|all excluded|all ruled out|all denied|were all excluded|were all ruled out|all unremarkable",
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
    "ruled out|has been ruled out|was ruled out|were ruled out|is ruled out|been ruled out|ruled-out|r/o'd|was r/o'd|were r/o'd|been r/o'd|r/o'ed|ro'd|ruled out'd",
  ),
  ...rows(
    "negated",
    "after",
    "phrase",
    6,
    "is negative|was negative|were negative|are negative|negative|neg|is absent|was absent|are absent|absent|not present|is not present|was not present|not seen|not identified|not noted|not appreciated|not visualized|not detected|not found|not demonstrated|not observed|not evident|not elicited|not reported|not endorsed|not palpable|not palpated|is denied|was denied|were denied|are denied|denied|is excluded|was excluded|excluded|none seen|none noted|did not occur|never occurred|not felt to be the cause|is not felt to be the cause|was not felt to be the cause|not thought to be the cause|is not thought to be the cause|was not thought to be the cause|not believed to be the cause|is not the cause|was not the cause|were not seen|are not seen|is not seen|was not seen|: no|: none|: denies|: denied|: negative|: absent|: neg|- no|- denies|- negative|- none|- absent|not on file|is not suspected|not suspected|( - )|nonreactive|non reactive",
  ),
  ...rows(
    "negated",
    "before",
    "guarded",
    far,
    [
      each(
        "has not|have not|had not|hasn't|haven't|hadn't|did not|didn't|does not|doesn't|do not|don't",
        "noticed|noted|seen|noticed any|noted any|seen any|had|had any|experienced|experienced any|notice|notice any|have|have any|see|see any|report|report any|endorse|endorse any|complain of|recall any|describe|describe any|describe having|experience|experience any|suffer|suffer from|exhibit|exhibit any|display|appreciate|appreciate any|show|show any|show evidence of|show signs of|demonstrate|demonstrate any|reveal|reveal any|identify|identify any|detect|detect any|develop|develop any|developed|developed any|shown|shown any|revealed|demonstrated|find|find any|feel|feel any|felt|felt any|mention|mention any|acknowledge|acknowledge any|manifest|meet criteria for",
      ),
      each("failed to|fails to|failing to", "show|reveal|demonstrate|identify|detect"),
      each(
        "caught|caught himself|caught herself|caught themselves|stopped himself|stopped herself|kept himself|kept herself",
        "from|before",
      ),
      "ø|unaware of|not aware of|not aware of any|unaware of any|nil|void of|devoid of|clear of|nobody|none of|no sign|no signs|no hint of|no trace of|no suggestion of|no features of|no stigmata of|no manifestations of|no manifestation of|no personal|no documented|no diagnosis of|no known diagnosis of|no known personal history of|no family history of|no family hx of|no fh of|no fhx of|no fam hx of|no symptoms suggestive of|no symptoms concerning for|no findings suggestive of|no findings concerning for|nothing to suggest|nothing suggestive of|nothing concerning for|rules out|ruling against|excludes|argues strongly against|speaks against|screens negative for|swab negative for|culture negative for|cultures negative for|biopsy negative for|no one|negative for any|neg for any|negative for evidence of|not positive for|no positive|no longer any|no visible|no palpable|no gross|no overt|no frank|no focal|no associated|no significant|no appreciable|no clinical signs of|no clinical|no definite|no discrete|no large|no residual|no demonstrable|absent|absence of any",
    ].join("|"),
  ),
  ...rows(
    "negated",
    "before",
    "phrase",
    6,
    "hasn't|haven't|hadn't|weren't|doesn't|didn't|not be|not been|nor is there|cannot see|cannot feel|cannot appreciate|unlike",
  ),
  ...rows(
    "negated",
    "after",
    "phrase",
    1,
    "never|: never|which was negative|, which was negative|which were negative|none|none today|none now|none reported|none known|none found|none detected|neg hx|neg history|- none today",
  ),
  ...rows(
    "negated",
    "after",
    "phrase",
    6,
    "not confirmed by testing|does not apply|do not apply|did not apply|not diagnosed|was not diagnosed|were not diagnosed|never diagnosed|was never diagnosed|not made|was not made|never made|has been excluded|have been excluded|had been excluded|not supported|is not supported|was not supported|not felt to be present|not thought to be present|not enlarged|is not indicated|not indicated|was not indicated|did not show|were not present|are not present|has not been seen|have not been seen|was not found|were not found|not demonstrated|was never present|never present|never documented|was not confirmed|disproved|disproven|nowhere seen",
  ),
  // What another desk called it, told as the account of the provider who sums up.
  ...rows(
    "negated",
    "before",
    "phrase",
    3,
    "ed label was|er label was|ed's label was|triage label was|initial label was|first label was|ed label of|er label of|triage label of|ed called it|ed called this|er called it|er called this",
  ),
  ...rows("negated", "before", "phrase", 5, "not yet"),
  ...rows(
    "negated",
    "before",
    "phrase",
    6,
    "do not think this is|don't think this is|do not think it is|don't think it is|do not think that this is|do not believe this is|don't believe this is|do not think he has|don't think he has|do not think she has|don't think she has|do not feel this is|don't feel this is|no room for|nothing pointing to|nothing pointing toward|nothing points to|nothing here for|no reason to suspect|no reason to think|no reason to call|no case for|cannot make a case for|can't make a case for|no basis for|no grounds for|falls short of|fell short of|short of criteria for|stops short of|does not rise to|doesn't rise to|does not rise to the level of|does not amount to|doesn't amount to|does not qualify as|doesn't qualify as|does not count as|doesn't count as|does not fulfil criteria for|does not fulfill criteria for|not in keeping with|not typical of|not typical for|not classic for|not convinced of|not convinced this is|not convinced it is|not convinced she has|not convinced he has|not persuaded of|looks nothing like|nothing like|not treating this as|not treating as|not calling this|not calling it|not labeling this|not labelling this|would not call this|would not label this|too early for|too mild for|too brief for|misread as|mistaken for|mislabeled as|mislabelled as|misdiagnosed as|misdiagnosed with",
  ),
  ...rows(
    "negated",
    "after",
    "phrase",
    4,
    "untenable|is untenable|implausible|is implausible|improbable|is improbable|seems improbable|unfounded|was unfounded|a red herring|was a red herring|is a red herring|a false alarm|was a false alarm|was artifact|is artifact|were artifact|was artifactual|were artifactual|false positive|a false positive|was a false positive|was never the issue|never a concern|was never a concern|never materialized|did not materialize|didn't materialize|never found|was never found|never confirmed|was never confirmed|never proven|was never proven|never established|was never established|not in evidence|out of the question|no longer suspected|is no longer suspected|no longer considered|dismissed|is dismissed|was dismissed|were dismissed|discounted|was discounted",
  ),
  ...rows(
    "negated",
    "before",
    "phrase",
    4,
    "not on|not yet on|not currently on|not using|not yet using|not wearing|not requiring|not dependent on",
    "remedy",
  ),
  ...rows(
    "negated",
    "after",
    "phrase",
    3,
    each(
      "not|is not|was not|are not|isn't|not yet|never",
      "needed|required|started|begun|used|in use|in place|given|prescribed|placed|necessary",
    ),
    "remedy",
  ),
  ...rows("negated", "after", "adjective", 0, "free|- free"),
  // "CP -, SOB -, syncope -."
  ...rows("negated", "after", "adjective", 0, "- ,|- ;|( - ) ,|( - ) ;"),
  ...rows(
    "negated",
    "before",
    "phrase",
    8,
    [
      "doubt|doubts|doubted|doubting|i doubt|we doubt|i doubt that|doubt that|doubt this is|doubt that this is|doubt it is|i doubt this is|i doubt he has|i doubt she has|strongly doubt|seriously doubt|highly doubt|would doubt|nothing to support|not enough to support|not enough to call it",
      each(
        "low|very low|extremely low|vanishingly low|lower|little|minimal|low clinical|low index of",
        "suspicion for|suspicion of|concern for|concern of|clinical suspicion for|clinical suspicion of",
      ),
    ].join("|"),
  ),
  ...rows(
    "negated",
    "after",
    "phrase",
    3,
    "i doubt|we doubt|i really doubt|is doubted|: doubt|- doubt|: low suspicion|- low suspicion|low suspicion|very low suspicion|: very low suspicion|not a concern|is not a concern|not a consideration|not a real concern",
  ),
];
