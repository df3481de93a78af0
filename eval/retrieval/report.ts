/** The figures as a Markdown table. */
import { type Figure, type Figures, measureNames } from "./figures.ts";

export interface ModelReport {
  readonly model: string;
  readonly rows: number;
  readonly buildSeconds: number;
  readonly textsPerSecond: number;
  /** By set and method. */
  readonly figures: Readonly<Record<string, Figures>>;
  readonly chapters: Readonly<Record<string, Record<string, { questions: number; r1: number; r10: number }>>>;
  /** Over the first model. */
  readonly gains?: Readonly<Record<string, Figures>>;
}

export interface RetrievalReport {
  readonly part: string;
  readonly lexicon: boolean;
  readonly release: string;
  /** By set. */
  readonly questions: Readonly<Record<string, number>>;
  readonly models: readonly ModelReport[];
}

export function report({ part, lexicon, release, questions, models }: RetrievalReport): string {
  const lines = [
    `ICD-10-CM ${release}, ${part} part, ${lexicon ? "with" : "without"} the lexicon`,
    Object.entries(questions)
      .map(([name, count]) => `${name} ${count}`)
      .join("; "),
  ];
  for (const { model, rows, buildSeconds, textsPerSecond, figures, gains } of models) {
    lines.push("", `## ${model}`, "");
    lines.push(
      `${rows} rows embedded and indexed in ${buildSeconds} s; ${textsPerSecond} texts a second`,
      "",
    );
    lines.push(`| set: method | ${measureNames.join(" | ")} |`, `|---${"|---".repeat(measureNames.length)}|`);
    for (const [name, row] of Object.entries(figures)) {
      lines.push(`| ${name} | ${measureNames.map((measure) => told(row[measure])).join(" | ")} |`);
      const gain = gains?.[name];
      if (gain !== undefined)
        lines.push(`| gain | ${measureNames.map((measure) => told(gain[measure], true)).join(" | ")} |`);
    }
  }
  return lines.join("\n");
}

function told({ value, low, high }: Figure, signed = false): string {
  const three = (number: number) =>
    `${signed && number > 0 ? "+" : ""}${number.toFixed(3)}`.replace("0.", ".");
  return `${three(value)} [${three(low)}, ${three(high)}]`;
}
