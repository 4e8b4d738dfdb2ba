import { dirname, relative } from "node:path";
import type { Page } from "playwright";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { findPages } from "./page-files.ts";

/** Time in which a page settles, in ms; the same with and without the extension. */
const settle = 900;
const atOnce = 4;

interface Seen {
  readonly html: string;
  readonly errors: readonly string[];
  readonly marks: number;
}

/** Longest time for one look at a page, in ms: some loop for ever where the web is away. */
const patience = 25_000;

function giveUp(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });
}

async function look(chromium: Chromium, url: string): Promise<Seen | undefined> {
  const page = await chromium.context.newPage();
  const seen = await Promise.race([lookAt(page, url), giveUp()]);
  // A page that loops does not answer to its own closing either.
  void page.close().catch(() => undefined);
  return seen;
}

async function lookAt(page: Page, url: string): Promise<Seen | undefined> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("dialog", (dialog) => void dialog.dismiss());
  try {
    await page.goto(url, { waitUntil: "load", timeout: 15_000 });
    await page.waitForTimeout(settle);
    const [html, marks] = await page.evaluate(
      () => [document.body.outerHTML, CSS.highlights.get("backgrounder")?.size ?? 0] as const,
    );
    return { html, errors, marks };
  } catch {
    return undefined;
  }
}

interface Outcome {
  readonly unstable: string[];
  readonly unopened: string[];
  readonly changed: string[];
  readonly errors: string[];
  same: number;
  marked: number;
}

/** Whether a page that was the same twice without the extension is another in some of three further runs. */
async function isUnstable(bare: Chromium, url: string, html: string): Promise<boolean> {
  for (let run = 0; run < 3; run++) {
    if ((await look(bare, url))?.html !== html) return true;
  }
  return false;
}

async function compare(
  path: string,
  bare: Chromium,
  extended: Chromium,
  server: TestServer,
  outcome: Outcome,
): Promise<void> {
  const url = server.url(`/${path}`);
  const [first, second, third] = [
    await look(bare, url),
    await look(bare, url),
    await look(extended, url),
  ];
  if (first === undefined || second === undefined || third === undefined) {
    outcome.unopened.push(path);
    return;
  }
  if (third.marks > 0) outcome.marked++;
  const known = new Set([...first.errors, ...second.errors]);
  outcome.errors.push(
    ...third.errors.filter((error) => !known.has(error)).map((error) => `${path}: ${error}`),
  );
  if (first.html !== second.html) outcome.unstable.push(path);
  else if (first.html === third.html) outcome.same++;
  else if (await isUnstable(bare, url, first.html)) outcome.unstable.push(path);
  else outcome.changed.push(path);
}

/**
 * `dom DIR...`: opens each page twice without the extension and once with it, and compares the
 * document below body byte for byte. Pages that differ between the two runs without it are left out.
 */
export async function evalDom(folders: readonly string[]): Promise<number> {
  // One server for all: what is beside the first folder.
  const base = dirname(folders[0] ?? "");
  const pages = findPages(
    base,
    folders.map((folder) => relative(base, folder)),
  );
  const server = await startServer({ folder: base });
  const bare = await launchChromium();
  const extended = await launchChromium({ extension: "dist/chrome" });
  const outcome: Outcome = {
    unstable: [],
    unopened: [],
    changed: [],
    errors: [],
    same: 0,
    marked: 0,
  };
  try {
    const queue = [...pages];
    const work = async (): Promise<void> => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        await compare(path, bare, extended, server, outcome);
        if (queue.length % 50 === 0) console.error(`${queue.length} pages left`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await Promise.all([bare.close(), extended.close(), server.close()]);
  }
  const { same, marked, changed, errors, unstable, unopened } = outcome;
  for (const path of changed) console.log(`changed: ${path}`);
  for (const error of errors) console.log(`new error: ${error}`);
  console.log(
    JSON.stringify({
      pages: pages.length,
      same,
      changed: changed.length,
      newErrors: errors.length,
      unstable: unstable.length,
      unopened: unopened.length,
      withMarks: marked,
    }),
  );
  return changed.length === 0 ? 0 : 1;
}
