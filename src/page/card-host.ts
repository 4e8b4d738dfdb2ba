import { fullscreenOf, queryAll, rootOf } from "./dom.ts";
import { rectsOf } from "./hit-test.ts";
import { placeCard } from "./place-card.ts";
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
  /** Puts the host into the page beside a word. */
  open(span: TextSpan, line: DOMRect): void;
  /** Places it anew: its size has changed, or the page has scrolled. False when the word is gone. */
  place(): boolean;
  close(): void;
  /** undefined while closed. */
  box(): Box | undefined;
  isInside(event: Event): boolean;
}

interface Where {
  readonly left: number;
  readonly top: number;
  readonly maxHeight?: number;
}

/**
 * Where the host stands. In a sheet of the root, after the card's own, and important: there the page
 * has no say.
 */
function placeStyle({ left, top, maxHeight }: Where): string {
  const height = maxHeight === undefined ? "" : `--card-height: ${maxHeight}px !important;`;
  return `:host {
    position: fixed !important; inset: auto !important; z-index: 2147483647 !important;
    left: ${left}px !important; top: ${top}px !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important;
    width: max-content !important; height: max-content !important;
    background: transparent !important; overflow: visible !important;
    ${height}
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

/** Makes the place where cards are drawn; nothing of it is in the page until it opens. */
export function createCardHost(document: Document, styles: string): CardHost {
  const host = Document.prototype.createElement.call(document, "div");
  host.setAttribute("popover", "manual");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const where = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, where];
  const content = Document.prototype.createElement.call(document, "div");
  root.append(content);

  let word: { readonly span: TextSpan; readonly line: number } | undefined;

  const place = (): boolean => {
    const rect = word === undefined ? undefined : boxOf(word.span, word.line);
    if (rect === undefined || rect.bottom < 0 || rect.top > innerHeight) return false;
    where.replaceSync(placeStyle({ left: 0, top: 0 }));
    // A zoomed root multiplies what is written here.
    const zoom = host.currentCSSZoom || 1;
    const size = content.getBoundingClientRect();
    const { left, top, maxHeight } = placeCard(rect, size, {
      width: rootOf(document).clientWidth || innerWidth,
      height: innerHeight,
    });
    where.replaceSync(
      placeStyle({ left: left / zoom, top: top / zoom, maxHeight: maxHeight / zoom }),
    );
    return true;
  };

  return {
    content,
    open(span, line) {
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
    close() {
      word = undefined;
      host.remove();
    },
    box: () => (host.isConnected ? content.getBoundingClientRect() : undefined),
    isInside: (event) => event.composedPath().includes(host),
  };
}
