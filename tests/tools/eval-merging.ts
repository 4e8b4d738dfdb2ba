import { readFileSync } from "node:fs";
import type { DocumentId, PartialDate } from "../../src/core/dataset/pack.ts";
import type { FoundName } from "../../src/core/extract/find-names.ts";
import { addFindings, createGathered, keyOfEntity } from "../../src/core/extract/gather.ts";
import { createGazetteer } from "../../src/core/extract/gazetteer.ts";
import { linkNames } from "../../src/core/extract/link-names.ts";
import { resolveNames } from "../../src/core/extract/resolve-names.ts";
import { tokenize } from "../../src/core/extract/tokens.ts";
import { round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

interface GoldPage {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly s: number;
    readonly e: number;
    readonly type: string;
    readonly id: string;
  }[];
}

function typeOf(type: string): FoundName["type"] {
  const classes = type.split("|");
  if (classes.includes("Q215627")) return "person";
  if (classes.includes("Q27096213")) return "place";
  return classes.includes("Q43229") ? "organization" : "term";
}

interface Placed {
  readonly gold: string;
  readonly found: string;
  readonly words: string;
}

/** B-cubed: the mean over mentions of how much of its cluster is right, and of its entity's in it. */
function scoreBCubed(placed: readonly Placed[]): { precision: number; recall: number; f: number } {
  const count = (key: (each: Placed) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const each of placed) counts.set(key(each), (counts.get(key(each)) ?? 0) + 1);
    return counts;
  };
  const both = count(({ gold, found }) => `${gold}\n${found}`);
  const golds = count(({ gold }) => gold);
  const founds = count(({ found }) => found);
  let precision = 0;
  let recall = 0;
  for (const { gold, found } of placed) {
    const shared = both.get(`${gold}\n${found}`) ?? 0;
    precision += shared / (founds.get(found) ?? 1);
    recall += shared / (golds.get(gold) ?? 1);
  }
  precision = (100 * precision) / placed.length;
  recall = (100 * recall) / placed.length;
  return {
    precision: round(precision),
    recall: round(recall),
    f: round((2 * precision * recall) / (precision + recall)),
  };
}

/**
 * `merging FILE...`: are the mentions of one person in different articles put together, and those of
 * others kept apart? Spans and types are the gold's; B-cubed over the mentions of people with an id.
 */
export async function evalMerging(args: readonly string[]): Promise<number> {
  const files = args.filter((each) => !each.startsWith("--"));
  const pages = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as GoldPage),
  );
  const gazetteer = createGazetteer();
  const gathered = createGathered();
  const mentions: { document: DocumentId; key: string; gold: string; words: string }[] = [];
  for (const [number, { text, mentions: gold }] of pages.entries()) {
    const tokenized = tokenize(text);
    const { tokens } = tokenized;
    const names = gold
      .toSorted((a, b) => a.s - b.s)
      .flatMap(({ s, e, type }): FoundName[] => {
        const from = tokens.findIndex(({ end }) => end > s);
        const after = tokens.findIndex(({ start }) => start >= e);
        const to = after < 0 ? tokens.length : after;
        const key = tokens
          .slice(from, to)
          .map(({ folded }) => folded)
          .join(" ");
        if (from < 0 || key === "") return [];
        return [
          { start: s, end: e, from, to, titleFrom: from, key, type: typeOf(type), margin: 9 },
        ];
      });
    const linked = linkNames({ text: tokenized, names, styles: [], cases: new Map() }, gazetteer);
    const document = String(number).padStart(6, "0") as DocumentId;
    const published = "1996" as PartialDate;
    addFindings(gathered, {
      document: { id: document, title: "", publisher: "", published, url: "", language: "en" },
      entities: linked.entities.map(({ name, type, forms, mentions: count }) => ({
        name,
        type,
        forms: [...forms],
        mentions: count,
        roles: [],
      })),
      facts: [],
    });
    for (const { entity, from } of linked.mentions) {
      const start = tokens[from]?.start ?? 0;
      const each = gold.find(({ s }) => s === start || (s < start && s > start - 3));
      const found = linked.entities[entity];
      if (each === undefined || found === undefined || !/^Q\d+$/.test(each.id)) continue;
      if (typeOf(each.type) !== "person") continue;
      mentions.push({
        document,
        key: keyOfEntity(found),
        gold: each.id,
        words: text.slice(each.s, each.e),
      });
    }
  }
  const { owners, byDocument, doubtful } = resolveNames(gathered);
  const placed = mentions.map(({ document, key, gold, words }): Placed => {
    const own = byDocument.get(key)?.get(document);
    return { gold, found: own ?? owners.get(key) ?? key, words };
  });
  if (args.includes("--errors")) {
    const pairs = new Map<string, Map<string, number>>();
    for (const { gold, found, words } of placed) {
      const entry = pairs.get(gold) ?? new Map<string, number>();
      entry.set(`${found} <${words}>`, (entry.get(`${found} <${words}>`) ?? 0) + 1);
      pairs.set(gold, entry);
    }
    const byFound = new Map<string, Set<string>>();
    for (const { gold, found } of placed)
      byFound.set(found, (byFound.get(found) ?? new Set()).add(gold));
    for (const [gold, entry] of pairs) {
      const founds = new Set([...entry.keys()].map((each) => each.replace(/ <.*/, "")));
      if (founds.size > 1)
        console.log(
          `split ${gold}: ${[...entry].map(([each, count]) => `${each}x${count}`).join("; ")}`,
        );
    }
    for (const [found, golds] of byFound)
      if (golds.size > 1) console.log(`joined ${found}: ${[...golds].join(" ")}`);
  }
  const exact = scoreBCubed(placed.map(({ gold, words }) => ({ gold, found: words, words })));
  const own = scoreBCubed(placed);
  printTable(
    ["people", "mentions", "precision", "recall", "B-cubed F"],
    [
      ["merged", placed.length, own.precision, own.recall, own.f],
      ["by exact words", placed.length, exact.precision, exact.recall, exact.f],
    ],
  );
  console.log(
    JSON.stringify({
      articles: pages.length,
      mentions: placed.length,
      ...own,
      exact: exact.f,
      doubtful: doubtful.length,
    }),
  );
  return 0;
}
