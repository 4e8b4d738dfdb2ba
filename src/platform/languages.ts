import { browser } from "./browser.ts";

/** The languages of the browser's own interface and of its pages, the first preferred; BCP 47. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
