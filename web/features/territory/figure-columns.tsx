import { formatNumber } from '#web/lib/french.ts';
import { formatShare } from './format-share.ts';
import { needs as words, tables } from './territory.fr.ts';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { Column } from './table/column.ts';

/** What has figures, once it has been counted. */
export interface Counted {
  figures: CoverageFigures | null;
}

type NumberOf = {
  [K in keyof CoverageFigures]: CoverageFigures[K] extends number | null ? K : never;
}[keyof CoverageFigures];

/** One figure as it is. */
export function figureColumn<Row extends Counted>(key: string, label: string, figure: NumberOf): Column<Row> {
  const value = ({ figures }: Row) => figures?.[figure] ?? null;
  return {
    key,
    label,
    numeric: true,
    value,
    cell: (row) => {
      const known = value(row);
      return known === null ? tables.unknown : formatNumber(known);
    },
  };
}

/** The share of the offers that were lately confirmed or changed; the file holds how many. */
export const freshColumn = <Row extends Counted>(): Column<Row> => ({
  ...figureColumn<Row>('recentes', words.fresh, 'fresh'),
  cell: ({ figures }) => (figures ? formatShare(figures.fresh, figures.offers) : tables.unknown),
});

const WITHIN = [
  [5, 'within_5_km'],
  [10, 'within_10_km'],
  [20, 'within_20_km'],
  [30, 'within_30_km'],
] as const;

/** Inhabitants within each distance: the share first, which compares, then how many. */
export function reachColumns<Row extends Counted>(): Column<Row>[] {
  return [
    ...WITHIN.map(([km, figure]) => peopleColumn<Row>(`a_${km}_km`, words.within(km), figure)),
    peopleColumn<Row>('nulle_part', words.unreached, 'unreached'),
  ];
}

function peopleColumn<Row extends Counted>(key: string, label: string, figure: NumberOf): Column<Row> {
  return {
    ...figureColumn<Row>(key, label, figure),
    cell: ({ figures }) =>
      figures ? <People count={figures[figure] ?? 0} of={figures.population} /> : tables.unknown,
  };
}

/** `12 %`, then `51 200`. */
export function People({ count, of }: { count: number; of: number }) {
  return (
    <>
      {formatShare(count, of)}
      <small>{formatNumber(count)}</small>
    </>
  );
}
