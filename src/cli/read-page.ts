import { parseHTML } from "linkedom";
import { SourceError } from "../core/extract/source-error.ts";
import { findArticle } from "../page/find-article.ts";
import { readText } from "../page/text-map.ts";
import type { InputUnit, RawDocument } from "./raw-document.ts";

/** Reads markup into a document with the three elements that browsers make up. */
export function parseMarkup(markup: string): Document {
  const whole = /<body\b/i.test(markup)
    ? markup
    : `<!doctype html><html><body>${markup}</body></html>`;
  return parseHTML(whole).document;
}

function metaOf(document: Document, names: readonly string[]): string | undefined {
  for (const name of names) {
    const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
    const content = meta?.getAttribute("content")?.trim();
    if (content !== undefined && content !== "") return content;
  }
  return undefined;
}

function nameIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return nameIn(value[0]);
  if (typeof value !== "object" || value === null) return undefined;
  return nameIn(new Map<string, unknown>(Object.entries(value)).get("name"));
}

/** The publisher in the page's JSON-LD, of the first thing that has one. */
function publisherIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = publisherIn(each);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const members = new Map<string, unknown>(Object.entries(value));
  return nameIn(members.get("publisher")) ?? publisherIn(members.get("@graph"));
}

function publisherOf(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = publisherIn(JSON.parse(script.textContent ?? ""));
      if (found !== undefined) return found;
    } catch {
      // A page's faulty JSON-LD says nothing; its meta elements may.
    }
  }
  return metaOf(document, ["og:site_name", "application-name", "twitter:site"]);
}

/** Reads a page's article as the extension finds it; SourceError where there is none. */
export function readPage({ file, line, text }: InputUnit): RawDocument {
  const document = parseMarkup(text);
  const article = findArticle(document);
  if (article === undefined) throw new SourceError(file, line, "there is no article in this page");
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
  const address = [canonical, metaOf(document, ["og:url"])].find(
    (each) => each !== undefined && /^https?:\/\/[^/]/.test(each),
  );
  return {
    title: article.title === "" ? undefined : article.title,
    publisher: publisherOf(document),
    published: article.published,
    url: address,
    language: article.language,
    text: readText(article.root).text,
  };
}
