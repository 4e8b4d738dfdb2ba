import type { EntityId } from "../core/dataset/pack.ts";
import type { DrawnElement } from "../core/relate/drawn-node.ts";
import type { CardParts } from "../messaging/protocol.ts";
import { buildChildren } from "../page/build-tree.ts";
import { type CardHost, createCardHost } from "../page/card-host.ts";
import type { Box } from "../page/safe-path.ts";
import type { TextSpan } from "../page/text-map.ts";
import type { CardAction } from "../view/card.tsx";

export interface CardSubject {
  readonly entity: EntityId;
  readonly name: string;
  readonly span: TextSpan;
  /** The line of the name that the reader points at. */
  readonly line: DOMRect;
}

/** What of the card is shown. */
export interface CardWish {
  readonly expanded: boolean;
  readonly hint: boolean;
}

export interface CardCalls {
  draw(subject: CardSubject, wish: CardWish): Promise<DrawnElement>;
  /** Came with the names: where there is a name, they are there. */
  parts(): CardParts | undefined;
  /** False where only the reader can open the panel. */
  openPanel(entity: EntityId): Promise<boolean>;
  /** The reader closes it from within, or its word is gone. */
  close(): void;
}

export interface CardWindow {
  open(subject: CardSubject): void;
  close(): void;
  box(): Box | undefined;
  isInside(event: Event): boolean;
}

/** Time in which an answer usually comes, in ms: a card that only says that it waits would flicker. */
const patience = 100;

/** Shows one card at a time beside its name. The page holds nothing of it until the first opens. */
export function createCardWindow(document: Document, calls: CardCalls): CardWindow {
  let host: CardHost | undefined;
  let subject: CardSubject | undefined;
  let wish: CardWish = { expanded: false, hint: false };
  let following: AbortController | undefined;
  let waiting = 0;

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
  const show = (drawn: DrawnElement | undefined, name?: string): void => {
    clearTimeout(waiting);
    if (subject === undefined || drawn === undefined) return;
    host ??= createHost();
    buildChildren(document, host.content, [drawn]);
    if (name !== undefined) {
      const heading = host.content.querySelector("#name bdi");
      if (heading !== null) heading.textContent = name;
    }
    if (following === undefined) {
      host.open(subject.span, subject.line);
      follow();
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
  const change = (part: Partial<CardWish>): void => {
    wish = { ...wish, ...part };
    void draw();
  };

  const close = (): void => {
    following?.abort();
    following = undefined;
    clearTimeout(waiting);
    subject = undefined;
    if (host === undefined) return;
    buildChildren(document, host.content, []);
    host.close();
  };

  const openPanel = async ({ entity }: CardSubject): Promise<void> => {
    const mine = subject;
    // A panel that could not be opened is one that the reader has to open.
    const opened = await calls.openPanel(entity).catch(() => false);
    if (!opened && subject === mine) change({ hint: true });
  };
  const act = (action: CardAction, mine: CardSubject): void => {
    if (action === "close") calls.close();
    else if (action === "panel") void openPanel(mine);
    else change({ expanded: action === "more" });
  };
  const onClick = (event: Event): void => {
    // Only the reader acts, never a page that has got hold of an element.
    if (!event.isTrusted || !(event.target instanceof Element) || subject === undefined) return;
    const action = event.target.closest("[data-action]")?.getAttribute("data-action");
    if (action !== undefined && action !== null) act(action as CardAction, subject);
  };

  const createHost = (): CardHost => {
    const made = createCardHost(document, calls.parts()?.styles ?? "");
    made.content.addEventListener("click", onClick);
    return made;
  };

  return {
    open(next) {
      close();
      subject = next;
      wish = { expanded: false, hint: false };
      waiting = window.setTimeout(() => show(calls.parts()?.loading, next.name), patience);
      void draw();
    },
    close,
    box: () => host?.box(),
    isInside: (event) => host?.isInside(event) === true,
  };
}
