/** How an answer is arranged for reading. */
import type { Review } from "../contract/reviews.ts";
import type { Flag, NotSuggested, SetAsideReason } from "../contract/suggestions.ts";
import { setAsideLabels } from "./labels.ts";

export interface SetAsideGroup {
  readonly reason: SetAsideReason;
  readonly title: string;
  /** Where one rule set all of them aside. */
  readonly rule: NotSuggested["rule"] | undefined;
  /** With each mention's place in the answer, in the order of the note. */
  readonly mentions: readonly { readonly at: number; readonly mention: NotSuggested }[];
}

/** Mentions set aside, by reason, in a fixed order of reasons. Nothing is dropped or joined. */
export function groupSetAside(mentions: readonly NotSuggested[]): SetAsideGroup[] {
  const groups = new Map<SetAsideReason, { at: number; mention: NotSuggested }[]>();
  for (const [at, mention] of mentions.entries()) {
    groups.set(mention.reason, [...(groups.get(mention.reason) ?? []), { at, mention }]);
  }
  const order = Object.keys(setAsideLabels);
  return [...groups]
    .map(([reason, members]) => ({
      reason,
      title: setAsideLabels[reason].title,
      rule: commonRule(members.map(({ mention }) => mention)),
      mentions: members.toSorted((a, b) => a.mention.start - b.mention.start || a.at - b.at),
    }))
    .toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
}

function commonRule(mentions: readonly NotSuggested[]): NotSuggested["rule"] | undefined {
  const rule = mentions[0]?.rule;
  return mentions.every((other) => other.rule.text === rule?.text) ? rule : undefined;
}

const saidOnce = new Set(["release-not-in-force"]);

/** A suggestion's own flags; those true of the whole answer are left to `answerNotices`. */
export function cardFlags(flags: readonly Flag[]): Flag[] {
  return flags.filter((flag) => !saidOnce.has(flag.check));
}

/** What is to be said once over the whole review. */
export function answerNotices({ answer, items }: Pick<Review, "answer" | "items">): string[] {
  const flags = [...answer.suggestions, ...items].flatMap((one) => one.flags);
  return [...new Set(flags.filter((flag) => saidOnce.has(flag.check)).map((flag) => flag.text))];
}
