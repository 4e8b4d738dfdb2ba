import { offsetOf, ownerOf } from "./dom.ts";
import { isInView } from "./in-view.ts";
import type { Mark } from "./marks.ts";
import type { TextSpan } from "./text-map.ts";

/** The rectangles on which a span is painted, in CSS pixels of the page's viewport, in frames too. */
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
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const around = ownerOf(startContainer);
  if (around === document || around === null) return rects;
  const { x, y } = offsetOf(around);
  return rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
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

/** Whether a node stands after all of a span: other text that is painted over it. */
function isAfter(node: Node, { endContainer }: TextSpan): boolean {
  const position = endContainer.compareDocumentPosition(node);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
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

export type HitTest = <T>(marks: readonly Mark<T>[], x: number, y: number) => Hit<T> | undefined;

function hitOf<T>(mark: Mark<T>, x: number, y: number): Hit<T> | undefined {
  const rect = rectAt(rectsOf(mark.span), x, y);
  return rect === undefined ? undefined : { mark, rect };
}

/** How long rectangles that were looked up are believed, in ms: a page moves when it likes. */
const believed = 500;
/** Marks whose rectangles are looked up: the dearest part, 20 us each. */
const mostMeasured = 300;

interface Measured<T> {
  readonly marks: readonly Mark<T>[];
  readonly rects: readonly (readonly DOMRect[])[];
  readonly time: number;
  readonly scroll: string;
}

/**
 * Makes a test for the mark under a point of the viewport. First by caret position, binary search and
 * rectangle (a caret position exists beside a word too): logarithmic in the marks. Where that finds
 * none, by the rectangles of all marks: links stretched over a text, transparent overlays and shadow
 * roots hide it from caret positions. They are kept for a while, and what they find is looked at anew.
 */
export function createHitTest(document: Document): HitTest {
  let measured: Measured<unknown> | undefined;

  const measure = (marks: readonly Mark<unknown>[]): Measured<unknown> => {
    const time = performance.now();
    const scroll = `${scrollX} ${scrollY} ${innerWidth}`;
    const isFresh =
      measured?.marks === marks && measured.scroll === scroll && time < measured.time + believed;
    if (measured === undefined || !isFresh) {
      const rects = marks.slice(0, mostMeasured).map(({ span }) => rectsOf(span));
      measured = { marks, rects, time, scroll };
    }
    return measured;
  };

  const hitByCaret = <T>(marks: readonly Mark<T>[], x: number, y: number): Hit<T> | undefined => {
    const caret = Document.prototype.caretPositionFromPoint.call(document, x, y);
    const node = caret?.offsetNode;
    if (caret === null || node === undefined || node.nodeType !== Node.TEXT_NODE) return undefined;
    const mark = findBefore(marks, node, caret.offset);
    return mark === undefined || isAfter(node, mark.span) ? undefined : hitOf(mark, x, y);
  };
  const hitByPlace = <T>(marks: readonly Mark<T>[], x: number, y: number): Hit<T> | undefined => {
    for (const [index, rects] of measure(marks).rects.entries()) {
      const mark = marks[index];
      if (mark === undefined || rectAt(rects, x, y) === undefined) continue;
      const hit = hitOf(mark, x, y);
      if (hit !== undefined && isInView(document, mark.span.startContainer, x, y)) return hit;
    }
    return undefined;
  };
  return (marks, x, y) => {
    if (marks.length === 0) return undefined;
    return hitByCaret(marks, x, y) ?? hitByPlace(marks, x, y);
  };
}
