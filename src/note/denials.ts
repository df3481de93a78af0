/** What a denial leaves standing: "no change in her cough", "has not been treated for gout", "no trauma before the pain". */
import { isDrugName } from "./remedies.ts";
import type { TriggerMatch } from "./trigger-matcher.ts";
import type { Word } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What may be absent without the condition it belongs to being absent ("no change in her cough"). */
const aspects = set(
  "change changes progression growth increase decrease worsening improvement relief response benefit treatment treatments therapy therapies medication medications meds medicine medicines drug drugs need needs indication indications contraindication contraindications trigger triggers factor factors workup work-up evaluation evaluations intervention interventions surgery surgeries procedure procedures follow followup explanation cause causes etiology source reason reasons difference plan plans follow-up imaging testing tests test labs monitoring appointment appointments specialist hospitalization hospitalizations admission admissions visits visit er ed control insight limitation limitations barrier barriers restriction restrictions question questions doubt insurance access alternative alternatives option options guideline prescription prescriptions refill refills dose doses adjustment adjustments referral interest progress resolution extension spread flare flares exacerbation exacerbations expansion shift role understanding recollection enlargement displacement migration loosening advancement decline deterioration reduction pattern hesitation objection larger smaller bigger shorter",
);
const afterAspect = set(
  "managing controlling taking affording remembering in of for to from with on since about regarding by against at than during due after related",
);
/** "has not been treated for", "do not stop": the verb is denied, not what follows it. */
const deniedVerbs = set(
  "treated treat treating stop stopped stopping quit quitting take taken taking took start started starting follow followed following fill filled refilled check checked checking monitor monitored control controlled improve improved improving resolve resolved resolving respond responded responding seen see sought seek received receive managed manage evaluated worked addressed helped help relieved hold held discontinue discontinued change changed miss missed skip skipped gone go getting adhere adherent comply compliant been know knew forget forgot return returned explain explained affect affected limit limited exclude preclude prevent prevented warrant warranted tolerate tolerated attended attend kept keep completed complete finish finished given give weaned wean restart restarted resume resumed increase increased adjust adjusted switch switched go went work worked walk ever evaluated examined got cleared clear healed heal controlling give measured able bothered bother interfere interfering keeping wake understand address",
);

const lookedAfter = set("evaluated examined treated explained told addressed diagnosed checked helped asked");
const purposes = set("for because about before during since against despite");
const asking = set("what when why how where");
/** Denied together with what they are for or about ("no exposure to", "no concern about"). */
const stillDenied = set(
  "exposure exposures concern concerns evidence suspicion risk signs sign symptoms symptom criteria history hx workup positive allergy allergies complaints",
);
const adverbs = set(
  "significantly substantially appreciably markedly been be yet really currently always being ever to fully well a",
);

/** Whether the denial at `match`, before the mention, denies something else than the mention that starts at `mention`. */
export function leavesStanding(list: readonly Word[], match: TriggerMatch, mention: number): boolean {
  const from = match.last + 1;
  const ownAspect =
    aspects.has(list[match.last - 1]?.text ?? "") && afterAspect.has(list[match.last]?.text ?? "");
  return (
    ownAspect ||
    deniesOfDrug(list, match, mention) ||
    deniesTrouble(list, from, mention) ||
    deniesAspect(list, from, mention) ||
    deniesVerb(list, match, mention)
  );
}

const takes = /^(?:on|with|taking|under)$/;

/** "No bleeding on apixaban": the drug is taken. After a verb's "not" it is not: "not currently on apixaban". */
function deniesOfDrug(list: readonly Word[], { trigger, last }: TriggerMatch, mention: number): boolean {
  if (/\b(?:not|never|longer|need|plan)\b|n't/.test(trigger.phrase)) return false;
  const own = takes.test(list[mention]?.text ?? "") ? mention : mention - 1;
  if (own <= last + 1 || !takes.test(list[own]?.text ?? "")) return false;
  return isDrugName(list[own + 1]?.text ?? "");
}

/** "No change in her cough", "has not been treated for hypertension": something else than the mention is denied. */
function deniesAspect(list: readonly Word[], from: number, mention: number): boolean {
  for (let at = from; at < Math.min(mention, from + 8); at += 1) {
    const text = list[at]?.text ?? "";
    if (list[at]?.text === ",") return at > from && aspects.has(list[at - 1]?.text ?? "");
    if (text === "and" || text === "or") return false;
    if (aspects.has(text) && at + 1 < mention && afterAspect.has(list[at + 1]?.text ?? "")) return true;
  }
  return false;
}

const troubles =
  /^(?:problems?|issues?|trouble|difficulty|difficulties|complications?|effects?|concerns?|complaints?|barriers?)$/;

/** "No problems with her diabetes" leaves it standing; "no problems with bleeding" does not. */
function deniesTrouble(list: readonly Word[], from: number, mention: number): boolean {
  for (let at = from; at < Math.min(mention - 1, from + 6); at += 1) {
    if (!troubles.test(list[at]?.text ?? "")) continue;
    const link = list[at + 1]?.text ?? "";
    if (/^(?:managing|controlling|taking|affording)$/.test(link)) return true;
    if (/^(?:complication|effect)/.test(list[at]?.text ?? "") && /^(?:of|from|related)$/.test(link))
      return true;
    const own = /^(?:her|his|their|your|the|current|known|this|chronic)$/.test(list[at + 2]?.text ?? "");
    return /^(?:with|from|of|about|regarding|to)$/.test(link) && own;
  }
  return false;
}

/** "No trauma before the pain", "not sure what triggers her hives", "no refills for asthma". */
function deniesPurpose(list: readonly Word[], from: number, mention: number): boolean {
  for (let at = from; at < Math.min(mention, from + 12); at += 1) {
    const text = list[at]?.text ?? "";
    if (text === "," || text === "or" || text === "and") return false;
    if (stillDenied.has(text)) return false;
    if ((purposes.has(text) && at > from) || asking.has(text)) return true;
  }
  return false;
}

/** Whether the denying phrase is a verb's "not" whose verb leaves the mention standing. */
function deniesVerb(list: readonly Word[], match: TriggerMatch, mention: number): boolean {
  const { phrase, reach } = match.trigger;
  const from = match.last + 1;
  if (reach !== "adjective" && !/\b(?:for|to)$/.test(phrase) && deniesPurpose(list, from, mention))
    return true;
  const said = phrase.split(" ");
  if (phrase === "no one" || phrase === "nobody")
    return list.slice(from, mention).some(({ text }) => lookedAfter.has(text));
  if (!said.some((word) => word === "not" || word === "never" || word.endsWith("n't"))) return false;
  let next = from;
  while (next < mention && adverbs.has(list[next]?.text ?? "")) next += 1;
  return next < mention && deniedVerbs.has(list[next]?.text ?? "");
}
