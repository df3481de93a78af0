/**
 * The model reads a doubt, a condition or a plan into words that hold none: "poison ivy" two days after pulling vines "along the fence", "ABO
 * incompatibility" that "is turning him yellow". Where no word of the mention's clause, or of what leads to it, says so, the rules' reading stands.
 *
 * Source: Guidelines FY2026 IV.H (a diagnosis is uncertain where it is documented as "probable", "suspected", "rule out" and the like).
 */
import type { Asked } from "../../note/assert-mentions.ts";
import type { Assertion, ReadNote, Span } from "../../note/types.ts";

const doubting =
  /\?|\b(?:possib\w+|probab\w+|suspect\w*|suspic\w+|likely|unlikely|concern\w*|may|might|could|can|would|should|r\/o|rule[sd]?|ruling|exclu\w+|vs|versus|differential|ddx|consider\w*|question\w*|eval\w*|work-?ups?|suggest\w*|consistent|c\/w|compatible|appear\w*|seem\w*|think|thought|feel|felt|favor\w*|presum\w*|query|if|unless|until|unclear|unknown|unsure|not sure|doubt\w*|equivocal|borderline|indeterminate|await\w*|pending|look\w*|check\w*|test(?:ing|ed|s)?|screen\w*|watch\w*|worr\w+|fear\w*|risk\w*|or|versus|maybe|perhaps|assum\w+|impress\w*|believ\w+|suppos\w+|reassess\w*|monitor\w*|investigat\w+|assess\w*|confirm\w*|biops\w+|wonder\w*|guess\w*|tentativ\w+|working|provisional\w*|early|pre-?|near|almost|type|like|mimic\w*|equivoc\w*|argue\w*|point\w*|represent\w*|cannot|candidate|threat\w*|impending|evolving|susp|prob|poss|dx|versus|e\.g|such as|in case|prevent\w*|avoid\w*|prophyla\w+|precaution\w*)\b/i;

/** Words of what may come, or of another time or person. */
const supposing =
  /\b(?:return|call|come back|educat\w+|counsel\w*|discuss\w*|explain\w*|advis\w+|teach\w*|handout|warn\w*|plan\w*|will|schedul\w+|book\w*|refer\w*|next|before|after|when|once|family|mother|father|sister|brother|history|hx|goal|target|due|vaccin\w*|immun\w+|booster|protect\w*|titer\w*)\b/i;
/** Words of another time. */
const past =
  /\b(?:had|was|were|did|history|hx|h\/o|prior|previous\w*|past|last|ago|since|after|before|s\/p|status|old|resolved|former\w*|remote|child\w*|treated|recovered|healed|cured|over|gone|lost|passed|earlier|recent\w*|yesterday|then|once|years?|months?|weeks?|days?|first|prev|completed|finished|removed|\d{4}|been|became|\w+ed)\b/i;
/** Where a short note tells of today. */
const present: ReadonlySet<string> = new Set([
  "preamble",
  "assessment",
  "assessment-plan",
  "impression",
  "diagnosis",
]);
/** What is to come is what follows the comma: "jaundice, repeat tomorrow". */
const parted = /^\s*[,;:(]/;

/** @returns whether the model alone takes the mention for doubtful or supposed, and nothing around it says so */
export function isGroundless(
  note: ReadNote,
  { clause, mention, rule }: Pick<Asked, "clause" | "mention" | "rule">,
  {
    value,
    experiencer,
    isCondition,
  }: Pick<Assertion, "value" | "experiencer"> & { readonly isCondition: boolean },
): boolean {
  if (rule.value !== "affirmed" || rule.trigger !== undefined || rule.experiencer !== "patient") return false;
  if (experiencer !== "patient") return false;
  const own = note.clauses[clause];
  if (value === "historical" && isCondition)
    return (
      own !== undefined &&
      present.has(own.section) &&
      !past.test(`${note.text.slice(own.start, mention.start)} ; ${note.text.slice(mention.end, own.end)}`)
    );
  if (value !== "uncertain" && value !== "hypothetical" && !(value === "planned" && isCondition))
    return false;
  const before = note.clauses[clause - 1];
  if (own === undefined) return false;
  const lead =
    before?.kind === "label" || before?.kind === "heading" ? note.text.slice(before.start, before.end) : "";
  const around = `${lead} ${note.text.slice(own.start, mention.start)} ; ${note.text.slice(mention.end, own.end)}`;
  if (value === "planned")
    return (
      parted.test(note.text.slice(mention.end, own.end)) &&
      !doubting.test(note.text.slice(own.start, mention.start))
    );
  return !doubting.test(around) && (value === "uncertain" || !supposing.test(around));
}

/** Results of a smear told after its label: "Pap in February: ASC-US, high-risk HPV detected" is a finding, not what the smear was to look for. */
const smear =
  /\b(?:pap(?:anicolaou)?|cervical (?:cytology|smear|screen\w*)|cytology|thin ?prep|smear|co-?test\w*|hpv (?:test|typing|screen))\b/i;

/** @param codes of the mention */
export function isSmearResult(
  note: ReadNote,
  clause: number,
  mention: Span,
  codes: readonly string[],
): boolean {
  if (!codes.every((code) => /^R87\.(?:6|8)/.test(code))) return false;
  const own = note.clauses[clause];
  if (own === undefined) return false;
  const before = note.clauses[clause - 1];
  const lead =
    before !== undefined && before.start > own.start - longestLead
      ? note.text.slice(before.start, own.start)
      : "";
  const text = `${lead}${note.text.slice(own.start, own.end)}`;
  const after = note.text.slice(mention.end, own.end);
  return (
    smear.test(text) &&
    !/^[^.;\n]{0,30}\b(?:neg\w*|not detected|not seen|absent|ruled out)\b/i.test(after) &&
    !notNow.test(text)
  );
}

const longestLead = 60;
const notNow =
  /\b(?:if|should|would|in case|prior|previous|resolved|history of|h\/o|hx|19\d\d|treated|cleared|since then|reflex|management of|counsel\w*)\b/i;
