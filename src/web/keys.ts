/** The keys of the review and the queue, and what each is for. */

export interface KeyHelp {
  readonly keys: readonly string[];
  readonly text: string;
}

const reviewKeys = {
  j: "next",
  ArrowDown: "next",
  k: "previous",
  ArrowUp: "previous",
  a: "accept",
  x: "reject",
  r: "replace",
  b: "bring-back",
  u: "undo",
  "/": "search",
  p: "first",
  J: "down",
  K: "up",
  c: "comment",
  h: "history",
  f: "finalize",
  n: "next-note",
  "?": "help",
} as const;
export type ReviewCommand = (typeof reviewKeys)[keyof typeof reviewKeys];

const queueKeys = {
  j: "next",
  ArrowDown: "next",
  k: "previous",
  ArrowUp: "previous",
  t: "take",
  "?": "help",
} as const;
export type QueueCommand = (typeof queueKeys)[keyof typeof queueKeys];

export const reviewHelp: readonly KeyHelp[] = [
  { keys: ["j", "k"], text: "Next and previous code (or ↓ and ↑ in the list)" },
  { keys: ["a"], text: "Accept" },
  { keys: ["x"], text: "Reject, then a digit for the reason" },
  { keys: ["r"], text: "Replace: other codes like it, or a search" },
  { keys: ["b"], text: "Go to what was set aside; once there, bring it back" },
  { keys: ["/"], text: "Search and add a code; words selected in the note become its evidence" },
  { keys: ["p"], text: "Make it first-listed" },
  { keys: ["Shift+J", "Shift+K"], text: "Move it down or up in claim order" },
  { keys: ["u"], text: "Undo the last decision on a code" },
  { keys: ["c"], text: "Comment" },
  { keys: ["h"], text: "History of decisions" },
  { keys: ["f"], text: "Finalize" },
  { keys: ["n"], text: "After finalizing: the next note in the queue" },
  { keys: ["Esc"], text: "Leave a menu or the set-aside list" },
];

export const otherHelp: readonly KeyHelp[] = [
  { keys: ["Ctrl+Enter"], text: "In the note: suggest codes" },
  { keys: ["j", "k", "Enter"], text: "In the queue: walk, and open" },
  { keys: ["t"], text: "In the queue: take it, or release it" },
  { keys: ["?"], text: "This help" },
];

/** A key pressed for the page, not for a field, a dialog or the browser. */
function isForPage({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false;
  if (document.querySelector("dialog[open]") !== null) return false;
  return (
    !(target instanceof Element) || target.closest("input, textarea, select, [contenteditable]") === null
  );
}

export function reviewCommand(event: KeyboardEvent): ReviewCommand | undefined {
  return isForPage(event) ? commandOf(reviewKeys, event) : undefined;
}

export function queueCommand(event: KeyboardEvent): QueueCommand | undefined {
  return isForPage(event) ? commandOf(queueKeys, event) : undefined;
}

/** An arrow scrolls, except where the focus is in a list that it walks. */
function commandOf<Command extends string>(
  keys: Readonly<Record<string, Command>>,
  { key, target }: KeyboardEvent,
): Command | undefined {
  const inList = target instanceof Element && target.closest(".walked") !== null;
  if (key.startsWith("Arrow") && !inList) return undefined;
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}
