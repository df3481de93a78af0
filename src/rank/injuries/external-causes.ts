/** External causes stand beside the injury they caused, never alone (FY2026 guidelines I.C.20.a.1, I.C.20.a.6). */
import type { Focus } from "../../contract/suggestions.ts";
import type { Assertion, Clause, ReadNote } from "../../note/types.ts";
import type { ScoredCode } from "../candidates.ts";
import type { SetAside } from "../judge.ts";
import type { Mention } from "../names/mentions.ts";

const biters: readonly (readonly [words: RegExp, code: string])[] = [
  [/\bdog bites?\b/i, "W54.0"],
  [/\bcat bites?\b/i, "W55.01"],
];

/** A wound's name that says who bit names its external cause too: "dog bite of the hand" (FY2026 guidelines I.C.20.a.1). */
export function withBiters(note: ReadNote, named: readonly Mention[]): Mention[] {
  return named.map((mention) => {
    const cause = biters.find(([words]) => words.test(note.text.slice(mention.start, mention.end)))?.[1];
    const isWound = mention.codes.every((code) => code.startsWith("S"));
    return cause === undefined || !isWound ? mention : { ...mention, codes: [...mention.codes, cause] };
  });
}

/** How an injury came about, and which drug was not taken, is told in the history and needs no care of its own (FY2026 guidelines I.C.20.a, I.C.19.e.5.c). */
export function isToldCause({ section }: Clause, { value }: Assertion, code: string): boolean {
  return (/^[VWXY]/.test(code) || lessTaken.test(code)) && value === "affirmed" && story.has(section);
}

/** A drug taken less than prescribed. */
export const lessTaken = /^T(?:3[6-9]|4\d|50)\..*6[ADS]$/;

const story: ReadonlySet<string> = new Set(["preamble", "chief-complaint", "hpi", "subjective"]);

/** I.C.20.a.1: also a condition that something outside caused, as light the photokeratitis. */
const injury = /^(?:[ST]|M8[04]|M9[67]|L5[5-9]|H16\.13|F07\.81)/;

/** Where and doing what: said of an injury only (I.C.20.b, I.C.20.c). */
const placeOrActivity = /^Y9[239]/;

/** One cause told once is not of two encounters: it has the 7th character of the injuries (I.C.20.a.2). */
function inInjuriesTime(codes: readonly ScoredCode[]): ScoredCode[] {
  const times = new Set(
    codes.flatMap(({ entry: { code } }) => (/^[ST]\d.{6}$/.test(code) ? [timeOf(code)] : [])),
  );
  const isTimed = (code: string) => /^[V-Y].{7}$/.test(code) && code.charAt(3) === ".";
  return codes.filter(
    ({ entry: { code } }) =>
      !isTimed(code) ||
      times.has(timeOf(code)) ||
      !codes.some(
        (other) =>
          isTimed(other.entry.code) &&
          other.entry.code.slice(0, -1) === code.slice(0, -1) &&
          times.has(timeOf(other.entry.code)),
      ),
  );
}

/** Active treatment, later care, or a sequela. */
function timeOf(code: string): "A" | "D" | "S" {
  const last = code.slice(-1);
  return /[ABC]/.test(last) ? "A" : last === "S" ? "S" : "D";
}

/**
 * A cause that is itself named as the problem ("Tick bite") stays. Where no injury, poisoning or complication is among the codes, other causes, places
 * and activities are set aside as merely listed. In `billing` focus a cause is named or not suggested: what merely reads like one ("when he lifts boxes"
 * like overexertion) may be a habit.
 */
export function withoutStrayCauses(
  all: readonly ScoredCode[],
  focus: Focus,
): { codes: ScoredCode[]; aside: SetAside[] } {
  const isNamed = ({ entry, mentions }: ScoredCode) =>
    focus === "complete" ||
    !/^[VWXY]/.test(entry.code) ||
    mentions.some(({ mention }) => mention.source !== "similar");
  const codes = all.filter(isNamed);
  if (codes.some(({ entry }) => injury.test(entry.code))) return { codes: inInjuriesTime(codes), aside: [] };
  const isDrinking = codes.some(({ entry }) => /^F10\./.test(entry.code));
  // Radiotherapy as the cause of what it did (Tabular List: K62.7 use additional code).
  const isIrradiated = codes.some(({ entry }) =>
    /^(?:K12\.33|K62\.7|N30\.4|J70\.0|K52\.0|L58\.)/.test(entry.code),
  );
  const isCause = ({ entry, isMain }: ScoredCode) =>
    // A blood alcohol level stands beside a disorder of alcohol use (Tabular List: F10 use additional code).
    /^[VWXY]/.test(entry.code) &&
    (!isMain || placeOrActivity.test(entry.code)) &&
    !(isDrinking && entry.code.startsWith("Y90.")) &&
    !(isIrradiated && entry.code === "Y84.2");
  const aside = codes.filter(isCause).flatMap(({ entry, mentions }) =>
    mentions
      .filter(({ mention }) => mention.source !== "similar")
      .map(
        ({ mention }): SetAside => ({
          mention,
          code: entry.code,
          trigger: mention,
          reason: "listed-only",
        }),
      ),
  );
  return { codes: codes.filter((one) => !isCause(one)), aside };
}
