import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { formatPack } from "../../src/core/dataset/format-pack.ts";
import { makePack } from "../../src/core/dataset/make-pack.ts";
import {
  type DocumentId,
  type FactId,
  type PartialDate,
  asEntityId,
} from "../../src/core/dataset/pack.ts";

/** So many names are in the pack of the benchmark. */
const mostNames = 1000;
const shortestName = 4;

/** One to four words with a capital that follow one another. */
const run = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)";
/** Where a small letter stands before, a single word is not just a sentence's first. */
const capitals = new RegExp(`(?<=\\p{Ll},? )${run}{0,3}|(?<!\\p{L})${run}{1,3}`, "gu");

function readStory(file: string): string {
  const { document } = parseHTML(
    `<!doctype html><html><body>${readFileSync(file, "utf8")}</body></html>`,
  );
  return (document.body.textContent ?? "").replaceAll(/\s+/g, " ");
}

/** Runs of capital words in the stories, the most frequent first. */
function countNames(files: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const [name] of readStory(file).matchAll(capitals)) {
      if (name.length >= shortestName) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .map(([name]) => name);
}

/** Names as they stand in stories: those of the first files before those that fill up. */
export function findPageNames(first: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...countNames(first), ...countNames(others)])].slice(0, mostNames);
}

const day = "2021-11-04" as PartialDate;
const document = "names" as DocumentId;

/** The text of a pack in which each name is that of a place with one fact. */
export function writeNamesPack(names: readonly string[]): string {
  const entities = names.map((name, index) => ({
    id: asEntityId(`name-${index}`),
    type: "place" as const,
    name,
    description: "A name of the benchmark",
    names: [{ text: name, language: "en", kind: "full" as const }],
  }));
  const facts = entities.map(({ id }, index) => ({
    id: `fact-${index}` as FactId,
    entities: [id],
    kind: "background" as const,
    text: "Stands in one of the benchmark's pages.",
    document,
    asOf: day,
  }));
  const source = {
    id: document,
    title: "Names",
    publisher: "Benchmark",
    published: day,
    url: "https://names.example/",
    language: "en",
  };
  const parts = { id: "names", title: "Names", revision: 1, licence: "MIT" };
  return formatPack(makePack({ ...parts, documents: [source], entities, facts }));
}
