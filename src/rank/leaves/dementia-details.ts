/**
 * The behavior that a note tells beside a dementia's name: "greets children on the sofa who aren't there", "hits the aides".
 *
 * Source: Tabular List at F01 to F03 (fourth to sixth characters: agitation, other behavioral disturbance, psychotic, mood, anxiety); Guidelines
 * FY2026 I.C.5.d.
 */
import { withoutDenied } from "../../note/denied-words.ts";

const absentOnes =
  "(?:(?:sees|seeing|saw|greets|talks to|talking to|hears|hearing|chats with|waves at|feeds) (?:\\w+ ){0,6}?(?:who|that) (?:are|is|were)(?: not|n't) (?:really )?there|(?:visual|auditory|formed|well-formed|vivid) hallucinations?|hallucinat\\w+|(?:sees|hears|seeing|hearing) (?:(?:small|little|strange|dead|imaginary|young|other|vivid) ){0,2}(?:things|people|children|animals|voices|figures|insects|bugs|kids|men|cats|dogs)(?= (?:that|who|in|on|at|outside|around|most|every|at night|which|and|by|near|standing|sitting))|(?:sees|hears) (?:things|people|children|animals|voices)|delusion\\w*|paranoi[ad]|psychosis|psychotic|thinks (?:people|someone|they|aides|staff|neighbors) (?:are|is) (?:stealing|poisoning|robbing))";
/** The most telling first. */
const behaviors: readonly (readonly [words: RegExp, rest: string])[] = [
  [
    /\b(?:agitat\w+|aggressi\w+|combativ\w+|(?:hits?|hitting|strikes?|striking|punch\w+|kick\w+|bit(?:es|ing)|swings? at|swats? at) (?:the |his |her |at )?(?:staff|aides?|wife|husband|caregivers?|nurses?|daughter|son|people)|restless and pacing|violent\w*|verbally abusive|physically abusive)\b/i,
    "11",
  ],
  [new RegExp(`\\b${absentOnes}\\b`, "i"), "2"],
  [
    /\b(?:wanders|wandering|elopes?|eloped|eloping|disinhibit\w+|sundown\w*|exit[- ]seeking|sexually inappropriate|undress\w+ in public|sleep disturbance|up all night|hoards|social withdrawal)\b/i,
    "18",
  ],
];
const another =
  /\b(?:delirium|delirious|uti|mother|father|brother|sister|risk|if|if he|if she|watch for|may|prevent|avoid|years ago|history of|resolved|gone|no longer|alcohol|before)\b/i;

/** @param text of the whole note */
export function dementiaBehavior(code: string, text: string): string | undefined {
  const [stem] = /^F0[123]\.[5ABC89](?=0$)/.exec(code) ?? [];
  if (stem === undefined) return undefined;
  const told = withoutDenied(text)
    .split(/[.;\n]/)
    .filter((sentence) => !another.test(sentence));
  const rest = behaviors.find(([words]) => told.some((sentence) => words.test(sentence)))?.[1];
  return rest === undefined ? undefined : `${stem}${rest}`;
}
