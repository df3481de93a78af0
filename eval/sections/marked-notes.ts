/** Notes with their sections marked in the text: `{{kind|Heading:}} words`. */

/** A section as its author marked it; spans of the text without marks. */
export interface MarkedSection {
  readonly kind: string;
  /** Where it opens: its heading, or its first word. */
  readonly start: number;
  /** Where the heading ends; `start` where it has none. */
  readonly headingEnd: number;
}

export interface MarkedNote {
  readonly text: string;
  readonly sections: readonly MarkedSection[];
}

const mark = /\{\{([a-z-]+)\|([^{}]*)\}\}/g;

/**
 * @param written a note with marks; the kind `-` marks a heading with nothing of its own
 * @throws Error where a mark is broken
 */
export function unmarked(written: string): MarkedNote {
  const sections: MarkedSection[] = [];
  let text = "";
  let from = 0;
  for (const found of written.matchAll(mark)) {
    const [whole, kind = "", heading = ""] = found;
    text += written.slice(from, found.index);
    sections.push({ kind, start: text.length, headingEnd: text.length + heading.length });
    text += heading;
    from = found.index + whole.length;
  }
  text += written.slice(from);
  if (text.includes("{{") || text.includes("}}")) throw new Error("a mark is broken");
  return { text, sections };
}
