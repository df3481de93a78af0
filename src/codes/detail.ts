/** One code as the API and the command line show it. */
import { type CodeDetail, type CodeReference, noteKindSchema } from "../contract/codes.ts";
import type { DatedRelease } from "./catalog.ts";
import type { CodeEntry } from "./release.ts";

/** @returns undefined where the release has no such code */
export function codeDetail({ release, inForce }: DatedRelease, code: string): CodeDetail | undefined {
  const entry = release.get(code);
  if (entry === undefined) return undefined;
  const notes: CodeDetail["notes"] = {};
  for (const kind of noteKindSchema.options) {
    const found = release.notes(code, kind);
    const own = kind === "inclusionTerm" ? found.filter((note) => note.from === code) : found;
    if (own.length > 0) notes[kind] = own.map(({ text, from }) => ({ text, from }));
  }
  return {
    system: release.system,
    code: entry.code,
    display: entry.title,
    billable: entry.billable,
    release: {
      version: release.version,
      from: release.from,
      ...(release.to === undefined ? {} : { to: release.to }),
      inForce,
    },
    parents: release.ancestors(code).map(reference),
    children: release.children(code).map(reference),
    notes,
  };
}

function reference({ code, title, billable }: CodeEntry): CodeReference {
  return { code, display: title, billable };
}
