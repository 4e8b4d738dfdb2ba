import { describe, expect, it } from "vitest";
import { type Steps, finish, runInSlices } from "../../src/page/slices.ts";

/** Counts to `last`, and takes about a millisecond for each number. */
function* count(last: number, done: number[]): Steps<number> {
  for (let number = 1; number <= last; number++) {
    const began = performance.now();
    while (performance.now() - began < 1);
    done.push(number);
    yield;
  }
  return last;
}

// oxlint-disable-next-line require-yield -- it fails at once
function* fail(): Steps<number> {
  throw new Error("no");
}

describe("runInSlices", () => {
  it("has done short work when it returns", async () => {
    const done: number[] = [];
    const running = runInSlices(count(1, done), new AbortController().signal);
    expect(done).toEqual([1]);
    expect((await running)?.value).toBe(1);
  });

  it("lets others work meanwhile, and does all of it", async () => {
    const done: number[] = [];
    const seen: number[] = [];
    const timer = setInterval(() => seen.push(done.length));
    const result = await runInSlices(count(60, done), new AbortController().signal);
    clearInterval(timer);
    expect(result?.value).toBe(60);
    expect(result?.cost).toBeGreaterThanOrEqual(60);
    expect(done).toHaveLength(60);
    expect(seen.some((length) => length > 0 && length < 60)).toBe(true);
  });

  it("ends without a result when it is stopped", async () => {
    const done: number[] = [];
    const stop = new AbortController();
    const running = runInSlices(count(60, done), stop.signal);
    stop.abort();
    expect(await running).toBeUndefined();
    expect(done.length).toBeLessThan(60);
  });

  it("throws what the work throws", async () => {
    await expect(runInSlices(fail(), new AbortController().signal)).rejects.toThrow("no");
  });
});

describe("finish", () => {
  it("runs work in one go", () => {
    const done: number[] = [];
    expect(finish(count(3, done))).toBe(3);
    expect(done).toEqual([1, 2, 3]);
  });
});
