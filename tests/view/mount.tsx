import { type ComponentChild, type VNode, render } from "preact";
import { afterEach } from "vitest";
import { cdp } from "vitest/browser";
import { buildChildren } from "../../src/page/build-tree.ts";
import { cardStyles } from "../../src/view/card-styles.ts";
import { drawTree } from "../../src/view/draw-tree.ts";
import notes from "../../src/view/notes.css?inline";
import pages from "../../src/view/pages.css?inline";
import panel from "../../src/view/panel.css?inline";
import options from "../../src/view/options.css?inline";
import popup from "../../src/view/popup.css?inline";
import tokens from "../../src/view/tokens.css?inline";
import welcome from "../../src/view/welcome.css?inline";

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

function adopt(target: DocumentOrShadowRoot, text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}

function addElement(): HTMLElement {
  const element = document.createElement("div");
  document.body.append(element);
  cleanups.push(() => element.remove());
  return element;
}

export interface Mounted {
  /** What was drawn, to look into. */
  readonly root: HTMLElement;
  /** Draws something else in its place. */
  readonly redraw: (child: ComponentChild) => void;
}

export interface MountedCard {
  readonly root: ShadowRoot;
  readonly redraw: (card: VNode) => void;
}

/** Draws a card and builds it as background and content script do, but in an open root. */
export function mountCard(card: VNode): MountedCard {
  const root = addElement().attachShadow({ mode: "open" });
  adopt(root, cardStyles);
  const content = document.createElement("div");
  root.append(content);
  const redraw = (next: VNode): void => buildChildren(document, content, [drawTree(next)]);
  redraw(card);
  return { root, redraw };
}

/** Draws a page of the extension with its styles. */
export function mountPage(child: ComponentChild): Mounted {
  adopt(document, [tokens, notes, pages, panel, popup, options, welcome].join("\n"));
  cleanups.push(() => {
    document.adoptedStyleSheets = [];
  });
  const root = addElement();
  const redraw = (next: ComponentChild): void => render(next, root);
  redraw(child);
  cleanups.push(() => redraw(null));
  return { root, redraw };
}

/** All text, with single spaces. */
export function textOf(root: Node): string {
  return (root.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/** The first element that a selector finds; throws where there is none. */
export function get(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing is ${selector}`);
  return element;
}

/** The button whose text or label this is. */
export function getButton(root: ParentNode, name: string): HTMLButtonElement {
  const buttons = [...root.querySelectorAll("button")];
  const button = buttons.find((each) => (each.getAttribute("aria-label") ?? textOf(each)) === name);
  if (button === undefined) throw new Error(`no button "${name}"`);
  return button;
}

/** The texts of all elements that a selector finds. */
export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

export type Scheme = "light" | "dark";

/**
 * Makes the reader's system prefer one, and no motion: colours in the middle of a fade are no colours.
 * "" leaves both to the system again.
 */
export async function preferScheme(scheme: Scheme | ""): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: scheme === "" ? "" : "reduce" },
    ],
  });
}
