import { render } from "preact";
import type { EntityId } from "../core/dataset/pack.ts";
import { dayOf } from "../core/dataset/partial-date.ts";
import type { EntityView } from "../core/relate/entity-view.ts";
import { type CardHost, createCardHost } from "../page/card-host.ts";
import type { Box } from "../page/safe-path.ts";
import type { TextSpan } from "../page/text-map.ts";
import { Card, type CardState } from "../view/card.tsx";
import { englishCard } from "../view/card-strings.ts";
import { cardStyles } from "../view/card-styles.ts";

export interface CardSubject {
  readonly entity: EntityId;
  readonly name: string;
  readonly span: TextSpan;
  /** The line of the name that the reader points at. */
  readonly line: DOMRect;
}

export interface CardCalls {
  describe(entity: EntityId): Promise<EntityView | null>;
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

/** Shows one card at a time beside its name. The page holds nothing of it until the first opens. */
export function createCardWindow(document: Document, calls: CardCalls): CardWindow {
  let host: CardHost | undefined;
  let subject: CardSubject | undefined;
  let following: AbortController | undefined;

  const close = (): void => {
    following?.abort();
    subject = undefined;
    if (host === undefined) return;
    render(null, host.content);
    host.close();
  };

  const place = (): void => {
    if (host?.place() === false) calls.close();
  };

  const draw = (state: CardState, panelHint?: string): void => {
    if (host === undefined || subject === undefined) return;
    const { entity } = subject;
    const openPanel = async (): Promise<void> => {
      const opened = await calls.openPanel(entity);
      if (!opened) draw(state, englishCard.panelHint);
    };
    render(
      <Card
        state={state}
        today={dayOf(new Date())}
        panelHint={panelHint}
        onOpenPanel={() => void openPanel()}
        onClose={() => calls.close()}
        onResize={place}
      />,
      host.content,
    );
  };

  const follow = (): void => {
    following?.abort();
    following = new AbortController();
    const { signal } = following;
    addEventListener("scroll", place, { capture: true, passive: true, signal });
    addEventListener("resize", place, { passive: true, signal });
  };

  return {
    open(next) {
      host ??= createCardHost(document, cardStyles);
      const mine = next;
      subject = next;
      draw({ kind: "loading", name: next.name });
      host.open(next.span, next.line);
      follow();
      const show = (state: CardState): void => {
        if (subject !== mine) return;
        draw(state);
        place();
      };
      calls.describe(next.entity).then(
        (view) =>
          show(view === null ? { kind: "unknown", name: next.name } : { kind: "entity", view }),
        () => show({ kind: "failed", name: next.name }),
      );
    },
    close,
    box: () => host?.box(),
    isInside: (event) => host?.isInside(event) === true,
  };
}
