import type { JSX } from "preact";
import { defaultChoices } from "../../src/core/annotate/reader-choices.ts";
import { asEntityId } from "../../src/core/dataset/pack.ts";
import type { Company } from "../../src/core/relate/find-company.ts";
import { Card, type CardProps, type CardState } from "../../src/view/card.tsx";
import type { Catalogue } from "../../src/view/catalogue.ts";
import { languages } from "../../src/view/languages.ts";
import type { OptionsCalls, OptionsModel } from "../../src/view/options-model.ts";
import { OptionsView } from "../../src/view/options-view.tsx";
import type { PageView } from "../../src/view/page-view.ts";
import { PanelView, type PanelViewProps } from "../../src/view/panel-view.tsx";
import { PopupView } from "../../src/view/popup-view.tsx";
import { WelcomeFoot, WelcomeHead } from "../../src/view/welcome-view.tsx";
import {
  bareView,
  date,
  foundEntities,
  makeFact,
  makeReport,
  makeView,
  relatedArticles,
  rferl,
  today,
} from "./samples.ts";

/** A surface in one of its states, in a language. */
export type Surface = (words: Catalogue) => JSX.Element;

const nothing = (): void => {};
const dataset = { title: "A dataset", revision: 7 };

export const company: Company = {
  companions: foundEntities
    .slice(1)
    .map(({ id, type, name }, index) => ({ id, type, name, facts: 5 - index, documents: [rferl] })),
  ties: [{ from: asEntityId("belarus"), to: asEntityId("crimea"), facts: 2 }],
};

const linked = {
  ...makeFact("Lukashenka asked Russia, twice."),
  links: [{ start: 17, end: 23, entity: asEntityId("russia") }],
};
const view = makeView({ facts: [linked, ...makeView().facts] });
const bare: CardState = { kind: "entity", view: bareView };
const full: CardState = { kind: "entity", view };

function card(state: CardState, change: Partial<CardProps> = {}): Surface {
  return ({ card: strings }) => (
    <Card
      state={state}
      dataset={dataset}
      today={today}
      evidence={{
        words: "Lukashenka",
        form: "case-form",
        licence: "neighbours",
        name: "Lukashenka",
        rivals: [{ id: asEntityId("other"), name: "The other", description: "Somebody else" }],
        inPrivate: true,
      }}
      panelHint="Press Alt+Shift+K."
      strings={strings}
      {...change}
    />
  );
}

function panel(change: Partial<PanelViewProps>): Surface {
  return ({ panel: strings }) => (
    <PanelView
      page={{ kind: "report", report: makeReport() }}
      search={undefined}
      selected={undefined}
      revealed={undefined}
      knownUpTo={date("2025-01-26")}
      dataset={dataset}
      today={today}
      onSearch={nothing}
      onOpenEntity={nothing}
      onBack={nothing}
      onReveal={nothing}
      onRead={nothing}
      onOptions={nothing}
      strings={strings}
      {...change}
    />
  );
}

function popup(page: PageView, everywhere: boolean, pausedUntil?: number): Surface {
  return ({ popup: strings }) => (
    <PopupView
      page={page}
      switches={{
        everywhere,
        site: { domain: "rferl.org", on: true },
        ...(pausedUntil === undefined ? {} : { pausedUntil }),
      }}
      panelRefused
      onRead={nothing}
      onPause={nothing}
      onSite={nothing}
      onEverywhere={nothing}
      onOpenPanel={nothing}
      onOptions={nothing}
      onOpenEntity={nothing}
      strings={strings}
    />
  );
}

const optionsModel: OptionsModel = {
  choices: {
    ...defaultChoices,
    rules: [
      { rule: "known", entity: asEntityId("minsk"), name: "Minsk" },
      {
        rule: "rejected",
        entity: asEntityId("minsk"),
        name: "Minsk",
        scope: "page",
        where: "https://a.example/",
      },
    ],
  },
  sites: [
    { site: "a.example", on: false },
    { site: "b.example", on: true },
  ],
  language: undefined,
  languages,
  shortcuts: [
    { command: "next-name", keys: "Alt+Shift+N" },
    { command: "open-panel", keys: "" },
  ],
  stored: { choices: 3, bytes: 120 },
  dataset: { ...dataset, knownUpTo: date("2025-01-26"), facts: 25 },
  firstRun: "https://a.example/",
};

const idleCalls: OptionsCalls = {
  onChoice: nothing,
  onKind: nothing,
  onSite: nothing,
  onAddSite: () => false,
  onRemoveSite: nothing,
  onExport: nothing,
  onImport: () => Promise.resolve({ kind: "failed", fault: "it is a test" }),
  onUndo: nothing,
  onLanguage: nothing,
  onShortcuts: nothing,
  onDelete: () => Promise.resolve(),
};

function options(change: Partial<OptionsModel>): Surface {
  return ({ options: strings }) => (
    <OptionsView model={{ ...optionsModel, ...change }} calls={idleCalls} strings={strings} />
  );
}

export const cardSurfaces: readonly (readonly [string, Surface])[] = [
  ["first level", card(full)],
  ["expanded", card(full, { wish: { trail: [], part: "all" } })],
  ["bare", card(bare)],
  ["without a date", card({ kind: "entity", view: makeView({ dated: false }) })],
  ["asked why", card(full, { wish: { trail: [], part: "why" } })],
  [
    "after a choice",
    card(full, { wish: { trail: [], part: "first", choice: { choice: "known", undo: false } } }),
  ],
  ["with a citation", card(full, { wish: { trail: [], part: "first", cite: linked.id } })],
  [
    "of another entity",
    card(full, { wish: { trail: [asEntityId("x")], part: "first" }, cameFrom: "Russia" }),
  ],
  ["loading", card({ kind: "loading", name: "AFP" })],
  ["unknown", card({ kind: "unknown", name: "AFP" })],
  ["failed", card({ kind: "failed", name: "AFP" })],
];

const selected = { id: view.entity.id, state: full, company };

export const pageSurfaces: readonly (readonly [string, Surface])[] = [
  [
    "panel with names",
    panel({
      page: { kind: "report", report: makeReport({ highlighting: false }) },
      unknown: [{ text: "Jane Doe", count: 2 }],
      related: relatedArticles,
    }),
  ],
  [
    "panel with a mention shown",
    panel({ revealed: { entity: asEntityId("belarus"), index: 1, count: 5 } }),
  ],
  ["panel that cannot read", panel({ page: { kind: "unreadable" } })],
  ["panel with nothing", panel({ page: { kind: "report", report: makeReport({ entities: [] }) } })],
  [
    "panel with results",
    panel({ search: { query: "b", results: { kind: "found", entities: foundEntities } } }),
  ],
  [
    "panel without results",
    panel({ search: { query: "q", results: { kind: "found", entities: [] } } }),
  ],
  ["panel with an entity", panel({ selected })],
  ["panel with a bare entity", panel({ selected: { id: asEntityId("afp"), state: bare } })],
  [
    "panel with an entity on its way",
    panel({ selected: { id: asEntityId("afp"), state: { kind: "loading", name: "" } } }),
  ],
  [
    "panel beside no article",
    panel({
      page: { kind: "report", report: makeReport({ status: "not-article", entities: [] }) },
    }),
  ],
  [
    "popup over no article",
    popup({ kind: "report", report: makeReport({ status: "not-article", entities: [] }) }, true),
  ],
  ["popup with names", popup({ kind: "report", report: makeReport() }, true)],
  ["popup that pauses", popup({ kind: "report", report: makeReport() }, true, Date.now())],
  ["popup that is off and cannot read", popup({ kind: "unreadable" }, false)],
  ["options", options({})],
  ["options without a choice", options({ choices: defaultChoices, sites: [] })],
  [
    "first-run page",
    ({ welcome }) => (
      <main class="surface welcome" lang={welcome.locale}>
        <WelcomeHead strings={welcome} />
        <WelcomeFoot strings={welcome} onOptions={nothing} />
      </main>
    ),
  ],
];
