import { describe, expect, it } from "vitest";
import { asEntityId } from "../../src/core/dataset/pack.ts";
import type { Company } from "../../src/core/relate/find-company.ts";
import { layOutCompany } from "../../src/view/company-layout.ts";

const middle = asEntityId("middle");

/** So many around one; the first two of them are named together. */
function makeCompany(count: number): Company {
  const companions = Array.from({ length: count }, (_, index) => ({
    id: asEntityId(`entity-${index}`),
    type: "person" as const,
    name: `Entity ${index}`,
    facts: 1,
    documents: [],
  }));
  const ties = [{ from: asEntityId("entity-0"), to: asEntityId("entity-1"), facts: 1 }];
  return { companions, ties: count > 1 ? ties : [] };
}

const counts = [1, 2, 3, 5, 8, 10];
const widths = [224, 300, 424, 600];
const cases = counts.flatMap((count) => widths.map((width) => [count, width] as const));

describe("the layout of a company", () => {
  it.each(cases)("lets no two labels of %i cover one another in %i px", (count, width) => {
    const { places } = layOutCompany(middle, makeCompany(count), width);
    const points = [...places.values()];
    expect(points).toHaveLength(count + 1);
    const covered = points.flatMap((a, index) =>
      points
        .slice(index + 1)
        .filter((b) => Math.abs(a.x - b.x) < 80 && Math.abs(a.y - b.y) < 44)
        .map((b) => [a, b]),
    );
    expect(covered).toEqual([]);
  });

  it.each(cases)("keeps %i within %i px", (count, width) => {
    const { height, places } = layOutCompany(middle, makeCompany(count), width);
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThanOrEqual(40);
      expect(x).toBeLessThanOrEqual(width - 40);
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y).toBeLessThanOrEqual(height - 32);
    }
  });

  it("is the same every time", () => {
    const [first, second] = [1, 2].map(() => layOutCompany(middle, makeCompany(8), 300));
    expect(first).toEqual(second);
  });
});
