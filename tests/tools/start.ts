import { launchChromium } from "../harness/chromium.ts";
import { installBrowsers } from "../harness/browsers.ts";
import { launchFirefox } from "../harness/firefox.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { build } from "./build.ts";
import { tourChromium } from "./tour-chromium.ts";
import { tourFirefox } from "./tour-firefox.ts";

/*
 * npm start                 the demo article in Chromium, with the extension
 * npm start -- --firefox    in Firefox
 *
 * With a display the browser stays open. Without one the page is read, what was found is printed and
 * screenshots are written.
 */

const profile = "dist/profile-chromium";

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return [process.env["DISPLAY"], process.env["WAYLAND_DISPLAY"]].some(
    (display) => display !== undefined && display !== "",
  );
}

function welcome(url: string): void {
  console.log(`The demo article is open: ${url}`);
  console.log("Rest the mouse on an underlined name. Close the browser or press Ctrl-C to end.");
}

async function showChromium(url: string): Promise<void> {
  const chromium = await launchChromium({
    extension: "dist/chrome",
    headed: true,
    online: true,
    profile,
  });
  const ended = new Promise<void>((resolve) => {
    chromium.context.once("close", () => resolve());
  });
  await chromium.openPage(url);
  welcome(url);
  await ended;
}

async function showFirefox(url: string): Promise<void> {
  const firefox = await launchFirefox({ extension: "dist/firefox", headed: true, online: true });
  await firefox.openPage(url);
  welcome(url);
  process.once("SIGINT", () => void firefox.close());
  await firefox.ended;
}

async function run(firefox: boolean, server: TestServer): Promise<number> {
  const url = server.url("/");
  if (hasDisplay()) {
    await (firefox ? showFirefox(url) : showChromium(url));
    return 0;
  }
  console.log("There is no display: reading the demo article without one.\n");
  const found = await (firefox ? tourFirefox(url) : tourChromium(url));
  if (found > 0) return 0;
  console.error("No entity was found in the demo article: the extension does not work here.");
  return 1;
}

export async function main(args: readonly string[]): Promise<number> {
  const firefox = args.includes("--firefox");
  installBrowsers(firefox ? "firefox" : "chromium");
  await build();
  const server = await startServer({ folder: "assets/demo" });
  try {
    return await run(firefox, server);
  } finally {
    await server.close();
  }
}
