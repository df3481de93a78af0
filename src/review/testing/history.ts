/** Histories of a record for tests: reviews begun, decided, read and purged as people do. */
import { decisionInputSchema } from "../../contract/reviews.ts";
import type { Reviews } from "../reviews.ts";
import { ada, bea, canary, noteRequest } from "./record.ts";

const decisions = [
  { kind: "accept", code: "R05.9" },
  { kind: "reject", code: "J18.9", reason: "not-documented", comment: `never ${canary}` },
  { kind: "replace", code: "R05.9", with: { code: "R05.1" }, reason: "wrong-specificity" },
  { kind: "withdraw" },
  { kind: "add", code: "R50.9", evidence: [{ start: 0, end: 5 }] },
  { kind: "comment", text: `thinking of ${canary}` },
  { kind: "query", about: canary, question: `Which ${canary}?`, options: [canary, "other"] },
  { kind: "assign", to: "bea" },
] as const;

/**
 * @param steps one number each: what it does is its remainder, so that any list of numbers is a history; what a review does not take is passed over
 */
export async function liveThrough(reviews: Reviews, steps: readonly number[]): Promise<void> {
  const open: { id: string; version: number }[] = [];
  const begin = async () => {
    const { id, version } = await reviews.begin(noteRequest(), ada);
    open.push({ id, version });
  };
  await begin();
  for (const step of steps) {
    const review = open[step % open.length];
    if (review === undefined) return;
    const deed = Math.floor(step / 7) % (decisions.length + 4);
    const decision = decisions[deed];
    if (decision !== undefined) {
      const decided = reviews.decide(review.id, decisionInputSchema.parse(decision), ada, {
        version: review.version,
      });
      review.version = await decided.then(
        ({ version }) => version,
        () => review.version,
      );
    } else if (deed === decisions.length) await begin();
    else if (deed === decisions.length + 1) await reviews.read(review.id, bea);
    else if (deed === decisions.length + 2) await reviews.beginSecond(review.id, bea).catch(() => undefined);
    else await reviews.purge(review.id, ada);
  }
}
