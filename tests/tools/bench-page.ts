import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { type VirtualPage, startServer } from "../harness/server.ts";
import { writePeers } from "./bench-page-extensions.ts";
import { findPageNames, writeNamesPack } from "./bench-page-names.ts";
import {
  countChanges,
  countMarkElements,
  measureScrolling,
  measureTasks,
  measureTotal,
  readMarked,
} from "./bench-page-visit.ts";
import { quantile, round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

const pages = ["guardian-1", "nytimes-3", "nytimes-4", "breitbart", "wikipedia"];
const rounds = 5;

/**
 * Scripts of the page itself are off, but where it is scrolled: what they change would be counted too,
 * and their time, which differs from run to run, is longer than all that is compared here.
 */
const inert = { "content-security-policy": "script-src 'none'" };

interface Loads {
  readonly empty: number[];
  readonly ours: number[];
  readonly same: number[];
  readonly every: number[];
  readonly least: number[];
  readonly tasks: number[];
  readonly frames: { readonly empty: number[]; readonly ours: number[] };
  readonly memory: { readonly empty: number[]; readonly ours: number[] };
}

function newLoads(): Loads {
  return {
    empty: [],
    ours: [],
    same: [],
    every: [],
    least: [],
    tasks: [],
    frames: { empty: [], ours: [] },
    memory: { empty: [], ours: [] },
  };
}

interface Browsers {
  readonly empty: Chromium;
  readonly ours: Chromium;
  readonly same: Chromium;
  readonly every: Chromium;
  readonly least: Chromium;
}

/** One round on one page; who comes first changes, since the first finds the machine otherwise. */
async function measureRound(
  { empty, ours, same, every, least }: Browsers,
  url: string,
  scrolled: string,
  loads: Loads,
  turn: number,
): Promise<void> {
  const peers = [
    async () => loads.empty.push(await measureTotal(empty, url)),
    async () => loads.ours.push(await measureTotal(ours, url)),
    async () => loads.same.push(await measureTotal(same, url)),
    async () => loads.every.push(await measureTotal(every, url)),
    async () => loads.least.push(await measureTotal(least, url)),
  ];
  for (let index = 0; index < peers.length; index++) await peers[(index + turn) % peers.length]?.();
  loads.tasks.push(...(await measureTasks(ours, url)));
  const pairs = [
    [empty, "empty"],
    [ours, "ours"],
  ] as const;
  for (const [browser, name] of turn % 2 === 0 ? pairs : pairs.toReversed()) {
    const { frame, memory } = await measureScrolling(browser, scrolled);
    loads.frames[name].push(frame);
    loads.memory[name].push(memory);
  }
}

function sourceOf(folder: string, page: string): string {
  return join(folder, "readability", page, "source.html");
}

function storyOf(folder: string, page: string): string {
  return join(folder, "readability", page, "expected.html");
}

/**
 * `page [DIR]`: what marking costs the page's own thread on five real pages, beside mark.js, an
 * extension that does nothing, and one that does the least that marks by highlights can cost. Times of
 * the processor, so that other work on the machine counts less.
 */
export async function benchPage(folder = "../shared/pages"): Promise<void> {
  const missing = pages.filter((page) => !existsSync(sourceOf(folder, page)));
  if (missing.length > 0) {
    throw new Error(
      `${folder} lacks readability/{${missing.join(",")}}/source.html: these pages are no part of ` +
        "the project; give the folder that holds them",
    );
  }
  const others = readdirSync(join(folder, "readability"))
    .filter((page) => !pages.includes(page) && existsSync(storyOf(folder, page)))
    .map((page) => storyOf(folder, page));
  const names = findPageNames(
    pages.map((page) => storyOf(folder, page)),
    others,
  );
  const peers = writePeers(names, writeNamesPack(names));
  const sources = pages.map(
    (page) => [page, readFileSync(sourceOf(folder, page), "utf8")] as const,
  );
  const served: Record<string, VirtualPage> = {};
  for (const [page, body] of sources) {
    served[`/${page}`] = { body };
    served[`/inert/${page}`] = { body, headers: inert };
  }
  const server = await startServer({ pages: served });
  const open: Chromium[] = [];
  const launch = async (extension: string): Promise<Chromium> => {
    const browser = await launchChromium({ extension });
    open.push(browser);
    return browser;
  };
  try {
    const ours = await launch(peers.ours);
    const marked: Record<string, string[]> = {};
    for (const page of pages) {
      const path = `/inert/${page}`;
      marked[path] = await readMarked(ours, server.url(path));
    }
    const browsers = {
      ours,
      empty: await launch(peers.empty),
      same: await launch(peers.writeMark("same", marked)),
      every: await launch(peers.writeMark("every", marked)),
      least: await launch(peers.writeLeast(marked)),
    };
    await report(browsers, (path) => server.url(path), marked, names.length);
  } finally {
    await Promise.all(open.map((browser) => browser.close()));
    await server.close();
    peers.remove();
  }
}

async function report(
  browsers: Browsers,
  urlOf: (path: string) => string,
  marked: Readonly<Record<string, string[]>>,
  names: number,
): Promise<void> {
  const loads = new Map(pages.map((page) => [page, newLoads()]));
  for (let turn = 0; turn < rounds; turn++) {
    for (const [page, each] of loads) {
      await measureRound(browsers, urlOf(`/inert/${page}`), urlOf(`/${page}`), each, turn);
    }
  }
  const rows = [];
  for (const [page, { empty, ours, same, every, least, tasks, frames, memory }] of loads) {
    const url = urlOf(`/inert/${page}`);
    const changes = await countChanges(browsers.ours, url);
    const before = await countChanges(browsers.empty, url);
    const base = quantile(empty);
    const addedMs = quantile(ours) - base;
    const sameMs = quantile(same) - base;
    const everyMs = quantile(every) - base;
    const leastMs = quantile(least) - base;
    rows.push({
      page,
      marks: marked[`/inert/${page}`]?.length ?? 0,
      sameMarks: await countMarkElements(browsers.same, url),
      everyMarks: await countMarkElements(browsers.every, url),
      emptyMs: base,
      addedMs,
      sameMs,
      everyMs,
      leastMs,
      ratioSame: addedMs / sameMs,
      ratioEvery: addedMs / everyMs,
      ratioLeast: leastMs / everyMs,
      taskMedianMs: quantile(tasks),
      taskLongestMs: Math.max(...tasks),
      shifts: changes.shifts - before.shifts,
      mutations: changes.mutations - before.mutations,
      frameMs: quantile(frames.ours),
      frameAddedMs: quantile(frames.ours) - quantile(frames.empty),
      memoryKb: quantile(memory.ours) - quantile(memory.empty),
      tasks,
    });
  }
  printTable(
    [
      "page",
      "marks",
      "mark.js same",
      "every",
      "empty ms",
      "ours +ms",
      "same +ms",
      "every +ms",
      "least +ms",
      "ratio same",
      "ratio every",
      "ratio least",
      "task median",
      "task longest",
      "shifts",
      "mutations",
      "frame p95",
      "frame p95 +",
      "memory +kB",
    ],
    rows.map((row) =>
      Object.values(row).flatMap((value) =>
        typeof value === "number" ? round(value) : typeof value === "string" ? value : [],
      ),
    ),
  );
  const all = rows.flatMap(({ tasks }) => tasks);
  console.log(
    JSON.stringify({
      rounds,
      names,
      pages: rows.length,
      ratioSameMedian: round(quantile(rows.map(({ ratioSame }) => ratioSame))),
      ratioEveryMedian: round(quantile(rows.map(({ ratioEvery }) => ratioEvery))),
      ratioLeastMedian: round(quantile(rows.map(({ ratioLeast }) => ratioLeast))),
      ratioBar: round(1 / 6),
      addedMedianMs: round(quantile(rows.map(({ addedMs }) => addedMs))),
      sameMedianMs: round(quantile(rows.map(({ sameMs }) => sameMs))),
      everyMedianMs: round(quantile(rows.map(({ everyMs }) => everyMs))),
      leastMedianMs: round(quantile(rows.map(({ leastMs }) => leastMs))),
      taskMedianMs: round(quantile(all)),
      taskLongestMs: round(Math.max(...all)),
      shifts: rows.reduce((sum, { shifts }) => sum + shifts, 0),
      mutations: rows.reduce((sum, { mutations }) => sum + mutations, 0),
      frameAddedMs: round(Math.max(...rows.map(({ frameAddedMs }) => frameAddedMs))),
      memoryMedianKb: round(quantile(rows.map(({ memoryKb }) => memoryKb))),
    }),
  );
}
