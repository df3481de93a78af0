/** Rules over a set of codes. A check flags; it never takes a code away by itself. */
import type { DatedRelease } from "../codes/catalog.ts";
import type { Flag } from "../contract/suggestions.ts";
import { codesNamedIn } from "./code-ranges.ts";

export interface CheckedPatient {
  readonly ageYears?: number;
  readonly sex?: "female" | "male" | "other" | "unknown";
}

/**
 * @param codes the set, in claim order
 * @returns for each code its flags; codes without any are absent
 */
export function checkCodes(
  { release, inForce }: DatedRelease,
  codes: readonly string[],
  patient: CheckedPatient = {},
): Map<string, Flag[]> {
  const flags = new Map<string, Flag[]>();
  const flag = (code: string, one: Flag) => flags.set(code, [...(flags.get(code) ?? []), one]);

  for (const code of codes) {
    const entry = release.get(code);
    if (entry === undefined) {
      flag(code, {
        check: "unknown-code",
        severity: "error",
        text: `Not a code of release ${release.version}.`,
      });
      continue;
    }
    if (!inForce) {
      flag(code, {
        check: "release-not-in-force",
        severity: "warning",
        text: `No installed release is in force on the date of service; release ${release.version} (${release.from} to ${release.to ?? "open"}) was used.`,
      });
    }
    if (!entry.billable) {
      flag(code, { check: "not-billable", severity: "error", text: "A header: a longer code is needed." });
    }
    for (const other of codes) {
      if (other !== code && excludes1(release, code, other)) {
        flag(code, {
          check: "excludes1",
          severity: "warning",
          text: `The Tabular List says not to report ${code} together with ${other} unless the two are unrelated (I.A.12.a).`,
          codes: [other],
        });
      }
    }
    const first = release
      .notes(code, "codeFirst")
      .filter((note) => codesNamedIn(note.text) !== undefined && !ofFollowUp.test(note.text));
    const met = first.some((note) =>
      codes.some((other) => other !== code && codesNamedIn(note.text)?.(other)),
    );
    if (first.length > 0 && !met) {
      flag(code, {
        check: "code-first",
        severity: /in diseases classified elsewhere/i.test(entry.title) ? "error" : "info",
        text: `The Tabular List asks for the underlying condition first, where there is one (I.A.13).`,
      });
    }
    for (const one of patientFlags(code, patient)) flag(code, one);
  }
  return flags;
}

/** "Code first any follow-up examination" (Z85-Z87) speaks of visits that are one, not of a condition that is missing. */
const ofFollowUp = /^any follow-up examination/i;

type Excluding = { notes(code: string, kind: "excludes1"): readonly { readonly text: string }[] };

/** Whether an excludes1 note at or above `code` names `other`, in either direction. */
export function excludes1(release: Excluding, code: string, other: string): boolean {
  const names = (one: string, two: string) => excludedBy(release, one).some((isNamed) => isNamed(two));
  return names(code, other) || names(other, code);
}

type NamesCode = (code: string) => boolean;

/** By release and code: a set of codes is checked pair by pair, and again after each decision. */
const exclusions = new WeakMap<Excluding, Map<string, readonly NamesCode[]>>();

function excludedBy(release: Excluding, code: string): readonly NamesCode[] {
  const ofRelease = exclusions.get(release) ?? new Map<string, readonly NamesCode[]>();
  exclusions.set(release, ofRelease);
  const known = ofRelease.get(code);
  if (known !== undefined) return known;
  const named = release.notes(code, "excludes1").flatMap(({ text }) => codesNamedIn(text) ?? []);
  ofRelease.set(code, named);
  return named;
}

/** Age and sex conflicts that follow from a chapter's own scope (I.C.15.a, I.C.16.a). */
function patientFlags(code: string, { ageYears, sex }: CheckedPatient): Flag[] {
  const found: Flag[] = [];
  if (code.startsWith("O") && sex === "male") {
    found.push({ check: "sex-conflict", severity: "warning", text: "A pregnancy code for a male patient." });
  }
  if (code.startsWith("O") && ageYears !== undefined && (ageYears < 9 || ageYears > 64)) {
    found.push({
      check: "age-conflict",
      severity: "warning",
      text: "Maternity codes are edited for ages 9 to 64.",
    });
  }
  return found;
}
