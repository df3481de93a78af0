import { expect, it } from "vitest";
import { personAt } from "./people.ts";
import { tokens } from "./words.ts";

const at = (text: string) => personAt(tokens(text, 0, text.length), 0)?.who;

it.each([
  "skier's thumb",
  "swimmer's ear",
  "runner's knee",
  "barber's itch",
  "cyclist's palsy",
  "pigeon breeder's pneumonitis",
  "bird fancier's lung",
  "dog groomer's asthma",
  "dog bite wound R forearm",
  "cat scratch, infected",
])("%s is no other person's", (text) => {
  expect(at(text)).toBeUndefined();
});
it.each([
  "roommate's influenza",
  "wife's knee",
  "swimmer's brother",
  "dog with rabies",
  "cat ringworm",
])("%s is", (text) => {
  expect(at(text)).toBeDefined();
});
