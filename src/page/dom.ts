/*
 * Ways to read a page's DOM that the page cannot bend. In Chromium a form's and a document's named
 * children hide the properties of the same name, in the isolated world too: `<form><input
 * name=parentNode>` or `<img name=body>`. The getters and methods of the prototypes see through it.
 * In Node there are no such classes (and nothing to fear), so the properties are read as they are.
 */

import type { Steps } from "./slices.ts";

type Getter<T, R> = (target: T) => R;

function getterOf<T extends object, K extends keyof T>(
  prototype: object | undefined,
  name: K,
): Getter<T, T[K]> {
  if (prototype === undefined) return (target) => target[name];
  // Looked for when it is needed: making all of them would be a tenth of what most pages pay.
  let getter: (() => unknown) | undefined;
  return (target) => {
    getter ??= Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return getter === undefined ? target[name] : (getter.call(target) as T[K]);
  };
}

const inBrowser = typeof Node !== "undefined";
const nodes = inBrowser ? Node.prototype : undefined;
const elements = inBrowser ? Element.prototype : undefined;
const documents = inBrowser ? Document.prototype : undefined;

export const parentOf = getterOf<Node, "parentNode">(nodes, "parentNode");
export const nodeTypeOf = getterOf<Node, "nodeType">(nodes, "nodeType");
export const isConnectedIn = getterOf<Node, "isConnected">(nodes, "isConnected");
/** All text below a node, hidden text and scripts included. */
export const allTextOf = getterOf<Node, "textContent">(nodes, "textContent");
/** The element's name in small letters, without a prefix. */
export const tagOf = getterOf<Element, "localName">(elements, "localName");
export const rootOf = getterOf<Document, "documentElement">(documents, "documentElement");
export const bodyOf = getterOf<Document, "body">(documents, "body");
export const contentTypeOf = getterOf<Document, "contentType">(documents, "contentType");
export const fullscreenOf = getterOf<Document, "fullscreenElement">(documents, "fullscreenElement");

const getAttribute = elements?.getAttribute;

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute === undefined ? element.getAttribute(name) : getAttribute.call(element, name);
}

const elementQuery = elements?.querySelectorAll;
const documentQuery = documents?.querySelectorAll;

/** Elements below `root` in document order. */
export function queryAll(root: Document | Element, selector: string): Iterable<Element> {
  const query = nodeTypeOf(root) === 9 ? documentQuery : elementQuery;
  return query === undefined
    ? root.querySelectorAll(selector)
    : (query.call(root, selector) as Iterable<Element>);
}

export function queryFirst(root: Document | Element, selector: string): Element | undefined {
  for (const element of queryAll(root, selector)) return element;
  return undefined;
}

const contains = nodes?.contains;

export function holds(ancestor: Node, node: Node | null): boolean {
  return contains === undefined ? ancestor.contains(node) : contains.call(ancestor, node);
}

export const firstElementOf = getterOf<Element, "firstElementChild">(elements, "firstElementChild");
const firstChildOf = getterOf<Node, "firstChild">(nodes, "firstChild");
const nextSiblingOf = getterOf<Node, "nextSibling">(nodes, "nextSibling");

/** The node after this one in document order below `root`, not going into it. */
export function nextBeside(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return sibling;
  }
  return null;
}

/** The node after this one in document order below `root`. */
export function nextInside(node: Node, root: Node): Node | null {
  return firstChildOf(node) ?? nextBeside(node, root);
}

const checkVisibility = elements?.checkVisibility;

/** Whether the element is painted at all. Where nothing is painted (Node), what its attributes say. */
export function isPainted(element: Element): boolean {
  if (attributeOf(element, "hidden") !== null) return false;
  return checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}

/** The nearest element that is the node or holds it. */
export function elementOf(node: Node): Element | null {
  if (nodeTypeOf(node) === 1) return node as Element;
  const parent = parentOf(node);
  return parent !== null && nodeTypeOf(parent) === 1 ? (parent as Element) : null;
}

const createWalker = documents?.createTreeWalker;
const ownerOf = getterOf<Node, "ownerDocument">(nodes, "ownerDocument");
const dataLengthOf = getterOf<CharacterData, "length">(
  inBrowser ? CharacterData.prototype : undefined,
  "length",
);

/** Nodes that are walked over between two places to rest. */
const stride = 200;

/** Text nodes below `root` of at least `least` UTF-16 units, in document order. */
export function* textNodesBelow(root: Element, least = 1): Steps<Text[]> {
  const found: Text[] = [];
  let walked = 0;
  const owner = ownerOf(root);
  if (createWalker === undefined || owner === null) {
    for (let node = nextInside(root, root); node !== null; node = nextInside(node, root)) {
      if (nodeTypeOf(node) === 3 && (node as Text).data.length >= least) found.push(node as Text);
      if (++walked % stride === 0) yield;
    }
    return found;
  }
  const walker = createWalker.call(owner, root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (dataLengthOf(node as Text) >= least) found.push(node as Text);
    if (++walked % stride === 0) yield;
  }
  return found;
}

const evaluate = documents?.evaluate;
const elementsByTag = elements?.getElementsByTagName;
/** A document of more elements is not searched in one go, which would take over 5 ms. */
const mostElements = 20_000;

/**
 * As textNodesBelow, for few and long texts. The browser's own search makes objects only of those
 * that are found; walking over all takes twice the time. (Asking it for their parents too takes longer
 * again than looking at them here.)
 */
export function* longTextsBelow(root: Element, least: number): Steps<Text[]> {
  const owner = ownerOf(root);
  const size = elementsByTag?.call(root, "*").length ?? 0;
  if (evaluate === undefined || owner === null || size > mostElements) {
    return yield* textNodesBelow(root, least);
  }
  const path = `.//text()[string-length() >= ${least}]`;
  // 7: in document order, and not changed by the page's own changes.
  const result = evaluate.call(owner, path, root, null, 7, null);
  const found: Text[] = [];
  for (let index = 0; index < result.snapshotLength; index++) {
    found.push(result.snapshotItem(index) as Text);
  }
  return found;
}

const urlOf = getterOf<Document, "URL">(documents, "URL");
const viewOf = getterOf<Document, "defaultView">(documents, "defaultView");

/** The address of a page; undefined where the document is not one, but was made by a script. */
export function addressOf(document: Document): string | undefined {
  return viewOf(document) === null ? undefined : urlOf(document);
}
