import { describe, expect, it } from "vitest";
import { historyOf, type MadeHistory } from "../testing/made-history.ts";
import { factsOf } from "./facts.ts";

const accept = (code: string) => ({ kind: "accept", code }) as const;
const reject = (code: string) => ({ kind: "reject", code, reason: "other" }) as const;
const factsWith = (made: Partial<MadeHistory>) =>
  factsOf(historyOf({ id: "r", confidences: [0.9, 0.5], decisions: [], ...made }));

describe("the facts of a review", () => {
  it("times the decisions on codes, of one person, without breaks", () => {
    const { times } = factsWith({
      decisions: [
        ["ada", 10, { kind: "comment", text: "x" }],
        ["ada", 60, accept("A00")],
        ["ada", 64, reject("A01")],
        ["bea", 70, accept("A01")],
        ["bea", 2000, reject("A01")],
        ["bea", 2001, { kind: "finalize" }],
      ],
    });
    expect(times).toEqual({ toFirstDecision: 60, betweenDecisions: [4], toFinal: 2001 });
  });

  it("has no time to final where it was reopened", () => {
    const { times, status } = factsWith({
      decisions: [
        ["ada", 5, { kind: "finalize" }],
        ["ada", 6, { kind: "reopen", reason: "other" }],
      ],
    });
    expect(status).toBe("open");
    expect(times).toEqual({ betweenDecisions: [] });
  });

  it("counts each suggestion that a person decided once, by their decision that stands", () => {
    const { people } = factsWith({
      decisions: [
        ["ada", 10, reject("A00")],
        ["ada", 12, accept("A00")],
        ["ada", 14, reject("A01")],
        ["ada", 15, { kind: "withdraw" }],
        ["ada", 16, { kind: "add", code: "B00" }],
        ["ada", 17, accept("B00")],
        ["bea", 20, { kind: "replace", code: "A00", with: { code: "B01" } }],
      ],
    });
    expect(people.map(({ person, judged }) => [person, judged])).toEqual([
      ["ada", [{ confidence: 0.9, accepted: true }]],
      ["bea", [{ confidence: 0.9, accepted: false }]],
    ]);
  });

  const decisions: MadeHistory["decisions"] = [
    ["ada", 1000, accept("A00")],
    ["ada", 1002, accept("A01")],
  ];
  it.each<[string, Partial<MadeHistory>, number]>([
    [
      "from the first reading of the note",
      {
        readings: [
          ["bea", 1],
          ["ada", 980],
          ["ada", 999],
        ],
      },
      11,
    ],
    [
      "from the begin, where they began it, at most five minutes",
      { createdBy: "ada", readings: [["ada", 999]] },
      151,
    ],
    ["from the begin, where nothing tells", {}, 151],
  ])("counts working time %s", (_, made, secondsPerCode) => {
    expect(factsWith({ decisions, ...made }).people[0]?.secondsPerCode).toBe(secondsPerCode);
  });
});
