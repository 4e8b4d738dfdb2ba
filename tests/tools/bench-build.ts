import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nlp from "compromise";
import type { DocumentId, PartialDate } from "../../src/core/dataset/pack.ts";
import { extractDocument } from "../../src/core/extract/extract-document.ts";
import { findNames } from "../../src/core/extract/find-names.ts";
import { createGazetteer } from "../../src/core/extract/gazetteer.ts";
import { makeArticle, writeArticles } from "./bench-articles.ts";
import { quantile, round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

/** Characters of text for the ratio: enough for a stable one, little enough for compromise. */
const mostCharacters = 200_000;
const rounds = 5;

function readTexts(file: string | undefined): string[] {
  if (file === undefined) return Array.from({ length: 60 }, (_, index) => makeArticle(index));
  const texts: string[] = [];
  let characters = 0;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "" || characters > mostCharacters) continue;
    const { text } = JSON.parse(line) as { text: string };
    texts.push(text);
    characters += text.length;
  }
  return texts;
}

function timeOf(run: (text: string) => unknown, texts: readonly string[]): number {
  const start = performance.now();
  for (const text of texts) run(text);
  return performance.now() - start;
}

function runOther(text: string): unknown {
  const read = nlp(text);
  return [
    read.people().out("array"),
    read.places().out("array"),
    read.organizations().out("array"),
  ];
}

/** Both on the same texts, in turns; medians. */
function compare(texts: readonly string[]): {
  ratio: number;
  wholeRatio: number;
  names: number;
  whole: number;
  compromise: number;
} {
  const gazetteer = createGazetteer();
  const document = {
    id: "d" as DocumentId,
    title: "t",
    publisher: "p",
    published: "2022-05-12" as PartialDate,
    url: "https://articles.example/1",
    language: "en",
  };
  const runNames = (text: string): unknown => findNames(text, gazetteer);
  const runWhole = (text: string): unknown => extractDocument({ document, text }, gazetteer);
  const times: [number, number, number][] = [];
  for (const warm of texts.slice(0, 5)) for (const run of [runNames, runWhole, runOther]) run(warm);
  for (let each = 0; each < rounds; each++) {
    times.push([timeOf(runNames, texts), timeOf(runWhole, texts), timeOf(runOther, texts)]);
  }
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const per4000 = (column: 0 | 1 | 2): number =>
    (quantile(times.map((row) => row[column])) / characters) * 4000;
  // Like with like: names with their types. The whole also links, dates, and finds what is said.
  const ratio = quantile(times.map(([names, , other]) => other / names));
  const wholeRatio = quantile(times.map(([, whole, other]) => other / whole));
  return {
    ratio: round(ratio),
    wholeRatio: round(wholeRatio),
    names: round(per4000(0)),
    whole: round(per4000(1)),
    compromise: round(per4000(2)),
  };
}

function memoryOf(child: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly output: string;
}

/** Builds in a process of its own; `killAfter` milliseconds from its start it is killed. */
function runBuild(args: readonly string[], killAfter?: number): Promise<Run> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["tests/tools/run.mjs", "src/cli/main.ts", "build", ...args],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    let output = "";
    let megabytes = 0;
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
    });
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, memoryOf(child));
    }, 200);
    const killer =
      killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(watch);
      clearTimeout(killer);
      resolve({ seconds: (performance.now() - start) / 1000, megabytes, output });
    });
  });
}

/** A build that is killed and goes on gives the bytes of one that was not. */
async function compareResumed(folder: string, articles: number): Promise<boolean> {
  const file = join(folder, "resumed.jsonl");
  await writeArticles(file, articles);
  const work = join(folder, "work");
  const options = ["--jobs", "2", "--quiet", file];
  const whole = await runBuild([...options, "--out", join(folder, "whole.json")]);
  const share = 0.3 + Math.random() * 0.5;
  console.log(`killed after ${Math.round(share * 100)} % of ${Math.round(whole.seconds)} s`);
  await runBuild(
    [...options, "--work", work, "--out", join(folder, "resumed.json")],
    share * whole.seconds * 1000,
  );
  await runBuild([...options, "--work", work, "--out", join(folder, "resumed.json")]);
  const [one, other] = ["whole.json", "resumed.json"].map((name) =>
    readFileSync(join(folder, name)),
  );
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

/**
 * `build [FILE] [--articles N]`: extraction beside compromise on the texts of FILE, or on made-up ones;
 * then one build of N made-up articles (100,000), its time and memory, and one that is killed and goes on.
 */
export async function benchBuild(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--articles");
  const articles = at < 0 ? 100_000 : Number(args[at + 1]);
  const file = args.find((each, index) => !each.startsWith("--") && index !== at + 1);
  const compared = compare(readTexts(file));
  printTable(
    ["milliseconds for 4,000 characters", "median"],
    [
      ["names and types", compared.names],
      ["whole extraction", compared.whole],
      ["compromise, people, places, organizations", compared.compromise],
    ],
  );
  const folder = mkdtempSync(join(tmpdir(), "backgrounder-bench-"));
  try {
    const input = join(folder, "articles.jsonl");
    const bytes = await writeArticles(input, articles);
    const out = join(folder, "pack.json");
    const built = await runBuild([input, "--out", out]);
    const entities = Number(/(\d+) entities/.exec(built.output)?.[1] ?? 0);
    const isSame = await compareResumed(folder, Math.min(articles, 4000));
    printTable(
      [
        "articles",
        "megabytes",
        "seconds",
        "articles a second",
        "memory, MiB",
        "entities",
        "pack, MB",
      ],
      [
        [
          articles,
          Math.round(bytes / 1e6),
          round(built.seconds),
          Math.round(articles / built.seconds),
          Math.round(built.megabytes),
          entities,
          Math.round(statSync(out).size / 1e6),
        ],
      ],
    );
    console.log(
      JSON.stringify({
        compromiseRatio: compared.ratio,
        wholeRatio: compared.wholeRatio,
        namesMilliseconds: compared.names,
        wholeMilliseconds: compared.whole,
        compromiseMilliseconds: compared.compromise,
        articles,
        seconds: round(built.seconds),
        articlesPerSecond: Math.round(articles / built.seconds),
        memoryMebibytes: Math.round(built.megabytes),
        entities,
        resumedSame: isSame,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
