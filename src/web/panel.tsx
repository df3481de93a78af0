import { type ReactNode, useId } from "react";

export interface PanelProps {
  readonly title: ReactNode;
  /** `wide`: over both columns. `alarm`: something to look at, over both too. `stands-in`: what is used for want of better. */
  readonly look?: "wide" | "alarm" | "stands-in" | undefined;
  /** What is told, in a sentence. */
  readonly lead?: ReactNode;
  /** @param heading id of the panel's heading, for a table to be named by */
  readonly children: (heading: string) => ReactNode;
}

/** One part of a view that shows figures. */
export function Panel({ title, look, lead, children }: PanelProps) {
  const heading = useId();
  return (
    <section className={look === undefined ? "panel" : `panel ${look}`} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children(heading)}
    </section>
  );
}
