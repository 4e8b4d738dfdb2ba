import { describe, expect, it, vi } from "vitest";
import type { EntityId } from "../../src/core/dataset/pack.ts";
import type { PageView } from "../../src/view/page-view.ts";
import { findPinnedTab } from "../../src/view/pinned-tab.ts";
import { PopupView, type PopupViewProps } from "../../src/view/popup-view.tsx";
import { type Mounted, get, getButton, mountPage, textOf, texts } from "./mount.tsx";
import { foundEntities, makeReport } from "./samples.ts";

const site = { domain: "rferl.org", on: true };

function report(...args: Parameters<typeof makeReport>): PageView {
  return { kind: "report", report: makeReport(...args) };
}

function makeProps(change: Partial<PopupViewProps> = {}): PopupViewProps {
  return {
    page: report(),
    switches: { everywhere: true, site },
    onSite: vi.fn<(on: boolean) => void>(),
    onEverywhere: vi.fn<(on: boolean) => void>(),
    onOpenPanel: vi.fn<() => void>(),
    onOptions: vi.fn<() => void>(),
    onRead: vi.fn<() => void>(),
    onPause: vi.fn<(paused: boolean) => void>(),
    onOpenEntity: vi.fn<(id: EntityId) => void>(),
    ...change,
  };
}

function mount(change: Partial<PopupViewProps> = {}): Mounted["root"] {
  return mountPage(<PopupView {...makeProps(change)} />).root;
}

function switchesOf(root: Mounted["root"]): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>("[role=switch]")];
}

describe("the popup", () => {
  it("says how many names are known and shows the first five with their mentions", () => {
    const root = mount();
    expect(textOf(get(root, "h2"))).toBe("8 names known here");
    expect(texts(root, ".entry")).toEqual(foundEntities.slice(0, 5).map(({ name }) => name));
    expect(texts(root, ".tally .unseen")[0]).toBe("4 mentions");
    expect(textOf(root)).toContain("and 3 more in the panel");
  });

  it("names no others where there are none", () => {
    const root = mount({ page: report({ entities: foundEntities.slice(0, 5) }) });
    expect(textOf(root)).not.toContain("more in the panel");
  });

  it("calls back within the click", () => {
    const props = makeProps();
    const { root } = mountPage(<PopupView {...props} />);
    getButton(root, "Open side panel").click();
    getButton(root, "Belarus").click();
    expect(props.onOpenPanel).toHaveBeenCalledOnce();
    expect(props.onOpenEntity).toHaveBeenCalledExactlyOnceWith("belarus");
  });

  it("says so where the browser refused to open the panel", () => {
    expect(texts(mount({ panelRefused: true }), "footer output")[0]).toContain("did not open");
  });

  it.each<[string, PageView]>([
    ["Looking at the page…", { kind: "loading" }],
    ["This page cannot be read.", { kind: "unreadable" }],
    ["Reading the article…", report({ status: "reading", entities: [] })],
    ["This page does not look like an article", report({ status: "not-article", entities: [] })],
    ["The article could not be read.", report({ status: "failed", entities: [] })],
    ["No name in this article is in the dataset.", report({ entities: [] })],
  ])("says: %s", (sentence, page) => {
    expect(textOf(get(mount({ page }), "section output"))).toContain(sentence);
  });
});

describe("a page that does not look like an article", () => {
  const list = report({ status: "not-article", entities: [] });

  it("can be read all the same", () => {
    const props = makeProps({ page: list });
    getButton(mountPage(<PopupView {...props} />).root, "Read it all the same").click();
    expect(props.onRead).toHaveBeenCalledOnce();
  });

  it("is the only one that offers it", () => {
    expect(textOf(mount({ page: report({ entities: [] }) }))).not.toContain("Read it all");
  });
});

describe("the popup's pause", () => {
  const until = new Date(2025, 0, 26, 14, 5).getTime();

  it("can begin, and says until when it lasts", () => {
    const props = makeProps();
    const { root, redraw } = mountPage(<PopupView {...props} />);
    getButton(root, "Pause for an hour").click();
    expect(props.onPause).toHaveBeenCalledExactlyOnceWith(true);
    redraw(<PopupView {...props} switches={{ everywhere: true, site, pausedUntil: until }} />);
    expect(textOf(get(root, ".pause output"))).toBe("Paused until 14:05.");
    getButton(root, "Go on now").click();
    expect(props.onPause).toHaveBeenLastCalledWith(false);
  });

  it("is not offered where all sites are off", () => {
    const root = mount({ switches: { everywhere: false, site } });
    expect(root.querySelector(".pause")).toBeNull();
  });
});

describe("the popup's switches", () => {
  it("show what they switch and how it stands", () => {
    const root = mount({ switches: { everywhere: true, site: { ...site, on: false } } });
    expect(switchesOf(root).map(({ checked }) => checked)).toEqual([false, true]);
    expect(texts(root, ".switch-label")).toEqual(["On this site", "On all sites"]);
    expect(textOf(get(root, ".switch-detail"))).toBe("rferl.org");
  });

  it("call back with what the reader wants", () => {
    const props = makeProps();
    const { root } = mountPage(<PopupView {...props} />);
    for (const each of switchesOf(root)) each.click();
    expect(props.onSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(props.onEverywhere).toHaveBeenCalledExactlyOnceWith(false);
  });

  it("explain why the site's own has no effect while all sites are off", () => {
    const root = mount({ switches: { everywhere: false, site } });
    const [own] = switchesOf(root);
    expect([own?.disabled, own?.checked]).toEqual([true, false]);
    const detail = own?.getAttribute("aria-describedby") ?? "";
    expect(textOf(get(root, `#${CSS.escape(detail)}`))).toBe(
      "rferl.org. Off on all sites, so this site’s own switch has no effect.",
    );
  });

  it("leave out the site where the page has none", () => {
    expect(switchesOf(mount({ switches: { everywhere: true } }))).toHaveLength(1);
  });

  it("are not shown before they are known", () => {
    expect(switchesOf(mount({ switches: undefined }))).toEqual([]);
  });
});

describe("findPinnedTab", () => {
  it.each([
    ["?tab=7", 7],
    ["?tab=7&x=1", 7],
    ["", undefined],
    ["?tab=", undefined],
    ["?tab=-1", undefined],
    ["?tab=7a", undefined],
  ])("reads %j", (search, tab) => {
    expect(findPinnedTab(search)).toBe(tab);
  });
});
