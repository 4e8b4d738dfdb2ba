import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { EntityId } from "../core/dataset/pack.ts";
import { openPanel, selectInPanel } from "../platform/panel.ts";
import { askTab } from "../platform/tab-requests.ts";
import { openOptions } from "../platform/own-pages.ts";
import { useCatalogue } from "../view/followed-language.ts";
import { useFollowedPage } from "../view/followed-page.ts";
import { PopupView } from "../view/popup-view.tsx";
import { languageSource } from "./language-source.ts";
import { pageSource } from "./page-source.ts";
import { useSwitches } from "./switches.ts";

/** The popup with the extension API behind it. */
export function PopupApp({ pinned }: { pinned: number | undefined }): JSX.Element | null {
  const catalogue = useCatalogue(languageSource);
  const { tab, page } = useFollowedPage(pageSource, pinned);
  const { switches, onSite, onEverywhere, onPause } = useSwitches(page, () => {
    // Pages hear of it from the browser; the one that the reader looks at is asked, too, which reads it anew.
    if (tab !== undefined) askTab(tab, "page:report", {}).catch(() => undefined);
  });
  const [panelRefused, setPanelRefused] = useState(false);

  // Nothing may be awaited before openPanel: the browser opens a panel only within the reader's click.
  const open = async (opening: Promise<boolean>, entity?: EntityId): Promise<void> => {
    if (entity !== undefined) await selectInPanel(entity);
    const opened = await opening;
    setPanelRefused(!opened);
    // Opened as a tab, the page is not a popup and stays.
    if (opened && pinned === undefined) window.close();
  };
  if (catalogue === undefined) return null;
  return (
    <PopupView
      strings={catalogue.popup}
      onOptions={() => void openOptions().then(() => pinned ?? window.close())}
      page={page}
      switches={switches}
      panelRefused={panelRefused}
      onRead={() => {
        // What it finds, or that it finds nothing, the page reports by itself.
        if (tab !== undefined) askTab(tab, "page:read", {}).catch(() => undefined);
      }}
      onSite={onSite}
      onEverywhere={onEverywhere}
      onPause={onPause}
      onOpenPanel={() => {
        if (tab !== undefined) void open(openPanel(tab));
      }}
      onOpenEntity={(entity) => {
        if (tab !== undefined) void open(openPanel(tab), entity);
      }}
    />
  );
}
