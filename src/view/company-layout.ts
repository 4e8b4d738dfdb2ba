import {
  type SimulationLinkDatum,
  type SimulationNodeDatum,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
} from "d3-force";
import type { EntityId } from "../core/dataset/pack.ts";
import type { Company } from "../core/relate/find-company.ts";

/** Where an entity stands, in px from the drawing's left upper corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface CompanyLayout {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<EntityId, Placed>;
}

/** A label takes about so much, in px: half of its width, and all of its height with the dot. */
const halfLabel = 44;
const labelHeight = 66;
/** So many times the labels' own area is the drawing: less would be a list, more an emptiness. */
const room = 1.9;
/** Steps after which nothing moves that could be seen. */
const steps = 240;
/** Passes in which labels that would cover one another are pushed apart. */
const passes = 60;
/** Labels that cover one another by so little are left, in px: most are smaller than their frame. */
const slack = 4;

interface Node extends SimulationNodeDatum {
  readonly id: EntityId;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Point {
  x: number;
  y: number;
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.max(least, Math.min(value, greatest));
}

function idOf(node: SimulationNodeDatum): EntityId {
  return (node as Node).id;
}

/** The values drawn out to -1 and 1, each side by itself: 0 stays where it is. */
function spread(values: readonly number[]): number[] {
  const [least, greatest] = [Math.min(-1, ...values), Math.max(1, ...values)];
  return values.map((value) => (value < 0 ? -value / least : value / greatest));
}

/** Where the forces leave each entity, from -1 to 1 in both directions; the first is in the middle. */
function simulate(id: EntityId, { companions, ties }: Company): Map<EntityId, Point> {
  const nodes: Node[] = [
    { id, x: 0, y: 0, fx: 0, fy: 0 },
    ...companions.map((companion, index) => {
      // On a circle to begin with, the closest first: from one point nothing would ever part.
      const angle = (index / companions.length) * 2 * Math.PI;
      return { id: companion.id, x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) };
    }),
  ];
  const links: SimulationLinkDatum<Node>[] = [
    ...companions.map((companion) => ({ source: id, target: companion.id })),
    ...ties.map(({ from, to }) => ({ source: from, target: to })),
  ];
  const pull = forceLink<Node, SimulationLinkDatum<Node>>(links).id(idOf).distance(80);
  forceSimulation<Node>(nodes)
    .force("link", pull.strength(0.1))
    .force("charge", forceManyBody().strength(-400))
    .force("collide", forceCollide(30))
    .stop()
    .tick(steps);
  const across = spread(nodes.map(({ x = 0 }) => x));
  const along = spread(nodes.map(({ y = 0 }) => y));
  return new Map(
    nodes.map((node, index) => [node.id, { x: across[index] ?? 0, y: along[index] ?? 0 }]),
  );
}

/** Pushes two labels apart, the shorter way or `down` or up; the one that is fixed stays. Whether it had to. */
function part(a: Point, b: Point, isFixed: boolean, down: boolean): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const overX = 2 * halfLabel - Math.abs(dx);
  const overY = labelHeight - Math.abs(dy);
  if (overX <= slack || overY <= slack) return false;
  const [key, over, sign] =
    !down && overX / halfLabel < (2 * overY) / labelHeight
      ? (["x", overX, dx < 0 ? -1 : 1] as const)
      : (["y", overY, dy < 0 ? -1 : 1] as const);
  b[key] += sign * (isFixed ? over : over / 2);
  if (!isFixed) a[key] -= (sign * over) / 2;
  return true;
}

/** Parts all labels within a frame; false where there is not room enough. The first one stays. */
function partAll(points: readonly Point[], { left, right, top, bottom }: Frame): boolean {
  let covered = true;
  for (let pass = 0; covered && pass < passes; pass++) {
    covered = false;
    for (const [index, a] of points.entries()) {
      // A narrow drawing has no way to the side: what is left over goes up and down.
      const down = pass > passes / 2;
      for (const b of points.slice(index + 1)) covered = part(a, b, index === 0, down) || covered;
    }
    for (const point of points) {
      point.x = clamp(point.x, left, right);
      point.y = clamp(point.y, top, bottom);
    }
  }
  return !covered;
}

/**
 * Places an entity in the middle and its company around it, who is named together near one another: by
 * d3-force (velocity Verlet integration), drawn out to the width that there is; then labels that would
 * cover one another are parted, in a higher drawing where there is no room. Always the same for the same
 * company and width. A few ms for ten.
 */
export function layOutCompany(id: EntityId, company: Company, width: number): CompanyLayout {
  const simulated = simulate(id, company);
  const area = simulated.size * 2 * halfLabel * labelHeight * room;
  const [left, right, top] = [halfLabel, width - halfLabel, 12];
  for (let height = Math.max(3 * labelHeight, Math.round(area / width)); ; height += labelHeight) {
    const bottom = height - labelHeight + 8;
    const places = new Map(
      [...simulated].map(([each, { x, y }]): [EntityId, Point] => [
        each,
        {
          x: ((x + 1) / 2) * (right - left) + left,
          y: ((y + 1) / 2) * (bottom - top) + top,
        },
      ]),
    );
    const isParted = partAll([...places.values()], { left, right, top, bottom });
    if (isParted || height > simulated.size * 2 * labelHeight) return { width, height, places };
  }
}
