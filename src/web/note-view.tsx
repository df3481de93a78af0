import { useEffect, useMemo, useRef } from "react";
import { type Mark, markId, marksText } from "./marks.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { markMeant, type Select, type Selection } from "./selection.ts";
import { usePointing } from "./use-pointing.ts";

export interface NoteViewProps {
  /** Exactly as sent. */
  readonly note: string;
  readonly marks: readonly Mark[];
  readonly selection: Selection | undefined;
  readonly onSelect: Select;
}

/** The note with its marks. Its text content is the note, character for character; tags are drawn by CSS. */
export function NoteView({ note, marks, selection, onSelect }: NoteViewProps) {
  const pane = useRef<HTMLElement>(null);
  const segments = useMemo(() => segmentsOf(note, marks), [note, marks]);

  usePointing(pane, (at, how) => {
    const covering = segments[at]?.marks ?? [];
    if (how === "hover" && covering.some((mark) => mark.owner === selection?.owner)) return;
    const meant = markMeant(covering, selection?.owner);
    if (meant !== undefined) onSelect(meant.owner, meant.id);
  });

  useEffect(() => {
    if (selection?.from !== "answer" || pane.current === null) return;
    const meant = selection.mark ?? markId(selection.owner, 0);
    bringIntoView(
      pane.current,
      segments.findIndex((segment) => segment.marks.some((mark) => mark.id === meant)),
    );
  }, [selection, segments]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="pane note" ref={pane} tabIndex={0} aria-labelledby="note-title">
      <header className="note-head">
        <h2 id="note-title">Note</h2>
        <p className="legend">
          <mark className="evidence" data-tag="rank">
            evidence
          </mark>
          <mark className="aside" data-tag="reason">
            set aside
          </mark>
        </p>
      </header>
      <div className="note-text" translate="no">
        {segments.map((segment, at) =>
          segment.marks.length === 0 ? (
            segment.text
          ) : (
            <mark
              key={segment.start}
              data-segment={at}
              data-tag={marksText(segment.ending, "tag", " ")}
              title={marksText(segment.marks, "title", "\n")}
              className={classesOf(segment, selection)}
            >
              {segment.text}
            </mark>
          ),
        )}
      </div>
    </section>
  );
}

function classesOf({ marks }: Segment<Mark>, selection: Selection | undefined): string {
  const classes = new Set<string>(marks.map((mark) => mark.kind));
  if (marks.some((mark) => mark.denied)) classes.add("denied");
  if (marks.some((mark) => mark.owner === selection?.owner)) classes.add("selected");
  if (marks.some((mark) => mark.id === selection?.mark)) classes.add("asked");
  return [...classes].join(" ");
}

/** Scrolls the pane, and nothing around it, so that the segment stands in its middle; not at all where they are already in view. */
function bringIntoView(pane: HTMLElement, segment: number): void {
  const words = pane.querySelector(`[data-segment="${segment}"]`);
  if (words === null) return;
  const box = words.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  const head = pane.querySelector(".note-head")?.getBoundingClientRect().height ?? 0;
  if (box.top >= view.top + head && box.bottom <= view.bottom) return;
  pane.scrollTo({ top: pane.scrollTop + box.top - view.top - (view.height + head) / 2 });
}
