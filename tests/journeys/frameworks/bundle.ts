import { readFileSync } from "node:fs";
import { compile } from "svelte/compiler";
import { type Plugin, build } from "vite";

/** Only so much of Svelte's own build as one component needs. */
function compileSvelte(generate: "client" | "server"): Plugin {
  return {
    name: "svelte",
    load(id) {
      if (!id.endsWith(".svelte")) return null;
      return compile(readFileSync(id, "utf8"), { filename: id, generate }).js.code;
    },
  };
}

/** React 17 and 18 have other names here, and their drawing parts do not know that. */
function findReact(name: string): Record<string, string> {
  return /^react-\d+$/.test(name) ? { react: name } : {};
}

async function bundle(name: string, side: "page" | "server"): Promise<string> {
  // What readers get: in a test Vite would take the builds for developers.
  const conditions = ["module", side === "page" ? "browser" : "node", "production"];
  const built = await build({
    configFile: false,
    logLevel: "error",
    mode: "production",
    resolve: { alias: findReact(name), conditions },
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    plugins: [compileSvelte(side === "page" ? "client" : "server")],
    ssr: { noExternal: true, resolve: { conditions } },
    build: {
      write: false,
      ssr: side === "server",
      lib: {
        entry: `tests/journeys/frameworks/${name}-${side}.mjs`,
        formats: [side === "page" ? "iife" : "es"],
        name: "page",
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !("output" in first)) throw new Error("nothing was built");
  return first.output[0].code;
}

/** One script of a page and its framework. */
export function bundlePage(name: string): Promise<string> {
  return bundle(name, "page");
}

/** The story as the framework's own server would send it. */
export async function sendStory(name: string, paragraphs: readonly string[]): Promise<string> {
  const code = await bundle(name, "server");
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    sendStory(paragraphs: readonly string[]): string;
  };
  return module.sendStory(paragraphs);
}
