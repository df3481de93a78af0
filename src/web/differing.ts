/** What one code's title says that another's does not: the word a coder looks for among siblings. */

/**
 * @example
 * differing("Cough, unspecified", "Acute cough"); // "acute"
 * differing("Cough, unspecified", "Cough"); // "without unspecified"
 */
export function differing(own: string, other: string): string {
  const more = wordsBeyond(other, own);
  if (more.length > 0) return more.join(" ");
  const less = wordsBeyond(own, other);
  return less.length === 0 ? "" : `without ${less.join(" ")}`;
}

const mostWords = 8;

function wordsBeyond(title: string, known: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(known)) left.set(word, (left.get(word) ?? 0) + 1);
  const beyond = wordsOf(title).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return beyond.slice(0, mostWords);
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}'’.-]*[\p{L}\p{N}]/gu) ?? [];
}
