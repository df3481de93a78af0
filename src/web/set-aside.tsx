import type { NotSuggested } from "../contract/suggestions.ts";
import { groupSetAside } from "./grouping.ts";
import { Quote } from "./quote.tsx";
import type { Select, Selection } from "./selection.ts";

export interface SetAsideProps {
  readonly mentions: readonly NotSuggested[];
  readonly selection: Selection | undefined;
  readonly onSelect: Select;
}

/** Mentions that were not suggested, by reason, with the words of the note that decided it. */
export function SetAside({ mentions, selection, onSelect }: SetAsideProps) {
  return (
    <>
      {groupSetAside(mentions).map((group) => (
        <section key={group.reason} className="group">
          <h3>
            {group.title} <span className="quiet">{group.mentions.length}</span>
          </h3>
          {group.rule === undefined ? null : <Rule {...group.rule} />}
          <ul>
            {group.mentions.map(({ at, mention }) => (
              <li
                key={at}
                data-owner={`aside-${at}`}
                className={selection?.owner === `aside-${at}` ? "row selected" : "row"}
              >
                <Quote
                  owner={`aside-${at}`}
                  index={0}
                  text={mention.text}
                  selection={selection}
                  onSelect={onSelect}
                />
                {mention.trigger === undefined ? null : (
                  <span className="quiet">
                    because of <q>{mention.trigger}</q>
                  </span>
                )}
                {mention.code === undefined ? null : (
                  <span>
                    <span className="code">{mention.code}</span> {mention.display}
                  </span>
                )}
                {group.rule === undefined ? <Rule {...mention.rule} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The rule of coding behind it, and where it stands. */
function Rule({ text, source }: NotSuggested["rule"]) {
  return (
    <p className="rule quiet">
      {text} <cite>{source}</cite>
    </p>
  );
}
