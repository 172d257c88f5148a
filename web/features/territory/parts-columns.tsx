import { formatNumber } from '#web/lib/french.ts';
import { figureColumn, freshColumn, People, reachColumns } from './figure-columns.tsx';
import { TerritoryLink } from './territory-link.tsx';
import { needs, parts as words, tables } from './territory.fr.ts';
import type { Level } from './asked.ts';
import type { Column } from './table/column.ts';
import type { Part } from './use-territory.ts';

/** The figures of a part stop at 30 km. */
const WITHIN = {
  5: 'within_5_km',
  10: 'within_10_km',
  20: 'within_20_km',
  30: 'within_30_km',
} as const;

type Shown = keyof typeof WITHIN;

/** The distance that parts are compared at, for the one asked. */
export const shownBeyond = (beyond_km: number): Shown => (beyond_km in WITHIN ? (beyond_km as Shown) : 30);

/** The table of the parts; `search` is kept in the links to their pages. */
export function partColumns(beyond_km: Shown, level: Level, search: string): Column<Part>[] {
  const beyond = ({ figures }: Part) => figures && figures.population - figures[WITHIN[beyond_km]];
  return [
    {
      key: 'territoire',
      label: words.territory,
      value: ({ nom }) => nom,
      cell: ({ code, nom }) => (
        <TerritoryLink to={{ kind: level, code }} search={search}>
          {nom}
        </TerritoryLink>
      ),
    },
    { key: 'code', label: words.code, value: ({ code }) => code, fileOnly: true },
    {
      key: 'habitants',
      label: words.inhabitants,
      numeric: true,
      value: ({ inhabitants }) => inhabitants,
      cell: ({ inhabitants }) => (inhabitants === null ? tables.unknown : formatNumber(inhabitants)),
    },
    {
      key: 'au_dela',
      label: words.beyond(beyond_km),
      numeric: true,
      value: beyond,
      cell: (row) => row.figures && <People count={beyond(row) ?? 0} of={row.figures.population} />,
    },
    figureColumn('offres', needs.offers, 'offers'),
    figureColumn('structures', needs.structures, 'structures'),
    figureColumn('a_distance', needs.atDistance, 'at_a_distance'),
    figureColumn('hors_horaires', needs.outOfHours, 'out_of_hours'),
    freshColumn<Part>(),
    ...reachColumns<Part>(),
  ];
}
