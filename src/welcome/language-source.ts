import { loadLanguage } from "../platform/choices.ts";
import { browserLanguages } from "../platform/languages.ts";
import { watchSettings } from "../platform/settings.ts";
import type { LanguageSource } from "../view/followed-language.ts";

/** The reader's language, as it is stored. */
export const languageSource: LanguageSource = {
  load: loadLanguage,
  browserLanguages,
  watch: watchSettings,
};
