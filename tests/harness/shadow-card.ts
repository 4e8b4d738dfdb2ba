import type { CDPSession, Page } from "playwright";

/*
 * The card stands in a closed shadow root, which no locator sees. The debugger does:
 *
 *   html > [popover="manual"]            the host
 *            #shadow-root (closed)
 *              ...                       the card
 */

interface DomNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
}

export interface CardElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text below, single spaces. */
  readonly text: string;
  readonly backendNodeId: number;
}

export interface Card {
  readonly text: string;
  /** In document order. */
  readonly elements: readonly CardElement[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const textNode = 3;
const silent = new Set(["STYLE", "SCRIPT"]);

function textOf(node: DomNode): string {
  if (node.nodeType === textNode) return node.nodeValue;
  if (silent.has(node.nodeName)) return "";
  return (node.children ?? []).map(textOf).join(" ");
}

function attributesOf({ attributes = [] }: DomNode): ReadonlyMap<string, string> {
  const pairs = attributes.flatMap((name, index) =>
    index % 2 === 0 ? [[name, attributes[index + 1] ?? ""] as const] : [],
  );
  return new Map(pairs);
}

function* walk(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

function toElement(node: DomNode): CardElement {
  return {
    tag: node.nodeName.toLowerCase(),
    attributes: attributesOf(node),
    text: textOf(node).replaceAll(/\s+/g, " ").trim(),
    backendNodeId: node.backendNodeId,
  };
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known !== undefined) return known;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Where an element is painted, in the viewport's pixels; undefined where it is not. */
export async function findBox(page: Page, element: CardElement): Promise<Box | undefined> {
  const cdp = await sessionOf(page);
  try {
    const { model } = await cdp.send("DOM.getBoxModel", { backendNodeId: element.backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    return box.width > 0 && box.height > 0 ? box : undefined;
  } catch {
    return undefined;
  }
}

/** The extension's closed roots in the page; there may be one for the card and none without it. */
async function findRoots(page: Page): Promise<DomNode[]> {
  const cdp = await sessionOf(page);
  const { root } = (await cdp.send("DOM.getDocument", { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  return [...walk(root)]
    .filter((node) => attributesOf(node).get("popover") === "manual")
    .flatMap((node) => node.shadowRoots ?? [])
    .filter((node) => node.shadowRootType === "closed");
}

/** The open card; undefined while none is painted. */
export async function findCard(page: Page): Promise<Card | undefined> {
  for (const root of await findRoots(page)) {
    const elements = [...walk(root)].filter(({ nodeType }) => nodeType === 1).map(toElement);
    const painted = await Promise.all(elements.map((element) => findBox(page, element)));
    if (painted.some((box) => box !== undefined)) {
      return { text: toElement(root).text, elements };
    }
  }
  return undefined;
}

/** Moves the mouse to an element of the card and clicks it. */
export async function clickInCard(page: Page, element: CardElement): Promise<void> {
  const box = await findBox(page, element);
  if (box === undefined) throw new Error(`<${element.tag}> "${element.text}" is not painted`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
