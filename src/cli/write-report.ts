import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Entity, EntityId, Pack } from "../core/dataset/pack.ts";
import type { BuildReport } from "../core/extract/make-extracted-pack.ts";

export interface ReportInput {
  readonly pack: Pack;
  readonly report: BuildReport | undefined;
  readonly faults: readonly string[];
}

/** Rows of one table: more is not read, and the pack has them all. */
const mostRows = 200;

function escape(text: string | number): string {
  return String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function cells(row: readonly (string | number)[], tag: string): string {
  return row
    .map(
      (cell) => `<${tag}${typeof cell === "number" ? ' class="n"' : ""}>${escape(cell)}</${tag}>`,
    )
    .join("");
}

function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  note = "",
): string {
  if (rows.length === 0) return "<p>None.</p>";
  const body = rows.slice(0, mostRows).map((row) => `<tr>${cells(row, "td")}</tr>`);
  const more = rows.length > mostRows ? `<p>And ${rows.length - mostRows} more.</p>` : "";
  return `${note}<table><thead><tr>${cells(head, "th")}</tr></thead><tbody>${body.join("\n")}</tbody></table>${more}`;
}

/** Bars with their labels and counts as one picture; the counts are text, so colour carries nothing. */
function bars(title: string, counts: readonly (readonly [label: string, count: number])[]): string {
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const row = 22;
  const label = 190;
  const width = 380;
  const lines = counts.map(([name, count], index) => {
    const y = index * row;
    const length = Math.max(1, Math.round((count / most) * width));
    return (
      `<text x="${label - 8}" y="${y + 15}" text-anchor="end">${escape(name)}</text>` +
      `<rect x="${label}" y="${y + 4}" width="${length}" height="14"/>` +
      `<text x="${label + length + 6}" y="${y + 15}">${count}</text>`
    );
  });
  const height = counts.length * row + 4;
  return `<figure><figcaption>${escape(title)}</figcaption><svg viewBox="0 0 ${label + width + 80} ${height}" width="${label + width + 80}" height="${height}" role="img" aria-label="${escape(title)}">${lines.join("\n")}</svg></figure>`;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts];
}

function byCount(counts: [string, number][]): [string, number][] {
  return counts.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const style = `
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
th,td{text-align:left;padding:.2rem .6rem;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent);vertical-align:top}
.n{text-align:right;font-variant-numeric:tabular-nums}
svg{font:13px system-ui,sans-serif;fill:currentColor;max-width:100%;height:auto}
svg rect{fill:color-mix(in srgb,currentColor 45%,transparent)}
figure{margin:1rem 0}figcaption{font-weight:600}
`;

function factCounts({ facts }: Pack): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entities } of facts)
    for (const id of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function entityRow(entity: Entity, facts: ReadonlyMap<EntityId, number>): (string | number)[] {
  const { name, type, description, names } = entity;
  const others = names.map(({ text }) => text).filter((text) => text !== name);
  return [name, type, description, others.slice(0, 8).join(", "), facts.get(entity.id) ?? 0];
}

/** The whole page as one text without scripts and without anything from elsewhere. */
function formatReport({ pack, report, faults }: ReportInput): string {
  const facts = factCounts(pack);
  const entities = pack.entities.toSorted(
    (a, b) => (facts.get(b.id) ?? 0) - (facts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const months = countBy(pack.documents, ({ published }) => published.slice(0, 7)).toSorted(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  const { counts } = pack;
  const merged = report?.resolved.merged ?? [];
  const doubtful = report?.resolved.doubtful ?? [];
  const rejected = (report?.rejected ?? []).toSorted(
    (a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1),
  );
  const parts = [
    `<h1>${escape(pack.title)}</h1>`,
    `<p>${counts.documents} documents, ${counts.entities} entities, ${counts.names} names, ${counts.facts} facts; known up to ${escape(pack.knownUpTo)}. Revision ${pack.revision}, ${escape(pack.licence)}.</p>`,
    bars("Entities by type", byCount(countBy(pack.entities, ({ type }) => type))),
    bars("Facts by kind", byCount(countBy(pack.facts, ({ kind }) => kind))),
    bars("Documents by month", months.slice(-36)),
    `<h2>Found</h2>`,
    table(
      ["name", "type", "what it is", "other names", "facts"],
      entities.map((entity) => entityRow(entity, facts)),
    ),
    `<h2>Merged (${merged.length})</h2>`,
    table(["name", "into"], merged),
    `<h2>Doubtful, left apart (${doubtful.length})</h2>`,
    table(
      ["one", "other", "why"],
      doubtful.map(({ keys: [one, other], reason }) => [one, other, reason]),
    ),
    `<h2>Rejected (${rejected.length})</h2>`,
    table(
      ["name", "documents", "why"],
      rejected.map(({ name, documents, reason }) => [name, documents, reason]),
    ),
    `<h2>Documents left out (${faults.length})</h2>`,
    table(
      ["fault"],
      faults.map((fault) => [fault]),
    ),
  ];
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(pack.title)}: report</title><style>${style}</style></head>\n<body>\n${parts.join("\n")}\n</body></html>\n`;
}

/** Writes the report of a build, for an editor to look through. */
export function writeReport(file: string, input: ReportInput): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatReport(input));
}
