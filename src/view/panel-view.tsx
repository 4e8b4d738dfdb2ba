import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { UnknownName } from "../core/annotate/unknown-names.ts";
import type { EntityId, PartialDate } from "../core/dataset/pack.ts";
import { formatPartialDate } from "./dates.ts";
import type { Company } from "../core/relate/find-company.ts";
import type { RelatedArticles } from "../core/relate/find-related.ts";
import type { DatasetVersion } from "./citation.ts";
import type { EntityState } from "./entity-state.ts";
import { type PageView, findSituation } from "./page-view.ts";
import { PanelEntity } from "./panel-entity.tsx";
import { PanelPage } from "./panel-page.tsx";
import type { RevealedMention } from "./panel-row.tsx";
import { type PanelSearch, SearchBox, SearchResults, describeSearch } from "./panel-search.tsx";
import { type PanelStrings, englishPanel } from "./panel-strings.ts";

export interface SelectedEntity {
  readonly id: EntityId;
  readonly state: EntityState;
  /** Undefined until it is known. */
  readonly company?: Company | undefined;
}

export interface PanelViewProps {
  readonly page: PageView;
  /** Undefined while nothing is searched for. */
  readonly search: PanelSearch | undefined;
  /** The entity that is open; undefined while a list is. */
  readonly selected: SelectedEntity | undefined;
  readonly revealed: RevealedMention | undefined;
  /** Up to which date the dataset knows; undefined until that is read. */
  readonly knownUpTo: PartialDate | undefined;
  readonly dataset?: DatasetVersion | undefined;
  /** Names of the article that the dataset does not know; undefined until they are found. */
  readonly unknown?: readonly UnknownName[] | undefined;
  /** Documents about what the article is about; undefined until they are found. */
  readonly related?: RelatedArticles | undefined;
  /** The reader's date: ages are counted to it. */
  readonly today: PartialDate;
  readonly onSearch: (query: string) => void;
  readonly onOpenEntity: (id: EntityId) => void;
  readonly onBack: () => void;
  readonly onReveal: (id: EntityId, step: 1 | -1) => void;
  /** The page is to be read although it does not look like an article. */
  readonly onRead: () => void;
  readonly onOptions: () => void;
  readonly strings?: PanelStrings;
}

/** Gives the focus back to the row of the entity that was closed, or to the search where it is gone. */
function useFocusReturn(selected: EntityId | undefined): { current: HTMLElement | null } {
  const rootRef = useRef<HTMLElement>(null);
  const lastRef = useRef(selected);
  useLayoutEffect(() => {
    const last = lastRef.current;
    lastRef.current = selected;
    if (selected !== undefined || last === undefined) return;
    const rows = [...(rootRef.current?.querySelectorAll<HTMLElement>("[data-entity]") ?? [])];
    const row = rows.find(({ dataset }) => dataset["entity"] === last);
    (row ?? rootRef.current?.querySelector("input"))?.focus();
  }, [selected]);
  return rootRef;
}

/** What a screen reader hears of a change that the focus does not follow. */
function announce(
  { page, search, selected, revealed }: PanelViewProps,
  strings: PanelStrings,
): string {
  if (selected !== undefined) {
    const { state } = selected;
    if (state.kind === "unknown") return strings.entityUnknown;
    if (state.kind === "failed") return strings.entityFailed;
    return state.kind === "loading" ? strings.entityLoading : "";
  }
  if (search !== undefined) return describeSearch(search, strings);
  const situation = findSituation(page);
  if (situation !== "article") return strings.notices[situation].heading;
  const entities = page.kind === "report" ? page.report.entities : [];
  const shown = entities.find(({ id }) => id === revealed?.entity);
  return shown === undefined || revealed === undefined
    ? strings.nameCount(entities.length)
    : strings.revealed(shown.name, revealed.index + 1, revealed.count);
}

/** The side panel: the names of the page, those that a search finds, or one entity. */
export function PanelView(props: PanelViewProps): JSX.Element {
  const { search, selected, knownUpTo, strings = englishPanel } = props;
  const rootRef = useFocusReturn(selected?.id);
  return (
    <main class="surface panel" lang={strings.locale} ref={rootRef}>
      <SearchBox query={search?.query ?? ""} strings={strings} onSearch={props.onSearch} />
      <div class="content">
        {selected !== undefined ? (
          <PanelEntity
            id={selected.id}
            state={selected.state}
            company={selected.company}
            dataset={props.dataset}
            today={props.today}
            strings={strings}
            onBack={props.onBack}
            onOpenEntity={props.onOpenEntity}
          />
        ) : search !== undefined ? (
          <SearchResults search={search} strings={strings} onOpenEntity={props.onOpenEntity} />
        ) : (
          <PanelPage
            page={props.page}
            revealed={props.revealed}
            unknown={props.unknown}
            related={props.related}
            strings={strings}
            onOpenEntity={props.onOpenEntity}
            onReveal={props.onReveal}
            onRead={props.onRead}
          />
        )}
      </div>
      <output class="unseen">{announce(props, strings)}</output>
      <footer class="known">
        <span>
          {knownUpTo !== undefined &&
            strings.knownUpTo(formatPartialDate(knownUpTo, strings.locale))}
        </span>
        <button type="button" onClick={props.onOptions}>
          {strings.options}
        </button>
      </footer>
    </main>
  );
}
