/**
 * Parkinson's disease named without its course, which the story tells: "wearing off and peak dose dyskinesia. ... this is Parkinson's disease" is G20.B2.
 *
 * Source: Tabular List at G20 (with or without dyskinesia, with or without fluctuations: wearing off, OFF episodes); Guidelines FY2026 I.B.2.
 */
const dyskinesia =
  /\b(?:peak[- ]dose|levodopa[- ]induced|l-?dopa[- ]induced|diphasic|biphasic|troublesome|mild|moderate|severe|and|with|has|choreiform) (?:\w+ )?dyskinesias?\b|\bdyskinesias? (?:(?:is|are|now|more|most|quite|has|have|been|become|becoming) )*(?:troublesome|bothersome|worse|present|persist\w*|mild|moderate|severe|disabling|at peak)|\b(?:at (?:the |his |her )?peak|peak of (?:the |each |a )?dose|after (?:each|a|the|every) dose|when (?:on|the dose (?:peaks|kicks in)))\b[^.;\n]{0,40}\b(?:writh\w+|dyskine\w+|chorei?\w*|sways?|squirms?|twist\w*)|\bchore(?:a-like|iform|ic) movements?\b[^.;\n]{0,50}\b(?:dose|levodopa|sinemet|peak)/i;
const fluctuations =
  /\bwearing[- ]off\b|\b[Ww]ears off\b|\b[Ww]orn off\b|\bdelayed on\b|["'“]off["'”] (?:in|during|for|per|a|each)\b|\b(?:motor )?fluctuations?\b|\b(?:OFF|off) (?:episodes?|periods?|time|spells?|states?)\b|\bon[- ]off phenomen\w+/;
const untold =
  /\b(?:no|not|without|denies|never|if|risk|may|might|could|avoid|watch|mother|father|brother|sister)\b/i;

/** @param text of the whole note */
export function parkinsonCourse(code: string, text: string): string | undefined {
  if (code !== "G20.A1" && code !== "G20.C") return undefined;
  const told = text.split(/[.;\n]/).filter((sentence) => !untold.test(sentence));
  const isDyskinetic = told.some((sentence) => dyskinesia.test(sentence));
  const isFluctuating = told.some((sentence) => fluctuations.test(sentence));
  if (isDyskinetic) return isFluctuating ? "G20.B2" : "G20.B1";
  return isFluctuating ? "G20.A2" : undefined;
}
