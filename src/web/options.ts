/** What the coder chooses beside the note, and the request made of it. */
import type { Encounter, Focus, SuggestionRequestInput } from "../contract/suggestions.ts";

export interface Options {
  /** `""`: not stated. */
  readonly setting: NonNullable<Encounter["setting"]> | "";
  /** YYYY-MM-DD; `""`: today. */
  readonly dateOfService: string;
  readonly focus: Focus;
}

export const initialOptions: Options = { setting: "", dateOfService: "", focus: "billing" };

/** A request for `text` exactly as given; offsets in the answer count its UTF-16 code units. */
export function requestFor(text: string, { setting, dateOfService, focus }: Options): SuggestionRequestInput {
  const encounter: Encounter = {
    ...(setting === "" ? {} : { setting }),
    ...(dateOfService === "" ? {} : { dateOfService }),
  };
  return { note: { text }, focus, ...(Object.keys(encounter).length === 0 ? {} : { encounter }) };
}
