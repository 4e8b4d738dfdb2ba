import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { EntityId, PartialDate } from "../core/dataset/pack.ts";
import type { EntityView } from "../core/relate/entity-view.ts";
import { CitedFacts } from "./cited-facts.tsx";
import type { EntityState } from "./entity-state.ts";
import { Identity } from "./identity.tsx";
import { OtherNames } from "./other-names.tsx";
import type { PanelStrings } from "./panel-strings.ts";
import { RelatedDocuments } from "./related-documents.tsx";
import { sortByTime } from "./timeline-scale.ts";
import { TimelineFigure } from "./timeline.tsx";

interface EntityNoteProps {
  readonly view: EntityView;
  readonly today: PartialDate;
  readonly strings: PanelStrings;
}

function EntityNote({ view, today, strings }: EntityNoteProps): JSX.Element {
  const { facts, since } = view;
  return (
    <>
      {facts.length + since.length === 0 && <p class="empty">{strings.noFacts}</p>}
      <TimelineFigure view={view} strings={strings} />
      {facts.length > 0 && (
        <section>
          <h2 class="label">{strings.facts}</h2>
          <CitedFacts facts={sortByTime(facts)} today={today} strings={strings} />
        </section>
      )}
      {since.length > 0 && (
        <section>
          <h2 class="label">{strings.sinceThen}</h2>
          <CitedFacts facts={sortByTime(since)} today={today} strings={strings} />
        </section>
      )}
      <RelatedDocuments
        level={2}
        earlier={view.related}
        later={view.relatedSince}
        strings={strings}
      />
      <OtherNames level={2} entity={view.entity} strings={strings} />
    </>
  );
}

interface PanelEntityProps {
  readonly id: EntityId;
  readonly state: EntityState;
  readonly today: PartialDate;
  readonly strings: PanelStrings;
  readonly onBack: () => void;
}

/** All that is known about one entity. Its heading takes the focus when it opens. */
export function PanelEntity({ id, state, today, strings, onBack }: PanelEntityProps): JSX.Element {
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
        <EntityNote view={state.view} today={today} strings={strings} />
      ) : (
        <p class="empty">{messages[state.kind]}</p>
      )}
    </article>
  );
}
