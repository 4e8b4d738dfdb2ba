/** A box in the viewport's CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far outside word and card the mouse may stray, in px. */
const slack = 6;

export function isIn({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/**
 * Whether a point is on the way from a word to its card: between the two, in the strip that both
 * their sides span at that height.
 */
export function isOnTheWay(word: Box, card: Box, x: number, y: number): boolean {
  const below = card.top >= word.bottom;
  const from = below ? word.bottom : card.bottom;
  const to = below ? card.top : word.top;
  if (y < from - slack || y > to + slack) return false;
  const share = to === from ? 1 : Math.min(1, Math.max(0, (y - from) / (to - from)));
  const near = below ? share : 1 - share;
  const left = word.left + (Math.min(word.left, card.left) - word.left) * near;
  const right = word.right + (Math.max(word.right, card.right) - word.right) * near;
  return x >= left - slack && x <= right + slack;
}
