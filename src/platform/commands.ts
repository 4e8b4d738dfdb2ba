import { browser } from "./browser.ts";

/** The manifest's keyboard commands. */
export type CommandName = "toggle-site" | "next-name" | "previous-name" | "open-panel";

/**
 * Answers the reader's keyboard commands with the id of the tab that they are for. Call it at the top
 * level of the worker. A handler may fail where the tab has no content script: nothing happens then.
 */
export function watchCommands(
  handlers: Readonly<Record<CommandName, (tab: number) => Promise<unknown>>>,
): void {
  const names = new Map(Object.entries(handlers));
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined)
      names
        .get(name)?.(tab.id)
        .catch(() => undefined);
  });
}
