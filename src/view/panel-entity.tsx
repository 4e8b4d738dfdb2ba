import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type EntityId, type PartialDate, asEntityId } from "../core/dataset/pack.ts";
import type { EntityView } from "../core/relate/entity-view.ts";
import type { Company } from "../core/relate/find-company.ts";
import type { DatasetVersion } from "./citation.ts";
import { CitedFacts, type FactActions } from "./cited-facts.tsx";
import { CompanyFigure } from "./company-figure.tsx";
import { ShowAll, useLongLists } from "./cut-list.tsx";
import type { EntityState } from "./entity-state.ts";
import { Identity } from "./identity.tsx";
import { OtherNames } from "./other-names.tsx";
import type { PanelStrings } from "./panel-strings.ts";
import { RelatedDocuments } from "./related-documents.tsx";
import { sortByTime } from "./timeline-scale.ts";
import { TimelineFigure } from "./timeline.tsx";
import { groupOtherNames } from "./written-forms.ts";

/** Facts, articles and languages that are shown at once: of some entities hundreds are known. */
const mostFacts = 12;
const mostDocuments = 8;
const mostLanguages = 8;

interface EntityNoteProps {
  readonly view: EntityView;
  readonly company: Company | undefined;
  readonly dataset: DatasetVersion | undefined;
  readonly onOpenEntity: (id: EntityId) => void;
  readonly today: PartialDate;
  readonly strings: PanelStrings;
}

function EntityNote(props: EntityNoteProps): JSX.Element {
  const { view, company, dataset, today, strings, onOpenEntity } = props;
  const { entity } = view;
  const { cut, showAll } = useLongLists();
  // The nearest to the article first.
  const facts = sortByTime(view.facts).toReversed();
  const since = sortByTime(view.since);
  const firstFacts = cut("facts", facts, mostFacts);
  const firstSince = cut("since", since, mostFacts);
  const earlier = cut("earlier", view.related, mostDocuments);
  const later = cut("later", view.relatedSince, mostDocuments);
  const names = groupOtherNames(entity);
  const firstNames = cut("names", names, mostLanguages);
  const [cited, setCited] = useState<string>();
  const [copied, setCopied] = useState("");
  const actions: FactActions | undefined = dataset && {
    entity,
    dataset,
    cited,
    openEntity: (id) => ({ "data-action": "entity", "data-value": id }),
    cite: (fact, open) => ({ "data-action": "cite", "data-value": open ? fact : "" }),
  };
  const act = async (actor: HTMLElement): Promise<void> => {
    const { action, value = "", done = "" } = actor.dataset;
    if (action === "entity") onOpenEntity(asEntityId(value));
    else if (action === "cite") setCited(value);
    else if (action === "whole") showAll(value, actor);
    else if (action === "copy") {
      await navigator.clipboard.writeText(value);
      setCopied(done);
    }
  };
  const actBy = (target: EventTarget | null): void => {
    const actor = target instanceof Element ? target.closest("[data-action]") : null;
    if (actor instanceof HTMLElement) void act(actor);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears the buttons and links within
    <div
      class="note"
      onClick={({ target }) => actBy(target)}
      onKeyDown={({ key, target }) => {
        // Buttons click themselves at this key, what only stands for a link does not.
        if (key === "Enter" && !(target instanceof HTMLButtonElement)) actBy(target);
      }}
    >
      {facts.length + since.length === 0 && <p class="empty">{strings.noFacts}</p>}
      {!view.dated && <p class="undated">{strings.undated}</p>}
      <output class="source">{copied}</output>
      <TimelineFigure view={view} strings={strings} />
      {company !== undefined && (
        <CompanyFigure
          entity={entity}
          company={company}
          strings={strings}
          onOpenEntity={onOpenEntity}
        />
      )}
      {facts.length > 0 && (
        <section>
          <h2 class="label">{strings.facts}</h2>
          <CitedFacts facts={firstFacts} today={today} strings={strings} actions={actions} />
          <ShowAll list="facts" shown={firstFacts} all={facts} label={strings.showAll} />
        </section>
      )}
      {since.length > 0 && (
        <section>
          <h2 class="label">{strings.sinceThen}</h2>
          <CitedFacts facts={firstSince} today={today} strings={strings} actions={actions} />
          <ShowAll list="since" shown={firstSince} all={since} label={strings.showAll} />
        </section>
      )}
      <RelatedDocuments
        level={2}
        earlier={earlier}
        later={later}
        belowEarlier={
          <ShowAll list="earlier" shown={earlier} all={view.related} label={strings.showAll} />
        }
        belowLater={
          <ShowAll list="later" shown={later} all={view.relatedSince} label={strings.showAll} />
        }
        strings={strings}
      />
      <OtherNames level={2} groups={firstNames} strings={strings}>
        <ShowAll list="names" shown={firstNames} all={names} label={strings.showAll} />
      </OtherNames>
    </div>
  );
}

interface PanelEntityProps {
  readonly id: EntityId;
  readonly state: EntityState;
  readonly company: Company | undefined;
  readonly dataset: DatasetVersion | undefined;
  readonly today: PartialDate;
  readonly strings: PanelStrings;
  readonly onBack: () => void;
  readonly onOpenEntity: (id: EntityId) => void;
}

/** All that is known about one entity. Its heading takes the focus when it opens. */
export function PanelEntity(props: PanelEntityProps): JSX.Element {
  const { id, state, company, dataset, today, strings, onBack, onOpenEntity } = props;
  const headingRef = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => headingRef.current?.focus(), [id]);
  const name = state.kind === "entity" ? state.view.entity.name : state.name;
  const heading = (
    // One and the same element through all states: replaced, it would lose the focus.
    <h1 key="heading" class="name" ref={headingRef} tabIndex={-1}>
      {/* An entity that a card chose has no name here until it is described. */}
      <bdi>{name === "" ? strings.entityLoading : name}</bdi>
    </h1>
  );
  const messages = {
    loading: strings.entityLoading,
    unknown: strings.entityUnknown,
    failed: strings.entityFailed,
  };
  return (
    <article class="entity">
      <button type="button" class="back" onClick={onBack}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 4L6 8l4 4" />
        </svg>
        {strings.back}
      </button>
      <Identity entity={state.kind === "entity" ? state.view.entity : undefined} strings={strings}>
        {heading}
      </Identity>
      {state.kind === "entity" ? (
        <EntityNote
          key={id}
          view={state.view}
          company={company}
          dataset={dataset}
          today={today}
          strings={strings}
          onOpenEntity={onOpenEntity}
        />
      ) : (
        <p class="empty">{messages[state.kind]}</p>
      )}
    </article>
  );
}
