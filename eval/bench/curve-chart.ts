/** Curves of time against length on logarithmic scales, as SVG. */

export interface Curve {
  readonly name: string;
  /** Characters and milliseconds, both above 0. */
  readonly points: readonly (readonly [number, number])[];
}

const width = 760;
const height = 420;
const margin = { left: 64, right: 170, top: 24, bottom: 52 };
const colours = ["#1f5fa8", "#b5521b", "#2e7d4f", "#7a3e9d", "#8a6d00", "#555555"];

export function curveChart(curves: readonly Curve[]): string {
  const all = curves.flatMap(({ points }) => points);
  const x = scale(
    all.map(([length]) => length),
    margin.left,
    width - margin.right,
  );
  const y = scale(
    all.map(([, time]) => time),
    height - margin.bottom,
    margin.top,
  );
  const lines = curves.map(({ name, points }, index) => {
    const colour = colours[index % colours.length];
    const path = points
      .map(([length, time]) => `${x.at(length).toFixed(1)},${y.at(time).toFixed(1)}`)
      .join(" ");
    const end = points.at(-1);
    const label = end === undefined ? "" : text(x.at(end[0]) + 8, y.at(end[1]) + 4, name, `fill="${colour}"`);
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${label}`;
  });
  const down = x.ticks.map(
    (length) =>
      `<line x1="${x.at(length)}" x2="${x.at(length)}" y1="${margin.top}" y2="${height - margin.bottom}" stroke="#ddd"/>${text(x.at(length), height - margin.bottom + 18, length < 1e6 ? `${length / 1000} kB` : `${length / 1e6} MB`, 'text-anchor="middle"')}`,
  );
  const across = y.ticks.map(
    (time) =>
      `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y.at(time)}" y2="${y.at(time)}" stroke="#ddd"/>${text(margin.left - 8, y.at(time) + 4, `${time}`, 'text-anchor="end"')}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222">
<rect width="${width}" height="${height}" fill="#fff"/>
${[...down, ...across, ...lines].join("\n")}
${text((margin.left + width - margin.right) / 2, height - 12, "length of the text", 'text-anchor="middle"')}
${text(14, margin.top - 8, "milliseconds to read it", "")}
</svg>
`;
}

function text(x: number, y: number, words: string, more: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${words}</text>`;
}

/** Logarithmic, with a tick at every power of ten. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.log10(Math.min(...values));
  const high = Math.log10(Math.max(...values));
  const at = (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  const ticks: number[] = [];
  for (let power = Math.ceil(low); power <= high; power += 1) ticks.push(Number(`1e${power}`));
  return { at, ticks };
}
