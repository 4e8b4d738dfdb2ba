import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import KeywordProcessor from "flashtext.js";
import AhoCorasick from "modern-ahocorasick";
import { createAnnotator } from "../../src/core/annotate/annotator.ts";
import { createMatcher } from "../../src/core/match/find-names.ts";
import { compileIndex } from "../../src/core/match/name-index.ts";
import { createAlphabet, isBetweenAt } from "../../src/core/text/alphabet.ts";
import { type Corpus, makeNamePack, makeNames, readCorpus } from "./bench-names.ts";
import { quantile, round } from "./page-files.ts";

/*
 * The part of the matcher's bench that runs in a process of its own, bundled as the extension is: a
 * runner that gives every import as a property of a module would be most of what is measured.
 *
 *   measure NAMES FOLDER [FILE]   all figures but the cold ones, as a line of JSON; leaves in FOLDER
 *                                 the index, names and first page for
 *   first FOLDER                  opening an index and matching a first page in a fresh process
 */

/** Of the slow peers so much text is read, in UTF-16 units. */
const shortText = 200_000;
const pageLength = 10_000;
const runs = 9;
/** Time in ms in which the collector gives back what it has found. */
const settle = 1000;

type Work = (text: string) => number;

function readUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** Finding where words start with a capital, and nothing else: what no matcher of words is faster than. */
function createStartScan(): Work {
  const alphabet = createAlphabet();
  const starts = new Uint8Array(0x1_0000);
  for (let unit = 0; unit < starts.length; unit++) {
    starts[unit] = /[\p{Lu}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0;
  }
  return (text) => {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      if (starts[text.charCodeAt(at)] !== 0 && (at === 0 || isBetweenAt(alphabet, text, at - 1)))
        count++;
    }
    return count;
  };
}

function createExpression(names: readonly string[]): Work {
  const sorted = names.toSorted((a, b) => b.length - a.length);
  const escaped = sorted.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return (text) => text.match(expression)?.length ?? 0;
}

function createAutomaton(names: readonly string[]): Work {
  const automaton = new AhoCorasick(names);
  return (text) => automaton.search(text).length;
}

function createFlashText(names: readonly string[]): Work {
  const processor = new KeywordProcessor(true);
  for (const name of names) processor.addKeyword(name);
  return (text) => processor.extractKeywords(text).length;
}

/** Peers, and up to how many names each can be made in reasonable time and memory. */
const peers: readonly (readonly [string, number, (names: readonly string[]) => Work])[] = [
  ["RegExp", 10_000, createExpression],
  ["modern-ahocorasick", 10_000, createAutomaton],
  ["flashtext.js", 100_000, createFlashText],
];

let sink = 0;

function timeOf(work: Work, texts: readonly string[]): number {
  const start = performance.now();
  for (const text of texts) sink += work(text);
  return performance.now() - start;
}

/** Median time of each work over the texts, all in turn, so that what disturbs one disturbs all. */
function race(works: readonly Work[], texts: readonly string[], count: number): number[] {
  const times = works.map((): number[] => []);
  for (const work of works) timeOf(work, texts);
  for (let run = 0; run < count; run++) {
    for (const [at, work] of works.entries()) times[at]?.push(timeOf(work, texts));
  }
  return times.map((each) => quantile(each));
}

function cut(texts: readonly string[], most: number): string[] {
  let left = most;
  return texts.filter((text) => (left -= text.length) + text.length > 0);
}

function measurePeers(names: readonly string[], texts: readonly string[]): Record<string, number> {
  const short = cut(texts, shortText);
  const ratios: Record<string, number> = {};
  for (const [title, most, create] of peers) {
    if (names.length > most) continue;
    try {
      const [bare = 0, peer = 0] = race([readUnits, create(names)], short, 3);
      ratios[title] = bare / peer;
    } catch (error) {
      console.error(
        `bench: ${title} fails at ${names.length} names: ${String(error).slice(0, 100)}`,
      );
    }
  }
  return ratios;
}

function measure(corpus: Corpus, count: number, folder: string): void {
  const { texts } = corpus;
  const names = makeNames(corpus, count);
  const pack = makeNamePack(names);
  const compiling = performance.now();
  const index = compileIndex(pack);
  const compileMs = performance.now() - compiling;
  const matcher = createMatcher(index, pack);
  const find: Work = (text) => matcher.find(text).length;
  const [bare = 0, scan = 0, found = 0] = race([readUnits, createStartScan(), find], texts, runs);
  // After the others: a second matcher of the same code, in no reader's browser, makes the first slower.
  const annotator = createAnnotator(index, pack);
  const annotate: Work = (text) =>
    annotator.annotate({ text, title: "", language: "en" }).mentions.length;
  const [bareAgain = 0, annotated = 0] = race([readUnits, annotate], texts, runs);
  writeFileSync(`${folder}/index`, new Uint8Array(index.buffer));
  writeFileSync(`${folder}/names.json`, JSON.stringify(names));
  writeFileSync(`${folder}/page.txt`, texts.join("\n\n").slice(0, pageLength));
  console.log(
    JSON.stringify({
      names: count,
      units: texts.reduce((sum, text) => sum + text.length, 0),
      matches: texts.reduce((sum, text) => sum + find(text), 0),
      scan: bare / scan,
      find: bare / found,
      annotateOfFind: annotated / bareAgain / (found / bare),
      peers: measurePeers(names, texts),
      bytesPerName: index.buffer.byteLength / count,
      compileMs: round(compileMs),
    }),
  );
}

async function measureFirst(folder: string): Promise<void> {
  const pack = makeNamePack(JSON.parse(readFileSync(`${folder}/names.json`, "utf8")) as string[]);
  const bytes = readFileSync(`${folder}/index`);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const page = readFileSync(`${folder}/page.txt`, "utf8");
  // What reading the names has left behind is not the matcher's.
  globalThis.gc?.();
  await setTimeout(settle);
  const start = performance.now();
  const matcher = createMatcher({ buffer }, pack);
  const opened = performance.now();
  const matches = matcher.find(page).length;
  const end = performance.now();
  console.log(JSON.stringify({ openMs: opened - start, firstPageMs: end - opened, matches }));
}

const [mode, ...args] = process.argv.slice(2);
if (mode === "first") await measureFirst(args[0] ?? "");
else measure(readCorpus(args[2]), Number(args[0]), args[1] ?? "");
if (Number.isNaN(sink)) console.log(sink);
