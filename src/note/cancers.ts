/** Cancers that were: in remission, or treated in a year gone by with nothing said of treatment now (Guidelines FY2026 I.C.2.m). */
import type { MentionTokens } from "./scope.ts";
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

const malignant =
  /^(?:ca|cancers?|bcc|scc|dcis|lymphoma|leukemia)$|(?:cancer|carcinoma|lymphoma|sarcoma|melanoma|blastoma|seminoma|tumou?r|malignancy)$/;
const treatment =
  /(?:ectomy|ectomies)$|^(?:excis\w+|resect\w+|removed|ablat\w+|radiation|radiotherapy|xrt|rt|brachytherapy|seeds|chemo|chemotherapy|chemoradiation|turbt|mohs|surgery|treated|bmt|transplant)$/;
const year = /^(?:19|20)\d\d$/;
const now =
  /^(?:on|now|current|currently|active|actively|metasta\w+|mets|recurred|recurrent|progress\w+|progressive|rising|restaging|residual|adjuvant|maintenance|undergoing|receiving|ongoing|since|cycle|palliative|hospice|stage|locally|advanced|tamoxifen|anastrozole|letrozole|exemestane|lupron|leuprolide|imatinib)$/;
const farthest = 14;

function isMalignant(list: readonly Word[], { first, last }: MentionTokens): boolean {
  return list.slice(first, last + 1).some(({ text }) => malignant.test(text));
}

/** "Prostate cancer 2018, now PSA rising": whatever its year, it is there. */
export function isCancerNow(list: readonly Word[], at: MentionTokens): boolean {
  return isMalignant(list, at) && toldOf(list, at).some(({ text }) => now.test(text));
}

/** The words after the mention, as far as they speak of it. */
function toldOf(list: readonly Word[], at: MentionTokens): readonly Word[] {
  const told = list.slice(at.last + 1, at.last + 1 + farthest);
  const end = told.findIndex(({ text }) => text === ";" || text === ".");
  return end === -1 ? told : told.slice(0, end);
}

/** "Lymphoma in remission since 2004", "breast cancer, in remission": a malignancy that is not there now. */
export function inRemission(list: readonly Word[], at: MentionTokens): Span | undefined {
  if (!isMalignant(list, at)) return undefined;
  for (let next = at.last + 1; next <= at.last + 5; next += 1) {
    const word = list[next];
    if (word?.text === "remission") return { start: word.start, end: word.end };
  }
  return undefined;
}

/** "Breast cancer, left, lumpectomy and radiation 2006": the treatment has its year, and nothing is said of any now. */
export function treatedInTheirYear(list: readonly Word[], at: MentionTokens): Span | undefined {
  const own = toldOf(list, at);
  if (!isMalignant(list, at) || own.some(({ text }) => now.test(text))) return undefined;
  const done = own.find(({ text }) => treatment.test(text));
  return done !== undefined && own.some(({ text }) => year.test(text))
    ? { start: done.start, end: done.end }
    : undefined;
}
