/** Decides which codes a note's mentions support: judges each, scores them, and applies the conventions. */

import type { CheckedPatient } from "../checks/check.ts";
import type { DatedRelease } from "../codes/catalog.ts";
import type { Name } from "../codes/names.ts";
import type { Encounter, Focus } from "../contract/suggestions.ts";
import { headingOf } from "../note/read.ts";
import type { Assertion, ReadNote } from "../note/types.ts";
import type { PhraseBook } from "../search/phrase-book.ts";
import type { Admits } from "./admitted/admitted.ts";
import { withoutUnestablished } from "./aside/unestablished.ts";
import { withAsked } from "./asked.ts";
import { mergeByCode, type ScoredCode, scoreCodes, withoutRepeats } from "./candidates.ts";
import { withCombinations } from "./combine.ts";
import { withoutStrayCauses } from "./injuries/external-causes.ts";
import { withLateEffects } from "./injuries/late-effects.ts";
import { judge, type SetAside } from "./judge.ts";
import { withLookedInto } from "./looked-into.ts";
import type { Mention } from "./names/mentions.ts";
import type { Scorer } from "./scorer.ts";
import { withoutIntegralSymptoms } from "./symptoms.ts";
import { withTreatedInPlan } from "./treated-in-plan.ts";
import { withVisitReasons } from "./visits/visit-reasons.ts";

export interface DecideOptions {
  readonly dated: DatedRelease;
  readonly book: PhraseBook<Name>;
  readonly scorer: Scorer;
  readonly encounter: Encounter | undefined;
  readonly patient: CheckedPatient;
  readonly focus: Focus;
  readonly admits?: Admits | undefined;
}

/**
 * @param assertions what the note says of each mention
 * @returns the codes that the rules keep, best first, and what they set aside
 */
export function decide(
  note: ReadNote,
  assertions: ReadonlyMap<Mention, Assertion>,
  { dated: { release }, book, scorer, encounter, patient, focus, admits }: DecideOptions,
): { readonly codes: readonly ScoredCode[]; readonly aside: readonly SetAside[] } {
  const date = encounter?.dateOfService ?? release.from;
  const told = judge(note, assertions, { release, book, encounter, focus, admits });
  const said = focus === "billing" ? withVisitReasons(note, told, { release, encounter, patient }) : told;
  const isVisit = focus === "billing" && encounter?.setting !== "inpatient";
  const seen = isVisit ? withTreatedInPlan(note, withLookedInto(note, said, release)) : said;
  const judged = withoutUnestablished(note, seen, { focus, patient });
  const scored = scoreCodes(mergeByCode(judged.kept), { scorer, focus, noteLength: note.text.length });
  const after = focus === "billing" ? withLateEffects(scored, note.text) : scored;
  const asked = withAsked(release, after, judged, focus);
  const combined = withCombinations(release, asked, { note, date, focus });
  const distinct = withoutRepeats(release, combined.codes, focus);
  const caused = withoutStrayCauses(distinct.codes, focus);
  const relevant = withoutIntegralSymptoms(caused.codes, focus, {
    release,
    text: note.text,
    heading: (mention) => headingOf(note, mention),
  });
  const aside = [...judged.aside, ...combined.aside, ...distinct.aside, ...caused.aside, ...relevant.aside];
  return { codes: relevant.codes, aside };
}
