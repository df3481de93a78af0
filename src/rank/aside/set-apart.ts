/** What the sentence around a mention makes of a code on a claim: excluded, merely found, only listed, or a service of another time. */
import type { SetAsideReason } from "../../contract/suggestions.ts";
import type { Surroundings } from "../../note/surroundings.ts";
import type { Span } from "../../note/types.ts";
import { givenElsewhere } from "./elsewhere.ts";
import { incidental } from "./incidental.ts";
import { onlyNamed } from "./only-named.ts";
import { ruledOut } from "./ruled-out.ts";
import { unticked } from "./unticked.ts";

export interface SetApart {
  readonly reason: SetAsideReason;
  /** The words that decide it. */
  readonly trigger: Span;
}

/** "Path back today: tubular adenoma": the polyp's diagnosis (FY2026 guidelines IV.K), not one of years ago. */
const readByPathology =
  /\b(?:path(?:ology)?|biops(?:y|ies)|histolog\w+)\b(?![^.\n]*\b(?:19|20)\d\d\b)[^.\n]{0,40}$/i;

/** @returns why a code whose mention nothing else puts aside is none for this claim; undefined where nothing says so */
export function setApart(code: string, around: Surroundings): SetApart | undefined {
  const box = unticked(around);
  if (box !== undefined) return { reason: "negated", trigger: box };
  const excluded = ruledOut(code, around);
  if (excluded !== undefined) return { reason: "negated", trigger: excluded };
  const isRead = /^D12\./.test(code) && readByPathology.test(around.before);
  const found = isRead ? undefined : incidental(code, around);
  if (found !== undefined) return { reason: "result-only", trigger: found };
  const listed = onlyNamed(code, around);
  if (listed !== undefined) return { reason: "listed-only", trigger: listed };
  return givenElsewhere(code, around);
}
