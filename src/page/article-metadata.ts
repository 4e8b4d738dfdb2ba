import type { PartialDate } from "../core/dataset/pack.ts";
import {
  type Tree,
  addressOf,
  allTextOf,
  attributeOf,
  nodeTypeOf,
  parentOf,
  queryAll,
  queryFirst,
  rootOf,
} from "./dom.ts";
import { parseStamp } from "./date-stamp.ts";

/** What a page says of itself in data that is meant for machines. */
export interface Metadata {
  /**
   * Whether it calls itself an article, in data about articles or only in the loose word of a
   * preview ("perhaps": many pages of every kind say so), or another thing, as the page at a
   * site's root always is.
   */
  readonly says: "article" | "perhaps" | "other" | undefined;
  readonly title: string | undefined;
  /** In data for machines; an element may show a date where they have none. */
  readonly published: PartialDate | undefined;
  readonly language: string | undefined;
}

const articleType =
  /^(?:(?:News|Analysis|Background|Opinion|Reportage|Report|Review|Satirical|Scholarly|AskPublicNews|Advertiser|Tech|Social)\w*Article|Article|Reportage(?:NewsArticle)?|BlogPosting|Report|LiveBlogPosting)$/i;
const otherType =
  /^(?:Product|ItemList|SearchResultsPage|CollectionPage|QAPage|FAQPage|ProfilePage|Recipe|JobPosting|RealEstateListing|Hotel|VideoObject|Movie|DiscussionForumPosting|LoginAction|ContactPage|CheckoutPage)$/i;

/** Longest structured data that is read, in UTF-16 units: larger ones hold archives of other pages. */
const longestData = 300_000;
const deepest = 6;

type Thing = ReadonlyMap<string, unknown>;

/** Objects with a type in JSON-LD, the outermost first. Lists and graphs are opened. */
function* findThings(value: unknown, depth = 0): Generator<Thing> {
  if (depth > deepest || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) yield* findThings(item, depth + 1);
    return;
  }
  const thing = new Map<string, unknown>(Object.entries(value));
  if (thing.has("@type")) yield thing;
  yield* findThings(thing.get("@graph"), depth + 1);
  yield* findThings(thing.get("mainEntity"), depth + 1);
}

function typesOf(thing: Thing): string[] {
  const type = thing.get("@type");
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  return types
    .filter((each) => typeof each === "string")
    .map((each) => each.replace(/^.*[/:]/, ""));
}

function textIn(thing: Thing | undefined, name: string): string | undefined {
  const value = thing?.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function readThings(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of queryAll(document, 'script[type="application/ld+json" i]')) {
    const text = allTextOf(script) ?? "";
    if (text.length > longestData || !text.includes("@type")) continue;
    try {
      // Some publishers break lines inside strings, which JSON does not allow.
      things.push(...findThings(JSON.parse(text.replace(/[\n\r\t]+/g, " "))));
    } catch {
      // Structured data is often damaged; the page itself is still there.
    }
  }
  return things;
}

function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of queryAll(document, "meta[content]")) {
    const key =
      attributeOf(element, "property") ??
      attributeOf(element, "name") ??
      attributeOf(element, "itemprop");
    const content = attributeOf(element, "content")?.trim();
    if (key === null || content === undefined || content === "") continue;
    if (!meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
  }
  return meta;
}

/** Published, never modified. Where a page has several, the most reliable kind wins. */
const dateKeys = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "article:published",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.created",
  "date",
];

function findStamp(
  meta: ReadonlyMap<string, string>,
  things: readonly Thing[],
  article: Thing | undefined,
): PartialDate | undefined {
  const stamps = [
    textIn(article, "datePublished"),
    ...things.map((thing) => textIn(thing, "datePublished")),
    ...dateKeys.map((key) => meta.get(key)),
    textIn(article, "dateCreated"),
  ];
  for (const stamp of stamps) {
    const date = parseStamp(stamp);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Elements that show the date, the surest first. */
const dateElements = [
  '[itemprop~="datePublished"]',
  "time[pubdate], time.published, time.entry-date",
  "article time, header time, main time",
  "time[datetime]",
  '[class*="publish" i], [class*="pubdate" i], [class*="posted" i]',
  '[class*="date" i]:not([class*="update" i])',
];
/** A line with a date in it, in UTF-16 units. */
const longestDateLine = 120;

/** The date that an element of the page shows. */
export function findShownDate(tree: Tree): PartialDate | undefined {
  for (const selector of dateElements) {
    let tries = 0;
    for (const element of queryAll(tree, selector)) {
      if (++tries > 5) break;
      const text = allTextOf(element)?.trim() ?? "";
      const date = parseStamp(
        attributeOf(element, "datetime") ??
          attributeOf(element, "content") ??
          (text.length > longestDateLine ? undefined : text),
      );
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

function findLanguage(document: Document, meta: ReadonlyMap<string, string>): string | undefined {
  const root: Element | null = rootOf(document);
  const language =
    (root === null ? null : attributeOf(root, "lang")) ??
    meta.get("og:locale") ??
    meta.get("content-language");
  return language?.trim().replace("_", "-") || undefined;
}

const itemArticles = '[itemtype*="Article"], [itemtype$="/BlogPosting"]';
const itemArticle = /\/(?:News|Analysis|Opinion|Reportage)?\w*Article$|\/BlogPosting$/;
/** A page that describes so many articles is a list of them. */
const manyArticles = 3;

function countItems(document: Document): number {
  let count = 0;
  for (const item of queryAll(document, itemArticles)) {
    if (itemArticle.test(attributeOf(item, "itemtype") ?? "")) count++;
  }
  return count;
}

/** Whether the page is the one at the root of a site, by its own address or the one that it names. A
 * machine without a domain is no site. */
function isFront(document: Document, meta: ReadonlyMap<string, string>): boolean {
  const canonical = queryFirst(document, 'link[rel~="canonical" i]');
  const addresses = [
    addressOf(document),
    meta.get("og:url"),
    canonical === undefined ? undefined : (attributeOf(canonical, "href") ?? undefined),
  ];
  return addresses.some((address) =>
    /^https?:\/\/[^/?#]+\.[a-z]{2,}(?::\d+)?\/?(?:index\.\w+|[a-z]{2}\/?)?(?:[?#]|$)/i.test(
      address?.trim() ?? "",
    ),
  );
}

function findClaim(
  document: Document,
  meta: ReadonlyMap<string, string>,
  things: readonly Thing[],
): Metadata["says"] {
  const headlines = new Set<string>();
  let articles = 0;
  let others = 0;
  for (const thing of things) {
    const types = typesOf(thing);
    if (types.some((type) => articleType.test(type))) {
      articles++;
      headlines.add(textIn(thing, "headline") ?? textIn(thing, "url") ?? "");
    } else if (types.some((type) => otherType.test(type))) others++;
  }
  const ogType = meta.get("og:type")?.toLowerCase() ?? "";
  const isList = headlines.size >= manyArticles;
  if (articles > 0 && !isList) return "article";
  const items = countItems(document);
  if (!isList && items > 0 && items < manyArticles) return "article";
  const stamped = meta.has("article:published_time");
  if (stamped && ogType === "article") return "article";
  if (/^(?:product|profile|video|book|music)/.test(ogType) || others > 0 || isList) return "other";
  if (isFront(document, meta)) return "other";
  return ogType === "article" || stamped ? "perhaps" : undefined;
}

/** Reads what a page says of itself: JSON-LD, meta elements, microdata. */
export function readMetadata(document: Document): Metadata {
  const meta = readMeta(document);
  const things = readThings(document);
  const article = things.find((thing) => typesOf(thing).some((type) => articleType.test(type)));
  return {
    says: findClaim(document, meta, things),
    title: textIn(article, "headline") ?? meta.get("og:title") ?? meta.get("twitter:title"),
    published: findStamp(meta, things, article),
    language: findLanguage(document, meta),
  };
}

/** The article's headline: as it shows it, or as the page says it. */
export function titleOf(document: Document, root: Element, metadata: Metadata): string {
  const heading = queryFirst(root, "h1") ?? queryFirst(document, "h1");
  const text = heading === undefined ? "" : (allTextOf(heading) ?? "");
  const title = text.trim() || metadata.title || allTextOf(queryFirst(document, "title") ?? root);
  return (title ?? "").replace(/\s+/g, " ").trim().slice(0, 1000);
}

/** The language of an element, as it or what is around it says, or the page. */
export function languageOf(root: Element, metadata: Metadata): string | undefined {
  for (let up: Node | null = root; up !== null && nodeTypeOf(up) === 1; up = parentOf(up)) {
    const element = up as Element;
    const language = attributeOf(element, "lang")?.trim();
    if (language !== undefined && language !== "") return language;
  }
  return metadata.language;
}
