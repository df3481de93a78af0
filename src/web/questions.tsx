import type { Query } from "../contract/suggestions.ts";
import { Quote } from "./quote.tsx";
import type { Select, Selection } from "./selection.ts";

export interface QuestionsProps {
  readonly queries: readonly Query[];
  readonly selection: Selection | undefined;
  readonly onSelect: Select;
}

/** Non-leading documentation questions, each with the words of the note that raise it. */
export function Questions({ queries, selection, onSelect }: QuestionsProps) {
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
                index={index}
                text={indicator.text}
                selection={selection}
                onSelect={onSelect}
              />
            ))}
          </p>
          <p>{query.question}</p>
          <ul className="choices">
            {query.options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
