/** Finds, by halves, what of an ordered list a position of the note belongs to: a long note is asked thousands of times. */

/**
 * @param starts the position at which an element starts; never less than that of the one before it
 * @returns the index of the last element that starts at or before `position`; -1 where none does
 */
export function lastAt<Element>(
  list: readonly Element[],
  position: number,
  starts: (element: Element) => number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = list[middle];
    if (element !== undefined && starts(element) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
