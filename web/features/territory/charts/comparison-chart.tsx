import { AxisTop } from '@visx/axis';
import { GridColumns } from '@visx/grid';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { BAR, layRows, LINE } from './lay-rows.ts';
import { Legend } from './legend.tsx';
import { Mark } from './mark.tsx';
import { useDrawingWidth } from './use-drawing-width.ts';
import type { ChartRow, Series } from './chart-rows.ts';
import type { LaidRow } from './lay-rows.ts';
import classes from './charts.module.css';

export interface ChartProps {
  /** What it shows, in a sentence: that is all of it that is read aloud, the table tells the rest. */
  sentence: string;
  series: readonly Series[];
  rows: readonly ChartRow[];
  format(value: number | null): string;
  /** Where the scale ends; without one, at the highest value. */
  most?: number;
}

/** Above the rows, for the scale. */
const HEAD = 34;
/** On both sides, so that a mark at an end is whole. */
const EDGE = 10;
/** Narrower, the words of four ticks would touch. */
const NARROW = 400;
/** A letter of the labels, and what the value beside them takes. */
const LETTER = 7.8;
const VALUE = 8;

/** Values of several territories on one scale, row by row. */
export default function ComparisonChart({ sentence, series, rows, format, most }: ChartProps) {
  const { ref, width } = useDrawingWidth();
  const letters = Math.floor(width / LETTER) - VALUE;
  const laid = layRows(
    rows.map(({ label }) => label),
    letters,
  );
  const highest = most ?? Math.max(...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const scale = scaleLinear({ domain: [0, highest || 1], range: [0, width - 2 * EDGE], nice: !most });
  return (
    <div ref={ref} className={classes.drawing}>
      <Legend series={series} />
      {width > 0 && (
        <svg role="img" aria-label={sentence} viewBox={`0 0 ${width} ${HEAD + laid.height}`}>
          <Scale {...{ scale, format }} ticks={scale.ticks(width < NARROW ? 2 : 4)} height={laid.height} />
          <Group top={HEAD}>
            {rows.map((row, at) => (
              <Row key={row.key} row={row} laid={laid.rows[at]!} {...{ series, format, scale }} />
            ))}
          </Group>
        </svg>
      )}
    </div>
  );
}

interface ScaleProps extends Pick<ChartProps, 'format'> {
  scale: ReturnType<typeof scaleLinear<number>>;
  ticks: number[];
  height: number;
}

/** Its values above the rows, a line from each. */
function Scale({ scale, ticks, height, format }: ScaleProps) {
  return (
    <Group left={EDGE} top={HEAD}>
      <GridColumns className={classes.grid} scale={scale} tickValues={ticks} height={height} />
      <AxisTop
        top={-6}
        scale={scale}
        tickValues={ticks}
        tickFormat={(value) => format(Number(value))}
        tickLabelProps={(value) => tickWords(scale(Number(value)), scale.range()[1] ?? 0)}
        hideAxisLine
        hideTicks
        tickLength={2}
      />
    </Group>
  );
}

/** The first and the last stand inside the drawing. */
const tickWords = (x: number, end: number) => ({
  className: classes.tick,
  fontFamily: 'inherit',
  fontSize: 13,
  textAnchor: x === 0 ? ('start' as const) : x > end - LETTER ? ('end' as const) : ('middle' as const),
});

interface RowProps extends Pick<ChartProps, 'series' | 'format'> {
  row: ChartRow;
  laid: LaidRow;
  scale(value: number): number;
}

/** The words of a row and the first territory's value, then its marks. */
function Row({ row: { values }, laid: { lines, top, bar }, series, format, scale }: RowProps) {
  return (
    <Group top={top} left={EDGE}>
      <text className={classes.label}>
        {lines.map((line, at) => (
          <tspan key={line} x={0} y={LINE * (at + 0.75)}>
            {line}
          </tspan>
        ))}
        <tspan className={classes.value} dx={8}>
          {format(values[0] ?? null)}
        </tspan>
      </text>
      <Group top={bar - top}>
        {series.map(({ nom, shape }, at) => {
          const value = values[at] ?? null;
          return value !== null && <Mark key={nom} shape={shape} x={scale(value)} />;
        })}
        <rect className={classes.zero} x={-1} y={-3} width={1.5} height={BAR + 6} />
      </Group>
    </Group>
  );
}
