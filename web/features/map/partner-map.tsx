import { useMemo, useState } from 'react';
import { Layers } from './layers.tsx';
import { MapNotes } from './map-notes.tsx';
import { toMapPoints } from './map-point.ts';
import { spreadPoints } from './spread-points.ts';
import { homeOf, placesToShow } from './town.ts';
import { useBackground } from './use-background.ts';
import { useHint } from './use-hint.ts';
import type { Commune } from '#api/contract/communes.contract';
import type { Partner } from '#api/contract/orientation.contract';
import type { TilesState } from './tiles-layer.tsx';
import 'leaflet/dist/leaflet.css';
import classes from './partner-map.module.css';

export interface PartnerMapProps {
  commune: Commune;
  /** The plan first; each is numbered by its place here. */
  partners: readonly Partner[];
  /** How many of the first are the plan. */
  planCount: number;
  focusedId: string | null;
  onFocus(id: string | null): void;
  onSelect(id: string): void;
}

/** The partners around a commune. The list says all that it shows, and it stays legible without its background. */
export default function PartnerMap({ commune, partners, planCount, ...focus }: PartnerMapProps) {
  const points = useMemo(() => spreadPoints(toMapPoints(partners, planCount)), [partners, planCount]);
  const home = useMemo(() => homeOf(commune), [commune]);
  const background = useBackground(commune.code);
  const places = useMemo(
    () => placesToShow(points, home, background.towns),
    [points, home, background.towns],
  );
  const [progress, setProgress] = useState<TilesState>('waiting');
  const [hint, showHint] = useHint();
  const tilesState = background.tiles ? progress : 'none';
  return (
    <div className={classes.room} data-tiles={tilesState} data-screen-only>
      <div className={classes.frame}>
        <Layers
          {...{ points, home, background, places, tilesState, ...focus }}
          onTilesState={setProgress}
          onHint={showHint}
        />
        {hint && (
          <p aria-hidden className={classes.hint}>
            {hint}
          </p>
        )}
      </div>
      <MapNotes
        tiles={tilesState}
        townsFailed={background.townsFailed}
        commune={commune}
        points={points}
        unplaced={partners.length - points.length}
      />
    </div>
  );
}
