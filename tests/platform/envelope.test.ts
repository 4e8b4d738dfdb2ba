import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

// Before the room is loaded: it looks for the extension API once.
vi.stubGlobal("browser", { runtime: { id: "backgrounder" } });
const { RefusedError, ask, envelop } = await import("../../src/platform/envelope.ts");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that does these things one after the other, and then answers. */
function makeBackground(...troubles: readonly (() => Promise<unknown>)[]) {
  let tries = 0;
  const send = (): Promise<unknown> => {
    const trouble = troubles[tries++];
    return trouble === undefined ? Promise.resolve({ ok: true, value: "Minsk" }) : trouble();
  };
  return { send, tries: () => tries };
}

const lose = (): Promise<unknown> => Promise.resolve(undefined);
const fail = (): Promise<unknown> => Promise.reject(new Error("the message port closed"));
const hang = (): Promise<unknown> => new Promise(() => undefined);
const refuse = (): Promise<unknown> => envelop(() => Promise.reject(new Error("not you")));

async function settle<T>(question: Promise<T>): Promise<PromiseSettledResult<T>> {
  const settled = Promise.allSettled([question]);
  await vi.runAllTimersAsync();
  const [result] = await settled;
  return result;
}

describe("a question to the background", () => {
  it.each([
    ["is answered", [], 1],
    ["is asked again where no answer came", [lose], 2],
    ["is asked four times in all", [fail, lose, fail], 4],
    ["is asked again where the answer neither comes nor fails", [hang], 2],
  ])("%s", async (_title, troubles, tries) => {
    const background = makeBackground(...troubles);
    expect(await settle(ask(background.send))).toMatchObject({ value: "Minsk" });
    expect(background.tries()).toBe(tries);
  });

  it("fails with the last failure where nobody ever answers", async () => {
    const background = makeBackground(lose, lose, lose, fail);
    const result = await settle(ask(background.send));
    expect(result).toMatchObject({ reason: { message: "the message port closed" } });
    expect(background.tries()).toBe(4);
  });

  it("is not asked again where it is refused", async () => {
    const background = makeBackground(refuse);
    const result = await settle(ask(background.send));
    expect(result).toMatchObject({ reason: { message: "not you" } });
    expect((result as PromiseRejectedResult).reason).toBeInstanceOf(RefusedError);
    expect(background.tries()).toBe(1);
  });

  it("leaves no timer behind", async () => {
    await ask(makeBackground().send);
    expect(vi.getTimerCount()).toBe(0);
  });
});
