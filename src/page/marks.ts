import { isConnectedIn } from "./dom.ts";
import styles from "./marks.css?inline";
import type { TextSpan } from "./text-map.ts";

/** What a mark is for: an underlined name, the one whose card is open, the one that was gone to. */
const highlightNames = {
  name: "backgrounder",
  open: "backgrounder-open",
  flash: "backgrounder-flash",
} as const;
type MarkKind = keyof typeof highlightNames;

/** An underlined span, with what the caller keeps with it. */
export interface Mark<T> {
  readonly span: TextSpan;
  readonly value: T;
  /** The text that it stood on when it was made. */
  readonly words: string;
}

export interface Marks<T> {
  /** Replaces all underlined names. In document order. */
  set(places: readonly { readonly span: TextSpan; readonly value: T }[]): void;
  readonly all: readonly Mark<T>[];
  /** Shows one span in another way, or none. */
  show(kind: "open" | "flash", span: TextSpan | undefined): void;
  /** Drops the marks whose text is no longer what it was; true when any was. */
  dropChanged(): boolean;
  /** Has marks painted in shadow roots too: in Firefox a page's own sheets do not reach into them. */
  reach(roots: readonly ShadowRoot[]): void;
  /** Puts back what the page has cleared. */
  restore(): void;
  destroy(): void;
}

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
  const highlights = new Map<MarkKind, Highlight>();
  let marks: readonly Mark<T>[] = [];
  let reached: readonly ShadowRoot[] = [];
  let sheet: CSSStyleSheet | undefined;

  const put = (kind: MarkKind, spans: readonly TextSpan[]): void => {
    const name = highlightNames[kind];
    if (spans.length === 0) {
      highlights.delete(kind);
      CSS.highlights.delete(name);
      return;
    }
    // A new one each time: adding to a large highlight repaints as much.
    const highlight = new Highlight();
    for (const span of spans) highlight.add(rangeOf(span));
    if (kind !== "name") highlight.priority = kind === "open" ? 1 : 2;
    highlights.set(kind, highlight);
    CSS.highlights.set(name, highlight);
  };

  const keep = (kept: readonly Mark<T>[]): void => {
    marks = kept;
    put(
      "name",
      kept.map(({ span }) => span),
    );
  };

  const withoutSheet = (root: ShadowRoot): CSSStyleSheet[] =>
    [...root.adoptedStyleSheets].filter((each) => each !== sheet);
  const adopt = (): void => {
    if (reached.length === 0) return;
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    for (const root of reached) {
      if (![...root.adoptedStyleSheets].includes(sheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    }
  };
  const leave = (): void => {
    for (const root of reached) root.adoptedStyleSheets = withoutSheet(root);
    reached = [];
  };

  return {
    reach(roots) {
      leave();
      reached = roots;
      adopt();
    },
    get all() {
      return marks;
    },
    set(places) {
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
      adopt();
      for (const [kind, highlight] of highlights) {
        const name = highlightNames[kind];
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },
    destroy() {
      leave();
      marks = [];
      for (const kind of ["name", "open", "flash"] as const) put(kind, []);
    },
  };
}
