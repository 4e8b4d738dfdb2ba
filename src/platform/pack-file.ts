import { browser } from "./browser.ts";

/** The bundled dataset's text: a file of the extension itself. The product's only fetch. */
export async function loadPackText(): Promise<string> {
  const response = await fetch(browser.runtime.getURL("pack.json"));
  return response.text();
}
