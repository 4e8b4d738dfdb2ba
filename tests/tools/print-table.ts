/** Prints rows under a head: texts to the left, numbers to the right, two spaces between columns. */
export function printTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...all.map((row) => String(row[column] ?? "").length)),
  );
  for (const row of all) {
    const cells = widths.map((width, column) => {
      const cell = rows[0]?.[column];
      const text = String(row[column] ?? "");
      return typeof cell === "number" ? text.padStart(width) : text.padEnd(width);
    });
    console.log(cells.join("  ").trimEnd());
  }
}
