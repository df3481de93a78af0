import { type RefObject, useEffect, useEffectEvent } from "react";

const dwell = 150;

/**
 * Tells which numbered segment (`data-segment`) of a container the mouse rests on, or the person clicked. A pointer that stands still while the
 * text scrolls under it says nothing.
 */
export function usePointing(
  container: RefObject<HTMLElement | null>,
  onPoint: (segment: number, how: "hover" | "click") => void,
): void {
  const point = useEffectEvent(onPoint);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: number | undefined;
    let last = { x: Number.NaN, y: Number.NaN };
    const rest = () => {
      clearTimeout(timer);
      over = undefined;
    };
    const moved = (event: PointerEvent) => {
      const still = event.clientX === last.x && event.clientY === last.y;
      last = { x: event.clientX, y: event.clientY };
      if (still || event.pointerType !== "mouse" || event.buttons !== 0) return;
      const segment = segmentAt(event.target);
      if (segment === over) return;
      rest();
      over = segment;
      if (segment !== undefined) timer = setTimeout(() => point(segment, "hover"), dwell);
    };
    const clicked = (event: MouseEvent) => {
      clearTimeout(timer);
      const segment = segmentAt(event.target);
      if (segment !== undefined && getSelection()?.isCollapsed !== false) point(segment, "click");
    };
    element.addEventListener("pointermove", moved, { signal: stop.signal });
    element.addEventListener("pointerleave", rest, { signal: stop.signal });
    element.addEventListener("click", clicked, { signal: stop.signal });
    return () => {
      rest();
      stop.abort();
    };
  }, [container]);
}

function segmentAt(target: EventTarget | null): number | undefined {
  const marked = target instanceof Element ? target.closest<HTMLElement>("[data-segment]") : null;
  return marked === null ? undefined : Number(marked.dataset.segment);
}
