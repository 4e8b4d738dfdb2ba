import { type ArticleView, type PageReport, mostBeside } from "./protocol.ts";

/** From where an entity is seen on the page of a report. */
export function articleViewOf({ url, published, entities }: PageReport): ArticleView {
  const beside = entities.slice(0, mostBeside).map(({ id }) => id);
  return { url, beside, ...(published === undefined ? {} : { published }) };
}
