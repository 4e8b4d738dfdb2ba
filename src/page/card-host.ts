import { fullscreenOf, queryAll, rootOf } from "./dom.ts";
import { rectsOf } from "./hit-test.ts";
import { placeCard, tallest } from "./place-card.ts";
import type { Box } from "./safe-path.ts";
import type { TextSpan } from "./text-map.ts";

/*
 *   html > div[popover=manual]          the host, in the page only while a card is open
 *            #shadow-root (closed)
 *              div                      what the caller draws into
 *
 * A manual popover stands in the top layer: no z-index covers it, no transform of the page moves it.
 */

export interface CardHost {
  /** Where the caller draws. */
  readonly content: HTMLElement;
  /** Puts the host into the page beside a word, or as a sheet at the window's lower edge. */
  open(span: TextSpan, line: DOMRect, sheet: boolean): void;
  /** Places it anew: its size has changed, or the page has scrolled. False when the word is gone. */
  place(): boolean;
  /** Moves it by so many px; from then on it stays there, whatever becomes of its word. */
  move(x: number, y: number): void;
  /** Has it follow its word again. */
  release(): void;
  /** Gives it the focus, and remembers who had it. */
  focus(): void;
  /**
   * Changes what is drawn. Where the focus was in it, the card itself has it if its element is gone, or
   * another name is shown: then it would stand anywhere.
   */
  change(draw: () => void): void;
  close(): void;
  /** undefined while closed. */
  box(): Box | undefined;
  isInside(event: Event): boolean;
}

/** The most of the window's height that a sheet takes. */
const sheetHeight = 0.6;

interface Where {
  readonly left: number;
  readonly top: number;
  readonly maxHeight?: number;
  readonly width?: number;
}

/**
 * Where the host stands. In a sheet of the root, after the card's own, and important: there the page
 * has no say.
 */
function placeStyle({ left, top, maxHeight, width }: Where): string {
  const height = maxHeight === undefined ? "" : `--card-height: ${maxHeight}px !important;`;
  const wide = width === undefined ? "" : `--card-width: ${width}px !important;`;
  return `:host {
    position: fixed !important; inset: auto !important; z-index: 2147483647 !important;
    left: ${left}px !important; top: ${top}px !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important;
    width: max-content !important; height: max-content !important;
    background: transparent !important; overflow: visible !important;
    ${height}${wide}
  }`;
}

/** Under a modal dialog or in fullscreen only what is inside them can be clicked. */
function findParent(document: Document): Element {
  let parent: Element = fullscreenOf(document) ?? rootOf(document);
  for (const dialog of queryAll(document, "dialog:modal")) parent = dialog;
  return parent;
}

/**
 * Where a word stands: the line that was pointed at, with the lines right above and below that it runs
 * over. Those in another column are far off, and no card can keep clear of both.
 */
function boxOf(span: TextSpan, index: number): Box | undefined {
  const rects = rectsOf(span);
  const line = rects[Math.min(index, rects.length - 1)];
  if (line === undefined) return undefined;
  const near = rects.filter(
    ({ top, bottom }) => top < line.bottom + line.height && bottom > line.top - line.height,
  );
  return {
    left: line.left,
    right: line.right,
    top: Math.min(...near.map(({ top }) => top)),
    bottom: Math.max(...near.map(({ bottom }) => bottom)),
  };
}

/**
 * Gives the focus back to who had it. Where nobody had, the next Tab begins at the name: from there
 * the browser looks for what comes next.
 */
function giveBack(before: Element | null, span: TextSpan | undefined): void {
  if (before instanceof HTMLElement && before !== before.ownerDocument.body) {
    before.focus({ preventScroll: true });
  } else if (span !== undefined) {
    getSelection()?.collapse(span.startContainer, span.startOffset);
  }
}

/** The name that a card is labelled by. */
function nameOf(content: Element): string | null | undefined {
  return content.querySelector("#name")?.textContent;
}

/** Makes the place where cards are drawn; nothing of it is in the page until it opens. */
export function createCardHost(document: Document, styles: string): CardHost {
  const host = Document.prototype.createElement.call(document, "div");
  host.setAttribute("popover", "manual");
  const root = host.attachShadow({ mode: "closed" });
  const look = new CSSStyleSheet();
  look.replaceSync(styles);
  const where = new CSSStyleSheet();
  root.adoptedStyleSheets = [look, where];
  const content = Document.prototype.createElement.call(document, "div");
  root.append(content);

  let word: { readonly span: TextSpan; readonly line: number } | undefined;
  let isSheet = false;
  /** Where the reader has put it. */
  let moved: { readonly left: number; readonly top: number } | undefined;
  let before: Element | null = null;

  const focusCard = (): void => {
    content.querySelector<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
  };
  const put = ({ left, top, maxHeight, width }: Required<Where>): void => {
    // A zoomed root multiplies what is written here.
    const zoom = host.currentCSSZoom || 1;
    const style = { left: left / zoom, top: top / zoom, maxHeight: maxHeight / zoom };
    where.replaceSync(placeStyle(width === 0 ? style : { ...style, width: width / zoom }));
  };
  const place = (): boolean => {
    const viewport = { width: rootOf(document).clientWidth || innerWidth, height: innerHeight };
    if (isSheet || moved !== undefined) {
      const maxHeight = viewport.height * (isSheet ? sheetHeight : tallest);
      const width = isSheet ? viewport.width : 0;
      put({ left: 0, top: 0, maxHeight, width });
      const size = content.getBoundingClientRect();
      const [right, bottom] = [viewport.width - size.width, viewport.height - size.height];
      const { left, top } = moved ?? { left: 0, top: bottom };
      moved &&= {
        left: Math.max(0, Math.min(left, right)),
        top: Math.max(0, Math.min(top, bottom)),
      };
      put({ ...(moved ?? { left, top }), maxHeight, width });
      return true;
    }
    const rect = word === undefined ? undefined : boxOf(word.span, word.line);
    if (rect === undefined || rect.bottom < 0 || rect.top > innerHeight) return false;
    where.replaceSync(placeStyle({ left: 0, top: 0 }));
    put({ ...placeCard(rect, content.getBoundingClientRect(), viewport), width: 0 });
    return true;
  };

  return {
    content,
    open(span, line, sheet) {
      isSheet = sheet;
      moved = undefined;
      const index = rectsOf(span).findIndex(
        ({ top, left }) => top === line.top && left === line.left,
      );
      word = { span, line: Math.max(0, index) };
      const parent = findParent(document);
      if (host.parentNode !== parent) Element.prototype.append.call(parent, host);
      if (!host.matches(":popover-open")) host.showPopover();
      place();
    },
    place,
    move(x, y) {
      if (isSheet || !host.isConnected) return;
      const { left, top } = moved ?? content.getBoundingClientRect();
      moved = { left: left + x, top: top + y };
      place();
    },
    release() {
      moved = undefined;
    },
    focus() {
      before = document.activeElement;
      focusCard();
    },
    change(draw) {
      const had = root.activeElement !== null;
      const name = nameOf(content);
      draw();
      if (had && (root.activeElement === null || nameOf(content) !== name)) focusCard();
    },
    close() {
      const had = host.isConnected && document.activeElement === host;
      host.remove();
      if (had) giveBack(before, word?.span);
      word = undefined;
      before = null;
    },
    box: () => (host.isConnected ? content.getBoundingClientRect() : undefined),
    isInside: (event) => event.composedPath().includes(host),
  };
}
