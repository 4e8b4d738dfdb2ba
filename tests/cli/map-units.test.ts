import { expect, it, vi } from "vitest";
import { createBlockRunner } from "../../src/cli/map-units.ts";

vi.mock(import("../../src/core/extract/extract-document.ts"), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    extractDocument: (document, ...rest) => {
      if (document.text.includes("Kaboom")) throw new RangeError("too deep");
      return original.extractDocument(document, ...rest);
    },
  };
});

it("names a document that extraction fails on, and goes on with the others", () => {
  const units = ["Kaboom fell.", "Oda Krent spoke.", " "].map((text, index) => ({
    unit: {
      file: "a.jsonl",
      line: index + 1,
      text: JSON.stringify({ text, published: "2021-11-04" }),
    },
    kind: "lines" as const,
  }));
  const { documents, lines, faults } = createBlockRunner().run({
    step: "map",
    block: { number: 0, units },
    defaults: { publisher: undefined, published: undefined, language: undefined },
  });
  expect(documents).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("Oda Krent");
  expect(faults).toEqual([
    "a.jsonl:1: it could not be extracted: too deep",
    "a.jsonl:3: text is empty",
  ]);
});

it("loses of a feed only the items that are bad", () => {
  const items = ["Kaboom fell.", "", "Oda Krent spoke."].map(
    (text) => `<item><pubDate>2021-11-04</pubDate><description>${text}</description></item>`,
  );
  const text = `<rss version="2.0"><channel>${items.join("")}</channel></rss>`;
  const { documents, lines, faults } = createBlockRunner().run({
    step: "map",
    block: { number: 0, units: [{ unit: { file: "a.rss", line: 1, text }, kind: "feed" }] },
    defaults: { publisher: undefined, published: undefined, language: undefined },
  });
  expect(documents).toBe(1);
  expect(lines[0]).toContain("Oda Krent");
  expect(faults).toEqual([
    "a.rss:1: item 1: it could not be extracted: too deep",
    "a.rss:1: item 2: it has no text",
  ]);
});
