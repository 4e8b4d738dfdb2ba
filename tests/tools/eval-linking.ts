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

interface Score {
  right: number;
  /** Marks on another entity than the gold's. */
  wrongEntity: number;
  /** Marks where the gold has no mention of exactly this span. */
  wrongSpan: number;
  gold: number;
  absent: number;
  absentMarked: number;
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
  const score: Score = {
    right: 0,
    wrongEntity: 0,
    wrongSpan: 0,
    gold: 0,
    absent: 0,
    absentMarked: 0,
  };
  for (const page of pages) {
    const [from, to] = page.eval ?? [0, page.text.length];
    const inside = ({ start, end }: { start: number; end: number }): boolean =>
      start >= from && end <= to;
    const gold = page.mentions.filter(({ s, e }) => inside({ start: s, end: e }));
    const spans = new Map(gold.map((each) => [`${each.s} ${each.e}`, each]));
    const { mentions } = annotator.annotate({ text: page.text });
    const marks = mentions.filter(inside);
    const marked = new Set(marks.map(({ start, end }) => `${start} ${end}`));
    for (const each of gold) {
      const known = entities.has(asEntityId(each.id));
      if (known && !each.opt) score.gold++;
      if (known) continue;
      score.absent++;
      if (marked.has(`${each.s} ${each.e}`)) score.absentMarked++;
    }
    for (const { start, end, entity } of marks) {
      const each = spans.get(`${start} ${end}`);
      const context = (): string =>
        `${page.text.slice(Math.max(0, start - 40), start)}[${page.text.slice(start, end)}]${page.text.slice(end, end + 40)}`.replaceAll(
          "\n",
          " ",
        );
      if (each === undefined) {
        score.wrongSpan++;
        if (show) console.log(`SPAN ${entity} ${entities.get(entity)?.name}: ${context()}`);
      } else if (isRight(entity, each, entities)) {
        if (!each.opt) score.right++;
      } else {
        score.wrongEntity++;
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

function summarize({
  right,
  wrongEntity,
  wrongSpan,
  gold,
  absent,
  absentMarked,
}: Score): Record<string, number> {
  const marks = right + wrongEntity + wrongSpan;
  return {
    marks,
    right,
    wrongEntity,
    wrongSpan,
    gold,
    precision: round((100 * right) / marks),
    recall: round((100 * right) / gold),
    absent,
    absentMarkedPercent: round((100 * absentMarked) / absent),
  };
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
  const whole = summarize(scorePages(all, pack, false));
  console.log("all", JSON.stringify(whole));
  if (chosen === undefined) {
    console.log(JSON.stringify({ all: whole }));
    return 0;
  }
  const gated = summarize(
    scorePages(
      all.filter(({ id }) => chosen.has(id)),
      pack,
      flags.includes("--show"),
    ),
  );
  console.log("non-sport", JSON.stringify(gated));
  console.log(JSON.stringify({ all: whole, nonSport: gated }));
  return 0;
}
