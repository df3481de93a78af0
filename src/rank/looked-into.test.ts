import { expect, it } from "vitest";
import { isLookedInto } from "./looked-into.ts";

it.each([
  "I ordered an echocardiogram to evaluate his ",
  "I'm also going to order an echocardiogram for further evaluation of the ",
  "Echo to evaluate ",
  "MRI to work up her ",
  "We will investigate the persistent right-sided ",
  "I am concerned about the ",
  "I am concerned about the redness that is moving up his leg, as well as the swelling, and ",
  "Refer to GI for evaluation of chronic ",
])("%s[symptom]: the visit looks into it", (before) => expect(isLookedInto(before)).toBe(true));

it.each([
  "CT to evaluate for ",
  "Echo to evaluate whether the ",
  "He was evaluated for ",
  "Concern for ",
  "She is concerned about her mother, and denies ",
  "Workup of prior ",
  "No concern about the ",
  "Continue lisinopril. ",
  "An echocardiogram was done to evaluate the valve. No ",
])("%s[symptom]: it does not", (before) => expect(isLookedInto(before)).toBe(false));
