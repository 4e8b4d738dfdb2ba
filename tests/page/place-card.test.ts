import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeCard } from "../../src/page/place-card.ts";
import { isOnTheWay } from "../../src/page/safe-path.ts";

const viewport = { width: 1000, height: 800 };
const word = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe("placeCard", () => {
  it("stands below the word, beginning with it", () => {
    const place = placeCard(word(100, 100), { width: 360, height: 300 }, viewport);
    expect(place).toMatchObject({ left: 100, top: 126 });
  });

  it("goes above where there is more room", () => {
    const place = placeCard(word(100, 700), { width: 360, height: 300 }, viewport);
    expect(place.top).toBe(394);
  });

  it("is pushed into the window at its right edge", () => {
    expect(placeCard(word(900, 100), { width: 360, height: 300 }, viewport).left).toBe(632);
  });

  it("never covers its word, never leaves the window, never takes over 80 % of its height", () => {
    const whole = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(whole, whole, whole, (x, y, height) => {
        const at = word(x % 920, y % 780);
        const size = { width: 360, height };
        const { left, top, maxHeight } = placeCard(at, size, viewport);
        const shown = Math.min(height, maxHeight);
        expect(maxHeight).toBeLessThanOrEqual(640);
        expect(top >= at.bottom || top + shown <= at.top).toBe(true);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + 360).toBeLessThanOrEqual(992);
        expect(shown === 0 || (top >= 0 && top + shown <= 800)).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe("isOnTheWay", () => {
  const card = { left: 100, top: 126, right: 460, bottom: 400 };

  it.each([
    ["between word and card", 140, 123, true],
    ["at the card's near edge", 300, 126, true],
    ["beside the word", 300, 100, false],
    ["above the word", 140, 80, false],
  ])("says of a point %s", (_case, x, y, expected) => {
    expect(isOnTheWay(word(100, 100), card, x, y)).toBe(expected);
  });

  it("works for a card above its word", () => {
    const above = { left: 100, top: 100, right: 460, bottom: 394 };
    expect(isOnTheWay(word(100, 400), above, 140, 397)).toBe(true);
    expect(isOnTheWay(word(100, 400), above, 140, 430)).toBe(false);
  });
});
