import type { PartialDate } from "../core/dataset/pack.ts";
import { isPartialDate } from "../core/dataset/partial-date.ts";
import { allTextOf, attributeOf, queryAll, queryFirst, rootOf } from "./dom.ts";

/** What a page says of itself in data that is meant for machines. */
export interface Metadata {
  /** Whether it calls itself an article, or another thing; undefined where it says neither. */
  readonly says: "article" | "other" | undefined;
  readonly title: string | undefined;
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

/** The calendar date of a time stamp, as its writer wrote it: in the publisher's own time zone. */
function parseStamp(text: string | undefined): PartialDate | undefined {
  const day = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? "");
  const date = day === null ? undefined : `${day[1]}-${day[2]}-${day[3]}`;
  if (date !== undefined && isPartialDate(date)) return date;
  const parsed = text === undefined || !/\d{4}/.test(text) ? Number.NaN : Date.parse(text);
  if (Number.isNaN(parsed)) return undefined;
  const iso = new Date(parsed).toISOString().slice(0, 10);
  return isPartialDate(iso) ? iso : undefined;
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

function findPublished(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: Thing | undefined,
): PartialDate | undefined {
  const stamps = [textIn(article, "datePublished"), ...dateKeys.map((key) => meta.get(key))];
  for (const stamp of stamps) {
    const date = parseStamp(stamp);
    if (date !== undefined) return date;
  }
  const element =
    queryFirst(document, '[itemprop~="datePublished"]') ??
    queryFirst(document, "article time[datetime], header time[datetime], main time[datetime]") ??
    queryFirst(document, "time[pubdate], time.published, time.entry-date");
  if (element === undefined) return undefined;
  return parseStamp(
    attributeOf(element, "datetime") ??
      attributeOf(element, "content") ??
      allTextOf(element)?.trim(),
  );
}

function findLanguage(document: Document, meta: ReadonlyMap<string, string>): string | undefined {
  const root: Element | null = rootOf(document);
  const language =
    (root === null ? null : attributeOf(root, "lang")) ??
    meta.get("og:locale") ??
    meta.get("content-language");
  return language?.trim().replace("_", "-") || undefined;
}

const itemArticle = /\/(?:News|Analysis|Opinion|Reportage)?\w*Article$|\/BlogPosting$/;

function findClaim(
  document: Document,
  meta: ReadonlyMap<string, string>,
  things: readonly Thing[],
): Metadata["says"] {
  const types = things.flatMap(typesOf);
  if (types.some((type) => articleType.test(type))) return "article";
  const ogType = meta.get("og:type")?.toLowerCase() ?? "";
  if (ogType === "article" || meta.has("article:published_time")) return "article";
  const item = queryFirst(document, "[itemtype]");
  if (item !== undefined && itemArticle.test(attributeOf(item, "itemtype") ?? "")) return "article";
  const other =
    types.some((type) => otherType.test(type)) || /^(?:product|profile|video)/.test(ogType);
  return other ? "other" : undefined;
}

/** Reads what a page says of itself: JSON-LD, meta elements, microdata, time elements. */
export function readMetadata(document: Document): Metadata {
  const meta = readMeta(document);
  const things = readThings(document);
  const article = things.find((thing) => typesOf(thing).some((type) => articleType.test(type)));
  return {
    says: findClaim(document, meta, things),
    title: textIn(article, "headline") ?? meta.get("og:title") ?? meta.get("twitter:title"),
    published: findPublished(document, meta, article),
    language: findLanguage(document, meta),
  };
}
