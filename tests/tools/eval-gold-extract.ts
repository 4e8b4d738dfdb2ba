import { extractDocument, readDocumentText } from "../../src/core/extract/extract-document.ts";
import { createGazetteer } from "../../src/core/extract/gazetteer.ts";
import type { DocumentId, PartialDate } from "../../src/core/dataset/pack.ts";
import { round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

export interface ArticleGold {
  readonly published: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
  }[];
  readonly mentions: readonly {
    readonly s: number;
    readonly e: number;
    readonly text: string;
    readonly entity: string;
    readonly kind: string;
  }[];
  readonly facts: readonly {
    readonly entities: readonly string[];
    readonly kind: string;
    readonly words: string;
    readonly sentence: { readonly s: number; readonly e: number };
  }[];
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/\(.*?\)/g, "")
    .replace(/^the /, "")
    .replaceAll("’", "'")
    .trim();
}

function figures(
  right: number,
  found: number,
  gold: number,
): { precision: number; recall: number; f: number } {
  const precision = (100 * right) / Math.max(1, found);
  const recall = (100 * right) / Math.max(1, gold);
  return {
    precision: round(precision),
    recall: round(recall),
    f: round((2 * precision * recall) / Math.max(1, precision + recall)),
  };
}

/**
 * Scores what extraction makes of one article's raw text. Spans that the gold does not list and that
 * touch none of its own are not judged; a statement about a listed entity that the gold does not list
 * counts as wrong.
 */
export function scoreExtraction(gold: ArticleGold, text: string): object {
  const published = gold.published as PartialDate;
  const gazetteer = createGazetteer();
  const document = {
    id: "gold" as DocumentId,
    title: "gold",
    publisher: "gold",
    published,
    url: "https://example.org/",
    language: "en",
  };
  const { entities, facts } = extractDocument({ document, text }, gazetteer);
  const read = readDocumentText(text, published, gazetteer);
  const goldOf = new Map<string, string>();
  for (const { id, name } of gold.entities) goldOf.set(fold(name), id);
  for (const { text: words, entity, kind } of gold.mentions)
    if (kind === "name") goldOf.set(fold(words), entity);
  const typeOf = new Map(gold.entities.map(({ id, type }) => [id, type]));
  const matched = entities.map(({ name, forms }) =>
    [name, ...forms.map(([form]) => form)]
      .map((form) => goldOf.get(fold(form)))
      .find((id) => id !== undefined),
  );
  const found = new Set(matched.filter((id) => id !== undefined));
  const wrongTypes = entities.filter(({ type }, index) => {
    const id = matched[index];
    return id !== undefined && typeOf.get(id) !== type;
  });
  for (const { name, type } of wrongTypes) console.log(`wrong type: ${name} is no ${type}`);
  for (const { id, name } of gold.entities)
    if (!found.has(id)) console.log(`missed entity: ${name}`);
  for (const [index, { name, type }] of entities.entries())
    if (matched[index] === undefined) console.log(`not listed: ${name} (${type})`);
  const { tokens } = read.text;
  // "the Russian president" is no name; the adjective within is judged.
  const named = read.mentions.filter(
    ({ kind, entity }) =>
      kind !== "pronoun" && !(kind === "noun" && read.entities[entity]?.type === "person"),
  );
  const outer = named.filter(({ from, to }) => {
    return !named.some(
      (other) => other.from <= from && other.to >= to && other.to - other.from > to - from,
    );
  });
  const spans = new Map(
    outer.map(({ from, to, entity }) => [`${tokens[from]?.start} ${tokens[to - 1]?.end}`, entity]),
  );
  const goldSpans = new Set(gold.mentions.map(({ s, e }) => `${s} ${e}`));
  let rightSpans = 0;
  let judged = 0;
  for (const [span, entity] of spans) {
    const [start = 0, end = 0] = span.split(" ").map(Number);
    const touched = gold.mentions.find(({ s, e }) => s < end && e > start);
    if (touched === undefined) continue;
    judged++;
    if (goldSpans.has(span) && matched[entity] === touched.entity) rightSpans++;
    else
      console.log(
        `wrong span or entity: ${text.slice(start, end)} (${matched[entity] ?? "-"}), gold ${touched.text} (${touched.entity})`,
      );
  }
  for (const { s, e, text: words, kind } of gold.mentions)
    if (!spans.has(`${s} ${e}`)) console.log(`missed ${kind}: ${words} at ${s}`);
  const sentenceOf = (start: number, end: number): number =>
    gold.facts.find(
      ({ sentence }) => Math.min(end, sentence.e) - Math.max(start, sentence.s) > (end - start) / 2,
    )?.sentence.s ?? -start;
  const stated = new Set<string>();
  for (const { entities: about, start, end } of facts) {
    for (const each of about)
      if (matched[each] !== undefined) stated.add(`${matched[each]} ${sentenceOf(start, end)}`);
  }
  const wanted = new Set(
    gold.facts.flatMap(({ entities: about, sentence }) =>
      about.map((each) => `${each} ${sentence.s}`),
    ),
  );
  const rightFacts = [...stated].filter((each) => wanted.has(each)).length;
  for (const each of wanted) if (!stated.has(each)) console.log(`missed fact: ${each}`);
  for (const each of stated) if (!wanted.has(each)) console.log(`not listed fact: ${each}`);
  const roles = new Set(
    gold.facts
      .filter(({ kind }) => kind === "role")
      .flatMap(({ entities: about, words }) => about.map((each) => `${each} ${fold(words)}`)),
  );
  const roleWords = new Set(
    facts
      .filter(({ kind }) => kind === "role")
      .flatMap(({ entities: about, words }) =>
        about.map((each) => `${matched[each]} ${fold(words ?? "")}`),
      ),
  );
  const rightRoles = [...roles].filter((each) => roleWords.has(each)).length;
  for (const each of roles) if (!roleWords.has(each)) console.log(`missed role: ${each}`);
  const mentions = figures(rightSpans, judged, gold.mentions.length);
  const statements = figures(rightFacts, stated.size, wanted.size);
  printTable(
    ["measure", "gold", "precision", "recall", "F"],
    [
      ["mentions", gold.mentions.length, mentions.precision, mentions.recall, mentions.f],
      [
        "facts (entity, sentence)",
        wanted.size,
        statements.precision,
        statements.recall,
        statements.f,
      ],
    ],
  );
  return {
    entities: gold.entities.length,
    entitiesFound: found.size,
    wrongTypes: wrongTypes.length,
    mentions,
    roles: roles.size,
    rolesFound: rightRoles,
    facts: statements,
  };
}
