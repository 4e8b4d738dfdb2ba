import {
  flatParentOf,
  framedDocumentOf,
  nodeTypeOf,
  offsetOf,
  ownerOf,
  shadowRootOf,
  tagOf,
  tagSet,
} from "./dom.ts";

/** Elements that paint something of their own. */
const painted = tagSet(
  "img video audio canvas iframe embed object input textarea select button svg",
);

/** The topmost element at a point, in shadow roots and frames too. */
function topmostAt(document: Document, x: number, y: number): Element | null {
  let top = Document.prototype.elementFromPoint.call(document, x, y);
  while (top !== null) {
    const framed = framedDocumentOf(top);
    const root = framed ?? shadowRootOf(top);
    if (root === null) break;
    const offset = framed === null ? { x: 0, y: 0 } : offsetOf(framed);
    const inner: Element | null = root.elementFromPoint(x - offset.x, y - offset.y);
    if (inner === null || inner === top) break;
    top = inner;
  }
  return top;
}

function elementsAround(node: Node): Element[] {
  const around: Element[] = [];
  for (let up = flatParentOf(node); up !== null && nodeTypeOf(up) === 1; up = flatParentOf(up)) {
    around.push(up as Element);
  }
  return around;
}

/** Whether a computed colour lets most of what is below through. */
function isSheer(color: string): boolean {
  if (color === "transparent") return true;
  const alpha = /[,/]\s*([\d.]+)\)$/.exec(color)?.[1];
  const parts = color.split(/[,/\s]+/).length;
  return alpha !== undefined && (color.includes("/") || parts > 3) && Number(alpha) < 0.5;
}

/** Whether an element that lies over a text hides it: by a picture, a background or a field. */
function hides(element: Element): boolean {
  if (painted.has(tagOf(element))) return true;
  if (getComputedStyle(element).opacity === "0") return false;
  return ["", "::before", "::after"].some((part) => {
    const style = getComputedStyle(element, part);
    if (part !== "" && style.content === "none") return false;
    return style.backgroundImage !== "none" || !isSheer(style.backgroundColor);
  });
}

/** Whether an element cuts off what lies outside of its box. */
function cutsOff(element: Element, x: number, y: number): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  const isOpen = (overflowX === "visible" && overflowY === "visible") || display === "inline";
  if (isOpen && tagOf(element) !== "iframe") return false;
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  const around = ownerOf(element);
  if (around === null) return false;
  const offset = offsetOf(around);
  const [across, down] = [x - offset.x, y - offset.y];
  return across < left || across > right || down < top || down > bottom;
}

/** Whether other text is painted at a point. */
function isTextAt(over: Element, pageX: number, pageY: number, text: Node): boolean {
  const around = ownerOf(over);
  if (around === null) return false;
  const offset = offsetOf(around);
  const [x, y] = [pageX - offset.x, pageY - offset.y];
  const node = Document.prototype.caretPositionFromPoint.call(around, x, y)?.offsetNode;
  if (node === undefined || node.nodeType !== Node.TEXT_NODE || node === text) return false;
  const range = new Range();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/**
 * Whether a text that is laid out at a point of the viewport can be seen there: not cut off by what is
 * around it, and not under anything but what can be seen through. Linear in the depth.
 */
export function isInView(document: Document, text: Text, x: number, y: number): boolean {
  const around = elementsAround(text);
  const top = topmostAt(document, x, y);
  if (top === null || around.length === 0) return false;
  // What scrolls with the window cuts nothing off, nor what is around a dialog in the top layer.
  const layer = around.findIndex((element) =>
    Element.prototype.matches.call(element, ":modal, :popover-open"),
  );
  const inner = around
    .slice(0, layer === -1 ? around.length : layer + 1)
    .filter((element) => !/^(?:html|body)$/.test(tagOf(element)));
  if (inner.some((element) => cutsOff(element, x, y))) return false;
  const isHidden = !Element.prototype.checkVisibility.call(around[0], { visibilityProperty: true });
  if (isHidden) return false;
  if (around.includes(top)) return true;
  if (isTextAt(top, x, y, text)) return false;
  for (const over of [top, ...elementsAround(top)]) {
    if (around.includes(over)) return true;
    if (hides(over)) return false;
  }
  return false;
}
