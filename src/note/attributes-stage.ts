/** The stage of a disease as a note states it. */

import type { Attribute } from "./attribute-phrases.ts";
import { distanceTo, type Found } from "./attributes-near.ts";
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

const roman: ReadonlyMap<string, string> = new Map([
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["v", "5"],
]);

/** @returns lower case, Arabic: "3", "3b", "unstageable" */
export function stageIn(list: readonly Word[], near: Span | undefined): Attribute<string> | undefined {
  let best: Found<string> | undefined;
  list.forEach((word, at) => {
    const named = word.text === "stage" || word.text === "ckd" || word.text === "stg";
    const next = list[at + 1];
    if (!named || next === undefined) return;
    const found = /^(i{1,3}|iv|v|[0-5])([abc]?\d?)$/.exec(next.text);
    const value =
      next.text === "unstageable"
        ? "unstageable"
        : next.text === "end"
          ? "end"
          : found === null
            ? undefined
            : (roman.get(found[1] ?? "") ?? found[1] ?? "") + (found[2] ?? "");
    if (value === undefined) return;
    const distance = near === undefined ? at : distanceTo(list, at, at + 1, near);
    if (best === undefined || distance < best.distance)
      best = { attribute: { value, start: word.start, end: next.end }, distance };
  });
  const plain = list.find((word) => word.text === "unstageable");
  return best?.attribute ?? (plain && { value: "unstageable", start: plain.start, end: plain.end });
}
