import card from "./card.css?inline";
import notes from "./notes.css?inline";
import tokens from "./tokens.css?inline";

/** The card's whole style, for an adopted sheet of its shadow root: no page's policy can refuse that. */
export const cardStyles = `${tokens}${notes}${card}`;
