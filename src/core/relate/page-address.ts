/** The address without what does not tell pages apart: scheme, www, query, fragment, last slash. */
export function pageAddress(url: string): string {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/i.exec(url);
  if (match === null) return url;
  return `${match[1]?.toLowerCase()}${match[2]?.replace(/\/$/, "")}`;
}
