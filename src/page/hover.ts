import { offsetOf, ownerOf, rootOf } from "./dom.ts";
import { type Hit, createHitTest } from "./hit-test.ts";
import type { Marks } from "./marks.ts";
import { type Box, isIn, isOnTheWay } from "./safe-path.ts";

/*
 *   idle --- mouse onto a name ---> waiting --- rest ---> shown --- a while outside ---> idle
 *    ^                                 |                    |
 *    +---- off the name, scroll, key, button, selection ----+ (shown: Escape, click outside)
 *
 *   entered   opened from the keyboard: the mouse has no say, Escape or a click outside closes it
 *   sheet     opened by a finger, at the window's lower edge; closed as the entered one
 *   pinned    made of any of them; only Escape, its buttons or another name by key or click end it
 */
type HoverState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "waiting"; readonly hit: Hit<T>; readonly timer: number }
  | {
      readonly kind: "shown";
      readonly hit: Hit<T>;
      readonly closing?: number;
      readonly next?: Waiting<T>;
    }
  | { readonly kind: "entered" | "sheet" | "pinned"; readonly hit: Hit<T> };
interface Waiting<T> {
  readonly hit: Hit<T>;
  readonly timer: number;
}

/** How a card is opened: beside its name for the mouse or the keyboard, or as a sheet for a finger. */
export type Opening = "shown" | "entered" | "sheet";

/** The reader's choice of what opens a card, and how fast; delays in ms. */
export interface Manner {
  readonly openMode: "rest" | "alt" | "click";
  readonly openDelay: number;
  readonly closeDelay: number;
}

export interface HoverCallbacks<T> {
  open(hit: Hit<T>, opening: Opening): void;
  manner(): Manner;
  /** The open card was pinned, or is no longer. */
  pinned(on: boolean): void;
  close(): void;
  /** Where the open card stands; undefined while none is painted. */
  cardBox(): Box | undefined;
  /** Whether an event happened in the card. */
  isInCard(event: Event): boolean;
}

export interface Hover<T> {
  /** Listens in these frames' documents too. */
  reach(documents: readonly Document[]): void;
  /** Opens a name's card from the keyboard. */
  enter(hit: Hit<T>): void;
  /** Pins the open card, or no longer; without a word the other of the two. */
  pin(on?: boolean): void;
  close(): void;
}

/** Where an event happened in the page's viewport, in frames too. */
function placeOf({ clientX, clientY, target }: PointerEvent): { x: number; y: number } {
  const around = target === null ? null : ownerOf(target as Node);
  if (around === null || around === document) return { x: clientX, y: clientY };
  const { x, y } = offsetOf(around);
  return { x: clientX + x, y: clientY + y };
}

/** Opens and closes cards as the reader's mouse, finger and keys say, until the signal aborts. */
export function watchHover<T>(
  document: Document,
  marks: Marks<T>,
  callbacks: HoverCallbacks<T>,
  signal: AbortSignal,
): Hover<T> {
  let state: HoverState<T> = { kind: "idle" };
  const hitTest = createHitTest(document);
  let frame = 0;
  let at = { x: -1, y: -1 };
  /** Alt is held. */
  let held = false;
  /** Control was pressed, and no other key since. */
  let controlAlone = false;

  const stopTimers = (): void => {
    if (state.kind === "waiting") clearTimeout(state.timer);
    if (state.kind !== "shown") return;
    clearTimeout(state.closing);
    clearTimeout(state.next?.timer);
  };
  const close = (): void => {
    stopTimers();
    const open = state.kind !== "idle" && state.kind !== "waiting";
    state = { kind: "idle" };
    if (open) callbacks.close();
  };
  /** The mouse has left word and card; it may be resting on another name already. */
  const closeLeft = (): void => {
    const next = state.kind === "shown" ? state.next : undefined;
    if (next === undefined) {
      close();
      return;
    }
    state = { kind: "waiting", ...next };
    callbacks.close();
  };
  const open = (hit: Hit<T>, kind: Opening): void => {
    stopTimers();
    state = { kind, hit };
    callbacks.open(hit, kind);
  };
  const wait = (hit: Hit<T>): Waiting<T> => {
    const { openMode, openDelay } = callbacks.manner();
    // Who holds a key has said enough.
    const delay = openMode === "alt" ? 0 : openDelay;
    return { hit, timer: setTimeout(() => open(hit, "shown"), delay) };
  };
  const pin = (on = state.kind !== "pinned"): void => {
    if (state.kind === "idle" || state.kind === "waiting") return;
    if (on === (state.kind === "pinned")) return;
    stopTimers();
    state = { kind: on ? "pinned" : "entered", hit: state.hit };
    callbacks.pinned(on);
  };
  /** Whether the mouse alone opens a card here and now. */
  const opensAtRest = (): boolean => {
    const { openMode } = callbacks.manner();
    return openMode === "rest" || (openMode === "alt" && held);
  };
  const cancelWaiting = (): void => {
    if (state.kind === "waiting") close();
    else if (state.kind === "shown" && state.next !== undefined) {
      clearTimeout(state.next.timer);
      // What was about to close still closes, unless the mouse comes back.
      const { hit, closing } = state;
      state = { kind: "shown", hit, ...(closing === undefined ? {} : { closing }) };
    }
  };

  const moveWhileShown = (
    shown: HoverState<T> & { kind: "shown" },
    hit: Hit<T> | undefined,
  ): void => {
    const card = callbacks.cardBox();
    const onWord = hit?.mark === shown.hit.mark;
    const onWay =
      card !== undefined &&
      (isIn(card, at.x, at.y) || isOnTheWay(shown.hit.rect, card, at.x, at.y));
    if (onWord || onWay) {
      stopTimers();
      state = { kind: "shown", hit: shown.hit };
      return;
    }
    const closing = shown.closing ?? setTimeout(closeLeft, callbacks.manner().closeDelay);
    if (hit === undefined || !opensAtRest()) {
      clearTimeout(shown.next?.timer);
      state = { kind: "shown", hit: shown.hit, closing };
    } else if (shown.next?.hit.mark !== hit.mark) {
      clearTimeout(shown.next?.timer);
      state = { kind: "shown", hit: shown.hit, closing, next: wait(hit) };
    } else state = { kind: "shown", hit: shown.hit, closing, next: shown.next };
  };

  const look = (): void => {
    frame = 0;
    const hit = hitTest(marks.all, at.x, at.y);
    if (state.kind === "shown") moveWhileShown(state, hit);
    else if (state.kind !== "idle" && state.kind !== "waiting") return;
    else if (hit === undefined || !opensAtRest()) close();
    else if (state.kind === "idle" || state.hit.mark !== hit.mark) {
      stopTimers();
      state = { kind: "waiting", ...wait(hit) };
    }
  };

  const onMove = (event: PointerEvent): void => {
    // A page can make such events up; the reader's own are trusted.
    if (!event.isTrusted || event.pointerType === "touch") return;
    at = placeOf(event);
    held = event.altKey;
    if (event.buttons !== 0) {
      // Something is being selected or dragged.
      cancelWaiting();
      return;
    }
    if (state.kind === "idle" && marks.all.length === 0) return;
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const onDown = (event: PointerEvent): void => {
    if (!event.isTrusted || callbacks.isInCard(event)) return;
    if (state.kind !== "pinned") close();
  };
  const onTap = (event: PointerEvent): void => {
    if (!event.isTrusted || callbacks.isInCard(event)) return;
    const touch = event.pointerType === "touch";
    if (!touch && callbacks.manner().openMode !== "click") return;
    const hit = hitTest(marks.all, placeOf(event).x, placeOf(event).y);
    if (hit !== undefined) open(hit, touch ? "sheet" : "shown");
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const { key } = event;
    controlAlone = key === "Control";
    held = event.altKey;
    if (key === "Escape") {
      // The card takes it alone: a page may close something of its own at this key.
      if (callbacks.isInCard(event)) event.stopPropagation();
      close();
    } else if (key === "Alt" && state.kind === "idle") look();
    else if (key !== "Control") cancelWaiting();
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    held = event.altKey;
    if (event.key === "Control" && controlAlone) pin();
    controlAlone = false;
  };
  const onLeave = (): void => {
    at = { x: -1, y: -1 };
    cancelWaiting();
    if (state.kind === "shown" && state.closing === undefined) {
      state = { ...state, closing: setTimeout(closeLeft, callbacks.manner().closeDelay) };
    }
  };

  /** By document: a frame that loads another keeps its window's name and loses the listeners. */
  const heard = new WeakSet<Document>();
  const listen = (view: Window): void => {
    if (heard.has(view.document)) return;
    heard.add(view.document);
    const options = { capture: true, passive: true, signal } as const;
    view.addEventListener("pointermove", onMove, options);
    view.addEventListener("pointerdown", onDown, options);
    view.addEventListener("click", onTap as (event: Event) => void, options);
    view.addEventListener("keydown", onKey, options);
    view.addEventListener("keyup", onKeyUp, options);
    view.addEventListener("scroll", cancelWaiting, options);
    view.addEventListener("wheel", cancelWaiting, options);
    view.addEventListener("blur", cancelWaiting, { signal });
    rootOf(view.document).addEventListener("mouseleave", onLeave, { signal });
  };
  listen(window);
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    close();
  });
  return {
    reach(documents) {
      for (const { defaultView } of documents) if (defaultView !== null) listen(defaultView);
    },
    enter: (hit) => open(hit, "entered"),
    pin,
    close,
  };
}
