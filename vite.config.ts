import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { crx } from "@crxjs/vite-plugin";
import { type Plugin, defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { parsePack } from "./src/core/dataset/parse-pack.ts";
import { compileIndex } from "./src/core/match/name-index.ts";

/*
 * One manifest, two outputs: `vite build --mode chrome|firefox` writes dist/chrome or dist/firefox.
 * Each target gets the manifest without the other's keys.
 */
const targets = ["chrome", "firefox"] as const;
type Target = (typeof targets)[number];

const packFile = "dist/dataset/pack.json";

export function manifestFor(target: Target): Record<string, unknown> {
  const { side_panel, sidebar_action, minimum_chrome_version, browser_specific_settings, ...both } =
    manifest;
  return target === "chrome"
    ? { ...both, side_panel, minimum_chrome_version }
    : {
        ...both,
        permissions: both.permissions.filter((permission) => permission !== "sidePanel"),
        background: { scripts: [both.background.service_worker], type: "module" },
        sidebar_action,
        browser_specific_settings,
      };
}

/** Puts the built dataset, the manifest's strings and the licences beside the code. */
function staticFiles(): Plugin {
  return {
    name: "backgrounder:static-files",
    apply: "build",
    buildStart() {
      if (!existsSync(packFile)) this.error(`${packFile} is missing: run "npm run build"`);
      // The nested build of content scripts does not report its files to the watcher.
      for (const entry of readdirSync("src", { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) this.addWatchFile(join(entry.parentPath, entry.name));
      }
      this.addWatchFile(packFile);
    },
    writeBundle({ dir: out = "" }) {
      mkdirSync(out, { recursive: true });
      copyFileSync(packFile, join(out, "pack.json"));
      // Compiled here, so that a background which starts anew only opens it.
      const { buffer } = compileIndex(parsePack(readFileSync(packFile, "utf8")));
      writeFileSync(join(out, "pack.index"), new Uint8Array(buffer));
      // Their licences want to be with the package.
      for (const file of ["LICENSE", "NOTICE"]) copyFileSync(file, join(out, file));
      cpSync("assets/_locales", join(out, "_locales"), { recursive: true });
    },
  };
}

export default defineConfig(({ mode }) => {
  const target = targets.find((each) => each === mode);
  if (target === undefined) throw new Error(`--mode must be one of ${targets.join(", ")}`);
  return {
    // The content scripts' nested build leaves this literal, and a page has no `process`.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    plugins: [
      crx({
        manifest: manifestFor(target) as never,
        browser: target,
        contentScripts: { standaloneFiles: ["src/content/index.ts", "src/content/pin.ts"] },
      }),
      staticFiles(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Left as they are written: to an engine `var` is no constant, and matching takes a tenth longer.
        output: { topLevelVar: false },
        // Pages that the manifest of this browser does not name.
        input: {
          welcome: "src/welcome/index.html",
          ...(target === "firefox" ? { panel: "src/panel/index.html" } : {}),
        },
      },
    },
  };
});
