import type { PartialDate } from "../core/dataset/pack.ts";
import { type Metadata, readMetadata } from "./article-metadata.ts";
import {
  allTextOf,
  attributeOf,
  bodyOf,
  holds,
  nodeTypeOf,
  parentOf,
  queryAll,
  queryFirst,
  tagOf,
} from "./dom.ts";
import { type Paragraph, findParagraphs, isBeside } from "./prose.ts";

/** The part of a page that carries the story, with what the page says of it. */
export interface Article {
  readonly root: Element;
  readonly title: string;
  /** Published, not modified. */
  readonly published?: PartialDate;
  /** BCP 47. */
  readonly language?: string;
}

/** Least running text of an article, in UTF-16 units, by what the page calls itself. */
const leastProse = { article: 200, undefined: 1000, other: 3000 } as const;
/** Least share of the page's running text that stands in the story, unless the page says it is one. */
const leastShare = 0.5;

function ancestorsOf(node: Node): Element[] {
  const ancestors: Element[] = [];
  for (let up = parentOf(node); up !== null && nodeTypeOf(up) === 1; up = parentOf(up)) {
    ancestors.push(up as Element);
  }
  return ancestors;
}

interface Holder {
  weight: number;
  count: number;
}

/** Sums each element's paragraphs, leaving out those that stand beside a story. */
function sumUp(paragraphs: readonly Paragraph[]): {
  readonly holders: ReadonlyMap<Element, Holder>;
  readonly kept: readonly Paragraph[];
} {
  const beside = new Map<Element, boolean>();
  const judge = (element: Element): boolean => {
    const known = beside.get(element);
    if (known !== undefined) return known;
    const tag = tagOf(element);
    const verdict = tag !== "body" && tag !== "html" && tag !== "article" && isBeside(element);
    beside.set(element, verdict);
    return verdict;
  };
  const total = paragraphs.reduce((sum, { weight }) => sum + weight, 0);
  const all = new Map<Element, Holder>();
  const trails = paragraphs.map((paragraph) => ({
    paragraph,
    trail: ancestorsOf(paragraph.element),
  }));
  for (const { paragraph, trail } of trails) {
    for (const element of trail) {
      const holder = all.get(element) ?? { weight: 0, count: 0 };
      holder.weight += paragraph.weight;
      holder.count += 1;
      all.set(element, holder);
    }
  }
  // What holds most of the page's text is not beside it, whatever its name: "no-sidebar", a form
  // around the whole page.
  const isAside = (element: Element): boolean =>
    (all.get(element)?.weight ?? 0) * 2 < total && judge(element);
  const kept = trails.filter(
    ({ trail, paragraph }) => ![paragraph.element, ...trail].some(isAside),
  );
  const holders = new Map<Element, Holder>();
  for (const { paragraph, trail } of kept) {
    for (const element of trail) {
      const holder = holders.get(element) ?? { weight: 0, count: 0 };
      holder.weight += paragraph.weight;
      holder.count += 1;
      holders.set(element, holder);
    }
  }
  return { holders, kept: kept.map(({ paragraph }) => paragraph) };
}

/** The smallest element that holds nearly all the prose of `within`. */
function narrow(within: Element, holders: ReadonlyMap<Element, Holder>): Element {
  let best = within;
  const whole = holders.get(within)?.weight ?? 0;
  for (const [element, { weight }] of holders) {
    if (weight >= whole * 0.9 && holds(best, element)) best = element;
  }
  return best;
}

/** Where the most prose stands close together: each paragraph counts for its near ancestors. */
function findDensest(
  paragraphs: readonly Paragraph[],
  holders: ReadonlyMap<Element, Holder>,
): Element | undefined {
  const scores = new Map<Element, number>();
  for (const { element, weight } of paragraphs) {
    for (const [level, ancestor] of ancestorsOf(element).slice(0, 4).entries()) {
      // A page's whole column holds everything; what is nearer to the text says more.
      scores.set(ancestor, (scores.get(ancestor) ?? 0) + weight / (1 + level * 0.35));
    }
  }
  let best: Element | undefined;
  let top = 0;
  for (const [element, score] of scores) {
    if (score > top) [best, top] = [element, score];
  }
  if (best === undefined) return undefined;
  // Stories cut into sections: climb while the parent adds text of the same story.
  for (let up = parentOf(best); up !== null && nodeTypeOf(up) === 1; up = parentOf(up)) {
    const parent = up as Element;
    if (tagOf(parent) === "body" || tagOf(best) === "article") break;
    const here = holders.get(best)?.weight ?? 0;
    const there = holders.get(parent)?.weight ?? 0;
    if (there < here * 1.15 && tagOf(parent) !== "article") continue;
    if (there > here * 2.2) break;
    best = parent;
  }
  return best;
}

/** Elements that say that they are an article's body, the best word first. */
const bodies = [
  '[itemprop~="articleBody"]',
  "article",
  '[role="article"]',
  "main",
  '[role="main"]',
];

function findMarkedRoot(
  document: Document,
  holders: ReadonlyMap<Element, Holder>,
  total: number,
): Element | undefined {
  for (const selector of bodies) {
    let best: Element | undefined;
    for (const element of queryAll(document, selector)) {
      const weight = holders.get(element)?.weight ?? 0;
      if (weight > (best === undefined ? 0 : (holders.get(best)?.weight ?? 0))) best = element;
    }
    if (best === undefined) continue;
    const { weight = 0 } = holders.get(best) ?? {};
    if (weight >= total * 0.6) return best;
  }
  return undefined;
}

/** Front pages show the beginnings of many stories, each with a heading that is a link. */
function countTeasers(root: Element): number {
  let teasers = 0;
  for (const heading of queryAll(root, "h2, h3, h4")) {
    const text = (allTextOf(heading) ?? "").trim();
    if (text.length < 20) continue;
    const inLink = ancestorsOf(heading)
      .slice(0, 3)
      .some((element) => tagOf(element) === "a");
    if (inLink || queryFirst(heading, "a[href]") !== undefined) teasers++;
  }
  return teasers;
}

function isArticle(
  { says }: Metadata,
  { weight, count }: Holder,
  total: number,
  root: Element,
): boolean {
  if (weight < leastProse[says ?? "undefined"]) return false;
  if (says === "article") return true;
  if (weight < total * leastShare || count < 3) return false;
  return countTeasers(root) * 2 <= count;
}

function titleOf(document: Document, root: Element, metadata: Metadata): string {
  const heading = queryFirst(root, "h1") ?? queryFirst(document, "h1");
  const text = heading === undefined ? "" : (allTextOf(heading) ?? "");
  const title = text.trim() || metadata.title || allTextOf(queryFirst(document, "title") ?? root);
  return (title ?? "").replace(/\s+/g, " ").trim().slice(0, 1000);
}

function languageOf(root: Element, metadata: Metadata): string | undefined {
  for (const element of [root, ...ancestorsOf(root)]) {
    const language = attributeOf(element, "lang")?.trim();
    if (language !== undefined && language !== "") return language;
  }
  return metadata.language;
}

/**
 * Finds the article of a page; undefined where it carries none (a front page, a shop, a forum).
 * Reads and never changes the document; works on any DOM, layout or not. Linear in the paragraphs
 * times their depth.
 */
export function findArticle(document: Document): Article | undefined {
  const body: Element | null = bodyOf(document);
  if (body === null) return undefined;
  const { holders, kept } = sumUp(findParagraphs(body));
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  if (total < leastProse.article) return undefined;
  const metadata = readMetadata(document);
  const marked = findMarkedRoot(document, holders, total);
  const root = marked === undefined ? findDensest(kept, holders) : narrow(marked, holders);
  const holder = root === undefined ? undefined : holders.get(root);
  if (root === undefined || holder === undefined) return undefined;
  if (!isArticle(metadata, holder, total, root)) return undefined;
  const language = languageOf(root, metadata);
  return {
    root,
    title: titleOf(document, root, metadata),
    ...(metadata.published === undefined ? {} : { published: metadata.published }),
    ...(language === undefined ? {} : { language }),
  };
}
