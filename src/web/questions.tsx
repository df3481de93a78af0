import { useState } from "react";
import type { DecisionInput, ReviewQuery } from "../contract/reviews.ts";
import type { Query } from "../contract/suggestions.ts";
import { copyText } from "./clipboard.ts";
import { timeLabel } from "./labels.ts";
import { Quote } from "./quote.tsx";
import type { Select, Selection } from "./selection.ts";

export interface QuestionsProps {
  readonly queries: readonly Query[];
  /** Those that were sent. */
  readonly sent: readonly ReviewQuery[];
  readonly selection: Selection | undefined;
  readonly onSelect: Select;
  /** Absent where the review is final. */
  readonly onDecide: ((input: DecisionInput) => void) | undefined;
}

/** Non-leading documentation questions, each with the words of the note that raise it: copied, sent, answered. */
export function Questions({ queries, sent, selection, onSelect, onDecide }: QuestionsProps) {
  const alone = sent.filter((one) => !queries.some((query) => isSame(query, one)));
  return (
    <ul className="questions">
      {queries.map((query, at) => (
        <li
          key={`${query.about} ${query.question}`}
          data-owner={`question-${at}`}
          className={selection?.owner === `question-${at}` ? "card selected" : "card"}
        >
          <h3>{query.about}</h3>
          <p>
            {query.indicators.map((indicator, index) => (
              <Quote
                key={`${indicator.start}-${indicator.end}`}
                owner={`question-${at}`}
                text={indicator.text}
                {...{ index, selection, onSelect }}
              />
            ))}
          </p>
          <p>{query.question}</p>
          <ul className="choices">
            {query.options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
          <Exchange query={query} sent={sent.findLast((one) => isSame(query, one))} onDecide={onDecide} />
        </li>
      ))}
      {alone.map((one) => (
        <li key={one.id} className="card">
          <h3>{one.about || "A question"}</h3>
          <p>{one.question || "Its words are no longer kept."}</p>
          <Exchange query={one} sent={one} onDecide={onDecide} />
        </li>
      ))}
    </ul>
  );
}

const isSame = (query: Pick<Query, "about" | "question">, sent: ReviewQuery) =>
  query.about === sent.about && query.question === sent.question;

interface ExchangeProps {
  readonly query: Pick<Query, "about" | "question" | "options">;
  readonly sent: ReviewQuery | undefined;
  readonly onDecide: ((input: DecisionInput) => void) | undefined;
}

/** Copied and sent outside Chartcode; here it is recorded that it was, and what came back. */
function Exchange({ query, sent, onDecide }: ExchangeProps) {
  const { about, question, options } = query;
  const [copied, setCopied] = useState<"" | "Copied" | "Could not be copied">("");
  const [text, setText] = useState("");
  const copy = async () => {
    const words = [question, ...options.map((option) => `( ) ${option}`)].join("\n");
    setCopied((await copyText(words)) ? "Copied" : "Could not be copied");
  };
  return (
    <div className="exchange">
      <button type="button" className="small" onClick={copy}>
        Copy
      </button>
      {sent !== undefined || onDecide === undefined ? null : (
        <button
          type="button"
          className="small"
          onClick={() => onDecide({ kind: "query", about, question, options: [...options] })}
        >
          Record as sent
        </button>
      )}
      <output className="quiet">{copied}</output>
      {sent === undefined ? null : <span className="quiet">Sent {timeLabel(sent.sentAt)}</span>}
      {sent?.answeredAt === undefined ? null : (
        <p>
          <strong>Answer:</strong> {sent.answer || "its words are no longer kept"}{" "}
          <span className="quiet">{timeLabel(sent.answeredAt)}</span>
        </p>
      )}
      {sent === undefined || sent.answeredAt !== undefined || onDecide === undefined ? null : (
        <form
          className="answer-form"
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === "") return;
            onDecide({ kind: "answer", query: sent.id, text: text.trim() });
            setText("");
          }}
        >
          <input
            aria-label={`The clinician’s answer about ${about}`}
            placeholder="The clinician’s answer"
            list={`options-${sent.id}`}
            value={text}
            maxLength={4000}
            onChange={(event) => setText(event.target.value)}
          />
          <datalist id={`options-${sent.id}`}>
            {options.map((option) => (
              <option key={option} value={option} />
            ))}
          </datalist>
          <button type="submit" className="small">
            Record the answer
          </button>
        </form>
      )}
    </div>
  );
}
