import type { BrowserKind } from "../harness/browsers.ts";
import { launchChromium } from "../harness/chromium.ts";
import { launchFirefox } from "../harness/firefox.ts";
import { hoverText } from "../harness/page-text.ts";
import { clickInCard, findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";

/** One tab, in the words that both browsers have. Expressions give what JSON can carry. */
export interface AnyPage {
  goto(url: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  /** Moves the mouse onto the first occurrence of a text. */
  hover(text: string, selector?: string): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  /** The text of the open card, or "". */
  readCard(): Promise<string>;
  /** Clicks the button of the open card whose text matches. */
  clickInCard(label: RegExp): Promise<void>;
}

export interface AnyBrowser {
  openPage(url: string): Promise<AnyPage>;
  /** A page of the extension, by its path. */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

async function launchAnyChromium(): Promise<AnyBrowser> {
  const chromium = await launchChromium({ extension: "dist/chrome" });
  return {
    extensionUrl: (path) => chromium.extensionUrl(path),
    close: () => chromium.close(),
    async openPage(url) {
      const page = await chromium.openPage(url);
      return {
        goto: async (next) => void (await page.goto(next)),
        evaluate: (expression) => page.evaluate(expression),
        hover: async (text, within = "body") => void (await hoverText(page, text, { within })),
        moveMouse: (x, y) => page.mouse.move(x, y, { steps: 4 }),
        readCard: async () => (await findCard(page))?.text ?? "",
        async clickInCard(label) {
          const { elements } = (await findCard(page)) ?? { elements: [] };
          const button = elements.find((each) => each.tag === "button" && label.test(each.text));
          if (button === undefined) throw new Error(`the card has no button ${String(label)}`);
          await clickInCard(page, button);
        },
      };
    },
  };
}

async function launchAnyFirefox(): Promise<AnyBrowser> {
  const firefox = await launchFirefox({ extension: "dist/firefox" });
  return {
    extensionUrl: (path) => firefox.extensionUrl(path),
    close: () => firefox.close(),
    async openPage(url) {
      const page = await firefox.openPage(url);
      return {
        ...page,
        hover: async (text, selector) => void (await page.hoverText(text, selector)),
      };
    },
  };
}

/** Either browser with the extension built for it. */
export function launchAny(kind: BrowserKind): Promise<AnyBrowser> {
  return kind === "chromium" ? launchAnyChromium() : launchAnyFirefox();
}

const marks = `[...CSS.highlights].flatMap(([name, highlight]) =>
  name.startsWith("backgrounder")
    ? [...highlight].map((range) =>
        range.startContainer.data.slice(range.startOffset, range.endOffset))
    : [])`;

/** The texts that are underlined now. Only names that stand in one text node each. */
export async function readAnyMarks(page: Pick<AnyPage, "evaluate">): Promise<string[]> {
  return (await page.evaluate(marks)) as string[];
}

/** Rests the mouse on a name until its card shows a fact. */
export async function openAnyCard(page: AnyPage, name: string): Promise<string> {
  await page.hover(name, "article");
  return waitFor(`the card of ${name}`, async () => {
    const text = await page.readCard();
    return text.includes("as of") ? text : undefined;
  });
}
