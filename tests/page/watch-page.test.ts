import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type PageWatch, watchPage } from "../../src/page/watch-page.ts";

let stop: AbortController;
let textChanged: ReturnType<typeof vi.fn<() => void>>;
let read: ReturnType<typeof vi.fn<() => Promise<number>>>;
let watch: PageWatch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  document.body.innerHTML = '<p>Minsk</p><div contenteditable="true"><p>draft</p></div>';
  stop = new AbortController();
  textChanged = vi.fn<() => void>();
  read = vi.fn<() => Promise<number>>(() => Promise.resolve(1));
  watch = watchPage(document, { last: Promise.resolve(0), textChanged, read }, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Observers are called after the running script. */
const observed = (): Promise<void> => Promise.resolve();

function textIn(selector: string): Text {
  return document.querySelector(selector)?.firstChild as Text;
}

function edit(text: string): void {
  textIn("p").data = text;
}

describe("watchPage", () => {
  it("tells of a change at once, and reads after a quiet while", async () => {
    edit("Moscow");
    await observed();
    expect(textChanged).toHaveBeenCalledTimes(1);
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("reads a page that never rests after two seconds", async () => {
    for (let step = 0; step < 25; step++) {
      edit(`change ${step}`);
      await observed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("reads again when a frame has loaded another document, which changes nothing in the page", async () => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    await observed();
    await vi.advanceTimersByTimeAsync(400);
    read.mockClear();
    watch.observe([]);
    const loaded = new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
    });
    frame.src = `${location.origin}/nothing-here`;
    await loaded;
    await vi.advanceTimersByTimeAsync(400);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("reads again what has changed while it was read", async () => {
    // Longer than the page has been quiet.
    read.mockImplementationOnce(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 5000);
      });
      return 1;
    });
    edit("a");
    await observed();
    await vi.advanceTimersByTimeAsync(400);
    edit("b");
    await observed();
    await vi.advanceTimersByTimeAsync(4900);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(600);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("rests twenty times as long as reading took", async () => {
    read.mockResolvedValue(100);
    edit("a");
    await observed();
    await vi.advanceTimersByTimeAsync(400);
    edit("b");
    await observed();
    await vi.advanceTimersByTimeAsync(1900);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("does not take typing for a change", async () => {
    textIn("div p").data = "draft of mine";
    document.querySelector("div")?.append(document.createElement("p"));
    await observed();
    await vi.advanceTimersByTimeAsync(5000);
    expect(textChanged).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
  });

  it("falls silent when it is stopped", async () => {
    edit("a");
    await observed();
    stop.abort();
    edit("b");
    await observed();
    await vi.advanceTimersByTimeAsync(5000);
    expect(textChanged).toHaveBeenCalledTimes(1);
    expect(read).not.toHaveBeenCalled();
  });
});
