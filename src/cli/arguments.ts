/** Parsers of option values; each refuses a value without repeating it. */
import { InvalidArgumentError } from "commander";
import { type CodeSystem, codeSystemSchema, dateSchema } from "../contract/codes.ts";

export function dateArgument(value: string): string {
  const date = dateSchema.safeParse(value);
  if (!date.success)
    throw new InvalidArgumentError(`It ${date.error.issues[0]?.message ?? "is not a date"}.`);
  return date.data;
}

export function systemArgument(value: string): CodeSystem {
  const system = codeSystemSchema.safeParse(value);
  if (!system.success) throw new InvalidArgumentError(`Systems: ${codeSystemSchema.options.join(", ")}.`);
  return system.data;
}

/** Systems with commas between. */
export function systemsArgument(value: string): CodeSystem[] {
  return [...new Set(value.split(",").map((part) => systemArgument(part.trim())))];
}

/** A parser of whole numbers from `least` to `most`. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

/** A parser of an optional `YYYY` release. */
export function yearArgument(value: string): string {
  if (!/^20\d\d$/.test(value)) throw new InvalidArgumentError("It must be a year, as 2026.");
  return value;
}

/** Commander's messages quote what was typed, which may be a note or a phrase by mistake; what is quoted is left out. */
export function withoutTypedText(message: string): string {
  return message
    .replace(/ argument '[\s\S]*' is invalid\./, " is invalid.")
    .replace(/command-argument value '[\s\S]*' is invalid/, "the argument is invalid")
    .replace(/unknown command '[\s\S]*'/, "unknown command")
    .replace(/unknown option '(?!--?[a-z-]{1,24}')[\s\S]*'/, "unknown option");
}
