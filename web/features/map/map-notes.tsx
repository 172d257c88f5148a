import { words } from './map.fr.ts';
import type { Commune } from '#api/contract/communes.contract';
import type { MapPoint } from './map-point.ts';
import type { TilesState } from './tiles-layer.tsx';
import classes from './partner-map.module.css';

interface Props {
  tiles: TilesState;
  townsFailed: boolean;
  commune: Commune;
  points: readonly MapPoint[];
  unplaced: number;
}

/** Under the map: what its colours mean, and what it does not show or is not sure of. */
export function MapNotes({ tiles, townsFailed, commune, points, unplaced }: Props) {
  const notes = [
    tiles === 'failed' && words.tilesFailed,
    tiles === 'none' && !townsFailed && words.noTiles,
    tiles !== 'ready' && townsFailed && words.townsFailed,
    commune.point_origin === 'approximate' && words.communeApproximate(commune.nom),
    unplaced > 0 && words.unplaced(unplaced),
  ].filter((note) => note !== false);
  return (
    <div className={classes.notes}>
      <ul className={classes.legend}>
        {points.some(({ inPlan }) => inPlan) && <li className={classes.plan}>{words.legend.plan}</li>}
        {points.some(({ inPlan }) => !inPlan) && <li className={classes.other}>{words.legend.others}</li>}
        {points.some(({ approximate }) => approximate) && (
          <li className={classes.approximate}>{words.legend.approximate}</li>
        )}
      </ul>
      <p role="status">{notes.join(' ')}</p>
    </div>
  );
}
