import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { languages } from "../../src/view/languages.ts";
import { mountCard, mountPage } from "./mount.tsx";
import { cardSurfaces, pageSurfaces } from "./surfaces.tsx";

/** A window of 1280 px at 400 %, or of 640 at 200 %: WCAG 1.4.10 and 1.4.4. */
const width = 320;

beforeAll(() => page.viewport(width, 640));
afterAll(() => page.viewport(414, 896));

/** Elements whose text is cut off or stands out at the side. */
function findOverflow(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>("*")]
    .filter((element) => element.closest("svg, .unseen, .net, .file") === null)
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .map((element) => `${element.outerHTML.slice(0, 100)}: ${element.scrollWidth} px`);
}

describe.each(languages.map(({ tag, catalogue }) => ({ tag, catalogue })))(
  `in a window of ${width} px, in the language $tag`,
  ({ catalogue }) => {
    it.each(cardSurfaces)("nothing stands out of the card: %s", (_name, surface) => {
      const { root } = mountCard(surface(catalogue));
      expect(findOverflow(root)).toEqual([]);
    });

    it.each(pageSurfaces)("nothing stands out of the %s", (_name, surface) => {
      const { root } = mountPage(surface(catalogue));
      expect(findOverflow(root)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });
  },
);

describe("what is too wide", () => {
  it("is found", () => {
    const { root } = mountPage(<p style={{ width: "400px" }}>Wide</p>);
    expect(document.documentElement.scrollWidth).toBeGreaterThan(width);
    expect(root.scrollWidth).toBeGreaterThan(root.clientWidth);
  });
});
