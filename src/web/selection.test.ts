import { describe, expect, it } from "vitest";
import type { Mark, OwnerId } from "./marks.ts";
import { markMeant, suggestionFrom } from "./selection.ts";

const markOf = (owner: OwnerId, index = 0): Mark => ({
  id: `${owner}-${index}`,
  owner,
  kind: "evidence",
  start: 0,
  end: 1,
  tag: "",
  title: "",
  denied: false,
});

describe("suggestionFrom", () => {
  it("steps through the list, stops at its ends, and starts at the first from anywhere else", () => {
    expect(suggestionFrom("suggestion-0", 1, 2)).toBe("suggestion-1");
    expect(suggestionFrom("suggestion-1", 1, 2)).toBe("suggestion-1");
    expect(suggestionFrom("suggestion-0", -1, 2)).toBe("suggestion-0");
    expect(suggestionFrom("aside-1", -1, 2)).toBe("suggestion-0");
    expect(suggestionFrom(undefined, 1, 0)).toBeUndefined();
  });
});

describe("markMeant", () => {
  const marks = [
    markOf("suggestion-0"),
    markOf("suggestion-0", 1),
    markOf("suggestion-2"),
    markOf("aside-1"),
  ];
  it("takes the first owner, then the next at each click, and comes round again", () => {
    const owners: (OwnerId | undefined)[] = [undefined];
    for (let click = 0; click < 4; click++) owners.push(markMeant(marks, owners.at(-1))?.owner);
    expect(owners.slice(1)).toEqual(["suggestion-0", "suggestion-2", "aside-1", "suggestion-0"]);
  });
  it("stays with the only owner, and means nothing where nothing is marked", () => {
    expect(markMeant([markOf("aside-3")], "aside-3")?.owner).toBe("aside-3");
    expect(markMeant([], "aside-3")).toBeUndefined();
  });
});
