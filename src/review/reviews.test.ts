import { beforeEach, describe, expect, it } from "vitest";
import { type DecisionInput, decisionInputSchema, reviewSchema } from "../contract/reviews.ts";
import type { Reviews } from "./reviews.ts";
import type { RecordDatabase } from "./storage/database.ts";
import { testDatabases } from "./testing/databases.ts";
import { ada, bea, canary, noteRequest, openRecord, person } from "./testing/record.ts";

const databases = testDatabases();

it.skipIf(databases.length === 1)(
  "PostgreSQL is installed here, so that the record is tested on it too",
  () => {
    expect(databases.map(({ name }) => name)).toEqual(["sqlite", "postgres"]);
  },
);

describe.each(databases)("reviews on $name", ({ fresh }) => {
  let database: RecordDatabase;
  let reviews: Reviews;
  let where: string;

  beforeEach(async () => {
    where = await fresh();
    ({ database, reviews } = await openRecord(where));
    return () => database.close();
  });

  const decide = (id: string, version: number, input: object, caller = ada, key?: string) =>
    reviews.decide(id, decisionInputSchema.parse(input), caller, { version, key });
  const begun = () => reviews.begin(noteRequest(), ada);
  const states = (items: readonly { code: string; state: string }[]) =>
    items.map(({ code, state }) => `${code} ${state}`);

  it("keeps the note and the answer as shown", async () => {
    const review = await begun();
    const again = await reviews.read(review.id, ada);
    expect(reviewSchema.parse(again)).toEqual(again);
    expect(again).toEqual(review);
    expect(again.request?.note.text).toContain(canary);
    expect(states(again.items)).toEqual(["R05.9 open", "J18.9 open"]);
  });

  it("takes each kind of decision, and ends with the set in claim order", async () => {
    const { id } = await begun();
    await decide(id, 1, {
      kind: "replace",
      code: "r059",
      with: { code: "R051" },
      reason: "wrong-specificity",
    });
    await decide(id, 2, { kind: "reject", code: "J18.9", reason: "not-documented", comment: `no ${canary}` });
    await decide(id, 3, { kind: "restore", notSuggested: 0 });
    await decide(id, 4, { kind: "add", code: "R05", evidence: [{ start: 0, end: 5 }] });
    await decide(id, 5, {
      kind: "order",
      codes: [{ code: "R50.9" }, { code: "R05" }, { code: "R05.1" }],
    });
    await decide(id, 6, { kind: "query", about: "cough", question: `Which ${canary}?`, options: ["a", "b"] });
    const query = (await reviews.read(id, ada)).queries[0];
    await decide(id, 7, { kind: "answer", query: query?.id ?? "", text: "acute" });
    const review = await reviews.read(id, ada);
    expect(states(review.items)).toEqual([
      "R50.9 accepted",
      "R05 accepted",
      "R05.1 accepted",
      "R05.9 replaced",
      "J18.9 rejected",
    ]);
    expect(review.items[1]?.evidence).toEqual([{ start: 0, end: 5, text: "Cough" }]);
    expect(review.items[1]?.flags).toHaveLength(1);
    expect(review.items[0]?.evidence[0]?.text).toBe("fever");
    expect(review.queries[0]).toMatchObject({ about: "cough", answer: "acute" });
    expect(review.decisions.map(({ version }) => version)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(review.decisions[1]?.input).toMatchObject({ comment: `no ${canary}` });
  });

  it("withdraws the last decision on the codes, again and again", async () => {
    const { id } = await begun();
    await decide(id, 1, { kind: "accept", code: "R05.9" });
    await decide(id, 2, { kind: "add", code: "R50.9" });
    await decide(id, 3, { kind: "comment", text: "hm" });
    const once = await decide(id, 4, { kind: "withdraw" });
    expect(states(once.items)).toEqual(["R05.9 accepted", "J18.9 open"]);
    const twice = await decide(id, 5, { kind: "withdraw" });
    expect(states(twice.items)).toEqual(["R05.9 open", "J18.9 open"]);
    await expect(decide(id, 6, { kind: "withdraw" })).rejects.toMatchObject({ kind: "not-possible" });
  });

  const refused: [string, Partial<DecisionInput> & { kind: string }, object][] = [
    [
      "a code not there",
      { kind: "accept", code: "R50.9" },
      { kind: "invalid", about: { pointer: "#/code" } },
    ],
    ["no code", { kind: "add", code: "Q99.99" }, { kind: "invalid", about: { pointer: "#/code" } }],
    [
      "a code that is there",
      { kind: "add", code: "R059" },
      { kind: "invalid", about: { pointer: "#/code" } },
    ],
    [
      "itself",
      { kind: "replace", code: "R05.9", with: { system: "icd10cm", code: "R05.9" } },
      { kind: "invalid", about: { pointer: "#/with/code" } },
    ],
    [
      "a place outside the note",
      { kind: "add", code: "R50.9", evidence: [{ start: 3, end: 4000 }] },
      { kind: "invalid", about: { pointer: "#/evidence/0" } },
    ],
    [
      "nothing set aside",
      { kind: "restore", notSuggested: 7 },
      { kind: "invalid", about: { pointer: "#/notSuggested" } },
    ],
    [
      "half an order",
      { kind: "order", codes: [{ system: "icd10cm", code: "R05.9" }] },
      { kind: "invalid", about: { pointer: "#/codes" } },
    ],
    [
      "no query",
      { kind: "answer", query: "x", text: "y" },
      { kind: "invalid", about: { pointer: "#/query" } },
    ],
    ["undecided codes", { kind: "finalize" }, { kind: "not-possible" }],
    ["reopening what is open", { kind: "reopen", reason: "other" }, { kind: "not-possible" }],
  ];
  it.each(refused)("refuses %s, and nothing changes", async (_, input, refusal) => {
    const { id } = await begun();
    await expect(decide(id, 1, input)).rejects.toMatchObject(refusal);
    expect((await reviews.read(id, ada)).decisions).toEqual([]);
  });

  it("finalizes what is decided, and takes no more until it is reopened", async () => {
    const { id } = await begun();
    await decide(id, 1, { kind: "accept", code: "R05.9" });
    await decide(id, 2, { kind: "replace", code: "J18.9", with: { code: "R05" } });
    await expect(decide(id, 3, { kind: "finalize" })).rejects.toMatchObject({
      about: { pointer: "#/acknowledgeErrors" },
    });
    const final = await decide(id, 3, { kind: "finalize", acknowledgeErrors: true });
    expect(final).toMatchObject({ status: "final", version: 4 });
    expect(final.finalizedAt).toBeDefined();
    await expect(decide(id, 4, { kind: "accept", code: "R05.9" })).rejects.toMatchObject({
      kind: "not-possible",
    });
    await decide(id, 4, { kind: "comment", text: "seen" });
    const open = await decide(id, 5, { kind: "reopen", reason: "coding-error" });
    expect(open.status).toBe("open");
    expect(open.finalizedAt).toBeUndefined();
    await decide(id, 6, { kind: "reject", code: "R05", reason: "other" });
  });

  it("closes what is to have no final set, and takes no more until it is reopened", async () => {
    const { id } = await begun();
    await decide(id, 1, { kind: "accept", code: "R05.9" });
    const closed = await decide(id, 2, { kind: "close", reason: "wrong-patient", comment: "room 4, not 5" });
    expect(closed).toMatchObject({ status: "closed", version: 3 });
    expect(closed.closedAt).toBeDefined();
    expect(closed.finalizedAt).toBeUndefined();
    for (const input of [
      { kind: "accept", code: "J18.9" },
      { kind: "finalize" },
      { kind: "close", reason: "other" },
    ] as const) {
      await expect(decide(id, 3, input)).rejects.toMatchObject({ kind: "not-possible" });
    }
    await expect(reviews.read(id, ada, "export")).rejects.toMatchObject({ kind: "not-possible" });
    const read = await reviews.read(id, ada);
    expect(read.decisions.at(-1)).toMatchObject({
      wordsState: "kept",
      input: { reason: "wrong-patient", comment: "room 4, not 5" },
    });
    const open = await decide(id, 3, { kind: "reopen", reason: "other" });
    expect(open.status).toBe("open");
    expect(open.closedAt).toBeUndefined();
  });

  it("lets only one of two who saw the same version decide", async () => {
    const { id } = await begun();
    const outcomes = await Promise.allSettled([
      decide(id, 1, { kind: "accept", code: "R05.9" }),
      decide(id, 1, { kind: "reject", code: "R05.9", reason: "other" }, bea),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(decide(id, 1, { kind: "accept", code: "J18.9" })).rejects.toMatchObject({ kind: "stale" });
  });

  it("answers a repeated key with the same decision, though others followed", async () => {
    const { id } = await begun();
    const first = await decide(id, 1, { kind: "accept", code: "R05.9" }, ada, "k1");
    await decide(id, 2, { kind: "accept", code: "J18.9" });
    const repeated = await decide(id, 1, { kind: "accept", code: "R05.9" }, ada, "k1");
    expect(repeated).toMatchObject({ version: 2, decision: first.decision, items: first.items });
    await expect(decide(id, 3, { kind: "accept", code: "J18.9" }, ada, "k1")).rejects.toMatchObject({
      kind: "key-reused",
    });
    const other = await decide(id, 3, { kind: "comment", text: "x" }, bea, "k1");
    expect(other.version).toBe(4);
  });

  it("begins once for a repeated key", async () => {
    const [one, two] = await Promise.all([
      reviews.begin(noteRequest(), ada, { key: "k" }),
      reviews.begin(noteRequest(), ada, { key: "k" }),
    ]);
    expect(two.id).toBe(one.id);
    expect((await reviews.list({ limit: 10 })).reviews).toHaveLength(1);
    await expect(reviews.begin(noteRequest("Cough."), ada, { key: "k" })).rejects.toMatchObject({
      kind: "key-reused",
    });
  });

  it("lists the queue by person and status, in pages", async () => {
    const ids: string[] = [];
    for (const assignee of ["ada", undefined, "bea", "ada"]) {
      ids.push((await reviews.begin(noteRequest(), ada, { assignee })).id);
    }
    const [first = "", second = "", third = ""] = ids;
    const page = await reviews.list({ limit: 3 });
    const rest = await reviews.list({ limit: 3, after: page.next });
    expect([...page.reviews, ...rest.reviews].map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(rest.next).toBeUndefined();
    const idsOf = async (filter: object) =>
      (await reviews.list({ limit: 10, ...filter })).reviews.map(({ id }) => id);
    expect(await idsOf({ assignee: null })).toEqual([second]);
    expect(await idsOf({ assignee: "bea" })).toEqual([third]);
    await decide(first, 1, { kind: "assign", to: null });
    expect(await idsOf({ assignee: "ada" })).toEqual([ids[3]]);
    expect(page.reviews[0]).toMatchObject({ noteId: `${canary}-id`, undecided: 2, accepted: 0 });
    expect(await idsOf({ status: "final" })).toEqual([]);
    expect(await idsOf({ setting: "outpatient", second: false })).toHaveLength(4);
  });

  it("compares a second review with the first, and only another person's", async () => {
    const { id } = await begun();
    await decide(id, 1, { kind: "accept", code: "R05.9" });
    await decide(id, 2, { kind: "accept", code: "J18.9" });
    await expect(reviews.beginSecond(id, ada)).rejects.toMatchObject({ kind: "not-possible" });
    const second = await reviews.beginSecond(id, bea);
    expect(second).toMatchObject({ secondOf: id, assignee: "bea", noteState: "kept", decisions: [] });
    await decide(second.id, 1, { kind: "accept", code: "R05.9" }, bea);
    await decide(second.id, 2, { kind: "reject", code: "J18.9", reason: "not-documented" }, bea);
    await expect(reviews.agreement(second.id)).rejects.toMatchObject({ kind: "not-possible" });
    await decide(second.id, 3, { kind: "finalize" }, bea);
    await decide(id, 3, { kind: "finalize" });
    expect(await reviews.agreement(second.id)).toMatchObject({
      first: id,
      sameSet: false,
      sameFirstListed: true,
      both: ["R05.9"],
      onlyFirst: ["J18.9"],
      f1: 2 / 3,
      kappa: 0,
    });
    await expect(reviews.agreement(id)).rejects.toMatchObject({ kind: "not-possible" });
    await expect(reviews.beginSecond(second.id, person("cyd", "auditor"))).rejects.toMatchObject({
      kind: "not-possible",
    });
  });

  it("has survived being closed", async () => {
    const { id } = await begun();
    await decide(id, 1, { kind: "accept", code: "R05.9" });
    await database.close();
    ({ database, reviews } = await openRecord(where));
    expect(states((await reviews.read(id, ada)).items)).toEqual(["R05.9 accepted", "J18.9 open"]);
  });
});
