import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ReviewSummary } from "../contract/reviews.ts";
import type { QueueFilter } from "./api.ts";
import { useApi } from "./api-context.ts";
import { Choice } from "./choice.tsx";
import { FailureMessage } from "./failure-message.tsx";
import { queueCommand } from "./keys.ts";
import { settingLabels } from "./labels.ts";
import { QueueRow } from "./queue-row.tsx";
import { SignIn } from "./session-notices.tsx";
import { useQueue } from "./use-queue.ts";
import { useSecondReview } from "./use-second-review.ts";

export interface QueuePageProps {
  readonly filter: QueueFilter;
  readonly onFilter: (filter: QueueFilter) => void;
  readonly hasKeys: boolean;
  readonly onHelp: () => void;
}

/** The work: whose, how far, since when; opened, taken or released. */
export function QueuePage({ filter, onFilter, hasKeys, onHelp }: QueuePageProps) {
  const api = useApi();
  const queue = useQueue(api, filter);
  const { state } = queue;
  const list = useRef<HTMLTableSectionElement>(null);
  const [said, say] = useState("");
  const openSecond = useSecondReview(say);

  const take = async (review: ReviewSummary) => {
    const isHeld = review.assignee !== undefined;
    const message = await queue.assign(review, isHeld);
    say(message ?? (isHeld ? "Released." : "Taken."));
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const command = hasKeys ? queueCommand(event) : undefined;
    if (command === undefined) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>("a") ?? [])];
    const at = links.findIndex((link) => link.closest("tr")?.contains(document.activeElement));
    if (command === "help") onHelp();
    else if (command === "take") {
      const review = state.kind === "listed" ? state.reviews[at] : undefined;
      if (review?.status === "open") void take(review);
    } else links[command === "next" ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0)]?.focus();
    event.preventDefault();
  });
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener("keydown", (event) => onKey(event), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const isListed = state.kind === "listed";
  useEffect(() => {
    if (isListed) list.current?.querySelector("a")?.focus();
  }, [isListed]);

  return (
    <div className="queue">
      <h2>Queue</h2>
      <form className="options" aria-label="Which reviews">
        <Choice
          label="Status"
          value={filter.status ?? ""}
          choices={[
            ["open", "Open"],
            ["final", "Final"],
            ["closed", "Closed"],
            ["", "All"],
          ]}
          onChoice={(value) => onFilter({ ...filter, status: statuses.find((one) => one === value) })}
        />
        <Choice
          label="Assigned to"
          value={filter.assignee ?? ""}
          choices={[
            ["", "All"],
            ["me", "Me"],
            ["nobody", "Nobody"],
          ]}
          onChoice={(value) =>
            onFilter({ ...filter, assignee: value === "me" || value === "nobody" ? value : undefined })
          }
        />
        <Choice
          label="Setting"
          value={filter.setting ?? ""}
          choices={[["", "All"], ...Object.entries(settingLabels)]}
          onChoice={(value) => onFilter({ ...filter, setting: settings.find((one) => one === value) })}
        />
        <Choice
          label="Reviews"
          value={filter.second ?? ""}
          choices={[
            ["", "All"],
            ["false", "First"],
            ["true", "Second"],
          ]}
          onChoice={(value) =>
            onFilter({ ...filter, second: value === "true" || value === "false" ? value : undefined })
          }
        />
        <div className="actions">
          <button type="button" onClick={queue.refresh}>
            Refresh
          </button>
        </div>
      </form>
      <output className="quiet">{said}</output>
      {state.kind === "unauthorized" ? <SignIn refused={state.refused} onToken={queue.refresh} /> : null}
      {state.kind === "failed" ? <FailureMessage failure={state.failure} /> : null}
      {state.kind === "reading" ? <p className="quiet slow">Reading the queue…</p> : null}
      {state.kind === "listed" && state.reviews.length === 0 ? (
        <p className="nothing">
          No review is waiting here. <a href="#/">Begin one</a> with a note, or choose other filters.
        </p>
      ) : null}
      {state.kind === "listed" && state.reviews.length > 0 ? (
        <>
          <div className="table">
            <table className="stacking">
              <thead>
                <tr>
                  <th scope="col">Begun</th>
                  <th scope="col">Setting</th>
                  <th scope="col">Status</th>
                  <th scope="col">Undecided</th>
                  <th scope="col">Accepted</th>
                  <th scope="col">Assigned to</th>
                  <th scope="col">
                    <span className="unseen">What can be done</span>
                  </th>
                </tr>
              </thead>
              <tbody ref={list} className="walked">
                {state.reviews.map((review) => (
                  <QueueRow
                    key={review.id}
                    review={review}
                    onTake={() => void take(review)}
                    onSecond={openSecond && (() => void openSecond(review.id))}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {state.next === undefined ? null : (
            <button type="button" onClick={queue.more}>
              More
            </button>
          )}
        </>
      ) : null}
    </div>
  );
}

const statuses = ["open", "final", "closed"] as const;
const settings = ["outpatient", "inpatient", "emergency"] as const;
