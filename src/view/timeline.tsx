import type { JSX } from "preact";
import type { EntityView } from "../core/relate/entity-view.ts";
import { formatPartialDate } from "./dates.ts";
import type { NoteStrings } from "./note-strings.ts";
import { type TimelineMark, layOutTimeline } from "./timeline-scale.ts";

/*
 * Lengths of the drawing in px, on the grid of the tokens: they are reckoned with, so no style sheet holds them.
 * A high stack is drawn closer, down to dots that overlap, so that it does not push the facts away.
 */
const highestStack = 72;
const dotRadius = 4;
const denseRadius = 2.5;
const axisGap = 8;
const labelHeight = 20;
/** Half a label, as a fraction of the narrowest panel. */
const nearEdge = 0.07;

/** Percentages, so that the drawing is to scale in any width without stretching dots and letters. */
function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}

/** Labels at either end stay within the drawing. */
function findAnchor(at: number): "start" | "middle" | "end" {
  if (at < nearEdge) return "start";
  return at > 1 - nearEdge ? "end" : "middle";
}

interface MarkProps {
  readonly mark: TimelineMark;
  readonly y: number;
  readonly radius: number;
}

function Mark({ mark, y, radius }: MarkProps): JSX.Element {
  return (
    <>
      <line class="open" x1={percent(mark.start)} x2={percent(mark.end)} y1={y} y2={y} />
      <circle
        class={mark.since ? "dot hollow" : "dot"}
        cx={percent((mark.start + mark.end) / 2)}
        cy={y}
        r={radius}
      />
    </>
  );
}

interface TimelineFigureProps {
  readonly view: EntityView;
  readonly strings: NoteStrings;
}

/** The entity's facts on a line of years; nothing where there is no stretch of time to draw. */
export function TimelineFigure({ view, strings }: TimelineFigureProps): JSX.Element | null {
  const timeline = layOutTimeline(view);
  if (timeline === undefined) return null;
  const { marks, rows, years, article, from, to, dense } = timeline;
  const radius = dense ? denseRadius : dotRadius;
  const rowHeight = Math.min(3 * radius, highestStack / rows);
  const axis = rows * rowHeight + axisGap;
  const [start, end] = [from, to].map((date) => formatPartialDate(date, strings.locale));
  const span = strings.timelineSpan(strings.dated(marks.length), start ?? "", end ?? "");
  return (
    <figure>
      <figcaption class="label">{strings.timeline}</figcaption>
      <svg
        class={dense ? "timeline dense" : "timeline"}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would be a file
        role="img"
        aria-label={span}
        height={axis + labelHeight}
      >
        <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {years.map(({ year, at }) => (
          <g key={year}>
            <line class="axis" x1={percent(at)} x2={percent(at)} y1={axis} y2={axis + dotRadius} />
            <text x={percent(at)} y={axis + labelHeight} text-anchor={findAnchor(at)}>
              {year}
            </text>
          </g>
        ))}
        {article !== undefined && (
          <line class="article" x1={percent(article)} x2={percent(article)} y1="0" y2={axis} />
        )}
        {marks.map((mark) => (
          <Mark
            key={mark.fact}
            mark={mark}
            y={axis - axisGap - mark.row * rowHeight}
            radius={radius}
          />
        ))}
      </svg>
      <p class="source">
        {span}
        {article !== undefined &&
          ` ${strings.articleLine(formatPartialDate(view.asOf, strings.locale))}`}
        {marks.some(({ since }) => since) && ` ${strings.hollowDots}`}
      </p>
    </figure>
  );
}
