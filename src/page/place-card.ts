import type { Box } from "./safe-path.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between word and card, and between card and the window's edge, in px. */
const gap = 6;
const margin = 8;

export interface Place {
  readonly left: number;
  readonly top: number;
  /** The most that the card may take without covering its word or leaving the window. */
  readonly maxHeight: number;
}

/** The most of the window's height that a card takes. */
export const tallest = 0.8;

/**
 * Places a card at its word: below by preference, above where it does not fit below and above has
 * more room; beginning at the word and pushed into the window. Never over the word. CSS pixels of the
 * viewport.
 */
export function placeCard(word: Box, card: Size, viewport: Size): Place {
  const below = viewport.height - word.bottom - gap - margin;
  const above = word.top - gap - margin;
  const goesBelow = card.height <= below || below >= above;
  const room = goesBelow ? below : above;
  const maxHeight = Math.max(0, Math.min(room, viewport.height * tallest));
  const height = Math.min(card.height, maxHeight);
  const widest = Math.max(margin, viewport.width - card.width - margin);
  return {
    left: Math.min(Math.max(word.left, margin), widest),
    top: goesBelow ? word.bottom + gap : word.top - gap - height,
    maxHeight,
  };
}
