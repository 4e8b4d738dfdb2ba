import type { Mark } from "./marks.ts";
import type { TextSpan } from "./text-map.ts";

/** The rectangles on which a span is painted, in the viewport's CSS pixels. */
export function rectsOf({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: TextSpan): DOMRect[] {
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The page has shortened the text since.
    return [];
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** How far beside a rectangle still counts, in px: a caret position may round. */
const slack = 1;

function rectAt(rects: readonly DOMRect[], x: number, y: number): DOMRect | undefined {
  return rects.find(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}

function compare(node: Node, offset: number, { startContainer, startOffset }: TextSpan): number {
  if (node === startContainer) return offset - startOffset;
  const position = startContainer.compareDocumentPosition(node);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}

/** The last mark that does not start after a position. Marks are in document order. */
function findBefore<T>(marks: readonly Mark<T>[], node: Node, offset: number): Mark<T> | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark !== undefined && compare(node, offset, mark.span) >= 0) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
}

export interface Hit<T> {
  readonly mark: Mark<T>;
  /** The rectangle under the point: of a name that runs over two lines, the one line. */
  readonly rect: DOMRect;
}

/**
 * Finds the mark under a point of the viewport: caret position, binary search, rectangle check (a
 * caret position exists beside a word too). Logarithmic in the marks.
 */
export function hitTest<T>(
  document: Document,
  marks: readonly Mark<T>[],
  x: number,
  y: number,
): Hit<T> | undefined {
  if (marks.length === 0) return undefined;
  const caret = Document.prototype.caretPositionFromPoint.call(document, x, y);
  const node = caret?.offsetNode;
  if (caret === null || node === undefined || node.nodeType !== Node.TEXT_NODE) return undefined;
  const mark = findBefore(marks, node, caret.offset);
  if (mark === undefined) return undefined;
  const rect = rectAt(rectsOf(mark.span), x, y);
  return rect === undefined ? undefined : { mark, rect };
}
