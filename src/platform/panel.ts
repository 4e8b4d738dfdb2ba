import { browser } from "./browser.ts";
import { type EntityId, asEntityId } from "../core/dataset/pack.ts";

const selectionKey = "panel-selection";

/**
 * Opens the side panel beside a tab; must be called in a reader's action (a click, a command).
 * False where the browser only lets the reader open it: Firefox, when asked from a page.
 */
export async function openPanel(tab: number): Promise<boolean> {
  try {
    // Chromium's, which Firefox lacks and the polyfill does not have.
    const sidePanel = globalThis.chrome?.sidePanel;
    if (sidePanel !== undefined) {
      await sidePanel.open({ tabId: tab });
      return true;
    }
    await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}

/** What the panel is to show when it opens or is open already. In memory only, gone with the browser. */
export async function selectInPanel(entity: EntityId): Promise<void> {
  // The count makes a second choice of one entity a change too.
  await browser.storage.session.set({ [selectionKey]: { entity, at: Date.now() } });
}

function entityOf(value: unknown): EntityId | undefined {
  if (typeof value !== "object" || value === null || !("entity" in value)) return undefined;
  return typeof value.entity === "string" ? asEntityId(value.entity) : undefined;
}

/** Takes the entity that was chosen in a card, once. */
export async function takeSelection(): Promise<EntityId | undefined> {
  const stored = await browser.storage.session.get(selectionKey);
  await browser.storage.session.remove(selectionKey);
  return entityOf(stored[selectionKey]);
}

/** Calls back when a card asks for an entity while the panel is open. */
export function watchSelection(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === "session" && entityOf(changes[selectionKey]?.newValue) !== undefined) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
