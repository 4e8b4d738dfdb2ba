import { describe, expect, it } from "vitest";
import { layOutTimeline, sortByTime } from "../../src/view/timeline-scale.ts";
import { date, facts, makeFact, makeView, rferl } from "./samples.ts";

describe("sortByTime", () => {
  it("orders facts by the date that they are about, else by the one they were said", () => {
    const dates = sortByTime(facts).map(({ when, asOf }) => when ?? asOf);
    expect(dates).toEqual(["1999", "2020-08", "2021-11-04", "2021-11-04", "2021-11-04"]);
  });
});

describe("layOutTimeline", () => {
  it("is to scale over whole years", () => {
    const view = makeView({
      facts: [makeFact("a", rferl, "2000-01-01"), makeFact("b", rferl, "2009-12-31")],
      since: [],
    });
    const timeline = layOutTimeline(view);
    expect(timeline?.marks[0]?.start).toBe(0);
    expect(timeline?.marks[1]?.end).toBe(1);
    expect(timeline?.years).toEqual([
      { year: 2000, at: 0 },
      { year: 2002, at: expect.closeTo(0.2, 3) as number },
      { year: 2004, at: expect.closeTo(0.4, 3) as number },
      { year: 2006, at: expect.closeTo(0.6, 3) as number },
      { year: 2008, at: expect.closeTo(0.8, 3) as number },
      { year: 2010, at: 1 },
    ]);
  });

  it("stretches a date over all the days that it may mean", () => {
    const view = makeView({
      facts: [makeFact("a", rferl, "2000"), makeFact("b", rferl, "2003-12-31")],
      since: [],
    });
    const mark = layOutTimeline(view)?.marks[0];
    expect((mark?.end ?? 0) - (mark?.start ?? 0)).toBeCloseTo(0.25, 2);
  });

  it("stacks facts of one day", () => {
    const rows = layOutTimeline(makeView())?.marks.map(({ row }) => row);
    expect(rows?.slice(-4)).toEqual([0, 1, 2, 0]);
    expect(layOutTimeline(makeView())?.rows).toBe(Math.max(...(rows ?? [])) + 1);
  });

  it("marks what came after the article, and the article between", () => {
    const timeline = layOutTimeline(makeView());
    const article = timeline?.article ?? 0;
    for (const { start, since } of timeline?.marks ?? []) {
      expect(since).toBe(start > article);
    }
  });

  it("leaves the article out where it has no date of its own, or one outside", () => {
    expect(layOutTimeline(makeView({ dated: false }))?.article).toBeUndefined();
    expect(layOutTimeline(makeView({ asOf: date("2031-01-01") }))?.article).toBeUndefined();
  });

  it.each([
    ["no fact", []],
    ["one date", [makeFact("a"), makeFact("b")]],
  ])("is not drawn for %s", (_case, some) => {
    expect(layOutTimeline(makeView({ facts: some, since: [] }))).toBeUndefined();
  });

  it("labels few years, however long the time", () => {
    const view = makeView({
      facts: [makeFact("a", rferl, "0988"), makeFact("b", rferl, "2021")],
      since: [],
    });
    expect(layOutTimeline(view)?.years.length).toBeLessThanOrEqual(6);
  });
});
