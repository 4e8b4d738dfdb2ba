import type { JSX } from "preact";
import type { EntityId } from "../core/dataset/pack.ts";
import { DensityStrip } from "./density-strip.tsx";
import { Glyph } from "./glyph.tsx";
import type { FoundEntity, ListedEntity } from "./page-view.ts";
import type { PanelStrings } from "./panel-strings.ts";

interface EntityEntryProps {
  readonly entity: ListedEntity;
  readonly strings: PanelStrings;
  readonly onOpenEntity: (id: EntityId) => void;
}

/** An entity in a list: its sign, its name, which opens it, and what it is. */
export function EntityEntry({ entity, strings, onOpenEntity }: EntityEntryProps): JSX.Element {
  const { id, type, name, description } = entity;
  return (
    <>
      <Glyph type={type} label={strings.kinds[type]} />
      <button type="button" class="entry" data-entity={id} onClick={() => onOpenEntity(id)}>
        <bdi>{name}</bdi>
      </button>
      {description !== "" && <p class="what">{description}</p>}
    </>
  );
}

/** The mention of an entity that the page was asked to show last; `index` counts from 0. */
export interface RevealedMention {
  readonly entity: EntityId;
  readonly index: number;
  readonly count: number;
}

interface TallyProps {
  readonly count: number;
  readonly here: RevealedMention | undefined;
  readonly strings: PanelStrings;
}

/** How often an entity is named, or which of its mentions the page shows now. */
function Tally({ count, here, strings }: TallyProps): JSX.Element {
  if (here !== undefined) {
    return <span class="tally">{strings.position(here.index + 1, here.count)}</span>;
  }
  return (
    <span class="tally">
      <span aria-hidden="true">{count}</span>
      <span class="unseen">{strings.mentions(count)}</span>
    </span>
  );
}

interface PanelRowProps {
  readonly entity: FoundEntity;
  readonly revealed: RevealedMention | undefined;
  readonly strings: PanelStrings;
  readonly onOpenEntity: (id: EntityId) => void;
  readonly onReveal: (id: EntityId, step: 1 | -1) => void;
}

/** An entity of the page: what it is, where it stands in the article, and the ways to its mentions. */
export function PanelRow(props: PanelRowProps): JSX.Element {
  const { entity, revealed, strings, onOpenEntity, onReveal } = props;
  const { id, name, count, positions } = entity;
  const here = revealed?.entity === id ? revealed : undefined;
  return (
    <li class="row">
      <EntityEntry entity={entity} strings={strings} onOpenEntity={onOpenEntity} />
      <div class="places">
        <DensityStrip positions={positions} current={here?.index} strings={strings} />
        <Tally count={count} here={here} strings={strings} />
        <button
          type="button"
          class="step"
          aria-label={strings.previousMention(name)}
          onClick={() => onReveal(id, -1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 10l4-4 4 4" />
          </svg>
        </button>
        <button
          type="button"
          class="step"
          aria-label={strings.nextMention(name)}
          onClick={() => onReveal(id, 1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6l4 4 4-4" />
          </svg>
        </button>
      </div>
    </li>
  );
}
