import { useEffect, useState } from "react";
import type { Review as ReviewOnWire } from "../contract/reviews.ts";
import type { Failure } from "./api.ts";
import { useApi, useSessions } from "./api-context.ts";
import { FailureMessage } from "./failure-message.tsx";
import { answerNotices } from "./grouping.ts";
import { Review, type ReviewProps } from "./review.tsx";
import { SignIn } from "./session-notices.tsx";
import { useSession } from "./use-session.ts";

export interface ReviewPageProps extends Pick<ReviewProps, "hasKeys" | "onEdit" | "onNext" | "onHelp"> {
  readonly id: string;
  /** The review as just begun; it is read where absent. */
  readonly begun: ReviewOnWire | undefined;
  /** Told once it has the review begun, which from then on grows older. */
  readonly onOpened: () => void;
  readonly onNotices: (notices: readonly string[]) => void;
}

type Opening =
  | { readonly kind: "opening" }
  | { readonly kind: "opened"; readonly review: ReviewOnWire }
  | { readonly kind: "unauthorized"; readonly refused: boolean }
  | { readonly kind: "unreachable" }
  | { readonly kind: "failed"; readonly failure: Failure };

const pause = 1500;

/** Reads a review by its id, and keeps trying while the service cannot be reached. */
export function ReviewPage({ id, begun: given, onOpened, ...rest }: ReviewPageProps) {
  const api = useApi();
  const sessions = useSessions();
  const [begun] = useState(() => sessions.find(id)?.state().confirmed ?? given);
  useEffect(() => onOpened(), [onOpened]);
  const [opening, setOpening] = useState<Opening>(
    begun === undefined ? { kind: "opening" } : { kind: "opened", review: begun },
  );
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` grows to read again
  useEffect(() => {
    if (begun !== undefined) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      try {
        const outcome = await api.read(id, stop.signal);
        if (outcome.kind === "answered") setOpening({ kind: "opened", review: outcome.answer });
        else if (outcome.kind === "unauthorized")
          setOpening({ kind: "unauthorized", refused: api.hasToken() });
        else if (outcome.kind === "failed") setOpening(outcome);
        else {
          setOpening({ kind: "unreachable" });
          timer = setTimeout(() => void read(), pause);
        }
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      }
    };
    void read();
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, id, begun, tries]);

  switch (opening.kind) {
    case "opened":
      return <Opened review={opening.review} {...rest} />;
    case "unauthorized":
      return (
        <div className="lone">
          <SignIn refused={opening.refused} onToken={() => setTries((count) => count + 1)} />
        </div>
      );
    case "failed":
      return (
        <div className="lone">
          <FailureMessage failure={opening.failure} />
          <p>
            <a href="#/queue">To the queue</a>
          </p>
        </div>
      );
    default:
      return (
        <output className="lone quiet slow">
          {opening.kind === "opening" ? "Opening the review…" : "The service does not answer; trying again…"}
        </output>
      );
  }
}

function Opened({
  review,
  onNotices,
  ...rest
}: Omit<ReviewPageProps, "id" | "begun" | "onOpened"> & { readonly review: ReviewOnWire }) {
  const opened = useSession(useSessions(), review);
  useEffect(() => {
    onNotices(answerNotices(review));
    return () => onNotices([]);
  }, [review, onNotices]);
  return opened === undefined ? null : <Review {...opened} {...rest} />;
}
