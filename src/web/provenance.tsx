import type { SuggestionResponse } from "../contract/suggestions.ts";
import { codeSystems, systemLabels } from "./labels.ts";

/** What made the answer: enough to make it again. */
export function Provenance({ response }: { readonly response: SuggestionResponse }) {
  const { versions, unavailable, timings } = response;
  const releases = codeSystems.flatMap((system) => {
    const version = versions.codeSets[system];
    return version === undefined ? [] : `${systemLabels[system]} ${version}`;
  });
  return (
    <footer className="quiet provenance">
      {unavailable.map(({ system, reason }) => (
        <p key={system}>
          {systemLabels[system]} was not looked at: {reason}
        </p>
      ))}
      <p>
        {[
          ...releases,
          `guidelines ${versions.guidelines}`,
          `model ${versions.model}`,
          `index ${versions.index.slice(0, 12)}`,
          `Chartcode ${versions.app}`,
          `${Math.round(timings.total)} ms`,
        ].join(" · ")}
      </p>
    </footer>
  );
}
