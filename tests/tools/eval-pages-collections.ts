import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { findPages } from "./page-files.ts";

/** A page of a collection, with what its makers say of it; undefined where they say nothing. */
export interface LabelledPage {
  /** Folder of the collection and file in it, without `.gz`. */
  readonly path: string;
  readonly collection: string;
  readonly isArticle?: boolean;
  /** ISO day. */
  readonly published?: string;
  readonly text?: string;
  /** Where the page was read from. */
  readonly address?: string;
}

type Facts = Omit<LabelledPage, "path" | "collection">;

interface PublisherPage {
  readonly publishing_date?: string | null;
  readonly body?: {
    readonly summary?: readonly string[];
    readonly sections?: readonly {
      readonly headline?: readonly string[];
      readonly paragraphs?: readonly string[];
    }[];
  } | null;
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

function dayOf(stamp: string | null | undefined): { published?: string } {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(stamp ?? "")?.[0];
  return day === undefined ? {} : { published: day };
}

function factsOfPublishers(folder: string): ((file: string) => Facts) | undefined {
  const pages = readJson(join(folder, "expected.json")) as
    | Record<string, PublisherPage>
    | undefined;
  if (pages === undefined) return undefined;
  return (file) => {
    const page = pages[`${file}.gz`] ?? pages[file];
    if (page === undefined) return {};
    const { summary = [], sections = [] } = page.body ?? {};
    const parts = sections.flatMap(({ headline = [], paragraphs = [] }) =>
      headline.concat(paragraphs),
    );
    return {
      isArticle: true,
      ...dayOf(page.publishing_date),
      text: [...summary, ...parts].join("\n"),
    };
  };
}

function factsOfBenchmark(folder: string): ((file: string) => Facts) | undefined {
  const pages = readJson(join(folder, "ground-truth.json")) as
    | Record<string, { articleBody?: string; url?: string }>
    | undefined;
  if (pages === undefined) return undefined;
  return (file) => {
    const { articleBody: text, url } = pages[basename(file, ".html")] ?? {};
    return { isArticle: true, ...(text && { text }), ...(url && { address: url }) };
  };
}

function factsOfOthers(folder: string): ((file: string) => Facts) | undefined {
  const addresses = readJson(join(folder, "urls.json")) as Record<string, string> | undefined;
  if (addresses === undefined) return undefined;
  return (file) => {
    const address = addresses[file];
    return { isArticle: false, ...(address && { address }) };
  };
}

/** Pages so small are synthetic: they test one rule of a reader mode. */
const leastSource = 2048;

function factsOfReaderMode(folder: string): (file: string) => Facts {
  return (file) => {
    const beside = join(folder, dirname(file));
    const expected = join(beside, "expected.html");
    if (basename(file) !== "source.html" || !existsSync(expected)) return {};
    const { publishedTime } =
      (readJson(join(beside, "expected-metadata.json")) as
        | { publishedTime?: string | null }
        | undefined) ?? {};
    const about = dayOf(publishedTime);
    if (statSync(join(folder, file)).size < leastSource) return about;
    const { document } = parseHTML(
      `<!doctype html><html><body>${readFileSync(expected, "utf8")}</body></html>`,
    );
    return { ...about, text: document.body.textContent ?? "" };
  };
}

/** Which pages are articles is said by the fixed list, or where there is none, by the folder's kind. */
function readCollection(folder: string): LabelledPage[] {
  const collection = basename(folder);
  const labels = readJson(join(dirname(folder), "labels.json")) as
    | Record<string, boolean>
    | undefined;
  const factsOf =
    factsOfPublishers(folder) ??
    factsOfBenchmark(folder) ??
    factsOfOthers(folder) ??
    factsOfReaderMode(folder);
  const pages: LabelledPage[] = [];
  for (const file of findPages(folder, ["."])) {
    if (basename(file) === "expected.html") continue;
    const path = `${collection}/${file}`;
    const { isArticle, ...facts } = factsOf(file);
    const label = labels === undefined ? isArticle : (labels[path] ?? labels[`${path}.gz`]);
    pages.push({
      path,
      collection,
      ...facts,
      ...(label === undefined ? {} : { isArticle: label }),
    });
  }
  return pages;
}

export function readCollections(folders: readonly string[]): LabelledPage[] {
  return folders.flatMap((folder) => readCollection(folder.replace(/[\\/]+$/, "")));
}

/** A page's source; `root` is the folder in which its collection lies. */
export function readSource(root: string, path: string): string {
  const file = join(root, path);
  return existsSync(file)
    ? readFileSync(file, "utf8")
    : gunzipSync(readFileSync(`${file}.gz`)).toString("utf8");
}
