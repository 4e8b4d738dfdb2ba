import { contentTypeOf } from "../page/dom.ts";
import { type Article, findArticle } from "../page/find-article.ts";
import { watchPage } from "../page/watch-page.ts";
import { answerContent } from "../platform/answer-content.ts";
import { isConnected } from "../platform/envelope.ts";
import { type Story, createStory } from "./story.ts";
import { createSwitch } from "./switch.ts";

/** Other documents (SVG, XML, JSON, a PDF's viewer) are left alone. */
const readable = new Set(["text/html", "application/xhtml+xml"]);

/** After so many readings in a row that found no article, a changing page is read no less seldom. */
const mostFruitless = 6;

/** What a fruitless reading counts for at least, in ms: a page that is no article is left in peace. */
const leastRest = 40;

function findQuietly(): Article | undefined {
  try {
    return findArticle(document);
  } catch {
    // A page can be built to be unreadable; then it is not read.
    return undefined;
  }
}

/*
 * Most pages are no articles, and pay for what runs here: only the search for an article, and
 * waiting for changes and questions. All else is made when there is an article or a question.
 */
function start(): void {
  const stop = new AbortController();
  let story: Story | undefined;
  let fruitless = 0;
  let address = location.href;
  let firstCost = 0;

  /** Whether this script still belongs to an installed extension; when not, it leaves without a trace. */
  const isAlive = (): boolean => {
    if (isConnected()) return true;
    stop.abort();
    return false;
  };
  const look = async (): Promise<void> => {
    const article = findQuietly();
    fruitless = article === undefined ? Math.min(fruitless + 1, mostFruitless) : 0;
    if (article !== undefined || story !== undefined) await getStory().read(article);
  };
  /** How long looking took, in ms, as the next rest is reckoned. */
  const lookAndMeasure = (): number => {
    const began = performance.now();
    void look();
    const cost = performance.now() - began;
    return fruitless === 0 ? cost : Math.max(cost, leastRest) * 2 ** fruitless;
  };
  const follow = createSwitch((signal) => {
    const callbacks = {
      firstCost,
      textChanged() {
        if (isAlive()) story?.textChanged();
      },
      read() {
        if (!isAlive()) return 0;
        if (location.href !== address) fruitless = 0;
        address = location.href;
        return lookAndMeasure();
      },
    };
    watchPage(document, callbacks, signal);
  });
  const getStory = (): Story => {
    story ??= createStory(document, { isAlive, look, follow }, stop.signal);
    return story;
  };

  answerContent((message) => getStory().answer(message), stop.signal);
  stop.signal.addEventListener("abort", () => follow(false));
  firstCost = lookAndMeasure();
  follow(true);
}

if (readable.has(contentTypeOf(document))) {
  // A page that is loaded ahead may never be seen.
  if ("prerendering" in document && document.prerendering === true) {
    document.addEventListener("prerenderingchange", start, { once: true });
  } else start();
}
