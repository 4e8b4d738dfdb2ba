/*
 * Ways to read a page's DOM that the page cannot bend. In Chromium a form's and a document's named
 * children hide the properties of the same name, in the isolated world too: `<form><input
 * name=parentNode>` or `<img name=body>`. The getters and methods of the prototypes see through it.
 * In Node there are no such classes (and nothing to fear), so the properties are read as they are.
 */

import { type Steps, finish } from "./slices.ts";

interface Interfaces {
  Node: Node;
  Element: Element;
  Document: Document;
  DocumentFragment: DocumentFragment;
  CharacterData: CharacterData;
  Text: Text;
  ShadowRoot: ShadowRoot;
  HTMLSlotElement: HTMLSlotElement;
  HTMLIFrameElement: HTMLIFrameElement;
}

const inBrowser = typeof Node !== "undefined";

function prototypeOf<I extends keyof Interfaces>(name: I): Interfaces[I] | undefined {
  const found: unknown = inBrowser ? Reflect.get(globalThis, name) : undefined;
  return (found as { readonly prototype: Interfaces[I] } | undefined)?.prototype;
}

/*
 * Both are looked for when they are needed: the browser makes an interface for this script when it is
 * named first, and making all of them would be a tenth of what most pages pay.
 */

function getterOf<I extends keyof Interfaces, K extends keyof Interfaces[I]>(
  owner: I,
  name: K,
): (target: Interfaces[I]) => Interfaces[I][K] {
  if (!inBrowser) return (target) => target[name];
  let getter: (() => unknown) | undefined;
  return (target) => {
    getter ??= Object.getOwnPropertyDescriptor(prototypeOf(owner), name)?.get;
    return getter === undefined ? target[name] : (getter.call(target) as Interfaces[I][K]);
  };
}

const nodes = prototypeOf("Node");
const elements = prototypeOf("Element");
const documents = prototypeOf("Document");

export const parentOf = getterOf("Node", "parentNode");
export const nodeTypeOf = getterOf("Node", "nodeType");
export const isConnectedIn = getterOf("Node", "isConnected");
/** All text below a node, hidden text and scripts included. */
export const allTextOf = getterOf("Node", "textContent");
/** The element's name in small letters, without a prefix. */
export const tagOf = getterOf("Element", "localName");
export const rootOf = getterOf("Document", "documentElement");
export const bodyOf = getterOf("Document", "body");
export const contentTypeOf = getterOf("Document", "contentType");
export const fullscreenOf = getterOf("Document", "fullscreenElement");

/** Names of elements, parted by spaces. */
export interface TagSet {
  has(tag: string): boolean;
}

/** Most pages are done before most sets are asked: they are made when they are. */
export function tagSet(list: string): TagSet {
  let set: ReadonlySet<string> | undefined;
  return { has: (tag) => (set ??= new Set(list.split(" "))).has(tag) };
}

const getAttribute = elements?.getAttribute;

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute === undefined ? element.getAttribute(name) : getAttribute.call(element, name);
}

const elementQuery = elements?.querySelectorAll;
const documentQuery = documents?.querySelectorAll;

/** What a selector can look through. */
export type Tree = Document | Element | ShadowRoot;

/** Elements below `root` in document order. */
export function queryAll(root: Tree, selector: string): Iterable<Element> {
  const type = nodeTypeOf(root);
  const query =
    type === 1
      ? elementQuery
      : type === 9
        ? documentQuery
        : prototypeOf("DocumentFragment")?.querySelectorAll;
  return query === undefined
    ? root.querySelectorAll(selector)
    : (query.call(root, selector) as Iterable<Element>);
}

export function queryFirst(root: Tree, selector: string): Element | undefined {
  for (const element of queryAll(root, selector)) return element;
  return undefined;
}

const contains = nodes?.contains;

export function holds(ancestor: Node, node: Node | null): boolean {
  return contains === undefined ? ancestor.contains(node) : contains.call(ancestor, node);
}

export const firstElementOf = getterOf("Element", "firstElementChild");
const firstChildOf = getterOf("Node", "firstChild");
const nextSiblingOf = getterOf("Node", "nextSibling");

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

const shadowOf = getterOf("Element", "shadowRoot");
const elementSlotOf = getterOf("Element", "assignedSlot");
const textSlotOf = getterOf("Text", "assignedSlot");
const hostOf = getterOf("ShadowRoot", "host");

/** An element's open shadow root. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return inBrowser ? shadowOf(element) : null;
}

/** The shadow roots around a node, the nearest first. */
export function shadowRootsAround(node: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (!inBrowser) return roots;
  for (let up: Node | null = node; up !== null; up = parentOf(up)) {
    if (!(up instanceof ShadowRoot)) continue;
    roots.push(up);
    up = hostOf(up);
  }
  return roots;
}

function slotOf(node: Node): HTMLSlotElement | null {
  if (!inBrowser) return null;
  const type = nodeTypeOf(node);
  if (type === 1) return elementSlotOf(node as Element);
  return type === 3 ? textSlotOf(node as Text) : null;
}

const urlOf = getterOf("Document", "URL");
const viewOf = getterOf("Document", "defaultView");
export const ownerOf = getterOf("Node", "ownerDocument");
const framedOf = getterOf("HTMLIFrameElement", "contentDocument");

/** The document in a frame of the page's own origin; not one that the page has written into it. */
export function framedDocumentOf(element: Element): Document | null {
  if (!inBrowser || tagOf(element) !== "iframe") return null;
  const framed = framedOf(element as HTMLIFrameElement);
  return framed !== null && /^https?:/.test(urlOf(framed)) ? framed : null;
}

/** The frame that a document stands in; null for the page's own, and where another site is around it. */
function frameOf(document: Document): Element | null {
  return viewOf(document)?.frameElement ?? null;
}

/** How far a document's viewport is from that of the page, in CSS pixels. */
export function offsetOf(document: Document): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let frame = frameOf(document); frame !== null;) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
    const around = ownerOf(frame);
    frame = around === null ? null : frameOf(around);
  }
  return { x, y };
}

/*
 * The flat tree, as it is painted: a host has the children of its open shadow root, and a slot those
 * that are put into it; a frame of the page's own origin has the root of its document.
 *
 *   host              host
 *     #shadow-root      p
 *       p                 slot
 *         slot              text      (the host's own child)
 *     text
 */

function slottedIn(node: Node): readonly Node[] {
  if (!inBrowser || nodeTypeOf(node) !== 1 || tagOf(node as Element) !== "slot") return [];
  return node instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(node) : [];
}

export function flatParentOf(node: Node): Node | null {
  const parent = slotOf(node) ?? parentOf(node);
  if (parent !== null && nodeTypeOf(parent) === 9) {
    return inBrowser ? frameOf(parent as Document) : parent;
  }
  return parent !== null && nodeTypeOf(parent) === 11 && inBrowser && parent instanceof ShadowRoot
    ? hostOf(parent)
    : parent;
}

function flatFirstOf(node: Node): Node | null {
  const root = nodeTypeOf(node) === 1 ? shadowRootOf(node as Element) : null;
  if (root !== null) return firstChildOf(root);
  const framed = nodeTypeOf(node) === 1 ? framedDocumentOf(node as Element) : null;
  if (framed !== null) return rootOf(framed);
  return slottedIn(node)[0] ?? firstChildOf(node);
}

function flatSiblingOf(node: Node): Node | null {
  const slot = slotOf(node);
  if (slot === null) return nextSiblingOf(node);
  const slotted = slottedIn(slot);
  return slotted[slotted.indexOf(node) + 1] ?? null;
}

/** As nextBeside, in the flat tree. */
export function flatBeside(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = flatParentOf(at)) {
    const sibling = flatSiblingOf(at);
    if (sibling !== null) return sibling;
  }
  return null;
}

/** As nextInside, in the flat tree. */
export function flatInside(node: Node, root: Node): Node | null {
  return flatFirstOf(node) ?? flatBeside(node, root);
}

const checkVisibility = elements?.checkVisibility;

/** Whether its own style says that it is not shown. */
export function isStyledHidden(element: Element): boolean {
  return /(?:^|;)\s*display\s*:\s*none/i.test(attributeOf(element, "style") ?? "");
}

/**
 * Whether the element, or what is in it, is painted at all; what is around it is taken to be. Where
 * nothing is painted (Node), what its attributes say.
 */
export function isPainted(element: Element): boolean {
  if (attributeOf(element, "hidden") !== null) return false;
  if (checkVisibility === undefined) return !isStyledHidden(element);
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  // Slots and many wrappers have no box of their own, and are no less visible.
  const { display, visibility } = getComputedStyle(element);
  return display === "contents" && visibility === "visible";
}

/** The nearest element that is the node or holds it. */
export function elementOf(node: Node): Element | null {
  if (nodeTypeOf(node) === 1) return node as Element;
  const parent = parentOf(node);
  return parent !== null && nodeTypeOf(parent) === 1 ? (parent as Element) : null;
}

const createWalker = documents?.createTreeWalker;
const dataLengthOf = getterOf("CharacterData", "length");

/** Longest text in one node that is read, in UTF-16 units: no story has such a paragraph, data has. */
export const longestText = 200_000;
/** Nodes that are walked over between two places to rest. */
const stride = 200;

function isOfLength(length: number, least: number): boolean {
  return length >= least && length <= longestText;
}

/**
 * Visits the text nodes below `root` of at least `least` UTF-16 units in document order, as long as
 * `visit` asks for more.
 */
export function* visitTexts(
  root: Element | ShadowRoot,
  least: number,
  visit: (node: Text) => boolean,
): Steps<void> {
  let walked = 0;
  const owner = ownerOf(root);
  if (createWalker === undefined || owner === null) {
    for (let node = nextInside(root, root); node !== null; node = nextInside(node, root)) {
      if (nodeTypeOf(node) === 3 && isOfLength((node as Text).data.length, least)) {
        if (!visit(node as Text)) return;
      }
      if (++walked % stride === 0) yield;
    }
    return;
  }
  const walker = createWalker.call(owner, root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isOfLength(dataLengthOf(node as Text), least) && !visit(node as Text)) return;
    if (++walked % stride === 0) yield;
  }
}

const evaluate = documents?.evaluate;
const elementsByTag = elements?.getElementsByTagName;
/** A document of more elements is not searched in one go, which would take over 5 ms. */
const mostElements = 20_000;

/**
 * Text nodes below `root` of at least `least` UTF-16 units, in document order; for few and long texts. The
 * browser's own search makes objects only of those that are found; walking over all takes twice the
 * time. (Asking it for their parents too takes longer again than looking at them here.)
 */
export function* longTextsBelow(root: Element | ShadowRoot, least: number): Steps<Text[]> {
  const owner = ownerOf(root);
  // Paths do not begin at a shadow root.
  const isSmall =
    nodeTypeOf(root) === 1 &&
    (elementsByTag?.call(root as Element, "*").length ?? 0) <= mostElements;
  if (evaluate === undefined || owner === null || !isSmall) {
    const found: Text[] = [];
    yield* visitTexts(root, least, (node) => found.push(node) > 0);
    return found;
  }
  const path = `.//text()[string-length() >= ${least} and string-length() <= ${longestText}]`;
  return (yield* findByPath(evaluate, owner, path, root)) as Text[];
}

/** Each object that is made of what the search found takes time: it rests between them. */
function* findByPath(
  evaluatePath: Document["evaluate"],
  owner: Document,
  path: string,
  root: Node,
): Steps<Node[]> {
  // 7: in document order, and not changed by the page's own changes.
  const result = evaluatePath.call(owner, path, root, null, 7, null);
  const found: Node[] = [];
  for (let index = 0; index < result.snapshotLength; index++) {
    const node = result.snapshotItem(index);
    if (node !== null) found.push(node);
    if (index % stride === stride - 1) yield;
  }
  return found;
}

/** Elements of a page's own making below `root`: nearly all shadow roots are theirs. */
export function customElementsBelow(root: Element | ShadowRoot): Iterable<Element> {
  const owner = ownerOf(root);
  if (evaluate === undefined || owner === null || nodeTypeOf(root) !== 1) {
    return [...queryAll(root, "*")].filter((element) => tagOf(element).includes("-"));
  }
  const path = './/*[contains(local-name(), "-")]';
  return finish(findByPath(evaluate, owner, path, root)) as Element[];
}

/** The address of a page; undefined where the document is not one, but was made by a script. */
export function addressOf(document: Document): string | undefined {
  return viewOf(document) === null ? undefined : urlOf(document);
}
