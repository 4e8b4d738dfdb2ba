import { launchFirefox } from "../harness/firefox.ts";
import { findFirefoxTabId, panelPath } from "../harness/page-report.ts";
import type { TestServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";

/** The main surfaces in Firefox, as it stands: light, in one width. */
export async function shootFirefox(
  server: TestServer,
  folder: string,
  wanted: (name: string) => boolean,
): Promise<string[]> {
  const names = [
    "firefox-card",
    "firefox-panel",
    "firefox-popup",
    "firefox-options",
    "firefox-welcome",
  ];
  if (!names.some(wanted)) return [];
  const firefox = await launchFirefox({ extension: "dist/firefox" });
  try {
    const own = await firefox.openPage(firefox.extensionUrl(panelPath(0)));
    const article = await firefox.openPage(server.url("/"));
    const tab = await findFirefoxTabId(own);
    await article.activate();
    await waitFor("the card", async () => {
      await article.hoverText("Lukashenka", "article");
      return (await article.readCard()) !== "";
    });
    await article.screenshot(`${folder}/firefox-card.png`);
    await own.activate();
    for (const [name, path, ready] of [
      ["firefox-panel", panelPath(tab), ".row"],
      ["firefox-popup", `src/popup/index.html?tab=${tab}`, ".found"],
      ["firefox-options", "src/options/index.html", "main"],
      ["firefox-welcome", "src/welcome/index.html", ".try"],
    ] as const) {
      await own.goto(firefox.extensionUrl(path));
      await waitFor(name, () => own.evaluate(`document.querySelector("${ready}") !== null`));
      await own.screenshot(`${folder}/${name}.png`);
    }
    return names;
  } finally {
    await firefox.close();
  }
}
