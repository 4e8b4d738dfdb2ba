import { useEffect, useState } from "preact/hooks";
import type { PageSummary, PageView } from "./page-view.ts";

/** Where panel and popup learn about tabs; the extension API in the product. */
export interface PageSource {
  /** The active tab of this window. */
  readonly findTab: () => Promise<number | undefined>;
  /** What the script in a tab says of its page; rejects where none of ours runs. */
  readonly askReport: (tab: number) => Promise<PageSummary>;
  /** Calls back with every report that a tab sends unasked. */
  readonly watchReports: (
    callback: (tab: number, report: PageSummary) => void,
    signal: AbortSignal,
  ) => void;
  /** Calls back when another tab becomes active, or a tab loads another page. */
  readonly watchTabs: (callback: () => void, signal: AbortSignal) => void;
  /** How long a tab that does not answer may still be loading. */
  readonly patience: () => Promise<void>;
}

/** The page that is shown, and the tab that it is in: undefined until that is known. */
export interface FollowedPage {
  readonly tab: number | undefined;
  readonly page: PageView;
}

/*
 * A tab is silent in two cases that look alike from here: no script may run in it (a browser page),
 * or its page is so young that ours has not started. So silence counts after a second question only.
 */

/** Shows the page of the active tab, or of one tab where `pinned` names it, until the signal aborts. */
export function followPage(
  source: PageSource,
  pinned: number | undefined,
  show: (followed: FollowedPage) => void,
  signal: AbortSignal,
): void {
  let tab = pinned;
  let shown: PageView = { kind: "loading" };
  let question = 0;
  const put = (page: PageView): void => {
    shown = page;
    show({ tab, page });
  };
  const ask = async (
    asked: number,
    isCurrent: () => boolean,
    silent: PageView,
  ): Promise<boolean> => {
    try {
      const report = await source.askReport(asked);
      if (isCurrent()) put({ kind: "report", report });
      return true;
    } catch {
      if (isCurrent()) put(silent);
      return false;
    }
  };
  const look = async (): Promise<void> => {
    const mine = ++question;
    const isCurrent = (): boolean => mine === question && !signal.aborted;
    const active = pinned ?? (await source.findTab().catch(() => undefined));
    if (!isCurrent()) return;
    if (active !== tab) {
      tab = active;
      put({ kind: "loading" });
    }
    if (active === undefined) return put({ kind: "unreadable" });
    const known = shown.kind === "unreadable";
    if (await ask(active, isCurrent, { kind: known ? "unreadable" : "loading" })) return;
    if (!isCurrent() || known) return;
    await source.patience();
    if (isCurrent()) await ask(active, isCurrent, { kind: "unreadable" });
  };
  source.watchReports((from, report) => {
    if (from !== tab) return;
    // The page's own word is newer than the answer to any question asked before.
    question++;
    put({ kind: "report", report });
  }, signal);
  source.watchTabs(() => void look(), signal);
  void look();
}

/** As followPage, for a component. The source must be one and the same at every drawing. */
export function useFollowedPage(source: PageSource, pinned: number | undefined): FollowedPage {
  const [followed, setFollowed] = useState<FollowedPage>({
    tab: pinned,
    page: { kind: "loading" },
  });
  useEffect(() => {
    const stop = new AbortController();
    followPage(source, pinned, setFollowed, stop.signal);
    return () => stop.abort();
  }, [source, pinned]);
  return followed;
}
