import type { Page } from "playwright";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { findTabId } from "../harness/page-report.ts";
import { hoverText } from "../harness/page-text.ts";
import type { TestServer } from "../harness/server.ts";
import { clickInCard, findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";

const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

/** Sets the language of the interface; undefined: English, which is the browser's here. */
async function speak(chromium: Chromium, language: string | undefined): Promise<void> {
  const worker = await chromium.getWorker();
  await worker.evaluate(
    (chosen) =>
      chosen === undefined
        ? chrome.storage.local.clear()
        : chrome.storage.local.set({ language: chosen }),
    language,
  );
}

/** The first name in a fact that leads to somebody else. */
const firstLink = "link";

interface CardShot {
  readonly language?: string;
  readonly path: string;
  readonly text: string;
  /** Buttons of the card that are clicked one after the other, by their labels. */
  readonly clicks?: readonly (RegExp | typeof firstLink)[];
  readonly width?: number;
  /** The reader's system gives all colours. */
  readonly forced?: boolean;
}

const cards: Readonly<Record<string, CardShot>> = {
  "card-short": { path: "/", text: "Minsk" },
  "card-long": { path: "/", text: "Alyaksandr Lukashenka" },
  "card-narrow": { path: "/", text: "Alyaksandr Lukashenka", width: 360 },
  "card-expanded": { path: "/", text: "Alyaksandr Lukashenka", clicks: [/more/] },
  "card-since": { path: "/early", text: "Alyaksandr Lukashenka" },
  "card-why": { path: "/", text: "Alyaksandr Lukashenka", clicks: [/^Why/] },
  "card-cite": { path: "/", text: "Alyaksandr Lukashenka", clicks: [/^Cite/] },
  "card-rejected": { path: "/", text: "Minsk", clicks: [/^Why/, /on this page/] },
  "card-pinned": { path: "/", text: "Minsk", clicks: [/^Pin/] },
  "card-other": { path: "/", text: "Alyaksandr Lukashenka", clicks: [firstLink] },
  "card-forced-colours": { path: "/", text: "Minsk", forced: true },
  "card-right-to-left": { path: "/arabic", text: "Vladimir Putin", width: 480 },
  "card-belarusian": {
    path: "/",
    text: "Alyaksandr Lukashenka",
    language: "be",
    clicks: [/^яшчэ/],
  },
  "card-why-ukrainian": { path: "/", text: "Minsk", language: "uk", clicks: [/^Чому/] },
  "card-undated": { path: "/undated", text: "Vladimir Putin" },
  "card-cyrillic": { path: "/russian", text: "Александр Лукашенко" },
};

interface OwnShot {
  readonly language?: string;
  /** With TAB for the number of the tab. */
  readonly path: string;
  /** The page beside it. */
  readonly beside?: string;
  readonly sizes: Readonly<Record<string, number>>;
  readonly ready: string;
  readonly forced?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}

const panelSizes = { narrow: 280, wide: 480 };
const panel = "src/panel/index.html?tab=TAB";

const pages: Readonly<Record<string, OwnShot>> = {
  "panel-list": { path: panel, beside: "/", sizes: panelSizes, ready: ".row" },
  "panel-not-article": { path: panel, beside: "/list", sizes: panelSizes, ready: ".notice" },
  "panel-search": {
    path: panel,
    beside: "/list",
    sizes: panelSizes,
    ready: "#search",
    async prepare(page) {
      await page.locator("#search").fill("m");
      await page.locator(".row").first().waitFor();
    },
  },
  "panel-search-empty": {
    path: panel,
    beside: "/",
    sizes: { wide: 480 },
    ready: "#search",
    async prepare(page) {
      await page.locator("#search").fill("qqq");
      await page.locator("section h1").waitFor();
    },
  },
  "panel-entity": {
    path: panel,
    beside: "/",
    sizes: panelSizes,
    ready: ".row",
    async prepare(page) {
      await page.locator("[data-entity=alyaksandr-lukashenka]").first().click();
      await page.locator(".facts").first().waitFor();
    },
  },
  popup: {
    path: "src/popup/index.html?tab=TAB",
    beside: "/",
    sizes: { real: 304 },
    ready: ".found",
  },
  options: {
    path: "src/options/index.html",
    sizes: { narrow: 360, wide: 800 },
    ready: "main",
    async prepare(page) {
      for (const site of ["tabloid.example", "news.tabloid.example"]) {
        await page.locator("#new-site").fill(site);
        await page.locator(".add button").click();
      }
      await page.locator(".rule").nth(1).waitFor();
    },
  },
  welcome: {
    path: "src/welcome/index.html",
    sizes: { narrow: 360, wide: 960 },
    ready: ".try",
    async prepare(page) {
      await page.waitForFunction(() => CSS.highlights.size > 0);
    },
  },
  "panel-forced-colours": {
    path: panel,
    beside: "/",
    sizes: { wide: 480 },
    ready: ".row",
    forced: true,
  },
  "options-forced-colours": {
    path: "src/options/index.html",
    sizes: { wide: 800 },
    ready: "main",
    forced: true,
  },
  "panel-list-russian": {
    path: panel,
    beside: "/russian",
    language: "ru",
    sizes: panelSizes,
    ready: ".row",
  },
  "popup-ukrainian": {
    path: "src/popup/index.html?tab=TAB",
    language: "uk",
    sizes: { real: 304 },
    ready: ".found",
  },
  "options-belarusian": {
    path: "src/options/index.html",
    language: "be",
    sizes: { narrow: 360, wide: 800 },
    ready: "main",
  },
  "welcome-russian": {
    path: "src/welcome/index.html",
    language: "ru",
    sizes: { wide: 960 },
    ready: ".try",
  },
  "popup-not-article": {
    path: "src/popup/index.html?tab=TAB",
    beside: "/list",
    sizes: { real: 304 },
    ready: ".anyway",
  },
};

async function openCard(page: Page, { text, clicks = [] }: CardShot): Promise<void> {
  await page.mouse.move(5, 5);
  await hoverText(page, text, { within: "article" });
  await waitFor(`the card of ${text}`, async () => (await findCard(page))?.text.includes("."));
  for (const click of clicks) {
    const button = await waitFor(`a button ${String(click)}`, async () => {
      const { elements } = (await findCard(page)) ?? { elements: [] };
      return elements.find(({ tag, text: label, attributes }) =>
        click === firstLink
          ? attributes.get("role") === firstLink
          : tag === "button" && click.test(attributes.get("aria-label") ?? label),
      );
    });
    await clickInCard(page, button);
    await waitFor("the card drawn anew", async () => {
      await page.waitForTimeout(150);
      return true;
    });
  }
}

function emulate(page: Page, colorScheme: Scheme, forced = false): Promise<void> {
  const forcedColors = forced ? "active" : "none";
  return page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
}

/** Every surface in Chromium in both schemes; gives the names of the pictures. */
export async function shootChromium(
  server: TestServer,
  folder: string,
  wanted: (name: string) => boolean,
): Promise<string[]> {
  const done: string[] = [];
  const chromium = await launchChromium({ extension: "dist/chrome", scale: 2 });
  const shoot = async (page: Page, name: string, fullPage: boolean): Promise<void> => {
    await page.screenshot({ path: `${folder}/${name}.png`, animations: "disabled", fullPage });
    done.push(name);
  };
  try {
    for (const [name, shot] of Object.entries(cards)) {
      for (const scheme of schemes.filter((each) => wanted(`${name}-${each}`))) {
        await speak(chromium, shot.language);
        const page = await chromium.openPage(server.url(shot.path));
        await page.setViewportSize({ width: shot.width ?? 720, height: 800 });
        await emulate(page, scheme, shot.forced);
        await page.waitForFunction(() => CSS.highlights.size > 0);
        await openCard(page, shot);
        await shoot(page, `${name}-${scheme}`, false);
        await page.close();
        // What was chosen in a card holds for the next one too.
        await speak(chromium, undefined);
      }
    }
    for (const [name, shot] of Object.entries(pages)) {
      await shootOwn(chromium, server, name, shot, { shoot, wanted });
    }
  } finally {
    await chromium.close();
  }
  return done;
}

interface Shooting {
  readonly shoot: (page: Page, name: string, fullPage: boolean) => Promise<void>;
  readonly wanted: (name: string) => boolean;
}

async function shootOwn(
  chromium: Chromium,
  server: TestServer,
  name: string,
  { language, path, beside = "/", sizes, ready, forced, prepare }: OwnShot,
  { shoot, wanted }: Shooting,
): Promise<void> {
  const shots = Object.entries(sizes).flatMap(([size, width]) =>
    schemes.map((scheme) => ({ scheme, width, title: `${name}-${size}-${scheme}` })),
  );
  const chosen = shots.filter(({ title }) => wanted(title));
  if (chosen.length === 0) return;
  await speak(chromium, language);
  const article = await chromium.openPage(server.url(beside));
  const tab = await findTabId(chromium, article);
  const page = await chromium.openPage(chromium.extensionUrl(path.replace("TAB", String(tab))));
  await page.locator(ready).first().waitFor();
  await prepare?.(page);
  for (const { scheme, width, title } of chosen) {
    await page.setViewportSize({ width, height: 640 });
    await emulate(page, scheme, forced);
    await shoot(page, title, true);
  }
  await page.close();
  await article.close();
}
