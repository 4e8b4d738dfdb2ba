import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Entity, EntityId, EntityType } from "../core/dataset/pack.ts";
import type { Company, Companion } from "../core/relate/find-company.ts";
import { layOutCompany } from "./company-layout.ts";
import { formatPartialDate } from "./dates.ts";
import { Glyph } from "./glyph.tsx";
import type { PanelStrings } from "./panel-strings.ts";
import { SourceLink } from "./source-link.tsx";

/** Before it is measured, in px: the narrowest panel's. */
const narrowest = 224;
/** Documents that are named under the drawing at most. */
const mostDocuments = 4;

/** The width of an element in px, kept current. */
function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => setWidth(Math.max(narrowest, Math.round(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

interface SharedProps {
  readonly companion: Companion | undefined;
  readonly strings: PanelStrings;
}

/** The documents that name both, of whom the reader points at. */
function Shared({ companion, strings }: SharedProps): JSX.Element {
  if (companion === undefined) return <p class="source shared">{strings.companyHint}</p>;
  const { name, documents } = companion;
  return (
    <div class="source shared">
      <p>
        <bdi>{name}</bdi>. {strings.bothIn(documents.length)}
      </p>
      <ul>
        {documents.slice(0, mostDocuments).map((document) => (
          <li key={document.id}>
            <SourceLink source={document} />, {document.publisher},{" "}
            <time dateTime={document.published}>
              {formatPartialDate(document.published, strings.locale)}
            </time>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface NodeProps {
  readonly node: { readonly id: EntityId; readonly name: string; readonly type: EntityType };
  readonly at: { readonly x: number; readonly y: number };
  readonly strings: PanelStrings;
  readonly onPoint: (id: EntityId) => void;
  readonly onOpenEntity: (id: EntityId) => void;
}

function CompanyNode({ node, at, strings, onPoint, onOpenEntity }: NodeProps): JSX.Element {
  const { id, name, type } = node;
  return (
    <li style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      <button
        type="button"
        title={name}
        onClick={() => onOpenEntity(id)}
        onFocus={() => onPoint(id)}
        onPointerEnter={() => onPoint(id)}
      >
        <Glyph type={type} label={strings.kinds[type]} />
        <bdi>{name}</bdi>
      </button>
    </li>
  );
}

interface CompanyFigureProps {
  readonly entity: Entity;
  readonly company: Company;
  readonly strings: PanelStrings;
  readonly onOpenEntity: (id: EntityId) => void;
}

/** Whom documents name together with an entity, drawn near who is named with whom; each leads there. */
export function CompanyFigure(props: CompanyFigureProps): JSX.Element | null {
  const { entity, company, strings, onOpenEntity } = props;
  const [ref, width] = useWidth();
  const [pointed, setPointed] = useState<EntityId>();
  const layout = useMemo(
    () => layOutCompany(entity.id, company, width),
    [entity.id, company, width],
  );
  const placeOf = (id: EntityId): { x: number; y: number } =>
    layout.places.get(id) ?? { x: 0, y: 0 };
  const line = (from: EntityId, to: EntityId, facts: number): JSX.Element => {
    const [a, b] = [placeOf(from), placeOf(to)];
    const isOn = pointed !== undefined && (pointed === from || pointed === to);
    const weight = facts > 4 ? "strong" : facts > 1 ? "some" : "weak";
    return (
      <line
        key={`${from} ${to}`}
        class={`tie ${weight}${isOn ? " on" : ""}`}
        x1={a.x}
        y1={a.y}
        x2={b.x}
        y2={b.y}
      />
    );
  };
  if (company.companions.length === 0) return null;
  return (
    <section class="company" aria-label={strings.companyOf(entity.name)}>
      <h2 class="label">{strings.company}</h2>
      <div class="net" ref={ref}>
        <svg width={layout.width} height={layout.height} aria-hidden="true">
          {company.ties.map(({ from, to, facts }) => line(from, to, facts))}
          {company.companions.map(({ id, facts }) => line(entity.id, id, facts))}
        </svg>
        <p
          class="self"
          aria-hidden="true"
          style={{ left: `${placeOf(entity.id).x}px`, top: `${placeOf(entity.id).y}px` }}
        >
          <Glyph type={entity.type} />
          <bdi>{entity.name}</bdi>
        </p>
        <ul>
          {company.companions.map((companion) => (
            <CompanyNode
              key={companion.id}
              node={companion}
              at={placeOf(companion.id)}
              strings={strings}
              onPoint={setPointed}
              onOpenEntity={onOpenEntity}
            />
          ))}
        </ul>
      </div>
      <div aria-live="polite">
        <Shared companion={company.companions.find(({ id }) => id === pointed)} strings={strings} />
      </div>
    </section>
  );
}
