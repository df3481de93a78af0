import { describe, expect, it } from "vitest";
import type { Mark, OwnerId } from "./marks.ts";
import { markMeant, stepFrom } from "./selection.ts";

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

describe("stepFrom", () => {
  it("steps through the list, stops at its ends, and starts at the first from anywhere else", () => {
    const owners: OwnerId[] = ["aside-0", "aside-4"];
    expect(stepFrom(owners, "aside-0", 1)).toBe("aside-4");
    expect(stepFrom(owners, "aside-4", 1)).toBe("aside-4");
    expect(stepFrom(owners, "aside-0", -1)).toBe("aside-0");
    expect(stepFrom(owners, "question-1", -1)).toBe("aside-0");
    expect(stepFrom<OwnerId>([], undefined, 1)).toBeUndefined();
  });
});

describe("markMeant", () => {
  const marks = [
    markOf("item-icd10cm R00"),
    markOf("item-icd10cm R00", 1),
    markOf("item-icd10cm R02"),
    markOf("aside-1"),
  ];
  it("takes the first owner, then the next at each click, and comes round again", () => {
    const owners: (OwnerId | undefined)[] = [undefined];
    for (let click = 0; click < 4; click++) owners.push(markMeant(marks, owners.at(-1))?.owner);
    expect(owners.slice(1)).toEqual(["item-icd10cm R00", "item-icd10cm R02", "aside-1", "item-icd10cm R00"]);
  });
  it("stays with the only owner, and means nothing where nothing is marked", () => {
    expect(markMeant([markOf("aside-3")], "aside-3")?.owner).toBe("aside-3");
    expect(markMeant([], "aside-3")).toBeUndefined();
  });
});
