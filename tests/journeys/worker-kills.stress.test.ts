import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { askReport, findTabId, panelPath } from "../harness/page-report.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { findCard } from "../harness/shadow-card.ts";
import { waitFor, within } from "../harness/wait.ts";
import { type CountedSends, countSends } from "./counted-sends.ts";
import { waitForMarks } from "./marks.ts";
import { readNote } from "./panel-note.ts";
import { storyPage } from "./story.ts";

/** Kills of the service worker, and how many more may be tried until one has cost an answer. */
const wanted = process.env["BACKGROUNDER_STRESS"] === "1" ? 1000 : 50;
const most = wanted + 500;
/** In ms. */
const longest = 900_000;

/** When the worker is killed: before the question, between question and answer, about when it is asked. */
const moments = ["before", "during", "racing"] as const;

let server: TestServer;
let chromium: Chromium;
/** The panel shows the names of one tab; another is read anew again and again. */
let panel: Page;
let sends: CountedSends;
let reader: Page;
let readerTab: number;
let entities: readonly string[];
let kills = 0;
beforeAll(async () => {
  server = await startServer({ pages: { "/story": storyPage() } });
  chromium = await launchChromium({ extension: "dist/chrome" });
  const story = await chromium.openPage(server.url("/story"));
  await waitForMarks(story);
  const tab = await findTabId(chromium, story);
  reader = await chromium.openPage(server.url("/story"));
  readerTab = await findTabId(chromium, reader);
  panel = await chromium.context.newPage();
  sends = await countSends(panel);
  await panel.goto(chromium.extensionUrl(panelPath(tab)));
  entities = (await askReport(panel, tab)).entities.map(({ id }) => id);
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

async function kill(): Promise<void> {
  await waitFor("a service worker to kill", () => chromium.killWorker());
  kills++;
}

async function wake(): Promise<void> {
  await waitFor("a service worker that answers", () =>
    panel.evaluate(`chrome.runtime.sendMessage({ type: "pack:info" })`),
  );
}

/** Asks and kills the worker meanwhile, each time at another moment. */
async function askWhileKilling(turn: number, question: () => Promise<string>): Promise<string> {
  const moment = moments[turn % moments.length];
  if (moment === "before") {
    await kill();
    return question();
  }
  if (moment === "racing") {
    const [answer] = await Promise.all([question(), pause((turn * 3) % 40).then(kill)]);
    return answer;
  }
  await kill();
  const count = await sends.read();
  const killInFlight = async (): Promise<void> => {
    // What the content script asks is not counted: its question is on the way sooner or later.
    await Promise.race([sends.pass(count), pause(60)]);
    await pause((turn * 7) % 40);
    await kill();
  };
  const [answer] = await Promise.all([question(), killInFlight()]);
  return answer;
}

/** What the panel says of an entity (`entity:describe` from a page of the extension). */
async function askPanel(entity: string): Promise<string> {
  return (await panel.evaluate(readNote(entity))) as string;
}

/** What is underlined in a story that was loaded anew (`article:annotate` from a content script). */
async function askForMarks(): Promise<string> {
  await reader.reload();
  return (await waitForMarks(reader)).join();
}

/** What the card of the story's first name says (`entity:describe` from a content script). */
async function askForCard(): Promise<string> {
  await reader.reload();
  await waitForMarks(reader);
  const message = `{ type: "mention:walk", step: 1 }`;
  await panel.evaluate(`chrome.tabs.sendMessage(${readerTab}, ${message}, { frameId: 0 })`);
  return waitFor("the card", async () => {
    const card = await findCard(reader);
    return card === undefined || card.text.includes("Looking it up") ? undefined : card.text;
  });
}

describe("a service worker that is killed again and again", () => {
  it(
    "leaves no question of panel, page and card without its answer",
    { timeout: longest },
    async () => {
      const questions = [
        ...entities.map((entity) => () => askPanel(entity)),
        askForMarks,
        askForCard,
      ];
      const expected: string[] = [];
      for (const question of questions) expected.push(await question());
      expect(new Set(expected).size).toBe(questions.length);

      const wrong: string[] = [];
      let asked = 0;
      let lost = 0;
      const isEnough = (): boolean => kills >= wanted && (lost > 0 || kills >= most);
      for (; !isEnough(); asked++) {
        const question = questions[asked % questions.length];
        if (question === undefined) throw new Error("there is nothing to ask");
        // Each question meets each moment.
        const turn = asked + Math.floor(asked / questions.length);
        await wake();
        const before = await sends.read();
        const answer = await within(`answer ${asked}`, askWhileKilling(turn, question));
        if (answer !== expected[asked % questions.length]) wrong.push(`${asked}: ${answer}`);
        lost += Math.max(0, (await sends.read()) - before - 1);
      }
      process.stdout.write(
        `${kills} kills, ${asked} questions, ${wrong.length} answered otherwise; ` +
          `the panel had to ask again ${lost} times\n`,
      );
      expect(wrong).toEqual([]);
      // Otherwise no kill has hit, and nothing was tried.
      expect(lost).toBeGreaterThan(0);
    },
  );
});
