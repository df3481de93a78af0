import { expect, it } from "vitest";
import { lackOfOxygen } from "./lack-of-oxygen.ts";

it.each([
  ["J96.90", "long-standing low-oxygen respiratory failure", "J96.11"],
  ["J96.10", "chronic respiratory failure with low oxygen", "J96.11"],
  ["J96.00", "acute hypoxemic respiratory failure", "J96.01"],
  ["J96.90", "respiratory failure", undefined],
  ["J96.90", "acute on chronic respiratory failure", undefined],
  ["J96.10", "chronic respiratory failure, no hypoxia today", undefined],
  ["J96.10", "chronic hypoxic and hypercapnic respiratory failure", undefined],
  ["J18.9", "low-oxygen pneumonia", undefined],
])("%s: %s", (code, text, fuller) => expect(lackOfOxygen(code, text)).toBe(fuller));
