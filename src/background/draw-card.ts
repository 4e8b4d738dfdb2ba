import {
  type NameRule,
  type RejectionScope,
  pageOfAddress,
} from "../core/annotate/reader-choices.ts";
import { dayOf } from "../core/dataset/partial-date.ts";
import type { DrawnElement } from "../core/relate/drawn-node.ts";
import { describeEntity } from "../core/relate/describe-entity.ts";
import type { BackgroundRequests } from "../messaging/protocol.ts";
import { removeRule, saveRule } from "../platform/choices.ts";
import { siteOfAddress } from "../platform/site.ts";
import { type CardWish, readWish } from "../view/card-wish.ts";
import { drawEntityCard } from "../view/draw-card.tsx";
import type { Dataset } from "./dataset.ts";
import { loadCatalogue } from "./reader.ts";

type Request = BackgroundRequests["card:draw"]["request"];

function whereOf(scope: RejectionScope, url: string): string {
  if (scope === "everywhere") return "";
  return scope === "site" ? siteOfAddress(url) : pageOfAddress(url);
}

/** Keeps what the reader says of a name, or takes it back. */
async function keepChoice(
  { choice }: CardWish,
  { id: entity, name, url = "" }: Request,
  inPrivate: boolean,
): Promise<void> {
  if (choice === undefined) return;
  const scope = choice.choice;
  const rule: NameRule =
    scope === "known"
      ? { rule: "known", entity, name }
      : { rule: "rejected", entity, name, scope, where: whereOf(scope, url) };
  await (choice.undo ? removeRule(rule) : saveRule(rule, inPrivate));
}

/** Draws the card as the reader wishes; what the wish has to be kept is kept first. */
export async function drawCard(
  { pack, entities }: Dataset,
  request: Request,
  inPrivate: boolean,
): Promise<DrawnElement> {
  const { id, name, evidence, hint } = request;
  const wish = readWish(request.wish);
  const [{ card }] = await Promise.all([loadCatalogue(), keepChoice(wish, request, inPrivate)]);
  const today = dayOf(new Date());
  const shown = wish.trail.at(-1) ?? id;
  const view = describeEntity(pack, shown, { ...request, today });
  const from = wish.trail.length === 0 ? undefined : (wish.trail.at(-2) ?? id);
  return drawEntityCard({
    state: view === undefined ? { kind: "unknown", name } : { kind: "entity", view },
    wish,
    evidence: {
      ...evidence,
      words: name,
      rivals: evidence.rivals.flatMap((rival) => entities.get(rival) ?? []),
      inPrivate,
    },
    cameFrom: from && entities.get(from)?.name,
    dataset: pack,
    today,
    panelHint: hint ? card.panelHint : undefined,
    strings: card,
  });
}
