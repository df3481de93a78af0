import { describe, expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { sidelined } from "./sidelined.ts";

/** The reason that the words around the marked mention give, and the words. */
function reasonIn(marked: string, focus: "billing" | "complete" = "billing") {
  const text = marked.replace("<<", "").replace(">>", "");
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  return sidelined(readNote(text), { start, end }, focus)?.reason;
}

describe("words that put a mention aside", () => {
  it.each([
    ["Head injury - <<ICH>> or skull fx excluded by CT", "negated"],
    ["<<Hypertension>>, PE ruled out", undefined],
    ["<<ED>> - not interested any more, stopped sildenafil.", "listed-only"],
    ["<<ED>> - not interested in surgery, renewed sildenafil.", undefined],
    ["<<ATN>> not felt likely by nephrology", "negated"],
    ["<<cholangitis>> was ruled out and it was stopped", "negated"],
    ["CTA not done, low suspicion <<PE>>.", "uncertain"],
    ["Sick sinus, <<inferior MI>>, hyperkalemia considered; TSH 2.1.", "uncertain"],
    ["<<COPD exacerbation>>, BiPAP considered.", undefined],
    ["UTI; <<pyelonephritis>> is not suggested by exam.", "negated"],
    ["<<CPAP intolerance>>, not supported by her insurance.", undefined],
    ["*<<PTL>> and pre-e precautions. Kick counts.", "hypothetical"],
    ["<<Seizure>> watch: none in 48 h.", "hypothetical"],
    ["<<Tachycardia>>, watch rate on telemetry.", undefined],
    ["<<Stroke>>/DVT warning signs reviewed.", "hypothetical"],
    ["<<Endophthalmitis>> warnings given.", "hypothetical"],
    ["<<HTN>> and GERD managed by Dr. Lee.", "listed-only"],
    ["2. <<HTN>>, HLD: see PCP note", "listed-only"],
    ["2. <<HTN>>, HLD: f/u PCP", "listed-only"],
    ["2. <<HTN>>, above goal: increase losartan, f/u PCP", undefined],
    ["<<HTN>>, see below", undefined],
    ["<<HTN>> - PCP", "listed-only"],
    ["L <<knee OA>> - asks for ibuprofen, NO NSAIDs. Not examined.", "listed-only"],
    ["L <<knee OA>> - injected. Right knee not examined.", undefined],
    ["<<Anxiety>> - on home list sertraline? Not given.", "listed-only"],
    ["<<Anxiety>> - on home list sertraline, continued.", undefined],
    ["BPH and <<HTN>> followed elsewhere.", "listed-only"],
    ["<<HTN>> and HLD will be reviewed at her physical.", "listed-only"],
    [
      "His knees (<<osteoarthritis>>, I believe you inject them) and prostate I leave in your hands.",
      "listed-only",
    ],
    ["The <<gout>> I will leave to you.", "listed-only"],
    ["<<Gout>>, started allopurinol; the decision to stop it I leave to your wisdom.", undefined],
    ["Bursitis. (<<HTN>>, HLD not today)", "listed-only"],
    ["<<HTN>>, HLD stable per pt, not evaluated.", "listed-only"],
    ["<<Hypertension>> - cardiology referral placed", undefined],
    ["<<Hypertension>>: labs to be discussed", undefined],
    ["Final Diagnosis: <<left ankle sprain>>, follow up with PCP in 1 week.", undefined],
    ["Final Diagnosis: <<hypertension>>, f/u PCP", undefined],
    ["1. <<Hypertension>>, f/u PCP for med adjustment", undefined],
    ["Discharge diagnosis: <<ulcerative colitis>>, to see GI in one week.", undefined],
    ["Not addressed: <<osteoporosis>>, s/p L TKA", "listed-only"],
    ["Osteoporosis, <<hypertension>> and hearing loss are noted on intake.", "listed-only"],
    ["Past history: <<type 2 diabetes>> on metformin", "listed-only"],
    ["<<Smoker>>, quit 2012.", "historical"],
    ["<<Tobacco dependence>>: down to 8 cigs/day, wants to quit.", undefined],
    ["<<Chewing tobacco>>, a can every 2 d, has tried to quit 3x.", undefined],
    ["1. <<Hypertension>>, controlled, continue lisinopril", undefined],
    [
      "<<Pneumonia>> confirmed, PE ruled out later in the week by scan of the whole chest and both legs",
      undefined,
    ],
  ])("%s: %s", (marked, expected) => {
    expect(reasonIn(marked)).toBe(expected);
  });

  it("keeps what is listed where everything documented is asked for", () => {
    expect(reasonIn("Not addressed: <<osteoporosis>>", "complete")).toBeUndefined();
    expect(reasonIn("<<ATN>> not felt likely", "complete")).toBe("negated");
  });
});
