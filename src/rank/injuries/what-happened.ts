/** An injury that a few lines without headings tell of: it is what the visit is for, wherever in its sentence it stands. */
import type { Judged } from "../judge.ts";

/** Injuries, burns and cold under treatment or in care after it; not what an old one left. */
const cared = /^(?:S\d\d\.|T(?:0[7-9]|1[4-9]|2\d|3[0-4])\.?).*[A-RT-Z]$/;

/** How it came about, beside the injury that it caused. */
const cause = /^(?:[VWX]|Y[0-3]).*[A-RT-Z]$/;

/**
 * "Film shows an angled coccyx fracture", "Clinically a pulled elbow": as good as a diagnosis that begins its sentence.
 *
 * Source: Guidelines FY2026 IV.G and I.C.19.b (every injury that is treated is coded).
 */
export function isWhatHappened(code: string, mentions: readonly Judged[]): boolean {
  if (cause.test(code)) return mentions.every(({ leaf }) => leaf.beside !== undefined);
  return (
    cared.test(code) &&
    mentions.some(
      ({ mention, assertion }) =>
        mention.source !== "similar" && assertion.value === "affirmed" && assertion.experiencer === "patient",
    )
  );
}
