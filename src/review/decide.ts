/** Takes a decision: on the version its caller saw, once for each idempotency key, with its link in the audit log. */
import { randomUUID } from "node:crypto";
import type { DecisionInput, ReviewProgress } from "../contract/reviews.ts";
import { type Item, keyOf, type Worksheet, worksheetOf } from "../contract/worksheet.ts";
import { type Admitted, admit } from "./admit.ts";
import { assembleProgress, checkedItems, codingContext, progressWith } from "./assemble.ts";
import type { Caller } from "./audit/ledger.ts";
import { decisionDigest } from "./audit/tied-rows.ts";
import { Refusal } from "./refusal.ts";
import { answerOf, openNote, playedOf, type StoredInput, sealWords } from "./rows.ts";
import type { DecisionRow, ReviewRow } from "./storage/schema.ts";
import { decisionRows, remember, replayed, reviewRow, sealedNote, type Writer } from "./store.ts";
import type { ReviewTools } from "./tools.ts";
import { partedInput } from "./words.ts";
import { writing } from "./writing.ts";

export interface DecideOptions {
  /** The review's version that the caller saw. */
  readonly version: number;
  readonly key?: string | undefined;
}

/** @throws Refusal */
export function takeDecision(
  id: string,
  input: DecisionInput,
  caller: Caller,
  { version, key }: DecideOptions,
  tools: ReviewTools,
): Promise<ReviewProgress> {
  const { db, sealer, codes, now } = tools;
  const keyed = { caller, key, asked: { decide: input, review: id } };
  return writing(db, async (writer, ledger) => {
    const earlier = await replayed(writer, keyed);
    const row = await reviewRow(writer, id);
    const before = await decisionRows(writer, id, earlier?.version);
    if (earlier !== undefined) return assembleProgress(row, before, tools);
    if (row.version !== version) throw new Refusal("stale", `The review is at version ${row.version}.`);

    const answer = answerOf(row);
    const context = codingContext(row, sealer);
    const text = await textFor(input, row, writer, tools);
    const played = before.map((one) => playedOf(sealer, one, text));
    const worksheet = worksheetOf(answer, played);
    const admitted = admit(input, {
      worksheet,
      answer,
      find: (system, code) => codes.find(system, code, context.encounter?.dateOfService),
      text: () => text,
      checked: () => checkedItems(worksheet, codes, context),
    });

    const at = now().toISOString();
    const { bare, words } = partedInput(admitted.input);
    const decision: DecisionRow = {
      id: randomUUID(),
      review_id: id,
      version: version + 1,
      at,
      actor_id: caller.actor.id,
      actor_role: caller.actor.role,
      kind: input.kind,
      input: JSON.stringify(storedOf({ ...admitted, input: bare })),
      text_id: words === undefined ? null : randomUUID(),
    };
    const sealed = words === undefined ? null : sealWords(sealer, decision.id, words);
    if (decision.text_id !== null && sealed !== null) {
      await writer
        .insertInto("sealed")
        .values({ id: decision.text_id, note_of: row.note_of, sealed })
        .execute();
    }
    await writer.insertInto("decision").values(decision).execute();

    const after = worksheetOf(answer, [...played, playedOf(sealer, { ...decision, sealed }, text)]);
    const changed = { version: version + 1, ...stateAfter(row, after, admitted.input, at) };
    await writer.updateTable("review").set(changed).where("id", "=", id).execute();
    await ledger.append({
      at,
      by: caller.actor,
      from: caller.from,
      action: "decision",
      review: id,
      version: version + 1,
      about: { decision: decision.id, digest: decisionDigest(decision), ...told(bare, worksheet) },
    });
    await remember(writer, keyed, { review: id, version: version + 1, at });
    return progressWith(
      { row: { ...row, ...changed }, worksheet: after, last: { ...decision, sealed }, context },
      tools,
    );
  });
}

/** The note's text, for the decisions that point into it. */
async function textFor(
  input: DecisionInput,
  row: ReviewRow,
  writer: Writer,
  { sealer }: ReviewTools,
): Promise<string | undefined> {
  if (input.kind !== "restore" && input.kind !== "add") return undefined;
  return openNote(sealer, row.note_of, await sealedNote(writer, row))?.text;
}

function storedOf({ input, named, evidence }: Admitted): StoredInput {
  return {
    input,
    ...(named === undefined ? {} : { named }),
    ...(evidence === undefined ? {} : { evidence: evidence.map(({ start, end }) => ({ start, end })) }),
  };
}

function stateAfter(row: ReviewRow, { status, items }: Worksheet, input: DecisionInput, at: string) {
  const countOf = (state: Item["state"]) => items.filter((item) => item.state === state).length;
  return {
    status,
    updated_at: at,
    finalized_at: status === "open" ? null : (row.finalized_at ?? at),
    assignee: input.kind === "assign" ? input.to : row.assignee,
    undecided: countOf("open"),
    accepted: countOf("accepted"),
  };
}

/** What the audit log says of a decision: kinds and codes, and how sure the suggestion was; no word a person typed. */
function told(input: DecisionInput, { items }: Worksheet): Record<string, unknown> {
  switch (input.kind) {
    case "accept":
    case "reject":
    case "replace": {
      const { rank, confidence, origin } = items.find((item) => keyOf(item) === keyOf(input)) ?? {};
      return { input, rank, confidence, origin };
    }
    case "finalize": {
      const final = items.filter(({ state }) => state === "accepted");
      return { input, codes: final.map(({ system, code }) => ({ system, code })) };
    }
    default:
      return { input };
  }
}
