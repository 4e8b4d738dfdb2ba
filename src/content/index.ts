import type { PartialDate } from "../core/dataset/pack.ts";
import type { ContentMessage } from "../messaging/protocol.ts";
import { contentTypeOf } from "../page/dom.ts";
import { type Hover, watchHover } from "../page/hover.ts";
import { watchPage } from "../page/watch-page.ts";
import { answerContent } from "../platform/answer-content.ts";
import { askBackground } from "../platform/ask-background.ts";
import { isConnected } from "../platform/envelope.ts";
import { loadHighlighting, watchSettings } from "../platform/settings.ts";
import { createCardWindow } from "./card.tsx";
import { createReader } from "./reader.ts";
import { createWalk } from "./walk.ts";

/** Other documents (SVG, XML, JSON, a PDF's viewer) are left alone. */
const readable = new Set(["text/html", "application/xhtml+xml"]);

/** How often it looks whether its extension is still there and its marks too, in ms. */
const heartbeat = 2000;

/** After so many readings in a row that found no article, a changing page is read no less seldom. */
const mostFruitless = 6;

/** What a fruitless reading counts for at least, in ms: a page that is no article is left in peace. */
const leastRest = 40;

/** Starts and stops a part of the work; what is on is stopped by its signal. */
function createSwitch(begin: (signal: AbortSignal) => void): (on: boolean) => void {
  let running: AbortController | undefined;
  return (on) => {
    if (on === (running !== undefined)) return;
    running?.abort();
    running = on ? new AbortController() : undefined;
    if (running !== undefined) begin(running.signal);
  };
}

function start(): void {
  const stop = new AbortController();
  /** The reader's settings for this site, read only where there is an article. */
  let settings: Promise<void> | undefined;
  /** Names are underlined here. */
  let wanted = false;
  /** The panel or the popup has asked what is on this page. */
  let asked = false;
  let fruitless = 0;
  let address = location.href;
  let firstCost = 0;
  let hover: Hover<unknown> | undefined;

  /** Whether this script still belongs to an installed extension; when not, it leaves without a trace. */
  const isAlive = (): boolean => {
    if (isConnected()) return true;
    stop.abort();
    return false;
  };

  const broadcast = (): void => {
    const report = reader.report();
    fruitless = report.status === "not-article" ? Math.min(fruitless + 1, mostFruitless) : 0;
    // What was never an article needs no badge: no reason to wake the worker.
    if (report.status === "not-article" && fruitless === 1 && !asked) return;
    if (isAlive()) askBackground("page:changed", { report }).catch(() => undefined);
  };
  const reader = createReader(document, broadcast);
  const walk = createWalk(reader);

  const article = (): { readonly published?: PartialDate; readonly url: string } => {
    const { published } = reader.report();
    return { url: location.href, ...(published === undefined ? {} : { published }) };
  };
  const card = createCardWindow(document, {
    describe: (id) => askBackground("entity:describe", { id, ...article() }),
    openPanel: async (entity) => (await askBackground("panel:open", { entity })).opened,
    close: () => hover?.close(),
  });

  const switchHover = createSwitch((signal) => {
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
        open({ mark: { span, value, words }, rect: line }) {
          if (!isAlive()) return;
          reader.marks.show("open", span);
          card.open({ entity: value.entity, name: words, span, line });
        },
      },
      signal,
    );
  });

  const switchWatching = createSwitch((signal) => {
    const callbacks = {
      firstCost,
      textChanged() {
        if (!isAlive()) return;
        reader.marks.dropChanged();
        reader.marks.restore();
      },
      read() {
        if (!isAlive()) return 0;
        if (location.href !== address) fruitless = 0;
        address = location.href;
        return lookAndMeasure();
      },
    };
    watchPage(document, callbacks, signal);
    const timer = setInterval(() => {
      if (isAlive()) reader.marks.restore();
    }, heartbeat);
    signal.addEventListener("abort", () => clearInterval(timer));
  });

  const loadSettings = async (): Promise<void> => {
    const { everywhere, site } = await loadHighlighting(location.hostname);
    wanted = everywhere && site;
    reader.showMarks(wanted);
    switchHover(wanted);
    switchWatching(wanted || asked);
  };
  /** The extension's storage costs a page that is no article half a millisecond: it is spared that. */
  const readSettings = (): Promise<void> => {
    if (settings === undefined) {
      settings = loadSettings();
      watchSettings(() => void applySettings(), stop.signal);
    }
    return settings;
  };
  const applySettings = async (): Promise<void> => {
    if (!isAlive()) return;
    const before = wanted;
    await loadSettings();
    if (wanted === before) return;
    if (wanted && reader.reading === undefined) await look();
    else broadcast();
  };
  /** Reads the page, as far as anybody wants to know. */
  const look = async (): Promise<void> => {
    if (!reader.find()) return;
    await readSettings();
    if (wanted || asked) await reader.annotate();
  };

  /** How long looking took, in ms, as the next rest is reckoned. */
  const lookAndMeasure = (): number => {
    const began = performance.now();
    void look();
    const cost = performance.now() - began;
    return fruitless === 0 ? cost : Math.max(cost, leastRest) * 2 ** fruitless;
  };

  const answer = async (message: ContentMessage): Promise<unknown> => {
    switch (message.type) {
      case "page:report": {
        // Asking is the reader's wish to know, also where nothing is underlined.
        const first = !asked && !wanted;
        asked = true;
        await readSettings();
        if (first) await look();
        return reader.report();
      }
      case "page:host":
        return { host: location.hostname };
      case "mention:reveal":
        return walk.reveal(message.entity, message.step);
      case "mention:walk": {
        const found = walk.toMark(message.step);
        if (found !== undefined) hover?.open({ mark: found.mark, rect: found.line });
        return null;
      }
    }
  };

  answerContent(answer, stop.signal);
  stop.signal.addEventListener("abort", () => {
    switchHover(false);
    switchWatching(false);
    walk.destroy();
    reader.destroy();
  });
  firstCost = lookAndMeasure();
  switchWatching(true);
}

if (readable.has(contentTypeOf(document))) {
  // A page that is loaded ahead may never be seen.
  if ("prerendering" in document && document.prerendering === true) {
    document.addEventListener("prerenderingchange", start, { once: true });
  } else start();
}
