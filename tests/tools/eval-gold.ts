import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createAnnotator } from "../../src/core/annotate/annotator.ts";
import type { EntityId } from "../../src/core/dataset/pack.ts";
import { isPartialDate } from "../../src/core/dataset/partial-date.ts";
import { parsePack } from "../../src/core/dataset/parse-pack.ts";
import { compileIndex } from "../../src/core/match/name-index.ts";
import { type ArticleGold, scoreExtraction } from "./eval-gold-extract.ts";
import { round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

interface Gold extends ArticleGold {
  readonly source: string;
}

/**
 * `gold FILE`: one article. What extraction makes of its raw text: entities, types, mentions, roles and
 * statements. And the mentions of its names, by the bundled dataset. Entities are compared by
 * their names; what the gold does not list (nouns for people, other events) is not judged.
 */
export async function evalGold([file = ""]: readonly string[]): Promise<number> {
  const gold = JSON.parse(readFileSync(file, "utf8")) as Gold;
  const text = readFileSync(join(dirname(file), gold.source), "utf8");
  const pack = parsePack(readFileSync("dist/dataset/pack.json", "utf8"));
  const { published } = gold;
  const { mentions } = createAnnotator(compileIndex(pack), pack).annotate({
    text,
    language: "en",
    ...(isPartialDate(published) ? { published } : {}),
  });
  const names = new Map(
    pack.entities.map(({ id, names: forms }) => [id, new Set(forms.map((form) => form.text))]),
  );
  const goldNames = new Map(gold.entities.map(({ id, name }) => [id, [name]]));
  for (const { entity, kind, text: words } of gold.mentions) {
    if (kind === "name" && words.includes(" ")) goldNames.get(entity)?.push(words);
  }
  const isSame = (entity: EntityId, id: string): boolean =>
    goldNames.get(id)?.some((name) => names.get(entity)?.has(name)) === true;
  const listed = new Map(gold.mentions.map((each) => [`${each.s} ${each.e}`, each]));
  const wanted = gold.mentions.filter(({ kind }) => kind === "name");
  const found = new Set<string>();
  let wrong = 0;
  for (const { start, end, entity } of mentions) {
    const key = `${start} ${end}`;
    const each = listed.get(key);
    if (each === undefined) {
      const inside = wanted.some(({ s, e }) => start < e && end > s);
      if (inside) wrong++;
      console.log(`${inside ? "wrong span" : "not listed"}: ${text.slice(start, end)} (${entity})`);
    } else if (isSame(entity, each.entity)) found.add(key);
    else {
      wrong++;
      console.log(`wrong entity: ${each.text} is ${each.entity}, not ${entity}`);
    }
  }
  const right = wanted.filter(({ s, e }) => found.has(`${s} ${e}`)).length;
  for (const { s, e, text: words } of wanted) {
    if (!found.has(`${s} ${e}`)) console.log(`missed: ${words} at ${s}`);
  }
  const recall = round((100 * right) / wanted.length);
  printTable(["names", "right", "wrong", "recall"], [[wanted.length, right, wrong, recall]]);
  console.log("\nextracted from the raw text:");
  const extracted = scoreExtraction(gold, text);
  console.log(JSON.stringify({ names: wanted.length, right, wrong, recall, extracted }));
  return 0;
}
