import { browser } from "./browser.ts";

/** A command of the manifest and the keys that start it; empty where it has none. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** The reader's shortcuts, in the manifest's order. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut = "" }) =>
    // Chromium counts the toolbar button among them.
    name === undefined || name.startsWith("_") ? [] : { command: name, keys: shortcut },
  );
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, "openShortcutSettings");
  if (typeof open === "function") await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
