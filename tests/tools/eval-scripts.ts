import { readFileSync } from "node:fs";
import { createAnnotator } from "../../src/core/annotate/annotator.ts";
import { type Entity, asEntityId } from "../../src/core/dataset/pack.ts";
import { compileIndex } from "../../src/core/match/name-index.ts";
import { findSoundKeys } from "../../src/core/text/sound-keys.ts";
import { round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

/** How many names a list has in which a wrong one may be met. */
const listLength = 2000;

type Pair = readonly [latin: string, cyrillic: string];

/** The same order each time, and none that the file has. */
function shuffle<T>(items: readonly T[]): T[] {
  let seed = 7;
  const next = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed;
  };
  return items
    .map((item) => [next(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

function meets(a: readonly string[], b: ReadonlySet<string>): boolean {
  return a.some((key) => b.has(key));
}

/** Single names: how many pairs meet, and how many names meet a wrong one in a list. */
function evalPairs(pairs: readonly Pair[]): Readonly<Record<string, number>> {
  const recalled = pairs.filter(([latin, cyrillic]) =>
    meets(findSoundKeys(latin), new Set(findSoundKeys(cyrillic))),
  );
  const list = shuffle(pairs).slice(0, listLength);
  const byKey = new Map<string, Set<string>>();
  for (const [, cyrillic] of list) {
    for (const key of findSoundKeys(cyrillic)) {
      byKey.set(key, (byKey.get(key) ?? new Set()).add(cyrillic));
    }
  }
  const right = new Map<string, Set<string>>();
  for (const [latin, cyrillic] of pairs) {
    right.set(latin, (right.get(latin) ?? new Set()).add(cyrillic));
  }
  const misled = list.filter(([latin]) =>
    findSoundKeys(latin).some((key) =>
      [...(byKey.get(key) ?? [])].some((met) => right.get(latin)?.has(met) !== true),
    ),
  );
  return {
    pairs: pairs.length,
    recall: round((100 * recalled.length) / pairs.length),
    list: list.length,
    meetWrong: round((100 * misled.length) / list.length),
  };
}

interface Person {
  readonly latin: readonly string[];
  readonly cyr: readonly string[];
}

/** A full name's words by their consonants: given names change their vowels between languages. */
function wordsOf(name: string): ReadonlySet<string>[] {
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.map((word) => new Set(findSoundKeys(word).map((key) => key.replaceAll(".", ""))));
}

/** Whether two words of one meet two of the other, in any order. */
function isSame(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): boolean {
  const left = [...b];
  let met = 0;
  for (const keys of a) {
    const at = left.findIndex((other) => meets([...keys], other));
    if (at < 0) continue;
    left.splice(at, 1);
    met++;
  }
  return met >= 2;
}

function evalPeople(people: readonly Person[]): Readonly<Record<string, number>> {
  const all = people.map(({ latin, cyr }) => ({
    latin: latin.map(wordsOf),
    cyrillic: cyr.map(wordsOf),
  }));
  const counts = { pairs: 0, found: 0, others: 0, falsePairs: 0 };
  for (const one of all) {
    for (const other of all) {
      for (const latin of one.latin) {
        for (const cyrillic of other.cyrillic) {
          const same = isSame(latin, cyrillic) ? 1 : 0;
          counts[one === other ? "pairs" : "others"] += 1;
          counts[one === other ? "found" : "falsePairs"] += same;
        }
      }
    }
  }
  return { ...counts, recall: round((100 * counts.found) / counts.pairs) };
}

/**
 * The same people by the annotator: a dataset of all forms in one script, and each form in the other
 * as a text of its own. Only forms of a given name and a surname, in this order, can be found.
 */
function annotatePeople(people: readonly Person[]): Readonly<Record<string, number>> {
  let forms = 0;
  let found = 0;
  let wrong = 0;
  const compare = (
    stored: (person: Person) => readonly string[],
    written: (person: Person) => readonly string[],
  ): void => {
    const entities = people.map((person, index): Entity => ({
      id: asEntityId(String(index)),
      type: "person",
      name: stored(person)[0] ?? "",
      description: "",
      names: stored(person).map((text) => ({ text, language: "en", kind: "full" })),
    }));
    const pack = { entities, facts: [] };
    const annotator = createAnnotator(compileIndex(pack), pack);
    for (const [index, person] of people.entries()) {
      for (const form of written(person).filter((each) => each.split(" ").length === 2)) {
        forms++;
        const [mention] = annotator.annotate({ text: form }).mentions;
        if (mention?.entity === String(index)) found++;
        else if (mention !== undefined) wrong++;
      }
    }
  };
  compare(
    ({ latin }) => latin,
    ({ cyr }) => cyr,
  );
  compare(
    ({ cyr }) => cyr,
    ({ latin }) => latin,
  );
  return {
    annotated: forms,
    annotatedRight: found,
    annotatedWrong: wrong,
    annotatedRecall: round((100 * found) / Math.max(1, forms)),
  };
}

/**
 * `scripts FILE`: pairs of single names (.tsv), or people with all their forms (.json), and what the
 * annotator finds of the latter: of each a dataset of the one script, in a text of the other.
 */
export async function evalScripts([file = ""]: readonly string[]): Promise<number> {
  const text = readFileSync(file, "utf8");
  const people = file.endsWith(".json") ? (JSON.parse(text) as Person[]) : undefined;
  const rows = text.split("\n").filter((line) => line.includes("\t"));
  const pairs = rows.map((line): Pair => {
    const [latin = "", cyrillic = ""] = line.split("\t").map((cell) => cell.trim());
    return [latin, cyrillic];
  });
  const figures =
    people === undefined ? evalPairs(pairs) : { ...evalPeople(people), ...annotatePeople(people) };
  printTable(Object.keys(figures), [Object.values(figures)]);
  console.log(JSON.stringify(figures));
  return 0;
}
