import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Manifest = Readonly<Record<string, unknown>>;

function readManifest(target: string): Manifest {
  return JSON.parse(readFileSync(`dist/${target}/manifest.json`, "utf8")) as Manifest;
}

/** Everything in a manifest that a store asks about or that opens a way in or out. */
const both: Manifest = {
  manifest_version: 3,
  options_ui: { page: "src/options/index.html", open_in_tab: true },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  content_scripts: [
    {
      js: ["src/content/pin.js"],
      matches: ["http://*/*", "https://*/*"],
      css: ["src/page/marks.css"],
      run_at: "document_start",
    },
    {
      js: ["src/content/index.js"],
      matches: ["http://*/*", "https://*/*"],
      run_at: "document_idle",
    },
  ],
};

const expected: Readonly<Record<string, Manifest>> = {
  chrome: {
    ...both,
    permissions: ["storage", "sidePanel"],
    background: { service_worker: "service-worker-loader.js", type: "module" },
    side_panel: { default_path: "src/panel/index.html" },
    minimum_chrome_version: "128",
  },
  firefox: {
    ...both,
    permissions: ["storage"],
    background: { scripts: ["service-worker-loader.js"], type: "module" },
    sidebar_action: {
      default_panel: "src/panel/index.html",
      default_title: "__MSG_name__",
      default_icon: "assets/icons/32.png",
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: "backgrounder@backgrounder.example",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
      gecko_android: { strict_min_version: "142.0" },
    },
  },
};

/** Keys that say how it looks and is called, and open nothing. */
const harmless = new Set([
  "name",
  "version",
  "description",
  "default_locale",
  "icons",
  "action",
  "commands",
]);

/** How a manifest differs from what is allowed, key by key. */
function findDifferences(manifest: Manifest, allowed: Manifest): string[] {
  const keys = new Set([...Object.keys(manifest), ...Object.keys(allowed)]);
  return [...keys]
    .filter((key) => !harmless.has(key))
    .filter((key) => JSON.stringify(manifest[key]) !== JSON.stringify(allowed[key]))
    .map((key) => `${key} is ${JSON.stringify(manifest[key])}: every change needs a reason here`);
}

describe.each(Object.entries(expected))("the manifest for %s", (target, allowed) => {
  it("asks for exactly what it needs", () => {
    expect(findDifferences(readManifest(target), allowed)).toEqual([]);
  });

  it.each([
    ["permissions", ["storage", "sidePanel", "tabs"]],
    ["host_permissions", ["<all_urls>"]],
    ["optional_permissions", ["history"]],
    ["web_accessible_resources", [{ resources: ["*"], matches: ["<all_urls>"] }]],
    ["externally_connectable", { matches: ["https://*.example/*"] }],
    ["content_security_policy", { extension_pages: "script-src 'self' 'unsafe-eval'" }],
    ["content_scripts", [{ js: ["a.js"], matches: ["<all_urls>"], all_frames: true }]],
  ])("bites when %s changes", (key, value) => {
    expect(findDifferences({ ...readManifest(target), [key]: value }, allowed)).toHaveLength(1);
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(readManifest(target)["version"]).toBe(version);
  });

  it("has a text for every message that it names", () => {
    const names = JSON.stringify(readManifest(target)).matchAll(/__MSG_(\w+)__/g);
    const messages = JSON.parse(
      readFileSync(`dist/${target}/_locales/en/messages.json`, "utf8"),
    ) as Manifest;
    expect([...names].map(([, name = ""]) => name).filter((name) => !(name in messages))).toEqual(
      [],
    );
  });
});
