import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { installBrowsers } from "../harness/browsers.ts";
import { startServer } from "../harness/server.ts";
import { build } from "./build.ts";
import { shootChromium } from "./shots-chromium.ts";
import { shootFirefox } from "./shots-firefox.ts";
import { shotPages } from "./shots-pages.ts";

/*
 * npm run shots                 every surface in every state, into dist/shots with an index.html
 * npm run shots -- TEXT         only the shots whose names have the text; the index lists these alone
 *
 * For people to look at: nothing here is compared.
 */

const folder = "dist/shots";

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function indexPage(names: readonly string[]): string {
  const figures = names.map(
    (name) => `<figure><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy"></a>
      <figcaption>${escapeText(name)}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Backgrounder: all surfaces</title>
    <style>
      body { margin: 24px; background: #8a8a86; font: 13px system-ui, sans-serif; }
      main { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
      figure { margin: 0; }
      img { display: block; max-width: 480px; max-height: 640px; }
    </style>
  </head>
  <body><main>${figures.join("\n")}</main></body>
</html>
`;
}

export async function main([filter = ""]: readonly string[]): Promise<number> {
  installBrowsers("chromium", "firefox");
  await build();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startServer({ folder: "assets/demo", pages: shotPages });
  try {
    const wanted = (name: string): boolean => name.includes(filter);
    const names = [
      ...(await shootChromium(server, folder, wanted)),
      ...(await shootFirefox(server, folder, wanted)),
    ];
    writeFileSync(`${folder}/index.html`, indexPage(names));
    console.log(`${names.length} pictures: ${folder}/index.html`);
    return names.length > 0 ? 0 : 1;
  } finally {
    await server.close();
  }
}
