import type { DrawnElement } from "../core/relate/drawn-node.ts";
import type { CardParts, PlacedMention } from "../messaging/protocol.ts";
import { buildChildren } from "../page/build-tree.ts";
import { type CardHost, createCardHost } from "../page/card-host.ts";
import { copyText } from "../page/copy-text.ts";
import { watchDrag } from "../page/drag.ts";
import type { Opening } from "../page/hover.ts";
import type { Box } from "../page/safe-path.ts";
import type { TextSpan } from "../page/text-map.ts";
import type { CardAction } from "../view/card.tsx";

export interface CardSubject {
  readonly mention: PlacedMention;
  readonly name: string;
  readonly span: TextSpan;
  /** The line of the name that the reader points at. */
  readonly line: DOMRect;
}

/** What of the card is shown: the background's own word for it, "" at first. */
export interface CardWish {
  readonly wish: string;
  readonly hint: boolean;
}

export interface CardCalls {
  draw(subject: CardSubject, wish: CardWish): Promise<DrawnElement>;
  /** Came with the names: where there is a name, they are there. */
  parts(): CardParts | undefined;
  /** False where only the reader can open the panel. */
  openPanel(entity: string): Promise<boolean>;
  /** The reader has made a choice about a name. */
  chosen(): void;
  /** The reader closes it from within, or its word is gone. */
  close(): void;
  /** Pins it, or, without a word, changes that. */
  pin(on?: boolean): void;
}

export interface CardWindow {
  open(subject: CardSubject, opening: Opening): void;
  close(): void;
  /** Whether it stays where it is until the reader closes it. */
  pin(on: boolean): void;
  box(): Box | undefined;
  isInside(event: Event): boolean;
}

/** Time in which an answer usually comes, in ms: a card that only says that it waits would flicker. */
const patience = 100;

const atFirst: CardWish = { wish: "", hint: false };

/** The element with an action that an event is about. */
function actorOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest("[data-action]") : null;
}

/** Shows one card at a time beside its name. The page holds nothing of it until the first opens. */
export function createCardWindow(document: Document, calls: CardCalls): CardWindow {
  let host: CardHost | undefined;
  let subject: CardSubject | undefined;
  let opening: Opening = "shown";
  let wish = atFirst;
  let pinned = false;
  let following: AbortController | undefined;
  let waiting = 0;
  let side = -1;

  const place = (): void => {
    if (host?.place() === false) calls.close();
  };
  const follow = (): void => {
    following = new AbortController();
    const { signal } = following;
    addEventListener("scroll", place, { capture: true, passive: true, signal });
    addEventListener("resize", place, { passive: true, signal });
    // A word in a frame moves with that too.
    const view = subject?.span.startContainer.ownerDocument.defaultView;
    if (view !== window) view?.addEventListener("scroll", place, { capture: true, signal });
  };
  const find = (selector: string): Element | null => host?.content.querySelector(selector) ?? null;
  const showPin = (): void => find("[data-action=pin]")?.setAttribute("aria-pressed", `${pinned}`);
  const show = (drawn: DrawnElement | undefined, name?: string): void => {
    clearTimeout(waiting);
    if (subject === undefined || drawn === undefined) return;
    host ??= createHost();
    const { content } = host;
    host.change(() => buildChildren(document, content, [drawn]));
    showPin();
    if (name !== undefined) {
      const heading = find("#name bdi");
      if (heading !== null) heading.textContent = name;
    }
    if (following === undefined) {
      host.open(subject.span, subject.line, opening === "sheet");
      follow();
      if (opening === "entered") host.focus();
    }
    place();
  };
  /** Has the card drawn as the reader now wants it. */
  const draw = async (): Promise<void> => {
    const mine = subject;
    const wanted = wish;
    if (mine === undefined) return;
    const isCurrent = (): boolean => subject === mine && wish === wanted;
    try {
      const drawn = await calls.draw(mine, wanted);
      if (isCurrent()) show(drawn);
    } catch {
      if (isCurrent()) show(calls.parts()?.failed, mine.name);
    }
  };
  const change = (part: Partial<CardWish>): Promise<void> => {
    wish = { ...wish, ...part };
    return draw();
  };

  const close = (): void => {
    following?.abort();
    following = undefined;
    clearTimeout(waiting);
    subject = undefined;
    pinned = false;
    if (host === undefined) return;
    host.close();
    buildChildren(document, host.content, []);
  };

  const openPanel = async (entity: string): Promise<void> => {
    const mine = subject;
    // A panel that could not be opened is one that the reader has to open.
    const opened = await calls.openPanel(entity).catch(() => false);
    if (!opened && subject === mine) void change({ hint: true });
  };
  const copy = (text: string, done: string): void => {
    const status = find("#status");
    if (copyText(document, text) && status !== null) status.textContent = done;
  };
  /** Who cannot drag moves it with clicks: to one side of the window, and back. */
  const jump = (): void => {
    calls.pin(true);
    side = -side;
    host?.move(side * innerWidth, 0);
  };
  const act = (action: CardAction, value: string, done: string): void => {
    if (action === "close") calls.close();
    else if (action === "panel") void openPanel(value);
    else if (action === "pin") calls.pin();
    else if (action === "move") jump();
    else if (action === "copy") copy(value, done);
    else if (action === "wish") void change({ wish: value, hint: false });
    else if (action === "choose") void change({ wish: value }).then(() => calls.chosen());
  };
  const onClick = (event: Event): void => {
    // Buttons click themselves at this key, what only stands for a link does not.
    const isKey = event instanceof KeyboardEvent;
    if (isKey && (event.key !== "Enter" || event.target instanceof HTMLButtonElement)) return;
    const actor = actorOf(event.target);
    // Only the reader acts, never a page that has got hold of an element.
    if (!event.isTrusted || actor === null || subject === undefined) return;
    const [action, value, done] = ["action", "value", "done"].map(
      (name) => actor.getAttribute(`data-${name}`) ?? "",
    );
    act(action as CardAction, value ?? "", done ?? "");
  };

  const createHost = (): CardHost => {
    const made = createCardHost(document, calls.parts()?.styles ?? "");
    for (const type of ["click", "keydown"]) made.content.addEventListener(type, onClick);
    watchDrag(
      made.content,
      (target) => actorOf(target)?.getAttribute("data-action") === "move",
      (x, y) => {
        calls.pin(true);
        made.move(x, y);
      },
    );
    return made;
  };

  return {
    open(next, how) {
      close();
      subject = next;
      opening = how;
      wish = atFirst;
      waiting = window.setTimeout(() => show(calls.parts()?.loading, next.name), patience);
      void draw();
    },
    close,
    pin(on) {
      pinned = on;
      if (on) host?.move(0, 0);
      else host?.release();
      showPin();
      place();
    },
    box: () => host?.box(),
    isInside: (event) => host?.isInside(event) === true,
  };
}
