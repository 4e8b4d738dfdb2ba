import axe from "axe-core";
import type { JSX } from "preact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asEntityId } from "../../src/core/dataset/pack.ts";
import { Card, type CardState } from "../../src/view/card.tsx";
import type { PageView } from "../../src/view/page-view.ts";
import { PanelView, type PanelViewProps } from "../../src/view/panel-view.tsx";
import { PopupView } from "../../src/view/popup-view.tsx";
import { type Scheme, get, mountCard, mountPage, preferScheme } from "./mount.tsx";
import { bareView, date, foundEntities, makeReport, makeView, today } from "./samples.ts";

const nothing = (): void => {};

function card(state: CardState, expanded = false): JSX.Element {
  return (
    <Card
      state={state}
      wish={{ trail: [], part: expanded ? "all" : "first" }}
      dataset={{ title: "A dataset", revision: 7 }}
      today={today}
      panelHint="Press Alt+Shift+K."
    />
  );
}

function panel(change: Partial<PanelViewProps>): JSX.Element {
  return (
    <PanelView
      page={{ kind: "report", report: makeReport() }}
      search={undefined}
      selected={undefined}
      revealed={undefined}
      knownUpTo={date("2025-01-26")}
      today={today}
      onSearch={nothing}
      onOpenEntity={nothing}
      onBack={nothing}
      onReveal={nothing}
      onRead={nothing}
      onOptions={nothing}
      {...change}
    />
  );
}

function popup(page: PageView, everywhere: boolean): JSX.Element {
  return (
    <PopupView
      page={page}
      switches={{ everywhere, site: { domain: "rferl.org", on: true } }}
      onRead={nothing}
      onPause={nothing}
      onSite={nothing}
      onEverywhere={nothing}
      onOpenPanel={nothing}
      onOptions={nothing}
      onOpenEntity={nothing}
    />
  );
}

/** What axe finds, as one line each. */
async function findViolations(context: Document | Element): Promise<string[]> {
  const { violations } = await axe.run(context);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const pages: [string, JSX.Element][] = [
  [
    "panel with names",
    panel({ page: { kind: "report", report: makeReport({ highlighting: false }) } }),
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
    "panel with an entity",
    panel({ selected: { id: asEntityId("a"), state: { kind: "entity", view: makeView() } } }),
  ],
  [
    "panel with a bare entity",
    panel({ selected: { id: asEntityId("afp"), state: { kind: "entity", view: bareView } } }),
  ],
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
  ["popup that is off and cannot read", popup({ kind: "unreadable" }, false)],
];

describe.each<Scheme>(["light", "dark"])("in %s", (scheme) => {
  beforeAll(() => preferScheme(scheme));
  afterAll(() => preferScheme(""));

  it("has other colours than the other scheme", () => {
    const { root } = mountCard(card({ kind: "loading", name: "AFP" }));
    const paper = getComputedStyle(get(root, ".card")).backgroundColor;
    expect(paper).toBe(scheme === "light" ? "rgb(253, 252, 248)" : "rgb(27, 26, 24)");
  });

  it("finds no fault in the expanded card", async () => {
    const { root } = mountCard(card({ kind: "entity", view: makeView() }, true));
    get(root, ".names");
    expect(await findViolations(root.host)).toEqual([]);
  });

  it.each<[string, CardState]>([
    ["bare", { kind: "entity", view: bareView }],
    ["loading", { kind: "loading", name: "AFP" }],
    ["unknown", { kind: "unknown", name: "AFP" }],
    ["failed", { kind: "failed", name: "AFP" }],
  ])("finds no fault in the card that is %s", async (_case, state) => {
    const { root } = mountCard(card(state));
    expect(await findViolations(root.host)).toEqual([]);
  });

  it.each(pages)("finds no fault in the %s", async (_case, page) => {
    mountPage(page);
    expect(await findViolations(document)).toEqual([]);
  });
});
