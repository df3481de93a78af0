/** Headings that only the mark after them shows, which this note sets after each: "HPI/ cough", "Airway<tab>Mallampati II". */
import { headingKey } from "./heading-key.ts";
import { guessedKind } from "./heading-kinds.ts";
import { type Heading, isUpperCase, nameOf } from "./headings.ts";
import { isExamSystem } from "./labels.ts";
import { isBlankLine, type Line } from "./lines.ts";
import { ofPart } from "./own-labels.ts";
import type { Span } from "./types.ts";

/** A mark that this note sets between its headings and their text. */
export type OwnMark = "slash" | "tab" | "space" | "bracket" | "bold";

/** The words before the mark, then the mark with the blanks after it. */
const marked: Readonly<Record<OwnMark, RegExp>> = {
  slash: /^([A-Z][A-Za-z&+ -]*(?:\/[A-Za-z][A-Za-z&+ -]*?)?)\/\s+(?=\S)/,
  tab: /^([A-Z][A-Za-z0-9/&+,'(). -]*?):?\t+\s*(?=\S)/,
  space:
    /^(CC|HPI|PMHx?|PSHx?|FHx?(?! \d)|SHx?|ROS|Meds|Rx|All|Allergies|Imms?|Soc(?: Hx)?|Fam(?: Hx)?|OB Hx|VS|PE|Exam|Labs|Imaging|EKG|ECG|CXR|UA|A\/P|Dx|DDx|Imp|Impression|Assessment|Plan|Dispo|F\/U|RTC) +(?=[^\s:=>–—/&+(-])(?!.{0,40}:)/,
  bracket: /^(\p{Lu}[^\]\n]*?)\]\s*[:–—-]?\s*(?=\S)/u,
  bold: /^(\p{Lu}[^*\n]*?):?\s?\*\*\s*[:–—-]?\s*(?=\S)/u,
};
/** What stands right before the words. */
const before: Readonly<Partial<Record<OwnMark, string>>> = { bracket: "[", bold: "*" };
const marks: readonly OwnMark[] = ["slash", "tab", "space", "bracket", "bold"];
const longest = 48;
const mostWords = 5;
const letters: Readonly<Record<string, string>> = {
  S: "subjective",
  O: "objective",
  A: "assessment",
  P: "plan",
};

interface Label {
  readonly words: Span;
  readonly after: number;
}

function labelOf(text: string, { content: { start, end } }: Line, mark: OwnMark): Label | undefined {
  const opener = before[mark];
  if (opener !== undefined && text.charAt(start - 1) !== opener) return undefined;
  const found = marked[mark].exec(text.slice(start, Math.min(end, start + longest)));
  const words = found?.[1]?.trimEnd();
  if (found === null || words === undefined || words.split(/\s+/).length > mostWords) return undefined;
  return { words: { start, end: start + words.length }, after: start + found[0].length };
}

/** What names the next column of a table. */
const column =
  /^(?:date|dates|comments?|status|reactions?|severity|dose|sig|dispense|route|frequency|type|age|relation|laterality|noted|onset|year|code|value|result|last|refill|details?|description)\b/i;

/** The marks by which three or more parts of the note are headed, and few other things: a table's columns are parted by tabs too. */
export function ownMarks(text: string, lines: readonly Line[]): ReadonlySet<OwnMark> {
  return new Set(
    marks.filter((mark) => {
      const kinds = new Set<string>();
      let known = 0;
      let all = 0;
      for (const line of lines) {
        if (line.marker !== undefined || isBlankLine(line)) continue;
        const label = labelOf(text, line, mark);
        if (label === undefined) continue;
        all += 1;
        const named = nameOf(text, label.words.start, label.words.end, false);
        if (named === undefined || column.test(text.slice(label.after, label.after + 16))) continue;
        known += 1;
        if (named.common) kinds.add(named.kind);
      }
      return kinds.size >= 3 && known >= all * 0.6;
    }),
  );
}

/** The heading that a line of a note with such marks begins with; `inProblems` where the names of problems may stand so too. */
export function headingByOwnMark(
  text: string,
  line: Line,
  own: ReadonlySet<OwnMark>,
  inProblems: boolean,
): Heading | undefined {
  if (line.marker !== undefined || line.indent > 0) return undefined;
  for (const mark of own) {
    const label = labelOf(text, line, mark);
    if (label === undefined) continue;
    const { words, after } = label;
    const key = headingKey(text, words.start, words.end);
    const letter = mark === "slash" ? letters[text.slice(words.start, words.end)] : undefined;
    const named = nameOf(text, words.start, words.end, true)?.kind ?? letter ?? ofPart(key);
    const guessed = named ?? guessedKind(key);
    if (guessed === undefined && (inProblems || isExamSystem(key))) continue;
    const kind = guessed ?? "other";
    const upperCase = isUpperCase(text, words.start, words.end);
    return { kind, span: words, after, alone: false, upperCase, common: named !== undefined };
  }
  return undefined;
}
