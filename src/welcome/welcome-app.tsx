import type { JSX } from "preact";
import { openOptions } from "../platform/own-pages.ts";
import { useCatalogue } from "../view/followed-language.ts";
import { WelcomeHead, WelcomeFoot } from "../view/welcome-view.tsx";
import { languageSource } from "./language-source.ts";

/** What stands before the demo text. */
export function WelcomeBefore(): JSX.Element | null {
  const catalogue = useCatalogue(languageSource);
  return catalogue === undefined ? null : <WelcomeHead strings={catalogue.welcome} />;
}

/** What stands after it. */
export function WelcomeAfter(): JSX.Element | null {
  const catalogue = useCatalogue(languageSource);
  if (catalogue === undefined) return null;
  return <WelcomeFoot strings={catalogue.welcome} onOptions={() => void openOptions()} />;
}
