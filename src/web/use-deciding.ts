/** What a person does to a review, as decisions: where the selection goes on to, and what is said of it. */
import { useMemo, useRef, useState } from "react";
import type { CodeSystem } from "../contract/codes.ts";
import type { DecisionInput, Review, ReviewItem } from "../contract/reviews.ts";
import { isLive, keyOf, type NamedCode } from "../contract/worksheet.ts";
import { type OwnerId, ownerOf } from "./marks.ts";
import type { ReviewActions } from "./review-actions.ts";
import type { Session, SessionState } from "./session.ts";
import { lastStanding } from "./sheet.ts";
import { told } from "./told.ts";

export interface Deciding {
  readonly actions: ReviewActions;
  readonly decide: (input: DecisionInput, named?: NamedCode) => void;
  readonly undo: () => void;
  /** The item whose reasons are asked for. */
  readonly rejecting: OwnerId | undefined;
  /** What was last done, in words, for whoever does not see it. */
  readonly said: string;
  readonly say: (text: string) => void;
}

export interface DecidingOptions {
  readonly session: Session;
  readonly state: SessionState;
  /** Selects an item and focuses it: the next key concerns it. */
  readonly onSelect: (owner: OwnerId) => void;
  /** Selects an item and leaves the focus where it is. */
  readonly onLook: (owner: OwnerId) => void;
  readonly onReplace: (item: ReviewItem) => void;
  /** A mention set aside without a code: one is to be found. */
  readonly onFindCode: (at: number) => void;
}

export function useDeciding(options: DecidingOptions): Deciding {
  const [rejecting, setRejecting] = useState<OwnerId>();
  const [said, say] = useState("");
  const latest = useRef(options);
  latest.current = options;

  const rest = useMemo(() => {
    const decide = (input: DecisionInput, named?: NamedCode) => {
      const { session, state } = latest.current;
      session.decide(input, named);
      if (state.saving.kind !== "conflict")
        return say(sentence(told(input, state.review.answer.notSuggested)));
      say("It waits until you have settled what has changed.");
    };
    const items = () => latest.current.state.review.items;
    const goOn = (from: ReviewItem) => {
      const next = nextOpen(items(), from);
      latest.current.onSelect(ownerOf(next ?? from));
    };
    const undo = () => {
      const { state } = latest.current;
      const last = lastStanding(state.confirmed, state.pending);
      if (last === undefined) return say("There is no decision on a code to undo.");
      decide({ kind: "withdraw" });
      say(`Taken back: ${told(last, state.review.answer.notSuggested)}`);
      if (last.kind === "accept" || last.kind === "reject" || last.kind === "replace") {
        latest.current.onSelect(ownerOf(last));
      }
    };
    const actions: ReviewActions = {
      accept(item) {
        const before = items();
        if (item.state !== "accepted") decide({ kind: "accept", ...codeOf(item) });
        const next = nextOpen(before, item);
        latest.current.onSelect(ownerOf(next ?? item));
      },
      askReason: (item) => {
        setRejecting(item === undefined ? undefined : ownerOf(item));
        if (item !== undefined) latest.current.onLook(ownerOf(item));
      },
      reject(item, reason, comment = "") {
        setRejecting(undefined);
        const words = comment.trim();
        decide({ kind: "reject", ...codeOf(item), reason, ...(words === "" ? {} : { comment: words }) });
        goOn(item);
      },
      replace: (item) => latest.current.onReplace(item),
      move(item, to) {
        const codes = orderAfter(items(), item, to);
        if (codes !== undefined) decide({ kind: "order", codes });
      },
      bringBack(at) {
        const { state } = latest.current;
        const mention = state.review.answer.notSuggested[at];
        if (mention?.code === undefined) return latest.current.onFindCode(at);
        if (items().some((item) => isLive(item) && item.code === mention.code)) {
          return say(`${mention.code} is on the list already.`);
        }
        decide({ kind: "restore", notSuggested: at }, nameOf(mention.code, mention.display, state.review));
      },
    };
    return { actions, decide, undo, say };
  }, []);
  return { ...rest, rejecting, said };
}

const codeOf = ({ system, code }: ReviewItem) => ({ system, code });

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The next undecided item after `from`, else the first before it. */
export function nextOpen(items: readonly ReviewItem[], from: ReviewItem): ReviewItem | undefined {
  const at = items.findIndex((item) => keyOf(item) === keyOf(from));
  const isOpen = (item: ReviewItem) => item.state === "open" && keyOf(item) !== keyOf(from);
  return items.slice(at + 1).find(isOpen) ?? items.find(isOpen);
}

/** The claim order with the item moved; undefined where it would stay where it is. */
export function orderAfter(
  items: readonly ReviewItem[],
  item: ReviewItem,
  to: "first" | 1 | -1,
): { system: CodeSystem; code: string }[] | undefined {
  const live = items.filter(isLive);
  const at = live.findIndex((one) => keyOf(one) === keyOf(item));
  const target = to === "first" ? 0 : at + to;
  if (at < 0 || target === at || target < 0 || target >= live.length) return undefined;
  return live.toSpliced(at, 1).toSpliced(target, 0, item).map(codeOf);
}

/** A mention names its code without the system: the first of the answer's systems whose codes look so. */
function nameOf(code: string, display = "", { answer }: Review): NamedCode {
  const looks: readonly (readonly [CodeSystem, RegExp])[] = [
    ["icd10cm", /^[A-Z]\d[0-9A-Z](?:\.|$)/],
    ["hcpcs", /^[A-V]\d{4}$/],
    ["icd10pcs", /^[0-9A-Z]{7}$/],
  ];
  const system = looks.find(
    ([one, look]) => answer.versions.codeSets[one] !== undefined && look.test(code),
  )?.[0];
  return { system: system ?? "icd10cm", code, display, billable: true };
}
