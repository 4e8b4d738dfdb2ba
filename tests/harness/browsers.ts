import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserKind = "chromium" | "firefox";

interface Browser {
  readonly title: string;
  /** Overrides the search. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  /** Packages of Debian and Ubuntu, tried in this order: Ubuntu has no firefox-esr. */
  readonly packages: readonly string[];
}

const mac = "/Applications";
const windows = process.env["ProgramFiles"] ?? "C:\\Program Files";

const browsers: Readonly<Record<BrowserKind, Browser>> = {
  chromium: {
    title: "Chromium (or Chrome, or Edge)",
    variable: "CHROMIUM_PATH",
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "microsoft-edge",
    ],
    places: [
      "/usr/bin/chromium",
      `${mac}/Chromium.app/Contents/MacOS/Chromium`,
      `${mac}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${windows}\\Google\\Chrome\\Application\\chrome.exe`,
      `${windows} (x86)\\Microsoft\\Edge\\Application\\msedge.exe`,
    ],
    packages: ["chromium"],
  },
  firefox: {
    title: "Firefox 140 or newer",
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    places: [
      "/usr/bin/firefox-esr",
      `${mac}/Firefox.app/Contents/MacOS/firefox`,
      `${windows}\\Mozilla Firefox\\firefox.exe`,
    ],
    packages: ["firefox-esr", "firefox"],
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's program; undefined where it is not installed. */
function findBrowser(kind: BrowserKind): string | undefined {
  const { variable, commands, places } = browsers[kind];
  const override = process.env[variable];
  if (override !== undefined && override !== "") {
    if (isProgram(override)) return override;
    throw new Error(`${variable} names ${override}, which is no program`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...found, ...places].find(isProgram);
}

/** The browser's program; throws with what to do where it is not installed. */
export function getBrowser(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (path !== undefined) return path;
  const { title, variable, packages } = browsers[kind];
  throw new Error(
    `${title} was not found. Install it (Debian: "apt-get install ${packages[0]}" as root), ` +
      `or set ${variable} to its program.`,
  );
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && isProgram("/usr/bin/apt-get");
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Standard output belongs to the tool that asked.
  return spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

/** Installs the browsers that are missing, where that can be done without asking; throws otherwise. */
export function installBrowsers(...kinds: BrowserKind[]): void {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (missing.length > 0 && canInstall()) {
    process.stderr.write(`Installing ${missing.join(" and ")} ...\n`);
    apt("update");
    for (const kind of missing) {
      browsers[kind].packages.some((name) => apt("install", "--yes", name));
    }
  }
  for (const kind of missing) getBrowser(kind);
}
