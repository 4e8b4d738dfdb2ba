import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { askReport, findTabId, panelPath } from "../harness/page-report.ts";
import { readHighlights } from "../harness/page-text.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { readMarks, waitForMarks } from "./marks.ts";
import { openPopupOf } from "./popup.ts";
import { listPage, storyNames, storyPage } from "./story.ts";
import { testimony, untouched, witness } from "./witness.ts";

let server: TestServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await startServer({
    folder: "assets/demo",
    pages: {
      "/story": storyPage({ head: witness }),
      "/list": listPage,
      "/note":
        "<!doctype html><title>Note</title><div>Vladimir Putin and Alyaksandr Lukashenka met in Minsk. They spoke for two hours.</div>",
    },
  });
  chromium = await launchChromium({ extension: "dist/chrome" });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

async function reportOf(path: string): Promise<Awaited<ReturnType<typeof askReport>>> {
  const page = await chromium.openPage(server.url(path));
  const tab = await findTabId(chromium, page);
  const panel = await chromium.openPage(chromium.extensionUrl(panelPath(tab)));
  return askReport(panel, tab);
}

describe("names on a page", () => {
  it("are underlined on the demo article, at least 15 entities of it", async () => {
    const page = await chromium.openPage(server.url("/"));
    const marks = await waitForMarks(page);
    expect(marks.length).toBeGreaterThanOrEqual(15);
    const report = await reportOf("/");
    expect(report.status).toBe("article");
    expect(report.highlighting).toBe(true);
    expect(report.entities.length).toBeGreaterThanOrEqual(15);
  });

  it("are marked as whole names, under names of our own only", async () => {
    const page = await chromium.openPage(server.url("/story"));
    const marks = await waitForMarks(page);
    expect(marks).toEqual(expect.arrayContaining(storyNames));
    const names = Object.keys(await readHighlights(page));
    expect(names.filter((name) => !name.startsWith("backgrounder"))).toEqual([]);
  });

  it("are marked without a change to the page's text, elements or nodes", async () => {
    const page = await chromium.openPage(server.url("/story"));
    await waitForMarks(page);
    expect(await page.evaluate(testimony)).toEqual(untouched);
  });

  it("are left alone where the page is no article", async () => {
    const page = await chromium.openPage(server.url("/list"));
    const report = await reportOf("/list");
    expect(report.status).toBe("not-article");
    expect(await readMarks(page)).toEqual([]);
  });

  it("are marked there when the reader asks for it in the popup", async () => {
    const page = await chromium.openPage(server.url("/note"));
    const popup = await openPopupOf(chromium, page);
    await popup.getByRole("button", { name: "Read it all the same" }).click();
    await popup.getByText("3 names known here").waitFor();
    expect(await waitForMarks(page)).toEqual(["Vladimir Putin", "Alyaksandr Lukashenka", "Minsk"]);
  });
});
