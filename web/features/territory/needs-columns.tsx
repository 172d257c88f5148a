import { formatDistance } from '#web/lib/format-distance.ts';
import { formatNumber } from '#web/lib/french.ts';
import { LinkButton } from '#web/ui/link-button.tsx';
import { figureColumn, freshColumn, reachColumns } from './figure-columns.tsx';
import { needs as words, tables } from './territory.fr.ts';
import type { NeedRow } from './needs-rows.ts';
import type { Column } from './table/column.ts';
import classes from './territory.module.css';

/** The table of the needs: its first column chooses the subject shown above. */
export function needColumns(
  chosen: string,
  onSubject: ((subject: string) => void) | null,
): Column<NeedRow>[] {
  return [
    {
      key: 'besoin',
      label: words.need,
      value: ({ label }) => label,
      cell: ({ key, label, familyLabel }) => (
        <>
          {onSubject ? (
            <LinkButton aria-pressed={key === chosen} onClick={() => onSubject(key)}>
              {label}
            </LinkButton>
          ) : (
            label
          )}
          <small>{familyLabel}</small>
        </>
      ),
    },
    { key: 'famille', label: words.family, value: ({ familyLabel }) => familyLabel, fileOnly: true },
    { key: 'code', label: words.code, value: ({ key }) => key.replace('need:', ''), fileOnly: true },
    {
      ...figureColumn<NeedRow>('offres', words.offers, 'offers'),
      cell: ({ figures }) => (figures ? <Offers count={figures.offers} /> : tables.unknown),
    },
    figureColumn('structures', words.structures, 'structures'),
    figureColumn('sur_place', words.onSite, 'on_site'),
    figureColumn('a_distance', words.atDistance, 'at_a_distance'),
    figureColumn('itinerantes', words.itinerant, 'itinerant'),
    figureColumn('hors_horaires', words.outOfHours, 'out_of_hours'),
    figureColumn('telephone', words.byPhone, 'by_phone'),
    freshColumn<NeedRow>(),
    ...reachColumns<NeedRow>(),
    farthestColumn,
    { ...figureColumn<NeedRow>('distance_max', words.farthestMetres, 'farthest_m'), fileOnly: true },
  ];
}

const farthestColumn: Column<NeedRow> = {
  key: 'plus_loin',
  label: words.farthest,
  numeric: true,
  value: ({ figures }) => figures?.farthest_nom ?? null,
  cell: ({ figures }) =>
    figures?.farthest_m != null && (
      <>
        {formatDistance(figures.farthest_m)}
        <small>{figures.farthest_nom}</small>
      </>
    ),
};

function Offers({ count }: { count: number }) {
  return count === 0 ? <strong className={classes.zero}>0, {words.zero}</strong> : formatNumber(count);
}
