/** A change of the text: what stands between two offsets becomes `text`. */
export interface Edit {
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** The edit that inserts text at an offset. */
export function insertion(offset: number, text: string): Edit {
  return { range: [offset, offset], text };
}

/**
 * Makes one edit of several, from the start of the first to the end of the last. Insertions at the same offset keep their
 * order.
 *
 * @returns null when two of them overlap
 */
export function composeEdits(source: string, edits: readonly Edit[]): Edit | null {
  const sorted = edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const start = sorted[0]?.range[0] ?? 0;
  let text = '';
  let at = start;
  for (const edit of sorted) {
    if (edit.range[0] < at) return null;
    text += source.slice(at, edit.range[0]) + edit.text;
    at = edit.range[1];
  }
  return { range: [start, at], text };
}
