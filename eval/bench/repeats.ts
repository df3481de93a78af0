/**
 * `npm run bench:repeats`: how long an answer takes for notes that say one thing over and over. What a mention asks of the whole note must be asked once
 * a note, or time grows with the square of its length; the slope of time against length on logarithmic scales is 1 where work is linear.
 */
import { suggestionRequestSchema } from "../../src/contract/suggestions.ts";
import { openTools } from "../../src/engine.ts";
import { suggest } from "../../src/suggest.ts";
import { median, slope } from "./numbers.ts";

const phrases = [
  "Sepsis due to E. coli, AKI from sepsis. ",
  "Diabetic foot ulcer. ",
  "Kidney stone. ",
  "Esophageal varices. ",
  "Kidney injury. ",
  "Closed fracture of the left femur. ",
  "Hypokalemia/hypomagnesemia. ",
  "Heart failure, CKD stage 3b, hypertension. ",
  "Ischemic stroke. ",
];
const times = [250, 500, 1000, 2000];
const passes = 3;

const { icd10cm, close } = await openTools();
await suggest(suggestionRequestSchema.parse({ note: { text: "A/P: Gout." } }), icd10cm);
for (const phrase of phrases) {
  const points: [number, number][] = [];
  for (const count of times) {
    const text = `ASSESSMENT AND PLAN\n${phrase.repeat(count)}`;
    const taken: number[] = [];
    for (let pass = 0; pass < passes; pass += 1) {
      const begun = performance.now();
      await suggest(suggestionRequestSchema.parse({ note: { text } }), icd10cm);
      taken.push(performance.now() - begun);
    }
    points.push([text.length, median(taken)]);
  }
  const last = points.at(-1)?.[1] ?? 0;
  console.log(
    `${phrase.trim().padEnd(46)} ${times.at(-1)} times: ${(last / 1000).toFixed(2)} s, slope ${slope(points.slice(-2)).toFixed(2)}`,
  );
}
close();
