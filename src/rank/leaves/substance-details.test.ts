import { describe, expect, test } from "vitest";
import { substanceDetails } from "./substance-details.ts";

describe("a substance's disorder with what the note tells of it", () => {
  test.each([
    [
      "F15.20",
      "Convinced the neighbors wired his apartment. No voices: the paranoia is the meth, not schizophrenia.",
      "F15.250",
    ],
    ["F14.20", "Hears voices. The voices are from the cocaine.", "F14.251"],
    ["F12.20", "Cannabis-induced psychosis.", "F12.259"],
    ["F12.20", "Paranoid for a week, thinks coworkers follow her: this is the weed.", "F12.250"],
    ["F10.20", "Alcohol-induced depressive disorder.", "F10.24"],
    ["F10.20", "Insomnia from drinking.", "F10.282"],
    ["F13.20", "Anxiety brought on by the Xanax.", "F13.280"],
    ["F14.10", "Never more than a mild disorder. We are calling this early remission.", "F14.11"],
    ["F11.20", "Severe disorder, none since 2022, sustained remission on 16 mg.", "F11.21"],
    [
      "F17.200",
      "A JUUL pod a day. Never smoked cigarettes. Hooked on nicotine, all of it from the vape.",
      "F17.290",
    ],
    ["F17.200", "Dips Copenhagen. Nicotine dependence.", "F17.220"],
    ["F17.200", "A pack a day. Tobacco use disorder.", "F17.210"],
  ])("%s of %j is %s", (code, text, expected) => expect(substanceDetails(code, text)).toBe(expected));

  test.each([
    ["F15.20", "Paranoia, possibly from the meth or schizophrenia."],
    ["F15.20", "The paranoia is not from the meth."],
    ["F10.20", "Still drinking. Depression in remission."],
    ["F10.20", "Hopes for remission. Goal is early remission."],
    ["F10.20", "AUD and OUD. OUD in sustained remission."],
    ["F17.200", "Nicotine dependence. Denies vaping."],
    ["F10.21", "Depression from drinking."],
  ])("%s of %j says no more", (code, text) => expect(substanceDetails(code, text)).toBeUndefined());
});
