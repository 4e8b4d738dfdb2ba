import { existsSync, readFileSync } from "node:fs";
import { createAnnotator } from "../../src/core/annotate/annotator.ts";
import {
  type Entity,
  type EntityId,
  type EntityType,
  type Fact,
  type FactId,
  type Name,
  type NameKind,
  type Pack,
  type PartialDate,
  type DocumentId,
  asEntityId,
} from "../../src/core/dataset/pack.ts";
import { compileIndex } from "../../src/core/match/name-index.ts";
import { round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

interface GoldMention {
  readonly s: number;
  readonly e: number;
  readonly type: string;
  readonly id: string;
  readonly opt: boolean;
}

interface GoldPage {
  readonly id: string;
  readonly text: string;
  readonly eval?: readonly [number, number];
  readonly mentions: readonly GoldMention[];
}

function readPages(file: string): GoldPage[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as GoldPage);
}

const isKnownId = (id: string): boolean => /^Q\d+$/.test(id);

/** The type of a thing by its Wikidata classes: human, geographic location, organization. */
function typeOf(classes: ReadonlySet<string>): EntityType {
  if (classes.has("Q215627")) return "person";
  if (classes.has("Q27096213")) return "place";
  return classes.has("Q43229") ? "organization" : "term";
}

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(text);

/** What an editor would keep: forms of one word beside a longer form are a surname or an acronym. */
function kindOf(text: string, type: EntityType, forms: readonly string[]): NameKind {
  const longer = forms.some((other) => other !== text && other.includes(" "));
  if (type === "person" && !text.includes(" ")) return longer ? "short" : "full";
  return isAcronym(text) && longer ? "acronym" : "full";
}

/** A dataset of the names and the company that entities have in other articles. */
function buildDataset(pages: readonly GoldPage[]): Pick<Pack, "entities" | "facts"> {
  const seen = new Map<string, { readonly forms: Set<string>; readonly classes: Set<string> }>();
  const facts: Fact[] = [];
  for (const { id: page, text, mentions } of pages) {
    const named = mentions.filter(({ id }) => isKnownId(id));
    for (const { id, s, e, type } of named) {
      const entry = seen.get(id) ?? { forms: new Set<string>(), classes: new Set<string>() };
      entry.forms.add(text.slice(s, e));
      for (const each of type.split("|")) entry.classes.add(each);
      seen.set(id, entry);
    }
    if (named.length === 0) continue;
    facts.push({
      id: `fact ${facts.length}` as FactId,
      entities: [...new Set(named.map(({ id }) => asEntityId(id)))],
      kind: "background",
      text: page,
      document: page as DocumentId,
      asOf: "1996" as PartialDate,
    });
  }
  const entities = [...seen].map(([id, { forms, classes }]): Entity => {
    const type = typeOf(classes);
    const all = [...forms];
    const names = all.map((text): Name => ({
      text,
      language: "en",
      kind: kindOf(text, type, all),
    }));
    return { id: asEntityId(id), type, name: all[0] ?? id, description: id, names };
  });
  return { entities, facts };
}

/** Marks of one kind: by their licence, or by the type of their entity. */
interface Kind {
  right: number;
  wrongEntity: number;
  wrongSpan: number;
}

interface Score {
  /** Marks by licence and by type. */
  readonly kinds: Map<string, Kind>;
  right: number;
  /** Marks on another entity than the gold's. */
  wrongEntity: number;
  /** Marks where the gold has no mention of exactly this span. */
  wrongSpan: number;
  gold: number;
  absent: number;
  absentMarked: number;
  /** Of these, places for the teams and governments that are called after them, which count as right. */
  absentRight: number;
  /** Wrong spans that are the first part of a compound: "London" of "London-based". */
  compounds: number;
}

/** A place stands for its team in sports tables and the like. */
function isRight(
  mark: EntityId,
  gold: GoldMention,
  entities: ReadonlyMap<EntityId, Entity>,
): boolean {
  if (mark === gold.id) return true;
  return (
    entities.get(mark)?.type === "place" &&
    gold.type.split("|").includes("Q43229") &&
    !gold.type.includes("Q27096213")
  );
}

function scorePages(
  pages: readonly GoldPage[],
  pack: Pick<Pack, "entities" | "facts">,
  show: boolean,
): Score {
  const annotator = createAnnotator(compileIndex(pack), pack);
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const kinds = new Map<string, Kind>();
  const count = (keys: readonly string[], what: keyof Kind): void => {
    for (const key of keys) {
      const kind = kinds.get(key) ?? { right: 0, wrongEntity: 0, wrongSpan: 0 };
      kind[what]++;
      kinds.set(key, kind);
    }
  };
  const score: Score = {
    kinds,
    right: 0,
    wrongEntity: 0,
    wrongSpan: 0,
    gold: 0,
    absent: 0,
    absentMarked: 0,
    absentRight: 0,
    compounds: 0,
  };
  for (const page of pages) {
    const [from, to] = page.eval ?? [0, page.text.length];
    const inside = ({ start, end }: { start: number; end: number }): boolean =>
      start >= from && end <= to;
    const gold = page.mentions.filter(({ s, e }) => inside({ start: s, end: e }));
    const spans = new Map(gold.map((each) => [`${each.s} ${each.e}`, each]));
    const { mentions } = annotator.annotate({ text: page.text });
    const marks = mentions.filter(inside);
    const marked = new Map(marks.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
    for (const each of gold) {
      const known = entities.has(asEntityId(each.id));
      if (known && !each.opt) score.gold++;
      if (known) continue;
      score.absent++;
      const mark = marked.get(`${each.s} ${each.e}`);
      if (mark === undefined) continue;
      score.absentMarked++;
      if (show) {
        const name = entities.get(mark)?.name ?? mark;
        console.log(`ABSENT ${each.id} as ${name}: ${page.text.slice(each.s - 60, each.e + 40)}`);
      }
      if (isRight(mark, each, entities)) score.absentRight++;
    }
    for (const { start, end, entity, licence } of marks) {
      const keys = [licence, entities.get(entity)?.type ?? "term"];
      const each = spans.get(`${start} ${end}`);
      const context = (): string =>
        `${page.text.slice(Math.max(0, start - 40), start)}[${page.text.slice(start, end)}]${page.text.slice(end, end + 40)}`.replaceAll(
          "\n",
          " ",
        );
      if (each === undefined) {
        score.wrongSpan++;
        count(keys, "wrongSpan");
        if (page.text[end] === "-") score.compounds++;
        if (show) console.log(`SPAN ${entity} ${entities.get(entity)?.name}: ${context()}`);
      } else if (isRight(entity, each, entities)) {
        if (each.opt) continue;
        score.right++;
        count(keys, "right");
      } else {
        score.wrongEntity++;
        count(keys, "wrongEntity");
        if (show)
          console.log(`WRONG ${entity} ${entities.get(entity)?.name} not ${each.id}: ${context()}`);
      }
    }
    if (!show) continue;
    for (const each of gold) {
      if (!entities.has(asEntityId(each.id)) || marked.has(`${each.s} ${each.e}`)) continue;
      const { s, e } = each;
      console.log(
        `MISS ${each.id} ${entities.get(asEntityId(each.id))?.name}: ${page.text.slice(Math.max(0, s - 40), s)}[${page.text.slice(s, e)}]${page.text.slice(e, e + 40)}`.replaceAll(
          "\n",
          " ",
        ),
      );
    }
  }
  return score;
}

type Figures = Readonly<Record<string, number>>;

function percent(part: number, whole: number): number {
  return round((100 * part) / Math.max(1, whole));
}

function summarize(score: Score): Figures {
  const { right, wrongEntity, wrongSpan, gold, absent } = score;
  const marks = right + wrongEntity + wrongSpan;
  return {
    marks,
    right,
    wrongEntity,
    wrongSpan,
    compounds: score.compounds,
    missed: gold - right,
    gold,
    precision: percent(right, marks),
    recall: percent(right, gold),
    absent,
    absentMarkedPercent: percent(score.absentMarked, absent),
    absentWrongPercent: percent(score.absentMarked - score.absentRight, absent),
  };
}

function print(what: string, score: Score): Figures {
  const figures = summarize(score);
  console.log(`\n${what}`);
  printTable(
    Object.keys(figures).map((key) => key.replace("Percent", " %")),
    [Object.values(figures)],
  );
  printTable(
    ["marks", "right", "wrong entity", "wrong span", "precision"],
    [...score.kinds].map(([key, { right, wrongEntity, wrongSpan }]) => {
      const precision = round((100 * right) / Math.max(1, right + wrongEntity + wrongSpan));
      return [key, right, wrongEntity, wrongSpan, precision];
    }),
  );
  return figures;
}

/**
 * `linking ARCHIVE PAGES`: builds a dataset from the gold of the archive's articles, annotates the
 * pages, and compares exact spans and entities. Beside PAGES may stand a list of the ids of a gated
 * subset (`*.non-sport.json`).
 */
export async function evalLinking([
  archive = "",
  pages = "",
  ...flags
]: readonly string[]): Promise<number> {
  const pack = buildDataset(readPages(archive));
  const all = readPages(pages);
  const list = pages.replace(/\.jsonl$/, ".non-sport.json");
  const chosen = existsSync(list)
    ? new Set(JSON.parse(readFileSync(list, "utf8")) as string[])
    : undefined;
  const show = flags.includes("--show");
  const whole = print("all", scorePages(all, pack, show && chosen === undefined));
  if (chosen === undefined) {
    console.log(JSON.stringify({ all: whole }));
    return 0;
  }
  const subset = all.filter(({ id }) => chosen.has(id));
  const gated = print("non-sport", scorePages(subset, pack, show));
  console.log(JSON.stringify({ all: whole, nonSport: gated }));
  return 0;
}
