/** The tab that a page's address pins it to (`?tab=7`): for tests, and for the panel opened as a tab. */
export function findPinnedTab(search: string): number | undefined {
  const text = new URLSearchParams(search).get("tab") ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
