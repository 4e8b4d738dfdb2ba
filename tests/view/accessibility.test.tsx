import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { english } from "../../src/view/catalogue.ts";
import { languages } from "../../src/view/languages.ts";
import { type Scheme, get, mountCard, mountPage, preferScheme } from "./mount.tsx";
import { cardSurfaces, pageSurfaces } from "./surfaces.tsx";

/** What axe finds, as one line each. */
async function findViolations(context: Document | Element): Promise<string[]> {
  const { violations } = await axe.run(context);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const schemes: readonly Scheme[] = ["light", "dark"];
const cases = schemes.flatMap((scheme) =>
  languages.map(({ tag, catalogue }) => ({ scheme, tag, catalogue })),
);

describe.each(schemes)("in %s", (scheme) => {
  beforeAll(() => preferScheme(scheme));
  afterAll(() => preferScheme(""));

  it("has other colours than the other scheme", () => {
    const [, loading] = cardSurfaces.find(([name]) => name === "loading") ?? [];
    if (loading === undefined) throw new Error("there is no such card");
    const { root } = mountCard(loading(english));
    const paper = getComputedStyle(get(root, ".card")).backgroundColor;
    expect(paper).toBe(scheme === "light" ? "rgb(253, 252, 248)" : "rgb(27, 26, 24)");
  });
});

describe.each(cases)("in $scheme, in the language $tag", ({ scheme, catalogue }) => {
  beforeAll(() => preferScheme(scheme));
  afterAll(() => preferScheme(""));

  it.each(cardSurfaces)("finds no fault in the card: %s", async (_name, surface) => {
    const { root } = mountCard(surface(catalogue));
    expect(await findViolations(root.host)).toEqual([]);
  });

  it.each(pageSurfaces)("finds no fault in the %s", async (_name, surface) => {
    mountPage(surface(catalogue));
    expect(await findViolations(document)).toEqual([]);
  });
});

/** What can be clicked, but for links and names within a sentence, which the rule excepts. */
const targets = "button, input, select, a:not(p a, li a, bdi a)";
/** WCAG 2.2, 2.5.8: px of a target's width and height, or of the room that it has to itself. */
const leastTarget = 24;

/** Targets that are too small and too near to another; a label makes its input larger. */
function findSmallTargets(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll<HTMLElement>(targets)]
    .map((element) => element.closest("label") ?? element)
    .filter((element) => element.checkVisibility());
  const boxes = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
  return boxes.flatMap(({ element, box }) => {
    if (box.width >= leastTarget && box.height >= leastTarget) return [];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const isNear = boxes.some(
      (other) =>
        other.element !== element &&
        x + leastTarget / 2 > other.box.left &&
        x - leastTarget / 2 < other.box.right &&
        y + leastTarget / 2 > other.box.top &&
        y - leastTarget / 2 < other.box.bottom,
    );
    return isNear ? [`${element.outerHTML.slice(0, 120)} ${box.width}x${box.height}`] : [];
  });
}

describe("targets", () => {
  it("are found where they are too small and too near", () => {
    const small = { width: "12px", height: "12px", padding: 0 };
    const { root } = mountPage(
      <p>
        <button type="button" style={small} aria-label="small" />
        <button type="button" style={small} aria-label="small" />
      </p>,
    );
    expect(findSmallTargets(root)).toHaveLength(2);
  });

  it.each(cardSurfaces)("are large enough, or apart, in the card: %s", (_name, surface) => {
    expect(findSmallTargets(mountCard(surface(english)).root)).toEqual([]);
  });

  it.each(pageSurfaces)("are large enough, or apart, in the %s", (_name, surface) => {
    expect(findSmallTargets(mountPage(surface(english)).root)).toEqual([]);
  });
});
