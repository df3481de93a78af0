import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("./", import.meta.url);
const sheet = readFileSync(new URL("./page.css", import.meta.url), "utf8");

/** The sRGB channels (0 to 255) of each colour, in the light scheme (0) or the dark one (1). */
function coloursOf(scheme: 0 | 1): Map<string, number[]> {
  return new Map(
    [...sheet.matchAll(/--([\w-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\);/g)].map(
      ([, name = "", ...hexes]) => [
        name,
        [0, 2, 4].map((at) => Number.parseInt(hexes[scheme]?.slice(at, at + 2) ?? "", 16)),
      ],
    ),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const words: readonly (readonly [string, string])[] = [
  ...["ground", "surface", "evidence", "chosen", "accent-ground", "bad-ground"].map(
    (on) => ["text", on] as const,
  ),
  ...["ground", "surface", "evidence", "hatch"].map((on) => ["quiet", on] as const),
  ...["ground", "surface", "accent-ground"].map((on) => ["accent", on] as const),
  ["on-accent", "accent"],
  ["aside", "surface"],
  ["aside", "hatch"],
  ["good", "surface"],
  ["warn", "surface"],
  ["warn", "warn-ground"],
  ["bad", "surface"],
  ["bad", "bad-ground"],
];
const shapes: readonly (readonly [string, string])[] = [
  ["edge", "ground"],
  ["edge", "surface"],
  ["accent", "line"],
  ["evidence-line", "surface"],
  ["aside-line", "surface"],
  ["chosen-line", "chosen"],
];

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("the %s colours", (_name, scheme) => {
  const colours = coloursOf(scheme);
  const contrast = (one: string, other: string) => {
    const [a = 0, b = 0] = [one, other].map((name) => {
      const channels = colours.get(name);
      if (channels === undefined) throw new Error(`page.css has no --${name}`);
      return luminance(channels);
    });
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  it.each(words)("%s on %s reads at 4.5:1 (WCAG 1.4.3)", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(shapes)("%s stands out from %s at 3:1 (WCAG 1.4.11)", (shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("the other style sheets", () => {
  const sheets = readdirSync(folder).filter((name) => name.endsWith(".css") && name !== "page.css");
  const known = new Set([...sheet.matchAll(/--([\w-]+):/g)].map(([, name]) => name));

  it.each(sheets)("%s uses the colours checked here, and none of its own", (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const used = [...text.matchAll(/var\(--([\w-]+)\)/g)].map(([, one]) => one);
    expect(used.filter((one) => !known.has(one))).toEqual([]);
    expect(text.match(/#[0-9a-f]{3,8}\b|light-dark|(?:hsl|oklch|lab)\(/gi)).toBeNull();
  });
});
