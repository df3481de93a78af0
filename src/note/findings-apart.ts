/** Vital signs, examination and results told under one heading ("Objective", "Physical exam"), each as a section of its own. */
import { headingKey } from "./heading-key.ts";
import { isExamSystem } from "./labels.ts";
import { isBlankLine, linesOf } from "./lines.ts";
import { isResult, isVital } from "./measurements.ts";
import { sentencesOf } from "./sentences.ts";
import { singleTests } from "./single-tests.ts";
import type { Section, Span } from "./types.ts";
import { tokens, trimmed } from "./words.ts";

/** The sections; those of findings are cut where the kind of finding changes. A part has a heading where a label opens it; the first keeps the section's. */
export function withFindingsApart(text: string, sections: readonly Section[]): Section[] {
  return sections.flatMap((section) =>
    section.kind === "objective" || section.kind === "physical-exam" ? parted(text, section) : [section],
  );
}

interface Finding {
  readonly kind: "vitals" | "physical-exam" | "results";
  readonly start: number;
  /** "Vital signs:", "Labs:", which name the kind and no finding. */
  readonly label?: { readonly words: Span; readonly after: number } | undefined;
  /** What follows without a label tells more of the same. */
  readonly goesOn: boolean;
}

function parted(text: string, section: Section): Section[] {
  const { body, heading } = section;
  const runs = findingsIn(text, body).filter(({ kind }, at, all) => kind !== all[at - 1]?.kind);
  if (runs.every(({ kind }) => kind === "physical-exam")) return [section];
  return runs.map(({ kind, start, label }, index): Section => {
    const from = label?.after ?? (index === 0 ? body.start : start);
    const part = { kind, body: trimmed(text, from, runs[index + 1]?.start ?? body.end) };
    if (index > 0) return label === undefined ? part : { ...part, heading: label.words };
    if (heading === undefined) return { ...part, body: { ...part.body, start: body.start } };
    return { ...part, heading: { start: heading.start, end: label?.words.end ?? heading.end } };
  });
}

/** The lines and sentences of a stretch, each with what it tells. */
function findingsIn(text: string, body: Span): Finding[] {
  const found: Finding[] = [];
  let above: Span | undefined;
  for (const line of linesOf(text, body.start, body.end)) {
    if (isBlankLine(line)) continue;
    const skipped = isWrapped(text, line.content, above) ? 1 : 0;
    above = line.content;
    const sentences = sentencesOf(text, line.content.start, line.content.end);
    for (const sentence of sentences.slice(skipped)) {
      const before = found.at(-1);
      const told = findingIn(text, sentence) ?? {
        kind: before?.kind === "results" && before.goesOn ? "results" : "physical-exam",
        goesOn: true,
      };
      found.push({ ...told, start: sentence === sentences[0] ? line.start : sentence.start });
    }
  }
  return found;
}

const fullLine = 60;

/** Whether a line goes on with the sentence of a long line above. */
function isWrapped(text: string, line: Span, above: Span | undefined): boolean {
  if (above === undefined || above.end - above.start < fullLine) return false;
  return /^[a-z]/.test(text.charAt(line.start)) && !/[.;:!?]$/.test(text.slice(above.end - 1, above.end));
}

const longestLabel = 34;

/** What a sentence tells by its first words; undefined where it may go on with what stands before it. */
function findingIn(text: string, { start, end }: Span): Omit<Finding, "start"> | undefined {
  const opening = text.slice(start, Math.min(end, start + 80));
  const label = /^[A-Za-z][A-Za-z0-9/&, ]{0,28}?(?=\s?[:–—]|\s-\s)/.exec(opening.slice(0, longestLabel))?.[0];
  const key = label === undefined ? "" : headingKey(text, start, start + label.length);
  const named = (): Finding["label"] => {
    const words = { start, end: start + (label?.length ?? 0) };
    const mark = /^\s?(?:[:–—]|-(?=\s))/.exec(text.slice(words.end, words.end + 3))?.[0].length ?? 0;
    return { words, after: words.end + mark };
  };
  if (key === "" && signTitle.test(text.slice(start, end))) {
    const words = { start, end };
    return { kind: "vitals", goesOn: false, label: { words, after: end } };
  }
  if (signLabels.test(key)) return { kind: "vitals", goesOn: false, label: named() };
  if (findingLabels.test(key)) return { kind: "results", goesOn: true, label: named() };
  if (singleTests.has(key) || testFirst.test(opening)) return { kind: "results", goesOn: true };
  const list = tokens(text, start, Math.min(end, start + 300));
  if (isVital(list) || signsFirst.test(opening)) return { kind: "vitals", goesOn: false };
  if (isExamSystem(key)) return { kind: "physical-exam", goesOn: true };
  return isResult(list) || valueFirst.test(opening) ? { kind: "results", goesOn: false } : undefined;
}

const signLabels =
  /^(?:(?:triage|initial|arrival|admission|discharge|today s|ed|last|recent) )*(?:vs|vss|vitals?|vital signs)\b/;
/** "ED Triage Vitals [05/05/27 0910]" as a whole line. */
const signTitle =
  /^(?:(?:triage|initial|arrival|admission|discharge|today's|ED|last|recent) )*(?:vitals|vital signs)(?: \([^()\n]{1,30}\)| \[[^[\]\n]{1,30}\])?$/i;
const findingLabels =
  /^(?:(?:today s )?labs?|laboratory|data|imaging|results?|micro|studies|diagnostics|x rays?|radiographs?)\b/;
/** "VSS", "I/O 2100/1450", "Orthostatics: 122/74 supine", "138/82, 84, 98.4", "Pressure 152/84", "3 L, 92%". */
const signsFirst =
  /^(?:A?VSS?\b|afeb(?:rile)?\b|(?:no|not|neg(?:ative)? for) orthosta|(?:I\/O|I&O|orthostatics?|T(?:m|max|c)|pressures?|sats?|UOP|urine output|FiO2|LMP|vent(?:ilator)?(?: settings)?|SBT|(?:home|pre|post|pre-?HD|post-?HD|sitting|standing|repeat) ?(?:BPs?|wt|weight|vitals)|BW|birth ?weight|HC|FOC|OFC|ECOG|KPS|PPS|Karnofsky|AC|A\/C|AC\/VC|PRVC|SIMV|PSV?|CPAP|BiPAP|HFNC|VC|PC)\b[^.;]{0,12}\d|\d{2,3}\/\d{2,3}\b|\d{2,3}(?:\.\d)?,\s*\d{2,3}(?:\.\d|\/\d{2,3})?,|\d{1,2} ?L\b[^.;]{0,8}\d{2}%)/i;
/** "CXR with ...", "Rapid strep POSITIVE", "Right knee films show", "SPIROMETRY 11/06/24". */
const testFirst =
  /^(?:(?:[A-Za-z]+ ){0,3}(?:x-?rays?|radiographs?|films?|CXR|KUB|CTA?|LDCT|MRI|EKG|ECG|TTE|echo(?:cardiogram)?|ultrasound|dopplers?|ABG|spirometry|PFTs?)\b(?!\s*(?:ordered|pending|deferred))|(?:rapid|POC|point of care) (?:[a-z]+ )?(?:strep|flu|covid|influenza|RSV|mono)\b)/i;
/** "FSBG 141", "Urine prot neg", "QuickDASH 68%", "From last week: A1c 8.3". */
const valueFirst =
  /^(?:(?:FSBG|FSBS|BG|accu-?check|INR|A1c|QuickDASH|PHQ-?\d|GAD-?7|MoCA|MMSE|SLUMS|ABI)\b[^.;]{0,12}\d|(?:UA|urinalysis|urine (?:dip|prot\w*|preg\w*|hcg|ketones?|glucose)|dipstick)\b|(?:from |labs (?:from )?)?(?:last week|yesterday|today|this morning)[:,] (?:A1c|WBC|Hgb|Cr|creatinine|Na|K|INR)\b)/i;
