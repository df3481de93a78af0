/**
 * How an injury came about, told in a story and not named: "the ladder slid and he came down", "slipped on wet leaves". The first row that the story
 * meets and that can cause the injury is its cause; who was in what kind of traffic accident is in `traffic.ts`.
 *
 * Source: Guidelines FY2026 I.C.20.a (an external cause beside the injury, with the injury's 7th character), I.C.20.a.7 (a fall that ends in a strike is
 * one code) and I.C.20.h (not said to be on purpose: an accident); the External Cause Index at Fall, Struck, Contact, Bite, Burn, Overexertion.
 */

import type { Mechanism } from "./mechanism-words.ts";
import { plainContacts, plainFalls } from "./mechanisms-in-plain-words.ts";
import { creatures } from "./mechanisms-of-animals.ts";
import { contacts } from "./mechanisms-of-contact.ts";
import { anyFall, falls } from "./mechanisms-of-falls.ts";
import { intended } from "./mechanisms-on-purpose.ts";
import { toldContacts } from "./mechanisms-told-contacts.ts";
import { plainFall, snaggedFalls, toldFalls } from "./mechanisms-told-falls.ts";

/** Most telling first. */
export const mechanisms: readonly Mechanism[] = [
  ...intended,
  ...toldFalls,
  ...plainFalls,
  ...falls,
  ...snaggedFalls,
  ...creatures,
  ...toldContacts,
  ...plainContacts,
  ...contacts,
  anyFall,
  plainFall,
];
