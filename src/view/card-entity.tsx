import type { JSX } from "preact";
import type { PartialDate } from "../core/dataset/pack.ts";
import type { EntityView } from "../core/relate/entity-view.ts";
import { CardChoices, type CardEvidence, CardWhy } from "./card-why.tsx";
import type { CardStrings } from "./card-strings.ts";
import { type CardWish, writeWish } from "./card-wish.ts";
import { type FactActions, CitedFacts } from "./cited-facts.tsx";
import { splitExpanded, splitFacts } from "./first-facts.ts";
import { Identity } from "./identity.tsx";
import { OtherNames } from "./other-names.tsx";
import { RelatedDocuments } from "./related-documents.tsx";
import { TimelineFigure } from "./timeline.tsx";
import { groupOtherNames } from "./written-forms.ts";

/** Articles on either side of this one that the card names: the panel names all. */
const mostRelated = 5;
/** Languages whose names the card shows, likewise. */
const mostLanguages = 8;

/** What "More" says it holds: undefined where there is nothing behind it. */
export function findMoreLabel(view: EntityView, strings: CardStrings): string | undefined {
  const { rest } = splitFacts(view);
  const facts = rest.facts.length + rest.since.length;
  if (facts > 0) return strings.moreFacts(facts);
  const others = view.related.length + view.relatedSince.length;
  return others > 0 || groupOtherNames(view.entity).length > 0 ? strings.more : undefined;
}

interface CardEntityProps {
  readonly view: EntityView;
  readonly wish: CardWish;
  readonly evidence: CardEvidence | undefined;
  readonly actions: FactActions | undefined;
  readonly today: PartialDate;
  readonly strings: CardStrings;
  /** The id of the name, which labels the card. */
  readonly nameId: string;
}

type FactsProps = Pick<CardEntityProps, "view" | "wish" | "actions" | "today" | "strings">;

function Facts({ view, wish, actions, today, strings }: FactsProps): JSX.Element {
  const expanded = wish.part === "all";
  const { first, rest } = expanded ? splitExpanded(view) : splitFacts(view);
  const { facts, since } = first;
  const left = expanded ? rest.facts.length + rest.since.length : 0;
  return (
    <>
      {view.facts.length + view.since.length === 0 && <p class="empty">{strings.noFacts}</p>}
      {!view.dated && <p class="undated">{strings.undated}</p>}
      <CitedFacts facts={facts} today={today} strings={strings} actions={actions} />
      {since.length > 0 && (
        <section>
          <h3 class="label since">{strings.sinceThen}</h3>
          <CitedFacts facts={since} today={today} strings={strings} actions={actions} />
        </section>
      )}
      {left > 0 && (
        <p class="left">
          <button type="button" data-action="panel" data-value={view.entity.id}>
            {strings.inPanel(left)}
          </button>
        </p>
      )}
      {expanded && (
        <>
          <TimelineFigure view={view} strings={strings} />
          <RelatedDocuments
            level={3}
            earlier={view.related.slice(0, mostRelated)}
            later={view.relatedSince.slice(0, mostRelated)}
            strings={strings}
          />
          <OtherNames
            level={3}
            groups={groupOtherNames(view.entity).slice(0, mostLanguages)}
            strings={strings}
          />
        </>
      )}
    </>
  );
}

/** Who else may be meant: said at once, where it is close. */
function Rivals({ wish, evidence, strings }: CardEntityProps): JSX.Element | null {
  if (wish.trail.length > 0 || evidence === undefined || evidence.rivals.length === 0) return null;
  return (
    <p class="rivals">
      {strings.couldBe}{" "}
      {evidence.rivals.map(({ id, name, description }) => (
        <span key={id} class="rival">
          <button
            type="button"
            data-action="wish"
            data-value={writeWish({ trail: [id], part: "first" })}
          >
            <bdi>{name}</bdi>
          </button>
          {description !== "" && <span lang=""> ({description})</span>}
        </span>
      ))}
    </p>
  );
}

/** The card's note on one entity: its first level, all of it, or why it stands here. */
export function CardEntity(props: CardEntityProps): JSX.Element {
  const { view, wish, evidence, strings, nameId } = props;
  const { entity } = view;
  return (
    <>
      <Identity entity={entity} strings={strings}>
        <h2 class="name" id={nameId}>
          <bdi>{entity.name}</bdi>
        </h2>
      </Identity>
      {wish.choice !== undefined ? (
        <CardChoices wish={wish} choice={wish.choice} strings={strings} evidence={evidence} />
      ) : wish.part === "why" && evidence !== undefined ? (
        <CardWhy wish={wish} evidence={evidence} strings={strings} />
      ) : (
        <>
          <Rivals {...props} />
          <Facts {...props} />
        </>
      )}
    </>
  );
}
