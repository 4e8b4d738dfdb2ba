import { contentTypeOf } from "../page/dom.ts";
import { type Article, searchArticle } from "../page/find-article.ts";
import { runInSlices } from "../page/slices.ts";
import type { TextRoot } from "../page/text-map.ts";
import { type PageWatch, watchPage } from "../page/watch-page.ts";
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

/*
 * Most pages are no articles, and pay for what runs here: only the search for an article, and
 * waiting for changes and questions. All else is made when there is an article or a question.
 */
function start(): void {
  const stop = new AbortController();
  let story: Story | undefined;
  let watch: PageWatch | undefined;
  let roots: readonly TextRoot[] = [];
  let fruitless = 0;
  let address = location.href;
  /** The page that the reader wants to be read although it does not look like an article. */
  let insistedOn: string | undefined;
  let turn = 0;
  /** How long the last search for an article took, in ms, as the next rest is reckoned. */
  let last = Promise.resolve(0);

  /** Whether this script still belongs to an installed extension; when not, it leaves without a trace. */
  const isAlive = (): boolean => {
    if (isConnected()) return true;
    stop.abort();
    return false;
  };
  /** Searches the page; undefined where a newer search has begun meanwhile. */
  const search = async (): Promise<{ article: Article | undefined; cost: number } | undefined> => {
    const mine = ++turn;
    try {
      const found = await runInSlices(
        searchArticle(document, insistedOn === location.href),
        stop.signal,
      );
      if (found === undefined || mine !== turn) return undefined;
      return { article: found.value, cost: found.cost };
    } catch {
      // A page can be built to be unreadable; then it is not read.
      return mine === turn ? { article: undefined, cost: leastRest } : undefined;
    }
  };
  /** Looks for the article, and begins to read it. */
  const look = async (): Promise<{ cost: number; reading?: Promise<void> }> => {
    const found = await search();
    if (found === undefined) return { cost: 0 };
    const { article, cost } = found;
    fruitless = article === undefined ? Math.min(fruitless + 1, mostFruitless) : 0;
    const rest = fruitless === 0 ? cost : Math.max(cost, leastRest) * 2 ** fruitless;
    if (article === undefined && story === undefined) return { cost: rest };
    return { cost: rest, reading: getStory().read(article) };
  };
  const lookAgain = (): Promise<number> => {
    last = look().then(({ cost }) => cost);
    return last;
  };
  const follow = createSwitch((signal) => {
    const callbacks = {
      last,
      textChanged() {
        if (isAlive()) story?.textChanged();
      },
      async read() {
        if (!isAlive()) return 0;
        if (location.href !== address) fruitless = 0;
        address = location.href;
        return lookAgain();
      },
    };
    watch = watchPage(document, callbacks, signal);
    watch.observe(roots);
  });
  const lookAndRead = async (): Promise<void> => (await look()).reading;
  const insist = (): void => {
    insistedOn = location.href;
  };
  const observe = (found: readonly TextRoot[]): void => {
    roots = found;
    watch?.observe(roots);
  };
  const getStory = (): Story => {
    story ??= createStory(
      document,
      { isAlive, look: lookAndRead, insist, observe, follow },
      stop.signal,
    );
    return story;
  };

  // On a page of the extension every message of its own would come by, and be answered here.
  if (location.protocol.startsWith("http")) {
    answerContent((message) => getStory().answer(message), stop.signal);
  }
  stop.signal.addEventListener("abort", () => follow(false));
  void lookAgain();
  follow(true);
}

if (readable.has(contentTypeOf(document))) {
  // A page that is loaded ahead may never be seen.
  if ("prerendering" in document && document.prerendering === true) {
    document.addEventListener("prerenderingchange", start, { once: true });
  } else start();
}
