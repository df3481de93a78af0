import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Stretch } from "./segments.ts";

const settling = 120;

/** Tells which words of the note the person selected, as places in its text; undefined once they clear the selection inside it. */
export function usePicking(
  text: RefObject<HTMLElement | null>,
  onPick: (picked: Stretch | undefined) => void,
): void {
  const pick = useEffectEvent(onPick);
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const element = text.current;
        const selected = getSelection();
        if (element === null || selected === null || selected.rangeCount === 0) return;
        const range = selected.getRangeAt(0);
        if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return;
        pick(selected.isCollapsed ? undefined : stretchOf(element, range));
      }, settling);
    };
    document.addEventListener("selectionchange", changed, { signal: stop.signal });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
}

/** Without the blanks at its ends; undefined where nothing else is left. */
function stretchOf(element: HTMLElement, range: Range): Stretch | undefined {
  const words = range.toString();
  const start = placeOf(element, range.startContainer, range.startOffset);
  const from = start + words.length - words.trimStart().length;
  const end = start + words.trimEnd().length;
  return from < end ? { start: from, end } : undefined;
}

/** Where in the note's text a point of the document stands: counted from its chunk's start. */
function placeOf(element: HTMLElement, node: Node, offset: number): number {
  const near = node instanceof Element ? node : node.parentElement;
  const chunk = near?.closest<HTMLElement>("[data-start]") ?? element;
  const before = document.createRange();
  before.setStart(chunk, 0);
  before.setEnd(node, offset);
  return Number(chunk.dataset.start ?? 0) + before.toString().length;
}
