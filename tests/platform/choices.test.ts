import { beforeEach, describe, expect, it, vi } from "vitest";
import { defaultChoices } from "../../src/core/annotate/reader-choices.ts";
import { asEntityId } from "../../src/core/dataset/pack.ts";

/** An area of the extension's storage, in memory. */
function makeArea() {
  const items = new Map<string, unknown>();
  return {
    items,
    get: () => Promise.resolve(Object.fromEntries(items)),
    set(added: object) {
      for (const [key, value] of Object.entries(added)) items.set(key, value);
      return Promise.resolve();
    },
    remove(key: string) {
      items.delete(key);
      return Promise.resolve();
    },
  };
}

const local = makeArea();
const session = makeArea();
// Before the room is loaded: it looks for the extension API once.
vi.stubGlobal("browser", { storage: { local, session } });
const { loadChoices, removeRule, saveChoice, saveKind, saveRule } =
  await import("../../src/platform/choices.ts");

const known = { rule: "known", entity: asEntityId("minsk"), name: "Minsk" } as const;
const rejected = {
  rule: "rejected",
  entity: asEntityId("minsk"),
  name: "Minsk",
  scope: "site",
  where: "news.example",
} as const;

beforeEach(() => {
  local.items.clear();
  session.items.clear();
});

describe("stored choices", () => {
  it("are the defaults where nothing was chosen", async () => {
    expect(await loadChoices()).toEqual(defaultChoices);
  });

  it("come back as they were made, and the default is stored as nothing", async () => {
    await saveChoice("markStyle", "wash");
    await saveChoice("openDelay", 250);
    await saveKind("place", false);
    expect(await loadChoices()).toEqual({
      ...defaultChoices,
      markStyle: "wash",
      openDelay: 250,
      quietKinds: ["place"],
    });
    await saveChoice("markStyle", "dotted");
    await saveChoice("openDelay", 400);
    await saveKind("place", true);
    expect([...local.items]).toEqual([]);
  });

  it("hold a rule once, however often it was made, until it is taken back", async () => {
    for (const rule of [known, known, rejected, rejected]) await saveRule(rule);
    expect((await loadChoices()).rules).toEqual([known, rejected]);
    await removeRule(known);
    expect((await loadChoices()).rules).toEqual([rejected]);
  });

  it("of a private window stay in memory, and hold in private windows alone", async () => {
    await saveRule(rejected, true);
    expect([...local.items]).toEqual([]);
    expect((await loadChoices()).rules).toEqual([]);
    expect((await loadChoices(true)).rules).toEqual([rejected]);
    await removeRule(rejected);
    expect([...session.items]).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    ["a style that there is not", "markStyle", "blink"],
    ["a delay that is no number", "openDelay", "soon"],
    ["a delay before now", "closeDelay", -1],
    ["a kind that there is not", "kind:animal", "off"],
    ["a rule that is none", "name:known:minsk", "Minsk"],
    ["a rule without an entity", "name:known:minsk", { rule: "known", name: "Minsk" }],
    ["a rule for nowhere", "name:x", { ...rejected, scope: "moon" }],
  ])("leave out %s", async (_case, key, value) => {
    local.items.set(key, value);
    expect(await loadChoices()).toEqual(defaultChoices);
  });

  it("cut a delay that is too long", async () => {
    local.items.set("openDelay", 60_000);
    expect((await loadChoices()).openDelay).toBe(1000);
  });
});
