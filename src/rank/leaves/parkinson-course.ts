/**
 * Parkinson's disease named without its course, which the story tells: "wearing off and peak dose dyskinesia. ... this is Parkinson's disease" is G20.B2.
 *
 * Source: Tabular List at G20 (with or without dyskinesia, with or without fluctuations: wearing off, OFF episodes); Guidelines FY2026 I.B.2.
 */
const dyskinesia =
  /\b(?:peak[- ]dose|levodopa[- ]induced|l-?dopa[- ]induced|diphasic|biphasic|troublesome|mild|moderate|severe|and|with|has|choreiform) (?:\w+ )?dyskinesias?\b|\bdyskinesias? (?:(?:is|are|now|more|most|quite|has|have|been|become|becoming) )*(?:troublesome|bothersome|worse|present|persist\w*|mild|moderate|severe|disabling|at peak)/i;
const fluctuations =
  /\bwearing[- ]off\b|\bwears off\b|\b(?:motor )?fluctuations?\b|\b(?:OFF|off) (?:episodes?|periods?|time|spells?|states?)\b|\bon[- ]off phenomen\w+/;
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
