import { type RefObject, useEffect, useEffectEvent } from "react";
import type { ReviewItem } from "../contract/reviews.ts";
import { type ReviewCommand, reviewCommand } from "./keys.ts";
import { isOwnerId, type OwnerId, ownerOf } from "./marks.ts";
import { type Selection, stepFrom } from "./selection.ts";
import type { Deciding } from "./use-deciding.ts";

export interface ReviewKeysOptions {
  readonly items: readonly ReviewItem[];
  readonly selection: Selection | undefined;
  /** Whether the review takes decisions. */
  readonly isOpen: boolean;
  /** Whether single keys are on. */
  readonly isListening: boolean;
  readonly deciding: Deciding;
  readonly root: RefObject<HTMLElement | null>;
  /** Selects and focuses. */
  readonly onGo: (owner: OwnerId) => void;
  readonly open: Readonly<
    Record<"search" | "finalize" | "history" | "help" | "comment" | "next", () => void>
  >;
}

/** The keys of a review, wherever on the page the focus is. */
export function useReviewKeys(options: ReviewKeysOptions): void {
  const { items, selection, isOpen, isListening, deciding, root, onGo, open } = options;
  const { actions } = deciding;
  const isAside = selection?.owner.startsWith("aside-") ?? false;

  const step = (by: 1 | -1): boolean => {
    const owners = isAside ? ownersAside(root.current) : items.map(ownerOf);
    const next = stepFrom<OwnerId>(owners, selection?.owner, by);
    if (next !== undefined) onGo(next);
    return next !== undefined;
  };
  const leaveAside = () => {
    const first = items.find((item) => item.state === "open") ?? items[0];
    if (first !== undefined) onGo(ownerOf(first));
  };
  const bringBack = () => {
    const at = /^aside-(\d+)$/.exec(selection?.owner ?? "")?.[1];
    if (at !== undefined) return actions.bringBack(Number(at));
    const [first] = ownersAside(root.current);
    if (first === undefined) deciding.say("Nothing was set aside.");
    else onGo(first);
  };
  /** On any review. @returns whether the key was for the page; undefined where it may be a decision */
  const look = (command: ReviewCommand): boolean | undefined => {
    if (command === "next" || command === "previous") return step(command === "next" ? 1 : -1);
    if (command === "help" || command === "history" || command === "comment") open[command]();
    else if (command === "next-note" && !isOpen) open.next();
    else return isOpen ? undefined : false;
    return true;
  };
  /** On one that takes decisions. */
  const decide = (command: ReviewCommand): boolean => {
    const selected = items.find((item) => ownerOf(item) === selection?.owner);
    if (command === "search" || command === "finalize") open[command]();
    else if (command === "undo") deciding.undo();
    else if (command === "bring-back") bringBack();
    else if (selected === undefined) return false;
    else if (command === "accept") actions.accept(selected);
    else if (command === "reject") actions.askReason(selected);
    else if (command === "replace") actions.replace(selected);
    else if (command === "first") actions.move(selected, "first");
    else if (command === "down" || command === "up") actions.move(selected, command === "down" ? 1 : -1);
    else return false;
    return true;
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && isAside && !event.defaultPrevented) return leaveAside();
    const command = isListening ? reviewCommand(event) : undefined;
    if (command !== undefined && (look(command) ?? decide(command))) event.preventDefault();
  });
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener("keydown", (event) => onKey(event), { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

/** As they stand on the page. */
function ownersAside(root: HTMLElement | null): OwnerId[] {
  const rows = [...(root?.querySelectorAll<HTMLElement>(".row[data-owner]") ?? [])];
  return rows.map(({ dataset }) => dataset.owner).filter(isOwnerId);
}
