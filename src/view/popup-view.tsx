import type { JSX } from "preact";
import type { EntityId } from "../core/dataset/pack.ts";
import { formatTime } from "./dates.ts";
import { Glyph } from "./glyph.tsx";
import { type FoundEntity, type PageView, findSituation } from "./page-view.ts";
import { type PopupStrings, englishPopup } from "./popup-strings.ts";
import { Switch } from "./switch.tsx";

/** The switches as they stand. `site` is missing where the page has none that could be switched. */
export interface PopupSwitches {
  readonly everywhere: boolean;
  readonly site?: { readonly domain: string; readonly on: boolean };
  /** When a pause that now holds ends, in ms since 1970. */
  readonly pausedUntil?: number;
}

export interface PopupViewProps {
  readonly page: PageView;
  /** Undefined until they are read. */
  readonly switches: PopupSwitches | undefined;
  /** The browser did not let the panel be opened. */
  readonly panelRefused?: boolean;
  readonly onSite: (on: boolean) => void;
  readonly onEverywhere: (on: boolean) => void;
  /** All sites for an hour, or no longer. */
  readonly onPause: (paused: boolean) => void;
  readonly onOpenPanel: () => void;
  /** The page is to be read although it does not look like an article. */
  readonly onRead: () => void;
  readonly onOpenEntity: (id: EntityId) => void;
  readonly onOptions: () => void;
  readonly strings?: PopupStrings;
}

/** So many stand in the popup; the panel has them all. */
const most = 5;

interface FoundProps {
  readonly entities: readonly FoundEntity[];
  readonly strings: PopupStrings;
  readonly onOpenEntity: (id: EntityId) => void;
}

function Found({ entities, strings, onOpenEntity }: FoundProps): JSX.Element {
  const hidden = entities.length - most;
  return (
    <>
      <h2 class="label">{strings.found(entities.length)}</h2>
      <ul class="found">
        {entities.slice(0, most).map(({ id, type, name, count }) => (
          <li key={id}>
            <Glyph type={type} label={strings.kinds[type]} />
            <button type="button" class="entry" onClick={() => onOpenEntity(id)}>
              <bdi>{name}</bdi>
            </button>
            <span class="tally">
              <span aria-hidden="true">{count}</span>
              <span class="unseen">{strings.mentions(count)}</span>
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="known">{strings.others(hidden)}</p>}
    </>
  );
}

interface SwitchesProps {
  readonly switches: PopupSwitches;
  readonly strings: PopupStrings;
  readonly onSite: (on: boolean) => void;
  readonly onEverywhere: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
}

function Switches(props: SwitchesProps): JSX.Element {
  const { switches, strings, onSite, onEverywhere, onPause } = props;
  const { everywhere, site, pausedUntil } = switches;
  return (
    <fieldset class="switches">
      <legend class="label">{strings.underline}</legend>
      {site !== undefined && (
        <Switch
          label={strings.thisSite}
          detail={everywhere ? site.domain : `${site.domain}. ${strings.everywhereOff}`}
          on={everywhere && site.on}
          disabled={!everywhere}
          onChange={onSite}
        />
      )}
      <Switch label={strings.everywhere} on={everywhere} onChange={onEverywhere} />
      {everywhere && (
        <p class="pause">
          <output>
            {pausedUntil !== undefined &&
              strings.pausedUntil(formatTime(pausedUntil, strings.locale))}
          </output>
          <button type="button" onClick={() => onPause(pausedUntil === undefined)}>
            {pausedUntil === undefined ? strings.pause : strings.resume}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** The popup: the two switches, what was found in the article, and the way to the panel. */
export function PopupView(props: PopupViewProps): JSX.Element {
  const { page, switches, panelRefused = false, strings = englishPopup } = props;
  const situation = findSituation(page);
  return (
    <main class="surface popup" lang={strings.locale}>
      <h1 class="product">{strings.product}</h1>
      <section>
        {situation === "article" && page.kind === "report" ? (
          <Found
            entities={page.report.entities}
            strings={strings}
            onOpenEntity={props.onOpenEntity}
          />
        ) : (
          <output class="empty">{situation !== "article" && strings.situations[situation]}</output>
        )}
        {situation === "not-article" && (
          <button type="button" class="anyway" onClick={props.onRead}>
            {strings.readAnyway}
          </button>
        )}
      </section>
      {switches !== undefined && (
        <Switches
          switches={switches}
          strings={strings}
          onSite={props.onSite}
          onEverywhere={props.onEverywhere}
          onPause={props.onPause}
        />
      )}
      <footer>
        <button type="button" class="main-action" onClick={props.onOpenPanel}>
          {strings.openPanel}
        </button>
        <output class="empty">{panelRefused && strings.panelRefused}</output>
        <button type="button" class="to-options" onClick={props.onOptions}>
          {strings.options}
        </button>
      </footer>
    </main>
  );
}
