import type { ReactNode } from "react";
import { percent } from "./labels.ts";
import type { ServiceState } from "./use-readiness.ts";

export interface ServiceBannerProps {
  readonly service: ServiceState;
  /** What the answer on show says of itself; takes the place of the service's own warnings. */
  readonly notices: readonly string[];
}

/** What a coder should know before trusting an answer: the service is not ready, or no release is in force. */
export function ServiceBanner({ service, notices }: ServiceBannerProps) {
  if (service.kind === "unreachable") {
    return <Notice>The service does not answer. Your note stays here; this page keeps asking.</Notice>;
  }
  if (service.kind === "asking") return null;
  const { ready, phase, progress, warnings } = service.readiness;
  const said = notices.length > 0 ? notices : warnings;
  return (
    <>
      {ready ? null : (
        <Notice>
          {phase === "failed" ? (
            "The service could not start. Its log says why."
          ) : phase === "building-index" && progress !== undefined && progress.total > 0 ? (
            <>
              <label htmlFor="index-progress">
                Building the index: {percent(progress.done / progress.total)}
              </label>
              <progress id="index-progress" value={progress.done} max={progress.total} />
            </>
          ) : (
            "The service is starting."
          )}
        </Notice>
      )}
      {said.map((text) => (
        <Notice key={text}>{text}</Notice>
      ))}
    </>
  );
}

function Notice({ children }: { readonly children: ReactNode }) {
  return <div className="notice">{children}</div>;
}
