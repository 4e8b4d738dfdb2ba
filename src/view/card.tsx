import type { ComponentChildren, JSX } from "preact";
import type { PartialDate } from "../core/dataset/pack.ts";
import type { EntityView } from "../core/relate/entity-view.ts";
import { CardEntity, findMoreLabel } from "./card-entity.tsx";
import { type CardStrings, englishCard } from "./card-strings.ts";
import { formatPartialDate } from "./dates.ts";
import type { EntityState } from "./entity-state.ts";

/** What the card has to show. */
export type CardState = EntityState;

/** What a click on an element of the card does, as its `data-action` says. */
export type CardAction = "more" | "less" | "panel" | "close";

/** The card has no state and calls nothing: it is drawn where there is no document. */
export interface CardProps {
  readonly state: CardState;
  /** Shows all, and not only the first level. */
  readonly expanded?: boolean;
  /** The reader's date: ages are counted to it. */
  readonly today: PartialDate;
  /** What to do now, where the browser lets only the reader open the panel. */
  readonly panelHint?: string | undefined;
  readonly strings?: CardStrings;
}

/** The id is the shadow root's own: it cannot meet one of the page. */
const nameId = "name";

interface ActionProps {
  readonly action: CardAction;
  readonly class?: string;
  readonly children: ComponentChildren;
}

function Action({ action, children, ...rest }: ActionProps): JSX.Element {
  return (
    <button type="button" data-action={action} {...rest}>
      {children}
    </button>
  );
}

interface MessageProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** The card while there is no entity to show: the name as the page has it, and a sentence. */
function Message({ name, children }: MessageProps): JSX.Element {
  return (
    <>
      <h2 class="name" id={nameId}>
        <bdi>{name}</bdi>
      </h2>
      <output class="empty">{children}</output>
    </>
  );
}

interface LoadedProps extends CardProps {
  readonly view: EntityView;
  readonly strings: CardStrings;
}

function Loaded({ view, today, strings, panelHint, expanded = false }: LoadedProps): JSX.Element {
  const more = findMoreLabel(view, strings);
  return (
    <>
      <div class="body" id="body">
        <CardEntity
          view={view}
          expanded={expanded}
          today={today}
          strings={strings}
          nameId={nameId}
        />
      </div>
      <footer class="foot">
        <p class="actions">
          {more !== undefined && (
            <button
              type="button"
              aria-expanded={expanded}
              aria-controls="body"
              data-action={expanded ? "less" : "more"}
            >
              {expanded ? strings.less : more}
            </button>
          )}
          <Action action="panel">{strings.openPanel}</Action>
        </p>
        {/* Always there, so that a screen reader hears what comes into it. */}
        <output class="hint">{panelHint}</output>
        <p class="known">{strings.knownUpTo(formatPartialDate(view.knownUpTo, strings.locale))}</p>
      </footer>
    </>
  );
}

/** The note that opens at a name: facts with their dates and sources, or why there are none. */
export function Card(props: CardProps): JSX.Element {
  const { state, strings = englishCard } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <dialog> closes and takes focus by rules of its own
    <div class="surface card" role="dialog" aria-labelledby={nameId} lang={strings.locale}>
      {state.kind === "entity" ? (
        <Loaded {...props} view={state.view} strings={strings} />
      ) : (
        <div class="body">
          <Message name={state.name}>{strings[state.kind]}</Message>
        </div>
      )}
      <Action action="close" class="close">
        {strings.close}
      </Action>
    </div>
  );
}
