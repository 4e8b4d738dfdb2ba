import { attributeOf, elementOf, framedDocumentOf, nodeTypeOf, parentOf, rootOf } from "./dom.ts";
import type { TextRoot } from "./text-map.ts";

/** Quiet time after the last change before the page is read again, and the longest wait, in ms. */
const quiet = 400;
const longestWait = 2000;
/** After a reading, this many times its own duration pass before the next: never over 5 % of the time. */
const rest = 20;

export interface PageCallbacks {
  /** The page's last reading, which may still go on: how long it takes, in ms. A rest follows it. */
  readonly last: Promise<number>;
  /** Some text has changed: at once, in the same task as the observer's own call. */
  textChanged(): void;
  /** The page is another one than when it was read last. Gives how long its reading takes, in ms. */
  read(): Promise<number>;
}

export interface PageWatch {
  /** Watches these trees besides the document; one that is watched already is not twice. */
  observe(roots: readonly TextRoot[]): void;
}

/** Whether a change happened in text that is being written. */
function isBeingWritten(node: Node): boolean {
  for (
    let at: Node | null = elementOf(node);
    at !== null && nodeTypeOf(at) === 1;
    at = parentOf(at)
  ) {
    const value = attributeOf(at as Element, "contenteditable");
    if (value !== null) return value !== "false";
  }
  return false;
}

function holdsText(node: Node): boolean {
  return nodeTypeOf(node) === 1 || nodeTypeOf(node) === 3;
}

function changesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === "characterData") return !isBeingWritten(target);
  const some = [...addedNodes].some(holdsText) || [...removedNodes].some(holdsText);
  return some && !isBeingWritten(target);
}

/** Records beyond this many are not looked through one by one. */
const mostRecords = 200;

/**
 * Follows a page's changes and navigations until the signal aborts. Typing is no change. Reading
 * waits for quiet and rests in proportion to what it costs, however often the page changes.
 */
export function watchPage(
  document: Document,
  callbacks: PageCallbacks,
  signal: AbortSignal,
): PageWatch {
  let timer = 0;
  let firstChange = 0;
  let resting = 0;
  let isReading = false;
  let isStale = false;

  const restAfter = async (reading: Promise<number>): Promise<void> => {
    isReading = true;
    isStale = false;
    const cost = await reading.catch(() => 0);
    isReading = false;
    if (signal.aborted) return;
    resting = performance.now() + cost * rest;
    if (isStale) schedule();
  };
  const read = (): void => {
    timer = 0;
    firstChange = 0;
    void restAfter(callbacks.read());
  };
  const schedule = (): void => {
    if (isReading) {
      isStale = true;
      return;
    }
    const now = performance.now();
    if (firstChange === 0) firstChange = now;
    const due = Math.min(now + quiet, firstChange + longestWait);
    clearTimeout(timer);
    timer = window.setTimeout(read, Math.max(due, resting) - now);
  };

  const observer = new MutationObserver((records) => {
    if (records.length <= mostRecords && !records.some(changesText)) return;
    callbacks.textChanged();
    schedule();
  });
  const changes = { subtree: true, childList: true, characterData: true };
  observer.observe(rootOf(document), changes);

  void restAfter(callbacks.last);

  // Both for pages that come back from the cache and for those that change their address: another page.
  const arrive = (): void => {
    resting = 0;
    schedule();
  };
  const show = ({ persisted }: PageTransitionEvent): void => {
    // The first showing is of the page that was read just now.
    if (persisted) arrive();
  };
  addEventListener("pageshow", show, { signal });
  // Firefox has the Navigation API from 147 on.
  if ("navigation" in globalThis) {
    navigation.addEventListener("navigatesuccess", arrive, { signal });
  } else addEventListener("popstate", arrive, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  let awaitsFrames = false;
  const arriveInFrame = ({ target }: Event): void => {
    const isElement = target !== null && target !== document && nodeTypeOf(target as Node) === 1;
    if (isElement && framedDocumentOf(target as Element) !== null) schedule();
  };
  return {
    observe(roots) {
      if (signal.aborted) return;
      if (!awaitsFrames) {
        awaitsFrames = true;
        // What loads in a frame is no change of the document; and the window hears of no element's load.
        rootOf(document).addEventListener("load", arriveInFrame, { capture: true, signal });
      }
      for (const root of roots) observer.observe(root, changes);
    },
  };
}
