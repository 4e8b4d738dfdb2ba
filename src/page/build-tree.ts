import type { DrawnElement, DrawnNode } from "../core/relate/drawn-node.ts";
import { tagSet } from "./dom.ts";

const tags = tagSet(
  "a article b bdi button circle code dd details div dl dt em figcaption figure footer g h2 h3 h4 header i li line menu ol output p path section small span strong summary svg text time ul",
);
const isDrawn = (attribute: string): boolean =>
  /^(?:aria-[a-z]+|c[xy]|class|d|data-(?:action|done|value)|datetime|dir|disabled|fill-rule|height|href|id|lang|r|rel|role|tabindex|target|text-anchor|title|type|viewBox|[xy][12]?)$/.test(
    attribute,
  );
const svgTags = new Set(["svg", "path", "circle", "g", "line", "text"]);
const svgSpace = "http://www.w3.org/2000/svg";
const htmlSpace = "http://www.w3.org/1999/xhtml";

/** Nothing that is drawn may run or load anything, wherever it came from. */
function isAllowed(name: string, value: string): boolean {
  return isDrawn(name) && (name !== "href" || /^https?:\/\//.test(value));
}

function setAttributes(element: Element, drawn: DrawnElement): void {
  for (const name of element.getAttributeNames()) {
    if (!Object.hasOwn(drawn.attributes, name)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(drawn.attributes)) {
    if (isAllowed(name, value) && element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
    }
  }
}

function build(document: Document, node: DrawnNode): Node | undefined {
  if (typeof node === "string") return new Text(node);
  if (!tags.has(node.tag)) return undefined;
  const space = svgTags.has(node.tag) ? svgSpace : htmlSpace;
  // Not by the document's own property, which a page's element may stand in for.
  const element = Document.prototype.createElementNS.call(document, space, node.tag);
  setAttributes(element, node);
  buildChildren(document, element, node.children);
  return element;
}

function isSame(old: Node | null, node: DrawnNode): old is Element | Text {
  if (typeof node === "string") return old instanceof Text;
  return old instanceof Element && old.localName === node.tag;
}

/**
 * Makes an element of our own hold what is drawn. What is the same by place and tag is kept and
 * changed, so that focus, scrolling and live regions stay; the rest is made anew. Tags and attributes
 * that are not on the lists above are left out, links other than http and https too. Linear.
 */
export function buildChildren(
  document: Document,
  parent: Element,
  children: readonly DrawnNode[],
): void {
  let at: ChildNode | null = parent.firstChild;
  for (const child of children) {
    if (isSame(at, child)) {
      const old: Element | Text = at;
      at = old.nextSibling;
      if (typeof child !== "string") {
        setAttributes(old as Element, child);
        buildChildren(document, old as Element, child.children);
      } else if ((old as Text).data !== child) (old as Text).data = child;
      continue;
    }
    const made = build(document, child);
    if (made !== undefined) parent.insertBefore(made, at);
  }
  while (at !== null) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}
