/** Every word of the first-run page but the demo text, which is English as the dataset is. */
export interface WelcomeStrings {
  readonly locale: string;
  readonly product: string;
  readonly lead: string;
  readonly doesHeading: string;
  readonly does: readonly string[];
  readonly neverHeading: string;
  readonly never: readonly string[];
  readonly tryHeading: string;
  readonly tryHint: string;
  readonly reloadHeading: string;
  readonly reload: string;
  readonly options: string;
}

export const englishWelcome: WelcomeStrings = {
  locale: "en-GB",
  product: "Backgrounder",
  lead: "The background of every name that matters, while you read the news.",
  doesHeading: "What it does",
  does: [
    "On news articles it underlines the names that it knows.",
    "Rest the mouse on one, tap it, or press Alt+Shift+N: a card says who or what it is, in short facts with a date and a source.",
    "The side panel lists all names of the article, with timelines and related articles.",
  ],
  neverHeading: "What it never does",
  never: [
    "It sends nothing anywhere: the dataset is part of the extension.",
    "It changes nothing in the pages that you read, and stores nothing of them.",
    "It does not guess: a name that may be somebody else’s gets no underline.",
  ],
  tryHeading: "Try it",
  tryHint: "These are real cards over a made-up text.",
  reloadHeading: "Tabs that were open before",
  reload: "They need a reload before names are underlined in them.",
  options: "Options",
};
