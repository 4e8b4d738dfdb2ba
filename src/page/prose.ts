import { allTextOf, attributeOf, parentOf, queryAll, tagOf } from "./dom.ts";

/** A paragraph of running text. */
export interface Paragraph {
  readonly element: Element;
  /** Length of its text without that of links, in UTF-16 units. */
  readonly weight: number;
}

/** Parts of a page that are never its story. */
const besideTags = new Set([
  "nav",
  "aside",
  "footer",
  "form",
  "template",
  "dialog",
  "button",
  "figure",
]);

/** Words in class names and ids by which publishers name what stands beside a story. */
const besideNames =
  /(?:^|[-_\s])(?:comments?|commentlist|disqus|related|recirc\w*|newsletter|sidebar|side-bar|footer|cookies?|consent|gdpr|promo|advert\w*|ads?|sponsor\w*|teasers?|most-read|mostread|read-?more|readmore|popular|trending|recommend\w*|share|sharing|social|subscribe|subscription|signup|sign-up|paywall|breadcrumbs?|menu|navigation|navbar|modal|popup|overlay|author-bio|bio|tags?|disclaimer|copyright|caption|credit|toolbar|outbrain|taboola)(?:$|[-_\s])/i;

/** How much text an element may hold and still be taken for something beside the story by its name. */
export function isBeside(element: Element): boolean {
  if (besideTags.has(tagOf(element))) return true;
  const role = attributeOf(element, "role");
  if (role !== null && /^(?:navigation|complementary|search|contentinfo|dialog|menu)$/.test(role)) {
    return true;
  }
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  return names !== " " && besideNames.test(names);
}

const shortestParagraph = 60;
const sentenceEnd = /[.!?…。！？।։۔]["'”’»)\]]*(?:\s|$)/;

/** Tags that hold running text; `div` and the like only where they have text of their own. */
const paragraphs = "p, blockquote > div, div > br + br, li > p";

function weigh(element: Element): number {
  const text = (allTextOf(element) ?? "").trim();
  if (text.length < shortestParagraph || !sentenceEnd.test(text)) return 0;
  let linked = 0;
  for (const link of queryAll(element, "a")) linked += (allTextOf(link) ?? "").length;
  return linked * 2 > text.length ? 0 : text.length - linked;
}

/** Finds a page's paragraphs: elements of running text with a full sentence, links not counted. */
export function findParagraphs(root: Document | Element): Paragraph[] {
  const seen = new Set<Element>();
  const found: Paragraph[] = [];
  for (const match of queryAll(root, paragraphs)) {
    // Old pages part paragraphs by two line breaks inside one element.
    const element = tagOf(match) === "br" ? (parentOf(match) as Element) : match;
    if (seen.has(element)) continue;
    seen.add(element);
    const weight = weigh(element);
    if (weight > 0) found.push({ element, weight });
  }
  return found;
}
