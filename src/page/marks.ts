import { isConnectedIn } from "./dom.ts";
import { createMarkSheets } from "./mark-sheets.ts";
import type { TextRoot, TextSpan } from "./text-map.ts";

/** What a mark is for: an underlined name, the one whose card is open, the one that was gone to. */
type MarkKind = "name" | "open" | "flash";

/** An underlined span, with what the caller keeps with it. */
export interface Mark<T> {
  readonly span: TextSpan;
  readonly value: T;
  /** The text that it stood on when it was made. */
  readonly words: string;
}

export interface Marks<T> {
  /** Replaces all underlined names. In document order. The style is one of marks.css. */
  set(places: readonly { readonly span: TextSpan; readonly value: T }[], style?: string): void;
  readonly all: readonly Mark<T>[];
  /** Shows one span in another way, or none. */
  show(kind: "open" | "flash", span: TextSpan | undefined): void;
  /** Drops the marks whose text is no longer what it was; true when any was. */
  dropChanged(): boolean;
  /** Has marks painted in these trees too, and in no others: the page's own sheets do not reach them. */
  reach(roots: readonly TextRoot[]): void;
  /** Puts back what the page has cleared, a few times; then not for a while. */
  restore(): void;
  destroy(): void;
}

type Painter = Pick<typeof globalThis, "CSS" | "Highlight">;

/** The window that paints a document; none for a frame's that has been taken out. */
function viewOf(document: Document): Painter | null {
  return document.defaultView;
}

/**
 * Where a window keeps its highlights. The getter is looked up each time: Firefox (153 at least)
 * remembers at the place where `CSS.highlights` is read which window's getter answered, and then
 * gives one window's registry for another's.
 */
function registryOf(document: Document): HighlightRegistry | undefined {
  const css = viewOf(document)?.CSS;
  if (css === undefined) return undefined;
  return Object.getOwnPropertyDescriptor(css, "highlights")?.get?.call(css) as HighlightRegistry;
}

/**
 * So often in so many ms what the page has cleared is put back; for the rest of the time it has its
 * way. A page that answers each return by a change would otherwise have us both busy for good.
 */
const mostReturns = 5;
const returnsWithin = 10_000;

function rangeOf({ startContainer, startOffset, endContainer, endOffset }: TextSpan): StaticRange {
  // Static: the page's own changes cost nothing, and dropChanged sees what they did.
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** The text of a span; of one that runs over several nodes its two ends. */
function wordsOf({ startContainer, startOffset, endContainer, endOffset }: TextSpan): string {
  if (startContainer === endContainer) return startContainer.data.slice(startOffset, endOffset);
  return `${startContainer.data.slice(startOffset)} ${endContainer.data.slice(0, endOffset)}`;
}

function isWhole<T>({ span, words }: Mark<T>): boolean {
  return (
    viewOf(span.startContainer.ownerDocument) !== null &&
    isConnectedIn(span.startContainer) &&
    isConnectedIn(span.endContainer) &&
    wordsOf(span) === words
  );
}

/**
 * Underlines spans by CSS Custom Highlights: no element is made and no text node is touched.
 * Firefox cannot iterate the registry from here, so the marks are kept in a list of our own.
 */
export function createMarks<T>(): Marks<T> {
  /** What of each kind is painted, by the document: a frame's is another than the page's. */
  const painted = new Map<MarkKind, ReadonlyMap<Document, Highlight>>();
  let marks: readonly Mark<T>[] = [];
  /** Of the underlined names; "" is the usual one. */
  let nameStyle = "";
  const sheets = createMarkSheets();
  /** When highlights were put back, in ms of the page's clock. */
  const returned: number[] = [];

  const mayReturn = (): boolean => {
    const now = performance.now();
    while (now - (returned[0] ?? now) > returnsWithin) returned.shift();
    if (returned.length >= mostReturns) return false;
    returned.push(now);
    return true;
  };

  const nameOf = (kind: MarkKind): string => {
    const part = kind === "name" ? nameStyle : kind;
    return part === "" ? "backgrounder" : `backgrounder-${part}`;
  };
  const put = (kind: MarkKind, spans: readonly TextSpan[]): void => {
    const name = nameOf(kind);
    // New ones each time: adding to a large highlight repaints as much.
    const highlights = new Map<Document, Highlight>();
    for (const span of spans) {
      const document = span.startContainer.ownerDocument;
      const view = viewOf(document);
      if (view === null) continue;
      let highlight = highlights.get(document);
      if (highlight === undefined) {
        highlight = new view.Highlight();
        if (kind !== "name") highlight.priority = kind === "open" ? 1 : 2;
        highlights.set(document, highlight);
      }
      highlight.add(rangeOf(span));
    }
    const before = painted.get(kind);
    for (const document of before?.keys() ?? []) {
      if (!highlights.has(document)) registryOf(document)?.delete(name);
    }
    painted.set(kind, highlights);
    for (const [document, highlight] of highlights) {
      const registry = registryOf(document);
      const last = before?.get(document);
      const isCleared = last !== undefined && registry?.get(name) !== last;
      if (!isCleared || mayReturn()) registry?.set(name, highlight);
    }
  };

  const keep = (kept: readonly Mark<T>[]): void => {
    marks = kept;
    put(
      "name",
      kept.map(({ span }) => span),
    );
  };

  return {
    reach: (roots) => sheets.reach(roots),
    get all() {
      return marks;
    },
    set(places, style = "") {
      if (style !== nameStyle) put("name", []);
      nameStyle = style;
      keep(places.map(({ span, value }) => ({ span, value, words: wordsOf(span) })));
    },
    show(kind, span) {
      put(kind, span === undefined ? [] : [span]);
    },
    dropChanged() {
      const whole = marks.filter(isWhole);
      if (whole.length === marks.length) return false;
      keep(whole);
      return true;
    },
    restore() {
      sheets.restore();
      for (const [kind, highlights] of painted) {
        const name = nameOf(kind);
        for (const [document, highlight] of highlights) {
          const registry = registryOf(document);
          if (registry === undefined || registry.get(name) === highlight) continue;
          if (mayReturn()) registry.set(name, highlight);
        }
      }
    },
    destroy() {
      sheets.reach([]);
      marks = [];
      for (const kind of ["name", "open", "flash"] as const) put(kind, []);
    },
  };
}
