import type { PartialDate } from "../core/dataset/pack.ts";
import type { DrawnElement } from "../core/relate/drawn-node.ts";
import type { EntityView } from "../core/relate/entity-view.ts";
import { Card } from "./card.tsx";
import { englishCard } from "./card-strings.ts";
import { drawTree } from "./draw-tree.ts";

interface Wish {
  /** As the page has it. */
  readonly name: string;
  readonly expanded: boolean;
  /** The reader has to open the panel by hand, and is told how. */
  readonly hint: boolean;
}

/** Draws the card of an entity, or of a name of which nothing is known. */
export function drawEntityCard(
  view: EntityView | undefined,
  { name, expanded, hint }: Wish,
  today: PartialDate,
): DrawnElement {
  return drawTree(
    <Card
      state={view === undefined ? { kind: "unknown", name } : { kind: "entity", view }}
      expanded={expanded}
      today={today}
      panelHint={hint ? englishCard.panelHint : undefined}
    />,
  );
}

/** Draws the cards for which no entity is needed, before anybody knows their name. */
export function drawBlankCards(today: PartialDate): {
  readonly loading: DrawnElement;
  readonly failed: DrawnElement;
} {
  const draw = (kind: "loading" | "failed"): DrawnElement =>
    drawTree(<Card state={{ kind, name: "" }} today={today} />);
  return { loading: draw("loading"), failed: draw("failed") };
}
