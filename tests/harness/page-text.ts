import type { Page } from "playwright";
import type { Box } from "./shadow-card.ts";

/** The `nth` occurrence of a text inside one text node of the element, scrolled into view. */
export async function findText(
  page: Page,
  text: string,
  { within = "body", nth = 0 }: { readonly within?: string; readonly nth?: number } = {},
): Promise<Box> {
  const box = await page.evaluate(
    ([wanted, selector, skip]) => {
      const root = document.querySelector(selector);
      if (root === null) return undefined;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let left = skip;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const value = node.nodeValue ?? "";
        for (let at = value.indexOf(wanted); at >= 0; at = value.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
          const [rect] = range.getClientRects();
          if (rect === undefined) return undefined;
          return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
        }
      }
      return undefined;
    },
    [text, within, nth] as const,
  );
  if (box === undefined) throw new Error(`"${text}" (number ${nth}) is not painted in ${within}`);
  return box;
}

/** Moves the mouse onto a text of the page, as a hand does: in steps, and at rest in its middle. */
export async function hoverText(
  page: Page,
  text: string,
  options?: Parameters<typeof findText>[2],
): Promise<Box> {
  const box = await findText(page, text, options);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  return box;
}

/** The texts that are highlighted, by the highlight's name, in painting order; as the page sees them. */
export function readHighlights(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const texts = [...CSS.highlights].map(([name, highlight]) => {
      const ranges = [...highlight].map((range) => {
        if (range.startContainer === range.endContainer) {
          return range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? "";
        }
        const whole = document.createRange();
        whole.setStart(range.startContainer, range.startOffset);
        whole.setEnd(range.endContainer, range.endOffset);
        return whole.toString();
      });
      return [name, ranges] as const;
    });
    return Object.fromEntries(texts);
  });
}
