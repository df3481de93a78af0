/** What the command line writes: answers on standard output, everything else on standard error. */

/** A command that could not do what was asked: exit 1. The message never holds note text or a search phrase. */
export class CommandFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandFailed";
  }
}

/** Wrong use that only shows once arguments are read together: exit 2. */
export class WrongUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WrongUse";
  }
}

/** Exactly one JSON document. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
}

export function printText(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal would obey
const terminalControls = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g;

/** One line of text that is safe to show on a terminal: no control characters, runs of white space made one space. */
export function shown(text: string): string {
  return text.replace(terminalControls, " ").replace(/\s+/g, " ").trim();
}

/** `shown` text, cut to `width` characters with an ellipsis. */
export function cut(text: string, width: number): string {
  const characters = [...shown(text)];
  return characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}…`;
}

/** Rows in columns as wide as their widest cell; the last column is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
    });
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
      .join("  ")
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join("");
}
