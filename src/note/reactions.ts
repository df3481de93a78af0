/** A substance and what it did: "broke out in hives after amoxicillin", "lips swell with mango", "cannot give sulfa, rash". */
import type { MentionTokens } from "./scope.ts";
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const reactions =
  /^(?:hives|urticaria|urticarial|anaphyla\w+|angioedema|swell|swells|swelled|swollen|swelling|itch|itches|itched|itchy|itching|pruritus|rash|rashes|welts|bronchospasm|wheeze|wheezes|wheezing|flushing|flushed|redness|blisters|blistering|sjs|dress|syncope|vomit|vomits|vomiting|vomited|nausea|nauseated|myalgia|myalgias|cough|diarrhea|gi|stomach|hallucinations|hallucinated|dystonia|dystonic|sick|breakout|collapse|collapsed|shock|epipen|tightness|tight|tingling|tingles|closes|closed|closing|reaction|reactions|rxn|intolerance|allergic|headache|headaches|confusion|dizzy|dizziness|neutropenia|hepatotoxicity)$/;
const strong =
  /^(?:hives|urticaria|anaphyla\w+|angioedema|swell|swells|swelled|itch|itches|itched|itchy|welts|epipen|rxn|allergic|allergist|allergy|rash|swelling|closes|closed|tingles|breakout|broke|breaks)$/;
const causes = set(
  "causes caused cause causing gave gives give makes made make produced produces triggered triggers brings brought led leads -> → = : - – ( ,",
);
const takes = set(
  "eats eating eat ate taking took takes after with to from given receiving received drinking using of on for touching wearing gets got avoid avoids avoiding having has ingesting ingestion exposure around near about contacting whenever",
);
const treats = set(
  "treated treat treating managed improved improves better relieved resolved responded started start starting give gave continue continued prescribed begin apply with use using added add premedicate premedicated",
);
const refrain =
  /\b(?:avoid|avoids|avoiding|no|never|not|cannot|can't|stop|stopped|hold|held|discontinued|d\/c'd|off|unable)\b/;

/** The word that tells of the reaction, where a substance at `at` is said to have caused it. */
export function reactionTo(list: readonly Word[], at: MentionTokens): Span | undefined {
  return causing(list, at) ?? reactedTo(list, at) ?? shunned(list, at);
}

function spanOf({ start, end }: Word): Span {
  return { start, end };
}

/** "Codeine makes her vomit", "naproxen - facial swelling", "ceftriaxone stopped for rash". */
function causing(list: readonly Word[], at: MentionTokens): Span | undefined {
  const next = list[at.last + 1]?.text ?? "";
  const stopped =
    /^(?:stopped|discontinued|d\/c'd|held|d\/c|changed|switched|replaced)$/.test(next) ||
    (next === "was" &&
      /^(?:stopped|discontinued|held|changed|switched)$/.test(list[at.last + 2]?.text ?? ""));
  if (!causes.has(next) && !stopped) return undefined;
  const loose = next === "-" || next === "–" || next === "(" || next === "," || next === ":" || next === "=";
  const most = loose ? 4 : 7;
  for (let index = at.last + 2; index <= Math.min(list.length - 1, at.last + most); index += 1) {
    const word = list[index];
    if (word === undefined || word.text === ";" || word.text === ".") return undefined;
    if (loose && /^(?:for|no|without|treat|treats)$/.test(word.text)) return undefined;
    const found = loose ? strong.test(word.text) : reactions.test(word.text);
    if (found && !(next === "," && list[index - 1]?.text !== "," && word.text === "rash"))
      return spanOf(word);
  }
  return undefined;
}

/** "Hives after amoxicillin", "itchy throat whenever he eats kiwi", "epipen for peanuts". */
function reactedTo(list: readonly Word[], at: MentionTokens): Span | undefined {
  const link = list[at.first - 1]?.text ?? "";
  if (!takes.has(link)) return undefined;
  for (let index = at.first - 2; index >= Math.max(0, at.first - 9); index -= 1) {
    const word = list[index];
    if (word === undefined || word.text === ";" || word.text === ".") return undefined;
    if (treats.has(word.text) || word.text === "no" || word.text === "without") return undefined;
    if (!strong.test(word.text)) continue;
    if (link === "for" || link === "of" || link === "on")
      return word.text === "epipen" ? spanOf(word) : undefined;
    if (link === "with" && treats.has(list[at.first - 2]?.text ?? "")) return undefined;
    return spanOf(word);
  }
  return undefined;
}

/** "Avoid sulfa (rash)", "cannot give cephalosporins, anaphylaxis", "do not take Bactrim, you are allergic". */
function shunned(list: readonly Word[], at: MentionTokens): Span | undefined {
  const before = list
    .slice(Math.max(0, at.first - 5), at.first)
    .map(({ text }) => text)
    .join(" ");
  if (!refrain.test(before) && !/\ballergist\b/.test(before)) return undefined;
  for (let index = Math.max(0, at.first - 8); index < at.first; index += 1) {
    const word = list[index];
    if (word !== undefined && /^(?:allergist|allergy|allergic)$/.test(word.text)) return spanOf(word);
  }
  for (let index = at.last + 1; index <= Math.min(list.length - 1, at.last + 6); index += 1) {
    const word = list[index];
    if (word === undefined || word.text === ";" || word.text === ".") return undefined;
    if (strong.test(word.text)) return spanOf(word);
    if (/^(?:throat|lips|tongue|face|eyes)$/.test(word.text) && reactions.test(list[index + 1]?.text ?? ""))
      return spanOf(word);
  }
  return undefined;
}
