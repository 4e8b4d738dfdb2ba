import { type CardStrings, englishCard } from "./card-strings.ts";
import { type OptionsStrings, englishOptions } from "./options-strings.ts";
import { type PanelStrings, englishPanel } from "./panel-strings.ts";
import { type PopupStrings, englishPopup } from "./popup-strings.ts";
import { type WelcomeStrings, englishWelcome } from "./welcome-strings.ts";

/** All words of the interface in one language. */
export interface Catalogue {
  readonly card: CardStrings;
  readonly panel: PanelStrings;
  readonly popup: PopupStrings;
  readonly options: OptionsStrings;
  readonly welcome: WelcomeStrings;
}

export const english: Catalogue = {
  card: englishCard,
  panel: englishPanel,
  popup: englishPopup,
  options: englishOptions,
  welcome: englishWelcome,
};
