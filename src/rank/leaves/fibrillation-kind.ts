/**
 * The kind of an atrial fibrillation, told once: "his AF is persistent", "a-fib, uninterrupted since 2024".
 *
 * Source: Tabular List at I48: I48.11 longstanding persistent (without a break for more than twelve months), I48.19 other persistent; Guidelines FY2026 I.B.2.
 */
import type { Kind } from "./story-details.ts";

const fibrillation = "(?:atrial fib\\w*|a-?fib|AF)";
/** "Uninterrupted now since spring of 2024", "continuous for two years": longer than twelve months. */
const unbroken =
  "(?: (?:has been|is|now|which|and|been|that|has run)){0,3} (?:uninterrupted|continuous(?:ly)?|unbroken|without (?:a break|interruption|sinus))(?: [a-z]+){0,3} (?:since (?:[a-z]+ (?:of )?)?20[01]\\d|since (?:[a-z]+ (?:of )?)?202[0-4]|for (?:over |more than |about |the (?:last|past) )?(?:two|three|four|five|[2-9]|1\\d) (?:years?|yrs?)|for (?:over |more than )(?:a|one|1) (?:year|yr)|for (?:1[3-9]|2\\d|3\\d) (?:months|mos?))";

/** "I would call it persistent", in the sentence of the fibrillation or the next. */
const calledSo = `\\b${fibrillation}\\b[^\\n]{0,170}?\\bI (?:would |do |now |still |have )?(?:call(?:ed)?|class(?:ed)?|classify|regard|label|consider|count) (?:it|this|his|hers|her rhythm) (?:as |to be )?(?:still |now )?((?:long-?standing )?persistent|paroxysmal|permanent)\\b`;
/** "It comes and goes", "stops on its own within a day": it ends by itself. */
const comesAndGoes = `\\b${fibrillation}\\b[^.;\\n]{0,40}?\\b(comes and goes|in (?:spells|bouts|short attacks)|comes in (?:spells|bouts|attacks)|(?:stops|ends|terminates|goes away) (?:by itself|on its own|within a (?:day|week)))\\b`;
/** "There to stay", "accepted for good": no rhythm is sought any more. */
const toStay = `\\b${fibrillation}\\b[^.;\\n]{0,60}?\\b((?:here|there) to stay|(?:accepted|let alone|left alone|left in it)[^.;\\n]{0,20} (?:for good|permanently))\\b`;

const fibrillations: Readonly<Record<string, string>> = {
  paroxysmal: "I48.0",
  persistent: "I48.19",
  "long-standing persistent": "I48.11",
  permanent: "I48.21",
};

export const fibrillationKind: Kind = {
  said: new RegExp(
    `\\b${fibrillation}\\b,?(?: (?:is|was|remains|now|which|that|has (?:become|been)|of the)){1,3} ((?:long-?standing )?persistent|paroxysmal|permanent)\\b|\\b((?:long-?standing )?persistent|paroxysmal|permanent) ${fibrillation}\\b|\\b${fibrillation}\\b,?${unbroken}|${calledSo}|${comesAndGoes}|${toStay}`,
    "gi",
  ),
  completes: /^I48\.91$/,
  from: (_, words) => fibrillations[words] ?? "I48.19",
  words: ([, after, before, called, comes, stays]) => {
    if (comes !== undefined) return "paroxysmal";
    if (stays !== undefined) return "permanent";
    const told = after ?? before ?? called ?? "long-standing persistent";
    return told.toLowerCase().replace("longstanding", "long-standing");
  },
};
