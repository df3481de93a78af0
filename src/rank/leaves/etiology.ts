/**
 * The code of a condition by the cause that the note links to it: "hypothyroid since the ablation" is E89.0. The name, the link and the cause stand in
 * one sentence; what is denied, doubted or still to come is no cause.
 *
 * Source: `conventions/etiologies.ts`; Guidelines FY2026 I.B.16 (the provider's link), IV.H (no uncertain cause).
 */
import { etiologies } from "../conventions/etiologies.ts";
import type { Etiology } from "../conventions/etiologies-parts.ts";

const due =
  "due to|from|secondary to|2\\/2|2\\/\\/2|d\\/t|caused by|because of|as (?:a|the) (?:direct |late )?(?:result|consequence|complication|effect|sequela) of|(?:a |the )?(?:result|consequence|complication|sequela) of|result(?:ing|ed|s) from|attribut(?:ed|able) to|related to|on account of|owing to|induced by|brought on by|driven by|belong(?:s|ing) to|on the basis of|explained by|stemming from";
const following =
  "after|following|(?:ever )?since|post|s\\/p|status post|status-post|subsequent to|dating (?:back )?(?:from|to)|that (?:began|started) with";
/** The cause first, and what it did: "ethanol did this", "the drinking is the cause", "triglycerides of 3,000 caused the pancreatitis". */
const did =
  "(?:has |have |had )?(?:did (?:this|it|that)|caused (?:this|it)|brought (?:this|it) on|(?:is|was|as|being|looks to be) (?:the )?(?:cause|culprit|reason|trigger|etiology|to blame|at fault|responsible|behind (?:this|it)))|(?:to blame|at fault|responsible)\\b";
const makes =
  "(?:has |have |had )?(?:caused|causing|causes|brought on|set off|triggered|led to|produced|provoked|precipitated|gave (?:him|her|them)|is behind|was behind|(?:is|was) (?:the cause of|responsible for|to blame for|the reason for|the culprit (?:in|behind|for)))";
const compound = "[- ](?:induced|related|associated|caused|driven|triggered|mediated)";
/** Words between the link and the cause. */
const gap = "[^.;\\n]{0,45}?";
const doubted =
  /\b(?:not|no|never|isn't|wasn't|rather than|unlikely|unrelated|without|before|prior to|preceded|predat\w+|until|if|possibl[ey]|probabl[ey]|presum\w+|suspect\w*|likely|may|might|could|perhaps|question(?:able)?|rule out|r\/o|vs\.?|versus|unclear|unknown|unexplained|planned|scheduled|upcoming|awaiting|declin\w+|refus\w+|consider\w*)\b|\?/i;
const toCome =
  /^[^.;\n]{0,25}\b(?:is |are )?(?:not planned|planned|scheduled|upcoming|pending|recommended|offered|advised|discussed|declined|deferred|is being considered|needed)\b/i;

/** Of a cause that is a disease, nothing is planned: "from hypersplenism, stable, no procedures planned". */
const weighed = /^[^.,;\n]{0,25}\b(?:is|was|being) (?:being )?(?:considered|questioned|discussed)\b/i;

const patterns = new Map<Etiology, RegExp>();

function patternOf(row: Etiology): RegExp {
  const known = patterns.get(row);
  if (known !== undefined) return known;
  const { name, by, isTreatment, link } = row;
  const more = link === undefined ? "" : `|${link}`;
  const links = isTreatment ? `\\b(?:${due}|${following}${more})\\b|\\(` : `\\b(?:${due})\\b`;
  const told = `\\b(?:${name})(?![\\w])[^.;\\n]{0,60}?(?:${links})${gap}(?<![\\w])(?:${by})(?![a-z])`;
  const before = isTreatment ? `|\\bpost[- ]?(?:${by})(?![a-z])[- ,]+(?:\\w+ ){0,2}(?:${name})(?![\\w])` : "";
  const after = [
    `\\b(?:${name})(?![\\w])[^.;\\n]{0,60}?(?<![\\w])(?:${by})(?![a-z])[^.;,\\n]{0,20}? (?:${did})`,
    `(?<![\\w])(?:${by})(?![a-z])(?:[^.;,\\n]|,(?=\\d)){0,20}? (?:${makes}) (?:[\\w-]+ ){0,3}?(?:${name})(?![\\w])`,
    `(?<![\\w])(?:${by})${compound}[- ](?:[\\w-]+ ){0,2}?(?:${name})(?![\\w])`,
  ];
  const made = new RegExp([`${told}${before}`, ...after].join("|"), "gi");
  patterns.set(row, made);
  return made;
}

/**
 * @param text of the clause, its heading and its lines
 * @returns the code or header by cause, or nothing where the note links none of those the classification tells apart
 */
export function byCause(code: string, text: string): string | undefined {
  for (const row of etiologies) {
    if (!row.of.test(code)) continue;
    for (const match of text.matchAll(patternOf(row))) {
      const open = row.isTreatment ? toCome : weighed;
      if (doubted.test(match[0]) || open.test(text.slice(match.index + match[0].length))) continue;
      return typeof row.to === "string" ? row.to : row.to(code);
    }
  }
  return undefined;
}
