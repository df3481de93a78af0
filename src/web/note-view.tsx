import { memo, useEffect, useMemo, useRef } from "react";
import { type Chunk, chunkLength, chunksOf } from "./chunks.ts";
import { type Mark, markId, marksText } from "./marks.ts";
import type { Stretch } from "./segments.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { markMeant, type Select, type Selection } from "./selection.ts";
import { usePicking } from "./use-picking.ts";
import { usePointing } from "./use-pointing.ts";

export interface NoteViewProps {
  /** Exactly as sent. */
  readonly note: string;
  readonly marks: readonly Mark[];
  readonly selection: Selection | undefined;
  /** Words the person selected, to become evidence. */
  readonly picked: Stretch | undefined;
  readonly onSelect: Select;
  readonly onPick: (picked: Stretch | undefined) => void;
  /** Absent where nothing can be added. */
  readonly onAdd: (() => void) | undefined;
}

/** The note with its marks. Its text content is the note, character for character; tags are drawn by CSS. */
export function NoteView({ note, marks, selection, picked, onSelect, onPick, onAdd }: NoteViewProps) {
  const pane = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(note, marks), [note, marks]);
  const chunks = useMemo(() => chunksOf(note, segments), [note, segments]);
  const byStart = useMemo(() => new Map(segments.map((segment) => [segment.start, segment])), [segments]);

  usePointing(pane, (start, how) => {
    const covering = byStart.get(start)?.marks ?? [];
    if (how === "hover" && covering.some((mark) => mark.owner === selection?.owner)) return;
    const meant = markMeant(covering, selection?.owner);
    if (meant !== undefined) onSelect(meant.owner, meant.id);
  });
  usePicking(text, onPick);

  useEffect(() => {
    if (selection?.from !== "answer" || pane.current === null) return;
    const meant = selection.mark ?? markId(selection.owner, 0);
    const place = segments.find((segment) => segment.marks.some((mark) => mark.id === meant));
    if (place !== undefined) bringIntoView(pane.current, place.start);
  }, [selection, segments]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="pane note" ref={pane} tabIndex={0} aria-labelledby="note-title">
      <header className="note-head">
        <h2 id="note-title">Note</h2>
        {picked === undefined || onAdd === undefined ? (
          <p className="legend">
            <mark className="evidence" data-tag="line">
              evidence
            </mark>
            <mark className="aside" data-tag="reason">
              set aside
            </mark>
          </p>
        ) : (
          <button type="button" className="small" onClick={onAdd}>
            Add a code for the selected words <kbd>/</kbd>
          </button>
        )}
      </header>
      <div className="note-text" ref={text} translate="no">
        {chunks.map((chunk) => (
          <ChunkView
            key={chunk.start}
            chunk={chunk}
            alone={chunks.length <= 6}
            selection={chunk.segments.some(({ marks: own }) => own.length > 0) ? selection : undefined}
          />
        ))}
      </div>
    </section>
  );
}

interface ChunkProps {
  readonly chunk: Chunk<Mark>;
  /** Part of a short note: drawn whether in view or not. */
  readonly alone: boolean;
  readonly selection: Selection | undefined;
}

const ChunkView = memo(function ChunkView({ chunk, alone, selection }: ChunkProps) {
  const pieces = chunk.segments.map((segment) =>
    segment.marks.length === 0 ? (
      segment.text
    ) : (
      <mark
        key={segment.start}
        data-segment={segment.start}
        data-tag={marksText(segment.ending, "tag", " ")}
        title={marksText(segment.marks, "title", "\n")}
        className={classesOf(segment, selection)}
      >
        {segment.text}
      </mark>
    ),
  );
  if (alone) return <span data-start={chunk.start}>{pieces}</span>;
  // A guess until it is drawn once; the browser remembers after that.
  const lines = Math.max(chunk.lines, Math.ceil(chunkLength / 90));
  return (
    <div
      className="chunk"
      data-start={chunk.start}
      style={{ containIntrinsicSize: `auto ${lines * 1.65}em` }}
    >
      {pieces}
    </div>
  );
});

function classesOf({ marks }: Segment<Mark>, selection: Selection | undefined): string {
  const classes = new Set<string>(marks.map((mark) => mark.kind));
  if (marks.some((mark) => mark.denied)) classes.add("denied");
  if (marks.some((mark) => mark.owner === selection?.owner)) classes.add("selected");
  if (marks.some((mark) => mark.id === selection?.mark)) classes.add("asked");
  return [...classes].join(" ");
}

/**
 * Scrolls the pane, and nothing around it, so that the segment stands in its middle; not at all where it is already in view. What was not
 * drawn before may turn out taller than guessed, so it looks twice.
 */
function bringIntoView(pane: HTMLElement, segment: number, again = true): void {
  const words = pane.querySelector(`[data-segment="${segment}"]`);
  if (words === null) return;
  const box = words.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  const head = pane.querySelector(".note-head")?.getBoundingClientRect().height ?? 0;
  if (box.top >= view.top + head && box.bottom <= view.bottom) return;
  pane.scrollTo({ top: pane.scrollTop + box.top - view.top - (view.height + head) / 2 });
  if (again) requestAnimationFrame(() => bringIntoView(pane, segment, false));
}
