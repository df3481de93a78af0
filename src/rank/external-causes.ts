/** External causes stand beside the injury they caused, never alone (FY2026 guidelines I.C.20.a.1, I.C.20.a.6). */
import type { ScoredCode } from "./candidates.ts";
import type { SetAside } from "./judge.ts";

const injury = /^(?:[ST]|M8[04]|M9[67]|L5[5-9]|F07\.81)/;

/** A cause that is itself named as the problem ("Tick bite") stays. Where no injury, poisoning or complication is among the codes, other causes, places
 * and activities are set aside as merely listed. */
export function withoutStrayCauses(codes: readonly ScoredCode[]): { codes: ScoredCode[]; aside: SetAside[] } {
  if (codes.some(({ entry }) => injury.test(entry.code))) return { codes: [...codes], aside: [] };
  const isCause = ({ entry, isMain }: ScoredCode) => /^[VWXY]/.test(entry.code) && !isMain;
  const aside = codes.filter(isCause).flatMap(({ entry, mentions }) =>
    mentions
      .filter(({ mention }) => mention.source !== "similar")
      .map(
        ({ mention }): SetAside => ({
          mention,
          code: entry.code,
          trigger: mention,
          reason: "listed-only",
        }),
      ),
  );
  return { codes: codes.filter((one) => !isCause(one)), aside };
}
