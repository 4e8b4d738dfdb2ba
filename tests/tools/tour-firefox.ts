import { mkdirSync } from "node:fs";
import { launchFirefox } from "../harness/firefox.ts";
import { askFirefoxReport, findFirefoxTabId, panelPath } from "../harness/page-report.ts";
import { waitFor } from "../harness/wait.ts";
import { formatReport } from "./print-report.ts";

const folder = "dist/screenshots";

/** As tourChromium, in Firefox. */
export async function tourFirefox(url: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const firefox = await launchFirefox({ extension: "dist/firefox" });
  try {
    const extensionPage = await firefox.openPage(firefox.extensionUrl(panelPath(0)));
    const article = await firefox.openPage(url);
    const tab = await findFirefoxTabId(extensionPage);
    const report = await askFirefoxReport(extensionPage, tab);
    console.log(formatReport(report));
    const [first] = report.entities;
    if (first === undefined) return 0;
    await article.activate();
    await article.hoverText(first.name.split(" ").at(-1) ?? first.name, "article");
    await waitFor("the card", async () => (await article.readCard()) !== "");
    await article.screenshot(`${folder}/firefox-page-with-card.png`);
    await extensionPage.goto(firefox.extensionUrl(panelPath(tab)));
    await waitFor("the panel's entities", () =>
      extensionPage.evaluate(`document.body.innerText.includes(${JSON.stringify(first.name)})`),
    );
    await extensionPage.screenshot(`${folder}/firefox-panel.png`);
    console.log(`\nScreenshots: ${folder}/`);
    return report.entities.length;
  } finally {
    await firefox.close();
  }
}
