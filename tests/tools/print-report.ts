import type { PageReport } from "../../src/messaging/protocol.ts";

/** The article's title and a table of the entities that were found in it. */
export function formatReport({ title, published, entities }: PageReport): string {
  const rows = entities.map(({ name, type, count }) => [name, type, String(count)] as const);
  const head = ["name", "kind", "mentions"] as const;
  const wide = (column: 0 | 1): number =>
    Math.max(...[head, ...rows].map((row) => row[column].length));
  const lines = [head, ...rows].map(
    ([name, type, count]) => `  ${name.padEnd(wide(0))}  ${type.padEnd(wide(1))}  ${count}`,
  );
  const dated = published === undefined ? "" : ` (${published})`;
  return [`${title}${dated}`, "", ...lines, "", `${entities.length} entities`].join("\n");
}
