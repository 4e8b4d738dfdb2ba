import { readFileSync } from "node:fs";
import { createAnnotator } from "../../src/core/annotate/annotator.ts";
import {
  type Entity,
  type EntityType,
  type Pack,
  asEntityId,
} from "../../src/core/dataset/pack.ts";
import { compileIndex } from "../../src/core/match/name-index.ts";
import { round } from "./page-files.ts";

type Row = readonly [form: string, lemma: string, type: string, id: string];

interface SlavicPage {
  readonly topic: string;
  readonly lang: string;
  readonly text: string;
  readonly ents: readonly Row[];
}

const types = new Map<string, EntityType>([
  ["PER", "person"],
  ["LOC", "place"],
  ["ORG", "organization"],
  ["EVT", "event"],
]);

/** The quotes round a title are not part of its name. */
function unquote(text: string): string {
  return text.replaceAll(/^["'„“«]+|["'”“»]+$/gu, "");
}

/** Each lemma's entity: the annotators differ now and then, and most of them are right. */
function chooseEntities(pages: readonly SlavicPage[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [, lemma, , id] of pages.flatMap(({ ents }) => ents)) {
    const ids = counts.get(unquote(lemma)) ?? new Map<string, number>();
    ids.set(id, (ids.get(id) ?? 0) + 1);
    counts.set(unquote(lemma), ids);
  }
  return new Map(
    [...counts].map(([lemma, ids]) => {
      const [most] = [...ids].toSorted(([, a], [, b]) => b - a);
      return [lemma, most?.[0] ?? ""];
    }),
  );
}

/** A dataset that knows each entity by its lemmas alone: those with a capital, as names are kept. */
function buildDataset(pages: readonly SlavicPage[]): Pick<Pack, "entities" | "facts"> {
  const chosen = chooseEntities(pages);
  const lemmas = new Map<string, { readonly type: string; readonly names: Set<string> }>();
  for (const [, written, type] of pages.flatMap(({ ents }) => ents)) {
    const lemma = unquote(written);
    const id = chosen.get(lemma) ?? "";
    if (lemma === lemma.toLowerCase()) continue;
    const entry = lemmas.get(id) ?? { type, names: new Set<string>() };
    entry.names.add(lemma);
    lemmas.set(id, entry);
  }
  const language = pages[0]?.lang ?? "";
  const entities = [...lemmas].map(([id, { type, names }]): Entity => ({
    id: asEntityId(id),
    type: types.get(type) ?? "term",
    name: [...names][0] ?? id,
    description: id,
    names: [...names].map((text) => ({ text, language, kind: "full" })),
  }));
  return { entities, facts: [] };
}

interface Counts {
  found: number;
  right: number;
  gold: number;
}

/** Pairs of written form and entity, each once a page. */
function comparePage(
  page: SlavicPage,
  annotate: (text: string) => ReadonlySet<string>,
  counts: Counts,
  show: boolean,
): void {
  const written = page.ents.filter(([form]) => page.text.includes(form));
  const gold = new Set(written.map(([form, , , id]) => `${unquote(form)}\t${id}`));
  const found = annotate(page.text);
  const right = [...found].filter((pair) => gold.has(pair));
  counts.found += found.size;
  counts.gold += gold.size;
  counts.right += right.length;
  if (!show) return;
  for (const pair of found) if (!gold.has(pair)) console.log(`wrong\t${pair}`);
  for (const pair of gold) if (!found.has(pair)) console.log(`missed\t${pair}`);
}

/**
 * `slavic FILE --lang ru`: pages whose dataset knows only the lemmas; pairs of form and entity, each
 * once a page, against those of the gold that stand in the text.
 */
export async function evalSlavic([file = "", ...flags]: readonly string[]): Promise<number> {
  const at = flags.indexOf("--lang");
  const lang = at < 0 ? undefined : flags[at + 1];
  const lines = readFileSync(file, "utf8").split("\n");
  const rows = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as SlavicPage);
  const languages = [...new Set(rows.map((row) => row.lang))].filter(
    (each) => lang === undefined || each === lang,
  );
  const figures: Record<string, object> = {};
  for (const language of languages) {
    const pages = rows.filter((row) => row.lang === language);
    const pack = buildDataset(pages);
    const annotator = createAnnotator(compileIndex(pack), pack);
    const counts: Counts = { found: 0, right: 0, gold: 0 };
    const annotate = (text: string): ReadonlySet<string> => {
      const { mentions } = annotator.annotate({ text, language });
      return new Set(
        mentions.map(({ start, end, entity }) => `${text.slice(start, end)}\t${entity}`),
      );
    };
    for (const page of pages.filter(({ text }) => text !== "" && text !== null)) {
      comparePage(page, annotate, counts, flags.includes("--show"));
    }
    const { found, right, gold } = counts;
    const precision = (100 * right) / found;
    const recall = (100 * right) / gold;
    figures[language] = {
      pages: pages.length,
      gold,
      precision: round(precision),
      recall: round(recall),
      f: round((2 * precision * recall) / (precision + recall)),
    };
    console.log(language, JSON.stringify(figures[language]));
  }
  console.log(JSON.stringify(figures));
  return 0;
}
