/**
 * Injuries whose sentence speaks against them by its form only: the wound of who was bitten stands beside an animal's name, an infected bite is told as past,
 * "whole palm blistered, fingers not" denies the fingers.
 *
 * Source: Tabular List (open bite: code also any associated wound infection); Guidelines FY2026 I.C.19.b.
 */
import type { Assertion, Clause, ReadNote } from "../../note/types.ts";
import type { Mention } from "../names/mentions.ts";

/** An injury is no allergy, and "whole palm blistered, fingers not" denies the fingers. */
export function isInjuryAnyhow(
  { text }: ReadNote,
  { codes, end, wording }: Mention,
  read: Assertion,
): boolean {
  if (read.experiencer !== "patient" || !codes.every((code) => /^(?:S\d|T(?:0|2|3[0-4]))/.test(code)))
    return false;
  if (read.value === "allergy") return true;
  const { trigger } = read;
  return (
    read.value === "negated" &&
    wording.startsWith("burn of ") &&
    trigger !== undefined &&
    trigger.start >= end &&
    /,/.test(text.slice(end, trigger.start))
  );
}

const infected = /\b(?:infected|cellulitis|lymphangitis|abscess)\b/i;
const notInfected =
  /\b(?:no|not|without|denies|prevent\w*|risk|if)\b[^.;]{0,30}\b(?:infect\w*|cellulitis|abscess)\b/i;
const wasLongAgo = /\b(?:years?|months?) ago\b|\b(?:19|20)\d\d\b|\bhistory of\b|\bh\/o\b/i;

/** A bite told as past whose infection is treated now (Tabular List: open bite, code also infection). */
export function isInfectedBite({ text }: ReadNote, clauseText: string, { codes, wording }: Mention): boolean {
  return (
    /^(?:bite|insectBite|puncture) of /.test(wording) &&
    codes.every((code) => code.startsWith("S")) &&
    infected.test(text) &&
    !notInfected.test(text) &&
    !wasLongAgo.test(clauseText)
  );
}

const byAnimal =
  /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|horse|pony|mare|bat|raccoon|rat|monkey|ferret|goat|cow|bird|parrot|rabbit|hamster|fox)\b[^.;]{0,25}\b(?:bit|bites?|bitten|got|nipped|clawed|scratch(?:ed|es)|mauled|attacked|pecked|kicked|stepped on|trampled|butted|snapped|sank|latched)\b[^.;]{0,25}\b(?:him|her|his|them|their|my|me|pt|patient)\b/i;
const relative =
  /\b(?:sister|brother|mother|father|mom|dad|son|daughter|wife|husband|friend|cousin|neighbor(?!'s)|roommate|uncle|aunt|boyfriend|girlfriend)\b/i;

/** "Kitten clawed her forearm": the wound is not the animal's. */
export function isByAnimal(
  { text }: ReadNote,
  { start, end }: Clause,
  { codes }: Mention,
  { value, experiencer }: Assertion,
): boolean {
  if (experiencer === "patient" || value !== "affirmed") return false;
  if (!codes.every((code) => /^(?:S|W5[45])/.test(code))) return false;
  const told = text.slice(start, end);
  return byAnimal.test(told) && !relative.test(told);
}
