/**
 * Parkinson's disease named without its course, which the story tells: "wearing off and peak dose dyskinesia. ... this is Parkinson's disease" is G20.B2.
 *
 * Source: Tabular List at G20 (with or without dyskinesia, with or without fluctuations: wearing off, OFF episodes); Guidelines FY2026 I.B.2.
 */
const dyskinesia =
  /\b(?:peak[- ]dose|levodopa[- ]induced|l-?dopa[- ]induced|diphasic|biphasic|troublesome|mild|moderate|severe|and|with|has|choreiform) (?:\w+ )?dyskinesias?\b|\bdyskinesias? (?:(?:is|are|now|more|most|quite|has|have|been|become|becoming) )*(?:troublesome|bothersome|worse|present|persist\w*|mild|moderate|severe|disabling|at peak)|\b(?:at (?:the |his |her )?peak|peak of (?:the |each |a )?dose|after (?:each|a|the|every) dose|when (?:on|the dose (?:peaks|kicks in)))\b[^.;\n]{0,40}\b(?:writh\w+|wriggl\w+|fidget\w*|dyskine\w+|chorei?\w*|sways?|squirms?|twist\w*)|\b(?:writh\w+|squirm\w*|wriggl\w+|twist\w+)\b[^.;\n]{0,40}\b(?:at (?:the |his |her )?(?:peak|best)|peak of|after (?:each|a|the|every) dose|when (?:he|she) is (?:["'“]?on|at (?:his|her) best))|\bchore(?:a-like|iform|ic) movements?\b[^.;\n]{0,50}\b(?:dose|levodopa|sinemet|peak)/i;
const drug = "(?:doses?|tablets?|pills?|levodopa|l-?dopa|sinemet|carbidopa\\S*|medic(?:ine|ation)s?|meds?)";
/** "Each dose now gives him barely three hours", "the tremor returns before the next tablet is due", "two sudden offs". */
const dosesShort = new RegExp(
  [
    `\\b${drug}\\b[^.;\\n]{0,40}\\b(?:gives?|giving|lasts?|lasting|holds?|holding|works?|working|good for|covers?|carr(?:y|ies))\\b[^.;\\n]{0,20}\\b(?:only|barely|just|hardly|scarcely|less than|no more than|under|about) (?:about )?(?:\\d|one|two|three|four|an?)\\b[^.;\\n]{0,12}(?:hours?|hrs?|h\\b)`,
    `\\b(?:tremor|slow\\w*|stiff\\w*|shuffl\\w*|freez\\w*|symptoms|shak\\w+)\\b[^.;\\n]{0,60}\\b(?:before|ahead of|until) (?:the |his |her |each )?(?:next|following) ${drug}`,
    `\\b${drug}\\b[^.;\\n]{0,30}\\b(?:wears?|wearing|wore|worn) (?:off|thin|out)\\b`,
    `\\b${drug}\\b[^.;\\n]{0,25}\\b(?:kicks? in late|late to kick in|fails? to kick in|does not kick in|stops? working (?:early|before))`,
    `\\b(?:sudden|unpredictable|random|daily|several|two|three|\\d) ["'“”‘’]?offs["'“”‘’]?(?![\\w-])`,
    `\\bend[- ]of[- ]dose\\b`,
    `\\b(?:goes|went|going|turns|is|been) ["'“‘]?off["'”’]? (?:before|between|in between|\\w+ times a day|for (?:an|one|two|\\d) hours?)`,
  ].join("|"),
  "i",
);
const fluctuations =
  /\bwearing[- ]off\b|\b[Ww]ears off\b|\b[Ww]orn off\b|\bdelayed on\b|["'“]off["'”] (?:in|during|for|per|a|each)\b|\b(?:motor )?fluctuations?\b|\b(?:OFF|off) (?:episodes?|periods?|time|spells?|states?)\b|\bon[- ]off phenomen\w+/;
const untold =
  /\b(?:no|not|without|denies|never|if|risk|may|might|could|avoid|watch|mother|father|brother|sister)\b/i;

/** @param text of the whole note */
export function parkinsonCourse(code: string, text: string): string | undefined {
  if (code !== "G20.A1" && code !== "G20.C") return undefined;
  const told = text.split(/[.;\n]/).filter((sentence) => !untold.test(sentence));
  const isDyskinetic = told.some((sentence) => dyskinesia.test(sentence));
  const isFluctuating = told.some((sentence) => fluctuations.test(sentence) || dosesShort.test(sentence));
  if (isDyskinetic) return isFluctuating ? "G20.B2" : "G20.B1";
  return isFluctuating ? "G20.A2" : undefined;
}
