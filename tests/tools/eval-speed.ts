import { readFileSync } from "node:fs";
import { type Annotator, createAnnotator } from "../../src/core/annotate/annotator.ts";
import {
  type DocumentId,
  type Entity,
  type EntityType,
  type Fact,
  type FactId,
  type Name,
  type Pack,
  type PartialDate,
  asEntityId,
} from "../../src/core/dataset/pack.ts";
import { createMatcher } from "../../src/core/match/find-names.ts";
import { compileIndex } from "../../src/core/match/name-index.ts";
import { quantile, round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

interface Row {
  readonly text: string;
  readonly mentions: readonly { readonly s: number; readonly e: number; readonly type: string }[];
}

type Dataset = Pick<Pack, "entities" | "facts">;

/** How often each figure is measured; the median counts. */
const runs = 9;

function typeOf(type: string): EntityType | undefined {
  if (/^per/i.test(type)) return "person";
  if (/^org/i.test(type)) return "organization";
  return /^(?:loc|facility|gpe)/i.test(type) ? "place" : undefined;
}

function namesOf(text: string, type: EntityType): Name[] {
  const full: Name = { text, language: "en", kind: "full" };
  const surname = text.split(" ").at(-1) ?? "";
  if (type !== "person" || surname === text || surname === "") return [full];
  return [full, { text: surname, language: "en", kind: "short" }];
}

/** A dataset of every name of the articles, where those of one article share a fact. */
function buildDataset(rows: readonly Row[]): Dataset {
  const entities = new Map<string, Entity>();
  const facts: Fact[] = [];
  for (const [index, { text, mentions }] of rows.entries()) {
    const ids = new Set<string>();
    for (const { s, e, type: label } of mentions) {
      const name = text.slice(s, e).trim();
      const type = typeOf(label);
      if (type === undefined || name.length < 3) continue;
      ids.add(name);
      const names = namesOf(name, type);
      if (!entities.has(name)) {
        entities.set(name, { id: asEntityId(name), type, name, description: name, names });
      }
    }
    facts.push({
      id: `fact ${index}` as FactId,
      entities: [...ids].map(asEntityId),
      kind: "background",
      text: `article ${index}`,
      document: "document" as DocumentId,
      asOf: "2022" as PartialDate,
    });
  }
  return { entities: [...entities.values()], facts };
}

function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** Articles one by one, as a browser has them: annotating in ratio to matching the same ones. */
function compareWithMatching(rows: readonly Row[], pack: Dataset): number {
  const index = compileIndex(pack);
  const matcher = createMatcher(index, pack);
  const annotator = createAnnotator(index, pack);
  const match = (): void => {
    for (const { text } of rows) matcher.find(text, "en");
  };
  const annotate = (): void => {
    for (const { text } of rows) annotator.annotate({ text, language: "en" });
  };
  match();
  annotate();
  const ratios = Array.from({ length: runs }, () => {
    const matching = time(match);
    return time(annotate) / matching;
  });
  return quantile(ratios);
}

const people = ["Putin", "Lukashenka", "Babaryka", "Zelensky"];

/** Texts that grow by doubling, each meant to be dear in its own way. */
const growing: ReadonlyMap<string, (size: number) => string> = new Map([
  ["one letter", (size: number) => "a".repeat(size)],
  ["one capital", (size: number) => "A".repeat(size)],
  ["capitals and spaces", (size: number) => "A ".repeat(size / 2)],
  ["one surname", (size: number) => "Putin ".repeat(size / 6)],
  ["one full name", (size: number) => "Vladimir Putin. ".repeat(size / 16)],
  ["surnames and others", (size: number) => "Igor Putin saw Putin, ".repeat(size / 22)],
  ["hostile names", (size: number) => "__proto__ constructor toString ".repeat(size / 31)],
  [
    "places and rivals",
    (size: number) => "In Georgia, Georgia said Jordan Smith. ".repeat(size / 39),
  ],
  ["capitals of a headline", (size: number) => "PUTIN TELLS US WHO ".repeat(size / 19)],
  ["other script", (size: number) => "Виктор Бабарыка и Бабарыка. ".repeat(size / 28)],
  ["other script in capitals", (size: number) => "Бабарыка ".repeat(size / 9)],
  ["Slavic cases", (size: number) => "Путину Минском Минска ".repeat(size / 22)],
  ["quotes and signs", (size: number) => "«Минск», “Putin”: ".repeat(size / 18)],
  ["names with no end", (size: number) => `${people.join("-")}-`.repeat(size / 35)],
  ["blank", (size: number) => " ".repeat(size)],
  ["blank lines between names", (size: number) => "Putin\n\n".repeat(size / 7)],
  ["lone halves", (size: number) => "\uD800Putin\uDC00 ".repeat(size / 8)],
]);

function makeEntity(id: string, type: EntityType, ...texts: readonly string[]): Entity {
  return {
    id: asEntityId(id),
    type,
    name: texts[0] ?? id,
    description: id,
    names: texts.map((text) => ({
      text,
      language: /^\p{Script=Cyrillic}/u.test(text) ? "ru" : "en",
      kind: type === "person" && !text.includes(" ") ? ("short" as const) : ("full" as const),
    })),
  };
}

function hostileDataset(): Dataset {
  return {
    entities: [
      makeEntity("putin", "person", "Vladimir Putin", "Putin", "Владимир Путин", "Путин"),
      makeEntity("babaryka", "person", "Viktar Babaryka", "Babaryka"),
      makeEntity("minsk", "place", "Minsk", "Минск"),
      makeEntity("georgia", "place", "Georgia"),
      makeEntity("georgia-us", "place", "Georgia"),
      makeEntity("us", "place", "United States", "US"),
      makeEntity("jordan", "place", "Jordan"),
      ...["__proto__", "constructor", "toString", "hasOwnProperty"].map((each) =>
        makeEntity(each, "term", each),
      ),
    ],
    facts: [],
  };
}

/** The smallest and how many times it doubles, in UTF-16 units. */
const smallest = 80_000;
const doublings = 3;

/** The time at the largest size, and how many times as long the double takes: over all, at its worst. */
function measureGrowth(
  annotator: Annotator,
  make: (size: number) => string,
): readonly [last: number, mean: number, worst: number] {
  const times: number[] = [];
  for (let step = 0; step <= doublings; step++) {
    const text = make(smallest * 2 ** step);
    // The least of a few: whatever else runs on the machine only adds.
    times.push(
      Math.min(...Array.from({ length: 3 }, () => time(() => annotator.annotate({ text })))),
    );
  }
  const growth = times.slice(1).map((each, index) => each / Math.max(1, times[index] ?? 1));
  const last = times.at(-1) ?? 0;
  return [last, (last / Math.max(1, times[0] ?? 1)) ** (1 / doublings), Math.max(...growth)];
}

/**
 * `speed FILE`: FILE of articles with their names (`{text, mentions}` in lines). What annotating costs
 * in ratio to matching alone, at 1,000 names and at all of them, and how it grows with hostile texts.
 */
export async function evalSpeed([file = "", ...flags]: readonly string[]): Promise<number> {
  const lines = readFileSync(file, "utf8").split("\n");
  const rows = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
  const whole = buildDataset(rows);
  const few = {
    entities: whole.entities.filter(
      (_, index) => index % Math.ceil(whole.entities.length / 1000) === 0,
    ),
    facts: whole.facts,
  };
  const ratios: (readonly [number, number])[] = [few, whole].map((pack) => [
    pack.entities.length,
    round(compareWithMatching(rows, pack)),
  ]);
  printTable(["entities", "annotating / matching"], ratios);
  if (flags.includes("--ratio")) return 0;
  const hostile = hostileDataset();
  const annotator = createAnnotator(compileIndex(hostile), hostile);
  const grown = [...growing].map(([what, make]) => {
    const [last, mean, worst] = measureGrowth(annotator, make);
    return [what, round(last), round(mean), round(worst)] as const;
  });
  printTable(["text", `ms at ${smallest * 2 ** doublings}`, "doubling", "worst"], grown);
  console.log(
    JSON.stringify({
      ratios: Object.fromEntries(ratios),
      doubling: Math.max(...grown.map(([, , mean]) => mean)),
      worstDoubling: Math.max(...grown.map(([, , , worst]) => worst)),
    }),
  );
  return 0;
}
