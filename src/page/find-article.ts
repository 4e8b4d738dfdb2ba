import type { PartialDate } from "../core/dataset/pack.ts";
import {
  type Metadata,
  findShownDate,
  languageOf,
  readMetadata,
  titleOf,
} from "./article-metadata.ts";
import {
  attributeOf,
  type Tree,
  bodyOf,
  firstElementOf,
  holds,
  nodeTypeOf,
  parentOf,
  queryAll,
  queryFirst,
  tagOf,
} from "./dom.ts";
import { findLongTexts, findMostWeight, findParagraphs } from "./prose.ts";
import { findShadowRoots } from "./shadow-roots.ts";
import { type Steps, finish } from "./slices.ts";
import {
  type Holder,
  type Holders,
  type Trail,
  addUp,
  ancestorsOf,
  findProse,
  leaveOut,
  sumOf,
  weightIn,
} from "./story-prose.ts";
import { findTeasers } from "./teasers.ts";

/** The part of a page that carries the story, with what the page says of it. */
export interface Article {
  readonly root: Element;
  readonly title: string;
  /** Published, not modified. */
  readonly published?: PartialDate;
  /** BCP 47. */
  readonly language?: string;
}

/** The smallest element that holds nearly all the prose of `within`. */
function narrow(within: Element, holders: Holders): Element {
  let best = within;
  const whole = weightIn(holders, within);
  for (const [element, { weight }] of holders) {
    if (weight >= whole * 0.9 && holds(best, element)) best = element;
  }
  return best;
}

/** Where the most prose stands close together: each paragraph counts for its near ancestors. */
function findDensest(kept: readonly Trail[], holders: Holders): Element | undefined {
  const scores = new Map<Element, number>();
  for (const { paragraph, elements } of kept) {
    for (const [level, ancestor] of elements.slice(1, 5).entries()) {
      // A page's whole column holds everything; what is nearer to the text says more.
      scores.set(ancestor, (scores.get(ancestor) ?? 0) + paragraph.weight / (1 + level * 0.35));
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
    const here = weightIn(holders, best);
    const there = weightIn(holders, parent);
    if (there < here * 1.15 && tagOf(parent) !== "article") continue;
    if (there > here * 2.2) break;
    best = parent;
  }
  return best;
}

/** Marked bodies that are compared; a page with more is a list. */
const mostBodies = 40;

/** Elements that say that they are an article's body, the best word first. */
const bodies = [
  '[itemprop~="articleBody"]',
  "article",
  '[role="article"]',
  "main",
  '[role="main"]',
];

/** Everything by which a page may say that it is an article. */
const claims = [
  ...bodies.slice(0, 3),
  '[itemtype*="Article" i]',
  '[itemtype*="Posting" i]',
  'script[type="application/ld+json" i]',
  'meta[property^="article:" i]',
  'meta[property^="og:" i][content*="article" i]',
].join(",");

/** Pages that go on with the next story have several bodies: the first of weight is the page's own. */
function findMarkedRoot(tree: Tree, holders: Holders, total: number): Element | undefined {
  for (const selector of bodies) {
    const found: Element[] = [];
    let top = 0;
    let sum = 0;
    for (const element of queryAll(tree, selector)) {
      const weight = weightIn(holders, element);
      if (weight === 0 || found.some((outer) => holds(outer, element))) continue;
      if (found.push(element) > mostBodies) break;
      top = Math.max(top, weight);
      sum += weight;
    }
    const first = found.find((element) => weightIn(holders, element) * 3 >= top);
    if (first === undefined) continue;
    const weight = weightIn(holders, first);
    if (weight >= (total - (sum - weight)) * 0.6) return first;
  }
  return undefined;
}

/** Goes up to the headline, so that what stands between it and the story is read: the lead. */
function withHeadline(root: Element, tree: Tree, holders: Holders): Element {
  const heading = queryFirst(tree, "h1");
  if (heading === undefined || holds(root, heading)) return root;
  const most = weightIn(holders, root) * 1.3;
  for (const up of ancestorsOf(root)) {
    if (tagOf(up) === "body" || weightIn(holders, up) > most) break;
    if (holds(up, heading)) return up;
  }
  return root;
}

function countInside(root: Element, elements: Iterable<Element>): number {
  let count = 0;
  for (const element of elements) if (holds(root, element)) count++;
  return count;
}

/** What is weighed when a page is judged. */
interface Finding {
  readonly root: Element;
  readonly holder: Holder;
  /** Weight of all the page's prose, and of its teasers inside the root. */
  readonly total: number;
  readonly teasers: number;
  /** Whether an element says that it is the article. */
  readonly marked: boolean;
}

/** Least running text of an article, in letters, by the number of signs that the page is one. */
const leastProse = [2000, 700, 200] as const;
/** The same where it shows no date: the text may be about a product or a firm. */
const leastUndatedProse = [2000, 2000, 700] as const;
/** Least share of the page's prose that stands in the story; pages go on with further stories. */
const leastShare = { sure: 0.15, unsure: 0.5 } as const;

function leastFor(steps: readonly [number, number, number], signs: number): number {
  return signs < 0 ? Number.POSITIVE_INFINITY : steps[Math.min(signs, 2) as 0 | 1 | 2];
}

/** Weight of a paragraph: of a story whose lines are parted by <br> alone, all are one element's. */
const usualParagraph = 400;

/** A story has no form of its own beside a newsletter's or a poll's. */
const mostFields = 4;

function countFields(root: Document | Element): number {
  let fields = 0;
  for (const field of queryAll(root, "input, select, textarea")) {
    if (!/^(?:hidden|submit|button|image)$/i.test(attributeOf(field, "type") ?? "")) fields++;
  }
  return fields;
}

/** How many signs the page may have at most, its teasers and dates not yet looked for. */
function mostSigns(document: Document, { says }: Metadata): number {
  if (says === "article") return 2;
  if (says === "other") return -1;
  const marked = queryFirst(document, bodies.slice(0, 3).join(",")) !== undefined;
  return (says === "perhaps" ? 1 : 0) + (marked ? 1 : 0) + 1;
}

/** Weighs what the page says of itself, how it is built, and how much running text it has. */
function isArticle(
  metadata: Metadata,
  finding: Finding,
  document: Document,
  isDated: () => boolean,
): boolean {
  const { says } = metadata;
  const { root, holder, total, teasers, marked } = finding;
  const { weight, count } = holder;
  const sure = says === "article";
  if (weight < total * leastShare[sure ? "sure" : "unsure"]) return false;
  if (sure) return weight >= leastProse[2];
  const signs = (says === "perhaps" ? 1 : 0) + (marked ? 1 : 0);
  if (weight < leastFor(leastProse, signs + 1)) return false;
  const fields = countFields(root);
  const most = Math.max(count, weight / usualParagraph) / 2;
  if (teasers > most || fields > most || fields > mostFields) return false;
  if (/\b(?:40[34]|50[023])\b/.test(titleOf(document, root, metadata))) return false;
  // The search for a shown date is the dearest question, so it comes last.
  if (isDated()) return true;
  if (weight < leastFor(leastUndatedProse, signs)) return false;
  // Nothing but its text speaks for it: terms of use and help pages have as much.
  return (
    signs > 0 ||
    ((count >= 3 || weight / count > 1000) &&
      queryFirst(document, 'input[type="password" i]') === undefined)
  );
}

/** The body; linkedom makes up an empty one where a page's head is damaged. */
function storyBodyOf(document: Document): Element | undefined {
  const body: Element | null = bodyOf(document);
  if (body !== null && firstElementOf(body) !== null) return body;
  return [...queryAll(document, "body")].at(-1);
}

/** Searches a body, or one shadow root. */
function* searchIn(
  document: Document,
  scope: Element | ShadowRoot,
  asked: boolean,
): Steps<Article | undefined> {
  const tree = nodeTypeOf(scope) === 1 ? document : scope;
  // Most pages end here or with the next question, so what costs more comes after them.
  const texts = yield* findLongTexts(scope);
  const isEnough = (weight: number): boolean =>
    weight >= leastProse[0] ||
    (weight >= leastProse[2] && queryFirst(document, claims) !== undefined);
  if (!asked && !isEnough(yield* findMostWeight(texts, leastProse[0]))) return undefined;
  const prose = yield* findProse(yield* findParagraphs(texts));
  const sum = sumOf(prose);
  if (asked ? sum < 1 : !isEnough(sum)) return undefined;
  yield;
  const metadata = readMetadata(document);
  yield;
  if (!asked && sum < leastFor(leastProse, mostSigns(document, metadata))) return undefined;
  const teasers = yield* findTeasers(scope);
  yield;
  const kept = yield* leaveOut(prose, (element) => teasers.has(element));
  const holders = yield* addUp(kept);
  const total = sumOf(kept);
  if (!asked && total < leastProse[2]) return undefined;
  const marked = findMarkedRoot(tree, holders, total);
  const root = marked === undefined ? findDensest(kept, holders) : narrow(marked, holders);
  const holder = root === undefined ? undefined : holders.get(root);
  yield;
  if (root === undefined || holder === undefined) return undefined;
  const finding: Finding = {
    root,
    holder,
    total,
    teasers: countInside(root, teasers),
    marked: marked !== undefined && !/^main$/.test(attributeOf(marked, "role") ?? tagOf(marked)),
  };
  let { published } = metadata;
  const isDated = (): boolean =>
    (published ??= findShownDate(tree) ?? findShownDate(document)) !== undefined;
  if (!asked && !isArticle(metadata, finding, document, isDated)) return undefined;
  yield;
  isDated();
  const whole = withHeadline(root, tree, holders);
  const language = languageOf(whole, metadata);
  return {
    root: whole,
    title: titleOf(document, whole, metadata),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Finds the article of a page in one go; see searchArticle. */
export function findArticle(document: Document, asked = false): Article | undefined {
  return finish(searchArticle(document, asked));
}

/**
 * Finds the article of a page; undefined where it carries none (a front page, a shop, a forum).
 * With `asked` the reader has said that there is one, and the best part of the page is given.
 * Reads and never changes the document; works on any DOM, layout or not. Linear in the nodes, and
 * in the paragraphs times their depth.
 */
export function* searchArticle(document: Document, asked = false): Steps<Article | undefined> {
  const body = storyBodyOf(document);
  if (body === undefined) return undefined;
  const found = yield* searchIn(document, body, asked);
  // Of a page that says nothing of an article all shadow roots would be looked at in vain.
  if (found !== undefined || queryFirst(document, claims) === undefined) return found;
  for (const root of yield* findShadowRoots(document)) {
    const inside = yield* searchIn(document, root, asked);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
