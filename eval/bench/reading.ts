/**
 * `npm run bench:reading -- [--svg <file>] [--note]`: how long reading takes, for a note of 2,000 words and against length up to 1 MB of
 * several shapes of text. The slope of time against length on logarithmic scales is 1 where work is linear. `--svg` draws the curves,
 * `--note` leaves them out.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { assertMention } from "../../src/note/assertion.ts";
import { readNote } from "../../src/note/read.ts";
import { curveChart } from "./curve-chart.ts";
import { median, slope } from "./numbers.ts";

const lengths = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024].map((kilobytes) => kilobytes * 1024);
const passes = 5;

const folder = fileURLToPath(new URL("../../test/reading/notes/", import.meta.url));
const notes = readdirSync(folder)
  .filter((name) => name.endsWith(".txt") && Number.parseInt(name, 10) % 2 === 1)
  .map((name) => readFileSync(folder + name, "utf8"));
const together = notes.join("\n\n");

/** Texts of one shape, as long as asked. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  notes: (length) => together.repeat(Math.ceil(length / together.length)).slice(0, length),
  "one line": (length) => shapes.notes?.(length).replace(/\s+/g, " ").padEnd(length, ".") ?? "",
  "list of words": (length) => "fever, cough, no chills, ".repeat(length / 20).slice(0, length),
  "headings only": (length) => "PLAN:\n".repeat(length / 5).slice(0, length),
  "one word": (length) => "a".repeat(length),
  "one letter a line": (length) => "a\n".repeat(length / 2),
  "colons only": (length) => "A: b. ".repeat(length / 6),
};

function milliseconds(work: () => void, times = passes): number {
  const taken: number[] = [];
  for (let pass = 0; pass < times; pass += 1) {
    const begun = performance.now();
    work();
    taken.push(performance.now() - begun);
  }
  return median(taken);
}

const { values } = parseArgs({
  options: { svg: { type: "string" }, note: { type: "boolean", default: false } },
});
const lastOfNote = [...together.matchAll(/\S+/g)][1999];
if (lastOfNote === undefined) throw new Error(`${folder} holds fewer than 2,000 words.`);
const twoThousand = together.slice(0, lastOfNote.index + lastOfNote[0].length);

// A service has read more before; V8 goes on compiling for some two hundred readings.
for (let warm = 0; warm < 300; warm += 1) readNote(twoThousand);
const reading = milliseconds(() => readNote(twoThousand), 101);
const asserting = milliseconds(() => {
  const read = readNote(twoThousand);
  read.clauses.forEach(({ start, end, codable }, index) => {
    if (codable) assertMention(read, index, { start, end });
  });
}, 51);
console.log(
  `a note of 2,000 words (${twoThousand.length} characters): read in ${reading.toFixed(2)} ms (median of 101, after 300),`,
);
console.log(`read and every codable clause asserted by the rules in ${asserting.toFixed(2)} ms`);

const curves = (values.note ? [] : Object.entries(shapes)).map(([name, make]) => {
  const points = lengths.map((length) => {
    const text = make(length);
    return [length, milliseconds(() => readNote(text))] as const;
  });
  const long = points.filter(([length]) => length >= 16 * 1024);
  console.log(
    `${name.padEnd(18)} slope from 16 kB on ${slope(long).toFixed(2)}; 64 kB ${at(points, 64)} ms, 256 kB ${at(points, 256)} ms, 1 MB ${at(points, 1024)} ms`,
  );
  return { name, points };
});
if (values.svg !== undefined) writeFileSync(values.svg, curveChart(curves));

function at(points: readonly (readonly [number, number])[], kilobytes: number): string {
  return (points.find(([length]) => length === kilobytes * 1024)?.[1] ?? Number.NaN).toFixed(1);
}
