import type { ComponentChildren, JSX } from "preact";
import type { EntityId, PartialDate } from "../core/dataset/pack.ts";
import type { EntityView } from "../core/relate/entity-view.ts";
import { CardEntity, findMoreLabel } from "./card-entity.tsx";
import { type CardStrings, englishCard } from "./card-strings.ts";
import type { CardEvidence } from "./card-why.tsx";
import { type CardWish, firstWish, longestTrail, writeWish } from "./card-wish.ts";
import type { DatasetVersion } from "./citation.ts";
import type { FactActions } from "./cited-facts.tsx";
import { formatPartialDate } from "./dates.ts";
import type { EntityState } from "./entity-state.ts";

/** What the card has to show. */
export type CardState = EntityState;

/**
 * What a click on an element of the card does, as its `data-action` says: `wish` has the card drawn as
 * `data-value` says, `choose` too and keeps a choice, `copy` copies that text and shows `data-done`.
 */
export type CardAction = "wish" | "choose" | "copy" | "panel" | "pin" | "move" | "close";

/** The card has no state and calls nothing: it is drawn where there is no document. */
export interface CardProps {
  readonly state: CardState;
  readonly wish?: CardWish;
  /** Of the name on the page; undefined where there is none to speak of. */
  readonly evidence?: CardEvidence | undefined;
  /** Where the trail leads back to, one step. */
  readonly cameFrom?: string | undefined;
  readonly dataset?: DatasetVersion | undefined;
  /** The reader's date: ages are counted to it. */
  readonly today: PartialDate;
  /** What to do now, where the browser lets only the reader open the panel. */
  readonly panelHint?: string | undefined;
  readonly strings?: CardStrings;
}

/** The id is the shadow root's own: it cannot meet one of the page. */
const nameId = "name";

interface WishButtonProps {
  readonly wish: CardWish;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
}

/** A button that has the card drawn another way; `expanded` where it opens and closes a part. */
function WishButton({ wish, expanded, children }: WishButtonProps): JSX.Element {
  const toggles =
    expanded === undefined ? {} : { "aria-expanded": expanded, "aria-controls": "body" };
  return (
    <button type="button" data-action="wish" data-value={writeWish(wish)} {...toggles}>
      {children}
    </button>
  );
}

/** One path each on a grid of 16. */
const tools = {
  pin: "M9.5 1.5l5 5-1.1 1.1-.9-.3-2.6 2.6v2.8l-1.1 1.1-3.1-3.1L2 14.4l-.4-.4 3.7-3.7-3.1-3.1 1.1-1.1h2.8l2.6-2.6-.3-.9Z",
  move: "M8 .8l2.3 2.6H8.7v3.9h3.9V5.7L15.2 8l-2.6 2.3V8.7H8.7v3.9h1.6L8 15.2l-2.3-2.6h1.6V8.7H3.4v1.6L.8 8l2.6-2.3v1.6h3.9V3.4H5.7Z",
  close:
    "M3.6 2.5 8 6.9l4.4-4.4 1.1 1.1L9.1 8l4.4 4.4-1.1 1.1L8 9.1l-4.4 4.4-1.1-1.1L6.9 8 2.5 3.6Z",
} as const;

interface ToolProps {
  readonly action: keyof typeof tools;
  readonly label: string;
}

function Tool({ action, label }: ToolProps): JSX.Element {
  const pressed = action === "pin" ? { "aria-pressed": false } : {};
  return (
    <button
      type="button"
      class="tool"
      data-action={action}
      aria-label={label}
      title={label}
      {...pressed}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={tools[action]} />
      </svg>
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

function goTo(wish: CardWish): ReturnType<FactActions["openEntity"]> {
  return { "data-action": "wish", "data-value": writeWish(wish) };
}

function actionsOf(
  { wish = firstWish, dataset }: CardProps,
  { entity }: EntityView,
): FactActions | undefined {
  if (dataset === undefined) return undefined;
  return {
    entity,
    dataset,
    cited: wish.cite,
    openEntity: (id: EntityId) =>
      goTo({ trail: [...wish.trail, id].slice(-longestTrail), part: "first" }),
    cite(fact, open) {
      const { trail, part } = wish;
      return goTo(open ? { trail, part, cite: fact } : { trail, part });
    },
  };
}

interface LoadedProps extends CardProps {
  readonly view: EntityView;
  readonly strings: CardStrings;
}

function Loaded(props: LoadedProps): JSX.Element {
  const { view, today, strings, panelHint, evidence, cameFrom, wish = firstWish } = props;
  const { trail, part, choice } = wish;
  const more = findMoreLabel(view, strings);
  const isWhy = part === "why";
  return (
    <>
      <div class="body" id="body">
        {cameFrom !== undefined && (
          <p class="way">
            <WishButton wish={{ trail: trail.slice(0, -1), part: "first" }}>
              ‹ {strings.backTo(cameFrom)}
            </WishButton>
          </p>
        )}
        <CardEntity
          view={view}
          wish={wish}
          evidence={evidence}
          actions={actionsOf(props, view)}
          today={today}
          strings={strings}
          nameId={nameId}
        />
      </div>
      <footer class="foot">
        <p class="actions">
          {more !== undefined && choice === undefined && (
            <WishButton
              wish={{ trail, part: part === "all" ? "first" : "all" }}
              expanded={part === "all"}
            >
              {part === "all" ? strings.less : more}
            </WishButton>
          )}
          <button type="button" data-action="panel" data-value={view.entity.id}>
            {strings.openPanel}
          </button>
          {evidence !== undefined && trail.length === 0 && choice === undefined && (
            <WishButton wish={{ trail, part: isWhy ? "first" : "why" }} expanded={isWhy}>
              {strings.why}
            </WishButton>
          )}
        </p>
        {/* Always there, so that a screen reader hears what comes into them. */}
        <output class="hint">{panelHint}</output>
        <output class="hint" id="status" />
        <p class="known">
          <span>{strings.knownUpTo(formatPartialDate(view.knownUpTo, strings.locale))}</span>
          <span class="tools">
            <Tool action="pin" label={strings.pin} />
            <Tool action="move" label={strings.move} />
            <Tool action="close" label={strings.close} />
          </span>
        </p>
      </footer>
    </>
  );
}

/** The note that opens at a name: facts with their dates and sources, or why there are none. */
export function Card(props: CardProps): JSX.Element {
  const { state, strings = englishCard } = props;
  return (
    <div
      class="surface card"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <dialog> closes and takes focus by rules of its own
      role="dialog"
      tabIndex={-1}
      aria-labelledby={nameId}
      lang={strings.locale}
    >
      {state.kind === "entity" ? (
        <Loaded {...props} view={state.view} strings={strings} />
      ) : (
        <>
          <div class="body">
            <Message name={state.name}>{strings[state.kind]}</Message>
          </div>
          <span class="tools alone">
            <Tool action="close" label={strings.close} />
          </span>
        </>
      )}
    </div>
  );
}
