import { FieldError, Fields } from "../core/dataset/fields.ts";
import { licences, nameForms } from "../core/annotate/mention.ts";
import { type EntityId, type PartialDate, entityTypes } from "../core/dataset/pack.ts";
import {
  type ArticleView,
  type BackgroundMessage,
  type Evidence,
  type PageReport,
  type SentArticle,
  longestArticle,
  mostBeside,
  pageStatuses,
} from "./protocol.ts";

const longestAddress = 100_000;

function parsePosition(value: unknown, path: string): number {
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  throw new FieldError(`${path} must be from 0 to 1`);
}

function parsePageEntity(value: unknown, path: string): PageReport["entities"][number] {
  const fields = new Fields(value, path);
  return {
    id: fields.id("id"),
    type: fields.oneOf("type", entityTypes),
    name: fields.text("name"),
    description: fields.text("description"),
    count: fields.count("count"),
    positions: fields.list("positions", 100_000, parsePosition),
  };
}

function parseId(value: unknown, path: string): EntityId {
  return new Fields({ id: value }, path).id("id");
}

function parseEvidence(value: unknown): Evidence {
  const fields = new Fields(value, "evidence");
  return {
    form: fields.oneOf("form", nameForms),
    licence: fields.oneOf("licence", licences),
    name: fields.text("name"),
    rivals: fields.list("rivals", 100, parseId),
  };
}

function optionalDate(fields: Fields): { published?: PartialDate } {
  return fields.has("published") ? { published: fields.date("published") } : {};
}

/** Reads a page report that came from a content script: all of it is the page's word. Throws FieldError. */
export function parsePageReport(value: unknown): PageReport {
  const fields = new Fields(value, "report");
  return {
    status: fields.oneOf("status", pageStatuses),
    highlighting: fields.raw("highlighting") === true,
    host: fields.text("host"),
    url: fields.text("url", longestAddress),
    title: fields.text("title"),
    ...optionalDate(fields),
    entities: fields.list("entities", 20_000, parsePageEntity),
  };
}

function articleView(fields: Fields): ArticleView {
  return {
    ...optionalDate(fields),
    ...(fields.has("url") ? { url: fields.text("url", longestAddress) } : {}),
    ...(fields.has("beside") ? { beside: fields.list("beside", mostBeside, parseId) } : {}),
  };
}

function sentArticle(fields: Fields): SentArticle {
  return {
    text: fields.text("text", longestArticle),
    ...(fields.has("title") ? { title: fields.text("title") } : {}),
    url: fields.text("url", longestAddress),
    ...(fields.has("language") ? { language: fields.text("language", 100) } : {}),
    ...optionalDate(fields),
  };
}

/**
 * Reads a request to the background.
 * Throws FieldError for anything that is not exactly of the contract; unknown members are dropped.
 */
export function parseBackgroundMessage(value: unknown): BackgroundMessage {
  const fields = new Fields(value);
  const type = fields.raw("type");
  switch (type) {
    case "article:annotate":
    case "article:study":
      return { type, ...sentArticle(fields) };
    case "page:choices":
      return { type, url: fields.text("url", longestAddress) };
    case "entity:describe":
      return { type, id: fields.id("id"), ...articleView(fields) };
    case "card:draw":
      return {
        type,
        id: fields.id("id"),
        name: fields.text("name"),
        evidence: parseEvidence(fields.raw("evidence")),
        wish: fields.text("wish"),
        hint: fields.raw("hint") === true,
        ...articleView(fields),
      };
    case "entity:company":
      return { type, id: fields.id("id"), ...optionalDate(fields) };
    case "entity:search":
      return { type, query: fields.text("query", 200) };
    case "pack:info":
      return { type };
    case "panel:open":
      return { type, entity: fields.id("entity") };
    case "page:changed":
      return { type, report: parsePageReport(fields.raw("report")) };
    default:
      throw new FieldError(`unknown message: ${String(type).slice(0, 100)}`);
  }
}
