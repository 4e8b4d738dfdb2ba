import { dirname } from "node:path";
import { parseHTML } from "linkedom";
import { build } from "vite";
import { launchChromium } from "../harness/chromium.ts";
import { startServer } from "../harness/server.ts";
import { type LabelledPage, readCollections, readSource } from "./eval-pages-collections.ts";
import { type Found, probe } from "./eval-pages-probe.ts";
import { type Overlap, compareText, harmonic, mean } from "./eval-pages-score.ts";
import { quantile, round } from "./page-files.ts";

interface Result extends LabelledPage {
  /** What is found by itself. */
  readonly found: Found | undefined;
  /** Where no article is found, there is no text. */
  readonly overlap: Overlap | undefined;
  /** For a reader who has said that the page is an article. */
  readonly asked: Overlap | undefined;
  /** Time of finding and reading, in ms. */
  readonly time: number;
}

function judge(page: LabelledPage, best: Found | undefined, time: number): Result {
  const found = best?.isArticle === true ? best : undefined;
  const { text } = page;
  return {
    ...page,
    found,
    time,
    overlap: text === undefined ? undefined : compareText(found?.text ?? "", text),
    asked: text === undefined ? undefined : compareText(best?.text ?? "", text),
  };
}

function parse(source: string, address?: string): Document {
  const whole = /<body\b/i.test(source)
    ? source
    : `<!doctype html><html><body>${source}</body></html>`;
  const { document } = parseHTML(whole);
  if (address !== undefined) Object.defineProperty(document, "URL", { value: address });
  return document;
}

function runInNode(root: string, pages: readonly LabelledPage[]): Result[] {
  return pages.map((page) => {
    const document = parse(readSource(root, page.path), page.address);
    const start = performance.now();
    const best = probe(document);
    return judge(page, best, performance.now() - start);
  });
}

async function bundleProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: "tests/tools/eval-pages-probe.ts", formats: ["iife"], name: "articleProbe" },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error("the probe could not be built");
  return code;
}

/** In a new document each time, so the time is that of a first call, as in a page. */
async function runInChromium(root: string, pages: readonly LabelledPage[]): Promise<Result[]> {
  const code = `(() => { ${await bundleProbe()}
    const start = performance.now();
    const found = articleProbe.probe(document);
    return { found, time: performance.now() - start };
  })()`;
  const server = await startServer({ folder: root });
  const chromium = await launchChromium();
  const results: Result[] = [];
  try {
    for (const page of pages) {
      const tab = await chromium.context.newPage();
      tab.on("dialog", (dialog) => void dialog.dismiss());
      try {
        // The pages' own scripts mostly fail offline, and some lead to an error page then.
        const cdp = await chromium.context.newCDPSession(tab);
        await cdp.send("Emulation.setScriptExecutionDisabled", { value: true });
        const url = server.url(`/${page.path.split("/").map(encodeURIComponent).join("/")}`);
        await tab.goto(url, { waitUntil: "domcontentloaded", timeout: 15_000 });
        const { found, time } = await Promise.race([
          tab.evaluate<{ found?: Found; time: number }>(code),
          new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error()), 15_000)),
        ]);
        results.push(judge(page, found, time));
      } catch {
        console.log(`not opened: ${page.path}`);
      } finally {
        // A page may ask whether to leave, or never end.
        await Promise.race([tab.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
      }
    }
  } finally {
    await Promise.all([chromium.close(), server.close()]);
  }
  return results;
}

interface Peer {
  readonly Readability: new (document: Document) => {
    parse(): { readonly textContent?: string | null } | null;
  };
}

/** The text F1 of the peer, where somebody has installed it: it is not one of our packages. */
async function scorePeer(
  root: string,
  pages: readonly LabelledPage[],
): Promise<number | undefined> {
  const name = "@mozilla/readability";
  const peer = await (import(/* @vite-ignore */ name) as Promise<Peer>).catch(() => undefined);
  if (peer === undefined) return undefined;
  const overlaps: Overlap[] = [];
  for (const { path, text } of pages) {
    if (text === undefined) continue;
    const read = new peer.Readability(parse(readSource(root, path))).parse()?.textContent;
    overlaps.push(compareText(read ?? "", text));
  }
  return scoreText(overlaps).f1;
}

function scoreText(overlaps: readonly (Overlap | undefined)[]): Record<string, number> {
  const precision = mean(overlaps.map((overlap) => overlap?.precision));
  const recall = mean(overlaps.map((overlap) => overlap?.recall));
  return { precision, recall, f1: harmonic(precision, recall) };
}

interface Figures {
  readonly pages: number;
  readonly articles: number;
  readonly recall: number;
  readonly others: number;
  readonly falsePositives: number;
  readonly dated: number;
  readonly dates: number;
  readonly texts: number;
  readonly textPrecision: number;
  readonly textRecall: number;
  readonly textF1: number;
  readonly askedF1: number;
}

function share<T>(items: readonly T[], isOne: (item: T) => boolean): number {
  return items.length === 0 ? Number.NaN : items.filter(isOne).length / items.length;
}

function sumUp(results: readonly Result[]): Figures {
  const articles = results.filter(({ isArticle }) => isArticle === true);
  const others = results.filter(({ isArticle }) => isArticle === false);
  const dated = results.filter(({ published }) => published !== undefined);
  const texts = results.filter(({ overlap }) => overlap !== undefined);
  const { precision, recall, f1 } = scoreText(texts.map(({ overlap }) => overlap));
  return {
    pages: results.length,
    articles: articles.length,
    recall: share(articles, ({ found }) => found !== undefined),
    others: others.length,
    falsePositives: share(others, ({ found }) => found !== undefined),
    dated: dated.length,
    dates: share(dated, ({ found, published }) => found?.published === published),
    texts: texts.length,
    textPrecision: precision ?? Number.NaN,
    textRecall: recall ?? Number.NaN,
    textF1: f1 ?? Number.NaN,
    askedF1: scoreText(texts.map(({ asked }) => asked)).f1 ?? Number.NaN,
  };
}

/** Two fixed random halves by the page's path: what is learned on one is checked on the other. */
function halfOf(path: string): 1 | 2 {
  let hash = 2_166_136_261;
  for (const char of path) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return ((hash >>> 16) & 1) === 0 ? 1 : 2;
}

function rate(value: number): string {
  return (Number.isNaN(value) ? "-" : (value * 100).toFixed(1)).padStart(7);
}

function count(value: number): string {
  return String(value).padStart(6);
}

function printTable(results: readonly Result[]): void {
  const rows: [string, Figures][] = [];
  for (const name of new Set(results.map(({ collection }) => collection))) {
    rows.push([name, sumUp(results.filter(({ collection }) => collection === name))]);
  }
  for (const half of [1, 2]) {
    rows.push([`half ${half}`, sumUp(results.filter(({ path }) => halfOf(path) === half))]);
  }
  rows.push(["all", sumUp(results)]);
  console.log(
    `${"".padEnd(30)} pages articl recall% others  false%  dated dates%  texts  prec.% recall%    F1%  asked`,
  );
  for (const [name, row] of rows) {
    console.log(
      name.padEnd(30) +
        count(row.pages) +
        count(row.articles) +
        rate(row.recall) +
        count(row.others) +
        rate(row.falsePositives) +
        count(row.dated) +
        rate(row.dates) +
        count(row.texts) +
        rate(row.textPrecision) +
        rate(row.textRecall) +
        rate(row.textF1) +
        rate(row.askedF1),
    );
  }
}

function printFaults(results: readonly Result[]): void {
  for (const { path, isArticle, found, published, overlap } of results) {
    if (isArticle === true && found === undefined) console.log(`missed: ${path}`);
    if (isArticle === false && found !== undefined) console.log(`no article: ${path}`);
    if (published !== undefined && found?.published !== published) {
      console.log(`date ${found?.published ?? "none"}, not ${published}: ${path}`);
    }
    const { precision = 0, recall = 0 } = overlap ?? { precision: 1, recall: 1 };
    if (found !== undefined && Math.min(precision, recall) < 0.7) {
      console.log(`text ${precision.toFixed(2)} / ${recall.toFixed(2)}: ${path}`);
    }
  }
}

/**
 * `pages [--browser] DIR...`: is it an article, where is it, when was it published? On collections of
 * pages with labels, in Node or in Chromium.
 */
export async function evalPages(args: readonly string[]): Promise<number> {
  const inBrowser = args.includes("--browser");
  const folders = args.filter((arg) => !arg.startsWith("--"));
  const [first] = folders;
  if (first === undefined) throw new Error("usage: npm run eval -- pages [--browser] DIR...");
  const results: Result[] = [];
  let peer: number | undefined;
  for (const root of new Set(folders.map((folder) => dirname(folder)))) {
    const pages = readCollections(folders.filter((folder) => dirname(folder) === root));
    results.push(...(inBrowser ? await runInChromium(root, pages) : runInNode(root, pages)));
    peer = (await scorePeer(root, pages)) ?? peer;
  }
  printFaults(results);
  printTable(results);
  const figures = Object.fromEntries(
    Object.entries(sumUp(results)).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]),
  );
  const times = results.map(({ time }) => time);
  const medianMs = round(quantile(times));
  const p95Ms = round(quantile(times, 0.95));
  const readability = peer === undefined ? {} : { readabilityF1: Math.round(peer * 1e4) / 1e4 };
  console.log(JSON.stringify({ ...figures, medianMs, p95Ms, ...readability }));
  return 0;
}
