import { readFileSync } from "node:fs";
import { createAnnotator } from "../../src/core/annotate/annotator.ts";
import { createWrittenSearch } from "../../src/core/annotate/find-written.ts";
import {
  type Entity,
  type EntityType,
  type Pack,
  asEntityId,
} from "../../src/core/dataset/pack.ts";
import { endOfParted } from "../../src/core/text/parted-endings.ts";
import { createMatcher } from "../../src/core/match/find-names.ts";
import { compileIndex } from "../../src/core/match/name-index.ts";
import { round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

type Row = readonly [form: string, lemma: string, type: string, id: string];

interface SlavicPage {
  readonly topic: string;
  readonly lang: string;
  /** Some rows have only their names. */
  readonly text?: string | null;
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

function isSmall(text: string): boolean {
  return text === text.toLowerCase();
}

/**
 * A dataset that knows each entity by its lemmas alone: those with a capital, as names are kept, and
 * a small one where newspapers write the same name both ways.
 */
function buildDataset(pages: readonly SlavicPage[]): Pick<Pack, "entities" | "facts"> {
  const chosen = chooseEntities(pages);
  const lemmas = new Map<string, { readonly type: string; readonly names: Set<string> }>();
  const all = pages.flatMap(({ ents }) => ents);
  const capitals = new Set(
    all
      .map(([, written]) => unquote(written))
      .filter((lemma) => !isSmall(lemma))
      .map((lemma) => `${chosen.get(lemma)} ${lemma.toLowerCase()}`),
  );
  for (const [, written, type] of all) {
    const lemma = unquote(written);
    const id = chosen.get(lemma) ?? "";
    if (isSmall(lemma) && !capitals.has(`${id} ${lemma}`)) continue;
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
  const { text } = page;
  if (typeof text !== "string" || text === "") return;
  const written = page.ents.filter(([form]) => text.includes(form));
  const gold = new Set(written.map(([form, , , id]) => `${unquote(form)}\t${id}`));
  const found = annotate(text);
  const right = [...found].filter((pair) => gold.has(pair));
  counts.found += found.size;
  counts.gold += gold.size;
  counts.right += right.length;
  if (!show) return;
  for (const pair of found) if (!gold.has(pair)) console.log(`wrong\t${pair}`);
  for (const pair of gold) if (!found.has(pair)) console.log(`missed\t${pair}`);
}

function note(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

/**
 * Forms alone, without a text: how many that differ from their lemma are taken for one of it, and how
 * many are taken for another. Capitals are no matter here, and neither are pairs that differ in an
 * ending of no case (an abbreviation, another name).
 */
function compareForms(pages: readonly SlavicPage[], language: string, show: boolean): Counts {
  const lemmasOf = new Map<string, Set<string>>();
  const idsOf = new Map<string, Set<string>>();
  for (const [written, stored, , id] of pages.flatMap(({ ents }) => ents)) {
    const form = unquote(written).toLowerCase();
    const lemma = unquote(stored).toLowerCase();
    if (form === "" || lemma === "") continue;
    note(lemmasOf, form, lemma);
    note(idsOf, lemma, id);
  }
  const all = new Set([...lemmasOf.values()].flatMap((lemmas) => Array.from(lemmas)));
  const pack = {
    entities: [...all].map((text): Entity => ({
      id: asEntityId(text),
      type: "term",
      name: text,
      description: text,
      names: [{ text, language, kind: "full" }],
    })),
  };
  const find = createWrittenSearch(createMatcher(compileIndex(pack), pack), pack.entities);
  const counts: Counts = { found: 0, right: 0, gold: 0 };
  for (const [form, lemmas] of lemmasOf) {
    // A form that is a lemma itself is in no doubt.
    if (all.has(form)) continue;
    counts.gold++;
    const [match] = find(form, language);
    const end = endOfParted(form, match?.end ?? 0, language);
    const isWhole =
      match !== undefined && !/[\p{L}\p{N}]/u.test(form.slice(0, match.start) + form.slice(end));
    if (!isWhole) {
      if (show) console.log(`no lemma\t${form}\t${[...lemmas].join(", ")}`);
      continue;
    }
    const ids = new Set([...lemmas].flatMap((lemma) => Array.from(idsOf.get(lemma) ?? [])));
    const taken = new Set(match.names.map(({ name: { text } }) => text));
    const right = [...taken].filter(
      (text) => lemmas.has(text) || [...(idsOf.get(text) ?? [])].some((id) => ids.has(id)),
    );
    counts.found += taken.size - right.length + (right.length > 0 ? 1 : 0);
    if (right.length > 0) counts.right++;
    if (show && right.length < taken.size) {
      console.log(`wrong lemma\t${form}\t${[...taken].join(", ")}`);
    }
  }
  return counts;
}

interface Figures {
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

function toFigures({ found, right, gold }: Counts): Figures {
  const precision = (100 * right) / Math.max(1, found);
  const recall = (100 * right) / Math.max(1, gold);
  const f = (2 * precision * recall) / Math.max(1, precision + recall);
  return { gold, precision: round(precision), recall: round(recall), f: round(f) };
}

/**
 * `slavic FILE --lang ru`: pages whose dataset knows only the lemmas; pairs of form and entity, each
 * once a page, against those of the gold that stand in the text. And case forms alone. Takes any
 * language that the file has; without --lang, each.
 */
export async function evalSlavic([file = "", ...flags]: readonly string[]): Promise<number> {
  const at = flags.indexOf("--lang");
  const lang = at < 0 ? undefined : flags[at + 1];
  const lines = readFileSync(file, "utf8").split("\n");
  const rows = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as SlavicPage);
  const languages = [...new Set(rows.map((row) => row.lang))].filter(
    (each) => lang === undefined || each === lang,
  );
  if (languages.length === 0) throw new Error(`${file} has no page in ${lang ?? "any language"}`);
  const figures: Record<string, object> = {};
  const table: (string | number)[][] = [];
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
    for (const page of pages) comparePage(page, annotate, counts, flags.includes("--show"));
    const inText = toFigures(counts);
    const forms = toFigures(compareForms(pages, language, flags.includes("--show")));
    for (const [what, { gold, precision, recall, f }] of [
      ["in texts", inText],
      ["case forms", forms],
    ] as const) {
      table.push([language, what, gold, precision, recall, f]);
    }
    figures[language] = { pages: pages.length, ...inText, forms };
  }
  printTable(["language", "what", "gold", "precision", "recall", "F"], table);
  console.log(JSON.stringify(figures));
  return 0;
}
