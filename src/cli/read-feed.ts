import { DOMParser } from "linkedom";
import { SourceError } from "../core/extract/source-error.ts";
import { readText } from "../page/text-map.ts";
import type { InputUnit, RawDocument } from "./raw-document.ts";
import { parseMarkup } from "./read-page.ts";

function childText(item: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of item.children) {
      if (child.nodeName.toLowerCase() !== name) continue;
      const text = child.textContent?.trim();
      if (text !== undefined && text !== "") return text;
    }
  }
  return undefined;
}

function linkOf(item: Element): string | undefined {
  for (const child of item.children) {
    if (child.nodeName.toLowerCase() !== "link") continue;
    const rel = child.getAttribute("rel");
    const href = child.getAttribute("href") ?? child.textContent?.trim();
    if ((rel === null || rel === "alternate") && href !== undefined && /^https?:/.test(href))
      return href;
  }
  return undefined;
}

function plainText(markup: string | undefined): string {
  if (markup === undefined) return "";
  return /<\w+[^>]*>/.test(markup) ? readText(parseMarkup(markup).body).text : markup;
}

/** Reads the items of an RSS or Atom feed; SourceError where it is neither. */
export function readFeed({ file, line, text }: InputUnit): RawDocument[] {
  const document = new DOMParser().parseFromString(text, "text/xml") as unknown as Document;
  const items = [...document.querySelectorAll("item, entry")];
  const root = document.documentElement?.nodeName.toLowerCase() ?? "";
  if (!/^(?:rss|feed|rdf:rdf)$/.test(root))
    throw new SourceError(file, line, "it is neither RSS nor Atom");
  const channel = document.querySelector("channel") ?? document.documentElement;
  const publisher = childText(channel, ["title"]);
  const language =
    childText(channel, ["language"]) ??
    document.documentElement.getAttribute("xml:lang") ??
    undefined;
  return items.map((item): RawDocument => {
    const title = childText(item, ["title"]);
    const body = plainText(
      childText(item, ["content:encoded", "content", "description", "summary"]),
    );
    return {
      id: childText(item, ["guid", "id"]),
      title,
      publisher,
      published: childText(item, ["pubdate", "published", "updated", "dc:date", "date"]),
      url: linkOf(item),
      language,
      text: body === "" ? (title ?? "") : body,
    };
  });
}
