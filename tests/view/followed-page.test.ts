import { afterEach, describe, expect, it, vi } from "vitest";
import { type FollowedPage, type PageSource, followPage } from "../../src/view/followed-page.ts";
import type { PageSummary } from "../../src/view/page-view.ts";
import { makeReport } from "./samples.ts";

/** Tabs that a test opens, closes and lets speak. */
class Tabs {
  readonly #stop = new AbortController();
  readonly reports = new Map<number, PageSummary>();
  readonly shown: FollowedPage[] = [];
  active: number | undefined = 1;
  /** Runs while the followed tab is given time. */
  meanwhile = (): void => {};
  changed = (): void => {};
  speak: (tab: number, report: PageSummary) => void = () => {};

  follow(pinned?: number): void {
    const source: PageSource = {
      findTab: () => Promise.resolve(this.active),
      askReport: (tab) => {
        const report = this.reports.get(tab);
        return report === undefined ? Promise.reject(new Error("silent")) : Promise.resolve(report);
      },
      watchReports: (callback) => {
        this.speak = callback;
      },
      watchTabs: (callback) => {
        this.changed = callback;
      },
      patience: () => Promise.resolve(this.meanwhile()),
    };
    followPage(source, pinned, (followed) => this.shown.push(followed), this.#stop.signal);
  }

  /** The last that was shown, as tab and title or state. */
  get last(): string | undefined {
    const followed = this.shown.at(-1);
    if (followed === undefined) return undefined;
    const { tab, page } = followed;
    return `${tab} ${page.kind === "report" ? page.report.title : page.kind}`;
  }

  get states(): string[] {
    return this.shown.map(({ page }) => page.kind);
  }

  stop(): void {
    this.#stop.abort();
  }
}

let tabs = new Tabs();
afterEach(() => {
  tabs.stop();
  tabs = new Tabs();
});

describe("followPage", () => {
  it("shows the report of the active tab", async () => {
    tabs.reports.set(1, makeReport({ title: "One" }));
    tabs.follow();
    await vi.waitFor(() => expect(tabs.last).toBe("1 One"));
  });

  it("goes with the reader to another tab", async () => {
    tabs.reports.set(1, makeReport({ title: "One" })).set(2, makeReport({ title: "Two" }));
    tabs.follow();
    await vi.waitFor(() => expect(tabs.last).toBe("1 One"));
    tabs.active = 2;
    tabs.changed();
    await vi.waitFor(() => expect(tabs.last).toBe("2 Two"));
  });

  it("stays with the tab that it is pinned to", async () => {
    tabs.reports.set(1, makeReport({ title: "One" })).set(2, makeReport({ title: "Two" }));
    tabs.follow(2);
    await vi.waitFor(() => expect(tabs.last).toBe("2 Two"));
    tabs.changed();
    tabs.speak(1, makeReport({ title: "One, again" }));
    tabs.speak(2, makeReport({ title: "Two, again" }));
    await vi.waitFor(() => expect(tabs.shown.length).toBeGreaterThan(1));
    expect(tabs.shown.every(({ tab }) => tab === 2)).toBe(true);
  });

  it("takes a report that the page sends unasked", async () => {
    tabs.reports.set(1, makeReport({ title: "One", status: "reading" }));
    tabs.follow();
    await vi.waitFor(() => expect(tabs.last).toBe("1 One"));
    tabs.speak(1, makeReport({ title: "One, read" }));
    expect(tabs.last).toBe("1 One, read");
  });

  it("waits for a page whose script has not started", async () => {
    tabs.meanwhile = () => void tabs.reports.set(1, makeReport({ title: "Late" }));
    tabs.follow();
    await vi.waitFor(() => expect(tabs.last).toBe("1 Late"));
    expect(tabs.states).not.toContain("unreadable");
  });

  it("says that a page which stays silent cannot be read", async () => {
    tabs.follow();
    await vi.waitFor(() => expect(tabs.last).toBe("1 unreadable"));
  });

  it("keeps the page's own word over the answer to an older question", async () => {
    tabs.meanwhile = () => tabs.speak(1, makeReport({ title: "Spoken" }));
    tabs.follow();
    await vi.waitFor(() => expect(tabs.last).toBe("1 Spoken"));
    expect(tabs.states).not.toContain("unreadable");
  });

  it("cannot read a window without a tab", async () => {
    tabs.active = undefined;
    tabs.follow();
    await vi.waitFor(() => expect(tabs.last).toBe("undefined unreadable"));
  });

  it("shows nothing once it has been stopped", async () => {
    const given = vi.fn<() => void>(() => tabs.stop());
    tabs.meanwhile = given;
    tabs.follow();
    await vi.waitFor(() => expect(given).toHaveBeenCalledOnce());
    // Every promise that is settled by now has been heard before the next frame.
    await new Promise(requestAnimationFrame);
    expect(tabs.states).not.toContain("unreadable");
  });
});
