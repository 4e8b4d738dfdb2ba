import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { UnknownName } from "../core/annotate/unknown-names.ts";
import { type EntityId, type EntityType, entityTypes } from "../core/dataset/pack.ts";
import type { RelatedArticles } from "../core/relate/find-related.ts";
import { formatPartialDate } from "./dates.ts";
import { type FoundEntity, type PageSummary, type PageView, findSituation } from "./page-view.ts";
import { PanelRow, type RevealedMention } from "./panel-row.tsx";
import type { Notice, PanelStrings } from "./panel-strings.ts";
import { RelatedDocuments } from "./related-documents.tsx";

interface EntityGroup {
  readonly type: EntityType;
  readonly entities: readonly FoundEntity[];
  /** How many it has, also where fewer are drawn. */
  readonly total: number;
}

/** The entities by kind, each kind in the order of the report; kinds that do not occur are left out. */
function groupByKind(entities: readonly FoundEntity[]): EntityGroup[] {
  return entityTypes
    .map((type) => entities.filter((entity) => entity.type === type))
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : { type: first.type, entities: group, total: group.length };
    });
}

/** So many rows fill any window: the rest of a long list is drawn right after them. */
const firstRows = 30;

/** How many rows to draw: the first ones, and once they are painted all. */
function useRowCount(hasRows: boolean): number {
  const [count, setCount] = useState(firstRows);
  useEffect(() => {
    if (!hasRows) return undefined;
    // After the frame: in it the first rows are painted.
    const frame = requestAnimationFrame(() => setTimeout(() => setCount(Infinity)));
    return () => cancelAnimationFrame(frame);
  }, [hasRows]);
  return count;
}

/** The groups up to so many entities; a group keeps the number of all it has. */
function cutGroups(groups: readonly EntityGroup[], count: number): readonly EntityGroup[] {
  let left = count;
  return groups.flatMap(({ type, total, entities }) => {
    if (left <= 0) return [];
    const shown = entities.slice(0, left);
    left -= shown.length;
    return { type, total, entities: shown };
  });
}

interface PanelPageProps {
  readonly page: PageView;
  readonly revealed: RevealedMention | undefined;
  readonly unknown: readonly UnknownName[] | undefined;
  readonly related: RelatedArticles | undefined;
  readonly strings: PanelStrings;
  readonly onOpenEntity: (id: EntityId) => void;
  readonly onReveal: (id: EntityId, step: 1 | -1) => void;
  readonly onRead: () => void;
}

function PageHead({
  report,
  strings,
}: {
  report: PageSummary;
  strings: PanelStrings;
}): JSX.Element {
  const { title, published, highlighting } = report;
  return (
    <header class="page-head">
      {title !== "" && (
        <h1 class="page-title">
          <bdi>{title}</bdi>
        </h1>
      )}
      {published !== undefined && (
        <p class="source">
          <time dateTime={published}>
            {strings.published(formatPartialDate(published, strings.locale))}
          </time>
        </p>
      )}
      {!highlighting && <p class="off">{strings.highlightingOff}</p>}
    </header>
  );
}

interface PageNoticeProps {
  readonly notice: Notice;
  readonly first: boolean;
  readonly children?: ComponentChildren;
}

/** Why there are no names. Its heading is the panel's first where the page has no title to show. */
function PageNotice({ notice, first, children }: PageNoticeProps): JSX.Element {
  const Heading = first ? "h1" : "h2";
  return (
    <section class="notice">
      <Heading class="name">{notice.heading}</Heading>
      <p>{notice.text}</p>
      {children}
    </section>
  );
}

interface UnknownNamesProps {
  readonly names: readonly UnknownName[];
  readonly strings: PanelStrings;
}

/** What the article names and nothing is known of. */
function UnknownNames({ names, strings }: UnknownNamesProps): JSX.Element {
  return (
    <section aria-labelledby="unknown">
      <h2 class="label" id="unknown">
        {strings.unknownNames} <span class="tally">{names.length}</span>
      </h2>
      <p class="source">{strings.unknownHint}</p>
      <ul class="unknown">
        {names.map(({ text, count }) => (
          <li key={text}>
            <bdi lang="">{text}</bdi>
            {count > 1 && (
              <span class="tally">
                <span aria-hidden="true"> {count}</span>
                <span class="unseen"> {strings.mentions(count)}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page beside the panel: its names by kind, or why there are none. */
export function PanelPage(props: PanelPageProps): JSX.Element {
  const { page, strings, revealed, unknown = [], related, onOpenEntity, onReveal } = props;
  const situation = findSituation(page);
  const rowCount = useRowCount(situation === "article");
  const report = page.kind === "report" ? page.report : undefined;
  return (
    <>
      {report !== undefined && <PageHead report={report} strings={strings} />}
      {situation === "article" ? (
        cutGroups(groupByKind(report?.entities ?? []), rowCount).map(
          ({ type, total, entities }) => (
            <section key={type} aria-labelledby={`group-${type}`}>
              <h2 class="label" id={`group-${type}`}>
                {strings.groups[type]} <span class="tally">{total}</span>
              </h2>
              <ul>
                {entities.map((entity) => (
                  <PanelRow
                    key={entity.id}
                    entity={entity}
                    revealed={revealed}
                    strings={strings}
                    onOpenEntity={onOpenEntity}
                    onReveal={onReveal}
                  />
                ))}
              </ul>
            </section>
          ),
        )
      ) : (
        <PageNotice notice={strings.notices[situation]} first={(report?.title ?? "") === ""}>
          {situation === "not-article" && (
            <button type="button" class="anyway" onClick={props.onRead}>
              {strings.readAnyway}
            </button>
          )}
        </PageNotice>
      )}
      {related !== undefined && situation === "article" && (
        <RelatedDocuments
          earlier={related.earlier}
          later={related.later}
          level={2}
          strings={strings}
        />
      )}
      {unknown.length > 0 && (situation === "article" || situation === "nothing") && (
        <UnknownNames names={unknown} strings={strings} />
      )}
    </>
  );
}
