import { asEntityId } from "../core/dataset/pack.ts";
import { defaultChoices } from "../core/annotate/reader-choices.ts";
import { articleViewOf } from "../messaging/article-view.ts";
import type { ContentMessage } from "../messaging/protocol.ts";
import type { Article } from "../page/find-article.ts";
import { type Hover, watchHover } from "../page/hover.ts";
import type { TextRoot } from "../page/text-map.ts";
import { askBackground } from "../platform/ask-background.ts";
import { loadHighlighting, watchSettings } from "../platform/settings.ts";
import { createCardWindow } from "./card.ts";
import { createReader, toSend } from "./reader.ts";
import { createSwitch } from "./switch.ts";
import { createWalk } from "./walk.ts";

/** How often it looks whether its extension is still there and its marks too, in ms. */
const heartbeat = 2000;

export interface StoryCallbacks {
  /** Whether this script still belongs to an installed extension. */
  isAlive(): boolean;
  /** Looks for the page's article again, and reads it. */
  look(): Promise<void>;
  /** The reader has said that this page carries an article. */
  insist(): void;
  /** Changes in these shadow roots too are changes of the page. */
  observe(roots: readonly TextRoot[]): void;
  /** The page's changes are of interest, or of none. */
  follow(on: boolean): void;
}

/** What is known of a page that has an article, or of which the reader has asked. */
export interface Story {
  /** Has the article that was found read, as far as anybody wants to know; undefined: there is none. */
  read(article: Article | undefined): Promise<void>;
  answer(message: ContentMessage): Promise<unknown>;
  /** Some text of the page has changed. */
  textChanged(): void;
}

/** Reads, underlines and explains a page's article until the signal aborts. */
export function createStory(
  document: Document,
  callbacks: StoryCallbacks,
  signal: AbortSignal,
): Story {
  /** The reader's settings for this site. */
  let settings: Promise<void> | undefined;
  /** Names are underlined here. */
  let wanted = false;
  /** The panel or the popup has asked what is on this page. */
  let asked = false;
  let hover: Hover<unknown> | undefined;
  let pauseEnd = 0;

  const broadcast = (): void => {
    if (!callbacks.isAlive()) return;
    askBackground("page:changed", { report: reader.report() }).catch(() => undefined);
  };
  let frames: readonly Document[] = [];
  const reader = createReader(broadcast, (roots) => {
    callbacks.observe(roots);
    frames = roots.filter((root): root is Document => root.nodeType === 9);
    hover?.reach(frames);
  });
  const walk = createWalk(reader);

  const card = createCardWindow(document, {
    draw: ({ mention: { entity: id, evidence }, name }, wish) =>
      askBackground("card:draw", {
        id,
        name,
        evidence,
        ...wish,
        ...articleViewOf(reader.report()),
      }),
    parts: () => reader.reading?.reply.cards,
    openPanel: async (entity) =>
      (await askBackground("panel:open", { entity: asEntityId(entity) })).opened,
    chosen: () => void loadChoices(),
    close: () => hover?.close(),
    pin: (on) => hover?.pin(on),
  });

  const switchHover = createSwitch((on) => {
    hover = watchHover(
      document,
      reader.marks,
      {
        cardBox: () => card.box(),
        isInCard: (event) => card.isInside(event),
        close() {
          reader.marks.show("open", undefined);
          card.close();
        },
        open({ mark: { span, value, words }, rect: line }, opening) {
          if (!callbacks.isAlive()) return;
          reader.marks.show("open", span);
          card.open({ mention: value, name: words, span, line }, opening);
        },
        manner: () => reader.choices ?? defaultChoices,
        pinned: (pinned) => card.pin(pinned),
      },
      on,
    );
    hover.reach(frames);
    const timer = setInterval(() => {
      if (callbacks.isAlive()) reader.marks.restore();
    }, heartbeat);
    on.addEventListener("abort", () => clearInterval(timer));
  });

  const loadSettings = async (): Promise<void> => {
    const { everywhere, site, pausedUntil } = await loadHighlighting(location.hostname);
    if (signal.aborted) return;
    wanted = everywhere && site && pausedUntil === undefined;
    clearTimeout(pauseEnd);
    if (pausedUntil !== undefined) {
      pauseEnd = window.setTimeout(() => void applySettings(), pausedUntil - Date.now() + 1);
    }
    reader.showMarks(wanted);
    switchHover(wanted);
    callbacks.follow(wanted || asked);
  };
  /** What the reader has chosen, once more: with the names it came the first time. */
  const loadChoices = async (): Promise<void> => {
    try {
      const choices = await askBackground("page:choices", { url: location.href });
      if (!signal.aborted) reader.choose(choices);
    } catch {
      // Until the next change the old ones hold.
      broadcast();
    }
  };
  /** The settings are known, `anew` as they are now, and followed from the first time on. */
  const readSettings = (anew = false): Promise<void> => {
    const isFirst = settings === undefined;
    if (settings === undefined || anew) settings = loadSettings();
    if (isFirst) followSettings();
    return settings;
  };
  const followSettings = (): void => {
    watchSettings(() => void applySettings(), signal);
    // A Firefox has been seen that told a page of no change: what is looked at must not depend on it.
    const shown = ({ isTrusted }: Event): void => {
      if (isTrusted && document.visibilityState === "visible") void applySettings();
    };
    document.addEventListener("visibilitychange", shown, { signal });
  };
  const applySettings = async (): Promise<void> => {
    if (!callbacks.isAlive()) return;
    const before = wanted;
    await loadSettings();
    if (reader.reading !== undefined) await loadChoices();
    else if (wanted && !before) await callbacks.look();
    else if (wanted !== before) broadcast();
  };

  signal.addEventListener("abort", () => {
    clearTimeout(pauseEnd);
    switchHover(false);
    walk.destroy();
    reader.destroy();
  });

  return {
    async read(found) {
      if (found === undefined) {
        reader.leave();
        return;
      }
      await readSettings();
      if (wanted || asked) await reader.read(found);
    },
    async answer(message) {
      switch (message.type) {
        case "page:report": {
          // Asking is the reader's wish to know, also where nothing is underlined.
          const first = !asked && !wanted;
          asked = true;
          await readSettings(true);
          if (first) await callbacks.look();
          return reader.report();
        }
        case "page:read":
          asked = true;
          await readSettings();
          callbacks.insist();
          await callbacks.look();
          return null;
        case "page:study": {
          const { reading } = reader;
          if (reading === undefined) return null;
          return askBackground("article:study", toSend(reading.article, reading.map.text));
        }
        case "page:host":
          return { host: location.hostname };
        case "mention:reveal":
          return walk.reveal(message.entity, message.step);
        case "mention:walk": {
          const found = walk.toMark(message.step);
          if (found !== undefined) hover?.enter({ mark: found.mark, rect: found.line });
          return null;
        }
      }
    },
    textChanged() {
      reader.marks.dropChanged();
      reader.marks.restore();
    },
  };
}
