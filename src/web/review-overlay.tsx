import type { ReviewItem } from "../contract/reviews.ts";
import { isLive, keyOf } from "../contract/worksheet.ts";
import type { CodeRow } from "./code-list.tsx";
import { CodeSearch } from "./code-search.tsx";
import { FinalizeDialog } from "./finalize-dialog.tsx";
import { HistoryDialog } from "./history-dialog.tsx";
import { closeLabels, closeReasons, codeSystems, reopenLabels, reopenReasons } from "./labels.ts";
import { type OwnerId, ownerOf } from "./marks.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import type { Stretch } from "./segments.ts";
import type { SessionState } from "./session.ts";
import type { Deciding } from "./use-deciding.ts";

/** What lies over the review. */
export type Overlay =
  | {
      readonly kind: "search";
      /** The code to be replaced; absent where one is added. */
      readonly item?: ReviewItem;
      readonly evidence?: Stretch;
      readonly phrase?: string;
    }
  | { readonly kind: "finalize" | "history" | "reopen" | "close" };

export interface ReviewOverlayProps {
  readonly overlay: Overlay;
  readonly state: SessionState;
  readonly deciding: Deciding;
  /** Selects and focuses. */
  readonly onGo: (owner: OwnerId) => void;
  /** Puts another in its place. */
  readonly onOverlay: (overlay: Overlay) => void;
  /** @param isDone whether what it was opened for was done */
  readonly onClose: (isDone: boolean) => void;
}

export function ReviewOverlay({ overlay, state, deciding, onGo, onOverlay, onClose }: ReviewOverlayProps) {
  const { items, answer, request } = state.review;
  const close = () => onClose(false);

  const choose = (item: ReviewItem | undefined, row: CodeRow, evidence: readonly Stretch[]) => {
    const { system, code, display, billable } = row;
    const named = { system, code, display, billable };
    onClose(true);
    const listed = items.find((one) => isLive(one) && keyOf(one) === keyOf(named));
    if (item === undefined && listed !== undefined) return deciding.actions.accept(listed);
    const places = evidence.map(({ start, end }) => ({ start, end }));
    deciding.decide(
      item === undefined
        ? { kind: "add", system, code, ...(places.length === 0 ? {} : { evidence: places }) }
        : { kind: "replace", system: item.system, code: item.code, with: { system, code } },
      named,
    );
    onGo(ownerOf(named));
  };

  switch (overlay.kind) {
    case "search": {
      const { item } = overlay;
      const suggestion = answer.suggestions.find((one) => item !== undefined && keyOf(one) === keyOf(item));
      return (
        <CodeSearch
          {...overlay}
          suggestion={suggestion}
          note={request?.note.text}
          systems={codeSystems.filter((system) => answer.versions.codeSets[system] !== undefined)}
          date={request?.encounter?.dateOfService}
          present={new Set(items.filter(isLive).map(({ code }) => code))}
          onChoose={(row, evidence) => choose(item, row, evidence)}
          onClose={close}
        />
      );
    }
    case "finalize":
      return (
        <FinalizeDialog
          review={state.review}
          waiting={state.pending.length}
          onGo={(item) => {
            close();
            onGo(ownerOf(item));
          }}
          onEmpty={() => onOverlay({ kind: "close" })}
          onFinalize={(acknowledgeErrors) => {
            close();
            deciding.decide({ kind: "finalize", acknowledgeErrors });
          }}
          onClose={close}
        />
      );
    case "history":
      return <HistoryDialog review={state.confirmed} onClose={close} />;
    case "reopen":
      return (
        <ReasonDialog
          title="Open this review again"
          reasons={reopenReasons}
          labels={reopenLabels}
          buttons={{ go: "Open again", leave: `Leave it ${state.review.status}` }}
          onReason={(reason, comment) => {
            close();
            deciding.decide({ kind: "reopen", reason, ...(comment === undefined ? {} : { comment }) });
          }}
          onClose={close}
        />
      );
    case "close":
      return (
        <ReasonDialog
          title="Close this review without codes"
          reasons={closeReasons}
          labels={closeLabels}
          buttons={{ go: "Close it", leave: "Leave it open" }}
          onReason={(reason, comment) => {
            close();
            deciding.decide({ kind: "close", reason, ...(comment === undefined ? {} : { comment }) });
          }}
          onClose={close}
        />
      );
  }
}
