/**
 * What reads like a status and is none: a device or drug that was given up, a device of this very stay.
 *
 * Source: Guidelines FY2026 I.C.21.c.3 (a status is a device or sequela present now; not beside a code that says the same).
 */
import type { Assertion, ReadNote } from "../note/types.ts";
import { onceIn } from "./leaves/once.ts";

/** Devices and drugs in use. */
const inUse = /^Z(?:79|96\.41|99)/;
const givenUp = /^(?:used to|no longer|formerly|former|previously|came off|weaned off)\b/i;

/** "Used to be on an insulin pump". */
export function isGivenUp(code: string, { text }: ReadNote, { value, trigger }: Assertion): boolean {
  return (
    value === "historical" &&
    trigger !== undefined &&
    inUse.test(code) &&
    givenUp.test(text.slice(trigger.start, trigger.end))
  );
}

const cardiacDevice = /^Z95\.(?:0|810)$/;
const placed =
  /\b(?:pacemaker|ppm|icd|defibrillator)\b[^.;\n]{0,12}\b(?:placed|implanted|inserted)\b(?![^.;\n]{0,20}\b(?:19|20)\d\d\b)/i;

/** "Dual chamber pacemaker placed 3/1": in a stay its procedure, read once a note. */
export function isPlacedNow(code: string, note: ReadNote): boolean {
  return (
    cardiacDevice.test(code) && onceIn(note)("device placed", () => placed.exec(note.text)?.[0]) !== undefined
  );
}
