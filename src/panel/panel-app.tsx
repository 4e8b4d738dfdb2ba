import type { JSX } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { EntityId } from "../core/dataset/pack.ts";
import { dayOf } from "../core/dataset/partial-date.ts";
import { takeSelection, watchSelection } from "../platform/panel.ts";
import { askBackground } from "../platform/ask-background.ts";
import type { ArticleStudy, PackInfo } from "../messaging/protocol.ts";
import { openOptions } from "../platform/own-pages.ts";
import { askTab } from "../platform/tab-requests.ts";
import { useCatalogue } from "../view/followed-language.ts";
import { useFollowedPage } from "../view/followed-page.ts";
import type { ListedEntity, PageSummary } from "../view/page-view.ts";
import type { RevealedMention } from "../view/panel-row.tsx";
import { PanelView } from "../view/panel-view.tsx";
import { languageSource } from "./language-source.ts";
import { pageSource } from "./page-source.ts";
import { useSearch } from "./search.ts";
import { useSelectedEntity } from "./selected-entity.ts";

/** What a card asked for, now or before the panel was opened. */
function useCardSelection(open: (entity: EntityId) => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const take = async (): Promise<void> => {
      const entity = await takeSelection();
      if (entity !== undefined && !stop.signal.aborted) open(entity);
    };
    watchSelection(() => void take(), stop.signal);
    void take();
    return () => stop.abort();
  }, [open]);
}

/** Which dataset answers here; undefined until that is read. */
function useDataset(): PackInfo | undefined {
  const [info, setInfo] = useState<PackInfo>();
  useEffect(() => {
    // Without it the panel only lacks its last line and reports; what else failed says so itself.
    askBackground("pack:info", {}).then(setInfo, () => {});
  }, []);
  return info;
}

/** What the page's article names besides, and what is related to it; asked anew with every report. */
function useStudy(
  tab: number | undefined,
  report: PageSummary | undefined,
): ArticleStudy | undefined {
  const [study, setStudy] = useState<ArticleStudy>();
  useEffect(() => {
    setStudy(undefined);
    if (tab === undefined || report?.status !== "article") return undefined;
    let current = true;
    askTab(tab, "page:study", {}).then(
      (found) => current && setStudy(found ?? undefined),
      // The page has gone, and its successor is asked.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [tab, report]);
  return study;
}

/** Calls back when the page beside the panel has become another one; a jump within it is none. */
function usePageChange(url: string | undefined, callback: () => void): void {
  const page = url?.split("#")[0];
  const lastRef = useRef(page);
  useEffect(() => {
    if (page === undefined || page === lastRef.current) return;
    const first = lastRef.current === undefined;
    lastRef.current = page;
    if (!first) callback();
  }, [page, callback]);
}

/** The panel with the extension API behind it. */
export function PanelApp({ pinned }: { pinned: number | undefined }): JSX.Element | null {
  const catalogue = useCatalogue(languageSource);
  const { tab, page } = useFollowedPage(pageSource, pinned);
  const report = page.kind === "report" ? page.report : undefined;
  const [query, setQuery] = useState("");
  const search = useSearch(query);
  /** From the first entity that was opened to the one that is: Back goes one step. */
  const [trail, setTrail] = useState<readonly EntityId[]>([]);
  const opened = trail.at(-1);
  const [revealed, setRevealed] = useState<RevealedMention>();
  const dataset = useDataset();
  const study = useStudy(tab, report);
  const [today] = useState(() => dayOf(new Date()));
  useCardSelection(useCallback((entity: EntityId) => setTrail([entity]), []));
  usePageChange(
    report?.url,
    // What was open belonged to the page that the reader has left.
    useCallback(() => {
      setTrail([]);
      setRevealed(undefined);
    }, []),
  );

  const found: readonly ListedEntity[] =
    search?.results.kind === "found" ? search.results.entities : (report?.entities ?? []);
  const name = found.find(({ id }) => id === opened)?.name ?? "";
  const selected = useSelectedEntity(opened, name, report);

  const reveal = async (entity: EntityId, step: 1 | -1): Promise<void> => {
    if (tab === undefined) return;
    try {
      const { index, count } = await askTab(tab, "mention:reveal", { entity, step });
      // A page that has changed meanwhile may name it no more.
      setRevealed(count === 0 ? undefined : { entity, index, count });
    } catch {
      // The page has gone: its successor reports itself, and the list is drawn anew.
      setRevealed(undefined);
    }
  };
  if (catalogue === undefined) return null;
  return (
    <PanelView
      strings={catalogue.panel}
      page={page}
      search={search}
      selected={selected}
      revealed={revealed}
      knownUpTo={dataset?.knownUpTo}
      dataset={dataset}
      unknown={study?.unknown}
      related={study?.related}
      today={today}
      onSearch={(text) => {
        setQuery(text);
        // Typing leaves the entity that is open: the results would stand behind it.
        setTrail([]);
      }}
      onOpenEntity={(entity) => setTrail([...trail, entity])}
      onBack={() => setTrail(trail.slice(0, -1))}
      onOptions={() => void openOptions()}
      onReveal={(entity, step) => void reveal(entity, step)}
      onRead={() => {
        // What it finds, or that it finds nothing, the page reports by itself.
        if (tab !== undefined) askTab(tab, "page:read", {}).catch(() => undefined);
      }}
    />
  );
}
