import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { readListingArea } from '#api/contract/listings.contract';
import { call } from '#web/api/client.ts';
import { Layers } from './layers.tsx';
import { words } from './map.fr.ts';
import { useBackground } from './use-background.ts';
import { useHint } from './use-hint.ts';
import type { Listing, ListingArea } from '#api/contract/listings.contract';
import type { MapPoint } from './map-point.ts';
import type { TilesState } from './tiles-layer.tsx';
import 'leaflet/dist/leaflet.css';
import classes from './partner-map.module.css';

const NO_ZONES: ListingArea['zones'] = [];
const nothing = () => undefined;

/** One partner at its place, with the rough outline of the territories that it takes in. */
export default function ListingMap({ listing: { structure } }: { listing: Listing }) {
  const points = useMemo(() => pointOf(structure), [structure]);
  const { data } = useQuery({
    queryKey: ['listing-area', structure.id],
    queryFn: ({ signal }) => call(readListingArea, { params: { id: structure.id } }, signal),
    staleTime: Infinity,
  });
  const zones = data?.zones ?? NO_ZONES;
  const places = useMemo(() => [...points, ...zones.flatMap(cornersOf)], [points, zones]);
  const background = useBackground(structure.code_insee);
  const [progress, setProgress] = useState<TilesState>('waiting');
  const [hint, showHint] = useHint();
  const tilesState = background.tiles ? progress : 'none';
  const notes = [
    zones.length > 0 && words.zones,
    points.some(({ approximate }) => approximate) && words.legend.approximate,
    tilesState === 'none' && !background.townsFailed && words.noTiles,
    tilesState === 'failed' && words.tilesFailed,
  ].filter((note) => note !== false);
  return (
    <div className={classes.room} data-tiles={tilesState} data-screen-only>
      <div className={classes.frame}>
        <Layers
          {...{ points, zones, background, places, tilesState }}
          home={null}
          focusedId={structure.id}
          onFocus={nothing}
          onSelect={nothing}
          onTilesState={setProgress}
          onHint={showHint}
        />
        {hint && (
          <p aria-hidden className={classes.hint}>
            {hint}
          </p>
        )}
      </div>
      <p className={classes.notes}>{notes.join(' ')}</p>
    </div>
  );
}

function pointOf({ id, nom, latitude, longitude, point_origin }: Listing['structure']): MapPoint[] {
  if (latitude === null || longitude === null) return [];
  const approximate = point_origin === 'commune';
  return [{ id, nom, latitude, longitude, approximate, number: 1, inPlan: true }];
}

const cornersOf = ({ outline }: ListingArea['zones'][number]) =>
  outline.map(([latitude, longitude]) => ({ latitude, longitude }));
