import type { NotSuggested } from "../contract/suggestions.ts";
import { groupSetAside } from "./grouping.ts";
import { Quote } from "./quote.tsx";
import type { ReviewActions } from "./review-actions.ts";
import type { Select, Selection } from "./selection.ts";

export interface SetAsideProps {
  readonly mentions: readonly NotSuggested[];
  /** Codes that are on the sheet already. */
  readonly present: ReadonlySet<string>;
  readonly selection: Selection | undefined;
  readonly actions: ReviewActions | undefined;
  readonly onSelect: Select;
}

/** Mentions that were not suggested, by reason, with the words of the note that decided it, and the way back. */
export function SetAside({ mentions, present, selection, actions, onSelect }: SetAsideProps) {
  return (
    <>
      {groupSetAside(mentions).map((group) => (
        <section key={group.reason} className="group">
          <h3>
            {group.title} <span className="quiet">{group.mentions.length}</span>
          </h3>
          {group.rule === undefined ? null : <Rule {...group.rule} />}
          <ul className="walked">
            {group.mentions.map(({ at, mention }) => (
              <li
                key={at}
                data-owner={`aside-${at}`}
                className={selection?.owner === `aside-${at}` ? "row selected" : "row"}
              >
                <Quote owner={`aside-${at}`} index={0} text={mention.text} {...{ selection, onSelect }} />
                {mention.trigger === undefined || mention.trigger === "" ? null : (
                  <span className="quiet">
                    because of <q dir="auto">{mention.trigger}</q>
                  </span>
                )}
                {mention.code === undefined ? null : (
                  <span>
                    <span className="code">{mention.code}</span> {mention.display}
                  </span>
                )}
                {actions === undefined ? null : mention.code !== undefined && present.has(mention.code) ? (
                  <span className="quiet">on the list</span>
                ) : (
                  <button type="button" className="small" onClick={() => actions.bringBack(at)}>
                    {mention.code === undefined ? "Find a code" : "Bring back"}
                    {selection?.owner === `aside-${at}` ? (
                      <>
                        {" "}
                        <kbd>b</kbd>
                      </>
                    ) : null}
                  </button>
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
