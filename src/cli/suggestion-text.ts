/** Suggestions as a coder reads them on a terminal: what, how sure, on which words; then what was set aside; then what to ask. */
import type { NotSuggested, Query, Suggestion, SuggestionResponse } from "../contract/suggestions.ts";
import { cut, shown, table } from "./output.ts";

/** @param width of the terminal, in characters */
export function suggestionText(response: SuggestionResponse, width: number): string {
  return [
    suggestionsText(response.suggestions, width),
    setAsideText(response.notSuggested, width),
    queriesText(response.queries),
    response.unavailable.map(({ system, reason }) => `${system}: ${shown(reason)}\n`).join(""),
    `Every code waits for a person's decision. ${versionsText(response)}\n`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function suggestionsText(suggestions: readonly Suggestion[], width: number): string {
  if (suggestions.length === 0) return "No codes to suggest.\n";
  const room = Math.max(20, Math.floor((width - 24) / 2));
  const rows = suggestions.map((suggestion) => [
    String(suggestion.rank),
    suggestion.code,
    suggestion.confidence.toFixed(2),
    cut(suggestion.display, room),
    cut(suggestion.evidence.map(({ text }) => `"${shown(text)}"`).join(", "), room),
  ]);
  const text = table([["#", "Code", "Conf", "Title", "Words of the note"], ...rows]);
  const flags = suggestions.flatMap(({ code, flags }) =>
    flags
      .filter(({ severity }) => severity !== "info")
      .map((flag) => `${code} ${flag.severity}: ${shown(flag.text)}\n`),
  );
  return flags.length === 0 ? text : `${text}\n${[...new Set(flags)].join("")}`;
}

function setAsideText(setAside: readonly NotSuggested[], width: number): string {
  if (setAside.length === 0) return "";
  const rows = setAside.map(({ reason, code = "", text, trigger }) => [
    reason,
    code,
    cut(`"${shown(text)}"${trigger === text ? "" : `, for "${shown(trigger)}"`}`, Math.max(20, width - 26)),
  ]);
  return `Set aside\n${table(rows)}`;
}

function queriesText(queries: readonly Query[]): string {
  if (queries.length === 0) return "";
  const one = ({ question, options }: Query) =>
    `${shown(question)}\n${options.map((option) => `  [ ] ${shown(option)}\n`).join("")}`;
  return `To ask the clinician\n${queries.map(one).join("")}`;
}

function versionsText({ versions }: SuggestionResponse): string {
  const sets = Object.entries(versions.codeSets).map(([system, version]) => `${system} ${version}`);
  return `Code sets: ${sets.join(", ") || "none"}; Chartcode ${versions.app}.`;
}
