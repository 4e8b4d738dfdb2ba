import type { PartialDate } from "../core/dataset/pack.ts";
import type { DrawnElement } from "../core/relate/drawn-node.ts";
import { Card, type CardProps } from "./card.tsx";
import type { CardStrings } from "./card-strings.ts";
import { drawTree } from "./draw-tree.ts";

/** Draws the card of an entity, or of a name of which nothing is known. */
export function drawEntityCard(props: CardProps & { readonly strings: CardStrings }): DrawnElement {
  return drawTree(<Card {...props} />);
}

/** Draws the cards for which no entity is needed, before anybody knows their name. */
export function drawBlankCards(
  today: PartialDate,
  strings: CardStrings,
): { readonly loading: DrawnElement; readonly failed: DrawnElement } {
  const draw = (kind: "loading" | "failed"): DrawnElement =>
    drawTree(<Card state={{ kind, name: "" }} today={today} strings={strings} />);
  return { loading: draw("loading"), failed: draw("failed") };
}
