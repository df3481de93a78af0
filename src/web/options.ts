/** What the coder chooses beside the note, and the request made of it. */
import type { Encounter, Focus, Patient, SuggestionRequestInput } from "../contract/suggestions.ts";

export interface Options {
  /** `""`: not stated. */
  readonly setting: NonNullable<Encounter["setting"]> | "";
  /** YYYY-MM-DD; `""`: today. */
  readonly dateOfService: string;
  readonly focus: Focus;
  readonly claim: NonNullable<Encounter["claim"]> | "";
  /** As typed, in whole years. */
  readonly ageYears: string;
  readonly sex: NonNullable<Patient["sex"]> | "";
}

export const initialOptions: Options = {
  setting: "",
  dateOfService: "",
  focus: "billing",
  claim: "",
  ageYears: "",
  sex: "",
};

/** For another note: what was said of the encounter's kind stays, what was said of the patient and the day goes. */
export function forAnotherNote({ setting, focus, claim }: Options): Options {
  return { ...initialOptions, setting, focus, claim };
}

/** A request for `text` exactly as given; offsets in the answer count its UTF-16 code units. */
export function requestFor(text: string, options: Options): SuggestionRequestInput {
  const { setting, claim, dateOfService, focus, ageYears, sex } = options;
  const encounter: Encounter = {
    ...(setting === "" ? {} : { setting }),
    ...(claim === "" ? {} : { claim }),
    ...(dateOfService === "" ? {} : { dateOfService }),
  };
  const patient: Patient = {
    ...(ageYears === "" ? {} : { ageYears: Number(ageYears) }),
    ...(sex === "" ? {} : { sex }),
  };
  return {
    note: { text },
    focus,
    ...(Object.keys(encounter).length === 0 ? {} : { encounter }),
    ...(Object.keys(patient).length === 0 ? {} : { patient }),
  };
}
