import { describe, expect, it } from "vitest";
import { withTitleWords } from "./title-words.ts";

describe("clinicians' words beside the titles'", () => {
  it.each([
    ["mild flare", "Mild persistent asthma, uncomplicated", "acute exacerbation"],
    ["preserved EF 55%", "Heart failure, unspecified", "diastolic"],
    ["with mildly reduced EF", "Heart failure, unspecified", "systolic"],
    ["acute purulent", "Otitis media, unspecified, right ear", "suppurative"],
    ["wet", "Unspecified macular degeneration", "exudative"],
    ["right AOM, pus behind the drum", "Otitis media, unspecified, right ear", "acute"],
    ["inactive", "Exudative age-related macular degeneration", "inactive choroidal"],
    ["nonexudative, early", "Nonexudative age-related macular degeneration", "dry"],
    ["left SNHL, normal right", "Unspecified sensorineural hearing loss", "unrestricted hearing"],
    ["3rd metatarsal", "Stress fracture, unspecified site", "foot"],
    ["gr III, banded", "Other hemorrhoids", "third degree"],
    ["prolapsing, reduce manually", "Other hemorrhoids", "third degree"],
    ["prolapse that retracts spontaneously", "Other hemorrhoids", "second degree"],
    ["irreducible", "Other hemorrhoids", "fourth degree"],
    ["all four lids", "Meibomian gland dysfunction of eyelid", "upper and lower eyelids"],
    ["internal, grade III", "Other hemorrhoids", "third degree"],
    ["tophaceous", "Chronic gout, unspecified, without tophus (tophi)", "tophi"],
    ["wearing off", "Parkinson's disease without dyskinesia", "fluctuations"],
    ["incarcerated", "Umbilical hernia without obstruction or gangrene", "obstruction"],
    ["5th metacarpal neck", "Displaced fracture of neck of other metacarpal bone", "fifth"],
    ["right small finger", "Fracture of unspecified phalanx of other finger", "little"],
    ["of the thigh", "Benign lipomatous neoplasm of skin and subcutaneous tissue of limb", "leg"],
    ["compression", "Unspecified fracture of first lumbar vertebra", "wedge"],
    ["last episode manic", "Bipolar disorder, unspecified", "most recent episode"],
    ["L3-L4", "Infection of intervertebral disc (pyogenic), site unspecified", "lumbar region"],
    ["L5-S1", "Discitis, unspecified, site unspecified", "lumbosacral region"],
  ])("%s of %s", (text, title, words) => {
    expect(withTitleWords(text, title)).toContain(words);
  });

  it.each([
    ["flare", "Gout, unspecified"],
    ["wet", "Unspecified asthma, uncomplicated"],
    ["dry", "Unspecified glaucoma"],
    ["inactive scar", "Exudative age-related macular degeneration"],
    ["metatarsal", "Gout, unspecified"],
    ["echo shows a reduced ejection fraction of 45%", "Heart failure, unspecified"],
    ["preserved EF", "Chronic kidney disease, unspecified"],
  ])("%s of %s says nothing", (text, title) => {
    expect(withTitleWords(text, title)).toBe(text);
  });
});
