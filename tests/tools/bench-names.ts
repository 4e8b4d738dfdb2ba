import { existsSync, readFileSync } from "node:fs";
import { type Entity, type Name, type Pack, asEntityId } from "../../src/core/dataset/pack.ts";
import { createRandom } from "./random.ts";

/*
 * What the matcher's bench reads and looks for. Of a file: its texts, and as names the marked mentions
 * in random order (some thousands differ in a million characters), topped up with names made of their
 * words with a capital and of made-up ones, half and half, as many words long as real ones. Without a file both are made up.
 */

export interface Corpus {
  readonly texts: readonly string[];
  /** Distinct names that stand in the texts. */
  readonly written: readonly string[];
  readonly source: string;
}

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error("there is nothing to pick from");
  return picked;
}

const syllables =
  "ba be bo da de do fa ga go ha ja ka ke ko la le li lo ma mi mo na ne no pa po ra re ri ro sa se si so " +
  "ta te ti to va ve vi vo za zo ran len min der ton ski vic";

function makeWord(random: Random, most = 4): string {
  const parts = syllables.split(" ");
  const count = 1 + Math.floor(random() * most);
  return Array.from({ length: count }, () => pick(parts, random)).join("");
}

function toTitle(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Words of names: 38 in 100 have one, 40 two, 13 three, as in real news. */
const lengths = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4];

function makeCorpus(): Corpus {
  const random = createRandom(3);
  const written = Array.from({ length: 8000 }, () =>
    Array.from({ length: pick(lengths, random) }, () => toTitle(makeWord(random))).join(" "),
  );
  const common = Array.from({ length: 3000 }, () => makeWord(random, 3));
  const texts = Array.from({ length: 800 }, () => {
    const words = Array.from({ length: 450 }, (_, at) => {
      // Few names make most of all mentions.
      const name = random() < 0.06 && written[Math.floor(random() ** 3 * written.length)];
      if (typeof name === "string") return name;
      const word = pick(common, random);
      return at % 17 === 0 ? toTitle(word) : at % 17 === 16 ? `${word}.` : word;
    });
    return words.join(" ");
  });
  return { texts, written: [...new Set(written)], source: "made-up text and names" };
}

interface Row {
  readonly text?: string;
  readonly mentions?: readonly { readonly s: number; readonly e: number; readonly type: string }[];
}

/** Kinds of mentions that are names. */
const nameTypes =
  /^(?:PER|Person|ORG|Organization|LOC|Location|Facility|MISC|NORP|Product|Q\d+.*)$/;
/** A mention that is written as names are in datasets: "southern Japan" and "separatist" are not. */
const namelike = /^\p{Lu}.*[\p{L}\p{N}]/u;
const capitalWord = /^\p{Lu}.{2}/u;
const capitals = /\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,3}/gu;

function listNames({ text = "", mentions }: Row): string[] {
  const names =
    mentions === undefined
      ? (text.match(capitals) ?? [])
      : mentions.filter(({ type }) => nameTypes.test(type)).map(({ s, e }) => text.slice(s, e));
  return names.map((name) => name.trim()).filter((name) => namelike.test(name));
}

/** Reads a file of the forms in EVALUATION.md, one row of JSON a line; without one, makes a corpus. */
export function readCorpus(file: string | undefined): Corpus {
  if (file === undefined) return makeCorpus();
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
  const texts = rows.flatMap(({ text }) => text ?? []);
  if (texts.length === 0) throw new Error(`${file}: no row has a text`);
  return { texts, written: [...new Set(rows.flatMap(listNames))], source: file };
}

/** As many distinct names as asked for, always the same ones. */
export function makeNames({ written }: Corpus, count: number): string[] {
  const random = createRandom(7);
  const shuffled = [...written];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other] ?? "", shuffled[at] ?? ""];
  }
  const names = new Set(shuffled.slice(0, count));
  const words = [...new Set(shuffled.flatMap((name) => name.split(" ")))].filter((word) =>
    capitalWord.test(word),
  );
  while (names.size < count) {
    const length = shuffled.length === 0 ? 2 : pick(shuffled, random).split(" ").length;
    const made = Array.from({ length }, () =>
      random() < 0.5 && words.length > 0 ? pick(words, random) : toTitle(makeWord(random)),
    );
    names.add(made.join(" "));
  }
  return [...names];
}

/** A pack with one entity for each name. The texts of names are strings of their own, as parsed ones are. */
export function makeNamePack(names: readonly string[]): Pick<Pack, "entities" | "facts"> {
  const texts = JSON.parse(JSON.stringify(names)) as string[];
  const entities = texts.map((text, at): Entity => {
    const name: Name = { text, language: "en", kind: "full" };
    return { id: asEntityId(`e${at}`), type: "term", name: text, description: text, names: [name] };
  });
  return { entities, facts: [] };
}
