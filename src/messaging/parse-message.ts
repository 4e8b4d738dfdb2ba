import { type EntityId, type PartialDate, asEntityId, entityTypes } from "../core/dataset/pack.ts";
import { isPartialDate } from "../core/dataset/partial-date.ts";
import type { BackgroundMessage, ContentMessage, PageReport } from "./protocol.ts";

/** A message that is not of the contract. It is refused, and the sender told why. */
export class MessageError extends Error {
  override name = "MessageError";
}

type Fields = ReadonlyMap<string, unknown>;

/** Longest article text that is annotated, in UTF-16 units: far above any article, below a book. */
export const longestText = 2_000_000;
const longestShort = 2_000;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new MessageError("a message must be an object");
  }
  return new Map(Object.entries(value));
}

function text(fields: Fields, name: string, longest = longestShort): string {
  const value = fields.get(name);
  if (typeof value !== "string") throw new MessageError(`"${name}" must be a string`);
  if (value.length > longest) {
    throw new MessageError(`"${name}" has ${value.length} characters, at most ${longest} are taken`);
  }
  return value;
}

function optional<T>(fields: Fields, name: string, parse: () => T): T | undefined {
  return fields.get(name) === undefined ? undefined : parse();
}

function date(fields: Fields, name: string): PartialDate {
  const value = text(fields, name);
  if (!isPartialDate(value)) throw new MessageError(`"${name}" is not a date: ${value}`);
  return value;
}

function id(fields: Fields, name: string): EntityId {
  const value = text(fields, name, 200);
  if (value === "") throw new MessageError(`"${name}" is empty`);
  return asEntityId(value);
}

function step(fields: Fields): 1 | -1 {
  const value = fields.get("step");
  if (value !== 1 && value !== -1) throw new MessageError(`"step" must be 1 or -1`);
  return value;
}

function count(fields: Fields, name: string): number {
  const value = fields.get(name);
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw new MessageError(`"${name}" must be a whole number from 0`);
  }
  return value;
}

function list<T>(fields: Fields, name: string, longest: number, parse: (item: unknown) => T): T[] {
  const value = fields.get(name);
  if (!Array.isArray(value)) throw new MessageError(`"${name}" must be a list`);
  if (value.length > longest) throw new MessageError(`"${name}" is longer than ${longest}`);
  return value.map(parse);
}

function fraction(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) {
    throw new MessageError("a position must be from 0 to 1");
  }
  return value;
}

function pageEntity(value: unknown): PageReport["entities"][number] {
  const fields = fieldsOf(value);
  const type = entityTypes.find((each) => each === fields.get("type"));
  if (type === undefined) throw new MessageError(`"type" is not a type of entity`);
  return {
    id: id(fields, "id"),
    type,
    name: text(fields, "name"),
    description: text(fields, "description"),
    count: count(fields, "count"),
    positions: list(fields, "positions", 100_000, fraction),
  };
}

const statuses = ["reading", "article", "not-article", "failed"] as const;

/** Reads a page report that came from a content script: all of it is the page's word. */
export function parsePageReport(value: unknown): PageReport {
  const fields = fieldsOf(value);
  const status = statuses.find((each) => each === fields.get("status"));
  if (status === undefined) throw new MessageError(`"status" is not a page status`);
  const published = optional(fields, "published", () => date(fields, "published"));
  return {
    status,
    highlighting: fields.get("highlighting") === true,
    host: text(fields, "host"),
    url: text(fields, "url", 100_000),
    title: text(fields, "title", 100_000),
    ...(published === undefined ? {} : { published }),
    entities: list(fields, "entities", 20_000, pageEntity),
  };
}

function withOptionalDateAndUrl(fields: Fields): { published?: PartialDate; url?: string } {
  const published = optional(fields, "published", () => date(fields, "published"));
  const url = optional(fields, "url", () => text(fields, "url", 100_000));
  return {
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}

/**
 * Reads a request to the background.
 * Throws MessageError for anything that is not exactly of the contract; unknown members are dropped.
 */
export function parseBackgroundMessage(value: unknown): BackgroundMessage {
  const fields = fieldsOf(value);
  const type = fields.get("type");
  switch (type) {
    case "article:annotate": {
      const language = optional(fields, "language", () => text(fields, "language", 100));
      const published = optional(fields, "published", () => date(fields, "published"));
      return {
        type,
        url: text(fields, "url", 100_000),
        text: text(fields, "text", longestText),
        ...(language === undefined ? {} : { language }),
        ...(published === undefined ? {} : { published }),
      };
    }
    case "entity:describe":
      return { type, id: id(fields, "id"), ...withOptionalDateAndUrl(fields) };
    case "entity:search":
      return { type, query: text(fields, "query", 200) };
    case "pack:info":
      return { type };
    case "panel:open":
      return { type, entity: id(fields, "entity") };
    case "page:changed":
      return { type, report: parsePageReport(fields.get("report")) };
    default:
      throw new MessageError(`unknown message: ${String(type).slice(0, 100)}`);
  }
}

/** Reads a request to a content script; as parseBackgroundMessage. */
export function parseContentMessage(value: unknown): ContentMessage {
  const fields = fieldsOf(value);
  const type = fields.get("type");
  switch (type) {
    case "page:report":
      return { type };
    case "mention:reveal":
      return { type, entity: id(fields, "entity"), step: step(fields) };
    case "mention:walk":
      return { type, step: step(fields) };
    default:
      throw new MessageError(`unknown message: ${String(type).slice(0, 100)}`);
  }
}
