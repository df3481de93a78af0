/** The page: a note is written in the composer, its answer read in the review. Nothing outlives the tab. */
import { useState } from "react";
import type { SuggestionResponse } from "../contract/suggestions.ts";
import { Composer } from "./composer.tsx";
import { answerNotices } from "./grouping.ts";
import { counted } from "./labels.ts";
import { initialOptions, type Options, optionsSummary, requestFor } from "./options.ts";
import { Review } from "./review.tsx";
import { ServiceBanner } from "./service-banner.tsx";
import { useReadiness } from "./use-readiness.ts";
import { type ExchangeState, useSuggest } from "./use-suggest.ts";

interface Answered {
  /** The note exactly as sent: the answer's offsets count its UTF-16 code units. */
  readonly note: string;
  readonly summary: string;
  readonly response: SuggestionResponse;
}

export function App() {
  const service = useReadiness();
  const exchange = useSuggest();
  const [note, setNote] = useState("");
  const [options, setOptions] = useState<Options>(initialOptions);
  const [token, setToken] = useState("");
  const [answered, setAnswered] = useState<Answered>();
  const [screen, setScreen] = useState<"compose" | "compose-anew" | "review">("compose");

  const suggest = async () => {
    if (note.trim() === "") {
      const message = "Paste or type a note first.";
      return exchange.refuse({
        title: "There is no note yet",
        fields: [{ pointer: "#/note/text", message }],
      });
    }
    const response = await exchange.suggest(requestFor(note, options), token.trim());
    if (response === undefined) return;
    setAnswered({ note, summary: optionsSummary(options), response });
    setScreen("review");
  };

  const shown = screen === "review" ? answered : undefined;
  const notices = shown === undefined ? [] : answerNotices(shown.response);
  return (
    <>
      <header className="masthead">
        <h1>Chartcode</h1>
        <p className="promise">Suggestions for a person to confirm.</p>
      </header>
      <ServiceBanner service={service} notices={notices} />
      <output className="unseen">{announcement(exchange.state, shown?.response)}</output>
      <main>
        {shown === undefined ? (
          <Composer
            note={note}
            options={options}
            token={token}
            exchange={exchange.state}
            selectAll={screen === "compose-anew"}
            onNote={setNote}
            onOptions={setOptions}
            onToken={setToken}
            onSuggest={suggest}
            onCancel={exchange.cancel}
            onBack={answered === undefined ? undefined : () => setScreen("review")}
          />
        ) : (
          <Review
            key={shown.response.id}
            note={shown.note}
            summary={shown.summary}
            response={shown.response}
            onEdit={() => setScreen("compose")}
            onAnother={() => setScreen("compose-anew")}
          />
        )}
      </main>
    </>
  );
}

function announcement(state: ExchangeState, response: SuggestionResponse | undefined): string {
  if (state.kind === "waiting") return "Reading the note.";
  if (response === undefined) return "";
  const { suggestions, notSuggested, queries } = response;
  return `${[
    `${counted(suggestions.length, "code")} suggested`,
    `${counted(notSuggested.length, "mention")} set aside`,
    counted(queries.length, "question for the clinician", "questions for the clinician"),
  ].join(", ")}.`;
}
