import { findArticle } from "../../src/page/find-article.ts";
import { readText } from "../../src/page/text-map.ts";

/** What the content script would find in a page. */
export interface Found {
  readonly isArticle: boolean;
  readonly text: string;
  readonly title: string;
  readonly published?: string;
  readonly language?: string;
}

/** Where it takes the page for no article, what it would read for a reader who asks it to. */
export function probe(document: Document): Found | undefined {
  const article = findArticle(document);
  const best = article ?? findArticle(document, true);
  if (best === undefined) return undefined;
  const { root, ...about } = best;
  return { ...about, isArticle: article !== undefined, text: readText(root).text };
}
