/** Words by which a child's caregiver turns a vaccine down: "MMR and DTaP were due; Dad turned them all down and signed the form". */
const vaccine =
  "(?:flu|influenza|tdap|dtap[-\\w]*|mmrv?|pcv ?\\d*|prevnar|hib|hpv9?|gardasil|covid(?:-19)?|rsv|nirsevimab|beyfortus|hep(?:atitis)? ?[ab]|rotavirus|polio|ipv|men(?:ingococcal|acwy|b)|varicella|vaccin\\w+|vax\\w*|immuni[sz]ations?|shots?|jabs?)";
const caregiver =
  "(?:mom|mum|mother|dad|father|parents?|family|guardian|caregivers?|grand(?:ma|mother|pa|father|parents?)|foster \\w+|stepmother|stepfather)";
const refuses =
  "(?:(?:still |again |both |firmly |politely |has |have |had |today |ultimately |continues? to |chose to |elect(?:s|ed)? to |decid(?:es|ed) to )*(?:turn(?:s|ed|ing)? (?:\\w+ ){0,4}down|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|reject(?:s|ed)|said no|says? no|opt(?:s|ed|ing) out|object(?:s|ed)|sign(?:s|ed) (?:the |a |an |our )?(?:\\w+ )?(?:waiver|refusal|declination|exemption|form)|(?:do|does|did)(?: not|n['’]t) (?:want|consent|agree|allow|wish|accept|believe in)|will not (?:allow|consent|vaccinate)|won['’]?t (?:allow|consent|have|let|vaccinate)|withh(?:e|o)ld(?:s|ing)?(?: consent)?|against (?:all |any |the )?(?:vaccin\\w+|shots?|immuni[sz]\\w+)|not (?:consenting|vaccinating|immuni[sz]ing)|skip(?:s|ped|ping)?|forgo(?:es|ing)?|passed on|prefers? (?:to (?:skip|wait|forgo)|not)))";

export const turnedDown = new RegExp(
  [
    `\\b${vaccine}\\b[^.\\n]{0,90}?\\b${caregiver}\\b,? ?${refuses}`,
    `\\b${caregiver}\\b,? ?${refuses}[^.;\\n]{0,40}?\\b${vaccine}\\b`,
    `\\b${vaccine}\\b[^.;\\n]{0,50}?\\b(?:declined|refused|turned down|rejected|vetoed) (?:again |today |both )?by (?:\\w+ )?${caregiver}\\b`,
    `\\b(?:declination|refusal)(?: of)?(?: (?:to )?(?:vaccin\\w+|immuni[sz]\\w+))? (?:form |waiver )?signed by (?:\\w+ )?${caregiver}\\b`,
    `\\b(?:parental|caregiver|maternal|paternal) (?:refusal|declination|objection)\\b[^.;\\n]{0,25}\\b${vaccine}\\b`,
  ].join("|"),
  "gi",
);
