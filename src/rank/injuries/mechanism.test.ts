import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { companionsOf } from "../companions.ts";
import { mechanisms } from "../conventions/mechanisms.ts";
import { mechanismsIn } from "./mechanism.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

/** The cause that stands beside an injury. */
function causeOf(story: string, injury: string): string | undefined {
  const told = mechanismsIn(readNote(`HPI: ${story}\nASSESSMENT: As above.`));
  return companionsOf(release, injury, { mechanisms: told }).find(({ code }) => /^[V-Y]/.test(code))?.code;
}

const sprain = "S93.402A";
const bruise = "S40.012A";
const cut = "S61.412A";
const burn = "T22.212A";

test.each([
  ["Cut on purpose? no. A kitchen knife slipped while she sliced bread.", cut, "W26.0XXA"],
  ["She cut herself on purpose with a kitchen knife. Alcohol? no.", cut, "X78.1XXA"],
])("what is asked and answered with no is not told: %s", (story, injury, expected) => {
  expect(causeOf(story, injury)).toBe(expected);
});

test.each([
  ["Her foot went out from under her on the iced-over front steps of her house.", cut, "W00.1XXA"],
  ["She slipped on the steps, which were covered with ice.", cut, "W00.1XXA"],
  ["She slipped on the steps after mopping.", cut, "W10.9XXA"],
  ["He was riding his motorcycle along a city avenue when a sedan turned left across him.", cut, "V23.49XA"],
  [
    "Caught her slipper on the edge of the rug, pitched forward and hit her forehead on the coffee table.",
    cut,
    "W01.190A",
  ],
  [
    "A trip at home: she went down onto her hand and then hit the back of her head on the desk.",
    cut,
    "W01.190A",
  ],
  ["40F slipped on a wet floor and fell onto her right wrist.", sprain, "W01.0XXA"],
  ["She tripped over the rug and hit her forehead on the corner of the coffee table.", cut, "W01.190A"],
  ["Tripped on the sidewalk and struck her face against a wall.", bruise, "W01.198A"],
  ["Fell stepping off a sidewalk curb.", sprain, "W10.1XXA"],
  ["She tumbled down eight stairs at home.", bruise, "W10.9XXA"],
  ["Missed the last step and rolled his ankle.", sprain, "W10.9XXA"],
  ["The ladder slid and he came down about 6 feet.", bruise, "W11.XXXA"],
  [
    "He was renting one of those stand-up electric scooters. The wheel dropped in a pothole and he went over the bars.",
    bruise,
    "V00.841A",
  ],
  ["Riding an e-scooter home. Hit a pothole and fell.", bruise, "V00.841A"],
  ["He sells electric scooters. Yesterday he fell from a ladder.", bruise, "W11.XXXA"],
  ["Fell off scaffolding at a job site.", bruise, "W12.XXXA"],
  ["Roofer, fell from a roof.", bruise, "W13.2XXA"],
  ["Toddler fell out of a second story window.", bruise, "W13.4XXA"],
  ["Climbing a tree, the branch broke and he fell.", bruise, "W14.XXXA"],
  ["Rolled out of bed last night.", bruise, "W06.XXXA"],
  ["Fell out of her chair while reaching.", bruise, "W07.XXXA"],
  ["Infant rolled off the couch.", bruise, "W08.XXXA"],
  ["Slid off the toilet.", bruise, "W18.11XA"],
  ["Pitched off the toilet, striking his head on the bathtub.", bruise, "W18.12XA"],
  ["Slipped in the bathtub.", bruise, "W18.2XXA"],
  ["Fell from her wheelchair while transferring.", bruise, "W05.0XXA"],
  ["Went down on the ice in her driveway.", sprain, "W00.0XXA"],
  ["Slipped on icy steps.", sprain, "W00.1XXA"],
  ["She fell off her inline skates.", sprain, "V00.111A"],
  ["Fell while roller skating.", sprain, "V00.121A"],
  ["Ice skating, lost her footing and fell.", sprain, "V00.211A"],
  ["Fell off a skateboard.", sprain, "V00.131A"],
  ["Fell from kick scooter.", sprain, "V00.141A"],
  ["Thrown from an electric scooter.", sprain, "V00.841A"],
  ["Snowboarding, caught an edge and fell.", sprain, "V00.311A"],
  ["Fell skiing.", sprain, "V00.321A"],
  ["Sledding and hit a tree.", bruise, "V00.222A"],
  ["Went over the handlebars of his bike.", bruise, "V18.0XXA"],
  ["Cyclist struck by a car.", bruise, "V13.4XXA"],
  ["Pedestrian hit by a car in a crosswalk.", bruise, "V03.10XA"],
  ["Thrown from a horse.", bruise, "V80.010A"],
  ["belted driver of a sedan stopped at a light when another car hit her from behind.", sprain, "V43.52XA"],
  ["Front seat passenger, car was T-boned by another car.", sprain, "V43.62XA"],
  ["She was driving when an SUV rear-ended her car.", sprain, "V43.51XA"],
  ["Restrained driver, rear-ended by a pickup.", sprain, "V43.53XA"],
  ["Driver, car struck a tree.", sprain, "V47.5XXA"],
  ["Driver in a single-vehicle rollover.", sprain, "V48.5XXA"],
  ["He was driving home and hit a deer.", sprain, "V40.5XXA"],
  ["Driver of car rear-ended by a semi truck.", sprain, "V44.5XXA"],
  ["Laid his motorcycle down on gravel.", bruise, "V28.49XA"],
  ["Motorcyclist struck by a car at an intersection.", bruise, "V23.49XA"],
  ["He was driving an ATV that rolled over.", bruise, "V86.55XA"],
  ["Passenger on an ATV that rolled.", bruise, "V86.65XA"],
  ["Hurt in an ATV rollover.", bruise, "V86.95XA"],
  ["Playing soccer, an opponent ran into the outside of her planted left leg.", sprain, "W51.XXXA"],
  ["Playing football, tackled by another player and fell to the ground.", sprain, "W03.XXXA"],
  ["Kicked in the shin by another player at soccer.", bruise, "W50.1XXA"],
  ["Hit in the eye with a baseball.", bruise, "W21.03XA"],
  ["Jammed finger catching a football.", sprain, "W21.01XA"],
  ["Basketball hit the tip of his finger.", sprain, "W21.05XA"],
  ["Dropped a brick on his foot.", bruise, "W20.8XXA"],
  ["Hit his head on a cabinet door.", bruise, "W22.8XXA"],
  ["Ran into a wall.", bruise, "W22.01XA"],
  ["Stubbed his toe on the bed frame.", bruise, "W22.03XA"],
  ["Finger slammed in a car door.", bruise, "W23.0XXA"],
  ["A drinking glass shattered in her hand.", cut, "W25.XXXA"],
  ["The knife slipped while cutting an avocado.", cut, "W26.0XXA"],
  ["Cut on the sharp edge of a tin can lid.", cut, "W26.8XXA"],
  ["Nicked himself on a razor blade.", cut, "W26.8XXA"],
  ["Hit his thumb with a hammer.", bruise, "W27.8XXA"],
  ["Chisel slipped and stabbed palm.", cut, "W27.0XXA"],
  ["Cut with garden shears.", cut, "W27.1XXA"],
  ["Cut with scissors.", cut, "W27.2XXA"],
  ["Foot went under the lawn mower.", cut, "W28.XXXA"],
  ["Chainsaw kicked back onto his thigh.", cut, "W29.3XXA"],
  ["Shot himself in the hand with a nail gun.", cut, "W29.4XXA"],
  ["Cut finger in a blender.", cut, "W29.0XXA"],
  ["Table saw caught his thumb.", cut, "W31.2XXA"],
  ["Stepped on a nail.", cut, "W45.0XXA"],
  ["Her dog bit her hand.", cut, "W54.0XXA"],
  ["Scratched by her cat.", bruise, "W55.03XA"],
  ["Bitten by a horse.", bruise, "W55.11XA"],
  ["Kicked by a horse.", bruise, "W55.12XA"],
  ["Bitten by mosquitoes while camping.", cut, "W57.XXXA"],
  ["Another toddler bit her at daycare.", cut, "W50.3XXA"],
  ["Knocked over by her dog.", bruise, "W54.1XXA"],
  ["Spilled hot tea on her lap.", burn, "X10.0XXA"],
  ["Hot cooking oil splashed on arm.", burn, "X10.2XXA"],
  ["Spilled ramen noodles on his lap.", burn, "X10.1XXA"],
  [
    "the pot slipped and the water splashed over her L forearm; she was draining pasta in boiling water.",
    burn,
    "X12.XXXA",
  ],
  ["Scalded by hot tap water.", burn, "X11.8XXA"],
  ["Opened a pressure cooker and steam hit her arm.", burn, "X13.1XXA"],
  ["Touched the oven rack.", burn, "X15.0XXA"],
  ["Grabbed a hot skillet handle.", burn, "X15.3XXA"],
  ["Curling iron touched her neck.", burn, "X15.8XXA"],
  ["Fell into the campfire.", burn, "X03.0XXA"],
  ["Lighter flared up and burned his hand.", burn, "X08.8XXA"],
  ["A firework went off in his hand.", burn, "W39.XXXA"],
  ["Hurt her back lifting a heavy box.", sprain, "X50.0XXA"],
  ["Twisted his knee getting out of the car.", sprain, "X50.1XXA"],
  ["Felt a pop in his arm while moving a couch.", sprain, "X50.0XXA"],
  ["Repetitive typing all week.", sprain, "X50.3XXA"],
  ["Punched in the face at a bar.", bruise, "Y04.0XXA"],
  ["Jumped by two men and kicked. Tetanus shot years ago.", cut, "Y04.8XXA"],
  ["Robbed and shot in the hand.", cut, "X95.9XXA"],
  [
    "Snagged his toe under the edge of the hall carpet, went down and bumped his chin on the floor.",
    bruise,
    "W18.09XA",
  ],
  ["She caught her heel in a crack and fell, bumped her knee on the ground.", bruise, "W01.0XXA"],
  ["Got into a fist fight.", bruise, "Y04.0XXA"],
  ["Boyfriend shoved her into a wall.", bruise, "Y04.2XXA"],
  ["Stabbed with a knife by an unknown man.", cut, "X99.1XXA"],
  ["Struck over the head with a bat during a robbery.", cut, "Y00.XXXA"],
  ["Cut his own wrist with a kitchen knife in a suicide attempt.", cut, "X78.1XXA"],
  ["She cut her forearm with a razor blade to relieve tension.", cut, "X78.8XXA"],
  ["Dove into the shallow end of a pool and hit bottom.", sprain, "W16.522A"],
  ["Fell off the monkey bars.", sprain, "W09.8XXA"],
  ["Hanging off the top of the jungle gym, lost her grip and landed on her hand.", sprain, "W09.2XXA"],
  ["Swinging on the monkey bars when he let go.", sprain, "W09.8XXA"],
  ["Fell off a swing at the park.", sprain, "W09.1XXA"],
  ["Fell from the top of a slide.", sprain, "W09.0XXA"],
  ["Landed wrong on a trampoline.", sprain, "W09.8XXA"],
  ["Ground level fall at home.", bruise, "W18.30XA"],
  ["Unwitnessed fall at the nursing facility.", bruise, "W19.XXXA"],
  ["Lost her balance and fell.", bruise, "W18.39XA"],
  ["Fell off a truck bed.", bruise, "W17.89XA"],
  ["Fell off a fence.", sprain, "W13.8XXA"],
  ["Fell into a hole.", sprain, "W17.2XXA"],
  ["She was on a ladder, stumbled and caught herself from falling.", sprain, "W18.40XA"],
  ["Stepped in a pothole and rolled her ankle without falling.", sprain, "W18.42XA"],
  ["Ring stuck on swollen finger.", "S60.445A", "W49.04XA"],
  ["Put a plastic bead in his ear.", "T16.1XXA", "W44.B1XA"],
  ["Electric shock from a faulty outlet.", "T75.4XXA", "W86.0XXA"],
  ["Stayed outside in freezing temperatures overnight.", "T33.821A", "X31.XXXA"],
])("%s", (story, injury, code) => {
  expect(causeOf(story, injury)).toBe(code);
});

test.each([
  ["No fall or injury. Uses a ladder at work and lifts boxes.", sprain],
  ["Twisted something playing tennis? No. Advised not to climb a ladder; could fall.", bruise],
  ["Has a dog at home.", bruise],
  ["Uses steam and hot water for congestion.", bruise],
  ["Chef who uses a knife daily.", sprain],
  ["Cooks on a stove at home.", bruise],
  ["Drives a truck for a living and rides a motorcycle.", bruise],
  ["Fell asleep on the couch.", bruise],
  ["Mother fell last year and broke her hip.", bruise],
  ["Denies any fall, assault or motor vehicle accident.", bruise],
])("no cause: %s", (story, injury) => {
  expect(causeOf(story, injury)).toBeUndefined();
});

test("the 7th character is the injury's, and Y09 has none (I.C.20.a.2)", () => {
  expect(causeOf("Fell from a ladder three weeks ago.", "S42.001D")).toBe("W11.XXXD");
  expect(causeOf("Fell from a ladder years ago.", "S42.001S")).toBe("W11.XXXS");
  expect(causeOf("Fell from a ladder.", "S42.001B")).toBe("W11.XXXA");
  expect(causeOf("He was assaulted last night.", bruise)).toBe("Y09");
});

test("every cause of the table is in the release", () => {
  for (const { id, stem } of mechanisms)
    expect(release.get(stem.length < 7 ? stem : `${stem}A`), `${id} ${stem}`).toBeDefined();
});

test("a long note is read as its first lines are", () => {
  const told = "He slipped and then fell and was hit and cut ";
  const stemsIn = (text: string) => [...new Set(mechanismsIn(readNote(text)).map(({ stem }) => stem))];
  const few = stemsIn(`HPI: ${told.repeat(3)}`);
  expect(few).not.toEqual([]);
  expect(stemsIn(`HPI: ${told.repeat(20_000)}`)).toEqual(few);
});
