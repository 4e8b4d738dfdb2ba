import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "../harness/firefox.ts";
import type { FirefoxPage } from "../harness/firefox-page.ts";
import { geckoId } from "../harness/firefox-profile.ts";
import { askFirefoxReport, findFirefoxTabId, panelPath } from "../harness/page-report.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor, within } from "../harness/wait.ts";
import { readNote } from "./panel-note.ts";
import { storyPage } from "./story.ts";

/** Questions, half of them to a background that sleeps, half of them while it falls asleep. */
const wanted = process.env["BACKGROUNDER_STRESS"] === "1" ? 200 : 10;

/** Idle time after which Firefox suspends the background, in ms. */
const idle = 100;
/** In ms. */
const longest = 600_000;

let server: TestServer;
let firefox: Firefox;
let panel: FirefoxPage;
let entities: readonly string[];
beforeAll(async () => {
  server = await startServer({ pages: { "/story": storyPage() } });
  firefox = await launchFirefox({
    extension: "dist/firefox",
    preferences: { "extensions.background.idle.timeout": idle },
  });
  panel = await firefox.openPage(firefox.extensionUrl(panelPath(0)));
  await firefox.openPage(server.url("/story"));
  const tab = await findFirefoxTabId(panel);
  entities = (await askFirefoxReport(panel, tab)).entities.map(({ id }) => id);
  await panel.activate();
  await panel.goto(firefox.extensionUrl(panelPath(tab)));
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

function readState(): Promise<unknown> {
  return firefox.evaluateInBrowser(
    `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.backgroundState`,
  );
}

describe("a background that Firefox suspends", () => {
  it("answers every question of the panel as before", { timeout: longest }, async () => {
    const expected: unknown[] = [];
    for (const entity of entities) expected.push(await panel.evaluate(readNote(entity)));
    expect(new Set(expected).size).toBe(entities.length);

    const wrong: string[] = [];
    let asleep = 0;
    for (let asked = 0; asked < wanted; asked++) {
      const at = asked % entities.length;
      if (asked % 2 === 0) {
        await waitFor("a suspended background", async () => (await readState()) === "stopped");
        asleep++;
      } else await pause(idle - 20 + ((asked * 7) % 40));
      const question = panel.evaluate(readNote(entities[at] ?? ""));
      const answer = await within(`answer ${asked}`, question);
      if (answer !== expected[at]) wrong.push(`${asked}: ${String(answer)}`);
    }
    process.stdout.write(
      `${wanted} questions, ${asleep} of them to a suspended background, ` +
        `${wrong.length} answered otherwise\n`,
    );
    expect(wrong).toEqual([]);
  });
});
