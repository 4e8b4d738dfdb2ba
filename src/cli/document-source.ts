import { statSync } from "node:fs";
import { parseSourceDocument } from "../core/dataset/parse-pack.ts";
import { Fields, FieldError } from "../core/dataset/fields.ts";
import { hashText } from "../core/dataset/hash.ts";
import { isPartialDate } from "../core/dataset/partial-date.ts";
import { atLine, parseYaml } from "../core/extract/parse-yaml.ts";
import { SourceError } from "../core/extract/source-error.ts";
import type { TextDocument } from "../core/extract/findings.ts";
import { guessLanguage } from "../core/extract/guess-language.ts";
import type { InputUnit, RawDocument } from "./raw-document.ts";
import { readFeed } from "./read-feed.ts";
import { readPage } from "./read-page.ts";

/** What the caller says of documents that do not say it themselves. */
export interface DocumentDefaults {
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly language: string | undefined;
}

export type InputKind = "text" | "markdown" | "page" | "feed" | "lines";

/** How a file is read, by its name; undefined for what is none of ours. `.gz` may follow. */
export function kindOfFile(name: string): InputKind | undefined {
  const bare = name.replace(/\.gz$/i, "");
  if (/\.(?:txt|text)$/i.test(bare)) return "text";
  if (/\.(?:md|markdown)$/i.test(bare)) return "markdown";
  if (/\.x?html?$/i.test(bare)) return "page";
  if (/\.(?:rss|atom|xml)$/i.test(bare)) return "feed";
  return /\.(?:jsonl|ndjson)$/i.test(bare) ? "lines" : undefined;
}

const frontMatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Whether Markdown is notes: bullets with a kind of fact. */
export function isNotes(text: string): boolean {
  return (
    frontMatter.test(text) &&
    /^- (?:role|event|relation|position|background)\b[^\n]*\]\(/m.test(text)
  );
}

function plainMarkdown(text: string): string {
  return text
    .replace(/^#{1,6}\s+/gm, "")
    .replace(/^\s*[-*+]\s+/gm, "")
    .replace(/^>\s?/gm, "")
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|`)(.*?)\1/g, "$2");
}

/** Markdown says what it is in front matter, all of it, as notes do. */
function readMarkdown({ file, text }: InputUnit): TextDocument {
  const head = frontMatter.exec(text);
  if (head === null)
    throw new SourceError(file, 1, "must start with front matter between --- lines");
  const meta = parseYaml(head[1] ?? "", file, 2);
  const document = atLine(file, 2, () => parseSourceDocument(meta, ""));
  const body = plainMarkdown(text.slice(head[0].length));
  if (body.trim() === "") throw new SourceError(file, head[0].split("\n").length, "it has no text");
  return { document, text: body };
}

function readLine({ file, line, text }: InputUnit): RawDocument {
  try {
    const fields = new Fields(JSON.parse(text));
    const take = (name: string): string | undefined =>
      fields.has(name) && fields.raw(name) !== null ? fields.text(name) : undefined;
    return {
      id: take("id"),
      title: take("title"),
      publisher: take("publisher"),
      published: take("published"),
      url: take("url"),
      language: take("language"),
      text: fields.filled("text", 5_000_000),
    };
  } catch (error) {
    if (error instanceof FieldError) throw new SourceError(file, line, error.message);
    throw new SourceError(
      file,
      line,
      `it is not JSON: ${error instanceof Error ? error.message : ""}`,
    );
  }
}

/** The day in an ISO moment, or in a date as feeds and mails have it. */
function dayIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  if (isPartialDate(trimmed)) return trimmed;
  const iso = /^(\d{4}-\d{2}-\d{2})[T ]/.exec(trimmed);
  if (iso?.[1] !== undefined && isPartialDate(iso[1])) return iso[1];
  // RFC 822: the day as the publisher wrote it, whatever the zone.
  const mail = /^(?:\w{3},? )?(\d{1,2}) (\w{3})\w* (\d{4})/.exec(trimmed);
  const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  const month = months.indexOf((mail?.[2] ?? "").toLowerCase()) + 1;
  if (mail === null || month === 0) return undefined;
  const day = `${mail[3]}-${String(month).padStart(2, "0")}-${(mail[1] ?? "").padStart(2, "0")}`;
  return isPartialDate(day) ? day : undefined;
}

function dateOfFile(file: string): string | undefined {
  const named = /(?:^|\D)(\d{4}-\d{2}-\d{2})(?:\D|$)/.exec(file.split(/[/\\]/).at(-1) ?? "")?.[1];
  if (named !== undefined && isPartialDate(named)) return named;
  try {
    return statSync(file).mtime.toISOString().slice(0, 10);
  } catch {
    return undefined;
  }
}

function firstLine(text: string): string | undefined {
  const line =
    text.split("\n").find((each) => each.trim().length > 15) ??
    text.split("\n").find((each) => each.trim() !== "");
  return line?.trim().slice(0, 200);
}

/** Checks a document and fills what it lacks; SourceError says what is wrong with it, and in which part. */
function complete(
  raw: RawDocument,
  { file, line }: InputUnit,
  defaults: DocumentDefaults,
  part = "",
): TextDocument {
  const fail = (fault: string): never => {
    throw new SourceError(file, line, part + fault);
  };
  if (raw.text.trim() === "") return fail("it has no text");
  if (raw.published !== undefined && dayIn(raw.published) === undefined)
    return fail(`published is not a date: ${raw.published.slice(0, 40)}`);
  const published = dayIn(raw.published) ?? defaults.published ?? dateOfFile(file);
  if (published === undefined) return fail("it has no published date: give --published");
  const id = raw.id ?? hashText(raw.url ?? `${file}:${line}\n${raw.text}`).slice(0, 16);
  const document = {
    id,
    title: raw.title ?? firstLine(raw.text) ?? file,
    publisher: raw.publisher ?? defaults.publisher ?? "unknown",
    published,
    // Documents without an address get one that by RFC 2606 leads nowhere.
    url: raw.url ?? `https://document.invalid/${encodeURIComponent(id)}`,
    language: raw.language ?? defaults.language ?? guessLanguage(raw.text),
  };
  try {
    return { document: parseSourceDocument(document, ""), text: raw.text };
  } catch (error) {
    if (error instanceof FieldError) return fail(error.message);
    throw error;
  }
}

/** A document of a unit that is still to be read. */
export interface DocumentPart {
  /** Where it stands in a unit of several, with a colon; empty in a unit of one. */
  readonly place: string;
  /** Throws SourceError with file, line and fault. */
  readonly read: () => TextDocument;
}

/** The documents of a unit: one, but for feeds. SourceError where a feed is none. */
export function openUnit(
  unit: InputUnit,
  kind: InputKind,
  defaults: DocumentDefaults,
): DocumentPart[] {
  if (kind === "feed") {
    return readFeed(unit).map((raw, index) => {
      const place = `item ${index + 1}: `;
      return { place, read: () => complete(raw, unit, defaults, place) };
    });
  }
  const read = (): TextDocument => {
    switch (kind) {
      case "text":
        return complete({ text: unit.text.replace(/^\uFEFF/, "") }, unit, defaults);
      case "markdown":
        return readMarkdown(unit);
      case "lines":
        return complete(readLine(unit), unit, defaults);
      case "page":
        return complete(readPage(unit), unit, defaults);
    }
  };
  return [{ place: "", read }];
}
