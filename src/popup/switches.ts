import { useEffect, useState } from "preact/hooks";
import {
  loadHighlighting,
  longestPause,
  saveEverywhere,
  savePause,
  saveSite,
  watchSettings,
} from "../platform/settings.ts";
import { siteOf } from "../platform/site.ts";
import type { PageView } from "../view/page-view.ts";
import type { PopupSwitches } from "../view/popup-view.tsx";

interface StoredSwitches {
  readonly switches: PopupSwitches | undefined;
  readonly onSite: (on: boolean) => void;
  readonly onEverywhere: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
}

/**
 * The settings as they stand for a page, kept current, and the ways to change them. After a change is
 * stored `onSaved` is called.
 */
export function useSwitches(page: PageView, onSaved: () => void): StoredSwitches {
  const host = page.kind === "report" ? page.report.host : "";
  const [rule, setRule] = useState<string>();
  // A rule for a part of the site decides there, so it is that one which is changed.
  const domain = host === "" ? undefined : (rule ?? siteOf(host));
  const [switches, setSwitches] = useState<PopupSwitches>();
  useEffect(() => {
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      const { site, rule: found, ...all } = await loadHighlighting(host);
      if (stop.signal.aborted) return;
      setRule(found);
      setSwitches(domain === undefined ? all : { ...all, site: { domain, on: site } });
    };
    void load();
    watchSettings(() => void load(), stop.signal);
    return () => stop.abort();
  }, [host, domain]);
  // What is drawn follows what is stored: watchSettings reports the change that is made here, too.
  return {
    switches,
    onSite: (on) => {
      if (domain !== undefined) void saveSite(domain, on).then(onSaved);
    },
    onEverywhere: (on) => void saveEverywhere(on).then(onSaved),
    onPause: (paused) =>
      void savePause(paused ? Date.now() + longestPause : undefined).then(onSaved),
  };
}
