import { parseHTML } from "linkedom";
import type { ArticleText } from "../core/annotate/mention.ts";
import { findArticle } from "../page/find-article.ts";
import { readText as readArticleText } from "../page/text-map.ts";
import { readText } from "./read-input.ts";

export interface InputArticle extends ArticleText {
  /** False for an html page in which no article was found: all its text was taken. */
  readonly isArticle: boolean;
}

function isHtml(file: string, text: string): boolean {
  return /\.x?html?$/i.test(file) || /^\uFEFF?\s*(?:<!doctype html|<html)\b/i.test(text);
}

/** Reads a file of plain text as it is, and of html the article as the content script reads it. */
export function readArticle(file: string): InputArticle {
  const text = readText(file);
  if (!isHtml(file, text)) return { text, isArticle: true };
  // linkedom wants the three elements that browsers make up.
  const whole = /<body\b/i.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`;
  const { document } = parseHTML(whole);
  const article = findArticle(document);
  if (article === undefined) {
    return { text: readArticleText(document.body).text, isArticle: false };
  }
  const { root, ...about } = article;
  return { ...about, text: readArticleText(root).text, isArticle: true };
}
