import { expect, test } from "vitest";
import { jointSite } from "./arthritis-sites.ts";

test.each([
  ["M24.50", "R hand finger joint contracture", "M24.54"],
  ["M24.50", "flexion contracture of the knee", "M24.56"],
  ["M25.60", "stiff shoulder", "M25.61"],
  ["M24.50", "contractures of knee and hip", undefined],
  ["M24.50", "joint contracture", undefined],
  ["M19.90", "hand arthritis", undefined],
])("%s: %s", (code, text, expected) => expect(jointSite(code, text)).toBe(expected));
