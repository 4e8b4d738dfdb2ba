import { type PageChoices, choicesForPage } from "../core/annotate/reader-choices.ts";
import { loadChoices, loadLanguage } from "../platform/choices.ts";
import { browserLanguages } from "../platform/languages.ts";
import { siteOfAddress } from "../platform/site.ts";
import type { Catalogue } from "../view/catalogue.ts";
import { findCatalogue } from "../view/languages.ts";

/** What the reader has chosen for a page. */
export async function loadPageChoices(url: string, inPrivate: boolean): Promise<PageChoices> {
  return choicesForPage(await loadChoices(inPrivate), { url, site: siteOfAddress(url) });
}

/** The words of the reader's language. */
export async function loadCatalogue(): Promise<Catalogue> {
  return findCatalogue(await loadLanguage(), browserLanguages());
}
