import type { Entity } from "../core/dataset/pack.ts";
import type { CitedFact } from "../core/relate/entity-view.ts";
import { formatPartialDate } from "./dates.ts";

function dated({ text, when }: CitedFact, locale: string): string {
  return when === undefined ? text : `${formatPartialDate(when, locale)}: ${text}`;
}

/** A fact to be pasted into a text, with who said it, where and when. */
export function citePlain(fact: CitedFact, locale: string): string {
  const { source, asOf } = fact;
  const date = formatPartialDate(asOf, locale);
  return `${dated(fact, locale)} (${source.publisher}, “${source.title}”, ${date}, ${source.url})`;
}

/** What Markdown would take for its own. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}

/** As citePlain, with the source as a link. */
export function citeMarkdown(fact: CitedFact, locale: string): string {
  const { source, asOf } = fact;
  const said = escapeMarkdown(dated(fact, locale));
  const title = escapeMarkdown(`${source.publisher}, “${source.title}”`);
  // A bracket in an address would end the link.
  const address = source.url.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(" ", "%20");
  return `${said} ([${title}](${address}), ${formatPartialDate(asOf, locale)})`;
}

/** Where the facts come from, for a report. */
export interface DatasetVersion {
  readonly title: string;
  readonly revision: number;
}

/**
 * A report about a wrong fact, filled in up to the reader's own words. In English: it is for whoever
 * keeps the dataset.
 */
export function reportFact(
  fact: CitedFact,
  entity: Pick<Entity, "id" | "name">,
  { title, revision }: DatasetVersion,
): string {
  const { source } = fact;
  return [
    "Backgrounder: a fact seems to be wrong",
    `Dataset: ${title}, revision ${revision}`,
    `Entity: ${entity.name} (${entity.id})`,
    `Fact: ${fact.text} (${fact.id}${fact.when === undefined ? "" : `, about ${fact.when}`})`,
    `Document: ${source.publisher}, “${source.title}”, ${source.published}, ${source.url} (${source.id})`,
    "What is wrong: ",
  ].join("\n");
}
