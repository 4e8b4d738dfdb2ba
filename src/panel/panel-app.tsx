import type { JSX } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { EntityId, PartialDate } from "../core/dataset/pack.ts";
import { dayOf } from "../core/dataset/partial-date.ts";
import { takeSelection, watchSelection } from "../platform/panel.ts";
import { askBackground } from "../platform/ask-background.ts";
import { askTab } from "../platform/tab-requests.ts";
import { useCatalogue } from "../view/followed-language.ts";
import { useFollowedPage } from "../view/followed-page.ts";
import type { ListedEntity } from "../view/page-view.ts";
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

function useKnownUpTo(): PartialDate | undefined {
  const [knownUpTo, setKnownUpTo] = useState<PartialDate>();
  useEffect(() => {
    askBackground("pack:info", {}).then(
      (info) => setKnownUpTo(info.knownUpTo),
      // Without it the panel only lacks its last line; what else failed says so itself.
      () => {},
    );
  }, []);
  return knownUpTo;
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
  const [opened, setOpened] = useState<EntityId>();
  const [revealed, setRevealed] = useState<RevealedMention>();
  const knownUpTo = useKnownUpTo();
  const [today] = useState(() => dayOf(new Date()));
  useCardSelection(setOpened);
  usePageChange(
    report?.url,
    // What was open belonged to the page that the reader has left.
    useCallback(() => {
      setOpened(undefined);
      setRevealed(undefined);
    }, []),
  );

  const found: readonly ListedEntity[] =
    search?.results.kind === "found" ? search.results.entities : (report?.entities ?? []);
  const name = found.find(({ id }) => id === opened)?.name ?? "";
  const selected = useSelectedEntity(opened, name, report?.published, report?.url);

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
      knownUpTo={knownUpTo}
      today={today}
      onSearch={(text) => {
        setQuery(text);
        // Typing leaves the entity that is open: the results would stand behind it.
        setOpened(undefined);
      }}
      onOpenEntity={setOpened}
      onBack={() => setOpened(undefined)}
      onReveal={(entity, step) => void reveal(entity, step)}
      onRead={() => {
        // What it finds, or that it finds nothing, the page reports by itself.
        if (tab !== undefined) askTab(tab, "page:read", {}).catch(() => undefined);
      }}
    />
  );
}
