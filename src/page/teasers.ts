import { allTextOf, nodeTypeOf, parentOf, queryAll, queryFirst, tagOf } from "./dom.ts";
import type { Steps } from "./slices.ts";

/*
 * Teasers: pieces of a page that lead to other stories.
 *
 *   <li>  <h3><a>Headline</a></h3>  <p>The first sentence of that story.</p>  </li>
 *    |        a heading that is a link
 *    the largest element around it that is still short: the teaser
 */

/** Longest text of a teaser, in UTF-16 units. */
const longestTeaser = 700;
/** More headings than any page of one story has; a list of that length is one anyway. */
const mostHeadings = 300;
/** Headings that are looked at between two places to rest. */
const stride = 20;
/** Levels between a teaser and its heading. */
const mostLevels = 12;

function isLinked(heading: Element): boolean {
  let up: Node | null = heading;
  for (let level = 0; level < 4 && up !== null && nodeTypeOf(up) === 1; level++) {
    if (tagOf(up as Element) === "a") return true;
    up = parentOf(up);
  }
  const link = queryFirst(heading, "a[href]");
  if (link === undefined) return false;
  return (allTextOf(link) ?? "").trim().length * 2 > (allTextOf(heading) ?? "").trim().length;
}

/** Finds the teasers below `root`. Linear in the headings; each ancestor is measured once. */
export function* findTeasers(root: Element | ShadowRoot): Steps<ReadonlySet<Element>> {
  const short = new Map<Element, boolean>();
  const isShort = (element: Element): boolean => {
    let known = short.get(element);
    if (known === undefined) {
      known = (allTextOf(element) ?? "").length <= longestTeaser;
      short.set(element, known);
    }
    return known;
  };
  const teasers = new Set<Element>();
  let headings = 0;
  for (const heading of queryAll(root, "h2, h3, h4, h5, h6")) {
    if (++headings > mostHeadings) break;
    if (headings % stride === 0) yield;
    if (!isLinked(heading)) continue;
    let teaser = heading;
    let up = parentOf(teaser);
    for (let level = 0; level < mostLevels; level++) {
      if (up === null || up === root || nodeTypeOf(up) !== 1 || !isShort(up as Element)) break;
      teaser = up as Element;
      up = parentOf(up);
    }
    teasers.add(teaser);
  }
  // Cards: the link lies over all of it, and its words stand beside it.
  for (const card of queryAll(root, "article")) {
    if (++headings > mostHeadings) break;
    if (headings % stride === 0) yield;
    const isCard = isShort(card) && queryFirst(card, "p, article") === undefined;
    if (isCard && queryFirst(card, "a[href]") !== undefined) teasers.add(card);
  }
  return teasers;
}
