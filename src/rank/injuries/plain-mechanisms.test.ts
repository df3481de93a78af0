import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { companionsOf } from "../companions.ts";
import { mechanismsIn } from "./mechanism.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

function causeOf(story: string, injury: string): string | undefined {
  const told = mechanismsIn(readNote(story));
  return companionsOf(release, injury, { mechanisms: told }).find(({ code }) => /^[V-Y]/.test(code))?.code;
}

const broken = "S52.532A";
const cut = "S61.412A";
const bite = "S81.852A";

test.each([
  ["68F skidded on a wet kitchen floor and put her left hand out.", broken, "W01.0XXA"],
  ["Her feet shot out from under her on spilled dish soap.", broken, "W01.0XXA"],
  ["Slid on wet leaves, landed on the wrist.", broken, "W01.0XXA"],
  ["Missing the bottom two basement steps in the dark.", broken, "W10.9XXA"],
  ["Went down a flight of stairs on her backside.", broken, "W10.9XXA"],
  ["Missed the last few porch steps.", broken, "W10.9XXA"],
  ["The ladder kicked out from under him.", broken, "W11.XXXA"],
  ["Caught an edge on his first run of the day. Skis returned to the shop.", broken, "V00.321A"],
  ["Skiing a black diamond, wiped out.", broken, "V00.321A"],
  ["Snowboarding, caught her heel edge.", broken, "V00.311A"],
  ["Her mare spooked at a bag and she came off the back end at a canter.", broken, "V80.010A"],
  ["The pony bolted and dumped her.", broken, "V80.010A"],
  ["In the shower her foot went and she landed on the rim of the tub.", broken, "W18.2XXA"],
  ["Stepping out of the bathtub she slipped.", broken, "W18.2XXA"],
  ["Ran full tilt into the corner of the coffee table.", "S01.01XA", "W22.03XA"],
  ["Got into it with his cousin and took a fist to the nose.", "S02.2XXA", "Y04.0XXA"],
  ["Sucker-punched outside a bar.", "S02.2XXA", "Y04.0XXA"],
  ["A batted baseball caught him in the right eye.", "S02.31XA", "W21.03XA"],
  ["A soccer ball to the face.", "S02.2XXA", "W21.02XA"],
  ["A softball clocked her.", "S02.2XXA", "W21.07XA"],
  ["At the dog park someone's Lab barrelled into her right knee.", "S83.411A", "W54.1XXA"],
  ["A goat-sized poodle bowled her over.", "S83.411A", "W54.1XXA"],
  ["Cat sank a canine tooth into the back of her hand.", bite, "W55.01XA"],
  ["Her neighbor's pit bull got her on the left calf.", bite, "W54.0XXA"],
  ["The beagle latched onto his forearm.", bite, "W54.0XXA"],
  ["Some bug bit him on the shin.", "S80.861A", "W57.XXXA"],
  ["Car door shut on his finger.", broken, "W23.0XXA"],
  ["Slammed her thumb in a desk drawer.", broken, "W23.0XXA"],
  ["Put his fist through the drywall.", broken, "W22.09XA"],
  ["Cracked her head on the cabinet.", cut, "W22.8XXA"],
])("%s", (story, injury, code) => {
  expect(causeOf(story, injury)).toBe(code);
});

test.each([
  ["Seen in the dog park last week by a friend. Lab work pending, lab results normal.", broken],
  ["Has a horse; the mare is fine.", broken],
  ["Plays baseball. Likes skis and slopes.", broken],
  ["Denies missing any steps. Showers daily.", broken],
  ["No fight, no fists.", broken],
  ["A flight of stairs makes her breathless.", broken],
])("no cause: %s", (story, injury) => {
  expect(causeOf(story, injury)).toBeUndefined();
});
