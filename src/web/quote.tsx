import { markId, type OwnerId } from "./marks.ts";
import type { Select, Selection } from "./selection.ts";

export interface QuoteProps {
  readonly owner: OwnerId;
  /** Which of the owner's quotes. */
  readonly index: number;
  readonly text: string;
  readonly selection: Selection | undefined;
  readonly onSelect: Select;
}

/** Words of the note; pressing them shows where they stand. */
export function Quote({ owner, index, text, selection, onSelect }: QuoteProps) {
  if (text === "") return <span className="quiet">words no longer kept</span>;
  const mark = markId(owner, index);
  return (
    <button
      type="button"
      className="quote"
      aria-current={selection?.mark === mark ? "true" : undefined}
      onClick={() => onSelect(owner, mark)}
    >
      <q dir="auto">{text.replace(/\s+/g, " ").trim()}</q>
    </button>
  );
}
