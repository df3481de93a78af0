/**
 * What a picture happened to show and nobody takes up: "gallstones on US, asymptomatic, leave alone", "CT also showed a hiatal hernia".
 *
 * Source: Guidelines FY2026 III.B (abnormal findings are not coded unless the provider indicates their significance), IV.J (conditions that are not
 * evaluated or treated).
 */

import type { Surroundings } from "../../note/surroundings.ts";
import type { Span } from "../../note/types.ts";

/**
 * Categories that a picture or a test often shows in passing: cysts, stones, nodules, wear, calcium, trivial valves, variants. An acute diagnosis that the
 * same picture makes ("CT: diverticulitis") is not among them.
 */
const passing = new RegExp(
  `^(?:${[
    "D1[0-79]|D18\\.0[^1]|D2[013-9]|D3[0-9]|D4[0-9]|D7[2-5]", // benign and undetermined growths; counts
    "E04|E27\\.[89]|E23\\.6|E34\\.8|E78|E87|E83|E55|R7[0-9]|R8[0-9]|R9[0-7]", // glands, laboratory and imaging findings
    "G93\\.[08]|I67\\.[2-9]|J34|J32\\.9|J33|H70\\.9|H61\\.2", // head and sinuses
    "I3[4-7]|I51\\.[7-9]|I25\\.1|I25\\.8|I7[0789]|I6[56]|I4[459]|I31\\.3|I49", // heart and vessels: wear and rhythm strips
    "J43|J84\\.10|J90|J92|J94|J98|M4[1-3]|M51|M50|M47|M48\\.[08]|M53|M89|M85|M88|M93", // lungs and spine
    "K76|K80\\.2|K57\\.[39]0|K44|K42|K40\\.9|K82|K83\\.[58]|K86|K64|K22\\.[47]|K29|K59|K63\\.[58]|K31|D73|Q44", // belly
    "N28|N20\\.0|N2[79]|N83|N84|N85|N88|N40\\.0|N42|N43\\.3|N50|N60|N63|N64|N13\\.30|Q61\\.0", // kidneys and pelvis
    "M19|M1[5-8]|M11|M65|M67|M70|M71|M75\\.[3-5]|M76|M77|M20|M25\\.[47]|M23|M24", // joints
    "L72|L70|L71|L84|L91", // skin
    "H2[5-7]|H35\\.36|H43\\.[38]|H11|H01|H02\\.[68]", // eyes
    "I07\\.1|I72|Q89\\.0|Z86\\.73|I86\\.1|I83\\.9|R82\\.71|S22\\.0|M81|E66|Z68",
  ].join("|")})`,
);
const byChance =
  /\b(?:incidental(?:ly|oma)?|(?:chance|coincidental|bystander|unrelated|unexpected benign) finding|by chance|happen(?:s|ed) to (?:show|pick up|see|find|have))\b/i;
const leftAlone =
  /\b(?:no (?:further |additional |specific |other )?(?:action|follow[- ]?up|f\/?u|fu|work[- ]?up|w\/u|treatment|tx|rx|intervention|imaging|eval\w*|therapy|surveillance)(?: (?:is |was )?(?:needed|required|indicated|necessary|planned|warranted|advised))?|nothing (?:further|more|to do|needed|else)(?: (?:needed|to do|required))?|needs? nothing|needs? no (?:action|follow[- ]?up|f\/?u|treatment|work[- ]?up)|(?:leave|left|leaving|let) (?:it |them |this )?(?:alone|be)|ignored?|disregard\w*|not (?:being )?(?:treated|pursued|addressed|acted on|worked up)|untreated|of no (?:clinical |particular )?(?:consequence|significance|concern|import\w*)|not (?:clinically |visually |hemodynamically |functionally )?(?:significant|bothersome|bothering (?:him|her|them))|(?:does|do|did) not (?:meet|need|require|warrant)|(?:did|do|will|would|are|is|am) (?:not|n't) (?:going to )?(?:be )?(?:pursu(?:e|ing)|chas(?:e|ing)|work(?:ing)? (?:it|this|that|them) up)|(?:will|would|does|do|did) not change (?:what we do|management|anything|the plan)|below (?:the )?(?:size|threshold|criteria)|too small (?:to|for)|(?:is|are|was) (?:a )?normal (?:variant|follicle|finding)|physiologic|age[- ](?:appropriate|related change|expected)|no need (?:for|to)|no concern|not calling (?:it|this|that) an? \w+|not calling (?:it|this|that)\b|(?:from |of |a |by )?contaminat(?:ed|ion|ant)(?: (?:sample|specimen|catch))?|(?:patient |pt |parents? )?reassured|reassurance)\b/i;
const quiet =
  /\b(?:asymptomatic|contaminat\w+|benign|trace|no (?:symptoms|sx|attacks|pain from|problems)|(?:without|w\/o) (?:symptoms|sx)|simple|on (?:the |his |her )?(?:us|ct|mri|mre|mrcp|cta|xr|x-?rays?|films?|scan|imaging|echo|cxr|audio\w*|dexa|ultrasound|ua|labs)|(?:seen|noted|found|picked up) on|never (?:a )?(?:symptom|problem))\b/i;
/** Told on to whom it may concern, and no more: "fatty liver printed on his sheet for the PCP", "gallstones, mention to PCP". */
const toldOn =
  /\b(?:mention(?:ed|ing)?|print(?:ed)?|writ(?:e|ten)|not(?:e|ed)|list(?:ed)?|flag(?:ged)?|pass(?:ed)?(?: it)? on|report(?:ed)?|communicat\w+|forward(?:ed)?|tell|told|let|inform(?:ed)?|notif(?:y|ied)|letter|message|copy|fyi)\b[^.;\n]{0,45}?\b(?:pcp|primary(?: care)?|pmd|gp|family (?:doctor|physician))\b/i;
/** Something is done about it, so it was evaluated. */
const takenUp =
  /\b(?:will follow|follow(?:ed|ing)? (?:up )?(?:with|yearly|annually|by|in|closely)|f\/?u (?:ct|mri|us|in|with|by)|(?:repeat|re-?image|re-?scan|recheck|surveil\w*|monitor\w*|watch\w*|serial|interval|observ\w*)|refer\w*|consult\w*|biops\w+|bx|resect\w*|excis\w*|remov\w*|operat\w*|surger\w*|repair\w*|clip\w*|(?:re)?start(?:ed)?|continue[ds]?|cont|increase[ds]?|prescri\w+|treat(?:ed|ing)? with|treat (?:with|it)|inject\w*|mg|mcg|daily|bid|statin|antibiotics?|ln2|cryo\w*|aspirat\w*|drain\w*|cover(?:s|ed) (?:it|them|this|these)|(?:managed|controlled|suppressed) (?:with|by|on)|symptomatic|painful|causing|due to|because of|explains?|source of|responsible|likely cause|worse\w*|enlarging|enlarged (?:from|since|to)|growing|discussed|counsel\w*|order\w*|schedul\w*|ct in|mri in|us in|echo in|months?|mo|wks?|weeks|yr|yearly|annual\w*|treat|plan)\b/i;
/** A sentence that tells what a test showed. */
const reported =
  /^\W*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?:?\s+)?(?:(?:admission|repeat|initial|same|today'?s?|bedside|portable|formal|head|brain|chest|abd\w*|pelvi[cs]|renal|ruq|carotids?|thyroid|le|leg|venous|l-?spine|c-?spine|plain|screening|follow-?up|non-?contrast|hip|knee|shoulder|neck|spine|sinus|maxillofacial|wrist|ankle|foot|hand|pancreas|liver|hepatic|scrotal|low-dose|the|ed|official|final)\s+){0,3}(?:cta?p?|ctpa|cat scans?|mr[iaevc]p?|mrcp|us|u\/s|ultrasounds?|sono\w*|dopplers?|duplex|x-?rays?|xrs?|cxr|films?|kub|echo\w*|tte|tee|ekg|ecg|dexa|dxa|pet(?:\/ct| ct)?|scans?|imaging|radiographs?|egd|colonoscopy|cysto\w*|carotids?|urogram|angiogram|path(?:ology)?|labs?|ua|telemetry|tele|holter)\b/i;
const showing =
  /(?:^\W*(?:(?:the|final|official|formal|overnight|ct|mri) )*read|\b(?:ct|cta|mri|mra|mrcp|us|ultrasound|x-?rays?|xr|cxr|echo\w*|ekg|ecg|scan|imaging|films?|radiographs?|doppler|duplex|radiology|report))\b[^.;]{0,40}?\b(?:also |incidentally |only )?(?:lists?|listed|show(?:s|ed|ing|n)?|reveal(?:s|ed)?|demonstrat\w+|mention(?:s|ed)?|report(?:s|ed)|not(?:es|ed|able for)|reads?|found|picked up|describ\w+|suggest(?:s|ed)?|w\/|with|:)\s/i;

/** A line that a picture opens: "CT head / CTA neck: no bleed. Thyroid nodule." */
const pictured =
  /^\W*(?:(?:[a-z]+\s+){0,2}(?:cta?|ctpa|mr[iae]|mrcp|us|ultrasound|x-?rays?|xrs?|cxr|films?|kub|echo\w*|tte|scans?|imaging|radiographs?)\b[^.:\n]{0,40}:)/i;
/** What a laboratory finds, which may stand in the same line. */
const measured = /^(?:E78|E8|E55|R)/;

/** Whether anything is there at all: "LUL nodule vs nipple shadow, repeat with markers". */
const orNothing =
  /^[^.;\n]{0,40}?\b(?:vs\.?|versus) (?:an? )?(?:\w+ )?(?:nipple|art[ei]facts?|shadows?|summation|superimposition|superimposed|overlap\w*|motion|vessel on end)\b/i;

/** @returns the words that make the mention of `code` a mere finding; undefined where it is more, or is taken up */
export function incidental(code: string, around: Surroundings): Span | undefined {
  const { lead, before, words, after, rest, below, sentence } = around;
  const said = `${before}${words}${after}`;
  const spanOf = (match: RegExpExecArray): Span => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  };
  const own = `${words}${after}`;
  const doubted = code.startsWith("R9") ? orNothing.exec(after) : null;
  if (doubted !== null) {
    const start = sentence.start + before.length + words.length;
    return { start, end: start + doubted[0].length };
  }
  const alone = leftAlone.exec(said);
  const isPassing = passing.test(code);
  const rested = own.replace(leftAlone, " ");
  const chance = byChance.exec(said);
  const isTakenUp = takenUp.test(own.replace(leftAlone, " ")) || takenUp.test(below.replace(leftAlone, " "));
  if (chance !== null && isPassing && !isTakenUp) return spanOf(chance);
  if (!isPassing) return undefined;
  if (alone !== null && alone.index >= before.length && quiet.test(said) && !takenUp.test(rested))
    return spanOf(alone);
  const next = alone === null ? leftAlone.exec(rest.slice(0, 60)) : null;
  if (next !== null && quiet.test(said) && !takenUp.test(own) && !takenUp.test(rest.replace(leftAlone, " ")))
    return { start: sentence.end + next.index, end: sentence.end + next.index + next[0].length };
  if (takenUp.test(own)) return undefined;
  const handed = toldOn.exec(said);
  if (handed !== null) return spanOf(handed);
  const report = reported.exec(before) ?? showing.exec(before) ?? showing.exec(words);
  if (report !== null) return spanOf(report);
  const line = measured.test(code) ? null : pictured.exec(lead);
  const from = sentence.start - lead.length;
  return line === null ? undefined : { start: from, end: from + line[0].length };
}
