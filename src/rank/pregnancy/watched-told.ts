/**
 * What a pregnancy is watched for, told in plain words: "bottom first at every scan", "lies crosswise", "one earlier section", "failed the 3-hour test, on
 * metformin", "the placenta covers the cervix", a problem line headed "Age".
 *
 * Source: Tabular List at O09.5-, O24.41-, O32.1-, O32.2-, O34.21-, O44.0- and O44.2-; Guidelines FY2026 I.C.15.b.1 and I.C.15.i.
 */
import { patientOf } from "../../note/patient.ts";
import { isPregnantNow } from "../../note/pregnancy.ts";
import { judgedSections } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "../names/mentions.ts";
import { namedByWords, type Wording } from "../names/named-by-words.ts";

const fetus = "(?:(?:twin |baby |fetus )?\\b[AB]|baby|fetus|foetus|babe|she|he|presenting twin|first twin)";
const otherTime =
  /\b(?:last|previous|prior|first|earlier) (?:pregnancy|baby|child|birth)|\b(?:was|earlier|until|turned|has turned|now head|now vertex|if|in case)\b/i;
const sections = "(?:c-?sections?|sections?|cs|c\\/s|c(?:a?e)?sareans?)";

const rows: readonly Wording[] = [
  {
    code: "O32.1",
    wording: "breech presentation",
    words: new RegExp(
      `\\b(?:bottom|rump|buttocks?|bum|feet|foot)[- ](?:first|down|presenting)\\b|\\b${fetus} (?:is |sits |lies |remains |still |sitting |presenting )*(?:frank |footling |complete )?breech\\b`,
      "i",
    ),
    not: otherTime,
  },
  {
    code: "O32.2",
    wording: "transverse lie",
    words: new RegExp(
      `\\b${fetus} (?:is |lies |lying |remains |still |sits )*(?:(?:cross-?wise|sideways|side to side|across|oblique(?:ly)?)\\b|transverse\\b(?! (?:head|scar|incision)))|\\b(?:transverse|oblique|unstable) lie\\b`,
      "i",
    ),
    not: otherTime,
  },
  {
    code: "O34.21",
    wording: "previous cesarean",
    words: new RegExp(
      `\\b(?:one|two|three|1|2|3|an?|prior|previous|earlier|past|last|her first|repeat) (?:(?:earlier|prior|previous|past|primary|emergency|urgent|low[- ]transverse|classical) ){0,2}${sections}\\b(?=[^.\\n]{0,60}\\b(?:(?:19|20)\\d\\d|ago|for|low|scar|cut|classical|transverse|incision|vbac|tolac|again|repeat|x ?\\d)\\b)`,
      "i",
    ),
    not: /\b(?:abdominal|cross|sister|mother|this admission|today|scheduled her first|primary c|if|may need|risk of)\b/i,
  },
  {
    code: "O24.41",
    wording: "gestational diabetes",
    words:
      /\b(?:failed|flunked|abnormal|positive|did not pass|elevated) (?:the |her |a )?(?:3|three)[- ]?(?:h|hr|hour)s?\b(?: (?:glucose|gtt|ogtt|tolerance|sugar|100 ?g)){0,3}(?: tests?)?|\b(?:3|three)[- ]?(?:h|hr|hour)s? (?:(?:glucose|gtt|ogtt|tolerance|sugar|100 ?g) ?){0,3}(?:tests? )?(?:was |came back )?(?:failed|abnormal|positive)|\bsugar(?:s)? (?:of|from) (?:the |this )?pregnancy\b|\bpregnancy (?:diabetes|sugar)\b/i,
    not: /\b(?:last|previous|prior|first) pregnancy\b|\b(?:type [12]|pregestational|repeat the)\b/i,
  },
  {
    code: "O44.2",
    wording: "partial placenta previa",
    words:
      /\bplacenta\b[^.;\n]{0,20}\b(?:partly|partially|part of it|just) (?:covers?|covering|over|overlaps?|overlapping)\b[^.;\n]{0,20}\b(?:cervix|os)\b/i,
    not: /\b(?:no longer|not|clear of|away|resolved|moved)\b/i,
  },
  {
    code: "O44.0",
    wording: "placenta previa",
    words:
      /\bplacenta\b[^.;\n]{0,20}\b(?:covers?|covering|lies over|sits over|is over|overlies|overlying|completely covers)\b[^.;\n]{0,20}\b(?:cervix|os)\b/i,
    not: /\b(?:no longer|not|clear of|away|resolved|moved|partly|partially|part of)\b/i,
  },
];

/** Years: at the expected date of delivery (Tabular List: O09.5-). */
const elderly = 35;
const ageLine = /^\W*(?:(?:her|maternal|mother['’]?s) )?age(?: ?(?:\(?\d\d\)?|3[5-9]|4\d))?\W*$/i;
const years = /\b(3[5-9]|4\d) ?(?:y\.? ?o\b|y\/o\b|yo\b|yrs?\b|year)/i;

/** A problem line of its own that is only the mother's age, of a patient of 35 or more. */
function ageProblem(note: ReadNote): Mention[] {
  const age = patientOf(note).ageYears?.value ?? Number(years.exec(note.text)?.[1] ?? 0);
  if (age < elderly) return [];
  return note.clauses.flatMap(({ kind, section, start, end, codable }, clause) => {
    const isProblem = codable && kind === "heading" && judgedSections.has(section);
    if (!isProblem || !ageLine.test(note.text.slice(start, end))) return [];
    return [mentionByRule(note, clause, { start, end }, { code: "O09.5", wording: "advanced maternal age" })];
  });
}

/** @returns the mentions, and what the note says that the pregnancy is watched for */
export function withWatchedPregnancy(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (!isPregnantNow(note)) return [...known];
  const hasAge = known.some(({ codes }) => codes.some((code) => code.startsWith("O09.5")));
  return namedByWords(note, hasAge ? known : [...known, ...ageProblem(note)], rows);
}
